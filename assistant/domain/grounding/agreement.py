"""Whether a written clause says what one clause of a passage says. Not here: what may have been lost on the way."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.domain.grounding.closed_words import (
    ALLOWS,
    BESIDE,
    CONDITIONS,
    FREQUENCY,
    OBLIGES,
    PARTICLES,
    POSSIBLE,
    Opens,
)
from assistant.domain.grounding.figures import Figure
from assistant.domain.grounding.items import Item
from assistant.domain.grounding.order import keeps_order
from assistant.domain.grounding.reading import Clause
from assistant.domain.grounding.understood import is_generic, is_understood, matters


@dataclass(frozen=True, slots=True)
class Source:
    """A passage as it is read."""

    clauses: tuple[Clause, ...]
    """Those of what it stands under too."""
    own: frozenset[str]
    """The keys of its own words."""
    opening: frozenset[str]
    """Those of the lead-ins that it stands under."""
    names: frozenset[str]
    """Those of what the medicine is called."""


@dataclass(frozen=True, slots=True)
class Match:
    """How far a written clause goes with a passage's: why it does not, and which of the passage's items it keeps."""

    why_not: str
    kept: tuple[Item, ...] = ()


def told(clause: Clause, names: frozenset[str]) -> list[Item]:
    """Return a clause's words but for the medicine's names."""
    return [item for item in clause.items if not item.keys & names]


def match(clause: Clause, own: Clause, source: Source) -> Match:
    """Hold a written clause against one of a passage's clauses."""
    said = told(clause, source.names)
    kept = tuple(each for item in said for each in _found(item, own)[:1])
    why_not = (
        _missing(said, clause, own, source)
        or _empty(said, kept, clause, own, source)
        or _why_not(clause, own, source.names)
    )
    return Match(why_not, kept)


def _empty(said: Sequence[Item], kept: Sequence[Item], clause: Clause, own: Clause, source: Source) -> str:
    """Return why a clause that has no other words than the passage says nothing of it."""
    generic = clause.opens in CONDITIONS and all(map(is_generic, said)) and not matters(own, source.names)
    if said and not kept and not generic:
        return "none of its words are the passage's"
    if _names(clause, source) and not (_names(own, source) or own.is_of_it):
        return "it speaks of the medicine where the passage does not"
    if "between" in own.logic and _names(own, source) and not _names(clause, source):
        return "one of two things is gone"
    if not said and not set(clause.figures) & set(own.figures) and not clause.logic & own.logic:
        return "it says nothing of the passage"
    return ""


def _names(clause: Clause, source: Source) -> bool:
    return any(item.keys & source.names for item in clause.items)


def _found(item: Item, own: Clause) -> list[Item]:
    return [
        each
        for each in own.items
        if each.keys & item.keys and each.denied is item.denied and {each.form, item.form} != {"ed", "ing"}
    ]


def _missing(said: Iterable[Item], clause: Clause, own: Clause, source: Source) -> str:
    """Return which word neither the clause nor what it stands under has."""
    context = _keys_of_part(source, own.part) if own.refers_back else frozenset()
    for item in said:
        if not (_found(item, own) or item.keys & context or is_understood(item, clause, own)):
            return f'"{item.words}" is not in the passage'
    return ""


def _keys_of_part(source: Source, part: int) -> frozenset[str]:
    return frozenset(key for own in source.clauses if own.part == part for item in own.items for key in item.keys)


def _why_not(clause: Clause, own: Clause, names: frozenset[str]) -> str:
    if not _fits(clause, own):
        return f"a clause of {clause.opens.value} is one of {own.opens.value} in the passage"
    if clause.denied is not own.denied or (clause.denials > 1 and clause.denials != own.denials):
        return "it denies what the passage says, or says what it denies"
    why = _other_figures(clause, own) or _other_words(clause, own) or _other_force(clause, own)
    return why or ("" if keeps_order(clause, own, names) else "it turns round what does what")


def _other_figures(clause: Clause, own: Clause) -> str:
    if extra := [figure for figure in clause.figures if not _has_figure(figure, own)]:
        return f"the figure {extra[0].value:g} {extra[0].unit} is not the passage's"
    return "" if _in_order(clause.measures, own.measures) else "its figures stand in another order"


def _other_words(clause: Clause, own: Clause) -> str:
    """Return which small word is added, lost or goes with another word."""
    if own.joins and not clause.joins <= own.joins:
        return '"and" or "or" is another'
    if added := clause.logic - own.logic:
        return f'"{min(added)}" is not said by the passage'
    if gone := (own.logic & PARTICLES) - clause.logic:
        return f'"{min(gone)}" is gone'
    beside = {word for word, _ in clause.focus & own.focus}
    apart = sorted((clause.logic & BESIDE) - beside)
    return f'"{apart[0]}" goes with another word' if apart else ""


def _fits(clause: Clause, own: Clause) -> bool:
    """Return whether a clause may stand for a passage's: a reason told as such, "if you are over 65" "for over 65s"."""
    reason = own.opens is Opens.BECAUSE and clause.opens is Opens.MAIN
    ages = not clause.items and clause.opens is Opens.IF and own.opens is Opens.MAIN and not clause.denied
    return clause.opens is own.opens or reason or ages


def _in_order(measures: Iterable[str], own: Iterable[str]) -> bool:
    """Return whether the one is the other with some left out."""
    rest = iter(own)
    return all(measure in rest for measure in measures)


def _has_figure(figure: Figure, own: Clause) -> bool:
    """Return whether a passage's clause has a figure; "under 18" is "under 18 years"."""
    if figure.value < 0:
        return False
    return figure in own.figures or (not figure.unit and Figure(figure.value, "year") in own.figures)


def _other_force(clause: Clause, own: Clause) -> str:
    """Return how a clause says it with more or less force than the passage: surer, as a demand, or as leave."""
    obliges = bool(own.modals & OBLIGES) or own.imperative
    chance = own.logic & FREQUENCY or any(figure.unit.endswith(" in") for figure in own.figures)
    may = bool(own.modals & POSSIBLE) and not obliges and not own.denied
    if may and not clause.modals & POSSIBLE and not clause.logic & FREQUENCY and not clause.figures:
        return "it is surer than the passage"
    if clause.modals & OBLIGES and not obliges:
        return "it demands what the passage does not"
    if clause.modals & ALLOWS and not clause.denied and not own.modals & ALLOWS and not chance:
        return "it allows what the passage does not"
    return ""
