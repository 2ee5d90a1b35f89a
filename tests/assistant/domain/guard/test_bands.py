from fractions import Fraction

import pytest

from assistant.domain.guard.bands import (
    Target,
    is_confirmed,
    most_per_day,
    most_per_kg,
    shortest_step,
    start_per_day,
    strengths,
    youngest,
)
from assistant.domain.guard.label import Label
from assistant.domain.limits import ADULTS, EVERYBODY, LimitKind
from tests.assistant.domain.guard.labels import BACLOFEN, ZOLFIN, ages, limit, unconfirmed

MOST = [
    (0.0, None, None),
    (0.9, None, None),
    (1.0, None, 20),
    (1.5, None, 20),
    (2.0, None, 20),
    (2.1, None, 30),
    (5.9, None, 30),
    (6.0, None, 30),
    (6.1, None, 60),
    (9.9, None, 60),
    (10.0, None, 15),
    (10.0, 20.0, 40),
    (10.0, 45.0, 60),
    (10.1, 45.0, 90),
    (14.0, 40.0, 80),
    (14.0, 60.0, 100),
    (17.9, 40.0, 80),
    (17.9, None, 15),
    (18.0, None, 100),
    (18.0, 40.0, 100),
    (90.0, None, 100),
]
OVER_AGES = [
    (2.0, 6.0, None, 30),
    (1.0, 2.0, None, 20),
    (1.0, 6.0, None, 20),
    (6.0, 10.0, None, 60),
    (5.0, 8.0, None, 30),
    (0.0, 6.0, None, None),
    (10.0, 17.0, None, 15),
    (10.0, 17.0, 40.0, 80),
    (18.0, None, None, 100),
    (10.0, None, None, 15),
]
ZOLFIN_MOST = [(5.0, None), (11.9, None), (12.0, 600), (17.9, 600), (18.0, 1200), (70.0, 1200)]


def target(low: float, high: float | None, kg: float | None = None) -> Target:
    """Return whom a dose is held against."""
    return Target(ages(low, high), None if kg is None else Fraction(str(kg)))


@pytest.mark.parametrize(("age", "kg", "most"), MOST)
def test_the_lowest_limit_that_holds_for_an_age_counts(age: float, kg: float | None, most: int | None) -> None:
    """Worked out by hand; None is no dose, and by weight with none known is the starting dose."""
    assert most_per_day(BACLOFEN, target(age, age, kg)).mg == most


@pytest.mark.parametrize(("low", "high", "kg", "most"), OVER_AGES)
def test_for_several_ages_the_lowest_limit_of_any_counts(
    low: float, high: float | None, kg: float | None, most: int | None
) -> None:
    """Bands that only touch the ages do not count."""
    assert most_per_day(BACLOFEN, target(low, high, kg)).mg == most


@pytest.mark.parametrize(("age", "most"), ZOLFIN_MOST)
def test_another_label_has_other_bands(age: float, most: int | None) -> None:
    """Nothing of one medicine is built in."""
    assert most_per_day(ZOLFIN, target(age, age)).mg == most


def test_where_the_weight_decides_and_is_not_known_it_says_so() -> None:
    """The reader of a finding is told why the limit is so low."""
    assert "weight" in most_per_day(BACLOFEN, target(14, 14)).why


def test_no_limit_is_no_permission() -> None:
    """Ages that no rule names, or rules that nobody confirmed, have no most."""
    assert most_per_day(unconfirmed(BACLOFEN), target(45, 45)).mg is None
    assert most_per_day(Label((), ()), target(45, 45)).mg is None
    only_children = Label((limit(LimitKind.PER_DAY, ages(2, 6), "30", 30),), ())
    assert most_per_day(only_children, target(45, 45)).mg is None


def test_a_limit_by_weight_holds_where_it_covers_all_the_ages() -> None:
    """Adults have none."""
    assert most_per_kg(BACLOFEN, target(14, 14)) is not None
    assert most_per_kg(BACLOFEN, target(12, 16)) is not None
    assert most_per_kg(BACLOFEN, target(8, 12)) is None
    assert most_per_kg(BACLOFEN, Target(ADULTS)) is None
    assert most_per_kg(ZOLFIN, target(14, 14)) is None


def test_start_and_step_are_the_label_s() -> None:
    """A day's start is the first intake so often as it is taken."""
    start, step = start_per_day(BACLOFEN, target(4, 4)), shortest_step(BACLOFEN, target(4, 4))
    assert start is not None
    assert step is not None
    assert (start[0], step[0]) == (Fraction(15), Fraction(3))
    start, step = start_per_day(ZOLFIN, Target(ADULTS)), shortest_step(ZOLFIN, Target(ADULTS))
    assert start is not None
    assert step is not None
    assert (start[0], step[0]) == (Fraction(200), Fraction(7))
    assert start_per_day(BACLOFEN, target(0.5, 0.5)) is None


def test_strengths_are_in_order() -> None:
    """The last one is the strongest."""
    assert strengths(BACLOFEN) == (Fraction(10), Fraction(25))
    assert strengths(ZOLFIN) == (Fraction(100), Fraction(200))
    assert strengths(Label((), ())) == ()


def test_the_youngest_band_with_a_dose_is_nobody_s() -> None:
    """Whoever is not known is taken for them."""
    assert youngest(BACLOFEN).ages == ages(1, 2)
    assert youngest(ZOLFIN).ages == ages(12, 18, below=True)
    assert youngest(Label((limit(LimitKind.PER_DAY, EVERYBODY, "50", 50),), ())).ages == EVERYBODY


def test_confirmed_is_said_of_any_limit() -> None:
    """One is enough for numbers of our own; each limit still has to be confirmed to release."""
    assert is_confirmed(BACLOFEN.limits)
    assert not is_confirmed(unconfirmed(BACLOFEN).limits)
    assert not is_confirmed(())
