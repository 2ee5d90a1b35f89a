"""Which numbers stand in a sentence."""

from fractions import Fraction

import pytest

from ingest.quoted_numbers import numbers_in


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("20 to 30 mg", ["20", "30"]),
        ("1.5 mg or 1,5 mg", ["1.5"]),
        ("1, 5 - 2 mg", ["1.5", "1", "5", "2"]),
        ("1,200 mg", ["1200", "1.2"]),
        ("1,000,000 units", ["1000000"]),
        ("5mg three times, then half, then ½", ["5", "3", "1/2"]),
        ("Twice or once for twelve days", ["2", "1", "12"]),
        ("version 1.2.3", []),
        ("no number; thirteen; anyone", []),
    ],
)
def test_a_number_stands_in_every_reading_of_it(words: str, there: list[str]) -> None:
    """And a part of a longer number does not."""
    assert numbers_in(words) == {Fraction(number) for number in there}
