"""What is given to the audit and what it gives back, as plain values. Not here: the tables."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, unique

from assistant.domain.chain import DELETION, Found
from assistant.domain.not_stated import NOT_STATED, NotStated

Plain = Mapping[str, object]
"""An object of JSON."""


@unique
class Kind(Enum):
    """What a record is of."""

    TURN = "turn"
    RATING = "rating"
    """A reader says whether an answer helped."""
    SENT = "sent to a pharmacist"
    VERDICT = "verdict"
    """A pharmacist's."""
    LIMIT = "limit"
    """Somebody's word on a dose limit."""
    LEAFLET = "leaflet"
    """A revision was published, or one gone back to."""
    DELETION = DELETION


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be recorded: facts that stay, which tell nothing of a person, and words that may be deleted."""

    kind: Kind
    facts: Plain
    words: Mapping[str, str] = field(default_factory=dict)
    about: int | NotStated = NOT_STATED
    """The number of the turn that it is about."""


@dataclass(frozen=True, slots=True)
class TurnPlace:
    """Where a turn stands, and what speaks for looking at it."""

    conversation: str
    """The conversation's ID."""
    number: int
    leaflet: str
    held_back: bool
    emergency: bool
    not_in_leaflet: bool


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it stands; of deleted words it has none."""

    number: int
    at: datetime
    kind: Kind
    about: int | NotStated
    facts: Plain
    words: Mapping[str, str]
    has_lost_words: bool
    """Whether words were deleted that it was written with."""


@dataclass(frozen=True, slots=True)
class Deletion:
    """A record that says that words were deleted: of which records, and why."""

    number: int
    at: str
    records: tuple[int, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found as all records were read."""

    records: int
    head: str
    """The hash of the last one, to be noted somewhere else."""
    faults: tuple[Found, ...]
    deletions: tuple[Deletion, ...]
