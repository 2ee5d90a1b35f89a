from collections.abc import Callable
from fractions import Fraction

import pytest

from eval.guard.numbers_in_words import SCRIPTS, comma, digit_by_digit, digits, slashed, vulgar, words
from eval.guard.voice import PLAIN, Voice

WRITTEN = [
    (digits, "12.5", "12.5"),
    (digits, "100", "100"),
    (digits, "0.0005", "0.0005"),
    (comma, "2.5", "2,5"),
    (vulgar, "12.5", "12½"),
    (vulgar, "0.5", "½"),
    (vulgar, "1.75", "1.75"),
    (slashed, "2.5", "2 1/2"),
    (slashed, "0.5", "1/2"),
    (words, "12.5", "twelve and a half"),
    (words, "0.5", "zero point five"),
    (words, "0.02", "zero point zero two"),
    (words, "21", "twenty-one"),
    (words, "105", "one hundred and five"),
    (words, "1500", "one thousand five hundred"),
    (words, "100500", "one hundred thousand five hundred"),
]


@pytest.mark.parametrize(("spelling", "number", "written"), WRITTEN)
def test_a_number_is_written_in_several_ways(spelling: Callable[[Fraction], str], number: str, written: str) -> None:
    """Each is the same number to a reader."""
    assert spelling(Fraction(number)) == written


def test_digits_one_by_one_keep_their_order() -> None:
    """One hundred and five is one, zero, five."""
    assert digit_by_digit(105) == "one zero five"


def test_digits_of_other_scripts_are_the_same_digits() -> None:
    """Python's own reading of decimal digits agrees, superscripts aside, which are no decimals."""
    written = {name: "1029384756".translate(table) for name, table in SCRIPTS.items() if name != "superscript"}
    assert {int(number) for number in written.values()} == {1029384756}
    assert "105".translate(SCRIPTS["superscript"]) == "¹⁰⁵"


def test_units_keep_the_amount() -> None:
    """Grams and micrograms are milligrams by another name."""
    micrograms = Voice("", digits, Fraction(1000), "micrograms", " ")
    grams = Voice("", digits, Fraction(1, 1000), "g", "")
    amount = Fraction("12.5")
    assert (PLAIN.amount(amount), micrograms.amount(amount), grams.amount(amount)) == (
        "12.5 mg",
        "12500 micrograms",
        "0.0125g",
    )
    assert Voice("", words, Fraction(1), "milligrams", " ").amount(Fraction(1)) == "one milligram"
