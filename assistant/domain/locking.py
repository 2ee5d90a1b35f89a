"""When wrong passwords lock a name, or a part of the network. Not here: where they are counted, or any clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated


@dataclass(frozen=True, slots=True)
class LockRule:
    """So many wrong passwords within a time lock for a time."""

    most: int
    within: timedelta
    lasts: timedelta


OF_A_NAME: Final = LockRule(5, timedelta(minutes=15), timedelta(minutes=15))
OF_AN_ADDRESS: Final = LockRule(50, timedelta(hours=1), timedelta(hours=1))
REMEMBERED: Final = max(rule.within + rule.lasts for rule in (OF_A_NAME, OF_AN_ADDRESS))
"""How long a wrong password counts for anything."""

_NETWORK: Final = 64
"""Bits of an IPv6 address that one household or machine has for itself."""


def locked_until(failures: Sequence[datetime], rule: LockRule, now: datetime) -> datetime | NotStated:
    """Return until when wrong passwords at the times `failures` lock, or `NOT_STATED` where they do not.

    >>> from datetime import UTC
    >>> at = [datetime(2026, 1, 1, 12, minute, tzinfo=UTC) for minute in range(5)]
    >>> str(locked_until(at, OF_A_NAME, at[-1]))
    '2026-01-01 12:19:00+00:00'
    """
    ordered = sorted(failures)
    locks = [
        last + rule.lasts
        for first, last in zip(ordered, ordered[rule.most - 1 :], strict=False)
        if last - first <= rule.within
    ]
    return locks[-1] if locks and locks[-1] > now else NOT_STATED


def network_of(address: str) -> str:
    """Return the part of the network that an address stands for: itself, or the first half of an IPv6 address.

    What is no address, such as a socket's name, stands for itself.
    """
    try:
        read = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(read, IPv6Address):
        return str(read)
    if read.ipv4_mapped is not None:
        return str(read.ipv4_mapped)
    return str(IPv6Address(int(read) >> _NETWORK << _NETWORK))
