"""What became of a leaflet's dose limits from one revision to the next. Not here: what became of its words."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from assistant.domain.leaflet import Leaflet
from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import Confirmation, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.differences import Change
from ingest.pairs import pairs


@dataclass(frozen=True, slots=True)
class LimitChange:
    """A limit that came, went, bounds another amount or people, or is confirmed by somebody else; with its quotes."""

    change: Change
    old: DoseLimit | NotStated
    new: DoseLimit | NotStated
    old_quote: str = ""
    new_quote: str = ""

    @property
    def same_rule(self) -> bool:
        """Whether only who stands for it is another."""
        return self.old is not NOT_STATED and self.new is not NOT_STATED and _rule(self.old) == _rule(self.new)

    @property
    def words(self) -> str:
        """What became of it: "adults: “at most 100 mg a day” becomes “at most 200 mg a day”, confirmed by nobody"."""
        if self.old is NOT_STATED or self.new is NOT_STATED:
            limit = self.old if self.new is NOT_STATED else self.new
            return "" if limit is NOT_STATED else f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}"
        was, is_ = ages_in_words(self.old.ages), ages_in_words(self.new.ages)
        if self.same_rule:
            by, now = _by(self.old.confirmed), _by(self.new.confirmed)
            return f"{is_}: {limit_in_words(self.new)}: was confirmed by {by}, is confirmed by {now}"
        before, now = limit_in_words(self.old), limit_in_words(self.new)
        standing = "" if self.old.confirmed is NOT_STATED else f", confirmed by {_by(self.new.confirmed)}"
        if was == is_:
            return f"{is_}: “{before}” becomes “{now}”{standing}"
        return f"“{was}: {before}” becomes “{is_}: {now}”{standing}"


def limit_changes(old: Leaflet, new: Leaflet) -> tuple[LimitChange, ...]:
    """Return the limits of which another amount or age is told, those that went, those that came, and at last the rest.

    The rest are those that somebody else stands for. Other words for the same limit are no change.
    """
    matched: dict[int, int] = {}
    for key in (_rule, _kind_and_ages):
        _match(matched, old.limits, new.limits, key)
    _match_quotes(matched, old, new)
    quoted = [(place, old.quote(limit.span)) for place, limit in enumerate(old.limits)]
    changed = [
        LimitChange(Change.CHANGED, before, now, quote, new.quote(now.span))
        for place, quote in quoted
        if place in matched
        for before, now in ((old.limits[place], new.limits[matched[place]]),)
        if _rule(before) != _rule(now) or before.confirmed != now.confirmed
    ]
    removed = [
        LimitChange(Change.REMOVED, old.limits[place], NOT_STATED, old_quote=quote)
        for place, quote in quoted
        if place not in matched
    ]
    known = set(matched.values())
    added = [
        LimitChange(Change.ADDED, NOT_STATED, limit, new_quote=new.quote(limit.span))
        for place, limit in enumerate(new.limits)
        if place not in known
    ]
    return tuple(sorted([*changed, *removed, *added], key=lambda change: change.same_rule))


def _match(
    matched: dict[int, int], old: Sequence[DoseLimit], new: Sequence[DoseLimit], key: Callable[[DoseLimit], Hashable]
) -> None:
    """Match the limits of one key in their order, of those that are not matched yet."""
    waiting: dict[Hashable, list[int]] = defaultdict(list)
    for place, limit in reversed(list(enumerate(old))):
        if place not in matched:
            waiting[key(limit)].append(place)
    known = set(matched.values())
    for place, limit in enumerate(new):
        if place not in known and waiting[key(limit)]:
            matched[waiting[key(limit)].pop()] = place


def _match_quotes(matched: dict[int, int], old: Leaflet, new: Leaflet) -> None:
    """Match the limits of one kind whose sentences stand for each other, of those that are not matched yet."""
    known = set(matched.values())
    gone = [(place, limit) for place, limit in enumerate(old.limits) if place not in matched]
    come = [(place, limit) for place, limit in enumerate(new.limits) if place not in known]
    for kind in LimitKind:
        before = [(place, old.quote(limit.span)) for place, limit in gone if limit.kind is kind]
        now = [(place, new.quote(limit.span)) for place, limit in come if limit.kind is kind]
        for pair in pairs([quote for _, quote in before], [quote for _, quote in now]):
            matched[before[pair.old][0]] = now[pair.new][0]


def _kind_and_ages(limit: DoseLimit) -> Hashable:
    return limit.kind, limit.ages


def _rule(limit: DoseLimit) -> Hashable:
    return limit.kind, limit.ages, limit.low, limit.high, limit.times_per_day


def _by(confirmed: Confirmation | NotStated) -> str:
    if confirmed is NOT_STATED:
        return "nobody"
    return f"{confirmed.by} ({confirmed.capacity})"
