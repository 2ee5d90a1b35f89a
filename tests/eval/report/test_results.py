from pathlib import Path

import pytest

from eval.report.results import (
    FILE,
    CaseResult,
    ResultsError,
    auroc,
    by_kind,
    got_worse,
    read,
    risk_coverage,
    system_results,
    write,
)
from eval.scores import Asked
from tests.eval.report.runs import BOLD, CAREFUL, RUN, helped, made_up, missed, refused, results, right, wrong


def test_a_systems_results_are_its_figures_and_what_became_of_each_case() -> None:
    """The figures of the replies and those of retrieval, each with the number of its cases."""
    assert CAREFUL.name == "careful"
    found = {name: (value.value, value.cases) for name, value in CAREFUL.figures.items()}
    assert found["evidence hit"] == (1 / 3, 3)
    assert found["cases passed"] == (3 / 5, 5)
    assert found["recall@1"] == (1 / 3, 3)
    assert found["recall@3"] == (2 / 3, 3)
    assert all(value.low <= value.value <= value.high for value in CAREFUL.figures.values())
    assert CAREFUL.cases == (
        CaseResult(id="right", kind="side_effect", split="dev", passed=True),
        CaseResult(id="wrong", kind="side_effect", split="dev", passed=False),
        CaseResult(id="missed", kind="side_effect", split="dev", passed=False),
        CaseResult(id="refused", kind="unanswerable", split="dev", passed=True),
        CaseResult(id="helped", kind="emergency", split="dev", passed=True),
    )
    assert (CAREFUL.auroc, CAREFUL.risk_coverage[0]) == (1, (1 / 4, 0))


def test_retrieval_has_no_figures_where_the_leaflet_answers_nothing() -> None:
    """A figure that is about no case is left out, and nothing takes its place."""
    found = system_results("calm", [refused(), helped()])
    assert found.figures.keys() & {"recall@1", "nDCG@10", "evidence hit"} == set()
    assert found.figures["cases passed"].value == 1
    assert found.auroc is None


def test_cases_are_counted_by_kind() -> None:
    """How many passed, and of how many."""
    assert by_kind(CAREFUL) == {"side_effect": (1, 3), "unanswerable": (1, 1), "emergency": (1, 1)}


def test_auroc_is_the_share_of_pairs_that_are_in_order() -> None:
    """Of four pairs two are, one is a tie and counts half; an emergency is in none."""
    replies = [right(confidence=0.9), wrong(confidence=0.4), refused(confidence=0.6), made_up("x", confidence=0.4)]
    assert auroc(replies) == 2.5 / 4
    assert auroc([*replies, helped(confidence=0)]) == 2.5 / 4


@pytest.mark.parametrize("replies", [[], [right()], [refused()], [right(), helped()]])
def test_auroc_needs_both_sorts_of_question(replies: list[Asked]) -> None:
    """There are no pairs otherwise."""
    assert auroc(replies) is None


def test_risk_is_told_from_the_most_confident_question_on() -> None:
    """Answering one question, two, three and all four, in whatever order they were asked."""
    replies = [
        missed(confidence=0.1),
        helped(confidence=0.8),
        right(confidence=0.9),
        made_up(confidence=0.7),
        right("other", confidence=0.5),
    ]
    assert risk_coverage(replies) == [(1 / 4, 0), (2 / 4, 1 / 2), (3 / 4, 1 / 3), (1, 2 / 4)]


def test_a_reply_with_other_evidence_is_wrong() -> None:
    """However confident it was."""
    assert risk_coverage([right(confidence=0.5), wrong(confidence=0.9)]) == [(1 / 2, 1), (1, 1 / 2)]


def test_what_passed_and_fails_now_got_worse() -> None:
    """Not what failed before too, and not what is asked for the first time."""
    before = results(system_results("ours", [right("a"), right("b"), wrong("c"), right("gone")]))
    now = results(system_results("ours", [wrong("b"), right("a"), wrong("c"), wrong("new")]))
    assert got_worse(before, now) == {"ours": ("b",)}
    assert got_worse(now, now) == {"ours": ()}


def test_each_system_is_compared_with_itself() -> None:
    """One that was not measured before is left out."""
    assert got_worse(results(CAREFUL), RUN) == {"careful": ()}
    renamed = results(CAREFUL.model_copy(update={"name": "bold"}), BOLD.model_copy(update={"name": "careful"}))
    assert got_worse(RUN, renamed) == {"bold": ("missed",), "careful": ("refused", "helped")}


def test_results_are_read_as_they_were_written(tmp_path: Path) -> None:
    """Whole, even where a system has no AUROC."""
    run = results(*RUN.systems, system_results("calm", [right()]))
    path = write(run, tmp_path)
    assert path == tmp_path / FILE
    assert read(path) == run


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[]",
        b"null",
        b'{"made": "2024-02-29"}',
        b'{"baclofen": 5}',
        RUN.model_dump_json().encode()[:-40],
        RUN.model_dump_json().replace('"splits"', '"halves"').encode(),
        RUN.model_dump_json().replace("true", '"maybe"').encode(),
    ],
    ids=["empty", "no text", "broken", "a list", "null", "part", "foreign", "cut", "renamed", "wrong value"],
)
def test_a_file_that_holds_no_results_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    """In one line that names it, and says which file is wanted."""
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(ResultsError) as error:
        read(path)
    assert str(error.value).startswith(f"{path} is no file of results")
    assert str(error.value).endswith("give the results.json of an earlier run")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["", "missing.json"])
def test_what_cannot_be_read_is_said_to_be_no_results(tmp_path: Path, name: str) -> None:
    """A folder, or nothing at all."""
    with pytest.raises(ResultsError, match=r"results\.json of an earlier run"):
        read(tmp_path / name)
