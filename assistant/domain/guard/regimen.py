"""What a text's sentences come to: the most in a day for each group of people, the start, the steps. Not here: limits.

Amounts add up over sentences unless the text says that they are steps of a course, a limit, or the same said again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, unique
from fractions import Fraction
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.intakes import Intake, intakes
from assistant.domain.guard.numbers import ONE
from assistant.domain.guard.readings import Amount, Chunk, Count, People, PerKg, Phase, Rate, Since, Slots, Span, Weight
from assistant.domain.guard.statements import Manner, Statement

_TAKEN_IN: Final = (Manner.INTAKE, Manner.SUMS)
_DAY_HOURS: Final = 24


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
    SUM = "sum over time"


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
    weights: list[Weight] = field(default_factory=list)
    names_adults: bool = False
    names_children: bool = False


def course(statements: Sequence[Statement]) -> Course:
    """Return what the sentences of a text have people take."""
    return _Folding().fold(statements)


class _Folding:
    """One pass over a text's sentences."""

    def __init__(self) -> None:
        self._course = Course()
        self._carried: tuple[People, ...] = ()
        self._phase = 0
        self._last_span: Fraction | None = None
        self._headed = False

    def fold(self, statements: Sequence[Statement]) -> Course:
        for said in statements:
            self._people(said)
            if said.manner in _TAKEN_IN or said.manner is Manner.NOTHING:
                self._sentence(said)
        return self._course

    def _people(self, said: Statement) -> None:
        course = self._course
        for chunk in said.chunks:
            if isinstance(chunk.reading, Weight):
                course.weights.append(chunk.reading)
            if isinstance(chunk.reading, People):
                if chunk.reading.ages.low >= 18:  # noqa: PLR2004 - adults
                    course.names_adults = True
                else:
                    course.names_children = True

    def _sentence(self, said: Statement) -> None:
        found = intakes(said.chunks)
        by_days = any(_is_interval(chunk) for chunk in said.chunks)
        rises, falls = said.has("RAISE") or (said.has("MORE") and by_days), said.has("LOWER")
        if rises:
            self._course.steps.append(_step(said, found))
        if not found:
            self._loose(said)
            self._uncounted(said)
        for intake in found:
            self._intake(said, intake, rises=rises, falls=falls)
        named = tuple(chunk.reading for chunk in said.chunks if isinstance(chunk.reading, People))
        if named:
            self._carried = named[-1:] if found else named
            self._headed = _is_heading(said)

    def _intake(self, said: Statement, intake: Intake, *, rises: bool, falls: bool) -> None:
        before = [chunk for chunk in said.chunks if chunk.end <= intake.at]
        part = _part(said, intake, before, rises=rises, falls=falls)
        if rises or falls:
            intake = replace(intake, timings=tuple(chunk for chunk in intake.timings if not _is_interval(chunk)))
        waits = _waits(before, self._last_span)
        if part is Part.TAKEN and (waits is not None or rises or falls):
            self._phase += 1
        people = intake.people or self._carried
        spans = tuple(chunk.reading for chunk in said.chunks if isinstance(chunk.reading, Span))
        self._course.taken.append(
            Taken(
                intake,
                part,
                people,
                self._is_loosely_carried(said, intake),
                self._phase,
                waits,
                rises or falls,
                spans,
                said.has("TAKE", "GIVEN"),
                said.chunks[0].start,
            )
        )
        after = [c.reading for c in said.chunks if isinstance(c.reading, Span) and c.start >= intake.start]
        self._last_span = next((span.days.low for span in after if span.since is not Since.AFTER), self._last_span)

    def _uncounted(self, said: Statement) -> None:
        """Keep "take the tablets three times a day" as one tablet each time, for a text that names no amount."""
        timings = tuple(chunk for chunk in said.chunks if isinstance(chunk.reading, Rate))
        if timings and said.manner is Manner.INTAKE and not said.has("RAISE", "LOWER"):
            people = tuple(chunk.reading for chunk in said.chunks if isinstance(chunk.reading, People))
            intake = Intake(
                Amount(ONE, "tablet"), timings, people, is_bound=False, each=False, restated=False, needed=False, divided=False,
                at=timings[0].start,
                start=timings[0].start, end=timings[-1].end,
            )  # fmt: skip
            who = people or self._carried
            self._course.uncounted.append(
                Taken(intake, Part.TAKEN, who, not people and bool(who), 0, None, changes=False)
            )

    def _is_loosely_carried(self, said: Statement, intake: Intake) -> bool:
        """Return whether people named before are meant by mere nearness, not as the heading of a list."""
        return not intake.people and bool(self._carried) and not (self._headed and not said.has("HIM"))

    def _loose(self, said: Statement) -> None:
        """Keep the rates of a sentence that has no amount, where they may be those of an amount elsewhere."""
        counts = any(isinstance(chunk.reading, Rate) and chunk.reading.of_doses for chunk in said.chunks)
        speaks = (
            counts
            or said.has("TAKE", "GIVEN", "TAKING", "DOSE")
            or not said.has("UNKNOWN", "MOVE", "LAB", "WATER", "HELP")
        )
        if speaks and not said.has("RAISE", "LOWER"):
            self._course.loose_rates += [c for c in said.chunks if isinstance(c.reading, Rate | Slots)]


def _is_heading(said: Statement) -> bool:
    """Return whether a sentence is, or begins with, the people that what follows is for: "For adults:"."""
    kinds = [chunk.kind for chunk in said.chunks]
    if kinds[-1] == NAMES["COLON"]:
        return True
    opening = kinds[: kinds.index(NAMES["COLON"])] if NAMES["COLON"] in kinds else []
    return NAMES["AGES"] in opening and not any(
        isinstance(c.reading, Amount | PerKg | Count) for c in said.chunks[: len(opening)]
    )


def _part(said: Statement, intake: Intake, before: list[Chunk], *, rises: bool, falls: bool) -> Part:
    if said.manner is Manner.SUMS:
        return Part.SUM
    kinds = [chunk.kind for chunk in before]
    if (rises or falls) and _is_change(kinds):
        return Part.FALL if falls and not rises else Part.RISE
    follows = [chunk.kind for chunk in said.chunks if chunk.start >= intake.end][:1]
    inside = [c.kind for c in said.chunks if intake.at <= c.start < intake.end]
    for word, change in ((NAMES["LESS"], Part.FALL), (NAMES["MORE"], Part.RISE)):
        timed = intake.is_partial and change is Part.RISE and not rises
        if (word in follows or word in inside) and not timed:
            return change
    if intake.is_bound:
        return Part.BOUND
    if (rises or falls) and kinds[-1:] == [NAMES["FROM"]]:
        return Part.BASE
    if not falls and _starts(said, intake, before):
        return Part.START
    dose = intake.dose
    is_range = isinstance(dose, Amount | PerKg) and dose.quantity.low < dose.quantity.high
    if is_range and (intake.is_total or not intake.is_timed) and not intake.needed:
        return Part.DESCRIBED
    return Part.TAKEN


def _is_change(before: list[str]) -> bool:
    """Return whether the amount is by how much a dose rises or falls: "by 5 mg", "add 5 mg", "steps of 5 mg"."""
    near = before[-2:]
    if NAMES["BY"] in near:
        return True
    return (
        bool(before)
        and before[-1] in (NAMES["RAISE"], NAMES["LOWER"])
        or (len(near) > 1 and near[-1] == NAMES["OF"] and near[0] in (NAMES["RAISE"], NAMES["LOWER"]))
    )


def _starts(said: Statement, intake: Intake, before: list[Chunk]) -> bool:
    """Return whether the amount is the first dose: "start with 5 mg", "5 mg is the starting dose"."""
    for chunk in reversed(before):
        if chunk.kind == NAMES["START"]:
            return True
        if chunk.kind in (NAMES["THEN"], NAMES["RAISE"], NAMES["AMOUNT"], NAMES["PERKG"]) or isinstance(
            chunk.reading, Span
        ):
            break
    after = [chunk for chunk in said.chunks if chunk.start >= intake.end]
    for chunk in after:
        if chunk.kind == NAMES["START"]:
            return True
        if chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"], NAMES["THEN"], NAMES["COMMA"], NAMES["AND"]):
            break
    return False


def _is_interval(chunk: Chunk) -> bool:
    """Return whether a rate is one of days, as a step's is."""
    return isinstance(chunk.reading, Rate) and chunk.reading.hours.low > _DAY_HOURS


def _waits(before: list[Chunk], last_span: Fraction | None) -> Fraction | None:
    """Return the days after which an amount is taken, where it begins a new stretch of a course."""
    for chunk in reversed(before):
        if isinstance(chunk.reading, Span):
            return chunk.reading.days.low
        if isinstance(chunk.reading, Phase):
            return chunk.reading.first - 1
        if chunk.kind == NAMES["THEN"] and last_span is not None:
            return last_span
        if chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"]):
            return None
    return None


def _step(said: Statement, found: Sequence[Intake]) -> Step:
    """Return how many days a rise waits for: "every 3 days", "after a week", "wait 3 days before the next increase"."""
    readings = [chunk.reading for chunk in said.chunks]
    rates = [reading for reading in readings if isinstance(reading, Rate)]
    days = [rate.hours.low / _DAY_HOURS for rate in rates if rate.hours.low > _DAY_HOURS]
    days += [reading.days.low for reading in readings if isinstance(reading, Span)]
    days += [Fraction(1) for reading in readings if isinstance(reading, Slots) and reading.each]
    often = [rate for rate in rates if rate.hours.low <= _DAY_HOURS and rate.times.high == 1]
    if not days:
        days = [rate.hours.low / _DAY_HOURS for rate in often if rate.each or (rate.unit == "h" and not found)]
    return Step(min(days) if days else None, said.chunks[0].start, said.chunks[-1].end)
