import json
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.not_stated import NOT_STATED
from assistant.domain.question import Message, Role
from eval.cases import CasesError, Expect, Kind, Split, of_split, read_cases
from tests.eval.small import HEADACHE, LEAD_IN, LEAFLET, MOUTH, SERIOUS, SERIOUS_HEADACHE, place

ROW = {
    "id": "small-1",
    "kind": "side_effect",
    "split": "dev",
    "question": "thirsty?",
    "evidence": [MOUTH],
    "expect": "answer",
}
CALM = {"kind": "unanswerable", "evidence": [], "expect": "not_in_leaflet"}


def written(folder: Path, *rows: dict[str, Any]) -> Path:
    """Write rows as a case file, what they do not say taken from `ROW`."""
    path = folder / "small.jsonl"
    path.write_text("\n".join(json.dumps(ROW | row) for row in rows), encoding="utf-8")
    return path


def test_a_line_becomes_a_case_whose_evidence_is_spans(tmp_path: Path) -> None:
    """Who asks, the turns before and the places of the evidence are read out of the line."""
    turn = {"role": "user", "content": "is it strong?"}
    (case,) = read_cases(written(tmp_path, {"profile": {"age_years": 70}, "history": [turn]}), LEAFLET)
    assert (case.id, case.kind, case.split, case.expect) == ("small-1", Kind.SIDE_EFFECT, Split.DEV, Expect.ANSWER)
    assert case.evidence == (place(MOUTH),)
    assert case.question.leaflet == "small"
    assert (case.question.profile.age_years, case.question.profile.weight_kg) == (70, NOT_STATED)
    assert case.question.history == (Message(Role.USER, "is it strong?"),)


def test_facts_are_read_as_they_are_written(tmp_path: Path) -> None:
    """Each with its wordings; a line may have none."""
    with_facts, without = read_cases(written(tmp_path, {"facts": ["dry|thirsty", "mouth"]}, {"id": "small-2"}), LEAFLET)
    assert with_facts.facts == ("dry|thirsty", "mouth")
    assert without.facts == ()


def test_a_heading_tells_which_of_two_places_is_meant(tmp_path: Path) -> None:
    """Words that stand twice are evidence only with the heading that they stand under."""
    (case,) = read_cases(written(tmp_path, {"evidence": [HEADACHE], "under": SERIOUS}), LEAFLET)
    assert case.evidence == (SERIOUS_HEADACHE,)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"evidence": ["a dry mouth"]}, "'a dry mouth' is 0 of its sentences and list items, not one"),
        ({"evidence": ["very dry"]}, "'very dry' is 0 of its sentences and list items, not one"),
        ({"evidence": [HEADACHE]}, "'a headache' is 2 of its sentences and list items, not one"),
        ({"under": SERIOUS}, "under 'Serious signs', 'a very dry mouth' is 0 of"),
        ({"evidence": [LEAD_IN]}, "'It can cause:' opens a list"),
        ({"evidence": []}, "evidence stands where an answer is expected"),
        ({"expect": "not_in_leaflet"}, "evidence stands where an answer is expected"),
        ({"kind": "emergency"}, "help first is expected in an emergency"),
        ({"evidence": [], "expect": "urgent"}, "help first is expected in an emergency"),
        ({"kind": "riddle"}, "kind: Input should be"),
        ({"split": "train"}, "split: Input should be"),
        ({"profile": {"age": 7}}, "profile.age: Extra inputs"),
        ({"profile": {"age_years": 700}}, "age_years must be from 0 to 130"),
        ({"question": "?!"}, "the question holds no words"),
        ({"facts": "dry"}, "facts: Input should be a valid"),
        ({"facts": [5]}, "facts.0: Input should be a valid string"),
        ({"answer": "yes"}, "answer: Extra inputs"),
        ({}, "the ID small-1 stands twice"),
    ],
)
def test_a_line_that_is_not_right_is_refused_by_its_number(tmp_path: Path, row: dict[str, Any], said: str) -> None:
    """The error names the file, the line and what is wrong with it."""
    first = {} if not row else {"id": "small-0"}
    with pytest.raises(CasesError) as error:
        read_cases(written(tmp_path, first, row), LEAFLET)
    assert str(error.value).startswith("small.jsonl, line 2: ")
    assert said in str(error.value)


def test_each_half_is_taken_by_itself(tmp_path: Path) -> None:
    """A case is in the one half that its line names."""
    cases = read_cases(written(tmp_path, {}, {"id": "small-2", "split": "test"} | CALM), LEAFLET)
    assert [case.id for case in of_split(cases, Split.DEV)] == ["small-1"]
    assert [case.id for case in of_split(cases, Split.TEST)] == ["small-2"]
