"""Turns and a clock for tests of what is kept."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from assistant.conversations import Turn
from assistant.domain.profile import Group, Profile

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


@dataclass(slots=True)
class Clock:
    """A clock that stands still until it is set on."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def go(self, **time: float) -> None:
        """Set the clock on."""
        self.now += timedelta(**time)


def turn(number: int = 1, question: str = "can i drive", text: str = "Do not drive. [1]") -> Turn:
    """Return a turn."""
    return Turn(
        number,
        NOON,
        question,
        "zolfin",
        3,
        "answer",
        text,
        ({"kind": "quote", "words": text, "markers": [1]},),
        ({"marker": 1, "quote": text, "start": 3, "end": 9},),
        Profile(4.5, 16.0),
    )


CHILD = Profile(group=Group.CHILD)
