"""Whether a limit rests on the words that it quotes. Not here: finding the quote in the leaflet."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from assistant.domain.limit_words import number
from assistant.domain.limits import ADULT_YEARS, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.dose_amounts import amounts
from ingest.dose_rates import rate
from ingest.quoted_numbers import numbers_in

_ADULT: Final = re.compile(r"\badults?\b", re.IGNORECASE)
_CHILD: Final = re.compile(r"\b(?:child(?:ren)?|adolescents?|teenagers?)\b", re.IGNORECASE)
_Units = Iterable[tuple[re.Pattern[str], Fraction]]
_MG_IN: Final[_Units] = (
    (re.compile(r"\bg(?:rams?)?\b", re.IGNORECASE), Fraction(1000)),
    (re.compile(r"\b(?:mcg|micrograms?)\b|[µμ]g\b", re.IGNORECASE), Fraction(1, 1000)),
)
"""Units other than milligram, in which a limit's amount may be written."""
_YEARS_IN: Final[_Units] = ((re.compile(r"\bmonths?\b", re.IGNORECASE), Fraction(1, 12)),)
_DAYS_IN: Final[_Units] = ((re.compile(r"\bweeks?\b", re.IGNORECASE), Fraction(7)),)


def why_unfounded(limit: DoseLimit, quote: str, ages_quote: str) -> str:
    """Return which of a limit's figures does not stand in its quote, or its ages in theirs; nothing where all do.

    A limit for adults has the word in its quote, and one for children "below 18 years" the word "children"; from an age
    on, for "adults and children", the age stands in `ages_quote`.
    """
    there = _numbers(quote, _DAYS_IN) if limit.kind is LimitKind.STEP else _milligrams(quote)
    for value in (limit.low, limit.high):
        if value is not NOT_STATED and value not in there:
            return f"{number(value)} does not stand in its quote: {quote!r}"
    times = rate(quote).times
    if limit.times_per_day is not NOT_STATED and (times is NOT_STATED or limit.times_per_day not in times):
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


def _milligrams(quote: str) -> frozenset[Fraction]:
    """Return the amounts of a quote; where none is written as usual, as in "half a milligram", all its numbers."""
    plain = {value for amount in amounts(quote) if not amount.tablets for value in amount.values}
    return frozenset(plain) or _numbers(quote, _MG_IN)


def _numbers(quote: str, units: _Units) -> frozenset[Fraction]:
    """Return the numbers of a quote as it has them, and in the unit of a limit where the quote has another."""
    there = numbers_in(quote)
    for unit, factor in units:
        if unit.search(quote):
            there |= {value * factor for value in there}
    return there
