"""What a single word may be: a name, a name that is a word too, an everyday word. Not here: what stands around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, unique
from functools import cache, lru_cache
from typing import Final

from assistant.domain.known_words import is_known, known_words
from assistant.domain.lay_words import single_words
from assistant.domain.masking.both_name_words import (
    ACTS,
    GIVEN_WORDS,
    PHRASES,
    PLAIN_IN_CAPITALS,
    THINGS,
    WORDS_AS_NAMES,
)
from assistant.domain.masking.common_name_words import COMMON_NAMES
from assistant.domain.masking.folded import Folded, word_set
from assistant.domain.masking.ordinary_words import A_QUALITY, FUNCTION, NOT_LIKE_A_NAME, TALK
from assistant.domain.masking.plain_name_words import PLAIN_NAMES
from assistant.domain.masking.thing_words import BRANDS, PLACES

_SHORTEST: Final = 4
"""Letters. Of a shorter word too many others are one letter away."""
_LONGEST: Final = 24
_REMEMBERED: Final = 4096
"""Words of which it is remembered whether they are English. They are patients': there must be an end to them."""
_GAP: Final = 8
"""Characters between two words that are looked at."""
_STOP: Final = re.compile(r"[.!?:\n]")
_WORD: Final = re.compile(r"(?<![^\W\d_])o'[^\W\d_]{4,}|[^\W\d_]+")
_MADE_AS_NAMES: Final = re.compile(
    r"o'(?!clock).{4,}|mc(?!donalds).{4,}|"
    r".{3,}(?:[oei]wsk[iay]|[iy]nsk[iay]|[oe]wicz|enko|escu|poulo[su]|shvili|czyk|[sk]iene|auskas|oglu)"
)
"""How family names are made: "O'Brien", "McAllister", "Kowalewska", "Papadopoulou"."""


BOTH: Final = word_set(WORDS_AS_NAMES) | word_set(COMMON_NAMES)
IN_CAPITALS: Final = word_set(PLAIN_IN_CAPITALS)
_ACTS: Final = word_set(ACTS)
_GIVEN_WORDS: Final = word_set(GIVEN_WORDS) | IN_CAPITALS
_BEFORE_A_STEM: Final = ("dis", "mis", "un", "re", "over", "under", "pre")
_THINGS: Final = word_set(THINGS) | word_set(BRANDS)
_PLACES: Final = word_set(PLACES)
SAINTS: Final = word_set("st saint san santa sankt szent sainte")
FUNCTIONS: Final = word_set(FUNCTION)
_TALK: Final = word_set(TALK) | FUNCTIONS
PLAIN: Final = frozenset[str]().union(*map(word_set, PLAIN_NAMES)) - BOTH - _THINGS - _TALK
_PHRASES: Final = re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in PHRASES))


@unique
class Shape(Enum):
    """How a word is written."""

    SMALL = "small"
    CAPITAL = "capital"
    CAPITALS = "capitals"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a folded text."""

    start: int
    end: int
    small: str
    shape: Shape
    is_kept: bool
    """Whether it is never a name: a medicine's, or part of what is called after somebody."""

    @property
    def is_plain(self) -> bool:
        """Whether it is a name and nothing else."""
        return not self.is_kept and (self.small in PLAIN or bool(_MADE_AS_NAMES.fullmatch(self.small)))

    @property
    def is_both(self) -> bool:
        """Whether it is a name and a word too."""
        return not self.is_kept and self.small in BOTH

    @property
    def is_act(self) -> bool:
        """Whether in small letters it says what somebody does: "will"."""
        return self.small in _ACTS

    @property
    def is_given(self) -> bool:
        """Whether it is a word that is also given to people as a name, and in small letters too: "rose"."""
        return not self.is_kept and self.small in _GIVEN_WORDS and self.small not in _ACTS

    @property
    def is_given_act(self) -> bool:
        """Whether it is a given name and says what somebody does: "mark"."""
        return not self.is_kept and self.small in _GIVEN_WORDS and self.small in _ACTS

    @property
    def is_ordinary(self) -> bool:
        """Whether it is an everyday or medical word, or never a name."""
        small = self.small
        if self.is_kept or small in _TALK or small in _THINGS:
            return True
        return not self.is_plain and _is_english(small)

    @property
    def is_place(self) -> bool:
        """Whether it is a town, a country or part of one's name."""
        return self.small in _PLACES

    @property
    def is_name_like(self) -> bool:
        """Whether it may be a name that nobody listed."""
        return len(self.small) > 1 and not self.is_ordinary and not NOT_LIKE_A_NAME.fullmatch(self.small)

    @property
    def is_no_quality(self) -> bool:
        """Whether it may be a name that nobody listed, where no medicine is spoken of."""
        return len(self.small) > 1 and not self.is_ordinary and not A_QUALITY.fullmatch(self.small)

    @property
    def is_unheard_of(self) -> bool:
        """Whether it may be a name that nobody listed, in small letters: no misspelt word."""
        return self.is_name_like and not self.small.endswith("in") and not self.is_near_a_word

    @property
    def is_near_a_word(self) -> bool:
        """Whether it is short, or may be a word misspelt."""
        return len(self.small) < _SHORTEST or any(key in _near() for key in _keys(self.small))


@lru_cache(maxsize=_REMEMBERED)
def _is_english(small: str) -> bool:
    """Return whether a word is a known one, with what may stand before it, or with the g that "expectin" lacks."""
    stems = (small.removeprefix(before) for before in ("", *_BEFORE_A_STEM))
    return small in single_words() or is_known(f"{small}g") or any(map(is_known, stems))


def _keys(word: str) -> Iterator[str]:
    """Yield a word, and it without each of its letters: of two that differ by one letter, one of these is the same."""
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(min(len(word), _LONGEST)))


@cache
def _near() -> frozenset[str]:
    words = known_words() | single_words() | _TALK
    return frozenset(key for word in words if len(word) >= _SHORTEST for key in _keys(word))


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and its words, in order."""

    folded: Folded
    words: tuple[Word, ...]

    def gap(self, at: int) -> str:
        """Return what stands before a word, after the word before it; of a long gap, its end."""
        before = self.words[at - 1].end if at else 0
        start = self.words[at].start
        return self.folded.small[max(before, start - _GAP) : start]

    def opens(self, at: int) -> bool:
        """Return whether a word begins a sentence."""
        return not at or bool(_STOP.search(self.gap(at)))


def read(folded: Folded, known: frozenset[str]) -> Reading:
    """Return the words of a text; `known` ones, and those of well-known things, are kept."""
    kept = _places_of_things(folded.small)
    place = next(kept, None)
    words = []
    for match in _WORD.finditer(folded.small):
        start, end = match.span()
        while place and place[1] <= start:
            place = next(kept, None)
        is_thing = bool(place and place[0] <= start)
        words.append(Word(start, end, match[0], _shape(folded.words[start:end]), is_thing or match[0] in known))
    return Reading(folded, tuple(words))


def _places_of_things(small: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _PHRASES.finditer(small))


def _shape(word: str) -> Shape:
    if len(word) > 1 and word.isupper():
        return Shape.CAPITALS
    return Shape.CAPITAL if word[0].isupper() else Shape.SMALL
