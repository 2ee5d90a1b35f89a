"""Whether what does something to something is the same in two clauses. Not here: whether their words are."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from assistant.domain.grounding.items import Item
from assistant.domain.grounding.reading import Clause

_Placed = tuple[Item, int]
"""A written item, and the place of the passage's item that it stands for; -1 is before all of them."""


def keeps_order(clause: Clause, own: Clause, names: frozenset[str]) -> bool:
    """Return whether a clause says its things in the passage's order, or in that of its passive.

    "Zolfin raises the level of lithium" is kept by "the level of lithium is raised by Zolfin", not by "lithium raises
    the level of Zolfin". `names` are the keys of the medicine.
    """
    found = [(item, place) for item in clause.items for place in _place(item, own, names)]
    if clause.passive is own.passive:
        return _in_line(found, own)
    if clause.passive:
        doing = [place for item, place in found if item.by]
        done_to = [place for item, place in found if not item.by]
        if doing:
            return all(one < other for one in doing for other in done_to)
        return own.imperative or min(done_to, default=1) > 0
    said = {key for item in clause.items for key in item.keys}
    doing = [place for place, item in enumerate(own.items) if item.by]
    if not doing:
        return clause.imperative or _in_line(found, own)
    return bool(found) and found[0][1] in doing and all(own.items[place].keys & said for place in doing)


def _place(item: Item, own: Clause, names: frozenset[str]) -> Iterator[int]:
    """Yield where a passage's clause has an item: the medicine first of all where the clause begins with "it"."""
    keys = item.keys & names or item.keys
    places = [place for place, each in enumerate(own.items) if each.keys & keys]
    if not places and item.keys & names and own.refers_back:
        places = [-1]
    yield from places[:1]


def _in_line(found: Sequence[_Placed], own: Clause) -> bool:
    steps = all(after[1] >= before[1] or _may_precede(before, after, own) for before, after in pairwise(found))
    blocks = [segment for segment, _ in groupby(_segment(place, own) for _, place in found)]
    later = [segment for segment in blocks if segment]
    return steps and len(later) == len(set(later))


def _may_precede(before: _Placed, after: _Placed, own: Clause) -> bool:
    """Return whether one item may stand before another that it stands after in the passage.

    So may another member of a list, an "at night", and the "ear" of an "infection of the ear".
    """
    (item, place), (other, earlier) = before, after
    if earlier < 0:
        return False
    mine, others = own.items[place], own.items[earlier]
    moved = item.aside and mine.aside
    compound = place == earlier + 1 and (mine.of or other.of)
    listed = mine.segment != others.segment and not mine.glosses
    return listed or moved or compound


def _segment(place: int, own: Clause) -> int:
    return own.items[place].segment if place >= 0 else 0
