"""A dose instruction for any medicine to FHIR's `Dosage`: "1 tab po bid prn". Not here: whether that is too much.

It reads what it can read in one way, and says of all the rest that it is unread. It never chooses the lower of two
readings; where nothing is read too low by it, it takes the larger one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from typing import Final

from assistant.domain.dosage import Dosage, Quantity, Range, Ratio, Repeat
from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.classes import DOSES, NAMES, TIMINGS, set_of
from assistant.domain.guard.doubts import ALLOWED, is_clear, is_doubtful, is_two_weekly
from assistant.domain.guard.instruction import plain_chunks
from assistant.domain.guard.instruction_lexicon import sentences_of, spelled
from assistant.domain.guard.instruction_parts import (
    DAY_HOURS,
    LIMITS,
    Limit,
    Part,
    is_most,
    limits,
    parts,
    without_offsets,
)
from assistant.domain.guard.intakes import Intake, intakes
from assistant.domain.guard.longhand import Longhand, longhand
from assistant.domain.guard.readings import Amount, Chunk, Count, PerKg, Rate
from assistant.domain.guard.repeats import UNCLEAR, Unclear, repeat_of
from assistant.domain.guard.statements import LONGEST, Manner, Statement, statement
from assistant.domain.not_stated import NOT_STATED, NotStated


@dataclass(frozen=True, slots=True)
class ReadDosages:
    """What an instruction says, and its words that could not be read."""

    dosages: tuple[Dosage, ...]
    unread: tuple[str, ...]


def read_dosages(text: str) -> ReadDosages:
    """Return the dosages that an instruction's words say, in order.

    "2 tabs bd for 5/7 then 1 od" gives two dosages, of sequence 1 and 2; "2 tablets thrise daily" is unread.
    """
    spelling = canonical(text)
    if spelling.odd:
        return ReadDosages((), (text,))
    written = longhand(spelling.text)
    return _Pass(written, sentences_of(written.text, spelled(written.text))).read()


_TOLD: Final = DOSES | TIMINGS | LIMITS | set_of("NEEDED TAKE GIVEN")
_NOT_IDLE: Final = set_of(
    "RAISE LOWER REPEAT EXTRA UNBOUNDED THEN NUMBER FRACTION MASS ML KG MIXED SCHEDULE AGAIN MORE LESS UNKNOWN ALSO NOT"
    " SAME ONCE TWICE OFTEN OFTENER UNTIL ATONCE DOSO EACHTIME POINT"
)
"""What a sentence may not hold that is passed over."""
_ERRAND: Final = re.compile(r"(?:replace|reorder|order|collect|dispense|issue|rotate)\b", re.IGNORECASE)
_LAST_WORDS: Final = re.compile(r"[\s,;:]*(?:\b(?:and|then|followed by))?[\s,;:]*\Z", re.IGNORECASE)
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2},\d{3}(?!\d)")
_HALF_TO_ONE: Final = re.compile(
    r"(?:half|quarters?|thirds?|/\s?\d)(?: an?)?(?: \w+)?\s*(?:-|\bto\b|\bor\b)\s*(?:1|one|a)\b"
)


@dataclass(slots=True)
class _Pass:
    """One pass over an instruction's sentences."""

    written: Longhand
    sentences: Sequence[tuple[Chunk, ...]]
    dosages: list[Dosage] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    idle: list[str] = field(default_factory=list)
    sequence: int = 1
    is_bounded: bool = False
    """Whether the part before says how long it goes on."""

    def words(self, chunk: Chunk) -> str:
        return self.written.text[chunk.start : chunk.end].strip()

    def said(self, chunks: Sequence[Chunk]) -> str:
        """Return the instruction's own words from the first to the last of some chunks."""
        start, end = min(chunk.start for chunk in chunks), max(chunk.end for chunk in chunks)
        return _LAST_WORDS.sub("", self.written.source(start, end))

    def read(self) -> ReadDosages:
        sentences = [
            tuple(plain_chunks(sentence, self.words)) if len(sentence) <= LONGEST else sentence
            for sentence in self.sentences
        ]
        for number, (chunks, written) in enumerate(zip(sentences, self.sentences, strict=True)):
            following = sentences[number + 1] if number + 1 < len(sentences) else ()
            said = self.said(written)
            if not self._sentence(statement(chunks, following), said):
                self.unread.append(said)
        if not self.dosages:
            self.unread += self.idle
        return ReadDosages(tuple(self.dosages), tuple(self.unread))

    def _sentence(self, said: Statement, words: str) -> bool:
        """Read a sentence; return whether it could be read."""
        kinds = said.kinds
        contains = said.manner is Manner.CONTENTS and said.has("CONTAIN")
        if said.manner in (Manner.WARNING, Manner.FIRST_AID) or contains:
            return True
        if said.manner is Manner.UNREAD or any(c.kind in DOSES for c in said.forbidden):
            return False
        moves = bool(_ERRAND.match(words)) and not kinds & (DOSES | set_of("TAKE TO"))
        if moves or not kinds & _TOLD:
            self.idle.append(words)
            return moves or not kinds & _NOT_IDLE
        if not kinds & (DOSES | TIMINGS | LIMITS) and kinds <= ALLOWED:
            self._without_amounts(said, words)
            return True
        before = (list(self.dosages), self.sequence, self.is_bounded)
        if all(self._part(part) for part in parts(said.chunks, self.words)):
            return True
        self.dosages, self.sequence, self.is_bounded = before
        return False

    def _without_amounts(self, said: Statement, words: str) -> None:
        """Keep "take as directed" and "when required" where nothing else is said; beside a dosage it changes none."""
        if not self.dosages:
            self.dosages.append(Dosage(self.sequence, words, as_needed=said.has("NEEDED")))
        elif said.has("NEEDED"):
            self.dosages[-1] = replace(self.dosages[-1], as_needed=True)

    def _part(self, part: Part) -> bool:
        """Read a part; return whether it could be read."""
        if part.follows and (self.is_bounded or part.turns):
            self.sequence += 1
        limited = list(limits(part.chunks, self.words, told=bool(self.dosages)))
        taken = {id(chunk) for _, chunks in limited for chunk in chunks}
        chunks = [chunk for chunk in part.chunks if id(chunk) not in taken]
        chunks = without_offsets(chunks, self.words)
        if not is_clear(chunks, self.words):
            return False
        found = self._dosages(chunks)
        if found is None:
            return False
        self.is_bounded = any(dosage.repeat.bounds_duration is not NOT_STATED for dosage in found)
        if not found and limited and not self.dosages:
            words = self.said(part.chunks)
            found = [Dosage(self.sequence, words)]
        self.dosages += found
        return all(self._limit(limit) for limit, _ in limited)

    def _limit(self, limit: Limit) -> bool:
        """Add a limit to the last dosage; return whether it is one, and not a dose that the first may rise to."""
        last = self.dosages[-1]
        if limit.each:
            self.dosages[-1] = replace(last, max_dose_per_administration=limit.dose)
            return True
        if limit.period is NOT_STATED:
            return limit.firm
        days = limit.period.value / (DAY_HOURS if limit.period.unit == "h" else 1)
        day = sum(
            (d.per_day.value for d in self.dosages if d.sequence == self.sequence and d.per_day is not NOT_STATED),
            Fraction(0),
        )
        self.dosages[-1] = replace(last, max_dose_per_period=Ratio(limit.dose, limit.period))
        return not day or limit.dose.value / days <= day

    def _dosages(self, chunks: Sequence[Chunk]) -> list[Dosage] | None:
        """Return a part's dosages, or None where one cannot be read."""
        doses = [chunk for chunk in chunks if chunk.kind in DOSES]
        needed = any(chunk.kind == NAMES["NEEDED"] for chunk in chunks)
        if not doses:
            return self._timing_alone(chunks, needed=needed)
        if len(chunks) == 1 and isinstance(doses[0].reading, Count):
            return None
        found = intakes(chunks)
        if len(found) > 1 and not (all(intake.is_timed for intake in found) and _are_apart(chunks, doses, found)):
            return None
        read: list[Dosage] = []
        for dose, intake in zip(doses, found, strict=True):
            amount = self._amount(dose, chunks)
            repeat = self._repeat(intake.timings, chunks)
            if amount is NOT_STATED or isinstance(repeat, Unclear) or is_two_weekly(dose, intake, self.words):
                return None
            divided = _divided(amount, repeat, intake)
            if divided is None:
                return None
            whole = chunks if len(found) == 1 else [dose, *intake.timings]
            read.append(Dosage(self.sequence, self.said(whole), needed, divided[1], divided[0]))
        return read

    def _timing_alone(self, chunks: Sequence[Chunk], *, needed: bool) -> list[Dosage] | None:
        timings = [chunk for chunk in chunks if chunk.kind in TIMINGS]
        if not timings:
            return []
        repeat = self._repeat(timings, chunks)
        if isinstance(repeat, Unclear):
            return None
        return [Dosage(self.sequence, self.said(chunks), needed, repeat)]

    def _repeat(self, timings: Sequence[Chunk], chunks: Sequence[Chunk]) -> Repeat | Unclear:
        plain = [chunk for chunk in timings if chunk.kind != NAMES["DIVIDE"]]
        beside = [chunk for chunk in chunks if chunk.kind not in TIMINGS]
        found = repeat_of(plain, beside, self.words)
        if found is UNCLEAR or found.frequency is NOT_STATED or found.frequency_max is not NOT_STATED:
            return found
        if any(chunk.kind == NAMES["RATE"] and is_most(chunks, chunk) for chunk in plain):
            return replace(found, frequency=NOT_STATED, frequency_max=found.frequency)
        return found

    def _amount(self, chunk: Chunk, chunks: Sequence[Chunk]) -> Quantity | Range | NotStated:
        """Return an amount that can be read in one way; "1 50 ml" and "1.500 mg" are not stated."""
        dose, said = chunk.reading, self.words(chunk)
        if not isinstance(dose, Amount | Count | PerKg) or not dose.quantity.high or is_doubtful(dose, said):
            return NOT_STATED
        unit = "mg/kg" if isinstance(dose, PerKg) else dose.unit if isinstance(dose, Amount) else ""
        high = Quantity(dose.quantity.high, unit)
        if _HALF_TO_ONE.search(said.lower()) and dose.quantity.high < 1:
            return Range(high, Quantity(Fraction(1), unit))
        if dose.quantity.low == dose.quantity.high or _THOUSANDS.search(said):
            return Range(NOT_STATED, high) if is_most(chunks, chunk) else high
        return Range(Quantity(dose.quantity.low, unit), high)


def _are_apart(chunks: Sequence[Chunk], doses: Sequence[Chunk], found: Sequence[Intake]) -> bool:
    """Return whether amounts have timings of their own, or an "and" between those that share one."""
    for number, (first, second) in enumerate(pairwise(found)):
        between = {c.kind for c in chunks if doses[number].end <= c.start < doses[number + 1].start}
        if set(map(id, first.timings)) & set(map(id, second.timings)) and NAMES["AND"] not in between:
            return False
    return True


def _divided(amount: Quantity | Range, repeat: Repeat, intake: Intake) -> tuple[Quantity | Range, Repeat] | None:
    """Return what is taken at once of a day's amount that is divided, and how often; None where that is unclear."""
    rates = [c.reading for c in intake.timings if c.kind == NAMES["DIVIDE"] and isinstance(c.reading, Rate)]
    if not rates:
        return amount, repeat
    times = rates[0].times
    if len(rates) > 1 or not intake.is_total or isinstance(amount, Range) or times.low != times.high:
        return None
    return replace(amount, value=amount.value / times.high), replace(repeat, frequency=int(times.high))
