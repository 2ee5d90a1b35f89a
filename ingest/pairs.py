"""Which lines of one text stand for which of another: the same, moved, or reworded. Not here: what the lines are.

Every step takes about as long as the lines are many, so that a long leaflet that was wholly rewritten takes no longer
by the line than a short one.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_WORD: Final = re.compile(r"\w+(?:[.,/]\d+)*")
_SMALL: Final = 2_500
"""Lines of the one times lines of the other that are compared each with each."""
_RARE: Final = 30
"""Lines. A word that is in more of them tells none from another."""
_SHORT: Final = 3
"""Letters. Such words are mostly "the", "and", "you"."""
_NEAREST: Final = 5
"""Lines that are looked at closely, of those that share rare words, and to each side in a long gap."""
_LEAST: Final = 0.5
"""Share of words in common, from which a line is another's rewording."""
_IN_PLACE: Final = 0.12
"""What it counts for a rewording that both lines stand between the same lines."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines, by their places, that stand for each other: whether word for word, and whether in the same order."""

    old: int
    new: int
    same: bool
    in_order: bool


def pairs(old: Sequence[str], new: Sequence[str]) -> tuple[Pair, ...]:
    """Return the pairs, each line in one at most, in the order of `new`."""
    in_order = sorted(_in_order(old, new))
    found = [Pair(a, b, same=True, in_order=True) for a, b in in_order]
    rest_old = sorted(set(range(len(old))) - {a for a, _ in in_order})
    rest_new = sorted(set(range(len(new))) - {b for _, b in in_order})
    places: dict[str, list[int]] = defaultdict(list)
    for a in reversed(rest_old):
        places[old[a]].append(a)
    found += [Pair(places[new[b]].pop(), b, same=True, in_order=False) for b in rest_new if places[new[b]]]
    taken_old, taken_new = {pair.old for pair in found}, {pair.new for pair in found}
    reworded = _Reworded(
        {a: Counter(_words(old[a])) for a in rest_old if a not in taken_old},
        {b: Counter(_words(new[b])) for b in rest_new if b not in taken_new},
        in_order,
    )
    return tuple(sorted([*found, *reworded.pairs()], key=lambda pair: pair.new))


def _words(line: str) -> list[str]:
    """Return the words and numbers that tell a line from another; short words do where there are no others."""
    words = _WORD.findall(line.casefold())
    return [word for word in words if len(word) > _SHORT or word[0].isdecimal()] or words


def _in_order(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of the same lines that stand in the same order, by the lines that are in both texts once."""
    ranges = [(0, len(old), 0, len(new))]
    while ranges:
        a, a_end, b, b_end = ranges.pop()
        while a < a_end and b < b_end and old[a] == new[b]:
            yield a, b
            a, b = a + 1, b + 1
        while a < a_end and b < b_end and old[a_end - 1] == new[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
            yield a_end, b_end
        anchors = [(a + at, b + bt) for at, bt in rising(_once_in_both(old[a:a_end], new[b:b_end]))]
        if not anchors and (a_end - a) * (b_end - b) <= _SMALL:
            matcher = SequenceMatcher(None, old[a:a_end], new[b:b_end], autojunk=False)
            for match in matcher.get_matching_blocks():
                yield from ((a + match.a + step, b + match.b + step) for step in range(match.size))
        for at, bt in anchors:
            yield at, bt
            ranges.append((a, at, b, bt))
            a, b = at + 1, bt + 1
        if anchors:
            ranges.append((a, a_end, b, b_end))


def _once_in_both(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    counted, counted_new = Counter(old), Counter(new)
    places = {line: place for place, line in enumerate(new)}
    return [(at, places[line]) for at, line in enumerate(old) if counted[line] == counted_new[line] == 1]


def rising(given: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of the pairs, their first numbers rising, in which the second ones rise too."""
    tails: list[int] = []  # the least last number of a rising part of each length
    last: list[int] = []  # and which pair that is
    before: list[int] = []
    for place, (_, number) in enumerate(given):
        length = bisect_left(tails, number)
        before.append(last[length - 1] if length else -1)
        tails[length : length + 1] = [number]
        last[length : length + 1] = [place]
    found = []
    place = last[-1] if last else -1
    while place >= 0:
        found.append(given[place])
        place = before[place]
    return found[::-1]


class _Reworded:
    """Finds the rewordings among lines that are in one text only."""

    def __init__(
        self, old: Mapping[int, Counter[str]], new: Mapping[int, Counter[str]], in_order: Sequence[tuple[int, int]]
    ) -> None:
        self._old, self._new = old, new
        self._gap_of_old = {a: bisect_left(in_order, a, key=lambda pair: pair[0]) for a in old}
        self._gap_of_new = {b: bisect_left(in_order, b, key=lambda pair: pair[1]) for b in new}

    def pairs(self) -> Iterator[Pair]:
        """Yield the likest first, of lines that no likelier one has taken."""
        scored = sorted(((-self._alike(a, b), b, a) for a, b in {*self._by_place(), *self._by_words()}))
        taken_old: set[int] = set()
        taken_new: set[int] = set()
        for score, b, a in scored:
            if -score >= _LEAST and a not in taken_old and b not in taken_new:
                taken_old.add(a)
                taken_new.add(b)
                yield Pair(a, b, same=False, in_order=self._gap_of_old[a] == self._gap_of_new[b])

    def _alike(self, a: int, b: int) -> float:
        old, new = self._old[a], self._new[b]
        both = old.total() + new.total()
        share = 2 * (old & new).total() / both if both else 0.0
        return share + _IN_PLACE if share and self._gap_of_old[a] == self._gap_of_new[b] else share

    def _by_place(self) -> Iterator[tuple[int, int]]:
        """Yield the lines that stand between the same lines; of many, those that stand about as far down."""
        gaps: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for a, gap in self._gap_of_old.items():
            gaps[gap][0].append(a)
        for b, gap in self._gap_of_new.items():
            gaps[gap][1].append(b)
        for old, new in gaps.values():
            for place, b in enumerate(new):
                near = place * len(old) // len(new)
                few = len(old) * len(new) <= _SMALL
                for a in old if few else old[max(0, near - _NEAREST) : near + _NEAREST]:
                    yield a, b

    def _by_words(self) -> Iterator[tuple[int, int]]:
        """Yield the lines that share words that few lines have."""
        holding: dict[str, list[int]] = defaultdict(list)
        for a, words in self._old.items():
            for word in words:
                holding[word].append(a)
        for b, words in self._new.items():
            rare = (holding[word] for word in words if len(holding.get(word, ())) <= _RARE and word in holding)
            shared = Counter(a for lines in rare for a in lines)
            for a, _ in shared.most_common(_NEAREST):
                yield a, b
