from fractions import Fraction

import pytest

from eval.guard.label import BACLOFEN

MOST = [
    (0.0, None, 0),
    (0.5, 7.0, 0),
    (0.99, None, 0),
    (1.0, None, 20),
    (1.5, 11.0, 20),
    (2.0, None, 20),
    (2.01, None, 30),
    (4.0, 16.0, 30),
    (6.0, 20.0, 30),
    (6.5, None, 60),
    (9.9, 30.0, 60),
    (10.0, 20.0, 40),
    (10.0, 30.0, 60),
    (10.0, 45.0, 60),
    (10.0, None, 15),
    (10.5, 45.0, 90),
    (14.0, 40.0, 80),
    (14.0, 50.0, 100),
    (14.0, 50.5, 100),
    (14.0, None, 15),
    (17.9, 40.0, 80),
    (18.0, 40.0, 100),
    (18.0, None, 100),
    (45.0, 78.0, 100),
    (130.0, None, 100),
    (None, None, 20),
]


@pytest.mark.parametrize(("age", "weight", "most"), MOST)
def test_the_most_a_day_follows_the_lowest_band_that_holds(age: float | None, weight: float | None, most: int) -> None:
    """Every row was worked out by hand from the leaflet."""
    assert BACLOFEN.most(age, weight) == Fraction(most)
