from fractions import Fraction

import pytest

from assistant.domain.guard.language import ENGLISH_LEXICON
from assistant.domain.guard.numbers import Interval
from assistant.domain.guard.tokens import tokens
from tests.assistant.domain.guard.said import OF_CHARACTER

TOKENS = [
    ("Take two 10 mg tablets.", "TAKE NUMBER NUMBER MASS FORM BREAK"),
    ("10mg", "NUMBER MASS"),
    ("10 mg/d", "NUMBER MASS PER DAY"),
    ("10 mg x 3", "NUMBER MASS TIMES NUMBER"),
    ("3x/day", "NUMBER TIMES PER DAY"),
    ("q4h", "LATIN"),
    ("q.4-6.h.", "LATIN"),
    ("t.i.d.", "LATIN"),
    ("TID", "LATIN"),
    ("2026-05-12", "DATE"),
    ("12.05.2026", "DATE"),
    ("8 am", "CLOCK"),
    ("20:00", "CLOCK"),
    ("0800 123456", "PHONE"),
    ("1-0-2", "SCHEDULE"),
    ("1-1-1-1", "SCHEDULE"),
    ("10-20 mg", "NUMBER DASH NUMBER MASS"),
    ("1/2 tablet", "FRACTION FORM"),
    ("10 %", "NUMBER PERCENT"),
    ("no more than 10 mg", "MOST NUMBER MASS"),
    ("as much as you like", "UNBOUNDED"),
    ("every other day", "ALTERNATE"),
    ("three times a day", "NUMBER TIMES A DAY"),
    ("approx. 10 mg", "PLAIN NUMBER MASS"),
    ("10 mg\nTwice", "NUMBER MASS BREAK TWICE"),
    ("10 mg\ntwice", "NUMBER MASS TWICE"),
    ("1st", "PLAIN"),
    ("(10 mg)", "LPAR NUMBER MASS RPAR"),
    ("\u2022 10 mg", "BULLET NUMBER MASS"),
    ("\u226410 mg", "MOST NUMBER MASS"),
    ("10 mg; 20 mg", "NUMBER MASS BREAK NUMBER MASS"),
]
MIXED = ["1O mg", "l0 mg", "10O mg", "1.2.3 mg", "10mgg", ".10 mg", "1e3 mg", "10kmg"]
VALUES = [
    ("q4h", "6", "6"),
    ("q4-6h", "4", "6"),
    ("q12h", "2", "2"),
    ("q2d", "1/2", "1/2"),
    ("q1w", "1/7", "1/7"),
    ("bid", "2", "2"),
    ("qod", "1/2", "1/2"),
    ("1.500", "3/2", "1500"),
    ("twice", "2", "2"),
    ("1-0-2", "3", "3"),
]
WHOLE = [
    "Take 10 mg.",
    "Qw\u00e4 zz 4.5 | # ^ ~ x",
    "~~",
    "{10}",
    "a\tb\nc",
    "10 mg!!! ?",
    "\ufffd 10",
    "\u20ac10 \u2192 \u00a320",
]


def names(text: str) -> list[str]:
    """Return the classes of a text's tokens."""
    return [OF_CHARACTER[token.character] for token in tokens(text, ENGLISH_LEXICON)]


@pytest.mark.parametrize(("text", "classes"), TOKENS)
def test_words_numbers_and_signs_have_their_classes(text: str, classes: str) -> None:
    """The longest phrase that the lexicon knows wins."""
    assert names(text) == classes.split()


@pytest.mark.parametrize("text", MIXED)
def test_letters_that_touch_digits_and_odd_numbers_are_mixed_or_unknown(text: str) -> None:
    """None of them is a number alone."""
    assert {"MIXED", "UNKNOWN"} & set(names(text))


@pytest.mark.parametrize(("text", "low", "high"), VALUES)
def test_a_token_is_worth_its_value(text: str, low: str, high: str) -> None:
    """Shorthand is how often a day, a schedule what it adds up to."""
    values = [token.value for token in tokens(text, ENGLISH_LEXICON)]
    assert values == [Interval(Fraction(low), Fraction(high))]


@pytest.mark.parametrize("text", WHOLE)
def test_nothing_but_white_space_is_passed_over(text: str) -> None:
    """Tokens follow each other and leave out no sign, unless it ends an abbreviation."""
    covered = {place for token in tokens(text, ENGLISH_LEXICON) for place in range(token.start, token.end)}
    assert {place for place, character in enumerate(text) if not character.isspace()} <= covered


def test_a_word_of_no_class_is_unknown() -> None:
    """It is not taken for another."""
    assert names("zorgle") == ["UNKNOWN"]


def test_a_medicine_s_name_is_known_where_it_is_given() -> None:
    """Names are not words of the language."""
    found = tokens("zolfin", ENGLISH_LEXICON.with_names(("zolfin",)))
    assert [OF_CHARACTER[token.character] for token in found] == ["NAME"]
