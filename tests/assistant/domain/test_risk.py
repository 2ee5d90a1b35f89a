"""Which turns a pharmacist should look at, and which first."""

import pytest

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.risk import Risk, Signs, is_sampled, risk_of

_SIGNS = ("held_back", "unhelpful", "sent", "emergency", "not_in_leaflet", "sampled")


@pytest.mark.parametrize(
    ("first", "risk"),
    [
        (0, Risk.HELD_BACK),
        (1, Risk.UNHELPFUL),
        (2, Risk.SENT),
        (3, Risk.EMERGENCY),
        (4, Risk.NOT_IN_LEAFLET),
        (5, Risk.SAMPLE),
        (6, NOT_STATED),
    ],
)
def test_the_first_reason_counts(first: int, risk: Risk | NotStated) -> None:
    """In the order of the harm that may be done, whatever comes after it."""
    assert risk_of(Signs(**{sign: place >= first for place, sign in enumerate(_SIGNS)})) is risk


@pytest.mark.parametrize("share", [0, 0.05, 0.5, 1])
def test_a_share_is_drawn_by_name(share: float) -> None:
    """The same name always or never."""
    names = [f"turn {number}" for number in range(4000)]
    drawn = [name for name in names if is_sampled(name, share)]
    assert abs(len(drawn) / len(names) - share) < 0.03
    assert all(is_sampled(name, share) for name in drawn)
