"""A dose instruction as FHIR R5 has it: `Dosage`, with FHIR's field names and codes. Not here: reading it out of words.

Numbers are exact. Only the elements that a dose instruction in words can fill are here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Context, Decimal
from enum import StrEnum, unique
from fractions import Fraction
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

UCUM: Final = "http://unitsofmeasure.org"
_CODES: Final = {"mg": "mg", "mg/kg": "mg/kg", "mL": "mL", "drop": "[drp]", "h": "h", "d": "d", "dose": "{dose}"}
"""UCUM codes of units; what is only counted, such as tablets, is an annotation."""
_DAYS: Final = {
    "min": Fraction(1, 1440), "h": Fraction(1, 24), "d": Fraction(1), "wk": Fraction(7), "mo": Fraction(30),
    "a": Fraction(365),
}  # fmt: skip
_PLACES: Final = Context(prec=12, rounding=ROUND_CEILING)


@unique
class When(StrEnum):
    """FHIR's codes of the events that an intake is tied to."""

    MORNING = "MORN"
    NOON = "NOON"
    AFTERNOON = "AFT"
    EVENING = "EVE"
    NIGHT = "NIGHT"
    WAKING = "WAKE"
    BEDTIME = "HS"
    WITH_MEAL = "C"
    WITH_BREAKFAST = "CM"
    WITH_LUNCH = "CD"
    WITH_DINNER = "CV"
    BEFORE_MEAL = "AC"
    BEFORE_BREAKFAST = "ACM"
    BEFORE_LUNCH = "ACD"
    BEFORE_DINNER = "ACV"
    AFTER_MEAL = "PC"
    AFTER_BREAKFAST = "PCM"
    AFTER_LUNCH = "PCD"
    AFTER_DINNER = "PCV"


@dataclass(frozen=True, slots=True)
class Quantity:
    """So much of a unit: "mg", "mL", or what is counted, such as "tablet"; the unit is "" where none is said."""

    value: Fraction
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """From `low` to `high`; "up to 2 puffs" states no low."""

    low: Quantity | NotStated
    high: Quantity


@dataclass(frozen=True, slots=True)
class Ratio:
    """The most in a span of time: 8 tablets in 24 hours."""

    numerator: Quantity
    denominator: Quantity


@dataclass(frozen=True, slots=True)
class Repeat:
    """When: `frequency` times in every `period` of `period_unit`; "up to 4 times a day" states a `frequency_max` alone.

    `frequency` counts all the intakes of a period, those of `when` and `time_of_day` included.
    """

    frequency: int | NotStated = NOT_STATED
    frequency_max: int | NotStated = NOT_STATED
    period: Fraction | NotStated = NOT_STATED
    period_max: Fraction | NotStated = NOT_STATED
    period_unit: str | NotStated = NOT_STATED
    when: tuple[When, ...] = ()
    time_of_day: tuple[str, ...] = ()
    """Such as "08:00:00"."""
    bounds_duration: Quantity | NotStated = NOT_STATED
    """How long it goes on, at the most: 5 "d"."""

    @property
    def times_a_day(self) -> Fraction | NotStated:
        """The most times a day, over a period; not stated where it is not said how often."""
        times = self.frequency if self.frequency_max is NOT_STATED else self.frequency_max
        if times is NOT_STATED or self.period is NOT_STATED or self.period_unit is NOT_STATED:
            return NOT_STATED
        return Fraction(times) / (self.period * _DAYS[self.period_unit])


UNTIMED: Final = Repeat()
"""Nothing is said of when."""


@dataclass(frozen=True, slots=True)
class Dosage:
    """One instruction. Those of one `sequence` are followed at once; a higher one comes after a lower one."""

    sequence: int
    text: str
    """The words that say it."""
    as_needed: bool = False
    repeat: Repeat = UNTIMED
    dose: Quantity | Range | NotStated = NOT_STATED
    max_dose_per_period: Ratio | NotStated = NOT_STATED
    max_dose_per_administration: Quantity | NotStated = NOT_STATED

    @property
    def per_day(self) -> Quantity | NotStated:
        """The most in a day, over a period; not stated where the amount or how often is not."""
        times = self.repeat.times_a_day
        if self.dose is NOT_STATED or times is NOT_STATED:
            return NOT_STATED
        most = self.dose.high if isinstance(self.dose, Range) else self.dose
        return Quantity(most.value * times, most.unit)


def dosage_as_json(dosage: Dosage) -> dict[str, object]:
    """Return a dosage as FHIR's JSON; what is not stated is left out."""
    found: dict[str, object] = {"sequence": dosage.sequence, "text": dosage.text}
    if dosage.as_needed:
        found["asNeeded"] = True
    if repeat := _repeat(dosage.repeat):
        found["timing"] = {"repeat": repeat}
    match dosage.dose:
        case Quantity():
            found["doseAndRate"] = [{"doseQuantity": _quantity(dosage.dose)}]
        case Range(low, high):
            ends = _stated({"low": low if low is NOT_STATED else _quantity(low), "high": _quantity(high)})
            found["doseAndRate"] = [{"doseRange": ends}]
    if dosage.max_dose_per_period is not NOT_STATED:
        ratio = dosage.max_dose_per_period
        found["maxDosePerPeriod"] = [
            {"numerator": _quantity(ratio.numerator), "denominator": _quantity(ratio.denominator)}
        ]
    if dosage.max_dose_per_administration is not NOT_STATED:
        found["maxDosePerAdministration"] = _quantity(dosage.max_dose_per_administration)
    return found


def number(value: Fraction) -> int | float:
    """Return a fraction as JSON writes it: 3/2 is 1.5; one without an end, such as 1/3, is rounded up."""
    if value.denominator == 1:
        return value.numerator
    return float(_PLACES.divide(Decimal(value.numerator), Decimal(value.denominator)))


def _quantity(quantity: Quantity) -> dict[str, object]:
    found: dict[str, object] = {"value": number(quantity.value)}
    if quantity.unit:
        code = _CODES.get(quantity.unit, f"{{{quantity.unit}}}")
        found |= {"unit": quantity.unit, "system": UCUM, "code": code}
    return found


def _repeat(repeat: Repeat) -> dict[str, object]:
    bounds = repeat.bounds_duration
    return _stated(
        {
            "boundsDuration": bounds if bounds is NOT_STATED else _quantity(bounds),
            "frequency": repeat.frequency,
            "frequencyMax": repeat.frequency_max,
            "period": repeat.period if repeat.period is NOT_STATED else number(repeat.period),
            "periodMax": repeat.period_max if repeat.period_max is NOT_STATED else number(repeat.period_max),
            "periodUnit": repeat.period_unit,
            "when": [code.value for code in repeat.when] or NOT_STATED,
            "timeOfDay": list(repeat.time_of_day) or NOT_STATED,
        }
    )


def _stated(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not NOT_STATED}
