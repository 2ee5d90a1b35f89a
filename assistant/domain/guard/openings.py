"""With which classes a pattern over classes can begin. Not here: what patterns there are.

A grammar of a hundred rules is tried at every word of a text; by its opening class a word leaves few of them, or none.
"""

import re
from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]  # the one place that knows how a pattern is built
from typing import Any, Final

from assistant.domain.guard.classes import NAMES

_EVERY: Final = frozenset(NAMES.values())
_REPEATS: Final = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
_LOOKS: Final = frozenset({"ASSERT", "ASSERT_NOT", "AT"})


def openings(pattern: re.Pattern[str]) -> frozenset[str]:
    """Return the characters of all classes that a match of a pattern can begin with; every class, where that is unclear."""
    found, empty = _of_sequence(_parser.parse(pattern.pattern))
    return _EVERY if empty else found


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> tuple[frozenset[str], bool]:
    """Return what the parts of a pattern, one after the other, can begin with, and whether they may fit nothing at all."""
    found: frozenset[str] = frozenset()
    for kind, what in parts:
        begins, empty = _of_part(str(kind), what)
        found |= begins
        if not empty:
            return found, False
    return found, True


def _of_part(kind: str, what: Any) -> tuple[frozenset[str], bool]:  # noqa: ANN401 - a tree of many shapes
    if kind == "LITERAL":
        return frozenset(chr(what)), False
    if kind == "IN" and all(str(each) == "LITERAL" for each, _ in what):
        return frozenset(chr(code) for _, code in what), False
    if kind == "BRANCH":
        branches = [_of_sequence(branch) for branch in what[1]]
        return frozenset().union(*(found for found, _ in branches)), any(empty for _, empty in branches)
    if kind == "SUBPATTERN":
        return _of_sequence(what[-1])
    if kind in _REPEATS:
        found, empty = _of_sequence(what[2])
        return found, empty or not what[0]
    return (frozenset(), True) if kind in _LOOKS else (_EVERY, False)
