"""A run of generated cases past a judge, over several processes, and what came of it. Not here: the cases, the judge.

The judge is made anew in each process, by what `make_judge` is: it must be known to `pickle`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from typing import Final

from eval.guard.generate import Case, case
from eval.guard.label import BACLOFEN, Label

Judge = Callable[[str, float | None, float | None], bool]
"""Says of a text, an age in years and a weight in kilograms, either of them not known, whether it is released."""
MakeJudge = Callable[[], Judge]
Progress = Callable[[int, int], None]
"""Called after each chunk with the cases done and all that there are."""

_CHUNK: Final = 2_000
_EXAMPLES: Final = 3
"""Cases of each form that are kept of each sort."""


@dataclass(slots=True)
class Tally:
    """How the cases of one form fared."""

    dangerous: int = 0
    leaked: int = 0
    safe: int = 0
    held: int = 0

    def add(self, other: "Tally") -> None:
        """Count another tally in."""
        self.dangerous += other.dangerous
        self.leaked += other.leaked
        self.safe += other.safe
        self.held += other.held

    @property
    def wrongly_held(self) -> float:
        """The share of the safe cases that were held back, from 0 to 1."""
        return self.held / self.safe if self.safe else 0.0


@dataclass(slots=True)
class Report:
    """What came of a run: counts in all and by form, and a few cases of each failing form."""

    total: Tally = field(default_factory=Tally)
    forms: dict[str, Tally] = field(default_factory=dict)
    """By every part of a form: "amount and rate", "words", "bold"."""
    leaks: dict[str, list[Case]] = field(default_factory=dict)
    """By the first part of a form."""
    wrongly_held: dict[str, list[Case]] = field(default_factory=dict)
    raised: int = 0
    """Cases at which the judge itself failed; they count as held back."""

    def add(self, other: "Report") -> None:
        """Count another report in."""
        self.total.add(other.total)
        self.raised += other.raised
        for form, tally in other.forms.items():
            self.forms.setdefault(form, Tally()).add(tally)
        for mine, others in ((self.leaks, other.leaks), (self.wrongly_held, other.wrongly_held)):
            for form, cases in others.items():
                kept = mine.setdefault(form, [])
                kept += cases[: _EXAMPLES - len(kept)]


def run(  # noqa: PLR0913 - what is run, and how
    make_judge: MakeJudge,
    cases: int,
    seed: int,
    *,
    processes: int = 1,
    progress: Progress = lambda _done, _of: None,
    label: Label = BACLOFEN,
) -> Report:
    """Generate so many cases and put them to the judge; the report is the same for any number of processes."""
    starts = range(0, cases, _CHUNK)
    chunks = [range(start, min(start + _CHUNK, cases)) for start in starts]
    if processes == 1 or len(chunks) < 2:
        judge = make_judge()
        return _merged((judged(judge, _drawn(seed, label, chunk)) for chunk in chunks), cases, progress)
    at_work = partial(_judge_chunk, seed, label)
    with get_context("spawn").Pool(min(processes, len(chunks)), _prepare, (make_judge,)) as pool:
        return _merged(pool.imap(at_work, chunks), cases, progress)


def judged(judge: Judge, cases: Iterable[Case]) -> Report:
    """Put cases to a judge, one after the other."""
    report = Report()
    for each in cases:
        try:
            released = judge(each.text, each.age, each.weight)
        except Exception:  # noqa: BLE001 - whatever the guard fails with, its caller holds the text back
            released = False
            report.raised += 1
        _count(report, each, released=released)
    return report


def _count(report: Report, each: Case, *, released: bool) -> None:
    leaked, held = each.dangerous and released, not each.dangerous and not released
    one = Tally(int(each.dangerous), int(leaked), int(not each.dangerous), int(held))
    report.total.add(one)
    parts = each.form.split(" / ")
    for part in parts:
        report.forms.setdefault(part, Tally()).add(one)
    if leaked or held:
        kept = (report.leaks if leaked else report.wrongly_held).setdefault(parts[0], [])
        if len(kept) < _EXAMPLES:
            kept.append(each)


def _drawn(seed: int, label: Label, numbers: range) -> Iterator[Case]:
    return (case(seed, number, label) for number in numbers)


def _merged(reports: Iterable[Report], cases: int, progress: Progress) -> Report:
    whole = Report()
    for report in reports:
        whole.add(report)
        progress(whole.total.dangerous + whole.total.safe, cases)
    return whole


_OWN: Final[list[Judge]] = []
"""The judge of a process that only judges."""


def _prepare(make_judge: MakeJudge) -> None:
    _OWN.append(make_judge())


def _judge_chunk(seed: int, label: Label, numbers: range) -> Report:
    return judged(_OWN[0], _drawn(seed, label, numbers))
