import pytest

from tests.assistant.domain.guard.said import said

AMOUNTS = [
    ("10 mg", "10 mg"),
    ("10mg", "10 mg"),
    ("10 MG", "10 mg"),
    ("10-mg", "10 mg"),
    ("ten milligrams", "10 mg"),
    ("12.5 mg", "12.5 mg"),
    ("12,5 mg", "12.5 mg"),
    ("0.01 g", "10 mg"),
    ("500 mcg", "0.5 mg"),
    ("10,000 \u00b5g", "0.01 to 10 mg"),
    ("1.500 mg", "1.5 to 1500 mg"),
    ("10 to 20 mg", "10 to 20 mg"),
    ("10-20 mg", "10 to 20 mg"),
    ("20 to 10 mg", "10 to 20 mg"),
    ("10 mg to 20 mg", "10 to 20 mg"),
    ("10 or 20 mg", "10 to 20 mg"),
    ("10/20 mg", "10 to 20 mg"),
    ("between 10 and 20 mg", "10 to 20 mg"),
    ("between 10 mg and 20 mg", "10 to 20 mg"),
    ("500 mcg to 20 mg", "0.5 to 20 mg"),
    ("one and a half mg", "1.5 mg"),
    ("2 x 25 mg", "50 mg"),
    ("2 times 25 mg", "50 mg"),
    ("2 to 3 x 25 mg", "50 to 75 mg"),
    ("10 + 10 + 10 = 30 mg", "30 mg"),
    ("10 mg 1-0-2", "30 mg"),
    ("1-1-1 of 10 mg", "30 mg"),
    ("mg/day 40", "40 mg"),
    ("(mg) 10", "10 mg"),
]
FORMS = [
    ("a tablet", "1 tablet"),
    ("one tablet", "1 tablet"),
    ("two tablets", "2 tablet"),
    ("2 to 3 tablets", "2 to 3 tablet"),
    ("half a tablet", "0.5 tablet"),
    ("\u00bd tablet", "0.5 tablet"),
    ("one and a half tablets", "1.5 tablet"),
    ("1 1/2 tablets", "1.5 tablet"),
    ("a dozen pills", "12 tablet"),
    ("half a dozen tablets", "6 tablet"),
    ("3 capsules", "3 capsule"),
    ("2 x 2 tablets", "4 tablet"),
    ("1-0-2 tablets", "3 tablet"),
    ("two 10 mg tablets", "2 tablet of 10 mg"),
    ("two 10-mg tablets", "2 tablet of 10 mg"),
    ("2 tablets of 25 mg", "2 tablet of 25 mg"),
    ("2 tablets of 25 mg each", "2 tablet of 25 mg"),
    ("2 tablets (25 mg each)", "2 tablet of 25 mg"),
    ("2 tablets (25 mg)", "2 tablet of 25 mg"),
    ("2 25 mg tablets", "2 tablet of 25 mg"),
    ("a 25 mg tablet", "1 tablet of 25 mg"),
    ("one tablet of 10 mg", "1 tablet of 10 mg"),
    ("half a 10 mg tablet", "0.5 tablet of 10 mg"),
    ("half of a 10 mg tablet", "0.5 tablet of 10 mg"),
    ("two puffs", "2 puff"),
    ("three drops", "3 drop"),
    ("two teaspoonfuls", "2 teaspoonful"),
    ("5 ml", "5 mL"),
    ("2 x 5 ml", "10 mL"),
    ("0.5 litres", "500 mL"),
]
BY_WEIGHT = [
    ("2 mg per kg", "2 mg/kg"),
    ("2 mg/kg", "2 mg/kg"),
    ("1.5 to 2 mg/kg", "1.5 to 2 mg/kg"),
    ("1.5 mg to 2 mg per kilogram of body weight", "1.5 to 2 mg/kg"),
    ("2 mg for each kilogram", "2 mg/kg"),
    ("2 mg for every kg of body weight", "2 mg/kg"),
    ("2 mg x 40 kg", "2 mg/kg"),
    ("2,000 mcg per kg", "0.002 to 2 mg/kg"),
]
BARE = [("Take 3", "3 of what?"), ("Take ten", "10 of what?"), ("Take two or three", "2 to 3 of what?")]


@pytest.mark.parametrize(("text", "read"), AMOUNTS)
def test_an_amount_is_read_in_milligrams(text: str, read: str) -> None:
    """Ranges keep both ends, and a unit at the end holds for all numbers before it."""
    assert said(text) == [read]


@pytest.mark.parametrize(("text", "read"), FORMS)
def test_tablets_and_the_like_are_counted_with_their_strength(text: str, read: str) -> None:
    """What one holds is kept beside how many."""
    assert said(text) == [read]


@pytest.mark.parametrize(("text", "read"), BY_WEIGHT)
def test_an_amount_by_weight_is_for_each_kilogram(text: str, read: str) -> None:
    """The weight itself is read elsewhere."""
    assert said(text)[0] == read


@pytest.mark.parametrize(("text", "read"), BARE)
def test_a_bare_number_counts_something_not_said(text: str, read: str) -> None:
    """It is no weight, no age and no milligrams."""
    assert said(text) == [read]


@pytest.mark.parametrize("unit", ["mg", "milligrams", "MG", "mgs"])
@pytest.mark.parametrize(("number", "value"), [("1", "1"), ("99.5", "99.5"), ("150", "150"), ("twenty-five", "25")])
def test_a_unit_s_spelling_changes_no_amount(unit: str, number: str, value: str) -> None:
    """With a space or without, where digits stand before it."""
    assert said(f"{number} {unit}") == [f"{value} mg"]


@pytest.mark.parametrize(
    ("milligrams", "grams", "micrograms"),
    [("1", "0.001", "1000"), ("12.5", "0.0125", "12500"), ("150", "0.15", "150000")],
)
def test_the_same_amount_in_other_units_is_the_same(milligrams: str, grams: str, micrograms: str) -> None:
    """Grams and micrograms become milligrams exactly."""
    assert said(f"{grams} g") == said(f"{micrograms} micrograms") == said(f"{milligrams} mg") == [f"{milligrams} mg"]
