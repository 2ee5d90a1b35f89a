"""What a text's sentences come to: the most in a day for each group of people, the start, the steps. Not here: limits.

Amounts add up over sentences unless the text says that they are steps of a course, a limit, or the same said again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, unique
from fractions import Fraction
from itertools import zip_longest
from typing import Final

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.intakes import Intake, intakes
from assistant.domain.guard.numbers import ONE
from assistant.domain.guard.readings import Amount, Chunk, Count, People, PerKg, Phase, Rate, Since, Slots, Span, Weight
from assistant.domain.guard.statements import Manner, Statement
from assistant.domain.limits import ADULT_YEARS

_TAKEN_IN: Final = (Manner.INTAKE,)
_DAY_HOURS: Final = 24
_ELLIPTIC: Final = set_of(
    "SLOT AND ALSO SAME AGAIN THEN TIMES COMMA BULLET IN AT THE A COLON TAKE GIVEN IT YOU HIM AUX FOR OF PLAIN DOSE OR"
)
"""What a sentence is made of that only says when the amount before it is taken once more."""
_SHORT: Final = 4
"""Chunks of a heading such as "Starting dose:"."""


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
        self._starting = False
        self._last_phase = Fraction(1)

    def fold(self, statements: Sequence[Statement]) -> Course:
        for said in statements:
            self._people(said)
            if said.manner in _TAKEN_IN or said.manner is Manner.NOTHING:
                self._sentence(said)
            if said.manner is Manner.WARNING:
                self._limits_told(said)
        return self._course

    def _people(self, said: Statement) -> None:
        course = self._course
        for chunk in said.chunks:
            if isinstance(chunk.reading, Weight) and not _is_another_s(said, chunk):
                course.weights.append(chunk.reading)
            if isinstance(chunk.reading, People):
                tells = any(isinstance(one.reading, Amount | PerKg | Count) for one in said.chunks) or _is_heading(said)
                if chunk.reading.ages.low < ADULT_YEARS:
                    course.names_children = True
                elif tells:
                    course.names_adults = True

    def _limits_told(self, said: Statement) -> None:
        """Keep "more than 100 mg a day is too much" as the limit that it tells; "200 mg is too much" tells none."""
        for intake in intakes(said.chunks):
            before = [chunk.kind for chunk in said.chunks if chunk.end <= intake.at]
            if before[-1:] == [NAMES["OVER"]] and not said.has("REPORT"):
                bound = replace(intake, is_bound=True)
                self._course.taken.append(
                    Taken(bound, Part.BOUND, intake.people, carried=False, phase=0, waits=None, changes=False)
                )

    def _sentence(self, said: Statement) -> None:
        found = intakes(said.chunks)
        by_days = any(_is_interval(chunk) for chunk in said.chunks)
        rises = said.has("RAISE") or (said.has("MORE") and by_days)
        falls = _lowers_a_dose(said)
        if rises:
            self._course.steps.append(_step(said, found))
        if not found:
            self._loose(said)
            self._uncounted(said)
            self._follow_up(said)
        for intake in found:
            self._intake(said, intake, rises=rises, falls=falls)
        self._starting = not found and said.has("START") and len(said.chunks) <= _SHORT
        named = tuple(chunk.reading for chunk in said.chunks if isinstance(chunk.reading, People))
        if named:
            young = tuple(people for people in named if people.ages.low < ADULT_YEARS)
            self._carried = named[-1:] if found else named if _is_heading(said) else young or self._carried
            self._headed = _is_heading(said)

    def _intake(self, said: Statement, intake: Intake, *, rises: bool, falls: bool) -> None:
        before = [chunk for chunk in said.chunks if chunk.end <= intake.at]
        part = _part(said, intake, before, rises=rises, falls=falls)
        if self._starting and part in (Part.TAKEN, Part.DESCRIBED, Part.BOUND):
            part = Part.START
        if rises or falls:
            intake = replace(intake, timings=tuple(chunk for chunk in intake.timings if not _is_interval(chunk)))
        waits = _waits(before, self._last_span, self._last_phase)
        if part is Part.TAKEN and (waits is not None or rises or falls):
            self._phase += 1
        people = intake.people or self._carried
        spans = tuple(chunk.reading for chunk in said.chunks if isinstance(chunk.reading, Span))
        self._course.taken.append(
            Taken(
                intake,
                part,
                people,
                carried=self._is_loosely_carried(said, intake),
                phase=self._phase,
                waits=waits,
                changes=rises or falls,
                spans=spans,
                ordered=said.has("TAKE"),
                addressed=_speaks_to_the_reader(said) and not (self._headed and not intake.people),
                sentence=said.chunks[0].start,
            )
        )
        self._last_phase = next(
            (c.reading.first for c in reversed(before) if isinstance(c.reading, Phase)), self._last_phase
        )
        after = [c.reading for c in said.chunks if isinstance(c.reading, Span) and c.start >= intake.start]
        self._last_span = next((span.days.low for span in after if span.since is not Since.AFTER), self._last_span)

    def _follow_up(self, said: Statement) -> None:
        """Add the last amount once more where a sentence only says when: "And at dinner." """
        slots = tuple(chunk for chunk in said.chunks if isinstance(chunk.reading, Slots))
        kinds = {chunk.kind for chunk in said.chunks}
        if not slots or not self._course.taken or not kinds <= _ELLIPTIC:
            return
        last = self._course.taken[-1]
        if not last.intake.is_timed:
            return  # it is taken as often as the loose rates say
        meals = all(
            set(chunk.reading.names) <= {"meal", "meals"} for chunk in slots if isinstance(chunk.reading, Slots)
        )
        if meals and kinds & set_of("TAKE GIVEN IT YOU HIM") and last.intake.is_timed and not last.intake.is_partial:
            return  # "take it with meals": a way of taking what is told already
        intake = replace(last.intake, timings=slots, restated=False, is_bound=False)
        self._course.taken.append(replace(last, intake=intake, part=Part.TAKEN, sentence=said.chunks[0].start))

    def _uncounted(self, said: Statement) -> None:
        """Keep "take the tablets three times a day" as one tablet each time, for a text that names no amount."""
        timings = tuple(chunk for chunk in said.chunks if isinstance(chunk.reading, Rate))
        if timings and said.manner is Manner.INTAKE and not said.has("RAISE", "LOWER"):
            people = tuple(chunk.reading for chunk in said.chunks if isinstance(chunk.reading, People))
            intake = Intake(
                Amount(ONE, "tablet"), timings, people, is_bound=False, each=False, restated=False, hours_later=0, conditional=False, needed=False, divided=False,
                at=timings[0].start,
                start=timings[0].start, end=timings[-1].end,
            )  # fmt: skip
            who = people or self._carried
            self._course.uncounted.append(
                Taken(intake, Part.TAKEN, who, carried=not people and bool(who), phase=0, waits=None, changes=False)
            )

    def _is_loosely_carried(self, said: Statement, intake: Intake) -> bool:
        """Return whether people named before are meant by mere nearness, not as the heading of a list."""
        return not intake.people and bool(self._carried) and not (self._headed and not said.has("HIM"))

    def _loose(self, said: Statement) -> None:
        """Keep the rates of a sentence that has no amount, where they may be those of an amount elsewhere."""
        counts = any(isinstance(chunk.reading, Rate) and chunk.reading.of_doses for chunk in said.chunks)
        speaks = counts or said.has("TAKE", "GIVEN", "TAKING", "DOSE") or not said.has("UNKNOWN", "LAB", "HELP")
        if speaks and not said.has("RAISE", "LOWER"):
            rates = [chunk for chunk in said.chunks if isinstance(chunk.reading, Rate | Slots)]
            self._course.loose_rates += rates
            self._course.rates_of_orders += [chunk for chunk in rates if said.has("TAKE", "GIVEN", "TAKING")]
            if said.has("DOSE", "TAKE"):
                self._course.loose_rates += [_as_rate(chunk) for chunk in said.chunks if _is_hours(chunk)]


def _speaks_to_the_reader(said: Statement) -> bool:
    """Return whether a sentence says "you", or gives an order: its verb has no subject before it."""
    if said.has("YOU", "HIM"):
        return True
    if _is_heading(said):
        return False
    kinds = [chunk.kind for chunk in said.chunks if chunk.kind not in set_of("BULLET PLAIN")]
    if NAMES["TAKE"] not in kinds:
        return False
    place = kinds.index(NAMES["TAKE"])
    return not any(kind in set_of("AGES AUX PERSON") for kind in kinds[max(0, place - 1) : place])


def _is_another_s(said: Statement, weight: Chunk) -> bool:
    """Return whether a weight is told of somebody who is not asked about: "your father weighs 80 kg"."""
    before = [chunk.kind for chunk in said.chunks if chunk.end <= weight.start]
    return before[-1:] == [NAMES["PLAIN"]] or before[-1:] == [NAMES["PERSON"]]


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
    kinds = [chunk.kind for chunk in before]
    if (rises or falls) and _is_change(kinds):
        return Part.FALL if falls and not rises else Part.RISE
    follows = [chunk.kind for chunk in said.chunks if chunk.start >= intake.end][:1]
    inside = [c.kind for c in said.chunks if intake.at <= c.start < intake.end]
    for word, change in ((NAMES["LESS"], Part.FALL), (NAMES["MORE"], Part.RISE)):
        timed = intake.is_partial and change is Part.RISE and not rises
        minus = change is Part.FALL and any(c.start > intake.end and isinstance(c.reading, Amount) for c in said.chunks)
        if (word in follows or word in inside) and not timed and not minus:
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
    if near[-1:] == [NAMES["BY"]]:
        return True
    return (bool(before) and before[-1] in (NAMES["RAISE"], NAMES["LOWER"])) or (
        len(near) > 1 and near[-1] == NAMES["OF"] and near[0] in (NAMES["RAISE"], NAMES["LOWER"])
    )


def _starts(said: Statement, intake: Intake, before: list[Chunk]) -> bool:
    """Return whether the amount is the first dose: "start with 5 mg", "5 mg is the starting dose"."""
    for chunk in reversed(before):
        if chunk.kind == NAMES["START"]:
            return True
        stops = chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"]) and not intake.is_partial
        if stops or chunk.kind in (NAMES["THEN"], NAMES["RAISE"]) or isinstance(chunk.reading, Span):
            break
    after = [chunk for chunk in said.chunks if chunk.start >= intake.end]
    for chunk in after:
        if chunk.kind == NAMES["START"]:
            return True
        if chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"], NAMES["THEN"], NAMES["COMMA"], NAMES["AND"]):
            break
    return False


def _lowers_a_dose(said: Statement) -> bool:
    """Return whether it is the dose that a sentence lowers: "reduce by 5 mg", and not "reduce cramps by taking 5 mg"."""
    kinds = [chunk.kind for chunk in said.chunks]
    if NAMES["LOWER"] not in kinds:
        return False
    place = kinds.index(NAMES["LOWER"])
    if NAMES["PLAIN"] in kinds[:place] and not set(kinds) & set_of("DOSE FORM NAME TOTAL IT"):
        return False
    after = kinds[place + 1 :]
    first = next(
        (kind for kind in after if kind not in set_of("THE A IT YOU HIM OF TOTAL FORM NAME DOSE FAST VERY")), ""
    )
    return first not in set_of("PLAIN UNKNOWN THING LAB TAKE TAKING GIVEN HIGH")


def _is_hours(chunk: Chunk) -> bool:
    return isinstance(chunk.reading, Span) and 0 < chunk.reading.days.low < 1


def _as_rate(chunk: Chunk) -> Chunk:
    """Return "the next dose is due in 4 hours" as every 4 hours."""
    if not isinstance(chunk.reading, Span):
        return chunk
    hours = chunk.reading.days.of(Fraction(_DAY_HOURS))
    return replace(chunk, kind=NAMES["RATE"], reading=Rate(ONE, hours, "h"))


def _is_interval(chunk: Chunk) -> bool:
    """Return whether a rate is one of days, as a step's is."""
    return isinstance(chunk.reading, Rate) and chunk.reading.hours.low > _DAY_HOURS


def _waits(before: list[Chunk], last_span: Fraction | None, last_phase: Fraction) -> Fraction | None:
    """Return the days after which an amount is taken, where it begins a new stretch of a course."""
    for chunk in reversed(before):
        if isinstance(chunk.reading, Span):
            return chunk.reading.days.low if chunk.reading.days.low >= 1 else None  # hours later is the same day
        if isinstance(chunk.reading, Phase):
            return chunk.reading.first - last_phase
        if chunk.kind == NAMES["THEN"] and last_span is not None:
            return last_span
        if chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"]):
            return None
    return None


def _with_next(said: Statement) -> Iterator[tuple[Rate, str]]:
    """Yield the rates of a sentence, each with the class of what stands after it."""
    for chunk, after in zip_longest(said.chunks, said.chunks[1:]):
        if chunk and isinstance(chunk.reading, Rate):
            yield chunk.reading, after.kind if after else ""


def _is_often(rate: Rate, after: str, *, counted: bool) -> bool:
    """Return whether a rate of a day or less is how often a dose rises: "daily", but not that of "the daily dose"."""
    if rate.hours.low > _DAY_HOURS or after == NAMES["DOSE"]:
        return False
    if not counted:
        return rate.each or rate.unit == "h" or rate.times.high > 1
    return rate.each and rate.times.high == 1


def _step(said: Statement, found: Sequence[Intake]) -> Step:
    """Return how many days a rise waits for: "every 3 days", "after a week", "wait 3 days before the next increase"."""
    readings = [chunk.reading for chunk in said.chunks]
    rates = [reading for reading in readings if isinstance(reading, Rate)]
    days = [rate.hours.low / _DAY_HOURS / rate.times.high for rate in rates if rate.hours.low > _DAY_HOURS]
    days += [reading.days.low for reading in readings if isinstance(reading, Span) and reading.since is not Since.FOR]
    days += [Fraction(1) for reading in readings if isinstance(reading, Slots) and reading.each]
    often = [reading for reading, after in _with_next(said) if _is_often(reading, after, counted=bool(found))]
    days += [rate.hours.low / _DAY_HOURS for rate in often]
    if not days and not found:
        days += [Fraction(1) for reading in readings if isinstance(reading, Slots)]
    return Step(min(days) if days else None, said.chunks[0].start, said.chunks[-1].end)
