"""An instruction's sentence to the parts that follow each other, and the limits that it sets. Not here: amounts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from assistant.domain.dosage import Quantity
from assistant.domain.guard.classes import DOSES, NAMES, TIMINGS, set_of
from assistant.domain.guard.instruction import Words
from assistant.domain.guard.readings import Amount, Chunk, Count, Phase, Rate, Since, Slots, Span
from assistant.domain.not_stated import NOT_STATED, NotStated

LIMITS: Final = set_of("MOST MAXIMUM")
NEAR_A_LIMIT: Final = set_of("OF A THE TAKE GIVEN IT AUX DOSE IN PER COLON USUAL")
"""What may stand between "at most" and its amount."""
_LIMIT: Final = re.compile(r"max|exceed|more|over|above|limit|most")
_THEN: Final = re.compile(r"(?:then|thereafter|followed by|afterwards|after that|after this|next)\W*\Z")
_AROUND: Final = re.compile(r"(?:before|after|prior|following)\b")
_TURNS: Final = set_of("LOWER RAISE")
DAY_HOURS: Final = 24


@dataclass(slots=True)
class Part:
    """A stretch of an instruction that is followed at once."""

    chunks: list[Chunk]
    follows: bool = False
    """Whether it comes after the part before it."""
    turns: bool = False
    """Whether the dose is said to rise or to fall to it."""


@dataclass(frozen=True, slots=True)
class Limit:
    """No dose, but the most of one, as in "max 8 in 24 hours"."""

    dose: Quantity
    period: Quantity | NotStated
    each: bool
    firm: bool
    """Whether it is said to be the most, and not only "up to"."""


def parts(chunks: Sequence[Chunk], words: Words) -> Iterator[Part]:
    """Yield the parts of a sentence that follow each other: "2 tablets daily for 3 days, then 1 daily"."""
    part = Part([])
    for place, chunk in enumerate(chunks):
        told = any(c.kind in DOSES for c in part.chunks)
        more = any(c.kind in DOSES for c in chunks[place + 1 :])
        turns = chunk.kind in _TURNS and _turns_to(chunks, place)
        then = chunk.kind == NAMES["THEN"]
        phase = isinstance(chunk.reading, Phase)
        if more and (turns or then or phase):
            if told:
                yield part
                part = Part([], follows=True)
            part.follows |= place == 0 and then
            part.turns |= turns or (phase and told)
            if then or phase:
                continue
        if turns:
            continue
        if part.turns and chunk.kind == NAMES["TO"] and chunks[place - 1].kind in _TURNS | set_of("IT THE DOSE"):
            continue
        part.chunks.append(chunk)
        if more and told and isinstance(chunk.reading, Span) and _THEN.search(words(chunk).lower()):
            yield part
            part = Part([], follows=True)
    if part.chunks:
        yield part


def _turns_to(chunks: Sequence[Chunk], place: int) -> bool:
    """Return whether "reduce" is followed by what to reduce to."""
    at = place + 1
    while at < len(chunks) and chunks[at].kind in set_of("IT THE DOSE PLAIN"):
        at += 1
    return at + 1 < len(chunks) and chunks[at].kind == NAMES["TO"] and chunks[at + 1].kind in DOSES


def limits(chunks: Sequence[Chunk], words: Words, *, told: bool) -> Iterator[tuple[Limit, list[Chunk]]]:
    """Yield what is said to be the most of a dose, with its chunks; "up to 2 puffs" at the head is a dose."""
    for place, chunk in enumerate(chunks):
        if chunk.kind not in LIMITS:
            continue
        at = place + 1
        while at < len(chunks) and chunks[at].kind in NEAR_A_LIMIT:
            at += 1
        dose = chunks[at].reading if at < len(chunks) else None
        if not isinstance(dose, Amount | Count):
            continue
        said = words(chunk).lower()
        firm = chunk.kind == NAMES["MAXIMUM"] or bool(_LIMIT.search(said))
        earlier = any(c.kind in DOSES for c in chunks[:place]) or told
        period, end, each = _per(chunks, at + 1)
        if period is NOT_STATED and "daily" in said:
            period = Quantity(Fraction(1), "d")
        timing = any(c.kind in TIMINGS for c in chunks[end:])
        if earlier or each or (firm and not timing):
            unit = dose.unit if isinstance(dose, Amount) else ""
            yield Limit(Quantity(dose.quantity.high, unit), period, each, firm), list(chunks[place:end])


def _per(chunks: Sequence[Chunk], place: int) -> tuple[Quantity | NotStated, int, bool]:
    """Return what a limit is for: a span of time, where its words end, and whether it is for each dose."""
    at = place
    while at < len(chunks) and chunks[at].kind in set_of("IN PER FORM EACH A COMMA"):
        at += 1
    if at < len(chunks):
        reading = chunks[at].reading
        if chunks[at].kind == NAMES["DOSE"] and at > place:
            return NOT_STATED, at + 1, True
        if isinstance(reading, Rate) and reading.times.high == 1 and reading.hours.low == reading.hours.high:
            hours = reading.hours.low
            return Quantity(hours, "h") if hours <= DAY_HOURS else Quantity(hours / DAY_HOURS, "d"), at + 1, False
        if isinstance(reading, Span) and reading.days.low == reading.days.high and reading.since is Since.NOTHING:
            days = reading.days.low
            return Quantity(days * DAY_HOURS, "h") if days <= 1 else Quantity(days, "d"), at + 1, False
    return NOT_STATED, place, False


def without_offsets(chunks: list[Chunk], words: Words) -> list[Chunk]:
    """Leave out how long before or after a meal, and how far apart: "30 minutes before breakfast"."""
    out: list[Chunk] = []
    timed = any(chunk.kind in TIMINGS for chunk in chunks)
    for place, chunk in enumerate(chunks):
        after = chunks[place + 1] if place + 1 < len(chunks) else None
        if timed and chunk.kind == NAMES["APART"]:
            continue
        if timed and after and after.kind == NAMES["APART"] and isinstance(chunk.reading, Span):
            continue
        offset = (
            isinstance(chunk.reading, Span) and chunk.reading.days.high < 1 and chunk.reading.since is Since.NOTHING
        )
        if (
            offset
            and after
            and (after.kind == NAMES["OTHER"] or isinstance(after.reading, Slots))
            and _AROUND.match(words(after).lower())
        ):
            continue
        out.append(chunk)
    return out


def is_most(chunks: Sequence[Chunk], chunk: Chunk) -> bool:
    """Return whether "up to" stands before a chunk."""
    place = next(number for number, other in enumerate(chunks) if other is chunk)
    before = [other.kind for other in chunks[:place] if other.kind not in NEAR_A_LIMIT]
    return bool(before) and before[-1] == NAMES["MOST"]
