"""What of an instruction may be read in two ways, and so is not read. Not here: how the rest is read."""

import re
from collections.abc import Sequence
from typing import Final

from assistant.domain.guard.classes import DOSES, NAMES, TIMINGS, set_of
from assistant.domain.guard.instruction import Words
from assistant.domain.guard.instruction_lexicon import is_unknown, may_be_a_name
from assistant.domain.guard.instruction_parts import DAY_HOURS, NEAR_A_LIMIT
from assistant.domain.guard.intakes import Intake
from assistant.domain.guard.readings import Amount, Chunk, Count, PerKg, Rate, Since, Span

ALLOWED: Final = (
    DOSES
    | TIMINGS
    | set_of(
        "A THE OF IN AT BY COMMA LPAR RPAR COLON DASH BULLET PLAIN NAME TAKE GIVEN IT YOU HIM AUX PERSON OTHER NUMBERED WATER DOSE AND"
        " USUAL THEN BODY FORM NEEDED SPAN LAB"
    )
)
"""What changes no dose beside one."""
_FOLLOWED_BY: Final = {
    NAMES["FROM"]: set_of("OTHER"),  # "from 2.12.2026"
    NAMES["TO"]: set_of("TAKE GIVEN AUX"),
    NAMES["ADDSUP"]: set_of("RPAR"),  # "(250 mg total)"
    NAMES["OR"]: frozenset(NAMES.values()) - DOSES - TIMINGS,  # "or as directed"
}
"""What changes none where one of these comes after it."""
_OF_ONE_DOSE: Final = set_of("AGES WEIGHT")
_MANY_WAYS: Final = re.compile(r"(?<![\d/])(?<!\d )([1-4])\s?/\s?([2-5])(?!\d)(?P<after>\s*\S*)")
_ONE_FORM: Final = re.compile(
    r"\s*(?:a|an|of|the|tab|tablet|cap|capsule|sachet|patch|pill|teaspoon|teaspoonful|spoonful|ml|litre|-\S*|to|or)\.?\Z"
)
_DECIMAL_OR_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}(?!\d)")
_SCHEDULE: Final = re.compile(r"\d\s?-\s?\d\s?-\s?\d")
_WEEKDAY: Final = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_PERIODLY: Final = re.compile(r"(?:weekly|fortnightly|monthly|yearly)\Z")
_COUNTED: Final = re.compile(r"spoon|ampoule|sachet|measure")


def is_clear(chunks: Sequence[Chunk], words: Words) -> bool:
    """Return whether every chunk of a part is of a dose or changes none, and its words can be read in one way."""
    kinds = [chunk.kind for chunk in chunks]
    timed = any(kind in TIMINGS for kind in kinds)
    return (
        all(_is_harmless(kinds, place) for place in range(len(kinds)))
        and all(_is_length(chunk.reading, timed=timed) for chunk in chunks if isinstance(chunk.reading, Span))
        and not _ends_between(chunks)
        and not _names_weekdays(chunks, words)
        and not _may_be_two(chunks, words)
    )


def _is_harmless(kinds: Sequence[str], place: int) -> bool:
    kind, follows = kinds[place], "".join(kinds[place + 1 : place + 2])
    if kind in _FOLLOWED_BY:
        return follows in _FOLLOWED_BY[kind] or (kind == NAMES["OR"] and not follows)
    if kind == NAMES["MOST"]:
        return next((k for k in kinds[place + 1 :] if k not in NEAR_A_LIMIT), "") in DOSES | TIMINGS
    if kind == NAMES["TIMES"]:
        return place > 0 and kinds[place - 1] == NAMES["RATE"]
    return kind in ALLOWED or (kind in _OF_ONE_DOSE and sum(k in DOSES for k in kinds) == 1)


def _ends_between(chunks: Sequence[Chunk]) -> bool:
    """Return whether a span stands between two amounts, of which it may be of either: "1 bd for 7 days and 1 od"."""
    doses = [chunk.start for chunk in chunks if chunk.kind in DOSES]
    return len(doses) > 1 and any(isinstance(chunk.reading, Span) and chunk.start < doses[-1] for chunk in chunks)


def _names_weekdays(chunks: Sequence[Chunk], words: Words) -> bool:
    """Return whether several days of the week may be more than is said: "weekly on Monday and Thursday"."""
    days = [day for chunk in chunks for day in _WEEKDAY.findall(words(chunk).lower())]
    return len(days) > 1 and any(isinstance(c.reading, Rate) and c.reading.hours.high > DAY_HOURS for c in chunks)


def _is_length(span: Span, *, timed: bool) -> bool:
    """Return whether a span is how long it goes on: "for 5 days", or "5 days" beside how often."""
    return span.since is Since.FOR or (timed and span.since is Since.NOTHING)


def is_doubtful(dose: Amount | Count | PerKg, said: str) -> bool:
    """Return whether an amount's words may be of another one: "1 50 ml", "1.500 mg", "1-0-1 tablets"."""
    if _DECIMAL_OR_THOUSANDS.search(said) or _SCHEDULE.search(said):
        return True
    if not isinstance(dose, Amount):
        return False
    unknown = [word for word in re.findall(r"[^\W\d_]+", said.lower()) if is_unknown(word)]
    if not all(map(may_be_a_name, unknown)):
        return True
    counted = dose.strength is not None or _COUNTED.search(said.lower())
    return dose.split and not counted


def is_two_weekly(dose: Chunk, intake: Intake, words: Words) -> bool:
    """Return whether it is said as "2 weekly" is, which may be two a week or one every two weeks."""
    many = isinstance(dose.reading, Count) and dose.reading.quantity.high != 1
    return many and any(_PERIODLY.match(words(chunk).lower()) for chunk in intake.timings)


def _may_be_two(chunks: Sequence[Chunk], words: Words) -> bool:
    """Return whether an amount is written as "1/2 tablets" is, which may be a half or one to two."""
    for place, chunk in enumerate(chunks):
        if chunk.kind not in DOSES:
            continue
        follows = f" {words(chunks[place + 1])}" if place + 1 < len(chunks) else ""
        for match in _MANY_WAYS.finditer(f"{words(chunk)}"):
            after = (match["after"] or follows).lower()
            if int(match[2]) == int(match[1]) + 1 and not _ONE_FORM.match(after):
                return True
    return False
