"""Which of a label's limits hold for whom. Not here: what is compared with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from assistant.domain.guard.label import Label, QuotedLimit
from assistant.domain.limits import ADULTS, EVERYBODY, Ages, LimitKind, LimitStatus
from assistant.domain.not_stated import NOT_STATED

_MOST: Final = (LimitKind.PER_DAY, LimitKind.PER_KG_DAY)
_BOUNDS: Final = (*_MOST, LimitKind.PER_INTAKE)
"""What any dose is held against."""
NOT_CONFIRMED: Final = "nobody has confirmed a limit for these ages"
NO_START_CONFIRMED: Final = "nobody has confirmed how these ages start"
NO_STEP_CONFIRMED: Final = "nobody has confirmed how fast the dose is raised"
NO_STRENGTH_CONFIRMED: Final = "nobody has confirmed what a tablet holds"


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a dose is held against: one age, or all the ages between two, and a weight where it is known."""

    ages: Ages
    weight: Fraction | None = None

    @property
    def is_point(self) -> bool:
        """Whether it is one age."""
        return self.ages.low == self.ages.high


@dataclass(frozen=True, slots=True)
class Most:
    """The most that a label allows a target in a day: mg, or None where it allows no dose that can be told in mg."""

    mg: Fraction | None
    by: QuotedLimit | None
    why: str = ""


def holding(label: Label, target: Target, *kinds: LimitKind) -> list[QuotedLimit]:
    """Return the limits of some kinds that hold for a target, or for a part of it."""
    return [quoted for quoted in label.limits if quoted.limit.kind in kinds and _meet(quoted.limit.ages, target)]


def _meet(ages: Ages, target: Target) -> bool:
    """Return whether a band holds a target's age; of two bands that only touch at an age, neither holds the other's."""
    if target.is_point:
        return ages.hold(target.ages.low)
    ends = [high for high in (ages.high, target.ages.high) if high is not NOT_STATED]
    return not ends or max(ages.low, target.ages.low) < min(ends)


def most_per_day(label: Label, target: Target) -> Most:
    """Return the most that a target may have in a day, the lowest of all limits that hold."""
    if none := holding(label, target, LimitKind.NONE):
        return Most(None, none[0], "the label has no dose for these ages")
    if proposed := unconfirmed(label, target, *_BOUNDS):
        return Most(None, proposed, NOT_CONFIRMED)
    caps = holding(label, target, LimitKind.PER_DAY)
    by_weight = holding(label, target, LimitKind.PER_KG_DAY)
    bounds = [(high, quoted) for quoted in caps if (high := quoted.limit.high) is not NOT_STATED]
    if by_weight and target.weight is None:
        if proposed := unconfirmed(label, target, LimitKind.START):
            return Most(None, proposed, NOT_CONFIRMED)
        start = start_per_day(label, target)
        return (
            Most(start[0], start[1], "by weight, which is not known")
            if start
            else Most(None, by_weight[0], "by weight")
        )
    if target.weight is not None:
        weight = target.weight
        bounds += [(high * weight, quoted) for quoted in by_weight if (high := quoted.limit.high) is not NOT_STATED]
    if not bounds:
        return Most(None, None, NOT_CONFIRMED)
    mg, quoted = min(bounds, key=lambda bound: bound[0])
    return Most(mg, quoted)


def unconfirmed(label: Label, target: Target, *kinds: LimitKind) -> QuotedLimit | None:
    """Return a limit that holds for a target and that nobody stands for: what it bounds is not released by it."""
    return next((q for q in holding(label, target, *kinds) if q.limit.status is LimitStatus.PROPOSED), None)


def most_per_kg(label: Label, target: Target) -> QuotedLimit | None:
    """Return the limit by weight that holds for all of a target, the lowest; None where there is none."""
    found = [q for q in holding(label, target, LimitKind.PER_KG_DAY) if q.limit.high is not NOT_STATED]
    covered = [q for q in found if target.is_point or _covers(q.limit.ages, target.ages)]
    return min(covered, key=lambda q: Fraction(str(q.limit.high)), default=None)


def _covers(band: Ages, ages: Ages) -> bool:
    if ages.low < band.low:
        return False
    if band.high is NOT_STATED:
        return True
    return ages.high is not NOT_STATED and ages.high <= band.high


def start_per_day(label: Label, target: Target) -> tuple[Fraction, QuotedLimit] | None:
    """Return the starting dose of a day, in mg."""
    for quoted in holding(label, target, LimitKind.START):
        limit = quoted.limit
        if limit.high is not NOT_STATED and limit.times_per_day is not NOT_STATED:
            return limit.high * limit.times_per_day, quoted
    return None


def shortest_step(label: Label, target: Target) -> tuple[Fraction, QuotedLimit] | None:
    """Return the fewest days between two rises."""
    steps = [(low, q) for q in holding(label, target, LimitKind.STEP) if (low := q.limit.low) is not NOT_STATED]
    return max(steps, key=lambda step: step[0], default=None)


def strengths(label: Label) -> tuple[Fraction, ...]:
    """Return what the tablets on sale hold, in mg, in order."""
    held = {q.limit.high for q in label.limits if q.limit.kind is LimitKind.STRENGTH}
    return tuple(sorted(mg for mg in held if mg is not NOT_STATED))


def unconfirmed_strength(label: Label) -> QuotedLimit | None:
    """Return a strength that nobody stands for: where there is one, no number of tablets comes to mg for sure."""
    return unconfirmed(label, Target(EVERYBODY), LimitKind.STRENGTH)


def none_for(label: Label, ages: Ages) -> QuotedLimit | None:
    """Return the limit by which a label has no dose for any of some ages."""
    for quoted in label.limits:
        if quoted.limit.kind is LimitKind.NONE and _covers(quoted.limit.ages, ages):
            return quoted
    return None


def youngest(label: Label) -> Target:
    """Return the youngest band that has a dose."""
    bands = {q.limit.ages for q in label.limits if q.limit.kind in _MOST}
    ended = [ages for ages in bands if ages.high is not NOT_STATED]
    return Target(min(ended or bands or {ADULTS}, key=_by_age))


def _by_age(ages: Ages) -> tuple[Fraction, Fraction]:
    return ages.low, Fraction(10**6) if ages.high is NOT_STATED else ages.high


def is_confirmed(limits: Iterable[QuotedLimit]) -> bool:
    """Return whether somebody stands for any of the limits."""
    return any(quoted.limit.status is LimitStatus.CONFIRMED for quoted in limits)
