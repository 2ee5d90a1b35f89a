"""What the grammar reads, in short words: "2 to 3 tablet of 10 mg", "3 per 24 h". Not here: the tests that use them."""

from fractions import Fraction
from typing import Final, assert_never

from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.numbers import Interval
from assistant.domain.guard.readings import (
    Amount,
    Chunk,
    Count,
    People,
    PerKg,
    Phase,
    Rate,
    Since,
    Slots,
    Span,
    Weight,
)
from assistant.domain.guard.sentences import read_text
from assistant.domain.limits import Ages
from assistant.domain.not_stated import NOT_STATED

OF_CHARACTER: Final = {character: name for name, character in NAMES.items()}
"""Class names by the character that stands for each."""


def sentences(text: str) -> list[list[Chunk]]:
    """Return a text's sentences of chunks; baclofen is the medicine."""
    return [list(sentence) for sentence in read_text(canonical(text), ("baclofen",)).sentences]


def said(text: str) -> list[str]:
    """Return what is read in a text, in order; what has no reading is left out."""
    return [described(chunk) for sentence in sentences(text) for chunk in sentence if chunk.reading is not None]


def classes(text: str) -> list[str]:
    """Return the class of every chunk of a text."""
    return [OF_CHARACTER[chunk.kind] for sentence in sentences(text) for chunk in sentence]


def described(chunk: Chunk) -> str:  # noqa: C901, PLR0911 - one line a reading
    """Return a reading in short words."""
    match chunk.reading:
        case None:
            return OF_CHARACTER[chunk.kind]
        case Amount(quantity, unit, strength):
            return f"{interval(quantity)} {unit}{f' of {interval(strength)} mg' if strength else ''}"
        case PerKg(quantity):
            return f"{interval(quantity)} mg/kg"
        case Count(quantity):
            return f"{interval(quantity)} of what?"
        case Rate() as rate:
            kind = OF_CHARACTER[chunk.kind]
            name = {"RATE": "", "TOTAL": "total ", "DIVIDE": "divided "}.get(kind, f"{kind} ")
            return f"{name}{interval(rate.times)} per {interval(rate.hours)} h"
        case Slots(_, count):
            return f"{number(count)} slots"
        case Span(days, since):
            return f"{'' if since is Since.NOTHING else f'{since.value} '}{interval(days)} days"
        case Phase(first, last):
            return f"days {number(first)} to {number(last)}"
        case People(ages):
            return span_of(ages)
        case Weight(kg):
            return f"{interval(kg)} kg"
        case other:
            assert_never(other)


def span_of(ages: Ages) -> str:
    """Return ages in short words: "2 to 6 years", "0 to below 18 years", "18 years on"."""
    if ages.high is NOT_STATED:
        return f"{number(ages.low)} years on"
    if ages.low == ages.high:
        return f"{number(ages.low)} years"
    return f"{number(ages.low)} to {'below ' if ages.below else ''}{number(ages.high)} years"


def interval(values: Interval) -> str:
    """Return an interval in short words: "2", "2 to 3"."""
    return number(values.low) if values.low == values.high else f"{number(values.low)} to {number(values.high)}"


def number(value: Fraction) -> str:
    """Return a fraction in short words: "7.5", "1/3"."""
    decimal = float(value)
    return f"{decimal:.10g}" if Fraction(f"{decimal:.10g}") == value else str(value)
