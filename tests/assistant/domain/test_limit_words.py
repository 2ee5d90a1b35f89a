"""Whom a limit is for and what it says, as a person reads it."""

from fractions import Fraction

import pytest

from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import ADULTS, EVERYBODY, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span


def exact(written: str | None) -> Fraction | NotStated:
    """Return a number as a table writes it."""
    return NOT_STATED if written is None else Fraction(written)


def ages(low: str, high: str | None = None, *, below: bool = False) -> Ages:
    """Return ages, their numbers as they are written."""
    return Ages(Fraction(low), exact(high), below)


@pytest.mark.parametrize(
    ("meant", "words"),
    [
        (EVERYBODY, "everybody"),
        (ADULTS, "adults"),
        (ages("1"), "everybody from 1 year"),
        (ages("12"), "everybody from 12 years"),
        (ages("65"), "adults from 65 years"),
        (ages("18", "65"), "adults from 18 to 65 years"),
        (ages("1", "2"), "children from 1 to 2 years"),
        (ages("10", "18", below=True), "children from 10 years to below 18 years"),
        (ages("0", "1", below=True), "children below 1 year"),
        (ages("0", "18", below=True), "children below 18 years"),
        (ages("0", "2"), "children up to 2 years"),
        (ages("1/2", "2"), "children from 6 months to 2 years"),
        (ages("1/4", "1/2"), "children from 3 to 6 months"),
        (ages("3/2", "5/2", below=True), "children from 18 months to below 30 months"),
        (ages("2", "70"), "everybody from 2 to 70 years"),
    ],
)
def test_ages_are_said_in_words(meant: Ages, words: str) -> None:
    """Children are named where nobody else is meant, and months where years do not come out even."""
    assert ages_in_words(meant) == words


@pytest.mark.parametrize(
    ("kind", "low", "high", "times", "words"),
    [
        (LimitKind.START, "5", "5", "3", "start with 5 mg three times a day"),
        (LimitKind.START, "5", "5", "4", "start with 5 mg 4 times a day"),
        (LimitKind.START, "1.25", "2.5", None, "start with 1.25 to 2.5 mg"),
        (LimitKind.USUAL, "30", "75", None, "usually 30 to 75 mg a day"),
        (LimitKind.USUAL, "40", "40", None, "usually 40 mg a day"),
        (LimitKind.PER_INTAKE, None, "1000", None, "at most 1000 mg at one time"),
        (LimitKind.PER_DAY, None, "20", None, "at most 20 mg a day"),
        (LimitKind.PER_DAY, "20", None, None, "at most 20 mg a day"),
        (LimitKind.PER_KG_DAY, "1.5", "2", None, "1.5 to 2 mg a day for every kilogram of body weight"),
        (LimitKind.PER_KG_DAY, None, "2", None, "at most 2 mg a day for every kilogram of body weight"),
        (LimitKind.STEP, "3", "3", None, "the dose is raised every 3 days at the soonest"),
        (LimitKind.STEP, "1", "1", None, "the dose is raised every day at the soonest"),
        (LimitKind.STRENGTH, "0.05", "0.05", None, "there is a strength of 0.05 mg"),
        (LimitKind.PER_DAY, None, "1/3", None, "at most 1/3 mg a day"),
        (LimitKind.NONE, None, None, None, "no dose on the label"),
    ],
)
def test_a_limit_is_said_in_words(
    kind: LimitKind, low: str | None, high: str | None, times: str | None, words: str
) -> None:
    """Every kind has its words, and every number is exact."""
    limit = DoseLimit(kind, EVERYBODY, Span(0, 1), exact(low), exact(high), exact(times))
    assert limit_in_words(limit) == words
