"""Where a turn stands in the desk's queue, as the records say. Not here: the queue itself, or the records.

The queue is kept beside the records, and is no part of the chain: it has to be what they say, or somebody changed it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from assistant.audit.records import Kind, Plain
from assistant.domain.chain import DELETION, Link, deleted
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.reply import ReplyKind
from assistant.domain.risk import Risk, Signs, risk_of

_HELP: Final = frozenset({ReplyKind.URGENT.value, ReplyKind.CRISIS.value})


@dataclass(frozen=True, slots=True)
class Standing:
    """What speaks for looking at a turn, and why it waits for a pharmacist; not stated where it does not."""

    signs: Signs
    risk: Risk | NotStated

    def after(self, kind: Kind, facts: Plain) -> "Standing":
        """Return where it stands after something was recorded about it."""
        unhelpful = facts.get("rating") != "helpful" if kind is Kind.RATING else self.signs.unhelpful
        signs = replace(self.signs, unhelpful=unhelpful, sent=self.signs.sent or kind is Kind.SENT)
        speaks_anew = kind is Kind.SENT or (kind is Kind.RATING and unhelpful)
        waits = (speaks_anew or self.risk is not NOT_STATED) and kind is not Kind.VERDICT
        return Standing(signs, risk_of(signs) if waits else NOT_STATED)


@dataclass(frozen=True, slots=True)
class Queued:
    """A turn as the queue has it."""

    conversation: str
    number: int
    leaflet: str
    is_deleted: bool
    standing: Standing


def begun(*, held_back: bool, emergency: bool, not_in_leaflet: bool, sampled: bool) -> Standing:
    """Return where a turn stands of which nothing was said yet."""
    signs = Signs(
        held_back, unhelpful=False, sent=False, emergency=emergency, not_in_leaflet=not_in_leaflet, sampled=sampled
    )
    return Standing(signs, risk_of(signs))


def misplaced(links: Sequence[Link], queue: Mapping[int, Queued]) -> Iterator[int]:
    """Yield the numbers of turns that the queue does not have as the records say, or has without a record."""
    turns = {link.number: link for link in links if link.kind == Kind.TURN.value}
    gone = {number for link in links if link.kind == DELETION for number in deleted(link.facts)}
    about: dict[object, list[Link]] = {}
    for link in links:
        if link.about is not NOT_STATED:
            about.setdefault(link.about, []).append(link)
    yield from queue.keys() - turns.keys()
    for number, link in turns.items():
        queued = queue.get(number)
        if queued is None or queued != _recorded(link, about.get(number, ()), queued, is_deleted=number in gone):
            yield number


def _recorded(link: Link, about: Iterable[Link], queued: Queued, *, is_deleted: bool) -> Queued | None:
    """Return what the queue has to have; whether a turn was drawn by chance it alone knows. None for damaged facts."""
    try:
        facts = json.loads(link.facts)
        held_back = facts["held_back"] is True
        standing = begun(
            held_back=held_back,
            emergency=facts["reply"] in _HELP,
            not_in_leaflet=facts["reply"] == ReplyKind.NOT_IN_LEAFLET.value and not held_back,
            sampled=queued.standing.signs.sampled,
        )
        for each in about:
            standing = standing.after(Kind(each.kind), json.loads(each.facts))
        return Queued(facts["conversation"], facts["turn"], facts["leaflet"], is_deleted, standing)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
