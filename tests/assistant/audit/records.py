"""Turns to record, and a way past the file's own refusal to change records. Not here: what is tested with them."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.audit import Audit, Entry, Kind
from assistant.audit.records import TurnPlace

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        """Begin at noon."""
        self.now = NOON

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def pass_by(self, days: float) -> None:
        """Let days pass."""
        self.now += timedelta(days=days)


def record_turn(  # noqa: PLR0913 - what tells turns apart
    audit: Audit,
    conversation: str = "one",
    number: int = 1,
    *,
    held_back: bool = False,
    emergency: bool = False,
    not_in_leaflet: bool = False,
    question: str = "can a zebrafinch drive",
) -> int:
    """Record a turn; return its number."""
    signs = {"held_back": held_back, "emergency": emergency, "not_in_leaflet": not_in_leaflet}
    place = TurnPlace(conversation, number, "zolfin", **signs)
    reply = "not_in_leaflet" if not_in_leaflet else "urgent" if emergency else "answer"
    facts = {"leaflet": "zolfin", "revision": 1, "reply": reply, "topics": ["driving"], "held_back": held_back}
    return audit.turn(place, Entry(Kind.TURN, facts, {"question": question, "reply": "Do not drive."}))


def tamper(folder: Path, *statements: str) -> None:
    """Change the file past its own refusal, as whoever can write to it could."""
    with closing(sqlite3.connect(folder / "audit.sqlite3")) as connection, connection:
        for trigger in ("record_no_update", "record_no_delete"):
            connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            connection.execute(statement)
