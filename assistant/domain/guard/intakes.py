"""Which amount is taken how often, for whom: a sentence's amounts joined to its rates and people. Not here: limits.

Where a sentence can be joined in two ways the larger reading stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from assistant.domain.guard.classes import DOSES, NAMES, TIMINGS, set_of
from assistant.domain.guard.readings import HOW_MUCH, Amount, Chunk, Count, People, PerKg, Rate, Slots, Span

_AGES: Final = NAMES["AGES"]
_TOTAL: Final = NAMES["TOTAL"]
_DIVIDE: Final = NAMES["DIVIDE"]
_TIMESONLY: Final = NAMES["TIMESONLY"]
_PER_DOSE: Final = set_of("DOSE")
_EACH: Final = set_of("PER EACH A IN AT")
_NEAR_BOUND: Final = frozenset(
    NAMES[name]
    for name in [
        "THE",
        "A",
        "OF",
        "AUX",
        "DOSE",
        "IT",
        "YOU",
        "HIM",
        "AGES",
        "TAKE",
        "GIVEN",
        "NAME",
        "COLON",
        "PLAIN",
        "FOR",
        "USUAL",
        "TO",
        "TOTAL",
        "OR",
        "IN",
        "AT",
        "COMMA",
        "LPAR",
    ]
)
_BOUNDS: Final = set_of("MOST MAXIMUM")
_LPAR: Final = NAMES["LPAR"]
_JOIN: Final = frozenset(
    NAMES[name]
    for name in ["AND", "OR", "A", "IN", "COMMA", "ALSO", "FORM", "NAME", "OF", "AGAIN", "PLAIN", "THE", "LPAR", "RPAR"]
)
"""What joins two amounts that are taken together: "a 25 mg and a 10 mg tablet three times a day"."""
_ADDSUP: Final = NAMES["ADDSUP"]
_NEEDED: Final = NAMES["NEEDED"]
_AUX: Final = NAMES["AUX"]
_IF: Final = NAMES["IF"]
_DIVIDED: Final = NAMES["DIVIDED"]
_COND: Final = NAMES["COND"]
_AROUND: Final = set_of("BEFORE AFTER APART BETWEEN")
_BEFORE_HOURS: Final = set_of("AND COMMA SLOT THEN AMOUNT")
_ADDS: Final = set_of("AND AGAIN ALSO OR")
_LINKS: Final = set_of("AUX RATE TOTAL SLOT NAME OF AT WEIGHT IN")


@dataclass(frozen=True, slots=True)
class Intake:
    """One amount of a sentence, and all that the sentence says of its taking."""

    dose: Amount | PerKg | Count
    timings: tuple[Chunk, ...]
    people: tuple[People, ...]
    """Whom the sentence may mean by it: the people named before it, and after it where they have no amount."""
    is_bound: bool
    """Whether it is given as the most: "at most 20 mg"."""
    each: bool
    """Whether it is said to be for each intake: "40 mg per dose"."""
    restated: bool
    """Whether it stands in brackets or after "that is", and so may say again what was said."""
    hours_later: int
    """How many further times are told in hours: "now, in 4 hours and in 8 hours"."""
    conditional: bool
    """Whether the sentence has an "if" or a "when", which may come about any number of times."""
    needed: bool
    divided: bool
    """Whether the sentence speaks of an amount that is divided, so that "in three doses" does not multiply it."""
    at: int
    """Where the amount itself begins in the text."""
    start: int
    end: int
    """Where the amount and its timings stand in the text."""

    @property
    def is_total(self) -> bool:
        """Whether the amount is a day's: "30 mg a day"."""
        kinds = {chunk.kind for chunk in self.timings}
        return _TOTAL in kinds and kinds <= {_TOTAL, _DIVIDE}

    @property
    def is_timed(self) -> bool:
        """Whether it is said how often or when it is taken."""
        return bool(self.timings)

    @property
    def is_partial(self) -> bool:
        """Whether it is taken at certain times of the day, so that other times may have their own."""
        return any(isinstance(chunk.reading, Slots) for chunk in self.timings)

    def times_a_day(self) -> Fraction:
        """Return the most times on a day: once where nothing is said."""
        rates = [chunk.reading for chunk in self.timings if isinstance(chunk.reading, Rate) and _regular(chunk)]
        slots = sum((c.reading.count for c in self.timings if isinstance(c.reading, Slots)), Fraction(0))
        often = max([Fraction(1), slots + self.hours_later, *(rate.on_its_day for rate in rates)])
        for chunk in self.timings:
            if chunk.kind == _TIMESONLY and isinstance(chunk.reading, Rate):
                often *= chunk.reading.times.high
            if chunk.kind == _DIVIDE and isinstance(chunk.reading, Rate) and not self.is_total and not self.divided:
                often = max(often, chunk.reading.times.high)
        return often


def _regular(chunk: Chunk) -> bool:
    return chunk.kind not in (_TIMESONLY, _DIVIDE)


def intakes(sentence: Sequence[Chunk]) -> list[Intake]:
    """Return the amounts of a sentence with the timings and people that belong to each, in order."""
    doses = [place for place, chunk in enumerate(sentence) if chunk.kind in DOSES]
    if not doses:
        return []
    timed = _timings(sentence, doses)
    people = _people(sentence, doses)
    return [
        Intake(
            dose=reading,
            timings=tuple(timed[number]),
            people=people[number],
            is_bound=_is_bound(sentence, place),
            each=_is_each(sentence, place),
            restated=_is_restated(sentence, place) and not _has_slot(timed[number]),
            hours_later=_hours_later(sentence, place, doses),
            conditional=any(chunk.kind == _COND for chunk in sentence),
            needed=any(chunk.kind == _NEEDED for chunk in sentence),
            divided=any(chunk.kind == _DIVIDED for chunk in sentence),
            at=sentence[place].start,
            start=min([sentence[place].start, *(chunk.start for chunk in timed[number])]),
            end=max([sentence[place].end, *(chunk.end for chunk in timed[number])]),
        )
        for number, place in enumerate(doses)
        if isinstance(reading := sentence[place].reading, HOW_MUCH)
    ]


def _hours_later(sentence: Sequence[Chunk], place: int, doses: list[int]) -> int:
    """Return how many spans of hours stand after an amount and are no "2 hours before a meal"."""
    end = next((dose for dose in doses if dose > place), len(sentence))
    return sum(
        isinstance(chunk.reading, Span)
        and 0 < chunk.reading.days.low < 1
        and sentence[at - 1].kind in _BEFORE_HOURS
        and (at + 1 >= len(sentence) or sentence[at + 1].kind not in _AROUND)
        for at, chunk in enumerate(sentence[place + 1 : end], place + 1)
    )


def _has_slot(timings: Sequence[Chunk]) -> bool:
    return any(isinstance(chunk.reading, Slots) for chunk in timings)


def _timings(sentence: Sequence[Chunk], doses: list[int]) -> list[list[Chunk]]:
    """Return each amount's timings: those after it, or before it where a sentence begins with them."""
    bounds = [*doses, len(sentence)]
    before = [chunk for chunk in sentence[: doses[0]] if chunk.kind in TIMINGS]
    after = [
        [chunk for chunk in sentence[place + 1 : bounds[number + 1]] if chunk.kind in TIMINGS]
        for number, place in enumerate(doses)
    ]
    for number in range(len(doses) - 2, -1, -1):
        between = {chunk.kind for chunk in sentence[doses[number] + 1 : doses[number + 1]]}
        if not after[number] and between and between <= _JOIN:
            after[number] = after[number + 1]
    if not before:
        return after
    if len(doses) > 1 and not after[-1] and all(after[:-1]):
        # "In the morning 10 mg, at night 20 mg": each amount has the timing before it, or, where it is no time of the
        # day, whichever of both is said.
        shifted = [before, *after[:-1]]
        if all(isinstance(chunk.reading, Slots) for group in shifted for chunk in group):
            return shifted
        return [[*first, *second] for first, second in zip(shifted, after, strict=True)]
    after[0] = [*before, *after[0]]
    return after


def _people(sentence: Sequence[Chunk], doses: list[int]) -> list[tuple[People, ...]]:
    """Return whom each amount may be for: those named before it, or after it where the sentence names people last."""
    found: list[tuple[People, ...]] = []
    named = {place: chunk.reading for place, chunk in enumerate(sentence) if isinstance(chunk.reading, People)}
    trailing = bool(named) and min(named) > doses[0]
    for number, place in enumerate(doses):
        last = doses[number - 1] if number else -1
        following = doses[number + 1] if number + 1 < len(doses) else len(sentence)
        before = [where for where in named if where < place]
        own = [named[where] for where in before if where > last] or _group_before(named, before, doses)
        after = [named[where] for where in named if place < where < following]
        if trailing:
            later = [named[where] for where in named if where > place][:1]
            found.append(tuple(after or own or later))
        else:
            found.append(tuple(own) if own and following < len(sentence) else (*own, *after))
    return found


def _group_before(named: dict[int, People], before: list[int], doses: list[int]) -> list[People]:
    """Return the people named last, together with those named beside them: "adults and children"."""
    if not before:
        return []
    last = before[-1]
    start = max([place for place in doses if place < last], default=-1)
    return [named[where] for where in before if where > start]


def _is_bound(sentence: Sequence[Chunk], place: int) -> bool:
    at = place - 1
    while at >= 0 and sentence[at].kind in _NEAR_BOUND:
        at -= 1
    if at >= 0 and sentence[at].kind in _BOUNDS:
        return True
    after = place + 1
    while after < len(sentence) and sentence[after].kind in (_TOTAL, _LPAR):
        after += 1
    if after >= len(sentence) or sentence[after].kind not in _BOUNDS:
        return False
    follows = sentence[after + 1 : after + 2]
    return not follows or follows[0].kind not in (DOSES | TIMINGS)


def _is_each(sentence: Sequence[Chunk], place: int) -> bool:
    window = sentence[place + 1 : place + 6]
    kinds = [chunk.kind for chunk in window]
    return any(first in _EACH and second in _PER_DOSE for first, second in pairwise(kinds))


def _is_restated(sentence: Sequence[Chunk], place: int) -> bool:
    """Return whether an amount may say again what was said: in brackets, after "that is", or "1 mg per kg is 40 mg"."""
    before = [chunk.kind for chunk in sentence[max(0, place - 4) : place]]
    if before and before[-1] in _ADDS:
        return False
    after = sentence[place + 1 : place + 3]
    if (
        _LPAR in before[-2:]
        or _ADDSUP in before[-3:]
        or _IF in before[-1:]
        or any(chunk.kind == _ADDSUP for chunk in after)
    ):
        return True
    if not before or before[-1] != _AUX:
        return False
    return next((kind in DOSES for kind in reversed(before) if kind not in _LINKS), False)
