"""Whom a dose sentence is for, and whether that may be the person asked about. Not here: amounts.

It reads ages in years and the words for adults and children, and decides only what is plain: a sentence that names
nobody is for anybody.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

ADULT_YEARS: Final = 18
ELDERLY_YEARS: Final = 65

_NUMBER = r"(\d{1,3})"
_TO = r"\s*(?:-|–|to|and|until|up to)\s*"  # noqa: RUF001 - the dash of ranges
_YEARS = r"\s*(?:\w+\s*)?(?:years?|yrs?|y\.?o)\b"
_RANGE: Final = re.compile(rf"{_NUMBER}(?:\s*years?)?(?:\s+\w+)?{_TO}{_NUMBER}\s*years?", re.IGNORECASE)
_FROM: Final = re.compile(
    rf"\b(?:over|above|after|older than|from|aged)\s+{_NUMBER}\s*years?"
    rf"|{_NUMBER}\s*years?(?: of age| old)?(?: and| or) (?:over|older|above)",
    re.IGNORECASE,
)
_UNDER: Final = re.compile(
    rf"\b(?:under|below|younger than|less than|up to)\s+(?:the age of\s+)?{_NUMBER}\s*years?", re.IGNORECASE
)
_ADULT: Final = re.compile(r"\badults?\b", re.IGNORECASE)
_CHILD: Final = re.compile(r"\b(child(ren)?|adolescents?|infants?|paediatric|pediatric)\b", re.IGNORECASE)
_NUMBER_WORDS: Final = dict(
    zip(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        range(1, 13),
        strict=True,
    )
)
_NUMBER_WORD: Final = re.compile(
    rf"\b(?:{'|'.join(_NUMBER_WORDS)})\b(?=[\s-]*(?:years?|yrs?|months?)\b)", re.IGNORECASE
)
_NEWBORN: Final = re.compile(r"\bnew-?\s?born|\bneonat", re.IGNORECASE)
_AGE: Final = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:\.\d)?)[\s-]*(?P<unit>years?|yrs?|y\.?o\.?|y/o|months?)\b"
    r"(?!\s+(?:ago|now|of (?:treat|tak)))"
    r"|\b(?:he|she|son|daughter|child|kid|baby|boy|girl|toddler|i'?m|i am|age|aged|meant|mum|mother|dad|father"
    r"|gran|nan|grandma|grandad|grandmother|grandfather|husband|wife|brother|sister|who)"
    r"(?:'?s|\s+(?:is|turns|turned|just|exactly|now|nearly|almost))*,? (?P<bare>\d{1,3})\b"
    r"(?!\s*-?(?:m|g|kg|kilo|lb|y|tab|pill|times|day|week|hour|%|\.\d))",
    re.IGNORECASE,
)
_POINTS_BACK: Final = re.compile(
    r"\b(?:this|that|these|those)\s+(?:age|ages|age group|group|children|patients|people|case|cases)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class AgeBand:
    """Ages in years, from `low` up to and including `high`: where bands meet, both hold the age."""

    low: float
    high: float

    def holds(self, years: float) -> bool:
        """Return whether a person of that age may be meant."""
        return self.low <= years <= self.high


_BY_WORD: Final = (AgeBand(ADULT_YEARS, float("inf")), AgeBand(0, ADULT_YEARS))


def age_bands(sentence: str) -> tuple[AgeBand, ...]:
    """Return the ages that a sentence names, none where it names nobody.

    "Children aged 2 to 6 years" is 2 to 6; "after 10 years" is 10 and over; "adults" is 18 and over.
    """
    if ranges := [AgeBand(float(m[1]), float(m[2])) for m in _RANGE.finditer(sentence)]:
        return tuple(band for band in ranges if band.low < band.high)
    child = bool(_CHILD.search(sentence))
    bands = []
    for match in _FROM.finditer(sentence):
        low = float(match[1] or match[2])
        bands.append(AgeBand(low, ADULT_YEARS if child and low < ADULT_YEARS else float("inf")))
    bands += [AgeBand(0, float(match[1])) for match in _UNDER.finditer(sentence)]
    if bands:
        return tuple(bands)
    if _ADULT.search(sentence):
        bands.append(_BY_WORD[0])
    if child:
        bands.append(_BY_WORD[1])
    return tuple(bands)


def may_concern(sentence: str, years: float) -> bool:
    """Return whether a sentence may be for a person of that age: it names that age, or nobody."""
    bands = age_bands(sentence)
    return not bands or any(band.holds(years) for band in bands)


def names_age(sentence: str, years: float) -> bool:
    """Return whether a sentence names, by number, ages that hold this one."""
    return any(band.holds(years) for band in age_bands(sentence) if band not in _BY_WORD)


def points_back(sentence: str) -> bool:
    """Return whether a sentence says whom it is for by pointing to the one before it, as "at this age" does."""
    return bool(_POINTS_BACK.search(sentence))


def lowest_age(sentences: Iterable[str]) -> float | NotStated:
    """Return the lowest age that any of the sentences names by number, in years.

    "Children aged 1 to 2 years" and "over 10 years" give 1; "adults and children" names no number.
    """
    lows = [band.low for sentence in sentences for band in age_bands(sentence) if band not in _BY_WORD]
    return min(lows, default=NOT_STATED)


def age_stated(words: str) -> float | NotStated:
    """Return the age in years that a question states, where it states just one.

    "my 4 year old" and "my son is 4" are 4, "8yo" is 8, "18 months old" is 1.5.
    """
    if _NEWBORN.search(words):
        return 0
    ages = {_years(match) for match in _AGE.finditer(numbers_for_words(words.replace("\u2019", "'")))}
    return ages.pop() if len(ages) == 1 else NOT_STATED


def numbers_for_words(words: str) -> str:
    """Return a text with the words of ages as numbers: "below one year" is "below 1 year"."""
    return _NUMBER_WORD.sub(lambda match: str(_NUMBER_WORDS[match[0].lower()]), words)


def _years(match: re.Match[str]) -> float:
    if match["bare"]:
        return float(match["bare"])
    return float(match["number"]) / (12 if match["unit"][0].lower() == "m" else 1)
