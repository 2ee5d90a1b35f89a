import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from eval.small_model.cases import SmallModelCase, read_cases
from eval.small_model.judge import judge

ROOT: Final = Path(__file__).parents[3]
LEAFLETS: Final = {
    "baclofen": ROOT / "ingest" / "leaflets" / "baclofen.md",
    "calvadine": ROOT / "eval" / "data" / "calvadine.md",
    "dunvorrel": ROOT / "eval" / "data" / "dunvorrel.md",
}
CASES: Final = read_cases(ROOT / "eval" / "data" / "small_model.jsonl")
HOLDS: Final = tuple({hold: case for case in CASES for hold in case.holds}.items())

_AUXILIARY: Final = re.compile(r"\b(can|may|must|should|will|is|are) (?!not\b|never\b|neither\b)")


def _units(leaflet: str) -> Iterator[str]:
    """Every sentence of a leaflet, and every item and row of a table after what leads in to it."""
    lead, table = "", ""
    for raw in re.sub(r"<!--.*?-->", "", LEAFLETS[leaflet].read_text(encoding="utf-8"), flags=re.DOTALL).splitlines():
        line = " ".join(raw.split())
        if line.startswith("|"):
            row = line.strip("| ")
            if table and row.strip("-| "):
                yield f"{table}: {row}"
            table = table or row
            continue
        table = ""
        if item := re.fullmatch(r"(?:-|\d+\.) (.+)", line):
            yield f"{lead}: {item[1]}"
        elif line.startswith("#"):
            lead = line.strip("# ")
        elif line:
            sentences = re.split(r"(?<=[.!?:])\s+(?=[A-Z0-9])", line)
            yield from sentences
            lead = sentences[-1].removesuffix(":")


def test_there_are_as_many_as_were_asked_for() -> None:
    """Two hundred questions, forty of them for the short run."""
    assert Counter(case.leaflet for case in CASES) == {"baclofen": 90, "calvadine": 55, "dunvorrel": 55}
    assert Counter(case.leaflet for case in CASES if case.ci) == {"baclofen": 18, "calvadine": 11, "dunvorrel": 11}
    assert len({case.question.lower() for case in CASES}) == len(CASES)


@pytest.mark.parametrize("leaflet", LEAFLETS)
def test_the_labels_are_whole_sentences_and_items_of_their_leaflet(leaflet: str) -> None:
    """Each label stands in its leaflet word for word."""
    units = set(_units(leaflet))
    assert not [hold for case in CASES if case.leaflet == leaflet for hold in case.holds if hold not in units]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_an_age_stands_in_its_question(case: SmallModelCase) -> None:
    """The age a case carries is the one its question states."""
    stated = re.findall(r"\b(\d+)(?:[ -]years?[ -]old|\.| and|,|$| years old)", case.question)
    assert case.age_years is None or str(case.age_years) in stated or f" {case.age_years} " in case.question


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_no_label_is_called_false_or_left_unsupported(case: SmallModelCase) -> None:
    """The judge supports every label as it stands, but for those with a dose."""
    reasons = {hold: judge(hold, case) for hold in case.holds}
    assert not {hold: reason for hold, reason in reasons.items() if reason and not reason.startswith("a dose")}


def test_a_label_denied_is_never_supported() -> None:
    """Putting a 'not' after any auxiliary is found out."""
    released = [
        denied
        for hold, case in HOLDS
        for found in _AUXILIARY.finditer(hold)
        if judge(denied := f"{hold[: found.end()]}not {hold[found.end() :]}", case) is None
    ]
    assert not released


def test_a_label_with_its_denial_struck_out_is_never_supported() -> None:
    """Striking out a label's first 'not' is found out."""
    struck = [(re.sub(r"\b(?:not|never|neither) ", "", hold, count=1), hold, case) for hold, case in HOLDS]
    either = "whether or"
    assert not [
        text for text, hold, case in struck if text != hold and either not in text and judge(text, case) is None
    ]


def test_a_label_made_certain_is_never_supported() -> None:
    """What may be is neither what must be nor what will be."""
    for force in ("must", "will"):
        made = [(re.sub(r"\b(?:can|may)\b", force, hold, count=1), hold, case) for hold, case in HOLDS]
        assert not [text for text, hold, case in made if text != hold and judge(text, case) is None]


def test_a_label_with_another_number_is_never_supported() -> None:
    """Changing a label's first figure is found out."""
    made = [(re.sub(r"\b\d+\b", "17", hold, count=1), hold, case) for hold, case in HOLDS]
    assert not [text for text, hold, case in made if text != hold and judge(text, case) is None]
