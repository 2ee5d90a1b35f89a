"""The numbers of a clause and what they count. Not here: amounts of a medicine, which no model may write."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.grounding.closed_words import NUMBER_WORDS, UNITS

TIMES: Final = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year"})
_NO_NUMBER: Final = -1.0
_PARTS: Final = frozenset({"half", "quarter", "third", "double", "twice", "once"})
_NEAR_ONE: Final = 4
"""The same for "one", which may be no number: "one small drink a day"."""
_NEAR: Final = 3
"""Words between a number and what it counts."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts: "at most 3 days" is 3 of "day", "1 in 10 people" is 10 of "1 in"."""

    value: float
    unit: str


def figures(words: Sequence[str]) -> Iterator[Figure]:
    """Yield the figures of a clause's words, in order."""
    of_a_chance = -1
    for place, word in enumerate(words):
        value = number(word)
        if value is None or place == of_a_chance:
            continue
        if words[place + 1 : place + 2] == ["in"] and (of := number(next(iter(words[place + 2 :]), "in"))):
            of_a_chance = place + 2
            yield Figure(of, f"{value:g} in")
            continue
        near = words[place + 1 : place + 1 + (_NEAR_ONE if word == "one" else _NEAR)]
        unit = next((UNITS[after] for after in near if after in UNITS), "")
        if word != "one" or unit:
            yield Figure(value, unit)


def measures(words: Sequence[str]) -> Iterator[str]:
    """Yield a clause's numbers, units of time, halves and doubles, in order."""
    for word in words:
        value = None if word == "one" else number(word)
        unit = UNITS.get(word, "")
        if value is not None:
            yield f"{value:g}"
        elif unit in TIMES or word in _PARTS:
            yield unit or word


def is_counted(words: Sequence[str], place: int) -> bool:
    """Return whether the unit there is that of a number before it: "three times a week" counts times, and no weeks."""
    before = words[max(0, place - _NEAR) : place]
    numbers = [at for at, word in enumerate(before) if number(word) is not None]
    return bool(numbers) and not any(word in UNITS for word in before[numbers[-1] :])


def number(word: str) -> float | None:
    """Return a word's value; one of digits that is no number, such as "10.9.8.7", has the value -1."""
    if not word[0].isdigit():
        return float(NUMBER_WORDS[word]) if word in NUMBER_WORDS else None
    if re.fullmatch(r"\d+,\d{1,2}", word):
        return float(word.replace(",", "."))
    return float(word.replace(",", "")) if re.fullmatch(r"\d+(?:,\d{3})*(?:\.\d+)?", word) else _NO_NUMBER
