"""What the grammar's rules read: amounts, rates, spans of time, ages. Not here: the rules."""

from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction
from typing import Final

from assistant.domain.guard.numbers import Interval
from assistant.domain.limits import Ages


@dataclass(frozen=True, slots=True)
class Amount:
    """So much of a medicine: "two 10 mg tablets" is 2 of the unit "tablet", each of strength 10."""

    quantity: Interval
    unit: str
    """"mg", "mL", a form such as "tablet", or "" where none is said."""
    strength: Interval | None = None
    """mg of each, where it is said."""
    foreign: bool = False
    """Whether an unknown word, such as another medicine's name, stands in it."""
    split: bool = False
    """Whether it may be one number with a gap in it: "1 50 mg" or "2 10 mg tablets"."""


@dataclass(frozen=True, slots=True)
class PerKg:
    """mg for every kilogram of body weight."""

    quantity: Interval


@dataclass(frozen=True, slots=True)
class Count:
    """A bare number, of whatever is counted."""

    quantity: Interval


@dataclass(frozen=True, slots=True)
class Rate:
    """How often: `times` in every `period`, which lasts so many hours."""

    times: Interval
    hours: Interval
    unit: str = "d"
    """FHIR's unit of the period: "h", "d", "wk", "mo", "min" or "a"."""
    each: bool = False
    """Whether it is said as "each day" or "daily", which of a rise is how often it comes."""
    of_doses: bool = False
    """Whether it counts doses: "six doses a day" is how often any amount of the text is taken."""

    @property
    def per_day(self) -> Interval:
        """Times in 24 hours, at the least and the most."""
        return Interval(self.times.low * 24 / self.hours.high, self.times.high * 24 / self.hours.low)

    @property
    def on_its_day(self) -> Fraction:
        """The most times in a day on which any is due: "twice a week" may be once on a day, or both on one."""
        if self.hours.low <= 24:  # noqa: PLR2004 - hours of a day
            return self.per_day.high
        days = self.hours.low / 24
        return Fraction(-(-self.times.high // days)) if self.times.high > days else Fraction(1)


@dataclass(frozen=True, slots=True)
class Slots:
    """Times of the day: "in the morning and at night" are two."""

    names: tuple[str, ...]
    count: Fraction
    each: bool = False
    """Whether it is said as "each morning"."""


@unique
class Since(Enum):
    """What stands before a span of time."""

    FOR = "for"
    AFTER = "after"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Span:
    """A span of time, in days, and what stands before it: "for 5 days", "after 3 days"."""

    days: Interval
    since: Since


@dataclass(frozen=True, slots=True)
class Phase:
    """A numbered stretch of a course: "day 1", "week 2", in days from the first."""

    first: Fraction
    last: Fraction


@dataclass(frozen=True, slots=True)
class People:
    """Whom a text names, as ages in years; `named` is false for "a child" with no age."""

    ages: Ages
    named: bool = True


@dataclass(frozen=True, slots=True)
class Weight:
    """A body weight, in kilograms."""

    kg: Interval


HOW_MUCH: Final = (Amount, PerKg, Count)
"""The readings that say how much."""
Reading = Amount | PerKg | Count | Rate | Slots | Span | Phase | People | Weight | None
"""What a rule read; None for what is no part of a dose: a telephone number, a date, a glass of water."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of tokens that one rule read."""

    kind: str
    """The character of its class in a sentence."""
    reading: Reading
    start: int
    """Where it stands in the canonical text."""
    end: int
