"""The judge's rules of conditions and limits: on what, when, for whom and by whom an entry says what it says.

Other rules are in figures.py, force.py and order.py.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from eval.small_model.clauses import Clause, Kind, clauses_of, outside_brackets
from eval.small_model.entries import Entry
from eval.small_model.force import forces, is_order
from eval.small_model.reading import TRIVIAL, Said
from eval.small_model.words import is_number, listed, stem, stems

_LIMITS: Final = frozenset(
    map(
        stem,
        listed(
            "severe severely sudden suddenly sharp together under over above below fewer less more least most first "
            "last later longer younger lighter older every each once twice too very only"
        ),
    )
)
_LOOSE: Final = frozenset(map(stem, listed("car already also")))  # "drive" is to drive a car
_ONLY: Final = frozenset(map(stem, listed("only exception solely")))
_WHO: Final = frozenset(map(stem, listed("doctor pharmacist nurse anaesthetist staff")))
_TURNS: Final = listed("before after within until unless except")
_TURNS_STEMS: Final = frozenset(map(stem, _TURNS))
_ASSERTED: Final = listed("because although")
_JOINTS: Final = listed(", or ( )")
_OR: Final = listed("or")


def against_claims(said: Said, entry: Entry) -> str | None:
    """Return where a sentence says as a fact what is a condition, or makes a condition of a fact."""
    for clause, held in said.pairs(entry):
        if held is None:
            continue
        purpose = held.kind is Kind.REASON and held.tokens[0] not in _ASSERTED
        supposed = held.kind not in {Kind.MAIN, Kind.REASON} and not said.is_fragment
        if clause.kind is Kind.MAIN and (supposed or purpose):
            return "it says as a fact what the label supposes"
        outright = clause.kind is Kind.CONDITION and held.kind in {Kind.MAIN, Kind.REASON}
        if outright and set(clause.stems) - TRIVIAL - {said.name}:
            return "it makes a condition of what the label says outright"
    return None


def against_conditions(said: Said, entry: Entry) -> str | None:
    """Return which condition, time or group of an entry a sentence leaves out."""
    if len(said.clauses) == 1 and said.clauses[0].kind is Kind.CONDITION:
        return None  # a part of the condition alone
    times = [(time, part) for (time,) in _whole(entry.clauses, Kind.TIME) for part in _parts(time.tokens, said.name)]
    if times and not any(_keeps_marker(said, time) and said.keeps_half(part) for time, part in times):
        return "it leaves out the time or the group the label speaks of"
    for condition in _whole(entry.clauses, Kind.CONDITION):
        if not _keeps_condition(said, condition, of_list=bool(entry.lead)):
            return "it leaves out the condition"
    return _against_relatives(said, entry)


def _keeps_marker(said: Said, clause: Clause) -> bool:
    return clause.tokens[0] not in _TURNS or clause.tokens[0] in said.tokens


def _keeps_condition(said: Said, condition: Sequence[Clause], *, of_list: bool) -> bool:
    tokens = tuple(word for clause in condition for word in clause.tokens)
    parts = _parts(tokens, said.name)
    if not parts:
        denies = any(clause.negators for clause in condition)
        return of_list or not denies or any(clause.tokens == tokens for clause in said.clauses)
    for clause in condition:
        if not _keeps_marker(said, clause):
            return False
        denied = _parts(outside_brackets(clause.tokens), said.name, _OR) if clause.negators else []
        if len(denied) > 1 and not frozenset().union(*denied) <= said.stems:
            return False
    return any(said.keeps_half(part) for part in (*parts, frozenset[str]().union(*parts)))


def _against_relatives(said: Said, entry: Entry) -> str | None:
    for before, clause in zip(entry.clauses, entry.clauses[1:], strict=False):
        needed = frozenset(clause.core) - TRIVIAL - {said.name}
        if clause.kind is not Kind.RELATIVE or clause.set_off or not before.core or not needed:
            continue
        if before.core[-1] in said.stems and not said.keeps_half(needed):
            return "it leaves out which of them the label means"
    return None


def _whole(clauses: Iterable[Clause], kind: Kind) -> list[tuple[Clause, ...]]:
    """Return the clauses of a kind, a condition with those inside it as one."""
    whole: list[tuple[Clause, ...]] = []
    last: Clause | None = None
    for clause in clauses:
        inside = last is not None and last.kind is kind is Kind.CONDITION and not clause.set_off
        if clause.kind is kind and inside:
            whole[-1] += (clause,)
        elif clause.kind is kind:
            whole.append((clause,))
        last = clause
    return whole


def _parts(tokens: Iterable[str], name: str, joints: frozenset[str] = _JOINTS) -> list[frozenset[str]]:
    """Return the alternatives of a clause by their words, but for those that say nothing."""
    parts: list[list[str]] = [[]]
    for word in tokens:
        if word in joints:
            parts.append([])
        else:
            parts[-1].append(word)
    return [words for part in parts if (words := frozenset(stems(part)) - TRIVIAL - _TURNS_STEMS - {name})]


def against_limits(said: Said, entry: Entry) -> str | None:
    """Return which limit of what it says a sentence leaves out."""
    for clause, held in said.pairs(entry):
        if held is None:
            continue
        narrow = (clause.negators or held.kind in {Kind.CONDITION, Kind.TIME}) and not entry.lead
        if missing := (set(held.core) if narrow else _before_kept(said, held)) & _LIMITS - said.stems:
            return f"it leaves out a limit: {', '.join(sorted(missing))}"
        if not entry.lead and (figures := _figures_left_out(said, held)):
            return f"it leaves out a figure: {', '.join(sorted(figures))}"
        if set(held.stems) & _ONLY and not said.stems & _ONLY:
            return "it leaves out the label's only"
    done = [held for held in entry.clauses if set(held.stems) & _WHO and (set(held.core) - _WHO - TRIVIAL) & said.stems]
    if done and not said.stems & _WHO:
        return "it leaves out who is to act"
    return _against_wholes(said, entry)


def _against_wholes(said: Said, entry: Entry) -> str | None:
    """Return where a sentence denies or demands something, but not all of what its entry does."""
    for held in clauses_of(entry.lead) if entry.lead else {held for _, held in said.pairs(entry) if held}:
        demands = held.negators or {"must", "should"} & set(forces(held.tokens)) or (is_order(held) and not entry.lead)
        spoken = set(held.core) & said.stems - {said.name}
        if demands and spoken and held.kind in {Kind.MAIN, Kind.RELATIVE} and not _keeps_whole(said, held):
            return "it denies or demands more than the label"
    return None


def _keeps_whole(said: Said, held: Clause) -> bool:
    """Tell whether a sentence says all of one alternative of what an entry denies or demands."""
    joints = _JOINTS | {"and", "with", "as"} if is_order(held) else _JOINTS | {"and"}
    parts = _parts(outside_brackets(held.tokens), said.name, joints)
    return not parts or any(part - _LOOSE <= said.stems for part in parts)


def _before_kept(said: Said, held: Clause) -> set[str]:
    return {word for word, after in zip(held.core, held.core[1:], strict=False) if after in said.stems}


def _figures_left_out(said: Said, held: Clause) -> set[str]:
    """Return the numbers left out of what is told or allowed, or out of what is said they measure."""
    words = held.core
    told = held.kind is Kind.MAIN and (is_order(held) or forces(held.tokens))
    return {
        word
        for at, word in enumerate(words)
        if is_number(word) and word not in said.stems and (told or set(words[at + 1 : at + 3]) & said.stems)
    }
