"""Misspelt words set right where one letter is wrong: "diarhoea", "nasuea". Not here: what is made of the words.

Only a word that is unknown is changed, and only into one that the lexicon of lay words has, so that nothing a person
means is turned into something else.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from assistant.domain.known_words import is_known, known_words
from assistant.domain.lay_words import single_words

_SHORTEST: Final = 5
"""Letters. Of a shorter word too many others are one letter away."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_REMEMBERED: Final = 4096
"""Words whose right spelling is remembered. They are patients': there must be an end to them."""


def corrected(question: str) -> str:
    """Return a question with its misspelt words set right, where that can be done in one way alone."""
    return _WORD.sub(lambda match: _right(match[0]), question)


@lru_cache(maxsize=_REMEMBERED)
def _right(word: str) -> str:
    small = word.casefold()
    if len(small) < _SHORTEST or is_known(small):
        return word
    near = {known for key in _keys(small) for known in _index().get(key, ()) if is_near(small, known)}
    return min(near) if len(near) == 1 and near <= single_words() else word


def is_near(one: str, other: str) -> bool:
    """Return whether two words differ by one letter too many, too few, other or, with its neighbour, exchanged."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, other_rest = one[start:], other[start:]
    exchanged = rest[:2] == other_rest[:2][::-1] and rest[2:] == other_rest[2:]
    return exchanged or rest[1:] == other_rest or rest == other_rest[1:] or rest[1:] == other_rest[1:]


def _keys(word: str) -> Iterator[str]:
    """Yield a word, and it without each of its letters: two words that are near have one of these in common."""
    yield word
    yield from (word[:place] + word[place + 1 :] for place in range(len(word)))


@cache
def _index() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for word in single_words() | known_words():
        if len(word) >= _SHORTEST:
            for key in _keys(word):
                index.setdefault(key, []).append(word)
    return {key: tuple(words) for key, words in index.items()}
