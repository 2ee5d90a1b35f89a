"""The judge's rules of polarity and force: a sentence denies what its entry denies, and obliges no more strongly.

Other rules are in figures.py, limits.py and order.py.
"""

from collections.abc import Sequence
from typing import Final

from eval.small_model.clauses import Clause, Kind
from eval.small_model.entries import Entry
from eval.small_model.reading import TRIVIAL, Said
from eval.small_model.words import IMPERATIVES, TALK, listed, stem, stems

_FORCES: Final = {
    word: force
    for force, words in {
        "must": "must shall never",
        "should": "should ought best",
        "may": "may might can could",
        "will": "will would",
    }.items()
    for word in words.split()
}
_SOFT: Final = frozenset(map(stem, listed("possible possibly sometimes risk effect chance")))
_UNSURE: Final = listed("might could")
_HAVE: Final = listed("have has had having")
_BEFORE_ORDERS: Final = listed("and or then so always ,")


def against_polarity(said: Said, entry: Entry) -> str | None:
    """Return where a sentence denies what its entry does not, or the other way round."""
    for clause, held in said.pairs(entry):
        if held is None:
            idle = TALK if clause.kind is Kind.MAIN else TRIVIAL | {said.name}
            if clause.negators or set(clause.stems) - idle or (not clause.stems and clause.kind is Kind.CONDITION):
                return "it says, denies or supposes what the label does not speak of"
            continue
        denied = held.negators_beside(frozenset(clause.stems))
        if clause.negators % 2 != denied % 2 or bool(clause.negators) != bool(denied):
            return "it denies what the label says, or the other way round"
        if clause.negators and (reason := _scope(clause, held, entry, said.name)):
            return reason
    return None


def _scope(clause: Clause, held: Clause, entry: Entry, name: str) -> str | None:
    if held.denied and not (set(clause.stems) - {name}) & set(held.denied):
        return "it denies another thing than the label"
    spoken = [word for word in clause.denied if word in held.stems and word != name]
    if spoken and spoken[0] not in held.denied:
        return "it denies another part of the label"
    if set(clause.denied) - set(entry.stems) - TALK - {name} and set(held.denied) - set(clause.stems):
        return "it denies what the label does not name"
    return None


def against_force(said: Said, entry: Entry) -> str | None:
    """Return where a sentence obliges, allows or is certain more than its entry."""
    pairs = list(said.pairs(entry))
    if any(forces(clause.tokens) for clause, held in pairs if held is None):
        return "it obliges to or allows what the label does not speak of"
    for held in entry.clauses:
        clauses = [clause for clause, other in pairs if other is held]
        claimed = [force for clause in clauses for force in forces(clause.tokens)]
        given = list(forces(held.tokens))
        if len(claimed) > 1 and claimed != given:
            return "its obligations are not the label's"
        if claimed and not _licensed(claimed[0], clauses, held, given):
            return f"its {claimed[0]} is not in the label"
        certain = clauses and not claimed and set(given) == {"may"} and held.kind is not Kind.CONDITION
        if certain and not (said.stems & _SOFT or _only_names(said, entry)):
            return "it is certain of what the label says may be"
    return None


def _only_names(said: Said, entry: Entry) -> bool:
    return said.is_fragment and not (said.stems & set(stems(entry.lead or entry.tokens)) - {said.name})


def forces(tokens: Sequence[str]) -> tuple[str, ...]:
    """Return the kinds of a clause's auxiliaries: must, should, may, will."""
    found = []
    for at, word in enumerate(tokens):
        if word in _FORCES and (at or word != "should"):
            found.append(_FORCES[word])
        elif word in _HAVE and tuple(tokens[at + 1 : at + 2]) == ("to",) and tokens[at - 1] not in _FORCES:
            found.append("must")
    return tuple(found)


def _licensed(force: str, clauses: Sequence[Clause], held: Clause, given: Sequence[str]) -> bool:
    if force in given:
        return True
    ordered = not given and is_order(held)
    if force == "must":
        return ordered
    if force == "should":
        return ordered or "must" in given
    if force == "will":
        return not ordered and (not given or "must" in given)
    forbids = all(clause.negators and not _UNSURE & set(clause.tokens) for clause in clauses)
    return (not given and not ordered) or (forbids and (ordered or "must" in given))


def is_order(clause: Clause) -> bool:
    """Tell whether a clause tells somebody to do something."""
    first = next((word for word in clause.tokens if word not in _BEFORE_ORDERS), "")
    return first in IMPERATIVES and clause.kind is Kind.MAIN
