"""A sentence as its clauses, each with its words, whether it denies, and its figures. Not here: comparing two.

"Do not drive if you feel dizzy" is a main clause, denied, of "drive", and an IF clause of "feel" and "dizzy".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from assistant.domain.grounding.clauses import clauses
from assistant.domain.grounding.closed_words import (
    ALIKE,
    ALLOWS,
    BE,
    BESIDE,
    LOGIC,
    MODALS,
    NEGATORS,
    OBLIGES,
    POSSIBLE,
    PRONOUNS,
    STARTS_MAIN,
    UNITS,
    Opens,
)
from assistant.domain.grounding.figures import TIMES, Figure, figures, is_counted, measures
from assistant.domain.grounding.items import ENDS, Item, items_of

_PARTICIPLE: Final = re.compile(
    r".*(?:ed|en|wn)|made|held|kept|left|told|sold|found|bound|brought|bought|caught|taught|lost|felt|dealt|sent|spent|built"
    r"|worn|torn|drunk|begun|done|gone|read|said|paid|laid|met|led|fed|set|put|cut|hurt|shut|spread|let"
)
_REFER_BACK: Final = frozenset({"it", "this", "that", "these", "they", "which"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: what opens it, whether it is denied, what it says, and the words of its logic."""

    opens: Opens
    denied: bool
    denials: int
    """How many words deny in it; two of them may say anything."""
    joins: frozenset[str]
    """Whether "and" or "or" stands between its members."""
    items: tuple[Item, ...]
    figures: tuple[Figure, ...]
    measures: tuple[str, ...]
    """Its figures, units of time, halves and doubles, in order: "half an hour" is no "hour and a half"."""
    logic: frozenset[str]
    """Words of degree, order, frequency and certainty, and units of time without a number."""
    focus: frozenset[tuple[str, str]]
    """Each word such as "only", with the keys of what stands beside it: "in adults only" is not "only at night"."""
    modals: frozenset[str]
    imperative: bool
    passive: bool
    is_of_it: bool
    """Whether it begins with "it", which may stand for the medicine."""
    refers_back: bool
    """Whether it begins with a word such as "it", which stands for something said before."""
    part: int
    """Which of the sentence's independent parts it stands in."""
    limits: bool
    """Whether that part takes back something of the one before it: "but", "although"."""


@lru_cache(maxsize=4096)
def read(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a text, those that say nothing left out."""
    found = (_clause(*clause) for clause in clauses(text))
    return tuple(clause for clause in found if _says_something(clause))


def _says_something(clause: Clause) -> bool:
    """Return whether a clause may not be passed over; an empty "not", "unless" or "without" may change all the rest."""
    turns = clause.denied or clause.opens in {Opens.UNLESS, Opens.UNTIL, Opens.WITHOUT, Opens.EVEN}
    return bool(clause.items or clause.figures or clause.logic or turns)


def _clause(words: Sequence[str], opens: Opens, part: int, limits: bool) -> Clause:  # noqa: FBT001 - as `clauses` yields it
    bare = [word for word in words if word not in ENDS]
    first = bare[0] if bare else ""
    items, rest = items_of(words)
    denials = sum(word in NEGATORS and word != "nor" for word in bare)
    return Clause(
        opens,
        denials % 2 == 1,
        denials,
        frozenset({"and", "or"} & set(bare)),
        items,
        tuple(figures(bare)),
        tuple(measures(bare)),
        frozenset(_logic_of(rest)),
        _focus(words),
        frozenset(word for word in bare if word in POSSIBLE | OBLIGES | ALLOWS),
        first in STARTS_MAIN - PRONOUNS - MODALS,
        _is_passive(bare),
        first == "it",
        first in _REFER_BACK,
        part,
        limits,
    )


def _is_passive(words: Sequence[str]) -> bool:
    return any(
        word in BE and any(_PARTICIPLE.fullmatch(after) for after in words[place + 1 : place + 4])
        for place, word in enumerate(words)
    )


def _logic_of(words: Sequence[str]) -> Iterator[str]:
    for place, word in enumerate(words):
        if word in LOGIC:
            yield ALIKE.get(word, word)
        elif UNITS.get(word, "") in TIMES and not is_counted(words, place):
            yield UNITS[word]


def _focus(words: Sequence[str]) -> frozenset[tuple[str, str]]:
    """Return the keys of the first thing said after each word that goes with one; before "only" that may be too."""
    found: set[tuple[str, str]] = set()
    for place, word in enumerate(words):
        if word in BESIDE:
            after, _ = items_of(words[place + 1 :])
            before, _ = items_of(words[:place])
            beside = (*after[:1], *(before[-1:] if word == "only" or not after else ()))
            found.update((word, key) for item in beside for key in item.keys)
    return frozenset(found)
