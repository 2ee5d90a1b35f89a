"""How a sentence changes a dose: rises and the days between them, falls, the stretches of a course. Not here: amounts."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import zip_longest
from typing import Final

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.courses import Step
from assistant.domain.guard.intakes import Intake
from assistant.domain.guard.readings import Chunk, Phase, Rate, Since, Slots, Span
from assistant.domain.guard.statements import Statement

DAY_HOURS: Final = 24


def lowers_a_dose(said: Statement) -> bool:
    """Return whether it is the dose that a sentence lowers: "reduce by 5 mg", and not "reduce cramps by taking 5 mg"."""
    kinds = [chunk.kind for chunk in said.chunks]
    if NAMES["LOWER"] not in kinds:
        return False
    place = kinds.index(NAMES["LOWER"])
    if NAMES["PLAIN"] in kinds[:place] and not set(kinds) & set_of("DOSE FORM NAME TOTAL IT"):
        return False
    after = kinds[place + 1 :]
    first = next(
        (kind for kind in after if kind not in set_of("THE A IT YOU HIM OF TOTAL FORM NAME DOSE FAST VERY")), ""
    )
    return first not in set_of("PLAIN UNKNOWN THING LAB TAKE TAKING GIVEN HIGH")


def is_interval(chunk: Chunk) -> bool:
    """Return whether a rate is one of days, as a step's is."""
    return isinstance(chunk.reading, Rate) and chunk.reading.hours.low > DAY_HOURS


def waits(before: list[Chunk], last_span: Fraction | None, last_phase: Fraction) -> Fraction | None:
    """Return the days after which an amount is taken, where it begins a new stretch of a course."""
    for chunk in reversed(before):
        if isinstance(chunk.reading, Span):
            return chunk.reading.days.low if chunk.reading.days.low >= 1 else None  # hours later is the same day
        if isinstance(chunk.reading, Phase):
            return chunk.reading.first - last_phase
        if chunk.kind == NAMES["THEN"] and last_span is not None:
            return last_span
        if chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"]):
            return None
    return None


def _with_next(said: Statement) -> Iterator[tuple[Rate, str]]:
    """Yield the rates of a sentence, each with the class of what stands after it."""
    for chunk, after in zip_longest(said.chunks, said.chunks[1:]):
        if chunk and isinstance(chunk.reading, Rate):
            yield chunk.reading, after.kind if after else ""


def _is_often(rate: Rate, after: str, *, counted: bool) -> bool:
    """Return whether a rate of a day or less is how often a dose rises: "daily", but not that of "the daily dose"."""
    if rate.hours.low > DAY_HOURS or after == NAMES["DOSE"]:
        return False
    if not counted:
        return rate.each or rate.unit == "h" or rate.times.high > 1
    return rate.each and rate.times.high == 1


def step(said: Statement, found: Sequence[Intake]) -> Step:
    """Return how many days a rise waits for: "every 3 days", "after a week", "wait 3 days before the next increase"."""
    readings = [chunk.reading for chunk in said.chunks]
    rates = [reading for reading in readings if isinstance(reading, Rate)]
    days = [rate.hours.low / DAY_HOURS / rate.times.high for rate in rates if rate.hours.low > DAY_HOURS]
    days += [reading.days.low for reading in readings if isinstance(reading, Span) and reading.since is not Since.FOR]
    days += [Fraction(1) for reading in readings if isinstance(reading, Slots) and reading.each]
    often = [reading for reading, after in _with_next(said) if _is_often(reading, after, counted=bool(found))]
    days += [rate.hours.low / DAY_HOURS for rate in often]
    if not days and not found:
        days += [Fraction(1) for reading in readings if isinstance(reading, Slots)]
    return Step(min(days) if days else None, said.chunks[0].start, said.chunks[-1].end)
