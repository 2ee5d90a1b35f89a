"""A leaflet's dose limits, as lines and as JSON. Not here: the command, or where the limits come from."""

from fractions import Fraction

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.limit_words import ages_in_words, limit_in_words, word_of
from assistant.domain.limits import Ages, Confirmation, DoseLimit
from assistant.domain.not_stated import NOT_STATED, NotStated
from ui.limits import uncovered


def limits_as_lines(leaflet: Leaflet) -> str:
    """Return each limit with who stands for it, its doubts and its quote; then the doses that no limit has."""
    lines = [f"{leaflet.title}", f"{leaflet.id}, revision {leaflet.revision}: {len(leaflet.limits)} dose limits"]
    for limit in leaflet.limits:
        lines += [
            "",
            f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}  [{limit.kind.value}]",
            f"  {_standing(limit)}",
            *(f"  doubt: {doubt}" for doubt in limit.doubts),
            f"  “{leaflet.quote(limit.span)}”",
        ]
    if unread := _unread(leaflet):
        lines += ["", "Sentences with doses that are in no limit:"]
        lines += [f"  “{leaflet.quote(passage.span)}”" for passage in unread]
    return "\n".join(lines)


def limits_as_json(leaflet: Leaflet) -> dict[str, object]:
    """Return the same as values; numbers stand as exact fractions in words, such as "3/2", null is "not stated"."""
    return {
        "id": leaflet.id,
        "revision": leaflet.revision,
        "limits": [_limit(leaflet, limit) for limit in leaflet.limits],
        "unread": [
            {"passage": passage.id, "start": passage.span.start, "end": passage.span.end, "quote": quote}
            for passage in _unread(leaflet)
            for quote in (leaflet.quote(passage.span),)
        ],
    }


def _limit(leaflet: Leaflet, limit: DoseLimit) -> dict[str, object]:
    return {
        "who": ages_in_words(limit.ages),
        "ages": _ages(limit.ages),
        "kind": limit.kind.value,
        "says": limit_in_words(limit),
        "low": _exact(limit.low),
        "high": _exact(limit.high),
        "times_per_day": _exact(limit.times_per_day),
        "status": limit.status.value,
        "confirmed": _confirmed(limit.confirmed),
        "doubts": list(limit.doubts),
        "start": limit.span.start,
        "end": limit.span.end,
        "quote": leaflet.quote(limit.span),
    }


def _ages(ages: Ages) -> dict[str, object]:
    return {"low": _exact(ages.low), "high": _exact(ages.high), "below": ages.below}


def _exact(value: Fraction | NotStated) -> str | None:
    return None if value is NOT_STATED else str(value)


def _confirmed(confirmed: Confirmation | NotStated) -> dict[str, str] | None:
    if confirmed is NOT_STATED:
        return None
    return {"by": confirmed.by, "capacity": confirmed.capacity, "on": confirmed.on.isoformat()}


def _standing(limit: DoseLimit) -> str:
    word = word_of(limit.confirmed)
    return f"confirmed by {word}" if word else "proposed, not confirmed yet"


def _unread(leaflet: Leaflet) -> tuple[Passage, ...]:
    return uncovered(leaflet, (limit.span for limit in leaflet.limits if limit.confirmed is not NOT_STATED))
