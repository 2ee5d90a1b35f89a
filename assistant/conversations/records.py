"""What is kept of a conversation, as plain values, and its rows. Not here: the tables, or which rows are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping

from assistant.database import FILLER, moment_of, written
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Group, Profile

Plain = Mapping[str, object]
"""An object of JSON."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation without its turns' words."""

    id: str
    leaflet: str
    began_at: datetime
    last_used_at: datetime
    profile: Profile
    """Whom the person said it is about; not what the assistant made of their words."""
    turns: int
    """How many there are."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the reply to it, as they were. It may not be shown as it stands: the guard reads it again."""

    number: int
    """Counts from 1."""
    asked_at: datetime
    question: str
    leaflet: str
    revision: int
    kind: str
    text: str
    lines: tuple[Plain, ...]
    citations: tuple[Plain, ...]
    profile: Profile
    """Whom the turn was understood to be about."""


def profile_columns(profile: Profile) -> dict[str, object]:
    """Return a profile's columns."""
    return {
        "age_years": _or_null(profile.age_years),
        "weight_kg": _or_null(profile.weight_kg),
        "group": None if profile.group is NOT_STATED else profile.group.value,
    }


def turn_row(conversation_id: str, turn: Turn) -> dict[str, object]:
    """Return the row of a turn."""
    return {
        "conversation": conversation_id,
        "number": turn.number,
        "asked_at": written(turn.asked_at),
        "filler": FILLER,
        "question": turn.question,
        "leaflet": turn.leaflet,
        "revision": turn.revision,
        "kind": turn.kind,
        "text": turn.text,
        "lines": [dict(line) for line in turn.lines],
        "citations": [dict(citation) for citation in turn.citations],
        **profile_columns(turn.profile),
    }


def conversation_of(row: RowMapping) -> Conversation:
    """Return the conversation that a row holds; `turns` is a column of it too."""
    return Conversation(
        id=row["id"],
        leaflet=row["leaflet"],
        began_at=moment_of(row["began_at"]),
        last_used_at=moment_of(row["last_used_at"]),
        profile=_profile(row),
        turns=row["turns"],
    )


def turn_of(row: RowMapping) -> Turn:
    """Return the turn that a row holds."""
    return Turn(
        number=row["number"],
        asked_at=moment_of(row["asked_at"]),
        question=row["question"],
        leaflet=row["leaflet"],
        revision=row["revision"],
        kind=row["kind"],
        text=row["text"],
        lines=tuple(row["lines"]),
        citations=tuple(row["citations"]),
        profile=_profile(row),
    )


def _profile(row: RowMapping) -> Profile:
    group = NOT_STATED if row["group"] is None else Group(row["group"])
    return Profile(_or_not_stated(row["age_years"]), _or_not_stated(row["weight_kg"]), group)


def _or_null(value: float | NotStated) -> float | None:
    return None if value is NOT_STATED else float(value)


def _or_not_stated(value: float | None) -> float | NotStated:
    return NOT_STATED if value is None else value
