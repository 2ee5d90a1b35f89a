"""FHIR `Dosage`: its JSON and its sums."""

import json
from fractions import Fraction

import pytest

from assistant.domain.dosage import Dosage, Quantity, Range, Ratio, Repeat, When, dosage_as_json, number
from assistant.domain.not_stated import NOT_STATED

TWICE = Repeat(frequency=2, period=Fraction(1), period_unit="d")


def test_json_has_fhirs_names_and_leaves_out_what_is_not_stated() -> None:
    """A dosage with everything, and one with nothing but its words."""
    whole = Dosage(
        2,
        "1 to 2 tablets twice a day after meals",
        as_needed=True,
        repeat=Repeat(
            2, 3, Fraction(1), Fraction(2), "d", (When.AFTER_MEAL,), ("08:00:00",), Quantity(Fraction(5), "d")
        ),
        dose=Range(Quantity(Fraction(1), "tablet"), Quantity(Fraction(3, 2), "tablet")),
        max_dose_per_period=Ratio(Quantity(Fraction(8), "tablet"), Quantity(Fraction(24), "h")),
        max_dose_per_administration=Quantity(Fraction(2)),
    )
    ucum = "http://unitsofmeasure.org"
    tablet = {"unit": "tablet", "system": ucum, "code": "{tablet}"}
    assert dosage_as_json(whole) == {
        "sequence": 2,
        "text": "1 to 2 tablets twice a day after meals",
        "asNeeded": True,
        "timing": {
            "repeat": {
                "boundsDuration": {"value": 5, "unit": "d", "system": ucum, "code": "d"},
                "frequency": 2,
                "frequencyMax": 3,
                "period": 1,
                "periodMax": 2,
                "periodUnit": "d",
                "when": ["PC"],
                "timeOfDay": ["08:00:00"],
            }
        },
        "doseAndRate": [{"doseRange": {"low": {"value": 1, **tablet}, "high": {"value": 1.5, **tablet}}}],
        "maxDosePerPeriod": [
            {
                "numerator": {"value": 8, **tablet},
                "denominator": {"value": 24, "unit": "h", "system": ucum, "code": "h"},
            }
        ],
        "maxDosePerAdministration": {"value": 2},
    }
    assert dosage_as_json(Dosage(1, "as directed")) == {"sequence": 1, "text": "as directed"}


@pytest.mark.parametrize(
    ("unit", "code"),
    [("mg", "mg"), ("mL", "mL"), ("drop", "[drp]"), ("mg/kg", "mg/kg"), ("puff", "{puff}"), ("unit", "{unit}")],
)
def test_units_have_ucum_codes(unit: str, code: str) -> None:
    """What is only counted is an annotation."""
    said = json.loads(json.dumps(dosage_as_json(Dosage(1, "", dose=Quantity(Fraction(1), unit)))))
    assert said["doseAndRate"][0]["doseQuantity"]["code"] == code


@pytest.mark.parametrize(
    ("value", "written"),
    [(Fraction(2), "2"), (Fraction(1, 4), "0.25"), (Fraction(1, 10), "0.1"), (Fraction(1, 3), "0.333333333334")],
)
def test_numbers_are_exact_or_rounded_up(value: Fraction, written: str) -> None:
    """Never below what was said."""
    assert json.dumps(number(value)) == written
    assert Fraction(written) >= value


@pytest.mark.parametrize(
    ("repeat", "most"),
    [
        (TWICE, Fraction(6)),
        (Repeat(frequency_max=4, period=Fraction(1), period_unit="d"), Fraction(12)),
        (Repeat(1, NOT_STATED, Fraction(4), Fraction(6), "h"), Fraction(18)),
        (Repeat(3, NOT_STATED, Fraction(1), NOT_STATED, "wk"), Fraction(9, 7)),
    ],
)
def test_the_most_in_a_day_takes_upper_ends(repeat: Repeat, most: Fraction) -> None:
    """The larger amount, as often as may be."""
    dose = Range(Quantity(Fraction(1), "puff"), Quantity(Fraction(3), "puff"))
    assert Dosage(1, "", repeat=repeat, dose=dose).per_day == Quantity(most, "puff")


def test_the_most_in_a_day_is_not_stated_without_an_amount_or_how_often() -> None:
    """Nothing is assumed."""
    assert Dosage(1, "", repeat=TWICE).per_day is NOT_STATED
    assert Dosage(1, "", dose=Quantity(Fraction(1))).per_day is NOT_STATED
