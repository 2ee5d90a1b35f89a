"""`leaflet list` and `leaflet show`."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.domain.limit_decisions import Decision, Seen, Word, values_of
from assistant.library import Library
from tests.conftest import opened
from tests.leaflet_files import PLASTER, zolfin_file
from tests.ui.cli.command import run


def test_every_published_leaflet_is_listed_on_a_line(zolfin_published: Path) -> None:
    """By ID, with its title, its revision and how much it holds."""
    ran = run("list", "--data-dir", zolfin_published)
    assert (ran.status, ran.err) == (0, "")
    baclofen, zolfin = ran.out.splitlines()
    assert baclofen.startswith("baclofen  Baclofen 10 mg and 25 mg tablets  (revision 1 of 20")
    assert zolfin.startswith(f"zolfin  Zolfin 40 mg tablets {PLASTER}  (revision 1 of 20")
    assert zolfin.endswith(" passages)")


def test_the_list_as_json_says_the_same(zolfin_published: Path) -> None:
    """And which source and which text."""
    said = run("list", "--data-dir", zolfin_published, "--json").json
    library = opened(zolfin_published).library
    assert said == {
        "leaflets": [
            {
                "id": leaflet.id,
                "title": leaflet.title,
                "revision": leaflet.revision,
                "published_at": leaflet.published_at.isoformat(),
                "source": leaflet.source,
                "sha256": leaflet.sha256,
                "passages": len(leaflet.passages),
            }
            for leaflet in map(library.leaflet, library.ids())
        ]
    }


@pytest.mark.parametrize("leaflet_id", ["baclofen", "zolfin"])
def test_the_text_alone_is_exactly_the_canonical_text(zolfin_published: Path, leaflet_id: str) -> None:
    """Not a character more or less, so that offsets can be counted in it."""
    text = opened(zolfin_published).library.leaflet(leaflet_id).text
    assert run("show", leaflet_id, "--text", "--data-dir", zolfin_published).out == text
    as_json = run("show", leaflet_id, "--text", "--data-dir", zolfin_published, "--json").json
    assert as_json == {"id": leaflet_id, "text": text}


def test_sections_and_passages_are_shown_with_their_topics(zolfin_published: Path) -> None:
    """List items stand under their lead-in with a bullet."""
    shown = run("show", "zolfin", "--data-dir", zolfin_published).out
    assert shown.startswith(f"Zolfin 40 mg tablets {PLASTER}\nzolfin, revision 1 of 20")
    assert "from zolfin.md\nsha256 " in shown
    assert "\nDriving and using machines  [driving]\n" in shown
    assert "\n  Zolfin can cause these side effects:\n  • a dry mouth\n  • blurred sight\n" in shown


def test_notes_are_shown_and_said_to_be_never_cited(zolfin_published: Path) -> None:
    """They are for pharmacists; a leaflet without notes has no such heading."""
    notes = opened(zolfin_published).library.leaflet("baclofen").notes
    shown = run("show", "baclofen", "--data-dir", zolfin_published).out
    assert shown.endswith(f"\nNotes for pharmacists, never cited:\n\n{notes.rstrip()}\n")
    assert "Notes for pharmacists" not in run("show", "zolfin", "--data-dir", zolfin_published).out


@pytest.mark.parametrize("leaflet_id", ["baclofen", "zolfin"])
def test_as_json_every_offset_cuts_its_words_from_the_text(zolfin_published: Path, leaflet_id: str) -> None:
    """Sections, passages and lead-ins; and everything that is shown without --json is there."""
    said = run("show", leaflet_id, "--data-dir", zolfin_published, "--json").json
    shown = run("show", leaflet_id, "--data-dir", zolfin_published).out
    text = said["text"]
    quoted = [
        span
        for section in said["sections"]
        for passage in section["passages"]
        for span in (passage, *passage["lead_ins"])
    ]
    assert len(quoted) > said["passages"]
    for span in quoted:
        assert text[span["start"] : span["end"]] == span["quote"]
        assert span["quote"] in shown
    for section in said["sections"]:
        assert text[section["start"] : section["end"]].startswith(section["heading"])
        assert section["heading"] in shown
        assert {"level", "topic", "loinc", "ema"} <= set(section)
    assert said["notes"].rstrip() in shown


def test_dose_limits_are_shown_with_who_stands_for_them(zolfin_published: Path) -> None:
    """For whom, how much, what is doubtful and which words; proposed ones are said to be nobody's."""
    shown = run("show", "baclofen", "--limits", "--data-dir", zolfin_published).out
    assert shown.startswith("Baclofen 10 mg and 25 mg tablets\nbaclofen, revision 1: 13 dose limits\n")
    assert (
        "\nchildren from 6 to 10 years: at most 60 mg a day  [per day]\n"
        "  confirmed by the maintainers of the leaflet assistant (maintainer) on 2026-11-23\n"
        "  doubt: no 'per day' is said\n"
        "  doubt: a child of 6 years is in two bands; the lower limit holds\n"
        "  “Children aged 6 to 10 years may take 30 to 60 mg of baclofen.”\n"
    ) in shown
    assert (
        "\nadults: usually 40 mg a day  [usual range]\n"
        "  proposed, not confirmed yet\n"
        "  doubt: the leaflet does not say at what age adults begin; 18 years is assumed\n"
        "  “Adults take one tablet of 40 mg once a day.”\n"
    ) in run("show", "zolfin", "--limits", "--data-dir", zolfin_published).out


def test_dose_limits_are_shown_on_the_word_of_all_who_confirmed_them(zolfin_folder: Path) -> None:
    """By name, as text and as JSON; a correction that one person made is shown beside what it corrects."""
    library = Library(zolfin_folder)
    leaflet, (matter, other, *_) = library.matters("zolfin")
    first, second = values_of(matter.limit), values_of(other.limit)
    lower = replace(second, low=Fraction(39), high=Fraction(39))
    day = datetime(2026, 3, 2, tzinfo=UTC)
    for word, last in (
        (Decision(first, Word.CONFIRM, first, "Ada", day), 0),
        (Decision(first, Word.CONFIRM, first, "Bo", day), 1),
        (Decision(second, Word.CORRECT, lower, "Bo", day), 0),
    ):
        assert isinstance(library.decide("zolfin", word, Seen(leaflet.sha256, last)), Decision)
    shown = run("show", "zolfin", "--limits", "--data-dir", zolfin_folder)
    assert "  confirmed by Ada and Bo (pharmacists) on 2026-03-02\n" in shown.out
    assert "usually 40 mg a day" in shown.out
    assert "usually 39 mg a day" in shown.out
    said = run("show", "zolfin", "--limits", "--data-dir", zolfin_folder, "--json").json
    assert said["limits"][0]["confirmed"] == {"by": "Ada and Bo", "capacity": "pharmacists", "on": "2026-03-02"}


def test_doses_that_are_in_no_limit_are_shown_too(zolfin_folder: Path, tmp_path: Path) -> None:
    """So that a pharmacist sees them."""
    path = zolfin_file(tmp_path, "## How to take Zolfin in hospital\n\nAdults take 40 mg on alternate days.")
    run("ingest", path, "--id", "zolfin", "--data-dir", zolfin_folder)
    shown = run("show", "zolfin", "--limits", "--data-dir", zolfin_folder).out
    assert shown.endswith("\nSentences with doses that are in no limit:\n  “Adults take 40 mg on alternate days.”\n")
    said = run("show", "zolfin", "--limits", "--data-dir", zolfin_folder, "--json").json
    assert [one["quote"] for one in said["unread"]] == ["Adults take 40 mg on alternate days."]


def test_dose_limits_as_json_are_exact(zolfin_published: Path) -> None:
    """Numbers are fractions in words, what is not stated is null, and offsets count in the text."""
    said = run("show", "baclofen", "--limits", "--data-dir", zolfin_published, "--json").json
    text = run("show", "baclofen", "--text", "--data-dir", zolfin_published, "--json").json["text"]
    assert (said["id"], said["revision"], said["unread"], len(said["limits"])) == ("baclofen", 1, [], 13)
    for limit in said["limits"]:
        assert text[limit["start"] : limit["end"]] == limit["quote"]
        assert limit["status"] == "confirmed"
        assert limit["confirmed"] == {
            "by": "the maintainers of the leaflet assistant",
            "capacity": "maintainer",
            "on": "2026-11-23",
        }
    (by_weight,) = (limit for limit in said["limits"] if limit["kind"] == "per kg and day")
    assert (by_weight["low"], by_weight["high"], by_weight["times_per_day"]) == ("3/2", "2", None)
    assert by_weight["ages"] == {"low": "10", "high": "18", "below": True}
    assert by_weight["who"] == "children from 10 years to below 18 years"


def test_text_and_limits_are_asked_for_one_at_a_time(zolfin_published: Path) -> None:
    """Each is said to be shown alone."""
    ran = run("show", "baclofen", "--limits", "--text", "--data-dir", zolfin_published)
    assert (ran.status, ran.out) == (2, "")
    assert ran.error == "leaflet: --text and --limits each show one thing alone; give one of them"


@pytest.mark.parametrize("leaflet_id", ["zolfim", "", "\udcff", "../zolfin"])
def test_an_unknown_leaflet_is_one_line(zolfin_published: Path, leaflet_id: str) -> None:
    """It says which there are."""
    ran = run("show", leaflet_id, "--data-dir", zolfin_published)
    assert (ran.status, ran.out) == (2, "")
    assert ran.error.startswith("leaflet: no leaflet has the ID ")
    assert ran.error.endswith("; published are: baclofen, zolfin")
