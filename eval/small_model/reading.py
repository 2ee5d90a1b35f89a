"""How the judge holds a sentence against an entry: which clause of the one answers to which of the other.

What follows from it is in figures.py, force.py, limits.py and order.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from eval.small_model.clauses import Clause, Kind, clauses_of
from eval.small_model.entries import Entry
from eval.small_model.words import TALK, listed, stem, stems

TRIVIAL: Final = TALK | frozenset(map(stem, listed("take treat medicine again")))

_PLAIN: Final = listed(
    "is are was were be been has have had do does did can could may might must should will would shall you it they we "
    "not no never"
)


@dataclass(frozen=True)
class Said:
    """One sentence as the judge reads it, and the medicine it is about."""

    tokens: tuple[str, ...]
    name: str

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stems(self.tokens))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses."""
        return clauses_of(self.tokens)

    @property
    def is_fragment(self) -> bool:
        """Whether it only names something."""
        return not _PLAIN & set(self.tokens)

    def beside(self, entry: Entry) -> "Said":
        """Read its colons as an entry's: what follows a list's lead-in follows a comma."""
        return replace(self, tokens=tuple("," if word == ":" and entry.lead else word for word in self.tokens))

    def pairs(self, entry: Entry) -> Iterator[tuple[Clause, Clause | None]]:
        """Each clause with the one of the entry it says most of; none where it says nothing of any."""
        for clause in self.clauses:
            yield clause, self._counterpart(clause, entry)

    def keeps_half(self, words: frozenset[str]) -> bool:
        """Tell whether it says at least half of some words."""
        return 2 * len(words & self.stems) >= len(words)

    def _counterpart(self, clause: Clause, entry: Entry) -> Clause | None:
        said = set(clause.stems) - {self.name}
        pool = [held for held in entry.clauses if said & set(held.stems)]
        if clause.kind is Kind.MAIN:
            pool = [held for held in pool if held.kind in {Kind.MAIN, Kind.REASON}] or pool
        same = next((held for held in entry.clauses if held.tokens == clause.tokens), None)

        def likeness(held: Clause) -> tuple[int, bool, bool]:
            shared = len(said & set(held.stems))
            return shared, held.kind is clause.kind, bool(held.negators) is bool(clause.negators)

        return max(pool, key=likeness, default=same)
