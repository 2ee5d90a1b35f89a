import pytest

from tests.assistant.domain.guard.said import said

AGED = [
    ("children aged 2 to 6 years", "2 to 6 years"),
    ("children aged 2-6", "2 to 6 years"),
    ("children from 2 to 6 years", "2 to 6 years"),
    ("children between 2 and 6 years of age", "2 to 6 years"),
    ("a child aged two to six years", "2 to 6 years"),
    ("a child of 4 years", "4 years"),
    ("a child of 4", "4 years"),
    ("a child of four years", "4 years"),
    ("a 4-year-old", "4 years"),
    ("a 4 year old child", "4 years"),
    ("a four-year-old child", "4 years"),
    ("a child who is 4 years old", "4 years"),
    ("a child aged 4", "4 years"),
    ("an 18 month old", "1.5 years"),
    ("a toddler of 18 months", "1.5 years"),
    ("a baby of 8 months", "2/3 years"),
    ("a 6-month-old baby", "0.5 years"),
    ("over 10 years", "10 to below 18 years"),
    ("children over 10", "10 to below 18 years"),
    ("children older than 10 years", "10 to below 18 years"),
    ("children under 12", "0 to below 12 years"),
    ("children younger than 6 years", "0 to below 6 years"),
    ("infants under 1 year", "0 to below 1 years"),
    ("adults aged 18 and over", "18 years on"),
    ("an adult of 45 years", "45 years"),
    ("a person of 70 years", "70 years"),
    ("people over 65 years", "65 years on"),
    ("people aged 12 to 17", "12 to 17 years"),
    ("aged 12 to 17", "12 to 17 years"),
    ("age: 4", "4 years"),
]
BY_WORD = [
    ("adults", "18 years on"),
    ("an adult", "18 years on"),
    ("women", "18 years on"),
    ("elderly people", "65 years on"),
    ("children", "0 to below 18 years"),
    ("your daughter", "0 to below 18 years"),
    ("babies", "0 to below 1 years"),
    ("newborns", "0 to below 1 years"),
    ("toddlers", "1 to 3 years"),
    ("teenagers", "10 to below 18 years"),
    ("adolescents", "10 to below 18 years"),
    ("everybody", "0 years on"),
    ("whatever your age", "0 years on"),
]
WEIGHTS = [
    ("he weighs 40 kg", "40 kg"),
    ("weighing 35.5 kg", "35.5 kg"),
    ("body weight: 40 kg", "40 kg"),
    ("weight of 40 kilograms", "40 kg"),
    ("40 kg of body weight", "40 kg"),
    ("a child of 40 kg", "40 kg"),
    ("her weight is 40 to 45 kg", "40 to 45 kg"),
    ("weighs forty kilos", "40 kg"),
]
NOBODY = ["for 4 years", "4 mg", "keep it for 2 years", "every 6 months", "weighs 1 kg", "weighs over 40 kg"]


@pytest.mark.parametrize(("text", "read"), AGED)
def test_an_age_in_numbers_is_in_years(text: str, read: str) -> None:
    """What is "over 10" ends where adults begin, unless the text speaks of adults."""
    assert said(text) == [read]


@pytest.mark.parametrize(("text", "read"), BY_WORD)
def test_a_word_for_people_has_its_ages(text: str, read: str) -> None:
    """Words with no number have the ages that people mean by them."""
    assert said(text) == [read]


@pytest.mark.parametrize(("text", "read"), WEIGHTS)
def test_a_body_weight_is_in_kilograms(text: str, read: str) -> None:
    """A weight is no amount of a medicine."""
    assert read in said(text)
    assert not [each for each in said(text) if each.endswith("mg")]


@pytest.mark.parametrize("text", NOBODY)
def test_other_numbers_are_nobody_s_age_or_weight(text: str) -> None:
    """A span, an amount, a bound with no figure of its own."""
    assert not [each for each in said(text) if each.endswith((" years", " kg"))]
