"""What a text has people take against what a label allows them. Not here: reading the text."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from assistant.domain.guard.bands import (
    NO_START_CONFIRMED,
    NO_STEP_CONFIRMED,
    NO_STRENGTH_CONFIRMED,
    NOT_CONFIRMED,
    Most,
    Target,
    holding,
    most_per_day,
    most_per_kg,
    shortest_step,
    start_per_day,
    strengths,
    unconfirmed,
    unconfirmed_strength,
    youngest,
)
from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.courses import Course, Part, Taken
from assistant.domain.guard.findings import against, finding, over, said
from assistant.domain.guard.label import Label
from assistant.domain.guard.readings import Amount, Count, PerKg, Rate, Since
from assistant.domain.guard.sentences import Text
from assistant.domain.guard.sums import TABLETS, Day, adds_up, most_often, sum_of
from assistant.domain.guard.targets import anyone, is_age, targets
from assistant.domain.guard.verdict import Finding
from assistant.domain.limits import ADULTS, EVERYBODY, LimitKind, LimitStatus
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile

_USUAL_TIMES: Final = Fraction(3)
"""How often a dose "each time" is taken where nobody says it and the label has no starting dose."""


def compare(
    read: Text, course: Course, label: Label, profile: Profile, unknown: Target | None = None
) -> Iterator[Finding]:
    """Yield what a text has somebody take that the label does not allow them.

    `unknown` is whom an amount is held against that nobody is named for; without it, the youngest that have a dose.
    """
    unnamed = unknown or youngest(label)
    by_target: dict[Target, list[Taken]] = {}
    for taken in course.taken or course.uncounted:
        if is_age(read, taken, profile):
            continue
        for target in targets(taken, course, profile, unnamed):
            by_target.setdefault(target, []).append(taken)
    for target, group in by_target.items():
        yield from _Judging(read, course, label, target).of(group)
    if course.steps:
        yield from _steps(read, course, label, anyone(course, profile, unnamed))


def _loose_times(course: Course, *, slots: bool = True) -> Fraction:
    """Return the most times a day that a sentence without an amount names, 1 where none does."""
    return most_often(course.loose_rates, slots=slots)


def _steps(read: Text, course: Course, label: Label, target: Target) -> Iterator[Finding]:
    """Yield the rises that come faster than the label lets them."""
    asked = target if shortest_step(label, target) else Target(ADULTS)
    shortest = shortest_step(label, asked)
    proposed = unconfirmed(label, asked, LimitKind.STEP)
    for step in course.steps:
        if proposed:
            yield against(read.words(step.start, step.end), "a rise", NO_STEP_CONFIRMED, proposed)
        elif shortest and step.days is not None and step.days < shortest[0]:
            reading = f"a rise after {said(step.days)} days"
            limit = f"at least {said(shortest[0])} days between rises"
            yield against(read.words(step.start, step.end), reading, limit, shortest[1])


class _Judging:
    """Holds what a text has one group of people take against their limits."""

    def __init__(self, read: Text, course: Course, label: Label, target: Target) -> None:
        self._read = read
        self._course = course
        self._label = label
        self._target = target
        self._most = most_per_day(label, target)
        self._strengths = strengths(label)
        self._start = start_per_day(label, target)

    def of(self, group: Sequence[Taken]) -> Iterator[Finding]:
        days: list[Day] = []
        for taken in group:
            objection = self._objection(taken)
            if objection:
                yield objection
            elif isinstance(taken.intake.dose, PerKg) and self._target.weight is None:
                yield from self._per_kg(taken)
            else:
                if isinstance(taken.intake.dose, PerKg):
                    yield from self._per_kg(taken)
                days.append(self._day(taken))
        yield from self._per_kg_together(group)
        if self._most.mg is None and days:
            for day in days:
                if day.taken.part is not Part.FALL or self._most.why == NOT_CONFIRMED:
                    yield finding(self._words(day.taken), f"{said(day.day)} mg a day", self._most)
            return
        yield from self._singly(days)
        yield from self._started_together([day for day in days if day.taken.part is Part.START])
        yield from self._together([day for day in days if adds_up(day.taken, group)])

    def _words(self, taken: Taken) -> str:
        return self._read.words(taken.intake.start, taken.intake.end)

    def _objection(self, taken: Taken) -> Finding | None:
        """Return why an amount cannot be told in mg, or None."""
        dose = taken.intake.dose
        why = ""
        if isinstance(dose, Amount):
            if dose.split:
                why = "two numbers side by side, which may be one"
            elif dose.foreign:
                why = "an amount of something that the guard does not know"
            elif dose.unit != "mg" and dose.unit not in TABLETS:
                why = f"the label has nothing that is counted in {dose.unit}"
            elif dose.unit in TABLETS and not self._strengths:
                why = "the label does not say what a tablet holds"
            elif (dose.unit in TABLETS or dose.strength) and unconfirmed_strength(self._label):
                why = NO_STRENGTH_CONFIRMED
            elif dose.strength and self._each_tablet(dose) is None:
                why = "the label has no tablet of this strength"
        elif isinstance(dose, Count) and unconfirmed_strength(self._label):
            why = NO_STRENGTH_CONFIRMED
        untimed = not taken.intake.is_timed and taken.part is not Part.FALL
        if not why and untimed and (taken.intake.needed or (taken.intake.conditional and taken.ordered)):
            why = "taken when it is needed, with no word of how often"
        return Finding(self._words(taken), f"cannot be read: {why}", "", "") if why else None

    def _each_tablet(self, dose: Amount) -> Fraction | None:
        """Return the mg of each tablet, where what is said of it is on the label: the strength, or what all hold."""
        if dose.strength is None:
            return self._strengths[-1]
        if dose.strength.low == dose.strength.high and dose.strength.high in self._strengths:
            return dose.strength.high
        if dose.quantity.low == dose.quantity.high and dose.quantity.high:
            each = dose.strength.high / dose.quantity.high
            if each in self._strengths and dose.strength.low == dose.strength.high:
                return each
        return None

    def _mg(self, taken: Taken) -> Fraction:
        dose = taken.intake.dose
        if isinstance(dose, PerKg):
            return dose.quantity.high * (self._target.weight or 0)
        if isinstance(dose, Count):
            return dose.quantity.high * max([Fraction(1), *self._strengths])
        if dose.unit == "mg":
            return dose.quantity.high
        return dose.quantity.high * (self._each_tablet(dose) or 0)

    def _times(self, taken: Taken) -> Fraction:
        intake = taken.intake
        if intake.is_timed and not (intake.each and intake.is_total):
            often = intake.times_a_day()
            if intake.is_partial and not any(isinstance(c.reading, Rate) for c in intake.timings):
                often *= self._loose_rate()
            ordered = most_often(self._course.rates_of_orders, slots=False)
            return often if taken.part is Part.START else max(often, ordered)
        loose = _loose_times(self._course)
        if intake.each:
            return max(loose, self._rate_of_text())
        return loose

    def _loose_rate(self) -> Fraction:
        return _loose_times(self._course, slots=False)

    def _rate_of_text(self) -> Fraction:
        """Return the most intakes a day that the text tells of, else the label's own number."""
        said = [t.intake.times_a_day() for t in self._course.taken if t.intake.is_timed]
        starts = [q.limit.times_per_day for q in holding(self._label, self._target, LimitKind.START)]
        stated = [times for times in starts if times is not NOT_STATED]
        return max([*(stated or [_USUAL_TIMES]), *said])

    def _day(self, taken: Taken) -> Day:
        mg = self._mg(taken)
        return Day(taken, mg, mg * self._times(taken))

    def _per_kg(self, taken: Taken) -> Iterator[Finding]:
        dose = taken.intake.dose
        if not isinstance(dose, PerKg):
            return
        day = dose.quantity.high * self._times(taken)
        if proposed := unconfirmed(self._label, self._target, LimitKind.PER_KG_DAY):
            yield finding(self._words(taken), f"{said(day)} mg per kg a day", Most(None, proposed, NOT_CONFIRMED))
            return
        if taken.part is Part.FALL:
            return
        limit = most_per_kg(self._label, self._target)
        if limit is None:
            if self._target.weight is None:
                why = "the label has no dose by weight for these ages"
                yield finding(self._words(taken), f"{said(day)} mg per kg a day", Most(None, self._most.by, why))
        elif limit.limit.high is not NOT_STATED and day > limit.limit.high:
            yield over(self._words(taken), f"{said(day)} mg per kg a day", limit, "mg per kg a day")

    def _per_kg_together(self, group: Sequence[Taken]) -> Iterator[Finding]:
        """Yield amounts by weight that are too much together: "2 mg per kg in the morning and 2 mg per kg at night"."""
        limit = most_per_kg(self._label, self._target)
        taken = [one for one in group if isinstance(one.intake.dose, PerKg) and one.part is Part.TAKEN]
        if limit is None or limit.limit.high is NOT_STATED or len(taken) < 2:  # noqa: PLR2004
            return
        doses = [
            one.intake.dose.quantity.high * self._times(one) for one in taken if isinstance(one.intake.dose, PerKg)
        ]
        if sum(doses) > limit.limit.high:
            words = " … ".join(self._words(one) for one in taken)
            yield over(words, f"{said(sum(doses, Fraction(0)))} mg per kg a day", limit, "mg per kg a day")

    def _singly(self, days: Sequence[Day]) -> Iterator[Finding]:
        """Yield what is too much by itself: a start, a limit, a usual range, one intake, a first step."""
        most = self._most.mg or Fraction(0)
        cap = self._cap()
        for day in days:
            part = day.taken.part
            if part is Part.START:
                yield from self._started(day)
                often = most_often(self._course.rates_of_orders, slots=False)
                if day.intake * often > most:
                    yield finding(self._words(day.taken), f"{said(day.intake * often)} mg a day", self._most)
            if part is Part.FALL and day.intake > most:
                yield finding(self._words(day.taken), f"a fall of, or to, {said(day.intake)} mg", self._most)
            if (
                part in (Part.START, Part.BOUND, Part.BASE, Part.DESCRIBED)
                and day.day > (cap if part is Part.BOUND else most)
                and not self._caps_everybody(day)
            ):
                yield finding(self._words(day.taken), f"{said(day.day)} mg a day", self._most)
            if part is Part.RISE:
                yield from self._rise(day, days)
            if part is not Part.FALL:
                yield from self._one_intake(day)

    def _cap(self) -> Fraction:
        """Return the most that a limit may be said to be: where the label goes by weight and the text says so, the cap."""
        most = self._most.mg or Fraction(0)
        told = any(isinstance(one.intake.dose, PerKg) for one in self._course.taken)
        if not told or self._target.weight is not None or not most_per_kg(self._label, self._target):
            return most
        caps = [q.limit.high for q in holding(self._label, self._target, LimitKind.PER_DAY)]
        return min((cap for cap in caps if cap is not NOT_STATED), default=most)

    def _caps_everybody(self, day: Day) -> bool:
        """Return whether a text says of everybody what the label says of everybody: "whatever your age, at most 100 mg".

        A child's own profile keeps to the child's limit.
        """
        if day.taken.part is not Part.BOUND or self._target.is_point:
            return False
        if not day.taken.people or not all(people.ages == EVERYBODY for people in day.taken.people):
            return False
        caps = [q.limit for q in self._label.limits if q.limit.kind is LimitKind.PER_DAY]
        sure = [cap for cap in caps if cap.status is LimitStatus.CONFIRMED]
        return any(cap.high is not NOT_STATED and cap.ages.high is NOT_STATED and day.day <= cap.high for cap in sure)

    def _one_intake(self, day: Day) -> Iterator[Finding]:
        for quoted in holding(self._label, self._target, LimitKind.PER_INTAKE):
            high = quoted.limit.high
            if high is not NOT_STATED and day.intake > high and not day.taken.intake.is_total:
                yield over(self._words(day.taken), f"{said(day.intake)} mg at one time", quoted, "mg at one time")

    def _started(self, day: Day) -> Iterator[Finding]:
        if proposed := unconfirmed(self._label, self._target, LimitKind.START):
            reading = f"a start of {said(day.intake)} mg, {said(day.day)} mg a day"
            yield finding(self._words(day.taken), reading, Most(None, proposed, NO_START_CONFIRMED))
            return
        if self._start is None:
            return
        per_day, quoted = self._start
        per_intake = quoted.limit.high
        too_much = day.day > per_day or (
            per_intake is not NOT_STATED
            and day.intake > per_intake
            and not day.taken.intake.is_total
            and day.taken.intake.is_timed
        )
        if too_much:
            times = said(quoted.limit.times_per_day) if quoted.limit.times_per_day is not NOT_STATED else "?"
            start = said(per_intake) if per_intake is not NOT_STATED else "?"
            reading = f"a start of {said(day.intake)} mg, {said(day.day)} mg a day"
            yield against(self._words(day.taken), reading, f"a start of {start} mg {times} times a day", quoted)

    def _started_together(self, days: Sequence[Day]) -> Iterator[Finding]:
        """Yield the starting amounts of one day that are more than the label's start together."""
        total = sum((day.day for day in days if day.taken.intake.is_partial), Fraction(0))
        if self._start and total > self._start[0]:
            words = " … ".join(dict.fromkeys(self._words(day.taken) for day in days))
            limit = f"a start of {said(self._start[0])} mg a day"
            yield against(words, f"a start of {said(total)} mg a day", limit, self._start[1])

    def _rise(self, day: Day, days: Sequence[Day]) -> Iterator[Finding]:
        """Yield a rise that leads over the limit with its first step, or that comes nobody says how often."""
        most = self._most.mg or Fraction(0)
        ended = any(d.taken.part in (Part.BOUND, Part.TAKEN) and d.taken.changes for d in days)
        if not any(step.days is not None for step in self._course.steps):
            yield Finding(self._words(day.taken), "cannot be read: a rise, with no word of how long to wait", "", "")
        elif proposed := unconfirmed(self._label, self._target, LimitKind.START):
            yield finding(
                self._words(day.taken), f"a rise of {said(day.intake)} mg", Most(None, proposed, NO_START_CONFIRMED)
            )
        elif not ended and self._start:
            per_day, quoted = self._start
            times = quoted.limit.times_per_day
            often = (
                Fraction(1)
                if day.taken.intake.is_total or times is NOT_STATED
                else max(times, day.taken.intake.times_a_day())
            )
            after = per_day + day.intake * often * self._rises(day)
            if after > most:
                yield finding(self._words(day.taken), f"{said(after)} mg a day after one rise", self._most)

    def _rises(self, day: Day) -> int:
        """Return how many rises a text tells of: "every 3 days for a month" are ten, and one where nobody says."""
        lasts = max((span.days.high for span in day.taken.spans if span.since is Since.FOR), default=None)
        waits = min((step.days for step in self._course.steps if step.days), default=None)
        times = [
            c.reading.times.high
            for c in day.taken.intake.timings
            if c.kind == NAMES["TIMESONLY"] and isinstance(c.reading, Rate)
        ]
        by_time = int(lasts / waits) if lasts is not None and waits else 1
        return max([1, by_time, *map(int, times)])

    def _together(self, days: Sequence[Day]) -> Iterator[Finding]:
        """Yield the stretches of a course that come to too much in a day, or that rise too fast."""
        starts = [self._day(one) for one in self._course.taken if one.part is Part.START]
        before = max((start.day for start in starts), default=None)
        phases = sorted({day.taken.phase for day in days})
        for phase in phases:
            group = [day for day in days if day.taken.phase == phase]
            beside = {day.taken.sentence for day in group if day.taken.waits is None and not day.taken.changes}
            group = [*(start for start in starts if start.taken.sentence in beside), *group]
            total = sum_of(group, days, self._strengths)
            if total > (self._most.mg or Fraction(0)):
                words = " … ".join(dict.fromkeys(self._words(day.taken) for day in group))
                yield finding(words, f"{said(total)} mg a day", self._most)
            told = phase or (starts and any(day.taken.ordered and day not in starts for day in group))
            if before is not None and total > before and told:
                yield from self._too_fast(group, total)
            before = total

    def _too_fast(self, group: Sequence[Day], total: Fraction) -> Iterator[Finding]:
        if proposed := unconfirmed(self._label, self._target, LimitKind.STEP):
            reading = f"a rise to {said(total)} mg a day"
            yield against(self._words(group[0].taken), reading, NO_STEP_CONFIRMED, proposed)
            return
        shortest = shortest_step(self._label, self._target)
        waits = next((day.taken.waits for day in group if day.taken.waits is not None), None)
        if shortest is None:
            return
        if waits is None:
            waits = max((step.days for step in self._course.steps if step.days is not None), default=None)
        if waits is None or waits < shortest[0]:
            when = "nobody says when" if waits is None else f"after {said(waits)} days"
            limit = f"at least {said(shortest[0])} days between rises"
            yield against(self._words(group[0].taken), f"a rise to {said(total)} mg a day, {when}", limit, shortest[1])
