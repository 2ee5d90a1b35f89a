"""The figures and the failing cases as text for a terminal. Not here: what the figures are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from rich.console import Console
from rich.table import Table

from eval.cases import Expect, Kind, Split
from eval.scores import LENGTHS, NAMES, Asked, Figure, passed

WIDTH: Final = 120
_FEW: Final = 4
"""Quotes of a reply that are shown beside a failing case."""
_OF_A_KIND: Final = (
    "answered", "abstained", "evidence hit", "evidence recall", "citation precision", "facts", "cases passed"
)  # fmt: skip
"""The figures that tell kinds apart, and fit beside one another."""


def say(what: Table | str) -> None:
    """Print text or a table on standard output, the same on every terminal."""
    Console(width=WIDTH, highlight=False, markup=False).print(what, soft_wrap=isinstance(what, str))


def figures_table(title: str, groups: Mapping[str, Mapping[str, Figure]]) -> Table:
    """Return one row for each figure and one column for each group: value, 95 % interval and number of cases."""
    table = Table(title=title, title_justify="left")
    table.add_column("figure")
    for group in groups:
        table.add_column(group, justify="right")
    for name in NAMES:
        table.add_row(name, *(_with_interval(group[name]) if name in group else "" for group in groups.values()))
    return table


def kinds_table(title: str, groups: Mapping[Kind, Mapping[str, Figure]]) -> Table:
    """Return one row for each kind and one column for each figure that tells them apart, without its interval."""
    table = Table(title=title, title_justify="left")
    table.add_column("kind", no_wrap=True)
    for name in _OF_A_KIND:
        table.add_column(name, justify="right")
    for kind, group in groups.items():
        table.add_row(kind.value, *(_number(group[name]) if name in group else "" for name in _OF_A_KIND))
    return table


def failures(split: Split, asked: Sequence[Asked]) -> str:
    """Return how many cases fail, and of the dev split what was asked, what was expected and what came back.

    The test split's are not shown, so that nobody works on an assistant with them in view.
    """
    failed = [each for each in asked if not passed(each)]
    counted = f"{split.value} split: {len(failed)} of {len(asked)} cases fail"
    if split is not Split.DEV:
        return f"{counted}; they are not shown"
    return "\n\n".join([counted, *(_failure(each) for each in failed)])


def _failure(asked: Asked) -> str:
    case, shown = asked.case, asked.shown
    before = "".join(f" ({turn.role.value}: {turn.content})" for turn in case.question.history)
    lines = [f"{case.id}:{before} {case.question.text}", f"  expected {case.expect.value}, got {shown.kind.value}"]
    if case.expect is Expect.ANSWER:
        lines += [f"  evidence: {asked.leaflet.quote(span)}" for span in case.evidence]
    lines += [f"  cited: {citation.quote}" for citation in shown.citations[:_FEW]]
    left = len(shown.citations) - _FEW
    return "\n".join([*lines, f"  and {left} more"] if left > 0 else lines)


def _with_interval(figure: Figure) -> str:
    low, high = (_number(replace(figure, value=bound)) for bound in (figure.low, figure.high))
    return f"{_number(figure)}  [{low}, {high}]  n={figure.cases}"


def _number(figure: Figure) -> str:
    return f"{figure.value:.0f}" if figure.name in LENGTHS else f"{figure.value:.2f}"
