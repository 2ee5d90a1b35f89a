"""What people say of a leaflet's dose limits, word by word. Not here: which limits hold by it (`limit_standing`)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique
from fractions import Fraction
from typing import Final

from assistant.domain.accounts import name_key
from assistant.domain.limits import Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span

_KEY_LETTERS: Final = 20


@dataclass(frozen=True, slots=True)
class LimitValues:
    """What a limit says, and where: its identity, whoever stands for it and whatever is doubted about it."""

    kind: LimitKind
    ages: Ages
    span: Span
    low: Fraction | NotStated = NOT_STATED
    high: Fraction | NotStated = NOT_STATED
    times_per_day: Fraction | NotStated = NOT_STATED

    @property
    def key(self) -> str:
        """Twenty letters and digits that stand for these values in a form or an address."""
        ages = f"{self.ages.low} {self.ages.high} {self.ages.below}"
        amounts = f"{self.low} {self.high} {self.times_per_day}"
        written = f"{self.kind.value}|{ages}|{self.span.start} {self.span.end}|{amounts}"
        return hashlib.sha256(written.encode()).hexdigest()[:_KEY_LETTERS]

    @property
    def limit(self) -> DoseLimit:
        """The limit with these values, which nobody stands for."""
        return DoseLimit(self.kind, self.ages, self.span, self.low, self.high, self.times_per_day)


def values_of(limit: DoseLimit) -> LimitValues:
    """Return what a limit says, without who stands for it and what is doubted."""
    return LimitValues(limit.kind, limit.ages, limit.span, limit.low, limit.high, limit.times_per_day)


@unique
class Word(Enum):
    """What somebody says of a limit."""

    ADD = "add"
    """The leaflet states a limit that nobody has proposed."""
    CONFIRM = "confirm"
    """It holds as it stands."""
    CORRECT = "correct"
    """It holds with other values."""
    REJECT = "reject"
    """The leaflet states no such limit."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One person's word on one limit of one text. It is never changed or taken back, only followed by another.

    `limit` are the values with which the limit was first proposed, or added, whatever it was corrected to since.
    `values` are what the person says holds, which a rejection does not state. `number` is its place among all
    decisions of a library, 0 before it is kept there.
    """

    limit: LimitValues
    word: Word
    values: LimitValues | NotStated
    by: str
    at: datetime
    comment: str = ""
    number: int = 0

    def __post_init__(self) -> None:
        """Refuse a word that nobody says, at no known time, or that does not say what it has to."""
        if not self.by.strip():
            message = "a decision must name who makes it"
            raise ValueError(message)
        if self.at.tzinfo is None:
            message = "a decision's time must name its zone"
            raise ValueError(message)
        if (self.values is NOT_STATED) != (self.word is Word.REJECT):
            message = "a decision states what holds, unless it is a rejection"
            raise ValueError(message)
        if self.word is Word.ADD and self.values != self.limit:
            message = "a limit that is added is first proposed by that"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody had before them when they decided on a limit.

    `sha256` is of the leaflet's text, `last` the number of the last decision on the limit, 0 where there was none.
    """

    sha256: str
    last: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a decision was not taken, for whoever made it; `meanwhile` where something changed before it came."""

    why: str
    meanwhile: bool = False


def is_same_person(one: str, other: str) -> bool:
    """Return whether two names are of one account, which capitals and ways to write a letter do not tell apart."""
    return name_key(one) == name_key(other)
