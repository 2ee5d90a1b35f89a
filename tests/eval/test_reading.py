from itertools import pairwise

import pytest

from eval.reading import grade

EASIEST_FIRST = (
    "Take it with food. Do not drink wine.",
    "You should not take this medicine together with alcohol.",
    "Tell your doctor about all other medicines that you are taking, including herbal preparations.",
    "Concomitant administration of antihypertensive medicinal products necessitates appropriate dosage adjustment.",
)


def test_simple_text_is_of_a_lower_grade_than_hard_text() -> None:
    """From what a child reads to what a doctor writes, each is harder than the one before."""
    assert all(simple < hard for simple, hard in pairwise(map(grade, EASIEST_FIRST)))


@pytest.mark.parametrize("text", ["", " \n", "12 34 \N{EM DASH} 5!", "• [1]"])
def test_a_text_without_words_has_no_grade(text: str) -> None:
    """Figures, bullets and markers are no words."""
    assert grade(text) == 0


def test_the_grade_is_that_of_the_formula() -> None:
    """Ten words of a syllable each: 0.39 times 10, and 11.8, less 15.59."""
    ten = "We can go to the big red car for tea"
    assert grade(ten) == pytest.approx(0.39 * 10 + 11.8 - 15.59)
    assert grade(f"{ten}, and so the ox is in the sun at six") == pytest.approx(0.39 * 20 + 11.8 - 15.59)


@pytest.mark.parametrize("end", [". ", "! ", "? ", ": ", "; ", "\n", ".\n\n"])
def test_a_sentence_ends_with_its_mark_or_its_line(end: str) -> None:
    """A list is read item by item: many words are not one long sentence."""
    one = "You should not drive a car or use a machine today"
    assert grade(f"{one}{end}{one}") == pytest.approx(grade(one))


def test_a_mark_within_a_word_ends_no_sentence() -> None:
    """Nor does one within a figure."""
    assert grade("You can take 0.5 mg of it in the morning") == grade("You can take 5 mg of it in the morning")


def test_no_text_is_below_the_first_grade() -> None:
    """Short words in short sentences would give less than nothing."""
    assert grade("You should not drive.") == 0
