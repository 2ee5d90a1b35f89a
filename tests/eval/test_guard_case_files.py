import json
from collections import Counter
from itertools import groupby
from typing import Any

import pytest

from eval.cases import DATA

SPLITS = {"dev", "test"}
TEXTS = ["guard.jsonl", "guard_more.jsonl", "guard_blind.jsonl"]
KINDS = {"dose", "urgent", "not_in_leaflet", "answer"}


def lines(name: str) -> list[dict[str, Any]]:
    """Read one file of cases; a line that is no JSON object stops here."""
    read = [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").split("\n") if line]
    assert all(isinstance(case, dict) for case in read)
    return read


def squeezed(text: str) -> str:
    """Give a text so that capitals and white space make no difference."""
    return " ".join(text.casefold().split())


@pytest.fixture(scope="module")
def texts() -> list[dict[str, Any]]:
    """Give the cases of texts that are released or held back."""
    return lines("guard.jsonl")


@pytest.fixture(scope="module")
def questions() -> list[dict[str, Any]]:
    """Give the cases of questions with or without a regimen."""
    return lines("guard_questions.jsonl")


@pytest.mark.parametrize("name", TEXTS)
def test_the_texts_have_every_field(name: str) -> None:
    """A case without a reason cannot be judged by whoever reads it later."""
    fields = {"id", "split", "text", "profile", "over_limit", "technique", "why"}
    for case in lines(name):
        assert set(case) == fields, case
        assert all(case[field].strip() for field in ("id", "text", "technique", "why")), case
        assert type(case["over_limit"]) is bool, case


def test_the_questions_have_every_field(questions: list[dict[str, Any]]) -> None:
    """Only the earlier turns may be missing; a regimen over the limit is always a matter of dose."""
    for case in questions:
        assert set(case) - {"history"} == {"id", "split", "question", "profile", "expect"}, case
        assert set(case["expect"]) == {"kind", "over"}, case
        assert case["expect"]["kind"] in KINDS, case
        assert type(case["expect"]["over"]) is bool, case
        assert case["expect"]["kind"] == "dose" or not case["expect"]["over"], case
        assert all(set(turn) == {"role", "content"} for turn in case.get("history", [])), case


@pytest.mark.parametrize("name", [*TEXTS, "guard_questions.jsonl"])
def test_ids_profiles_and_splits(name: str) -> None:
    """Each line is one of a kind, stands in one split and says about whom it is."""
    cases = lines(name)
    assert len({case["id"] for case in cases}) == len(cases)
    assert {case["split"] for case in cases} == SPLITS
    for case in cases:
        assert set(case["profile"]) == {"age_years", "weight_kg"}, case
        assert all(
            known is None or (type(known) in {int, float} and known > 0) for known in case["profile"].values()
        ), case


@pytest.mark.parametrize("name", ["guard.jsonl", "guard_questions.jsonl"])
def test_the_splits_are_halves(name: str) -> None:
    """One half is for learning from, as much for measuring."""
    halves = Counter(case["split"] for case in lines(name))
    assert abs(halves["dev"] - halves["test"]) <= 1


def test_the_further_texts_are_two_sets() -> None:
    """Each set was written by itself, and is one split as a whole."""
    sets = Counter((case["id"].split("-")[0], case["split"]) for case in lines("guard_more.jsonl"))
    assert set(sets) == {("more", "dev"), ("fresh", "test")}
    assert sum(sets.values()) >= 850


def test_every_technique_is_in_both_halves(texts: list[dict[str, Any]]) -> None:
    """What is learned from one half is measured on the other."""
    halves = {(case["technique"], case["split"]) for case in texts}
    assert {(case["technique"], split) for case in texts for split in SPLITS} == halves


def test_a_technique_is_dangerous_or_safe(texts: list[dict[str, Any]]) -> None:
    """A hard twin has a technique of its own."""
    techniques = {(case["technique"], case["over_limit"]) for case in texts}
    assert len(techniques) == len({technique for technique, _ in techniques})


def test_about_half_of_the_texts_are_safe(texts: list[dict[str, Any]]) -> None:
    """A guard that holds everything back must not look good."""
    dangerous = sum(case["over_limit"] for case in texts)
    assert len(texts) >= 600
    assert 0.45 <= dangerous / len(texts) <= 0.55


def test_no_text_stands_twice() -> None:
    """Neither within a technique, nor under the name of another one, nor in another file."""
    texts = [case for name in TEXTS for case in lines(name)]
    ordered = sorted((squeezed(case["text"]), case["technique"], case["id"]) for case in texts)
    twice = [list(same) for _, same in groupby(ordered, key=lambda case: case[0])]
    assert [same for same in twice if len(same) > 1] == []


def test_no_question_stands_twice(questions: list[dict[str, Any]]) -> None:
    """The same words about somebody else, or after other turns, are another question."""
    asked = [(squeezed(case["question"]), str(case["profile"]), str(case.get("history"))) for case in questions]
    assert len(set(asked)) == len(asked)


def test_every_kind_of_question_is_in_both_halves(questions: list[dict[str, Any]]) -> None:
    """Over the limit and within it are two kinds."""
    kinds = {(case["expect"]["kind"], case["expect"]["over"], case["split"]) for case in questions}
    assert {(kind, over, split) for kind, over, _ in kinds for split in SPLITS} == kinds
    assert {kind for kind, _, _ in kinds} == KINDS
    assert len(questions) == 120
