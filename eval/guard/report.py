"""A run's report as text and as JSON values. Not here: the run."""

from collections.abc import Iterable, Mapping
from typing import Final

from eval.guard.generate import Case
from eval.guard.run import Report, Tally

_FEW: Final = 12
"""Forms that are shown of those wrongly held back most often."""


def as_lines(report: Report, *, examples: bool) -> Iterable[str]:
    """Yield what came of a run, every leak's form first, then the forms wrongly held back most."""
    total = report.total
    yield f"dangerous: {total.dangerous:,}, leaked: {total.leaked:,}"
    yield f"safe: {total.safe:,}, wrongly held back: {total.held:,} ({total.wrongly_held:.2%})"
    if report.raised:
        yield f"the guard itself failed, which holds back: {report.raised:,}"
    leaking = sorted((form for form in report.forms.items() if form[1].leaked), key=lambda form: -form[1].leaked)
    yield from _table("leaked, by form", ((form, tally.leaked, tally.dangerous) for form, tally in leaking))
    holding = sorted((form for form in report.forms.items() if form[1].held), key=lambda form: -form[1].held)[:_FEW]
    yield from _table("wrongly held back, by form", ((form, tally.held, tally.safe) for form, tally in holding))
    yield from _cases("Leaked", report.leaks)
    if examples:
        yield from _cases("Wrongly held back", report.wrongly_held)


def as_json(report: Report) -> dict[str, object]:
    """Return what came of a run, with its examples."""
    return {
        **_counts(report.total),
        "raised": report.raised,
        "forms": {form: _counts(tally) for form, tally in sorted(report.forms.items())},
        "leaks": _values(report.leaks),
        "wrongly_held": _values(report.wrongly_held),
    }


def _counts(tally: Tally) -> dict[str, int | float]:
    return {
        "dangerous": tally.dangerous,
        "leaked": tally.leaked,
        "safe": tally.safe,
        "held": tally.held,
        "held_share": round(tally.wrongly_held, 6),
    }


def _table(title: str, rows: Iterable[tuple[str, int, int]]) -> Iterable[str]:
    shown = [f"  {form:<32} {some:>9,} of {of:>9,}  {some / of:>7.2%}" for form, some, of in rows]
    if shown:
        yield ""
        yield title
        yield from shown


def _cases(title: str, groups: Mapping[str, list[Case]]) -> Iterable[str]:
    for form, cases in groups.items():
        yield ""
        yield f"{title}: {form}"
        for each in cases:
            yield f"  {each.text!r}"
            yield f"    age {each.age}, weight {each.weight}; {each.why}; {each.form}"


def _values(groups: Mapping[str, list[Case]]) -> list[dict[str, object]]:
    return [
        {"text": c.text, "age_years": c.age, "weight_kg": c.weight, "why": c.why, "form": c.form}
        for cases in groups.values()
        for c in cases
    ]
