"""Words that go without saying in the one place or the other. Not here: what is made of that."""

from typing import Final

from assistant.domain.grounding.closed_words import CONDITIONS, Opens
from assistant.domain.grounding.items import Item
from assistant.domain.grounding.reading import Clause
from assistant.domain.grounding.stems import keys_at, stem

_GENERIC: Final = frozenset(map(stem, "take use give drink eat swallow have get treat start begin be".split()))  # noqa: SIM905
"""Verbs that a sentence may leave out: "avoid alcohol" is "do not drink alcohol"."""
_TAKEN: Final = frozenset(map(stem, "take use give have get be treat".split()))  # noqa: SIM905
"""Of them those that say no more than that the medicine is taken, or something had."""
_DROPPED: Final = _GENERIC | frozenset(
    map(stem, "listed named section sign symptom problem condition state like".split())  # noqa: SIM905
)
_EFFECTS: Final = frozenset(
    map(stem, "make cause get have feel give happen become occur experience bring lead".split())  # noqa: SIM905
)
_TELLS_EFFECTS: Final = _EFFECTS | keys_at(("side", "effect"), 0)[0]


def is_generic(item: Item) -> bool:
    """Return whether a word says only that something is taken or had."""
    return bool(item.keys & _GENERIC)


def may_be_lost(item: Item) -> bool:
    """Return whether a denial or a condition says the same without a word."""
    return bool(item.keys & _DROPPED)


def is_understood(item: Item, clause: Clause, own: Clause) -> bool:
    """Return whether a word adds nothing: "have" in a condition, "make" where the passage tells side effects."""
    if clause.opens in CONDITIONS:
        return bool(item.keys & _TAKEN)
    return bool(item.keys & _EFFECTS) and any(each.keys & _TELLS_EFFECTS for each in own.items)


def tells_effects(keys: frozenset[str]) -> bool:
    """Return whether words tell of side effects, such as those that open a list of them."""
    return bool(keys & _TELLS_EFFECTS)


def goes_without_saying(clause: Clause, names: frozenset[str]) -> bool:
    """Return whether a clause says only that the medicine is taken: "while you take it", "during treatment"."""
    empty = all(item.keys & (names | _TAKEN) for item in clause.items)
    return empty and not clause.figures and not clause.logic and not clause.denied and clause.opens is Opens.WHILE


def matters(own: Clause, names: frozenset[str]) -> bool:
    """Return whether a condition of a passage says more than that the medicine is taken."""
    return any(not item.keys & names and not is_generic(item) for item in own.items) or bool(own.figures)
