"""What amounts come to in a day, together. Not here: whether that is too much.

Amounts add up unless they are said again, or are what other amounts come to over weeks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from assistant.domain.guard.courses import Part, Taken
from assistant.domain.guard.readings import Amount, Chunk, Rate, Since, Slots

TABLETS: Final = frozenset(("tablet", "capsule"))


def most_often(chunks: Sequence[Chunk], *, slots: bool) -> Fraction:
    """Return the most times a day of some rates, times of the day counted or not; 1 where there are none."""
    times = [Fraction(1)]
    for chunk in chunks:
        if isinstance(chunk.reading, Rate):
            times.append(chunk.reading.on_its_day)
        elif isinstance(chunk.reading, Slots) and slots:
            times.append(chunk.reading.count)
    return max(times)


@dataclass(slots=True)
class Day:
    """One amount as mg of one intake and of a day."""

    taken: Taken
    intake: Fraction
    day: Fraction


def adds_up(taken: Taken, group: Sequence[Taken]) -> bool:
    """Return whether an amount is one of several that come to a day's dose.

    A limit or a usual range does not add up, but for one that is told for a time of the day, or beside its like in one
    sentence: "up to 90 mg in the morning" and "up to 90 mg at night" are 180 mg.
    """
    if taken.part is Part.TAKEN:
        return True
    if taken.part not in (Part.BOUND, Part.DESCRIBED):
        return False
    beside = [one for one in group if one.part is taken.part and one.sentence == taken.sentence]
    return taken.intake.is_partial or (taken.part is Part.DESCRIBED and len(beside) > 1)


def sum_of(group: Sequence[Day], days: Sequence[Day], strengths: Sequence[Fraction]) -> Fraction:
    """Return what the amounts of one stretch come to in a day; what is only said again does not count twice."""
    total = Fraction(0)
    partial = Fraction(0)
    seen: list[Day] = []
    for day in group:
        others = [other for other in days if other is not day]
        values = _values(day, strengths)
        again = day.taken.intake.restated and any(values & {other.day, other.intake, total} for other in seen)
        if not (again or _is_supply(day, others, strengths)):
            total += day.day
            if day.taken.intake.is_partial:
                partial += day.day
        seen.append(day)
    whole = total - partial
    if partial and whole == partial and group[0].taken.intake.is_total and not any(d.taken.ordered for d in group[1:]):
        return whole  # "30 mg a day: 10 mg in the morning, 10 mg at noon and 10 mg at night"
    return total


def _values(day: Day, strengths: Sequence[Fraction]) -> set[Fraction]:
    """Return all that an amount may come to in a day: tablets of no stated strength may be of each on sale."""
    dose = day.taken.intake.dose
    if isinstance(dose, Amount) and dose.unit in TABLETS and dose.strength is None and day.intake:
        return {dose.quantity.high * strength * day.day / day.intake for strength in strengths}
    return {day.day}


def _is_supply(day: Day, others: Sequence[Day], strengths: Sequence[Fraction]) -> bool:
    """Return whether an amount is what other amounts come to over weeks: "350 mg in a week" beside "50 mg a day"."""
    if day.taken.ordered and len({other.taken.sentence for other in [day, *others]}) > 1:
        return False
    if any(span.since is Since.AFTER for span in day.taken.spans) or day.taken.waits is not None:
        return False
    over = [c.reading.hours.low / 24 for c in day.taken.intake.timings if isinstance(c.reading, Rate)]
    if not day.taken.intake.is_timed:
        over += [span.days.low for span in day.taken.spans]
    dose = day.taken.intake.dose
    amounts = {day.intake}
    if isinstance(dose, Amount) and dose.unit in TABLETS and dose.strength is None:
        amounts |= {dose.quantity.high * strength for strength in strengths}
    return any(days > 1 and any(other.day * days in amounts for other in others) for days in over)
