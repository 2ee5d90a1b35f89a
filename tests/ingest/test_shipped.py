from pathlib import Path

from assistant.index.collections import collection_name, entries
from assistant.wiring import Parts
from ingest.publish import Step, Workplace, is_whole, publish
from ingest.shipped import publish_shipped, shipped
from ingest.source import source
from tests.conftest import opened
from tests.ingest.conftest import OpenPlace
from tests.leaflet_files import zolfin_file
from ui.cli.opening import workplace


def nobody(_step: Step, _done: int, _of: int) -> None:
    """Take progress and show it to nobody."""


def test_baclofen_is_shipped_with_its_notes() -> None:
    """Its origin is the same on every machine."""
    (baclofen,) = shipped()
    assert baclofen.id == "baclofen"
    assert baclofen.origin == "shipped:baclofen.md"
    assert baclofen.notes.startswith("# Notes for pharmacists on the baclofen leaflet")


def test_the_published_leaflet_has_the_notes_and_can_be_asked(parts: Parts) -> None:
    """The notes are kept beside the text and are no part of it."""
    leaflet = parts.library.leaflet("baclofen")
    (baclofen,) = shipped()
    assert leaflet.notes == baclofen.notes
    assert "Notes for pharmacists" not in leaflet.text
    parts.vectors.verify(collection_name("baclofen", 1), entries(leaflet))


def test_it_is_published_once(data_folder: Path) -> None:
    """The second time nothing is done, and the index is not even opened."""
    place = workplace(opened(data_folder))
    told: list[Step] = []
    assert publish_shipped(place, lambda step, _done, _of: told.append(step)) == ()
    assert told == []


def test_an_older_one_is_replaced(open_place: OpenPlace) -> None:
    """A program that ships other words, or embeds them otherwise, publishes the next revision."""
    publish_shipped(open_place("model-1"), nobody)
    (done,) = publish_shipped(open_place("model-2"), nobody)
    assert (done.leaflet.revision, done.new) == (2, True)


def test_an_id_that_somebody_took_over_is_left_to_them(tmp_path: Path, place: Workplace) -> None:
    """Also where its index is not whole: the file is theirs."""
    publish_shipped(place, nobody)
    publish(source(zolfin_file(tmp_path), "baclofen"), place, nobody)
    assert publish_shipped(place, nobody) == ()
    place.vectors().remove("baclofen.r2")
    assert publish_shipped(place, nobody, mend=True) == ()
    assert place.library.leaflet("baclofen").source == "zolfin.md"


def test_a_lost_index_is_mended_where_that_is_asked_for(place: Workplace) -> None:
    """Looking takes a second, which commands that ask nothing do not wait."""
    publish_shipped(place, nobody)
    place.vectors().remove("baclofen.r1")
    assert publish_shipped(place, nobody) == ()
    (done,) = publish_shipped(place, nobody, mend=True)
    assert done.leaflet.revision == 2
    assert is_whole("baclofen", place)
    assert publish_shipped(place, nobody, mend=True) == ()
