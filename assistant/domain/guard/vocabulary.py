"""Which classes of words may stand where in a sentence about doses, and which leave it open. Not here: the words.

What is not listed here as harmless holds the text back.
"""

from collections.abc import Sequence
from typing import Final

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.readings import Amount, Chunk, Count, PerKg, Slots

DOSES: Final = set_of("AMOUNT PERKG COUNT")
_TIMINGS: Final = set_of("RATE TOTAL SLOT TIMESONLY")
STRONG: Final = set_of(
    "AMOUNT PERKG COUNT NUMBER FRACTION MASS ML KG TWICE SCHEDULE MIXED TIMESONLY TAKE GIVEN TAKING UNBOUNDED REPEAT AGAIN"
    " RAISE PAST PACK FORM DOSE LOWER DIVIDED START"
)
"""What makes a sentence one about doses."""
OF_OTHER_THINGS: Final = set_of("PLAIN UNKNOWN MOVE LAB WATER THING HELP BODY DANGER OTHER NUMBERED PERSON ADDSUP CALL")
"""What a rate with no amount may be of, other than a dose: "check your blood pressure twice a day"."""
BESIDE_A_DOSE: Final = set_of(
    "OF A THE EACH PER IN AT FROM BY AFTER BEFORE FOR TO DASH OR AND BETWEEN THEN IF COND AUX IT YOU HIM PLAIN NAME COMMA COLON"
    " LPAR RPAR BULLET DOSE USUAL START MOST MAXIMUM TAKE GIVEN TAKING RAISE LOWER NEEDED AGES WEIGHT OTHER NUMBERED SPAN SLOT"
    " RATE TOTAL TIMESONLY DIVIDE DIVIDED PHASE AMOUNT PERKG COUNT MOVE WATER FORM ADDSUP BODY PERSON WEIGHS AGED TIMES DAY"
    " WEEK MONTH YEAR WHEN ALSO HELP LAB STOP MONTHNAME CALL CONTAIN SOOTHE RESTRICT ATONCE SAME GROUP EACHTIME THING MORE"
    " LESS AGAIN FAST HIGH VERY WHAT POINT"
)
"""What may stand beside an amount: the amount counts in full, whatever these say of it."""
LOOSE_IN_TALK: Final = set_of(
    "NUMBER FRACTION MASS ML KG TWICE SCHEDULE MIXED PERCENT UNBOUNDED REPEAT AMOUNT COUNT UNTIL"
)
LOOSE_IN_ORDERS: Final = set_of(
    "UNKNOWN ONCE EXTRA OFTEN OFTENER SAME ATONCE MORE RETRACT SOOTHE RESTRICT NOT OVER LEAST UNDER DANGER HOUR MINUTE LASTS"
    " FAST HIGH MOST WHAT EACHTIME AGAIN"
)
"""What may not stand in an order without an amount: "take more", "give it fast", "start high"."""
LOOSE_WHERE_GIVEN: Final = set_of("EXTRA MORE OFTEN SAME ATONCE AGAIN ONCE TWICE LEAST OVER WHAT")
_JOINTS: Final = set_of("DASH COMMA PER PLAIN")
_AFTER_EACH: Final = set_of("DOSE FORM OF AGES PERSON AMOUNT COUNT SLOT DAY WEEK A THE PACK MONTH GROUP FOR")
_AFTER_EACH_TIME: Final = set_of("COMMA RATE TOTAL SLOT AND AMOUNT COUNT LPAR RPAR COLON")
_TAKES: Final = set_of("TAKE TAKING GIVEN")


def swallowed_numbers(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Return the numbers that were read as no dose and may be one: "from 1 March 150 a day", "40 items a day"."""
    return tuple(
        chunk
        for before, chunk, after in zip((None, *chunks), chunks, (*chunks[1:], None), strict=False)
        if chunk.kind == NAMES["NUMBERED"]
        and (
            (after and after.kind in _TIMINGS | set_of("FORM") and not _is_by_the_clock(after))
            or (before and before.kind in set_of("FORM TAKE NAME"))
        )
    )


def _is_by_the_clock(chunk: Chunk) -> bool:
    """Return whether a time is one of the clock, as a date's is: "on 15 October at 10:30"."""
    return isinstance(chunk.reading, Slots) and all(name[:1].isdigit() for name in chunk.reading.names)


def open_ended(chunks: Sequence[Chunk], kinds: set[str]) -> tuple[Chunk, ...]:
    """Return the words that leave it open how much is taken, or how often: "again", "each cramp", "from 60 mg"."""
    kind = [chunk.kind for chunk in chunks]
    return tuple(
        chunk
        for place, chunk in enumerate(chunks)
        if _is_open(chunks, place, kind[place - 1] if place else "", kind[place + 1 : place + 2], kinds)
    )


def _is_open(chunks: Sequence[Chunk], place: int, before: str, after: list[str], kinds: set[str]) -> bool:
    kind = chunks[place].kind
    follows = after[0] if after else ""
    told = bool(kinds & (DOSES | _TAKES | set_of("FORM DOSE")))
    match kind:
        case _ if kind == NAMES["EACHTIME"]:
            return bool(follows) and follows not in _AFTER_EACH_TIME
        case _ if kind in (NAMES["EACH"], NAMES["PER"]):
            takes_all = (
                follows == NAMES["FORM"]
                and not kinds & DOSES
                and bool(kinds & _TAKES or not kinds & set_of("CONTAIN AUX"))
            )
            of_each = kind == NAMES["EACH"] and before in DOSES
            return told and not of_each and (follows not in _AFTER_EACH or takes_all)
        case _ if kind in (NAMES["WEEK"], NAMES["MONTH"]):
            return follows in set_of("FORM DOSE") and bool(kinds & _TAKES)
        case _ if kind == NAMES["DOSE"]:
            doses = [chunk.kind for chunk in chunks].count(kind)
            return doses > 1 and bool(kinds & set_of("TAKE")) and not kinds & (DOSES | set_of("COND NOT"))
        case _ if kind == NAMES["COUNT"]:
            return _may_be_one_number(chunks[place + 1 : place + 3])
        case _ if kind == NAMES["MORE"]:
            return bool(kinds & DOSES) and before not in DOSES | _TIMINGS | set_of("NAME FORM")
        case _ if kind == NAMES["SAME"]:
            return bool(kinds & DOSES) and follows != NAMES["FOR"]
        case _ if kind == NAMES["AGAIN"]:
            return _is_another(before, follows, kinds)
        case _ if kind == NAMES["FROM"]:
            ends = kinds & set_of("TO LOWER RAISE")
            return follows in DOSES and not ends and not _is_range(chunks[place + 1])
        case _ if kind in (NAMES["DIVIDED"], NAMES["OFTEN"], NAMES["PACK"]):
            return _is_open_alone(kind, before, kinds, first=place == 0 or before in set_of("A THE EACH BULLET"))
        case _ if kind == NAMES["OF"]:
            heap = follows in set_of("FORM NAME") and before in set_of("PLAIN THING WATER OTHER NUMBERED UNKNOWN")
            return heap and bool(kinds & (_TAKES | _TIMINGS)) and not kinds & DOSES
    return False


def _is_open_alone(kind: str, before: str, kinds: set[str], *, first: bool) -> bool:
    """Return whether a word leaves a dose open that has no amount: "spread it", "often", "down the bottle"."""
    if kinds & DOSES:
        return False
    if kind == NAMES["DIVIDED"]:
        return bool(kinds & set_of("IT YOU HIM"))
    if kind == NAMES["OFTEN"]:
        return bool(kinds & set_of("DOSE FORM"))
    stored = kinds & set_of("MOVE CONTAIN") or before in set_of("IN FROM OF AT")
    timed = kinds & (_TIMINGS | set_of("UNKNOWN EXTRA TAKE HIM YOU DOSE LASTS"))
    return bool(timed) or not (stored or first)


def _is_another(before: str, follows: str, kinds: set[str]) -> bool:
    """Return whether an "again" or "another" may be of a dose that nobody tells: "another treatment" is of none."""
    if kinds & set_of("RAISE LOWER"):
        return False
    if kinds & DOSES:
        return follows not in DOSES and not (before in DOSES and follows == NAMES["SLOT"])
    return follows in set_of("FORM DOSE NAME COUNT NUMBER FRACTION") or bool(kinds & _TAKES)


def _may_be_one_number(after: Sequence[Chunk]) -> bool:
    """Return whether a bare number stands beside another, as the parts of one that is cut up do: "1 5 0 mg"."""
    kinds = [chunk.kind for chunk in after]
    if not kinds:
        return False
    return kinds[0] in DOSES or (kinds[0] in _JOINTS and kinds[1:2] != [] and kinds[1] in DOSES)


def _is_range(chunk: Chunk) -> bool:
    dose = chunk.reading
    return isinstance(dose, Amount | PerKg | Count) and dose.quantity.low < dose.quantity.high
