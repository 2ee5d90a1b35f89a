"""Two wordings of one thing, word by word. Not here: which wording of a leaflet stands for which of another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, unique
from itertools import groupby
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

_PART: Final = re.compile(r"\s+|\w+(?:[.,/]\d+)*|[^\w\s]")
_LONGEST: Final = 250_000
"""Parts of the one times parts of the other that are compared; longer ones are told as gone and come as a whole."""
_IDLE: Final = 3
"""Letters. So short a word between two that changed says nothing by itself; the change is read more easily whole."""


@unique
class Change(Enum):
    """What became of something."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that came or went; where `change` is not stated they are in both wordings."""

    change: Change | NotStated
    words: str


def stretches(old: str, new: str) -> tuple[Stretch, ...]:
    """Return what to strike and what to put in, to the letter: all but the added give `old`, all but the removed `new`.

    "Take 5 mg." and "Take 50 mg." give "Take ", 5 removed, 50 added, " mg.".
    """
    before, after = _PART.findall(old), _PART.findall(new)
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    middle = _middle(before[start : len(before) - end], after[start : len(after) - end])
    found = [(NOT_STATED, "".join(before[:start])), *middle, (NOT_STATED, "".join(before[len(before) - end :]))]
    return tuple(_joined(found))


def _alike(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many parts two wordings begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Change | NotStated, str]]:
    if len(old) * len(new) > _LONGEST:
        yield Change.REMOVED, "".join(old)
        yield Change.ADDED, "".join(new)
        return
    for tag, a, b, c, d in SequenceMatcher(str.isspace, old, new, autojunk=False).get_opcodes():
        same = "".join(old[a:b])
        if tag == "equal" and not _is_idle(same):
            yield NOT_STATED, same
        else:
            yield Change.REMOVED, same
            yield Change.ADDED, "".join(new[c:d])


def _is_idle(words: str) -> bool:
    letters = [sign for sign in words if sign.isalnum()]
    return len(letters) <= _IDLE and all(map(str.isalpha, letters))


def _joined(found: Sequence[tuple[Change | NotStated, str]]) -> Iterator[Stretch]:
    """Put what stands together into one stretch, the words that went before those that came."""
    for same, run in groupby(found, lambda stretch: stretch[0] is NOT_STATED):
        told = list(run)
        for change in (NOT_STATED,) if same else (Change.REMOVED, Change.ADDED):
            if words := "".join(part for kind, part in told if kind is change):
                yield Stretch(change, words)
