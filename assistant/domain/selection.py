"""How much of what answers is quoted: a reply is short, and a list in it is whole. Not here: what answers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage, PassageKind
from assistant.domain.span import Span

_LONGEST_LIST: Final = 3
"""A list that is longer than so many times the words allowed is cut after all."""
_FEWEST_OF_A_LIST: Final = 2
"""Items that must be chosen for a list to be asked about, and not one of its items."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Passages chosen, in no set order, and whether the leaflet says more that was left out for length."""

    passages: tuple[Passage, ...] = ()
    more: bool = False

    def __add__(self, other: "Selection") -> "Selection":
        """Return both together."""
        return Selection((*self.passages, *other.passages), self.more or other.more)

    def in_reading_order(self) -> "Selection":
        """Return the same passages, each once, as they stand in the leaflet."""
        return Selection(tuple(sorted(set(self.passages), key=lambda passage: passage.span)), self.more)


def within(leaflet: Leaflet, passages: Iterable[Passage], most_words: int) -> Selection:
    """Choose passages from the first on until so many words are reached.

    A list is chosen whole or not at all: half a list reads as if it were all of it. What comes first is always chosen.
    """
    chosen: list[Passage] = []
    words = 0
    for _, group in groupby(passages, key=_list_of):
        together = list(group)
        words += sum(len(leaflet.quote(passage.span).split()) for passage in together)
        if chosen and words > most_words:
            return Selection(tuple(chosen), more=True)
        if words > _LONGEST_LIST * most_words:
            return Selection(tuple(_cut(leaflet, together, most_words)), more=True)
        chosen += together
    return Selection(tuple(chosen))


def whole(leaflet: Leaflet, passage: Passage) -> Iterator[Passage]:
    """Yield a passage and, where it opens a list, the list."""
    yield passage
    if passage.kind is PassageKind.LEAD_IN:
        yield from (other for other in leaflet.passages if passage.span in other.lead_ins)


def with_short_lists(leaflet: Leaflet, passages: Iterable[Passage]) -> Iterator[Passage]:
    """Yield passages, and the rest of each short list that half of is among them: what is asked is the list."""
    chosen = list(dict.fromkeys(passages))
    yield from chosen
    for lead_ins in dict.fromkeys(passage.lead_ins for passage in chosen if passage.lead_ins):
        together = [other for other in leaflet.passages if other.lead_ins == lead_ins]
        held = sum(other in chosen for other in together)
        if _FEWEST_OF_A_LIST <= held < len(together) <= 2 * held:
            yield from (other for other in together if other not in chosen)


def _list_of(passage: Passage) -> Span:
    return passage.lead_ins[0] if passage.lead_ins else passage.span


def _cut(leaflet: Leaflet, passages: Iterable[Passage], most_words: int) -> Iterator[Passage]:
    words = 0
    for passage in passages:
        words += len(leaflet.quote(passage.span).split())
        if words > most_words:
            return
        yield passage
