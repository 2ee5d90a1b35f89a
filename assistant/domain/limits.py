"""A leaflet's dose limits, each with the words that it rests on. Not here: finding them in a text, or comparing a dose.

Amounts are exact fractions of a milligram, ages are in years, step intervals in days.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from fractions import Fraction

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span

ADULT_YEARS = 18


@unique
class LimitKind(Enum):
    """What a limit says of a dose. The number it bounds stands in `low` and `high`."""

    START = "start"
    """The first dose: mg an intake, taken `times_per_day`."""
    USUAL = "usual range"
    """What is usually taken: mg a day."""
    PER_INTAKE = "per intake"
    """The most at one time: mg."""
    PER_DAY = "per day"
    """The most in a day: mg."""
    PER_KG_DAY = "per kg and day"
    """The most in a day by weight: mg for every kilogram."""
    STEP = "step interval"
    """The shortest time between two rises of the dose: days."""
    STRENGTH = "strength"
    """What one tablet on sale holds: mg."""
    NONE = "none on label"
    """No dose for these ages: neither `low` nor `high` is stated."""


@unique
class LimitStatus(Enum):
    """Whether somebody stands for a limit. A proposed one may hold text back, and never releases it."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Ages:
    """The ages that a limit is for, in years: from `low`, included, to `high`.

    Where two bands meet, both hold the age and the lower limit counts; `below` leaves `high` itself out, as 18 is left
    out of a child's band.
    """

    low: Fraction = Fraction(0)
    high: Fraction | NotStated = NOT_STATED
    below: bool = False

    def hold(self, years: Fraction) -> bool:
        """Return whether a person of that age is meant."""
        if years < self.low:
            return False
        if self.high is NOT_STATED:
            return True
        return years < self.high if self.below else years <= self.high


EVERYBODY = Ages()
ADULTS = Ages(Fraction(ADULT_YEARS))


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Who stands for a limit, in what capacity ("maintainer", "pharmacist"), and since when."""

    by: str
    capacity: str
    on: date


@dataclass(frozen=True, slots=True)
class DoseLimit:
    """One rule of a label: for whom, what it bounds, by how much, and in which words.

    "Children aged 2 to 6 years take 20 to 30 mg a day." gives a usual range of 20 to 30 and a most per day of 30, both
    for ages 2 to 6. `span` holds the words in the leaflet's canonical text.
    """

    kind: LimitKind
    ages: Ages
    span: Span
    low: Fraction | NotStated = NOT_STATED
    high: Fraction | NotStated = NOT_STATED
    times_per_day: Fraction | NotStated = NOT_STATED
    """How often a starting dose is taken."""
    doubts: tuple[str, ...] = ()
    """What a pharmacist should look at before confirming it; empty where the words are plain."""
    confirmed: Confirmation | NotStated = NOT_STATED

    @property
    def status(self) -> LimitStatus:
        """Proposed until somebody stands for it."""
        return LimitStatus.PROPOSED if self.confirmed is NOT_STATED else LimitStatus.CONFIRMED
