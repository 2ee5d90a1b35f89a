"""Whether a limit rests on the words that it quotes. Not here: finding the quote in the leaflet."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from assistant.domain.limit_words import number
from assistant.domain.limits import ADULT_YEARS, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.quoted_numbers import numbers_in

_ADULT: Final = re.compile(r"\badults?\b", re.IGNORECASE)
_CHILD: Final = re.compile(r"\b(?:child(?:ren)?|adolescents?|teenagers?)\b", re.IGNORECASE)
_MG_IN: Final = (
    (re.compile(r"\d\s*-?\s*g(?:rams?)?\b", re.IGNORECASE), Fraction(1000)),
    (re.compile(r"\b(?:mcg|micrograms?)\b|[µμ]g\b", re.IGNORECASE), Fraction(1, 1000)),
)
"""Units other than milligram, in which a limit's amount may be written."""
_YEARS_IN: Final = ((re.compile(r"\bmonths?\b", re.IGNORECASE), Fraction(1, 12)),)
_DAYS_IN: Final = ((re.compile(r"\bweeks?\b", re.IGNORECASE), Fraction(7)),)
_Units = Iterable[tuple[re.Pattern[str], Fraction]]


def why_unfounded(limit: DoseLimit, quote: str, ages_quote: str) -> str:
    """Return which of a limit's figures does not stand in its quote, or its ages in theirs; nothing where all do.

    A limit for adults has the word in its quote, and one for children "below 18 years" the word "children"; from an age
    on, for "adults and children", the age stands in `ages_quote`.
    """
    amounts = _numbers(quote, _DAYS_IN if limit.kind is LimitKind.STEP else _MG_IN)
    for value in (limit.low, limit.high):
        if value is not NOT_STATED and value not in amounts:
            return f"{number(value)} does not stand in its quote: {quote!r}"
    if limit.times_per_day is not NOT_STATED and limit.times_per_day not in numbers_in(quote):
        return f"{number(limit.times_per_day)} times a day does not stand in its quote: {quote!r}"
    for age in _missing_ages(limit.ages, ages_quote):
        return f"the age of {number(age)} does not stand in its quote: {ages_quote!r}"
    return ""


def _missing_ages(ages: Ages, quote: str) -> Iterator[Fraction]:
    there = _numbers(quote, _YEARS_IN)
    for age, word in ((ages.low, _ADULT), (ages.high, _CHILD if ages.below else _ADULT)):
        if isinstance(age, NotStated) or age == 0 or age in there:
            continue
        if age != ADULT_YEARS or not word.search(quote):
            yield age


def _numbers(quote: str, units: _Units) -> frozenset[Fraction]:
    """Return the numbers of a quote as it has them, and in the unit of a limit where the quote has another."""
    there = numbers_in(quote)
    for unit, factor in units:
        if unit.search(quote):
            there |= {value * factor for value in there}
    return there
