"""When wrong passwords lock."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.locking import OF_A_NAME, OF_AN_ADDRESS, locked_until, network_of
from assistant.domain.not_stated import NOT_STATED

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def at(minute: float) -> datetime:
    """Return a time some minutes after noon."""
    return NOON + timedelta(minutes=minute)


@pytest.mark.parametrize(
    ("failures", "now", "until"),
    [
        ([], 0, None),
        ([0, 1, 2, 3], 3, None),
        ([0, 1, 2, 3, 4], 4, 19),
        ([4, 2, 0, 3, 1], 4, 19),
        ([0, 0, 0, 0, 0], 0, 15),
        ([0, 1, 2, 3, 4], 18.9, 19),
        ([0, 1, 2, 3, 4], 19, None),
        ([0, 1, 2, 3, 15], 15, 30),
        ([0, 1, 2, 3, 15.1], 15.1, None),
        ([0, 1, 2, 3, 14], 28, 29),
        ([0, 1, 2, 3, 14, 29.5], 29.5, None),
        ([0, 1, 2, 3, 4, 20, 21, 22, 23, 24], 24, 39),
    ],
)
def test_five_within_a_quarter_of_an_hour_lock_for_another(
    failures: list[float], now: float, until: float | None
) -> None:
    """Minutes after noon; the lock counts from the last of the five, and stays when the first ones are long ago."""
    expected = NOT_STATED if until is None else at(until)
    assert locked_until([at(minute) for minute in failures], OF_A_NAME, at(now)) == expected


def test_fifty_within_an_hour_lock_a_part_of_the_network() -> None:
    """And forty-nine do not."""
    failures = [at(minute) for minute in range(50)]
    assert locked_until(failures[:49], OF_AN_ADDRESS, at(49)) is NOT_STATED
    assert locked_until(failures, OF_AN_ADDRESS, at(49)) == at(109)


@given(st.lists(st.integers(0, 60), max_size=12), st.integers(0, 90))
def test_another_wrong_password_never_unlocks(failures: list[int], minute: int) -> None:
    """Nor does the order in which they are told matter."""
    times = [at(failure) for failure in failures]
    before = locked_until(times, OF_A_NAME, at(minute))
    after = locked_until([*times, at(minute)], OF_A_NAME, at(minute))
    assert locked_until(times[::-1], OF_A_NAME, at(minute)) == before
    if before is not NOT_STATED:
        assert after is not NOT_STATED
        assert after >= before


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2:ffff::", "2001:db8:1:2::"),
        ("2001:db8:1:3::1", "2001:db8:1:3::"),
        ("fe80::1%eth0", "fe80::"),
        ("::1", "::"),
        ("unknown", "unknown"),
        ("", ""),
    ],
)
def test_an_ipv6_address_stands_for_its_network(address: str, network: str) -> None:
    """Since one machine may take any of the addresses in it."""
    assert network_of(address) == network
