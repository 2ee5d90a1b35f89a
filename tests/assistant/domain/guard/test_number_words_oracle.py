from fractions import Fraction

import pytest
from text_to_num import text2num

from assistant.domain.guard.numbers import Interval
from eval.guard.numbers_in_words import whole_words
from tests.assistant.domain.guard.test_numbers import numbers


@pytest.mark.parametrize("hundreds", range(11))
def test_english_number_words_are_worth_what_another_library_reads(hundreds: int) -> None:
    """text2num, which shares nothing with the guard, reads every whole number up to a thousand the same."""
    for number in range(100 * hundreds, min(100 * hundreds + 100, 1001)):
        said = whole_words(number)
        assert text2num(said.replace(" and ", " "), "en") == number
        assert numbers(said) == [Interval(Fraction(number), Fraction(number))], said
