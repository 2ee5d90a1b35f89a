"""How often, put together from all that is said of it: FHIR's `Repeat`. Not here: which amount it belongs to.

Two things said that do not come to the same are not read: neither is chosen.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, unique
from fractions import Fraction
from itertools import pairwise
from typing import Final

from assistant.domain.dosage import UNTIMED, Quantity, Repeat, When
from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.numbers import Interval
from assistant.domain.guard.readings import Chunk, Rate, Since, Slots, Span
from assistant.domain.not_stated import NOT_STATED

_TOTAL: Final = NAMES["TOTAL"]
_RATES: Final = frozenset((NAMES["RATE"], _TOTAL))
_HOURS: Final = {
    "min": Fraction(1, 60), "h": Fraction(1), "d": Fraction(24), "wk": Fraction(168), "mo": Fraction(720),
    "a": Fraction(8760),
}  # fmt: skip
_DAY: Final = 24
_DAILY_NAMES: Final = frozenset(("meal", "meals"))
_APART: Final = re.compile(r"\b(?:apart|intervals?|gaps?|between)\b")
_SKIPS: Final = re.compile(
    r"\b(?:alt|alternate|other|second|third|eod|qod)\b|\b(?:every|each|per)\b.*\b(?:days|nights)\b|q\.?\s?\d+\.?\s?d"
)
_EVENT: Final = re.compile(
    r"\b(?P<relation>before|after|prior to|following|with|at|in|ac|pc)\b|(?P<breakfast>breakfast|morning meal)"
    r"|(?P<lunch>lunch|midday meal)|(?P<dinner>dinner|supper|evening meal)|(?P<meal>\b(?:main |each )?meal|food|\bcc\b)"
    r"|(?P<bed>\bbed|\bq?hs\b)|(?P<waking>waking|wake|rising|awakening|arising|getting up)|(?P<afternoon>afternoon)"
    r"|(?P<morning>morning|mane|\bam\b|\bqam\b)|(?P<noon>noon|midday)|(?P<evening>evening|\bpm\b|\btea(?:time)?\b|\bqpm\b)|(?P<night>night|noct?)"
)
_JOINS: Final = set_of("AND ALSO OR")
_MEALS: Final = {
    "breakfast": (When.BEFORE_BREAKFAST, When.WITH_BREAKFAST, When.AFTER_BREAKFAST),
    "lunch": (When.BEFORE_LUNCH, When.WITH_LUNCH, When.AFTER_LUNCH),
    "dinner": (When.BEFORE_DINNER, When.WITH_DINNER, When.AFTER_DINNER),
    "meal": (When.BEFORE_MEAL, When.WITH_MEAL, When.AFTER_MEAL),
}
_HOURS_OF_DAY: Final = {
    "bed": When.BEDTIME, "waking": When.WAKING, "afternoon": When.AFTERNOON, "morning": When.MORNING,
    "noon": When.NOON, "evening": When.EVENING, "night": When.NIGHT,
}  # fmt: skip
_RELATIONS: Final = {"before": 0, "prior to": 0, "ac": 0, "after": 2, "following": 2, "pc": 2}
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.|p\.m\.|o'clock)?\Z")


@unique
class Unclear(Enum):
    """The value of what is said in two ways, or in one that is not known."""

    UNCLEAR = "unclear"


UNCLEAR: Final = Unclear.UNCLEAR


def repeat_of(timings: Sequence[Chunk], beside: Sequence[Chunk], words: Callable[[Chunk], str]) -> Repeat | Unclear:
    """Return what an amount's timings come to; `beside` are its phase's other chunks: "with food", "for 5 days".

    "twice daily (every 12 hours)" is twice a day, "twice daily in the morning" is unclear.
    """
    if _are_joined(timings, beside):
        return UNCLEAR
    slots = [chunk for chunk in timings if isinstance(chunk.reading, Slots)]
    rates = [chunk for chunk in timings if chunk.kind in _RATES]
    if len(slots) + len(rates) < len(timings):
        return UNCLEAR
    rated = _rated(rates, words)
    if rated is UNCLEAR:
        return UNCLEAR
    every_day = any(isinstance(chunk.reading, Rate) and chunk.reading.each for chunk in rates)
    found = _slotted(rated, slots, every_day=every_day) if slots else rated
    if found is UNCLEAR:
        return UNCLEAR
    return _bounded(found, timings, beside, words)


def _are_joined(timings: Sequence[Chunk], beside: Sequence[Chunk]) -> bool:
    """Return whether an "and" makes two timings more than either: "once a day and at bedtime"."""
    for first, second in pairwise(timings):
        between = {chunk.kind for chunk in beside if first.end <= chunk.start < second.start}
        slots = [set(c.reading.names) for c in (first, second) if isinstance(c.reading, Slots)]
        if between & _JOINS and (len(slots) < 2 or slots[0] & slots[1]):  # noqa: PLR2004 - both
            return True
    return False


def _is_shorter(span: Span, timing: Chunk, words: Callable[[Chunk], str]) -> bool:
    """Return whether a span is a part of a week, a month or a year that comes again: "5 days a week"."""
    rate = timing.reading
    if not isinstance(rate, Rate) or rate.times.high > 1 or span.days.low * _DAY >= rate.hours.high:
        return False
    return rate.unit in {"wk", "mo", "a"} or words(timing).lower().endswith("ly")


def _bounded(
    found: Repeat, timings: Sequence[Chunk], beside: Sequence[Chunk], words: Callable[[Chunk], str]
) -> Repeat | Unclear:
    spans = [chunk.reading for chunk in beside if isinstance(chunk.reading, Span)]
    if any(_is_shorter(span, chunk, words) for span in spans for chunk in timings):
        return UNCLEAR
    lasting = [span.days.high for span in spans if span.since is not Since.AFTER]
    if len(lasting) > 1:
        return UNCLEAR
    slots = [chunk for chunk in timings if isinstance(chunk.reading, Slots)]
    clocks = _clocks(slots)
    meals = [] if found is UNTIMED else [c for c in beside if c.kind == NAMES["OTHER"] and c.reading is None]
    codes = () if clocks or found is UNTIMED else events(" , ".join(words(chunk) for chunk in (*slots, *meals)))
    found = replace(found, bounds_duration=_duration(lasting[0])) if lasting else found
    return replace(found, when=codes, time_of_day=clocks)


def _duration(days: Fraction) -> Quantity:
    return Quantity(days, "d") if days >= 1 else Quantity(days * _DAY, "h")


def _rated(rates: Sequence[Chunk], words: Callable[[Chunk], str]) -> Repeat | Unclear:
    """Return what is said of how often, all of which must come to the same."""
    kept: list[tuple[Rate, str]] = []
    apart: list[tuple[Rate, str]] = []
    for chunk in rates:
        if isinstance(rate := chunk.reading, Rate) and all(rate.per_day != other.per_day for other, _ in kept):
            said = words(chunk).lower()
            (apart if _APART.search(said) else kept).append((rate, said))
    kept = kept or apart
    if len(kept) > 1:  # "three times a day, every day"
        kept = [one for one in kept if not _is_every_day(one[0]) or not all(_goes_with_days(*other) for other in kept)]
    if not kept:
        return UNTIMED
    if len(kept) == 1:
        return rate_as_repeat(kept[0][0])
    return _skipping(kept)


def _is_every_day(rate: Rate) -> bool:
    return rate.each and rate.times.high == 1 and rate.hours == Interval(Fraction(_DAY), Fraction(_DAY))


def _goes_with_days(rate: Rate, said: str) -> bool:
    """Return whether "daily" beside a rate adds nothing to it; "daily" beside "a week" is not read."""
    return rate.hours.high <= _DAY or bool(_SKIPS.search(said))


def _skipping(kept: list[tuple[Rate, str]]) -> Repeat | Unclear:
    """Read "twice a day on alternate days", "6 to 8 hourly every 2 to 3 days"."""
    often = [rate for rate, _ in kept if rate.hours.high <= _DAY]
    skips = [rate for rate, said in kept if rate.hours.low >= 2 * _DAY and rate.times.high == 1 and _SKIPS.search(said)]
    if len(kept) != 2 or len(often) != 1 or len(skips) != 1:  # noqa: PLR2004 - one of each
        return UNCLEAR
    times = often[0].per_day
    if times.low.denominator > 1 or times.high.denominator > 1:
        return UNCLEAR
    return _over(_times(times), skips[0].hours, "d")


def rate_as_repeat(rate: Rate) -> Repeat:
    """Return a rate in FHIR's terms: whole numbers of times."""
    times, hours = rate.times, rate.hours
    if times.low.denominator == 1 and times.high.denominator == 1 and times.low > 0:
        if times.high == 1 and hours.low == hours.high and rate.unit == "d" and hours.low % _DAY:
            days = hours.low / _DAY  # "tiw" is once in 7/3 days: 3 times in 7
            return Repeat(frequency=days.denominator, period=Fraction(days.numerator), period_unit="d")
        return _over(_times(times), hours, rate.unit)
    between = Interval(hours.low / times.high, hours.high / times.low) if times.low else hours
    return _over(Repeat(frequency=1), between, "h")


def _times(times: Interval) -> Repeat:
    low, high = int(times.low), int(times.high)
    return Repeat(frequency=low) if low == high else Repeat(frequency=low, frequency_max=high)


def _over(repeat: Repeat, hours: Interval, unit: str) -> Repeat:
    low, high = hours.low / _HOURS[unit], hours.high / _HOURS[unit]
    return replace(repeat, period=low, period_max=NOT_STATED if low == high else high, period_unit=unit)


def _count(slots: Sequence[Chunk]) -> Fraction:
    """Return how many times of the day are named; one that is named twice is one: "at night before bed"."""
    seen: set[str] = set()
    count = Fraction(0)
    for chunk in slots:
        if isinstance(reading := chunk.reading, Slots) and not set(reading.names) <= seen:
            again = seen & set(reading.names) - _DAILY_NAMES
            count += reading.count - len(again)
            seen |= set(reading.names)
    return count


def _is_generic(slots: Sequence[Chunk]) -> bool:
    """Return whether only meals are named, which say with what and not how often: "twice a day with meals"."""
    return all(isinstance(chunk.reading, Slots) and set(chunk.reading.names) <= _DAILY_NAMES for chunk in slots)


def _slotted(rated: Repeat, slots: Sequence[Chunk], *, every_day: bool) -> Repeat | Unclear:
    """Return how often, where times of the day are named too; `every_day` is "daily", which may be more than once."""
    count, generic = _count(slots), _is_generic(slots)
    meals = [_is_generic([chunk]) for chunk in slots]
    if count.denominator > 1 or any(meals) != all(meals):
        return UNCLEAR
    daily = Repeat(frequency=int(count), period=Fraction(1), period_unit="d")
    often = rated.times_a_day
    if often is NOT_STATED:
        return UNTIMED if all(_is_some_meal(chunk) for chunk in slots) else daily
    if often == count:
        return daily if rated.frequency_max is NOT_STATED else rated
    if often == 1 and every_day and not generic:
        return daily
    if generic or (often < 1 and count == 1):
        return rated
    once = often < 1 and rated.frequency == 1 and rated.frequency_max is NOT_STATED
    return replace(rated, frequency=int(count)) if once else UNCLEAR


def _is_some_meal(slot: Chunk) -> bool:
    """Return whether a slot is "after a meal", which does not say after how many."""
    return isinstance(slot.reading, Slots) and slot.reading.names == ("meal",) and slot.reading.count == 1


def events(said: str) -> tuple[When, ...]:
    """Return FHIR's codes for the times of the day and the meals that words name, in order, each once.

    "before breakfast and at bedtime" is ACM and HS.
    """
    codes: list[When] = []
    relation = 1
    for match in _EVENT.finditer(said.lower()):
        kind = str(match.lastgroup)
        if kind == "relation":
            relation = _RELATIONS.get(match[0], 1)
            if match[0] in {"ac", "pc"}:
                codes.append(_MEALS["meal"][relation])
        else:
            codes.append(_MEALS[kind][relation] if kind in _MEALS else _HOURS_OF_DAY[kind])
    return tuple(dict.fromkeys(codes))


def _clocks(slots: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the times of the day where all are told by the clock."""
    names = [name for chunk in slots if isinstance(chunk.reading, Slots) for name in chunk.reading.names]
    found = [_CLOCK.match(name) for name in names]
    return tuple(_time(match) for match in found if match) if all(found) else ()


def _time(match: re.Match[str]) -> str:
    hour, minutes, half = int(match[1]), match[2] or "00", (match[3] or "")[:1]
    if half in {"a", "p"} and hour == 12:  # noqa: PLR2004 - noon and midnight
        hour = 0
    return f"{hour + 12 * (half == 'p'):02}:{minutes}:00"
