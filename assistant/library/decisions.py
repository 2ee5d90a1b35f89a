"""Decisions on limits in the library's file: rows to values and back. Not here: what they come to."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from sqlalchemy import Connection, RowMapping, insert, select

from assistant.database import moment_of, written
from assistant.domain.limit_decisions import Decision, LimitValues, Word
from assistant.domain.limits import Ages, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from assistant.library.tables import DECISION


def decisions_on(connection: Connection, leaflet_id: str, sha256: str) -> tuple[Decision, ...]:
    """Return all that was said of the limits of one text of a leaflet, in the order in which it was said."""
    on_text = (DECISION.c.leaflet == leaflet_id) & (DECISION.c.sha256 == sha256)
    rows = connection.execute(select(DECISION).where(on_text).order_by(DECISION.c.number)).mappings()
    return tuple(map(_decision, rows))


def add_decision(connection: Connection, leaflet_id: str, sha256: str, decision: Decision) -> Decision:
    """Write a decision after all others and return it with its number."""
    row = {
        "leaflet": leaflet_id,
        "sha256": sha256,
        "proposed": _written(decision.limit),
        "word": decision.word.value,
        "holds": None if decision.values is NOT_STATED else _written(decision.values),
        "by": decision.by,
        "at": written(decision.at),
        "comment": decision.comment,
    }
    key = connection.execute(insert(DECISION).values(**row)).inserted_primary_key
    return replace(decision, number=key[0] if key else 0)


def _decision(row: RowMapping) -> Decision:
    return Decision(
        limit=_read(row["proposed"]),
        word=Word(row["word"]),
        values=NOT_STATED if row["holds"] is None else _read(row["holds"]),
        by=row["by"],
        at=moment_of(row["at"]),
        comment=row["comment"],
        number=row["number"],
    )


def _written(values: LimitValues) -> dict[str, object]:
    """Return values as JSON; numbers stand as "num/den", which is exact, and null is "not stated"."""
    return {
        "kind": values.kind.value,
        "ages": [_number(values.ages.low), _number(values.ages.high), values.ages.below],
        "span": [values.span.start, values.span.end],
        "low": _number(values.low),
        "high": _number(values.high),
        "times_per_day": _number(values.times_per_day),
    }


def _read(stored: Mapping[str, object]) -> LimitValues:
    """Return what `_written` wrote; raises `ValueError`, `KeyError` or `TypeError` where it is not so."""
    ages, span = stored["ages"], stored["span"]
    if not isinstance(ages, list) or not isinstance(span, list):
        raise TypeError
    low, high, below = ages
    start, end = span
    figures = (_fraction(stored[name]) for name in ("low", "high", "times_per_day"))
    return LimitValues(
        LimitKind(stored["kind"]), Ages(Fraction(low), _fraction(high), bool(below)), Span(start, end), *figures
    )


def _number(value: Fraction | NotStated) -> str | None:
    return None if value is NOT_STATED else f"{value.numerator}/{value.denominator}"


def _fraction(stored: object) -> Fraction | NotStated:
    if stored is None:
        return NOT_STATED
    if not isinstance(stored, str):
        raise TypeError
    return Fraction(stored)
