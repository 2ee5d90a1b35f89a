"""What a text has people take, put together: amounts, steps, rates. Not here: how it is put together (`regimen`)."""

from dataclasses import dataclass, field
from enum import Enum, unique
from fractions import Fraction

from assistant.domain.guard.intakes import Intake
from assistant.domain.guard.readings import Chunk, People, Span, Weight


@unique
class Part(Enum):
    """What an amount is in its text."""

    TAKEN = "taken"
    START = "start"
    BOUND = "the most"
    BASE = "what a change begins from"
    DESCRIBED = "the usual range"
    RISE = "rise"
    FALL = "fall"


@dataclass(frozen=True, slots=True)
class Taken:
    """An intake, what it is in the text and for whom."""

    intake: Intake
    part: Part
    people: tuple[People, ...]
    carried: bool
    """Whether the people were named in an earlier sentence."""
    phase: int
    """Which stretch of a course it belongs to; those of one stretch add up."""
    waits: Fraction | None
    """The days from the stretch before to this one, where they are said."""
    changes: bool
    """Whether the sentence tells of a rise or a fall."""
    spans: tuple[Span, ...] = ()
    """The spans of time in its sentence."""
    ordered: bool = False
    """Whether its sentence tells somebody to take it."""
    addressed: bool = False
    """Whether its sentence speaks to the reader: "you", or an order."""
    sentence: int = 0
    """Which sentence of the text it stands in, by the place where that begins."""


@dataclass(frozen=True, slots=True)
class Step:
    """A rise of the dose: the days that it waits for, and whether that is known."""

    days: Fraction | None
    start: int
    end: int


@dataclass(slots=True)
class Course:
    """All that a text has people take."""

    taken: list[Taken] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    uncounted: list[Taken] = field(default_factory=list)
    """Sentences that say how often and not how much, as one tablet each time."""
    loose_rates: list[Chunk] = field(default_factory=list)
    """Rates in sentences with no amount: "there are six doses a day"."""
    rates_of_orders: list[Chunk] = field(default_factory=list)
    """Those of them in sentences that tell to take something: "take it three times a day"."""
    weights: list[Weight] = field(default_factory=list)
    names_adults: bool = False
    names_children: bool = False
