"""Names within a sentence that nobody listed, and what with a capital is a thing there. Not here: names that open one.

In "does anyone know if Wren can have it" a capital stands out, and what is around it is said of persons alone.
"""

import re
from typing import Final

from assistant.domain.known_words import is_known
from assistant.domain.masking.midway_words import (
    A_PERSON,
    A_THING,
    ACTS_THEN,
    AMONG,
    CLAUSE,
    GIVES,
    IS_WEATHER,
    NEAR_PLACE,
    NO_PAIR,
    OBJECT,
    POINTED_AT,
    PRINTED,
    SAME_PILL,
    TOGETHER,
    WITH_ME,
)
from assistant.domain.masking.name_words import Reading, Shape, Word

_BESIDE: Final = 40
"""Characters before and after a name that are looked at."""
_PAIR: Final = 2
_TIMES: Final = frozenset(
    {"may", "june", "april", "august", "summer", "autumn", "spring", "winter", "easter", "sunday", "christmas"}
)
_ROYAL: Final = frozenset({"queen", "king", "prince", "princess", "royal"})
"""After whom hospitals and pubs are called."""
_DIGITS: Final = re.compile(r" ?\d")


def is_midway(reading: Reading, at: int, end: int) -> bool:
    """Return whether words with capitals from `at` to `end`, within a sentence, are somebody's name."""
    words = reading.words[at:end]
    if not _stands_out(reading, at) or any(_is_no_persons(word) for word in words):
        return False
    before, rest = before_of(reading, at), rest_of(reading, end)
    if A_THING.match(rest) or IS_WEATHER.match(rest):
        return False
    if _is_person(before, rest):
        return True
    is_things = NEAR_PLACE.search(before) or NO_PAIR.search(before)
    is_english = is_known(reading.words[at - 1].small)
    return len(words) >= _PAIR and is_english and not is_things and all(map(_is_full, words))


def is_no_name(reading: Reading, at: int, end: int) -> bool:
    """Return whether what may be a name is a town, a letter on a tablet, or one of two pills."""
    words, rest = reading.words[at:end], rest_of(reading, end)
    before = before_of(reading, at)
    if len(words) == _PAIR and words[0].small in _ROYAL and (words[1].is_plain or words[1].is_both):
        return True
    if all(word.is_place for word in words):
        return len(words) > 1 or bool(NEAR_PLACE.search(before) or IS_WEATHER.match(rest))
    if words[0].shape is Shape.CAPITALS and PRINTED.search(before) and _DIGITS.match(rest):
        return True
    if words[0].is_both and (IS_WEATHER.match(rest) or (A_THING.match(rest) and len(words) == 1)):
        return True
    return len(words) == 1 and bool(SAME_PILL.match(rest))


def before_of(reading: Reading, at: int) -> str:
    """Return what stands before a word, in small letters."""
    start = reading.words[at].start
    return reading.folded.small[max(0, start - _BESIDE) : start]


def rest_of(reading: Reading, end: int) -> str:
    """Return what stands after the word before `end`, in small letters."""
    start = reading.words[end - 1].end
    return reading.folded.small[start : start + _BESIDE]


def _stands_out(reading: Reading, at: int) -> bool:
    """Return whether a capital is none that a sentence or a title begins with."""
    if not at or reading.opens(at) or reading.words[at].shape is not Shape.CAPITAL:
        return False
    return reading.words[at - 1].shape is Shape.SMALL or reading.words[at - 1].small == "i"


def _is_person(before: str, rest: str) -> bool:
    return bool(
        (CLAUSE.search(before) and ACTS_THEN.match(rest))
        or (GIVES.search(before) and OBJECT.match(rest))
        or POINTED_AT.match(rest)
        or (A_PERSON.search(before) and AMONG.match(rest))
        or (WITH_ME.search(before) and TOGETHER.match(rest))
    )


def _is_no_persons(word: Word) -> bool:
    return word.is_kept or word.small in _TIMES or word.is_place


def _is_full(word: Word) -> bool:
    return word.is_plain or (word.is_name_like and len(word.small) > 1)
