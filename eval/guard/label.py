"""A label's dose limits, reckoned anew for the guard's proof. Not here: how the guard itself knows them.

Nothing is shared with the guard on purpose: a slip in its arithmetic must not be made here too. Amounts are milligrams,
ages years, weights kilograms, all exact.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

NOTHING: Final = Fraction(0)


@dataclass(frozen=True, slots=True)
class Band:
    """The most a day for some ages: from `low` to `high`, both included unless it `ends_below`."""

    low: Fraction
    high: Fraction
    per_day: Fraction
    per_kg: Fraction | NotStated = NOT_STATED
    """mg a day for each kilogram; `per_day` holds too."""
    ends_below: bool = False

    def holds(self, age: Fraction) -> bool:
        """Return whether the band is for that age."""
        return self.low <= age < self.high or (age == self.high and not self.ends_below)


@dataclass(frozen=True, slots=True)
class Label:
    """All that a generated text is held against."""

    name: str
    start: Fraction
    """The highest first intake."""
    start_times: int
    """How often a day the first intake is taken at most."""
    step_days: int
    """The fewest days between two rises."""
    bands: tuple[Band, ...]
    """Youngest first; the last one is the adults'."""
    strengths: tuple[Fraction, ...]
    """What one tablet on sale holds."""

    @property
    def adults(self) -> Band:
        """The adults' band."""
        return self.bands[-1]

    @property
    def strongest(self) -> Fraction:
        """What a tablet counts whose strength is not stated."""
        return max(self.strengths)

    @property
    def start_a_day(self) -> Fraction:
        """The starting dose as a day's total."""
        return self.start * self.start_times

    def most(self, age: float | None, weight: float | None) -> Fraction:
        """Return the most that a person may take in a day.

        Where bands meet, the lower holds. An age below the bands gives nothing at all. Where the weight decides and is
        not known, the starting dose is the most. A person of no known age counts as the youngest that has a dose.
        """
        if age is None:
            return self.bands[0].per_day
        years = Fraction(age)
        return min((self.most_in(band, weight) for band in self.bands if band.holds(years)), default=NOTHING)

    def most_in(self, band: Band, weight: float | None) -> Fraction:
        """Return the most a day in one band."""
        if band.per_kg is NOT_STATED:
            return band.per_day
        if weight is None:
            return min(band.per_day, self.start_a_day)
        return min(band.per_day, band.per_kg * Fraction(weight))


OLDEST: Final = Fraction(130)

BACLOFEN: Final = Label(
    name="baclofen",
    start=Fraction(5),
    start_times=3,
    step_days=3,
    bands=(
        Band(Fraction(1), Fraction(2), Fraction(20)),
        Band(Fraction(2), Fraction(6), Fraction(30)),
        Band(Fraction(6), Fraction(10), Fraction(60)),
        Band(Fraction(10), Fraction(18), Fraction(100), per_kg=Fraction(2), ends_below=True),
        Band(Fraction(18), OLDEST, Fraction(100)),
    ),
    strengths=(Fraction(10), Fraction(25)),
)

LABELS: Final[Mapping[str, Label]] = {BACLOFEN.name: BACLOFEN}
"""The labels by their leaflets' IDs."""
