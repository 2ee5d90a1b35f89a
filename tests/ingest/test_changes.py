import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import Confirmation
from assistant.domain.not_stated import NOT_STATED
from ingest.changes import Changes, changes
from ingest.differences import Change
from tests.ingest.previews import ZOLFIN, leaflet, previewed

_PHARMACIST = Confirmation("Ada", "pharmacist", date(2026, 11, 1))


def told(changed: Changes) -> list[tuple[str, str, str]]:
    """Return what becomes of which sentences, under what."""
    return [(each.change.value, each.heading, each.new or each.old) for each in changed.passages]


def confirmed(given: Leaflet) -> Leaflet:
    """Return a leaflet whose limits a pharmacist stands for."""
    return replace(given, limits=tuple(replace(limit, confirmed=_PHARMACIST) for limit in given.limits))


def test_the_same_text_changes_nothing(tmp_path: Path) -> None:
    """And that is said."""
    same = leaflet(tmp_path)
    assert changes(same, same).nothing
    assert changes(same, same) == Changes((), (), (), (), same_text=True, notes=False)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "Do not drive until you",
            "Do not drive a car until you",
            [("changed", "Before you take Zolfin", "Do not drive a car until you know how Zolfin affects you.")],
        ),
        ("It works within an hour.", "", [("removed", "What Zolfin is used for", "It works within an hour.")]),
        (
            "- weak kidneys",
            "- weak kidneys\n- gout",
            [("added", "Before you take Zolfin › Do not take Zolfin if you have any of these:", "gout")],  # noqa: RUF001
        ),
        (
            "- blurred sight\n\nRare side effects are:\n\n- hearing loss",
            "\nRare side effects are:\n\n- hearing loss\n- blurred sight",
            [("moved", "Possible side effects › Rare side effects are:", "blurred sight")],  # noqa: RUF001
        ),
        (
            "Rare side effects are:",
            "Very rare side effects are:",
            [("changed", "Possible side effects", "Very rare side effects are:")],
        ),
    ],
)
def test_sentences_are_told_with_what_they_stand_under(
    tmp_path: Path, old: str, new: str, expected: list[tuple[str, str, str]]
) -> None:
    """A list whose lead-in is reworded has not moved, and an item that is now said to be rarer has."""
    changed = changes(leaflet(tmp_path), leaflet(tmp_path, (old, new)))
    assert told(changed) == expected
    assert not changed.nothing
    assert not changed.same_text
    assert not changed.limits
    assert not changed.sections


def test_a_reworded_sentence_is_told_word_by_word(tmp_path: Path) -> None:
    """Both wordings can be read from it."""
    (each,) = changes(leaflet(tmp_path), leaflet(tmp_path, ("below 25", "below 30"))).passages
    assert (each.old, each.new) == ("Keep Zolfin below 25 degrees.", "Keep Zolfin below 30 degrees.")
    assert [(stretch.change, stretch.words) for stretch in each.stretches] == [
        (NOT_STATED, "Keep Zolfin below "),
        (Change.REMOVED, "25"),
        (Change.ADDED, "30"),
        (NOT_STATED, " degrees."),
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("## How to store Zolfin", "## Storage", ("changed", "How to store Zolfin", "Storage")),
        ("## How to store Zolfin\n\nKeep Zolfin below 25 degrees.", "", ("removed", "How to store Zolfin", "")),
        ("Do not drive", "## Driving\n\nDo not drive", ("added", "", "Driving")),
    ],
)
def test_headings_are_told(tmp_path: Path, old: str, new: str, expected: tuple[str, str, str]) -> None:
    """What stands under a heading that was renamed has not moved."""
    changed = changes(leaflet(tmp_path), leaflet(tmp_path, (old, new)))
    (each,) = changed.sections
    assert (each.change.value, each.old, each.new) == expected
    assert (
        {kind for kind, _, _ in told(changed)} <= {"removed", "moved"}
        if expected[0] != "changed"
        else not told(changed)
    )


def test_a_section_that_moved_as_a_whole_is_told_once(tmp_path: Path) -> None:
    """And not sentence by sentence."""
    store = ZOLFIN.index("## How to store")
    effects = ZOLFIN.index("## Possible side effects")
    swapped = f"{ZOLFIN[:effects]}{ZOLFIN[store:]}\n{ZOLFIN[effects:store]}"
    changed = changes(leaflet(tmp_path), previewed(tmp_path, swapped).leaflet)
    assert [each.change for each in changed.sections] == [Change.MOVED]
    assert not changed.passages
    assert not changed.nothing


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("40 mg a day", "400 mg a day", ["adults: “at most 40 mg a day” becomes “at most 400 mg a day”"]),
        (
            "Children aged 6 to 12 years take at most 20 mg a day.",
            "",
            [
                "children from 6 to 12 years: at most 20 mg a day",
                "children below 6 years: no dose on the label",
                "children below 18 years: no dose on the label",
            ],
        ),
        (
            "6 to 12 years",
            "8 to 12 years",
            [
                (
                    "“children from 6 to 12 years: at most 20 mg a day” becomes "
                    "“children from 8 to 12 years: at most 20 mg a day”"
                ),
                "“children below 6 years: no dose on the label” becomes “children below 8 years: no dose on the label”",
            ],
        ),
        ("take at most 40 mg a day", "take no more than 40 mg a day", []),
    ],
)
def test_dose_limits_are_told_in_words(tmp_path: Path, old: str, new: str, words: list[str]) -> None:
    """A limit that only other words state is none that changed."""
    changed = changes(leaflet(tmp_path), leaflet(tmp_path, (old, new)))
    assert [each.words for each in changed.limits] == words
    assert changed.passages


def test_a_limit_that_nobody_would_stand_for_any_more_is_told_last(tmp_path: Path) -> None:
    """After those of which another amount is told."""
    old, new = confirmed(leaflet(tmp_path)), leaflet(tmp_path, ("at most 20 mg", "at most 25 mg"))
    first, *others = changes(old, new).limits
    assert first.words == (
        "children from 6 to 12 years: “at most 20 mg a day” becomes “at most 25 mg a day”, confirmed by nobody"
    )
    assert not first.same_rule
    assert all(each.same_rule for each in others)
    assert "adults: at most 40 mg a day: was confirmed by Ada (pharmacist), is confirmed by nobody" in {
        each.words for each in others
    }
    same = changes(old, leaflet(tmp_path))
    assert same.same_text
    assert not same.nothing


def test_the_title_and_the_notes_are_told(tmp_path: Path) -> None:
    """Each by itself."""
    old, new = leaflet(tmp_path), leaflet(tmp_path, ("# Zolfin 40 mg", "# Zolfin 80 mg"))
    changed = changes(old, new)
    assert "".join(each.words for each in changed.title if each.change is not Change.REMOVED) == "Zolfin 80 mg tablets"
    assert not changed.notes
    noted = changes(old, replace(old, notes="Look at this."))
    assert noted.notes
    assert noted.same_text
    assert not noted.nothing


@pytest.mark.slow
def test_a_long_leaflet_that_was_rewritten_takes_seconds(tmp_path: Path) -> None:
    """Of 200 kB each."""
    texts = []
    for word in ("mornings", "evenings"):
        lines = "\n\n".join(f"Tell doctor number {n} of pain {n * 7 % 1000} on most {word}." for n in range(4_000))
        texts.append(previewed(tmp_path, ZOLFIN.replace("Do not drive", f"{lines}\n\nDo not drive")).leaflet)
    assert min(len(text.text) for text in texts) > 200_000
    began = time.process_time()
    changed = changes(*texts)
    assert time.process_time() - began < 8
    assert {each.change for each in changed.passages} == {Change.CHANGED}
    assert len(changed.passages) == 4_000
