"""What a text's sentences come to: the most in a day for each group of people, the start, the steps. Not here: limits.

Amounts add up over sentences unless the text says that they are steps of a course, a limit, or the same said again.
"""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.courses import Course, Part, Taken
from assistant.domain.guard.hearers import is_another_s, is_heading, speaks_to_the_reader
from assistant.domain.guard.intakes import Intake, intakes
from assistant.domain.guard.numbers import ONE
from assistant.domain.guard.parts import part_of
from assistant.domain.guard.readings import HOW_MUCH, Amount, Chunk, People, Phase, Rate, Since, Slots, Span, Weight
from assistant.domain.guard.rises import DAY_HOURS, is_interval, lowers_a_dose, step, waits
from assistant.domain.guard.statements import Manner, Statement
from assistant.domain.limits import ADULT_YEARS

_ELLIPTIC: Final = set_of(
    "SLOT AND ALSO SAME AGAIN THEN TIMES COMMA BULLET IN AT THE A COLON TAKE GIVEN IT YOU HIM AUX FOR OF PLAIN DOSE OR"
)
"""What a sentence is made of that only says when the amount before it is taken once more."""
_SHORT: Final = 4
"""Chunks of a heading such as "Starting dose:"."""


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
            if said.manner in (Manner.INTAKE, Manner.NOTHING):
                self._sentence(said)
            if said.manner is Manner.WARNING:
                self._limits_told(said)
        return self._course

    def _people(self, said: Statement) -> None:
        course = self._course
        for chunk in said.chunks:
            if isinstance(chunk.reading, Weight) and not is_another_s(said, chunk):
                course.weights.append(chunk.reading)
            if isinstance(chunk.reading, People):
                tells = any(isinstance(one.reading, HOW_MUCH) for one in said.chunks) or is_heading(said)
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
        by_days = any(is_interval(chunk) for chunk in said.chunks)
        rises = said.has("RAISE") or (said.has("MORE") and by_days)
        falls = lowers_a_dose(said)
        if rises:
            self._course.steps.append(step(said, found))
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
            self._carried = named[-1:] if found else named if is_heading(said) else young or self._carried
            self._headed = is_heading(said)

    def _intake(self, said: Statement, intake: Intake, *, rises: bool, falls: bool) -> None:
        before = [chunk for chunk in said.chunks if chunk.end <= intake.at]
        part = part_of(said, intake, before, rises=rises, falls=falls)
        if self._starting and part in (Part.TAKEN, Part.DESCRIBED, Part.BOUND):
            part = Part.START
        if rises or falls:
            intake = replace(intake, timings=tuple(chunk for chunk in intake.timings if not is_interval(chunk)))
        wait = waits(before, self._last_span, self._last_phase)
        if part is Part.TAKEN and (wait is not None or rises or falls):
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
                waits=wait,
                changes=rises or falls,
                spans=spans,
                ordered=said.has("TAKE"),
                addressed=speaks_to_the_reader(said) and not (self._headed and not intake.people),
                sentence=said.chunks[0].start,
            )
        )
        self._last_phase = next(
            (c.reading.first for c in reversed(before) if isinstance(c.reading, Phase)), self._last_phase
        )
        after = [c.reading for c in said.chunks if isinstance(c.reading, Span) and c.start >= intake.start]
        self._last_span = next((span.days.low for span in after if span.since is not Since.AFTER), self._last_span)

    def _follow_up(self, said: Statement) -> None:
        """Add the last amount once more where a sentence only says when, as "And at dinner" does."""
        slots = tuple(chunk for chunk in said.chunks if isinstance(chunk.reading, Slots))
        kinds = said.kinds
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
        if timings and said.manner is Manner.INTAKE and not said.has("RAISE LOWER"):
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
        speaks = counts or said.has("TAKE GIVEN TAKING DOSE") or not said.has("UNKNOWN LAB HELP")
        if speaks and not said.has("RAISE LOWER"):
            rates = [chunk for chunk in said.chunks if isinstance(chunk.reading, Rate | Slots)]
            self._course.loose_rates += rates
            self._course.rates_of_orders += [chunk for chunk in rates if said.has("TAKE GIVEN TAKING")]
            if said.has("DOSE TAKE"):
                self._course.loose_rates += [_as_rate(chunk) for chunk in said.chunks if _is_hours(chunk)]


def _is_hours(chunk: Chunk) -> bool:
    return isinstance(chunk.reading, Span) and 0 < chunk.reading.days.low < 1


def _as_rate(chunk: Chunk) -> Chunk:
    """Return "the next dose is due in 4 hours" as every 4 hours."""
    if not isinstance(chunk.reading, Span):
        return chunk
    hours = chunk.reading.days.of(Fraction(DAY_HOURS))
    return replace(chunk, kind=NAMES["RATE"], reading=Rate(ONE, hours, "h"))
