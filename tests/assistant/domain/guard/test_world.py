import pytest

from tests.assistant.domain.guard.said import classes, said

NO_DOSES = [
    "Call 112.",
    "Call 999 or 112.",
    "Dial 0800 123456.",
    "Phone: +44 20 7946 0000",
    "It was revised on 2026-05-12.",
    "In 2026 it was revised.",
    "1 in 100 people feel sleepy.",
    "Up to 10 in 100 people feel sleepy.",
    "100 people took part.",
    "Drink a glass of water (200 ml).",
    "Drink 200 ml of water.",
    "two glasses of water",
    "eGFR below 30 ml/min",
    "A temperature above 38 degrees",
    "Your blood pressure is 120/80.",
    "See section 3.",
    "two rules",
    "Walk 500 metres.",
]
PACKS = [
    "a pack of 20 tablets",
    "a pack of 20 tablets of 10 mg",
    "a box of 50",
    "50 tablets per bottle",
    "a bottle of 100 ml",
    "a strip of ten tablets",
]
DOSES = [
    ("Take 112 mg.", "112 mg"),
    ("Call and take 112 tablets.", "112 tablet"),
    ("Take 2026 mg.", "2026 mg"),
    ("Take 200 ml.", "200 mL"),
    ("In 10 mg steps", "10 mg"),
    ("Drink 200 mg with water.", "200 mg"),
    ("Take 2 tablets with a glass of water.", "2 tablet"),
    ("Section 3: take 30 mg.", "30 mg"),
]


@pytest.mark.parametrize("text", NO_DOSES)
def test_numbers_that_belong_to_the_world_are_no_amount(text: str) -> None:
    """Their own words say what they count."""
    assert said(text) == []
    assert not {"NUMBER", "FRACTION", "MIXED", "COUNT"} & set(classes(text))


@pytest.mark.parametrize("text", PACKS)
def test_a_pack_with_its_contents_is_one_thing(text: str) -> None:
    """What it holds is not what is taken."""
    assert "PACK" in classes(text)
    assert said(text) == []


@pytest.mark.parametrize(("text", "read"), DOSES)
def test_a_dose_beside_such_words_stays_a_dose(text: str, read: str) -> None:
    """A unit says that a number is an amount, whatever stands before it."""
    assert said(text)[0] == read


def test_a_percentage_is_kept_apart() -> None:
    """Of what it is a share, nobody knows."""
    assert "PERCENT" in classes("10 %")


@pytest.mark.parametrize("text", ["Call 113.", "Call 1120.", "Call 50.", "Ring 40 times a day."])
def test_only_an_emergency_number_can_be_called(text: str) -> None:
    """Another number after "call" may be an amount."""
    assert "HELP" not in classes(text)
