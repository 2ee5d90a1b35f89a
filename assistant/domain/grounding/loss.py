"""What a passage's clauses do not mean the same without: conditions, "only", a denial's words. Not here: matching."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.domain.grounding.agreement import Source
from assistant.domain.grounding.closed_words import (
    CERTAIN,
    CONDITIONS,
    DANGLING,
    DEGREE,
    FREQUENCY,
    MAY_GO,
    PEOPLE,
    RESTRICTS,
    Opens,
)
from assistant.domain.grounding.figures import Figure
from assistant.domain.grounding.items import Item
from assistant.domain.grounding.reading import Clause
from assistant.domain.grounding.understood import is_generic, matters, may_be_lost, tells_effects


@dataclass(frozen=True, slots=True)
class Use:
    """A written clause, and the clause of a source that it stands for, with the items that it keeps."""

    clause: Clause
    source: Source
    own: Clause
    kept: tuple[Item, ...]


def lost(uses: Sequence[Use]) -> str:
    """Return what is lost between passages and a sentence that uses clauses of them; nothing where nothing is."""
    return next(_losses(uses), "")


def _losses(uses: Sequence[Use]) -> Iterator[str]:
    if not any(use.own.opens not in CONDITIONS for use in uses):
        yield "only a condition of the passage"
    yield from _item_gone(uses)
    yield from _mixed(uses)
    yield from _conditions(uses)
    yield from _half(uses)
    figures = {figure for use in uses for figure in use.clause.figures}
    figures |= {Figure(figure.value, "year") for figure in figures if not figure.unit}
    logic = {word for use in uses for word in use.clause.logic}
    for use in uses:
        if gone := (use.own.logic & RESTRICTS) - logic:
            yield f'"{min(gone)}" is gone'
        kept = [item for other in uses if other.own is use.own for item in other.kept]
        if use.own.opens not in CONDITIONS and not _keeps_subject(use, kept):
            yield "what it is said of is gone"
        yield from _cut(use, kept, logic, figures)


def _item_gone(uses: Sequence[Use]) -> Iterator[str]:
    """Yield where only what opens a list is said: "it can cause these problems", and no problem."""
    for source in {id(use.source): use.source for use in uses}.values():
        said = {key for use in uses if use.source is source for item in use.clause.items for key in item.keys}
        if source.own and not said & source.own:
            yield "only what the passage stands under is said"
        if (
            source.opening - source.names
            and not said & (source.opening - source.names)
            and not tells_effects(source.opening)
        ):
            yield "what the passage stands under is gone"


def _mixed(uses: Sequence[Use]) -> Iterator[str]:
    """Yield where a condition of one passage, or part of it, is put to what another says."""
    for part in {use.clause.part for use in uses}:
        together = [use for use in uses if use.clause.part == part]
        conditional = any(use.own.opens in CONDITIONS for use in together)
        if conditional and len({(id(use.source), use.own.part) for use in together}) > 1:
            yield "it puts a condition to what does not have it"
        told = [(id(use.source), use.source.clauses.index(use.own)) for use in together if use.own.opens is Opens.MAIN]
        if any(one[0] == other[0] and one[1] > other[1] for one, other in pairwise(told)):
            yield "it tells things in another order"


def _conditions(uses: Sequence[Use]) -> Iterator[str]:
    used = {(id(use.source), use.own) for use in uses}
    parts = {(id(use.source), use.own.part): use.source for use in uses if use.own.opens not in CONDITIONS}
    for (name, part), source in parts.items():
        for own in source.clauses:
            is_condition = own.opens in CONDITIONS and own.part == part
            dangles = own.part == part and bool(own.logic & DANGLING)
            if (name, own) not in used and (dangles or (is_condition and matters(own, source.names))):
                yield "a condition of the passage is gone"


def _half(uses: Sequence[Use]) -> Iterator[str]:
    """Yield where a reason stands without what it is a reason for, or a part without the "but" that limits it."""
    told = {(id(use.source), use.own.part) for use in uses if use.own.opens is Opens.MAIN}
    for use in uses:
        name = id(use.source)
        if use.own.opens is Opens.BECAUSE and (name, use.own.part) not in told:
            yield "only a reason of the passage"
        for own in use.source.clauses:
            if own.limits and own.part == use.own.part + 1 and (name, own.part) not in told:
                yield "what limits it is gone"


def _keeps_subject(use: Use, kept: Sequence[Item]) -> bool:
    """Return whether what a clause begins with is kept: what the rest is said of, or what an order asks for."""
    needed = use.own.items[: 2 if use.own.imperative else 1]
    same = [item for item in needed if item.segment == needed[0].segment]
    return not kept or all(item in kept or item.keys & use.source.names or is_generic(item) for item in same)


def _cut(use: Use, kept: Sequence[Item], logic: set[str], figures: set[Figure]) -> Iterator[str]:
    """Yield what a clause may not lose: "do not take a double dose" is not "do not take a dose"."""
    own = use.own
    strict = own.denied or own.opens in CONDITIONS
    segments = {item.segment for item in kept}
    for item in own.items:
        whole = item.segment not in segments or item in kept or bool(item.keys & use.source.names)
        if not whole and not may_be_lost(item) and (strict or not item.aside or item.words in PEOPLE):
            yield f'"{item.words}" is gone'
    if gone := (own.logic & (DEGREE | FREQUENCY | CERTAIN)) - logic - (frozenset() if strict else MAY_GO):
        yield f'"{min(gone)}" is gone'
    chances = {
        figure for figure in own.figures if figure.unit == "section" or (not strict and figure.unit.endswith(" in"))
    }
    if any(figure not in figures for figure in own.figures if figure not in chances):
        yield "a figure is gone"
