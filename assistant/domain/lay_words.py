"""Lay words and the clinical words that leaflets use for the same thing. Not here: the words, or ranking by them.

Each group is a set of words and phrases that a person and a leaflet may use for one another, for any medicine. A
question that holds one of them is searched for all of them.
"""

import re
from collections.abc import Iterator
from typing import Final

from assistant.domain.lexicon.complaint_words import COMPLAINTS
from assistant.domain.lexicon.lay_words import OTHERS

_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def _read(table: str) -> tuple[tuple[str, ...], ...]:
    lines = (line for line in table.strip().splitlines() if not line.startswith("#"))
    return tuple(tuple(entry.strip() for entry in line.split(",")) for line in lines)


_COMPLAINTS: Final = _read(COMPLAINTS)
_GROUPS: Final = (*_COMPLAINTS, *_read(OTHERS))


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], int]]]:
    index: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for number, group in enumerate(_GROUPS):
        for entry in group:
            first, *rest = _words(entry)
            index.setdefault(first, []).append((tuple(rest), number))
    return index


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("\u2019", "'").casefold())


_INDEX: Final = _by_first_word()
_SINGLE: Final = frozenset(entry for group in _GROUPS for entry in group if entry.isalpha())


def single_words() -> frozenset[str]:
    """Return every entry that is one word."""
    return _SINGLE


def clinical_words(question: str) -> tuple[str, ...]:
    """Return the words and phrases that may stand in a leaflet for those of a question.

    "got the runs" gives "diarrhoea", "diarrhea" and their like; a question of none of the groups gives nothing.
    """
    return tuple(entry for number in sorted(set(_groups_in(question))) for entry in _GROUPS[number])


def same_complaints(one: str, other: str) -> bool:
    """Return whether two texts speak of the same complaint, each in its own words: "got the runs" and "diarrhoea"."""
    return complaints_in(things_in(one)) & complaints_in(things_in(other)) != frozenset()


def same_things(one: str, other: str) -> bool:
    """Return whether two texts speak of anything that people and leaflets have different words for."""
    return not things_in(one).isdisjoint(things_in(other))


def things_in(text: str) -> frozenset[int]:
    """Return the groups that a text has a word of, by number."""
    return frozenset(_groups_in(text))


def complaints_in(things: frozenset[int]) -> frozenset[int]:
    """Return those groups of `things_in` that are complaints or diseases."""
    return frozenset(number for number in things if number < len(_COMPLAINTS))


def _groups_in(text: str) -> Iterator[int]:
    words = _words(text)
    for place, word in enumerate(words):
        for rest, number in _INDEX.get(word, ()):
            if tuple(words[place + 1 : place + 1 + len(rest)]) == rest:
                yield number
