"""What a case's labels hold, as the judge compares it with a sentence: sentences, and lists with their lead-ins.

Items of one list that a sentence names together are joined here; whether a sentence is supported is in judge.py.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from eval.small_model.clauses import Clause, clauses_of
from eval.small_model.words import MARKS, TALK, stems, tokens_of

_ITEM: Final = re.compile(r"(?P<lead>[^:]+): (?P<item>[^:]*[^:.]\.?)")
_JOINTS: Final = MARKS | {"and", "or"}


@dataclass(frozen=True)
class Entry:
    """One sentence of the labels, or a list's lead-in (empty for a sentence) with one or more of its items."""

    lead: tuple[str, ...]
    items: tuple[tuple[str, ...], ...]

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """All its words in their order."""
        tokens = self.lead
        for item in self.items:
            tokens += (",", *item) if tokens else item
        return tokens

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of all its words."""
        return stems(self.tokens)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses."""
        return clauses_of(self.tokens)


def entries_of(texts: Sequence[str]) -> tuple[Entry, ...]:
    """Read the texts of the labels; "lead-in: item" is an item where it ends in no full stop or the lead-in recurs."""
    found = [_ITEM.fullmatch(text.strip()) for text in texts]
    leads = Counter(match["lead"] for match in found if match)
    entries: list[Entry] = []
    for text, match in zip(texts, found, strict=True):
        if match and (leads[match["lead"]] > 1 or not text.rstrip().endswith(".")):
            entries.append(Entry(tokens_of(match["lead"]), (tokens_of(match["item"]),)))
        else:
            parts = [part for part in re.split(r"[:;]\s", text) if part != text]
            entries += [Entry((), (tokens_of(part),)) for part in (text, *parts)]
    return tuple(entries)


def entries_for(tokens: Sequence[str], texts: Sequence[str], free: frozenset[str]) -> tuple[Entry, ...]:
    """Return the entries that hold every word of a sentence that is not free."""
    entries = entries_of(texts)
    whole = [entry for entry in entries if set(stems(tokens)) - free - TALK <= set(entry.stems)]
    return (*whole, *_joined(tokens, entries, free | TALK))


def segments(tokens: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Split a sentence at its commas, "and" and "or"."""
    start = 0
    for at, token in enumerate((*tokens, ",")):
        if token in _JOINTS:
            if stems(tokens[start:at]):
                yield tuple(tokens[start:at])
            start = at + 1


def item_of(segment: Sequence[str], entry: Entry) -> tuple[str, ...]:
    """Return the item of a list that a part of a sentence names; none where it names none."""
    named = set(stems(segment)) - set(stems(entry.lead))
    best = max(entry.items, key=lambda item: len(named & set(stems(item))))
    return best if named & set(stems(best)) else ()


def _joined(tokens: Sequence[str], entries: Sequence[Entry], free: frozenset[str]) -> Iterator[Entry]:
    for lead in dict.fromkeys(entry.lead for entry in entries if entry.lead):
        whole = Entry(lead, tuple(entry.items[0] for entry in entries if entry.lead == lead))
        named: dict[tuple[str, ...], None] = {}
        for segment in segments(tokens):
            item = item_of(segment, whole)
            if set(stems(segment)) - free - set(stems((*lead, *item))):
                break
            named |= {item: None} if item else {}
        else:
            if len(named) > 1:
                yield Entry(lead, tuple(item for item in whole.items if item in named))
