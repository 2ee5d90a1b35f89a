"""Which turns a pharmacist should look at, and which first."""

from dataclasses import replace

import pytest

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.risk import Risk, Signs, is_sampled, risk_of, risks_of

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


def test_all_reasons_are_said_and_chance_only_where_it_is_the_one() -> None:
    """Whoever asked for a pharmacist was not picked by chance."""
    drawn = Signs(held_back=False, unhelpful=False, sent=False, emergency=False, not_in_leaflet=False, sampled=True)
    assert risks_of(drawn) == (Risk.SAMPLE,)
    sent = replace(drawn, unhelpful=True, sent=True)
    assert risks_of(sent) == (Risk.UNHELPFUL, Risk.SENT)
    assert risks_of(replace(drawn, sampled=False)) == ()
