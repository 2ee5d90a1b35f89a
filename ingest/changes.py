"""What changes from one revision of a leaflet to the next. Not here: which line stands for which, or a line's words."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from ingest.differences import Change, Stretch, stretches
from ingest.limit_changes import LimitChange, limit_changes
from ingest.pairs import Pair, pairs, rising

_MOST: Final = 0.5
"""Share of a section's passages that have to stand in the other for that to be the same section, renamed."""


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A heading that came, went, was renamed or moved; `old` or `new` is empty where there is none."""

    change: Change
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PassageChange:
    """A passage that came, went, was reworded or moved, and what it stands under; empty where there is none.

    `stretches` tell a rewording word by word, and else are the words as one.
    """

    change: Change
    heading: str
    old: str
    new: str
    stretches: tuple[Stretch, ...]
    old_heading: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changes: dose limits first. `title` is empty where it stays, and `notes` says whether they change.

    Where `same_text` is False and nothing else is told, the texts differ in what is never quoted.
    """

    limits: tuple[LimitChange, ...]
    sections: tuple[SectionChange, ...]
    passages: tuple[PassageChange, ...]
    title: tuple[Stretch, ...]
    same_text: bool
    notes: bool

    @property
    def nothing(self) -> bool:
        """Whether nothing changes at all."""
        return self.same_text and not (self.limits or self.sections or self.passages or self.title or self.notes)


def changes(old: Leaflet, new: Leaflet) -> Changes:
    """Return what changes from `old` to `new`, in about as long as the texts are."""
    paired = pairs(*([leaflet.quote(passage.span) for passage in leaflet.passages] for leaflet in (old, new)))
    headings = _section_pairs(old, new, paired)
    return Changes(
        limits=limit_changes(old, new),
        sections=tuple(_section_changes(old, new, headings)),
        passages=tuple(_Passages(old, new, paired, headings).changes()),
        title=stretches(old.title, new.title) if old.title != new.title else (),
        same_text=old.text == new.text,
        notes=old.notes != new.notes,
    )


def _section_pairs(old: Leaflet, new: Leaflet, paired: Sequence[Pair]) -> dict[int, Pair]:
    """Return the sections that stand for each other, by their numbers in `new`: by heading, else by what they hold."""
    found = {pair.new: pair for pair in pairs(*([each.heading for each in leaflet.sections] for leaflet in (old, new)))}
    known = {pair.old for pair in found.values()}
    both = Counter((old.passages[pair.old].section, new.passages[pair.new].section) for pair in paired)
    sizes = [Counter(passage.section for passage in leaflet.passages) for leaflet in (old, new)]
    for (a, b), shared in both.most_common():
        if a not in known and b not in found and shared >= _MOST * min(sizes[0][a], sizes[1][b]):
            known.add(a)
            found[b] = Pair(a, b, same=False, in_order=True)
    return found


def _section_changes(old: Leaflet, new: Leaflet, headings: Mapping[int, Pair]) -> Iterator[SectionChange]:
    """Yield the headings of `new` that are new, renamed or moved, each after those of `old` that went before it."""
    known = {pair.old for pair in headings.values()}
    gone = [section for section in old.sections if section.number not in known and section.heading]
    for section in new.sections:
        pair = headings.get(section.number)
        while pair and gone and gone[0].number < pair.old:
            yield SectionChange(Change.REMOVED, gone.pop(0).heading, "")
        before = old.sections[pair.old].heading if pair else ""
        if before != section.heading:
            yield SectionChange(_renamed(before, section), before, section.heading)
        elif pair and not pair.in_order and section.heading:
            yield SectionChange(Change.MOVED, before, section.heading)
    yield from (SectionChange(Change.REMOVED, section.heading, "") for section in gone)


def _renamed(before: str, section: Section) -> Change:
    if not before:
        return Change.ADDED
    return Change.CHANGED if section.heading else Change.REMOVED


class _Passages:
    """Tells what becomes of the passages of two leaflets whose lines and sections are paired."""

    def __init__(self, old: Leaflet, new: Leaflet, paired: Sequence[Pair], headings: Mapping[int, Pair]) -> None:
        self._old, self._new = old, new
        self._pairs = {pair.new: pair for pair in paired}
        self._headings = headings
        spans = [(old.passages[pair.old].span, new.passages[pair.new].span) for pair in paired]
        self._steady = _in_order_of_their_sections(old, new, paired)
        self._lead_ins = {(old.quote(before), new.quote(now)) for before, now in spans}

    def changes(self) -> Iterator[PassageChange]:
        """Yield them in the order of `new`, each after those that were removed before it."""
        known = {pair.old for pair in self._pairs.values()}
        gone = [place for place in range(len(self._old.passages)) if place not in known]
        told = 0
        for place in range(len(self._new.passages)):
            pair = self._pairs.get(place)
            if pair and pair.in_order:
                upto = bisect_left(gone, pair.old, lo=told)
                yield from map(self._removed, gone[told:upto])
                told = upto
            yield from self._change(place, pair)
        yield from map(self._removed, gone[told:])

    def _change(self, place: int, pair: Pair | None) -> Iterator[PassageChange]:
        passage = self._new.passages[place]
        words = self._new.quote(passage.span)
        heading = _heading(self._new, passage)
        if pair is None:
            yield PassageChange(Change.ADDED, heading, "", words, (Stretch(Change.ADDED, words),))
            return
        before = self._old.passages[pair.old]
        old_words, old_heading = self._old.quote(before.span), _heading(self._old, before)
        if not pair.same:
            told = stretches(old_words, words)
            yield PassageChange(Change.CHANGED, heading, old_words, words, told, old_heading)
        elif place not in self._steady or not self._stays(before, passage):
            yield PassageChange(Change.MOVED, heading, words, words, stretches(words, words), old_heading)

    def _removed(self, place: int) -> PassageChange:
        passage = self._old.passages[place]
        words, heading = self._old.quote(passage.span), _heading(self._old, passage)
        return PassageChange(Change.REMOVED, heading, words, "", (Stretch(Change.REMOVED, words),), heading)

    def _stays(self, before: Passage, now: Passage) -> bool:
        """Return whether a passage stands under what it stood under, though that may be worded otherwise by now."""
        pair = self._headings.get(now.section)
        above = self._old.heading_of(before), self._new.heading_of(now)
        if above[0] != above[1] and not (pair and pair.old == before.section):
            return False
        opened = _opener(self._old, before), _opener(self._new, now)
        return opened[0] == opened[1] or opened in self._lead_ins or set(opened) <= {"", *above}


def _in_order_of_their_sections(old: Leaflet, new: Leaflet, paired: Sequence[Pair]) -> set[int]:
    """Return the passages of `new` that did not move within their section, which as a whole may have moved."""
    places: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for pair in paired:
        sections = old.passages[pair.old].section, new.passages[pair.new].section
        places[sections].append((pair.old, pair.new))
    return {now for each in places.values() for _, now in rising(sorted(each))}


def _heading(leaflet: Leaflet, passage: Passage) -> str:
    """Return what a passage stands under: its heading, and what opens its list."""
    heading, opener = leaflet.heading_of(passage), _opener(leaflet, passage)
    return f"{heading} › {opener}" if opener and opener != heading else heading  # noqa: RUF001 - a level further down


def _opener(leaflet: Leaflet, passage: Passage) -> str:
    """Return the words that open the list that a passage is in, or nothing; a table's first row opens none."""
    if passage.kind is PassageKind.ROW or not passage.lead_ins:
        return ""
    return leaflet.quote(passage.lead_ins[-1])
