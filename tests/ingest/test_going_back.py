"""Everything is done with the real model, Chroma folder and SQLite file."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.errors import UnknownLeafletError
from assistant.index.collections import collection_name, entries
from assistant.library import Origin
from ingest.going_back import go_back
from ingest.publish import Published, Step, Workplace, is_whole, publish
from ingest.shipped import publish_shipped, shipped
from ingest.source import came_from, gone_back, origin_in_words, source
from tests.conftest import opened
from tests.ingest.conftest import OpenPlace
from tests.leaflet_files import zolfin_file
from ui.cli.opening import workplace


def nobody(_step: Step, _done: int, _of: int) -> None:
    """Take progress and show it to nobody."""


def revisions(folder: Path, place: Workplace, count: int) -> None:
    """Publish as many revisions of Zolfin."""
    for number in range(1, count + 1):
        publish(source(zolfin_file(folder, f"This is text {number}."), "zolfin"), place, nobody)


def origin_of(place: Workplace, leaflet_id: str = "zolfin") -> Origin:
    """Return where what is published comes from."""
    origin = place.library.origin(leaflet_id)
    assert origin
    return origin


def content(leaflet: Leaflet) -> Leaflet:
    """Return a leaflet without its number and date."""
    return replace(leaflet, revision=0, published_at=leaflet.published_at.replace(year=2000))


def assert_holds(place: Workplace, held: Leaflet, number: int) -> None:
    """Check that what is published under a number is whole and is what another revision held."""
    leaflet = place.library.leaflet(held.id)
    assert leaflet.revision == number
    assert replace(content(leaflet), published_at=held.published_at, revision=held.revision) == held
    place.vectors().verify(collection_name(leaflet.id, number), entries(leaflet))


def test_an_earlier_revision_becomes_the_next_one(tmp_path: Path, place: Workplace) -> None:
    """Its words, source, notes and limits are as they were; every other revision stays as it is."""
    revisions(tmp_path, place, 3)
    before = [place.library.draft("zolfin", number) for number in (1, 2, 3)]
    done = go_back("zolfin", 1, place, nobody)
    assert (done.new, done.leaflet.revision) == (True, 4)
    assert_holds(place, before[0], 4)
    assert [place.library.draft("zolfin", number) for number in (1, 2, 3)] == before
    assert place.vectors().names() == ("zolfin.r3", "zolfin.r4")


def test_what_is_published_already_is_left(tmp_path: Path, place: Workplace) -> None:
    """Whether by its own number or by that of a revision with the same content; a lost index is mended."""
    revisions(tmp_path, place, 2)
    assert go_back("zolfin", 2, place, nobody) == Published(place.library.leaflet("zolfin"), new=False)
    go_back("zolfin", 1, place, nobody)
    assert not go_back("zolfin", 1, place, nobody).new
    assert place.library.revision("zolfin") == 3
    place.vectors().remove("zolfin.r3")
    assert go_back("zolfin", 3, place, nobody).leaflet.revision == 4
    assert is_whole("zolfin", place)


@pytest.mark.parametrize("number", [-1, 0, 2, 99, 10**30])
def test_a_revision_that_never_was_is_said(tmp_path: Path, place: Workplace, number: int) -> None:
    """Also where an ingest that failed left a draft of that number."""
    revisions(tmp_path, place, 1)
    place.library.write_draft(replace(place.library.leaflet("zolfin"), revision=2), origin_of(place))
    with pytest.raises(UnknownLeafletError, match=f"^no revision {number} of the leaflet 'zolfin' was ever published$"):
        go_back("zolfin", number, place, nobody)
    with pytest.raises(UnknownLeafletError, match="no leaflet has the ID 'drovane'"):
        go_back("drovane", number, place, nobody)
    assert place.library.revision("zolfin") == 1


class StoppedError(Exception):
    """Stops going back from its progress."""


@pytest.mark.slow
@pytest.mark.parametrize("last", [Step.CHECK, Step.LOAD, Step.WRITE, Step.EMBED, Step.VERIFY, Step.PUBLISH])
def test_what_fails_on_the_way_leaves_the_published_revision(tmp_path: Path, open_place: OpenPlace, last: Step) -> None:
    """And going back once more does what it should."""
    place = open_place()
    revisions(tmp_path, place, 2)
    held = [place.library.draft("zolfin", number) for number in (1, 2)]

    def stop(step: Step, _done: int, _of: int) -> None:
        if step is last:
            raise StoppedError

    with pytest.raises(StoppedError):
        go_back("zolfin", 1, place, stop)
    assert_holds(place, held[1], 2)
    place = open_place()
    go_back("zolfin", 1, place, nobody)
    assert_holds(place, held[0], 3)


def test_the_file_that_it_came_from_still_owns_the_id(tmp_path: Path, place: Workplace) -> None:
    """Going back takes the ID from nobody: the next text of that file is published without naming the ID."""
    revisions(tmp_path, place, 2)
    go_back("zolfin", 1, place, nobody)
    assert not publish(source(zolfin_file(tmp_path, "This is text 1."), None), place, nobody).new
    assert publish(source(zolfin_file(tmp_path, "This is text 4."), None), place, nobody).leaflet.revision == 4


@pytest.mark.slow
def test_what_ships_with_the_program_does_not_undo_it(open_place: OpenPlace, tmp_path: Path) -> None:
    """Neither at the next start, nor where its index is lost, which is mended with what people see."""
    publish_shipped(open_place("model-1"), nobody)
    place = open_place("model-2")
    publish_shipped(place, nobody)
    first = place.library.draft("baclofen", 1)
    publish(source(zolfin_file(tmp_path), "baclofen"), place, nobody)
    go_back("baclofen", 1, place, nobody)
    place = open_place("model-3")
    assert publish_shipped(place, nobody) == ()
    (mended,) = publish_shipped(place, nobody, mend=True)  # it was embedded by another model
    assert mended.leaflet.revision == 5
    assert_holds(place, first, 5)
    assert publish_shipped(place, nobody, mend=True) == ()
    assert origin_of(place, "baclofen").path == "back to revision 4: shipped:baclofen.md"


def test_the_shipped_limits_are_confirmed_again(data_folder: Path, tmp_path: Path) -> None:
    """Going back to what the program ships brings its notes and its confirmed limits back."""
    place = workplace(opened(data_folder))
    first = place.library.draft("baclofen", 1)
    publish(source(zolfin_file(tmp_path), "baclofen"), place, nobody)
    go_back("baclofen", 1, place, nobody)
    assert_holds(place, first, 3)
    (baclofen,) = shipped()
    assert place.library.leaflet("baclofen").notes == baclofen.notes


@pytest.mark.parametrize(
    ("origin", "words", "first"),
    [
        ("shipped:zolfin.md", "came with the program", "shipped:zolfin.md"),
        ("desk:zolfin.md", "uploaded at the desk", "desk:zolfin.md"),
        ("/home/ada/zolfin.md", "from the command line", "/home/ada/zolfin.md"),
        (gone_back(2, "shipped:zolfin.md"), "gone back to revision 2", "shipped:zolfin.md"),
        (gone_back(3, gone_back(2, "desk:zolfin.md")), "gone back to revision 3", "desk:zolfin.md"),
    ],
)
def test_an_origin_is_told_in_words(origin: str, words: str, first: str) -> None:
    """And where the content came from in the first place is known."""
    assert origin_in_words(origin) == words
    assert came_from(origin) == first
