"""Which classes of words may stand where in a sentence about doses, and which leave it open. Not here: the words.

What is not listed here as harmless holds the text back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.guard.classes import DOSES, NAMES, rule, set_of
from assistant.domain.guard.readings import HOW_MUCH, Chunk, People, Rate, Slots, Span

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
_BEGINS_A_TIME: Final = set_of("BEFORE AFTER COND")
_WHEN_IT_IS: Final = set_of("BEFORE AFTER COND A THE PLAIN YOU IT HIM AGES OTHER MOVE WATER IN AT OF AUX THING TAKE")
_RAISES_A_DOSE: Final = rule("(?<!THE)RAISE [THE A YOU HIM IT]{0,3} [DOSE IT HIM NAME FORM]")
_MOST_TIMES: Final = 20
"""Nobody is told to do something more often: "twenty two times a day" is twenty, twice a day."""
_TIMED_FORM: Final = _TIMINGS | set_of("FORM")
_JOINTS: Final = set_of("DASH COMMA PER PLAIN")
_AFTER_EACH: Final = set_of("DOSE FORM OF AGES PERSON AMOUNT COUNT SLOT DAY WEEK A THE PACK MONTH GROUP FOR")
_AFTER_EACH_TIME: Final = set_of("COMMA RATE TOTAL SLOT AND AMOUNT COUNT LPAR RPAR COLON")
_TAKES: Final = set_of("TAKE TAKING GIVEN")


def swallowed_numbers(chunks: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """Return the numbers that were read as no dose and may be one: "from 1 March 150 a day", "twenty two times a day"."""
    often = tuple(
        chunk for chunk in chunks if isinstance(chunk.reading, Rate) and chunk.reading.times.high > _MOST_TIMES
    )
    return often + tuple(
        chunk
        for before, chunk, after in zip((None, *chunks), chunks, (*chunks[1:], None), strict=False)
        if chunk.kind == NAMES["NUMBERED"]
        and (
            (after and after.kind in _TIMED_FORM and not _is_by_the_clock(after))
            or (before and before.kind in set_of("FORM TAKE NAME"))
        )
    )


def _is_by_the_clock(chunk: Chunk) -> bool:
    """Return whether a time is one of the clock, as a date's is: "on 15 October at 10:30"."""
    return isinstance(chunk.reading, Slots) and all(name[:1].isdigit() for name in chunk.reading.names)


@dataclass(frozen=True)
class _Around:
    """What stands around one word of a sentence: the kinds beside it, those of the sentence, and all of its chunks."""

    chunks: Sequence[Chunk]
    place: int
    kinds: set[str]

    @property
    def kind(self) -> str:
        return self.chunks[self.place].kind

    @property
    def before(self) -> str:
        return self.chunks[self.place - 1].kind if self.place else ""

    @property
    def follows(self) -> str:
        return self.chunks[self.place + 1].kind if self.place + 1 < len(self.chunks) else ""


def open_ended(chunks: Sequence[Chunk], kinds: set[str]) -> tuple[Chunk, ...]:
    """Return the words that leave it open how much is taken, or how often: "again", "each cramp", "from 60 mg"."""
    return tuple(
        chunk
        for place, chunk in enumerate(chunks)
        if chunk.kind in _LEAVES_OPEN and _LEAVES_OPEN[chunk.kind](_Around(chunks, place, kinds))
    )


def _is_each_time(at: _Around) -> bool:
    return bool(at.follows) and at.follows not in _AFTER_EACH_TIME


def _is_each_thing(at: _Around) -> bool:
    """Return whether it is taken with each of something that nobody counted: "50 mg each cramp"."""
    told = bool(at.kinds & (DOSES | _TAKES | set_of("FORM DOSE")))
    takes_all = (
        at.follows == NAMES["FORM"]
        and not at.kinds & DOSES
        and bool(at.kinds & _TAKES or not at.kinds & set_of("CONTAIN AUX"))
    )
    of_each = at.kind == NAMES["EACH"] and at.before in DOSES
    return told and not of_each and (at.follows not in _AFTER_EACH or takes_all)


def _is_a_stretch_of_doses(at: _Around) -> bool:
    """Return whether the doses of days are taken: "take a week's tablets"."""
    return at.follows in set_of("FORM DOSE") and bool(at.kinds & _TAKES)


def _is_one_of_two_doses(at: _Around) -> bool:
    doses = [chunk.kind for chunk in at.chunks].count(at.kind)
    return doses > 1 and bool(at.kinds & set_of("TAKE")) and not at.kinds & (DOSES | set_of("COND NOT"))


def _is_part_of_a_number(at: _Around) -> bool:
    return _may_be_one_number(at.chunks[at.place + 1 : at.place + 3])


def _is_more_of_it(at: _Around) -> bool:
    return bool(at.kinds & DOSES) and at.before not in DOSES | _TIMINGS | set_of("NAME FORM")


def _is_the_same(at: _Around) -> bool:
    return bool(at.kinds & DOSES) and at.follows != NAMES["FOR"]


def _is_again(at: _Around) -> bool:
    return _is_another(at.before, at.follows, at.kinds)


def _is_from_a_dose(at: _Around) -> bool:
    ends = at.kinds & set_of("TO LOWER RAISE")
    return at.follows in DOSES and not ends and not _is_range(at.chunks[at.place + 1])


def _stands_alone(at: _Around) -> bool:
    first = at.place == 0 or at.before in set_of("A THE EACH BULLET")
    return _is_open_alone(at.kind, at.before, at.kinds, first=first)


def _is_once_more(at: _Around) -> bool:
    """Return whether an amount is taken at a second time of unknown words: "60 mg before and after your walk"."""
    before = {chunk.kind for chunk in at.chunks[: at.place]}
    after = {chunk.kind for chunk in at.chunks[at.place + 1 :]}
    timed = before & set_of("RATE TOTAL TIMESONLY")
    return bool(before & DOSES) and not timed and at.follows in _BEGINS_A_TIME and after <= _WHEN_IT_IS


def _is_what_another_takes(at: _Around) -> bool:
    """Return whether somebody is to take what others do: "take what an adult takes"."""
    taker = at.chunks[at.place + 1 : at.place + 3]
    return any(isinstance(chunk.reading, People) for chunk in taker) and bool(at.kinds & DOSES)


def _is_hours_between(at: _Around) -> bool:
    """Return whether it is hours that lie between amounts, and nobody says how many: "with 4 hours between"."""
    return bool(at.kinds & DOSES) and at.place > 0 and isinstance(at.chunks[at.place - 1].reading, Span)


def _is_a_heap(at: _Around) -> bool:
    """Return whether tablets come by the heap: "a fistful of tablets"."""
    heap = at.follows in set_of("FORM NAME") and at.before in set_of("PLAIN THING WATER OTHER NUMBERED UNKNOWN")
    return heap and bool(at.kinds & (_TAKES | _TIMINGS)) and not at.kinds & DOSES


_LEAVES_OPEN: Final[dict[str, Callable[[_Around], bool]]] = {
    NAMES["EACHTIME"]: _is_each_time,
    NAMES["EACH"]: _is_each_thing,
    NAMES["PER"]: _is_each_thing,
    NAMES["WEEK"]: _is_a_stretch_of_doses,
    NAMES["MONTH"]: _is_a_stretch_of_doses,
    NAMES["DOSE"]: _is_one_of_two_doses,
    NAMES["COUNT"]: _is_part_of_a_number,
    NAMES["MORE"]: _is_more_of_it,
    NAMES["SAME"]: _is_the_same,
    NAMES["AGAIN"]: _is_again,
    NAMES["FROM"]: _is_from_a_dose,
    NAMES["DIVIDED"]: _stands_alone,
    NAMES["OFTEN"]: _stands_alone,
    NAMES["PACK"]: _stands_alone,
    NAMES["OF"]: _is_a_heap,
    NAMES["AND"]: _is_once_more,
    NAMES["WHAT"]: _is_what_another_takes,
    NAMES["BETWEEN"]: _is_hours_between,
}


def rises_without_end(chunks: Sequence[Chunk], kinds: set[str]) -> tuple[Chunk, ...]:
    """Return the words that tell to raise a dose, where neither how far nor a doctor is named: "increase your dose"."""
    if kinds & set_of("HELP DANGER NOT MOST MAXIMUM") or kinds & DOSES:
        return ()
    risen = _RAISES_A_DOSE.search("".join(chunk.kind for chunk in chunks))
    return tuple(chunks[risen.start() : risen.end()]) if risen else ()


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
    return isinstance(dose, HOW_MUCH) and dose.quantity.low < dose.quantity.high
