"""Clauses for the judge: where a sentence's main words end and its conditions, times and reasons begin.

What a clause's words are is in words.py; what follows from them for a sentence is in judge.py.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Final

from eval.small_model.words import IMPERATIVES, MARKS, NEGATORS, listed, stems


class Kind(Enum):
    """What a clause does in its sentence."""

    MAIN = "main"
    CONDITION = "condition"
    TIME = "time"
    RELATIVE = "relative"
    REASON = "reason"


_MARKERS: Final = (
    (("even", "if"), Kind.REASON),
    (("even", "when"), Kind.REASON),
    (("even", "though"), Kind.REASON),
    (("so", "that"), Kind.REASON),
    (("most", "of", "all"), Kind.REASON),
    (("in", "that", "case"), Kind.CONDITION),
    (("because",), Kind.REASON),
    (("although",), Kind.REASON),
    (("whether",), Kind.REASON),
    (("if",), Kind.CONDITION),
    (("unless",), Kind.CONDITION),
    (("when",), Kind.CONDITION),
    (("except",), Kind.CONDITION),
    (("until",), Kind.CONDITION),
    (("while",), Kind.TIME),
    (("during",), Kind.TIME),
    (("after",), Kind.TIME),
    (("before",), Kind.TIME),
    (("within",), Kind.TIME),
    (("at", "other", "times"), Kind.TIME),
    (("in", "the", "first"), Kind.TIME),
    (("but",), Kind.MAIN),
)
_GROUPS: Final = listed("people children adults babies women mothers adolescents")
_WHO: Final = frozenset({"that", "which", "who"})
_NOT_THAT: Final = listed("so than in of on at for after before above told tell give if do like see to , (")
_NOUNS: Final = listed("use drink have")
_NEW: Final = listed("you your it they we there this these not never no can may must should") | (IMPERATIVES - _NOUNS)
_ORDINALS: Final = frozenset((word,) for word in listed("first second third fourth fifth sixth seventh eighth ninth"))
_MODALS: Final = frozenset((word,) for word in listed("can may must should will"))
_PRONOUNS: Final = listed("you it they")
_STARTERS: Final = frozenset((word,) for word in _NEW)


@dataclass(frozen=True)
class Clause:
    """One clause: its words, what it does, and whether a comma sets it off."""

    kind: Kind
    tokens: tuple[str, ...]
    set_off: bool = False

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of its words."""
        return stems(self.tokens)

    @cached_property
    def core(self) -> tuple[str, ...]:
        """The stems of its words outside brackets."""
        return stems(outside_brackets(self.tokens))

    @property
    def negators(self) -> int:
        """How many of its words deny."""
        return sum(word in NEGATORS for word in self.tokens)

    def negators_beside(self, said: frozenset[str]) -> int:
        """How many of its words deny, in brackets only where a sentence takes up what they say."""
        glossed = (set(self.stems) - set(self.core)) & said
        outside = sum(word in NEGATORS for word in outside_brackets(self.tokens))
        if not glossed:
            return outside
        return self.negators if set(self.core) & said else self.negators - outside

    @cached_property
    def denied(self) -> tuple[str, ...]:
        """The stems after the first word that denies."""
        tokens = outside_brackets(self.tokens)
        first = next((at for at, token in enumerate(tokens) if token in NEGATORS), len(tokens))
        return stems(tokens[first + 1 :])


def outside_brackets(tokens: Sequence[str]) -> tuple[str, ...]:
    """Return the tokens that do not stand in round brackets."""
    kept: list[str] = []
    depth = 0
    for word in tokens:
        depth = max(0, depth + (word == "(") - (word == ")"))
        if not depth and word != ")":
            kept.append(word)
    return tuple(kept)


def clauses_of(tokens: Sequence[str]) -> tuple[Clause, ...]:
    """Split a sentence's tokens into clauses."""
    return tuple(clause for clause in _split(tuple(tokens)) if clause.tokens)


def _split(tokens: tuple[str, ...]) -> Iterator[Clause]:
    kind, start, set_off, fronted, depth = Kind.MAIN, 0, False, True, 0
    for at, word in enumerate(tokens):
        depth = max(0, depth + (word == "(") - (word == ")"))
        starts = None if depth else _starts(tokens, start, at)
        led = fronted and kind is not Kind.MAIN
        if depth or (starts is None and not _closes(tokens, at, fronted=led) and not (led and _resumes(tokens, at))):
            continue
        yield Clause(kind, tokens[start:at], set_off)
        set_off = word in MARKS or (at > 0 and tokens[at - 1] in MARKS)
        fronted = set_off or at == 0 or (fronted and starts is Kind.RELATIVE and kind is not Kind.MAIN)
        start = at + (word in MARKS)
        kind = Kind.MAIN if starts is None else _within(kind, starts, set_off=set_off)
    yield Clause(kind, tokens[start:], set_off)


def _starts(tokens: tuple[str, ...], start: int, at: int) -> Kind | None:
    before = tokens[at - 1] if at else ","
    for words, kind in _MARKERS:
        if tokens[at : at + len(words)] == words and before not in {"even", "as", "than", "look"}:
            return kind
    after = tokens[at + 1] if at + 1 < len(tokens) else ","
    if tokens[at] == "should" and at == 0:
        return Kind.CONDITION
    fronted = tokens[at] in {"from", "on"} and at == start
    if fronted or (tokens[at] in {"for", "in"} and after in _GROUPS) or _dates(tokens, at):
        return Kind.TIME
    if tokens[at] in _WHO and at > start and after not in MARKS and (tokens[at] != "that" or before not in _NOT_THAT):
        return Kind.RELATIVE
    return None


def _dates(tokens: tuple[str, ...], at: int) -> bool:
    return tokens[at : at + 2] == ("from", "the") and tokens[at + 2 : at + 3] in _ORDINALS


def _resumes(tokens: tuple[str, ...], at: int) -> bool:
    return tokens[at] in _PRONOUNS and tokens[at + 1 : at + 2] in _MODALS


def _within(before: Kind, kind: Kind, *, set_off: bool) -> Kind:
    """Count what qualifies a condition or a time to it, and all that follows a reason to that."""
    if set_off or before is Kind.MAIN or (kind is not Kind.RELATIVE and before is not Kind.REASON):
        return kind
    return before


def _closes(tokens: tuple[str, ...], at: int, *, fronted: bool) -> bool:
    mark, after = tokens[at], tokens[at + 1 :]
    if mark in {";", ":"}:
        return True
    if mark != "," or not after:
        return False
    first = after[1:2] if after[0] in {"and", "or", "so", "then"} else after[:1]
    return fronted or first in _STARTERS
