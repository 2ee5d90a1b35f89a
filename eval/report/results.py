"""A run's results as plain data, written to and read from JSON, and compared. Not here: how they are shown."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.errors import LeafletError
from eval.cases import HELP_FIRST, Expect
from eval.retrieval_scores import retrieval_figures
from eval.scores import Asked, Figure, answered, evidence_hit, figures, interval, passed

FILE: Final = "results.json"


class ResultsError(LeafletError):
    """A file is no results of an evaluation."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Value(_Strict):
    """A figure, the bounds of its 95 % interval and the number of cases."""

    value: float
    low: float
    high: float
    cases: int


class CaseResult(_Strict):
    """What became of one case."""

    id: str
    kind: str
    split: str
    passed: bool


class SystemResults(_Strict):
    """What was measured of one system."""

    name: str
    figures: dict[str, Value]
    auroc: float | None
    """How well its confidence tells the questions that the leaflet answers from the others; chance is 0.5."""
    risk_coverage: tuple[tuple[float, float], ...]
    """Coverage and risk, most confident first."""
    cases: tuple[CaseResult, ...]


class Results(_Strict):
    """One run."""

    made: str
    """The date, as ISO 8601."""
    splits: tuple[str, ...]
    leaflets: tuple[str, ...]
    systems: tuple[SystemResults, ...]


def system_results(name: str, asked: Sequence[Asked]) -> SystemResults:
    """Return what was measured of one system."""
    values = {key: _value(figure) for key, figure in figures(asked).items()}
    for key, marks in retrieval_figures(asked).items():
        if marks:
            low, high = interval(marks, _mean)
            values[key] = Value(value=_mean(marks), low=low, high=high, cases=len(marks))
    cases = tuple(
        CaseResult(id=each.case.id, kind=each.case.kind.value, split=each.case.split.value, passed=passed(each))
        for each in asked
    )
    return SystemResults(
        name=name, figures=values, auroc=auroc(asked), risk_coverage=tuple(risk_coverage(asked)), cases=cases
    )


def auroc(asked: Sequence[Asked]) -> float | None:
    """Return the area under the ROC curve of the confidence; None where there are not both sorts of question."""
    calm = [each for each in asked if each.case.expect not in HELP_FIRST]
    yes = [each.confidence for each in calm if each.case.expect is Expect.ANSWER]
    no = [each.confidence for each in calm if each.case.expect is not Expect.ANSWER]
    if not yes or not no:
        return None
    wins = sum((one > other) + 0.5 * (one == other) for one in yes for other in no)
    return wins / (len(yes) * len(no))


def risk_coverage(asked: Sequence[Asked]) -> list[tuple[float, float]]:
    """Return, for each number of most confident questions answered, their share and how many are answered wrongly.

    A reply is wrong that cites none of the evidence, or that answers what the leaflet does not.
    """
    calm = sorted((each for each in asked if each.case.expect not in HELP_FIRST), key=lambda each: -each.confidence)
    points, wrong = [], 0
    for number, each in enumerate(calm, start=1):
        right = each.case.expect is Expect.ANSWER and evidence_hit(each) == answered(each) == 1
        wrong += not right
        points.append((number / len(calm), wrong / number))
    return points


def got_worse(old: Results, new: Results) -> dict[str, tuple[str, ...]]:
    """Return, by system, the IDs of the cases that passed in the old run and do not in the new one."""
    before = {system.name: {case.id for case in system.cases if case.passed} for system in old.systems}
    return {
        system.name: tuple(case.id for case in system.cases if not case.passed and case.id in before[system.name])
        for system in new.systems
        if system.name in before
    }


def write(results: Results, folder: Path) -> Path:
    """Write results into a folder, and return the file."""
    path = folder / FILE
    path.write_text(json.dumps(results.model_dump(), indent=1), encoding="utf-8")
    return path


def read(path: Path) -> Results:
    """Read results; raises `ResultsError` saying what is wrong with the file."""
    try:
        return Results.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
        message = f"{path} is no file of results of `leaflet eval` ({reason}); give the {FILE} of an earlier run"
        raise ResultsError(message) from error


def _value(figure: Figure) -> Value:
    return Value(value=figure.value, low=figure.low, high=figure.high, cases=figure.cases)


def _mean(marks: Sequence[float]) -> float:
    return sum(marks) / len(marks)


def by_kind(results: SystemResults) -> Mapping[str, tuple[int, int]]:
    """Return, for each kind of question, how many cases passed and how many there are."""
    kinds: dict[str, tuple[int, int]] = {}
    for case in results.cases:
        right, number = kinds.get(case.kind, (0, 0))
        kinds[case.kind] = (right + case.passed, number + 1)
    return kinds
