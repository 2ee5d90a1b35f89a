from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import Confirmation, DoseLimit, LimitStatus
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import NotPublishableError
from assistant.index.collections import collection_name, entries
from assistant.wiring import Parts
from ingest.limits import proposed_limits
from ingest.limits_file import LimitsFile
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


def test_its_dose_limits_are_confirmed_by_the_maintainers(parts: Parts) -> None:
    """Each says for whom and how much; the ones that the text proposes are not there beside them."""
    leaflet = parts.library.leaflet("baclofen")
    assert [f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}" for limit in leaflet.limits] == [
        "everybody from 1 year: start with 5 mg three times a day",
        "everybody from 1 year: the dose is raised every 3 days at the soonest",
        "everybody: at most 100 mg a day",
        "adults: usually 30 to 75 mg a day",
        "children from 1 to 2 years: at most 20 mg a day",
        "children from 2 to 6 years: usually 20 to 30 mg a day",
        "children from 2 to 6 years: at most 30 mg a day",
        "children from 6 to 10 years: usually 30 to 60 mg a day",
        "children from 6 to 10 years: at most 60 mg a day",
        "children from 10 years to below 18 years: 1.5 to 2 mg a day for every kilogram of body weight",
        "children below 1 year: no dose on the label",
        "everybody: there is a strength of 10 mg",
        "everybody: there is a strength of 25 mg",
    ]
    by = Confirmation("the maintainers of the leaflet assistant", "maintainer", date(2026, 11, 23))
    assert {limit.confirmed for limit in leaflet.limits} == {by}


def test_the_text_proposes_what_was_confirmed(parts: Parts) -> None:
    """The reader and whoever wrote the limits file found the same rules."""
    leaflet = parts.library.leaflet("baclofen")
    proposed = proposed_limits(leaflet)
    assert proposed.unread == ()
    assert {_rule(limit) for limit in proposed.limits} == {_rule(limit) for limit in leaflet.limits}


def _rule(limit: DoseLimit) -> tuple[object, ...]:
    return (limit.kind, limit.ages, limit.low, limit.high, limit.times_per_day)


@pytest.mark.slow
def test_other_limits_make_another_revision(place: Workplace) -> None:
    """A limits file that is not in order leaves what is published as it was."""
    publish_shipped(place, nobody)
    (baclofen,) = shipped()
    assert baclofen.limits is not NOT_STATED
    fewer = baclofen.limits.text[: baclofen.limits.text.rindex("[[limit]]")]
    wrong = baclofen.limits.text.replace("high_mg = 100", "high_mg = 1000")
    refused = replace(baclofen, limits=LimitsFile("baclofen.limits.toml", wrong))
    with pytest.raises(NotPublishableError, match=r"baclofen\.limits\.toml, limit 3 \(per day\): 1000 does not stand"):
        publish(refused, place, nobody)
    assert place.library.revision("baclofen") == 1
    done = publish(replace(baclofen, limits=LimitsFile("baclofen.limits.toml", fewer)), place, nobody)
    assert (done.leaflet.revision, len(done.leaflet.limits)) == (2, 12)


def test_without_a_limits_file_the_limits_are_proposed(place: Workplace) -> None:
    """Nobody stands for them."""
    (baclofen,) = shipped()
    leaflet = publish(replace(baclofen, limits=NOT_STATED), place, nobody).leaflet
    assert {limit.status for limit in place.library.leaflet("baclofen").limits} == {LimitStatus.PROPOSED}
    assert leaflet.limits == proposed_limits(leaflet).limits


def test_it_is_published_once(data_folder: Path) -> None:
    """The second time nothing is done, and the index is not even opened."""
    place = workplace(opened(data_folder))
    told: list[Step] = []
    assert publish_shipped(place, lambda step, _done, _of: told.append(step)) == ()
    assert told == []


@pytest.mark.slow
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


@pytest.mark.slow
def test_a_lost_index_is_mended_where_that_is_asked_for(place: Workplace) -> None:
    """Looking takes a second, which commands that ask nothing do not wait."""
    publish_shipped(place, nobody)
    place.vectors().remove("baclofen.r1")
    assert publish_shipped(place, nobody) == ()
    (done,) = publish_shipped(place, nobody, mend=True)
    assert done.leaflet.revision == 2
    assert is_whole("baclofen", place)
    assert publish_shipped(place, nobody, mend=True) == ()
