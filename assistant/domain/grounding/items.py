"""The words and phrases of a clause that say something, and where they stand. Not here: comparing them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.grounding.closed_words import BE, FREE, LOGIC, NEGATORS, NUMBER_WORDS, UNITS
from assistant.domain.grounding.stems import keys_at

ENDS: Final = frozenset(",;:.!?()")
_LISTS: Final = frozenset({",", "or", "and", "nor", "(", ")"})
_JOINS: Final = frozenset({"of", "in", "on", "with", "from"})
_ASIDE: Final = frozenset({"at", "on", "in", "into", "through"})
_AUXILIARIES: Final = BE | frozenset(
    ["have", "has", "had", "having", "not", "get", "gets", "start", "stop", "by", "before", "after", "of"]
)
_SHORTEST_PARTICIPLE: Final = 5
_NEAR: Final = 2
"""Words between a preposition and what it goes with."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word or phrase that says something: the keys that it is known by, and its own letters."""

    keys: frozenset[str]
    words: str
    segment: int = 0
    """Which member of a list it stands in, within its clause."""
    of: bool = False
    """Whether it stands after "of" or the like: "infections of the ear" are "ear infections"."""
    form: str = ""
    """Its ending where it stands before what it describes: "boiled" water is no "boiling" water."""
    aside: bool = False
    """Whether it stands after "at", "on" or the like, as where and when do, which may stand anywhere."""
    glosses: bool = False
    """Whether it stands in brackets, as another word for what is before them."""
    denied: bool = False
    """Whether it stands after a "not" or the like in its clause."""
    by: bool = False
    """Whether it stands after "by", as what does something in a passive clause."""


def items_of(words: Sequence[str]) -> tuple[tuple[Item, ...], list[str]]:
    """Return the words and phrases that say something, and the words that are in none of them."""
    items: list[Item] = []
    rest: list[str] = []
    place, segment, by, denied, glosses = 0, 0, False, False, False
    while place < len(words):
        word = words[place]
        segment += word in _LISTS
        by = by or word == "by"
        denied = denied or word in NEGATORS
        glosses = word == "(" or (glosses and word != ")")
        keys, length = keys_at(words, place)
        if length > 1 or not _says_nothing(word):
            near = set(words[max(0, place - _NEAR) : place])
            said = " ".join(words[place : place + length])
            items.append(
                Item(
                    keys,
                    said,
                    segment,
                    bool(_JOINS & near),
                    _form(said, near),
                    bool(_ASIDE & near),
                    glosses,
                    denied,
                    by,
                )
            )
        elif word not in ENDS:
            rest.append(word)
        place += length
    return tuple(items), rest


def _form(word: str, near: set[str]) -> str:
    """Return "ed" or "ing" for a participle that no auxiliary stands before."""
    if near & _AUXILIARIES or len(word) <= _SHORTEST_PARTICIPLE:
        return ""
    return next((ending for ending in ("ed", "ing") if word.endswith(ending)), "")


def _says_nothing(word: str) -> bool:
    closed = (FREE, NEGATORS, LOGIC, NUMBER_WORDS, UNITS, ENDS)
    return word[0].isdigit() or any(word in words for words in closed)
