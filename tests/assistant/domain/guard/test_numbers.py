from fractions import Fraction

import pytest

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.language import ENGLISH_LEXICON
from assistant.domain.guard.number_words import together
from assistant.domain.guard.numbers import Interval, digits_value, fraction_value, words_value
from assistant.domain.guard.tokens import tokens
from eval.guard.numbers_in_words import whole_words

DIGITS = [
    ("0", "0", "0"),
    ("10", "10", "10"),
    ("007", "7", "7"),
    ("2.5", "2.5", "2.5"),
    ("2,5", "2.5", "2.5"),
    ("0.5", "0.5", "0.5"),
    ("0,25", "0.25", "0.25"),
    ("12.50", "12.5", "12.5"),
    ("1,000", "1", "1000"),
    ("1.000", "1", "1000"),
    ("1.500", "1.5", "1500"),
    ("1,500", "1.5", "1500"),
    ("12,345", "12.345", "12345"),
    ("0.125", "0.125", "0.125"),
    ("1,000,000", "1000000", "1000000"),
    ("1.000.000", "1000000", "1000000"),
    ("1'500", "1500", "1500"),
    ("1_500", "1500", "1500"),
    ("1,234.567", "1234567", "1234567"),
    ("999999999999999", "999999999999999", "999999999999999"),
]
NO_NUMBERS = ["1.2.3", "1,2,3", "10.5.1", "1'5", "1_5", "1,00,000", "1.2,3", "1" * 16, "1" * 5000]
FRACTIONS = [("1/2", "1/2"), ("3/4", "3/4"), ("1 / 2", "1/2"), ("5/2", "5/2"), ("2/3", "2/3")]
IN_WORDS = [
    ("half", "1/2"),
    ("a half", "1/2"),
    ("one half", "1/2"),
    ("a quarter", "1/4"),
    ("three quarters", "3/4"),
    ("a third", "1/3"),
    ("two thirds", "2/3"),
    ("two and a half", "5/2"),
    ("twelve and a half", "25/2"),
    ("one and three quarters", "7/4"),
    ("one and a quarter", "5/4"),
    ("2 and a half", "5/2"),
    ("1 1/2", "3/2"),
    ("2 1/2", "5/2"),
    ("12 1/2", "25/2"),
    ("1/2", "1/2"),
    ("\u00bd", "1/2"),
    ("1\u00bd", "3/2"),
    ("one point five", "3/2"),
    ("two point two five", "9/4"),
    ("zero point five", "1/2"),
    ("ten point zero five", "201/20"),
    ("a dozen", "12"),
    ("one dozen", "12"),
    ("two dozen", "24"),
    ("half a dozen", "6"),
    ("a hundred", "100"),
    ("one hundred", "100"),
    ("a hundred and twenty", "120"),
    ("a hundred and five", "105"),
    ("one hundred five", "105"),
    ("a thousand", "1000"),
    ("one thousand five hundred", "1500"),
    ("two thousand and ten", "2010"),
    ("one hundred thousand", "100000"),
    ("twenty-five", "25"),
    ("twenty five", "25"),
    ("TWENTY-FIVE", "25"),
    ("a couple", "2"),
    ("a couple of", "2"),
    ("a single", "1"),
    ("a score", "20"),
    ("2 hundred", "200"),
    ("1.5 thousand", "1500"),
]
SEVERAL = ["1 50", "1 5 0", "10 20", "one fifty", "one two", "twenty twenty", "five hundred hundred", "ten five"]


def numbers(text: str) -> list[Interval]:
    """Return the numbers of a text, words and fractions put together."""
    return [
        token.value
        for token in together(tokens(text.replace("\u00bd", " 1/2 "), ENGLISH_LEXICON))
        if token.character in (NAMES["NUMBER"], NAMES["FRACTION"]) and isinstance(token.value, Interval)
    ]


@pytest.mark.parametrize(("digits", "low", "high"), DIGITS)
def test_digits_are_one_number_or_both_that_they_may_be(digits: str, low: str, high: str) -> None:
    """A point or a comma before three digits may part thousands or decimals."""
    assert digits_value(digits) == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize("digits", NO_NUMBERS)
def test_digits_with_parts_that_fit_nothing_are_no_number(digits: str) -> None:
    """Nor are more of them than a dose can have."""
    assert digits_value(digits) is None


@pytest.mark.parametrize(("written", "value"), FRACTIONS)
def test_a_fraction_is_exact(written: str, value: str) -> None:
    """A third is a third."""
    assert fraction_value(written) == Interval(Fraction(value), Fraction(value))


def test_nothing_below_the_line_is_no_fraction() -> None:
    """It has no value."""
    assert fraction_value("1/0") is None


@pytest.mark.parametrize("number", range(253))
def test_english_words_up_to_252_are_read(number: int) -> None:
    """With "and" or without it, hyphens or without them."""
    said = whole_words(number)
    for text in (said, said.replace("-", " "), said.replace(" and ", " "), said.upper()):
        assert numbers(text) == [Interval(Fraction(number), Fraction(number))], text


@pytest.mark.parametrize(("text", "value"), IN_WORDS)
def test_words_and_fractions_that_stand_together_are_one_number(text: str, value: str) -> None:
    """The high end is the words' value."""
    found = numbers(text)
    assert [number.high for number in found] == [Fraction(value)]


@pytest.mark.parametrize("text", SEVERAL)
def test_numbers_side_by_side_stay_several(text: str) -> None:
    """What may be a number cut up is not put together to something smaller."""
    assert len(numbers(text)) > 1


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ((2, 100, 20, 5), 225),
        ((1000,), 1000),
        ((3, 1000, 4, 100), 3400),
        ((12, 100), None),
        ((1, 50), None),
        ((7, 7), None),
    ],
)
def test_parts_make_one_number_or_none(parts: tuple[int, ...], value: int | None) -> None:
    """Each part must be smaller than what went before, or multiply it."""
    found = words_value([Fraction(part) for part in parts])
    assert found == (None if value is None else Interval(Fraction(value), Fraction(value)))
