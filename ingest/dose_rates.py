"""How often, or for how long a time, an amount is said to be taken. Not here: the amount."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.quoted_numbers import NUMBER_WORDS

_N: Final = rf"(\d{{1,2}}|{'|'.join(word for word in NUMBER_WORDS if word not in {'half', 'once', 'twice'})})"
_TO: Final = r"\s*(?:-|–|to|or)\s*"  # noqa: RUF001 - the dash of ranges
_DAY: Final = r"(?:(?:(?:a|per|each|every|in a|/)\s*|in (?:any )?(?:one |a )?)?(?:day|daily|24[\s-]*hours?))"
_TIMES: Final = re.compile(rf"\b{_N}(?:{_TO}{_N})?\s*times\s*(?:{_DAY})", re.IGNORECASE)
_ONCE: Final = re.compile(rf"\b(once|twice|thrice)(?:{_TO}(twice|thrice))?\s*{_DAY}", re.IGNORECASE)
_HOURS: Final = re.compile(rf"\bevery {_N}(?:{_TO}{_N})?\s*hours?\b", re.IGNORECASE)
_LATIN: Final = re.compile(r"\b(tid|t\.i\.d|tds|bid|b\.i\.d|qid|q\.i\.d|qds)\b", re.IGNORECASE)
_LATIN_TIMES: Final = {"t": 3, "b": 2, "q": 4}
_UP_TO: Final = re.compile(r"\bup to\s*\Z", re.IGNORECASE)
_PARTS_OF_DAY: Final = re.compile(
    r"\b(?:in the morning|at night|at bedtime|before bed|in the evening|morning|evening)\b", re.IGNORECASE
)
_PER_DAY: Final = re.compile(
    r"(?:\b(?:per|a|each|every|in one|in any one|in a)|/)\s*(?:day|24[\s-]*hours?)\b|\bdaily\b"
    r"|\b(?:in|within|over|during)\s+(?:any\s+)?(?:a\s+)?(?:24|twenty-four)[\s-]*hours?(?:\s+period)?\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"\b(?:week(?:s|ly)?|month(?:s|ly)?|fortnight\w*)\b|\balternate days?\b|\bevery (?:other|second|third) day\b"
    r"|\bevery \w+ days\b|\bper (?:minute|hour)\b|\b(?:each|every)(?: of the \w+)?(?: main)? meals?\b"
    r"|\b(?:breakfast|lunch|dinner|supper)\b",
    re.IGNORECASE,
)
_NO_PERIOD: Final = re.compile(
    r"\b[\w.]+[\s-]*months?(?:\s+(?:of age|old|and|or|to)\b)"
    r"|\b(?:for|after|within|during|in|to)\s+(?:the\s+)?(?:(?:at least|\w+)\s+){0,2}(?:weeks?|months?)\b",
    re.IGNORECASE,
)
"""An age in months, and how long something goes on: "for the first week"."""
_INTAKE: Final = re.compile(
    r"\b(?:at (?:one|a) time|at once|in one go|(?:per|each|every|one|a single|single) (?:intake|dose)|each time)\b",
    re.IGNORECASE,
)
_HOURS_IN_DAY: Final = 24


@dataclass(frozen=True, slots=True)
class Rate:
    """How an amount is spread over time; all not stated where the words say nothing."""

    times: tuple[Fraction, Fraction] | NotStated = NOT_STATED
    """The fewest and the most intakes a day."""
    per_day: bool = False
    """The amount is for a whole day."""
    per_intake: bool = False
    other: bool = False
    """The amount is for a week, a meal or every other day, of which no limit speaks."""

    @property
    def stated(self) -> bool:
        """Whether anything is said."""
        return self.times is not NOT_STATED or self.per_day or self.per_intake


def rate(words: str) -> Rate:
    """Return what words beside an amount say of its times.

    "three times a day" and "every 8 hours" are 3 intakes, "every 4 to 6 hours" 4 to 6, "in 24 hours" a day's amount.
    """
    times = _times(words)
    return Rate(
        times,
        per_day=times is NOT_STATED and bool(_PER_DAY.search(words)),
        per_intake=bool(_INTAKE.search(words)),
        other=bool(_OTHER.search(_NO_PERIOD.sub("", words))),
    )


def _times(words: str) -> tuple[Fraction, Fraction] | NotStated:
    if match := _TIMES.search(words):
        first = "1" if _UP_TO.search(words, 0, match.start()) else match[1]
        return _both(_count(first), _count(match[2] or match[1]))
    if match := _ONCE.search(words):
        return _both(_often(match[1]), _often(match[2] or match[1]))
    if match := _HOURS.search(words):
        hours = (_count(match[1]), _count(match[2] or match[1]))
        if all(hours):
            return _both(*(_HOURS_IN_DAY / hour for hour in hours))
    if match := _LATIN.search(words):
        return _both(*[Fraction(_LATIN_TIMES[match[1][0].lower()])] * 2)
    if parts := len(_PARTS_OF_DAY.findall(words)):
        return _both(*[Fraction(parts)] * 2)
    return NOT_STATED


def _both(one: Fraction, other: Fraction) -> tuple[Fraction, Fraction]:
    return min(one, other), max(one, other)


def _count(written: str) -> Fraction:
    return NUMBER_WORDS.get(written.lower()) or Fraction(written)


def _often(word: str) -> Fraction:
    return NUMBER_WORDS.get(word.lower(), Fraction(3))
