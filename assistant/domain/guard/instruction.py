"""An instruction's chunks made plain: numbers read, strengths, names and reasons taken out. Not here: what it says.

An unknown word is passed over only where a medicine's name or a reason stands.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from assistant.domain.guard.classes import DOSES, NAMES, TIMINGS, set_of
from assistant.domain.guard.instruction_lexicon import may_be_a_name, sentences_of
from assistant.domain.guard.readings import Amount, Chunk, Count, Rate, Since, Slots, Span

Words = Callable[[Chunk], str]


_LOOSE: Final = set_of("NUMBER FRACTION")
_BETWEEN_NUMBERS: Final = set_of("OR TO DASH PER")
_UNKNOWN: Final = NAMES["UNKNOWN"]
_OPENS_A_REASON: Final = set_of("FOR TO IF BEFORE AFTER")
_REASON: Final = set_of(
    "UNKNOWN PLAIN A THE OF IN AT AND OR COMMA PERSON IT HIM AUX BODY WATER LAB NAME MOVE DASH PER BY OTHER DANGER"
    " SOOTHE"
)
_TURNS: Final = set_of("LOWER RAISE")
_AFTER_A_NAME: Final = DOSES | TIMINGS | set_of("NEEDED SPAN FORM COMMA PLAIN LPAR TAKE GIVEN OTHER")
_BESIDE_A_STRENGTH: Final = set_of("NAME PLAIN OF FORM TAKE GIVEN COMMA DASH COLON A AUX AT IN")
_BESIDE_A_RESTATEMENT: Final = set_of("NAME PLAIN OF COMMA A THE EACH AUX ADDSUP")
_MEASURED: Final = frozenset(("mg", "mL"))
_SHORTEST_BESIDE_TIME: Final = 5
_EVERY: Final = re.compile(r"\b(?:every|each|per) *\Z", re.IGNORECASE)


def plain_chunks(chunks: Sequence[Chunk], words: Words) -> list[Chunk]:
    """Return a sentence's chunks less its names, reasons and restated strengths, its loose numbers read."""
    found = _with_every(list(chunks), words)
    found = _with_numbers(found, words)
    found = _with_counted_times(found, words)
    found = _without_brackets(found)
    found = _with_names(found, words)
    found = _without_reasons(found, words)
    found = _with_lengths(found)
    found = _with_times(found)
    return _without_strengths(found)


def _with_numbers(chunks: list[Chunk], words: Words) -> list[Chunk]:
    """Read numbers that no rule took, such as that of "1 or 2 up to four times a day", as counts."""
    out: list[Chunk] = []
    place = 0
    while place < len(chunks):
        end = place
        if chunks[place].kind in _LOOSE or isinstance(chunks[place].reading, Count):
            end = place + 1
            while end + 1 < len(chunks) and chunks[end].kind in _BETWEEN_NUMBERS and chunks[end + 1].kind in _LOOSE:
                end += 2
        whole = chunks[place:end]
        count = (
            _count(Chunk("", None, whole[0].start, whole[-1].end), words)
            if any(c.kind in _LOOSE for c in whole)
            else None
        )
        if count is None:
            out.append(chunks[place])
            place += 1
        else:
            out.append(count)
            place = end
    return out


def _with_every(chunks: list[Chunk], words: Words) -> list[Chunk]:
    """Give "every" to the time after it where an amount took it: "2 tablets of amoxicillin 500 mg every 12 days"."""
    out: list[Chunk] = []
    for chunk in chunks:
        before = out[-1] if out else None
        match = _EVERY.search(words(before)) if before and before.kind in DOSES else None
        if before and match and (timing := _alone(f"{match[0]} {words(chunk)}", TIMINGS)):
            end = before.end - len(match[0].rstrip())
            out[-1] = replace(before, end=end)
            out.append(replace(timing, start=end, end=chunk.end))
        else:
            out.append(chunk)
    return out


def _with_counted_times(chunks: list[Chunk], words: Words) -> list[Chunk]:
    """Read "1 nocte" as one in the morning, where a rule took it for one morning."""
    out: list[Chunk] = []
    for chunk in chunks:
        said = words(chunk)
        first, _, rest = said.partition(" ")
        names = chunk.reading.names if isinstance(chunk.reading, Slots) else ()
        when = bool(names) and not any(name in {"meal", "meals"} or name[0].isdigit() for name in names)
        count = _alone(first, DOSES) if when and rest else None
        slot = _alone(rest, TIMINGS) if count else None
        if count and slot:
            middle = chunk.start + len(said) - len(rest)
            out += [replace(count, start=chunk.start, end=middle - 1), replace(slot, start=middle, end=chunk.end)]
        else:
            out.append(chunk)
    return out


def _alone(said: str, kinds: frozenset[str]) -> Chunk | None:
    """Return the one chunk of some classes that words are."""
    sentences = sentences_of(said)
    if len(sentences) == 1 and len(sentences[0]) == 1 and sentences[0][0].kind in kinds:
        return sentences[0][0]
    return None


def _count(chunk: Chunk, words: Words) -> Chunk | None:
    count = _alone(words(chunk), frozenset((NAMES["COUNT"],)))
    return replace(count, start=chunk.start, end=chunk.end) if count else None


def _without_brackets(chunks: list[Chunk]) -> list[Chunk]:
    """Leave out brackets that hold nothing but a strength or a name: "25 ml (1000 mg) twice daily"."""
    out: list[Chunk] = []
    place = 0
    while place < len(chunks):
        close = _closing(chunks, place)
        inside = chunks[place + 1 : close]
        outside = [*chunks[:place], *chunks[close + 1 :]]
        if close > place and _restates(inside, outside):
            place = close + 1
            continue
        out.append(chunks[place])
        place += 1
    return out


def _closing(chunks: list[Chunk], place: int) -> int:
    if chunks[place].kind != NAMES["LPAR"]:
        return place
    return next((at for at in range(place, len(chunks)) if chunks[at].kind == NAMES["RPAR"]), place)


def _restates(inside: list[Chunk], outside: list[Chunk]) -> bool:
    doses = [chunk for chunk in inside if chunk.kind in DOSES]
    others = [chunk for chunk in outside if chunk.kind in DOSES]
    if any(c.kind not in DOSES | _BESIDE_A_RESTATEMENT for c in inside) or len(doses) != 1 or not others:
        return False
    if not isinstance(doses[0].reading, Amount):
        return False
    if not _is_measured(doses[0]):
        return all(_is_measured(other) for other in others)
    return all(_says_no_other(doses[0].reading, other.reading) for other in others)


def _says_no_other(dose: Amount, other: object) -> bool:
    return not isinstance(other, Amount) or other.unit != dose.unit or other.quantity == dose.quantity


def _with_names(chunks: list[Chunk], words: Words) -> list[Chunk]:
    """Take unknown words for a medicine's name after "of", after an amount, and before a strength."""
    out: list[Chunk] = []
    place = 0
    while place < len(chunks):
        end = place
        while (
            end < len(chunks)
            and end < place + 3
            and chunks[end].kind == _UNKNOWN
            and may_be_a_name(words(chunks[end]).lower())
        ):
            end += 1
        if end > place and _names(chunks, place, end, words):
            out += [replace(chunk, kind=NAMES["NAME"]) for chunk in chunks[place:end]]
            place = end
        else:
            out.append(chunks[place])
            place += 1
    return out


def _names(chunks: list[Chunk], place: int, end: int, words: Words) -> bool:
    before = chunks[place - 1].kind if place else ""
    after = chunks[end].kind if end < len(chunks) else ""
    if after in TIMINGS and len(words(chunks[end - 1])) < _SHORTEST_BESIDE_TIME:
        return False
    if before == NAMES["OF"]:
        return True
    if before in DOSES or before == NAMES["FORM"]:
        return not after or after in _AFTER_A_NAME
    is_strength = after == NAMES["AMOUNT"] and _is_measured(chunks[end])
    return is_strength and (not before or before in set_of("TAKE OF A THE"))


def _is_measured(chunk: Chunk) -> bool:
    return isinstance(chunk.reading, Amount) and chunk.reading.unit in _MEASURED


def _without_reasons(chunks: list[Chunk], words: Words) -> list[Chunk]:
    """Leave out what a dose is for: "for heart failure", "to help sleep"; a condition makes it one as needed."""
    out: list[Chunk] = []
    place = 0
    while place < len(chunks):
        end = _reason(chunks, place, words)
        if end > place:
            if chunks[place].kind == NAMES["IF"]:
                out.append(replace(chunks[place], kind=NAMES["NEEDED"], end=chunks[end - 1].end))
            place = end
        else:
            out.append(chunks[place])
            place += 1
    return out


def _reason(chunks: list[Chunk], place: int, words: Words) -> int:
    """Return where the reason that opens at a place ends: at the place itself, where none does."""
    if chunks[place].kind not in _OPENS_A_REASON:
        return place
    end = place + 1
    if (
        chunks[place].kind == NAMES["TO"]
        and end + 1 < len(chunks)
        and chunks[end].kind in _TURNS
        and chunks[end + 1].kind in _REASON
    ):
        end += 1
    while end < len(chunks) and chunks[end].kind in _REASON:
        end += 1
    inside = chunks[place + 1 : end]
    unknown = [words(chunk).lower() for chunk in inside if chunk.kind == _UNKNOWN]
    said = any(chunk.kind not in set_of("AND OR COMMA DASH THE A OF IN AT") for chunk in inside)
    runs_on = end < len(chunks) and (
        chunks[end].kind in DOSES
        or (chunks[end].kind not in _AFTER_A_NAME | set_of("RPAR MOST MAXIMUM NOT THEN FOR TO IF"))
    )
    if not said or runs_on or not all(map(may_be_a_name, unknown)):
        return place
    if unknown and end < len(chunks) and chunks[end].kind in TIMINGS and len(unknown[-1]) < _SHORTEST_BESIDE_TIME:
        return place
    return end


def _with_lengths(chunks: list[Chunk]) -> list[Chunk]:
    """Read "x 7 days" as "for 7 days"."""
    out: list[Chunk] = []
    for place, chunk in enumerate(chunks):
        after = chunks[place + 1].reading if place + 1 < len(chunks) else None
        if chunk.kind == NAMES["TIMES"] and isinstance(after, Span) and after.since is Since.NOTHING:
            continue
        out.append(chunk)
    return out


def _with_times(chunks: list[Chunk]) -> list[Chunk]:
    """Read "one spoonful 4 / day" and "two tablets three a day" as so many times: the larger of what it may mean."""
    out: list[Chunk] = []
    place = 0
    while place < len(chunks):
        end = place + 1
        while end < len(chunks) and chunks[end].kind in set_of("TIMES COMMA"):
            end += 1
        chunk, last = chunks[place], chunks[end] if end < len(chunks) else chunks[place]
        count, rate = chunk.reading, last.reading
        timed = (
            isinstance(count, Count) and isinstance(rate, Rate) and last.kind == NAMES["TOTAL"] and rate.times.high == 1
        )
        if timed and isinstance(count, Count) and isinstance(rate, Rate) and out and _is_open(out):
            out.append(Chunk(NAMES["RATE"], replace(rate, times=count.quantity, each=False), chunk.start, last.end))
            place = end + 1
        else:
            out.append(chunk)
            place += 1
    return out


def _is_open(before: list[Chunk]) -> bool:
    """Return whether an amount stands before, and no timing between."""
    for chunk in reversed(before):
        if chunk.kind in DOSES:
            return True
        if chunk.kind not in _BESIDE_A_STRENGTH:
            return False
    return False


def _without_strengths(chunks: list[Chunk]) -> list[Chunk]:
    """Leave out a strength beside the count that it belongs to: "amoxicillin 500 mg, 1 capsule", "1 capsule 500 mg"."""
    doses = [place for place, chunk in enumerate(chunks) if chunk.kind in DOSES]
    dropped: set[int] = set()
    for first, second in pairwise(doses):
        between = {chunk.kind for chunk in chunks[first + 1 : second]}
        if between <= _BESIDE_A_STRENGTH and _is_measured(chunks[first]) != _is_measured(chunks[second]):
            measured, counted = (first, second) if _is_measured(chunks[first]) else (second, first)
            if isinstance(chunks[counted].reading, Amount) or measured == first:
                dropped.add(measured)
    return [chunk for place, chunk in enumerate(chunks) if place not in dropped]
