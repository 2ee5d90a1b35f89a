"""The time. Not here: what is done at which time; whatever asks for it takes a clock, so that tests can set one."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)
