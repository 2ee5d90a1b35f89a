"""What a sentence says: that a dose is taken, how it rises, that too much is dangerous, or nothing of doses.

A sentence with an amount or a dose verb is read by one of the ways below, or it is unread and holds the text back. Not
here: what amounts come to in a day, or whether that is too much.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from functools import cache
from itertools import zip_longest
from typing import Final

from assistant.domain.guard.classes import NAMES, OF_CHARACTER, rule
from assistant.domain.guard.readings import Amount, Chunk, Count, PerKg


@unique
class Manner(Enum):
    """How a sentence is read."""

    NOTHING = "nothing of doses"
    INTAKE = "a dose that is taken"
    WARNING = "that so much is too much"
    FIRST_AID = "what to do after too much"
    CONTENTS = "what a tablet or a pack holds"
    SUMS = "what a dose comes to over time"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence and how it is read. `forbidden` chunks stand under a "do not" and are no part of any dose."""

    manner: Manner
    chunks: tuple[Chunk, ...]
    """What counts, in order: the sentence less what it forbids."""
    forbidden: tuple[Chunk, ...]
    unread: tuple[Chunk, ...]
    """What could not be read, where the manner is UNREAD."""
    why: str = ""

    def has(self, *names: str) -> bool:
        """Return whether a chunk of one of the classes stands in it."""
        kinds = {NAMES[name] for name in names}
        return any(chunk.kind in kinds for chunk in self.chunks)


@cache
def _set(names: str) -> frozenset[str]:
    return frozenset(NAMES[name] for name in names.split())


_QUANTITY: Final = _set("AMOUNT PERKG COUNT NUMBER FRACTION MASS ML KG TWICE SCHEDULE MIXED TIMESONLY")
"""What makes a sentence one about doses by itself."""
_DOSES: Final = _set("AMOUNT PERKG COUNT")
_STRONG: Final = _QUANTITY | _set("DIVIDED TAKE GIVEN TAKING UNBOUNDED REPEAT RAISE PAST PACK FORM DOSE LOWER")
_BESIDE_A_DOSE: Final = _set(
    "OF A THE EACH PER IN AT FROM BY AFTER BEFORE FOR TO DASH OR AND BETWEEN THEN IF AUX IT HIM PLAIN NAME COMMA COLON LPAR RPAR BULLET"
    " DOSE USUAL START MOST MAXIMUM TAKE GIVEN TAKING RAISE LOWER NEEDED AGES WEIGHT OTHER SPAN SLOT RATE TOTAL TIMESONLY DIVIDE"
    " DIVIDED PHASE AMOUNT PERKG COUNT MOVE WATER FORM ADDSUP BODY PERSON WEIGHS AGED TIMES DAY WEEK MONTH YEAR"
    " WHEN ALSO HELP LAB EVERYBODY CHILD STOP MONTHNAME CALL CONTAIN SOOTHE RESTRICT ATONCE SAME GROUP EACHTIME THING MORE LESS AGAIN"
)
"""What may stand beside an amount without changing it."""
_OF_PACKS: Final = _set("PACK LASTS")
_OF_OTHER_THINGS: Final = _set("PLAIN UNKNOWN MOVE LAB WATER THING HELP BODY DANGER OTHER PERSON ADDSUP CALL")
"""What a rate with no amount may be of, other than a dose: "check your blood pressure twice a day"."""
_TELLS_A_DOSE: Final = _set("AMOUNT PERKG COUNT RATE TOTAL TIMESONLY SLOT")
_INNER: Final = "[AUX IT HIM THE A DOSE NAME AGES OF TO PERSON ALSO PLAIN]"
_D: Final = "(?:AMOUNT|PERKG|A AMOUNT|COUNT FORM|COUNT)"
_HOW: Final = (
    "(?:[OF NAME RATE TOTAL SLOT TIMESONLY PLAIN DIVIDE SPAN OTHER COMMA FORM]|[IN AT] [A THE]?|FOR AGES|FOR|A|THE)"
)
_IS: Final = "(?:AUX{1,3})"
_THAT_IS_TOO_MUCH: Final = (
    rf"[COLON COMMA] (?:ADDSUP|THE AUX|IT AUX|IF AUX) (?:{_D} {_HOW}* [COMMA IF AUX AND]*)? [A PLAIN]* (?:DANGER|OVER THE MOST)"
    rf" (?:OF {_D} {_HOW}*)?"
)
_TOO_MUCH: Final = rule(
    r"NOT [AUX IT HIM THE A DOSE NAME AGES OF TO TAKE GIVEN TAKING RAISE FOR COMMA TOTAL PERSON ALSO IN WEIGHT]{0,5} (?:IF WEIGHT)? [AUX DOSE]{0,2} MORE? OVER"
)
_HEEDS: Final = rule(r"NOT [AUX IT HIM]{0,2} RETRACT(?=[THE A]? (?:[AMOUNT TOTAL] )?(?:[THE A TOTAL AMOUNT])?MOST)")
"""A "never ignore" before a limit, which is then read as the limit."""
_HAS_NO_DOSE: Final = rule(r"NOT DOSE(?=(?:FOR|IN|AT|TO)? [IT HIM AGES]|$|COMMA|AND|IF)")
_NO_OFTENER: Final = rule(r"NOT [AUX IT HIM THE A DOSE NAME AGES TO RAISE LOWER TAKE GIVEN]{0,6} OFTENER")
_SCOPE: Final = (
    "[AUX THE A IT HIM DOSE NAME OF IN FOR PLAIN TAKE GIVEN TAKING REPEAT EXTRA ALSO AMOUNT COUNT PERKG RATE TOTAL SLOT TIMESONLY FORM EACH"
    " PER OTHER SPAN AGES MOVE STOP WATER DIVIDED RAISE LOWER DANGER OVER PERSON TIMES AT BY MORE AGAIN ONCE TWICE OFTEN UNBOUNDED]"
)
_TALK: Final = (
    "[AUX THE A IT HIM NAME OF IN FOR PLAIN TAKE GIVEN TAKING ALSO FORM OTHER AGES MOVE STOP WATER PERSON TIMES AT BY]"
)
_FORBIDS: Final = rule(
    rf"NOT [AUX IT HIM AGES PERSON ALSO]{{0,3}} [TAKE GIVEN TAKING REPEAT RAISE PAST EXCEEDS] (?:[COMMA OR]{{1,2}} [TAKE GIVEN REPEAT RAISE LOWER STOP MOVE])* {_SCOPE}*"
)
_FORBIDS_GETTING: Final = rule(rf"NOT [IT HIM AGES PERSON ALSO]{{0,2}} AUX{{1,2}} {_D} [OF NAME RATE TOTAL FORM]*")
_SAYS_WHAT_IS: Final = _set("MOST DOSE USUAL START")
_FORBIDS_STOPPING: Final = rule(rf"NOT [AUX IT HIM AGES PERSON ALSO]{{0,3}} [STOP LOWER MOVE DIVIDED] {_TALK}*")
"""A "do not stop" or "do not skip" forbids no amount: what comes after it is taken."""
_WHICH_IS_TOO_MUCH: Final = rule(_THAT_IS_TOO_MUCH)
_FORBIDS_EXTRA: Final = rule(rf"NOT [AUX IT HIM AGES TAKE GIVEN A]{{0,4}} [EXTRA REPEAT MORE] {_SCOPE}*")
_AMOUNTS: Final = _set("AMOUNT PERKG COUNT RATE TOTAL SLOT TIMESONLY")
_NARROWS: Final = _set("PLAIN IN AT SLOT WATER SPAN OTHER BY MOVE TIMES")
"""What, within a forbidden amount, may forbid only a way of taking it: "on an empty stomach", "at night"."""
_LOOSENS: Final = _set(
    "IF RESTRICT ATONCE RETRACT SOOTHE BEFORE THEN UNBOUNDED TO LEAST UNDER AFTER OR NOT EXTRA ALSO MOST"
)
"""What, beside a forbidden amount, may allow it after all: "unless", "before eating", "at once"."""
_SUBJECT: Final = "(?:[A THE DOSE OF PLAIN AGES FOR COMMA IN TOTAL NAME IT HIM AUX USUAL]|OVER)"
_SO_DO_NOT: Final = r"(?:[COMMA IF AND]* PLAIN? (?:AUX NOT|NOT) [AUX]? [TAKE GIVEN] [IT HIM THE]? (?:DOSE)?)?"
_SAYS_NO: Final = (
    rf"REFUSES [IT HIM IF AUX TO A THE TAKE GIVEN TAKING OVER DOSE FOR AGES PLAIN OF IN DANGER]* (?:{_D} {_HOW}*)?"
    r" (?:[COMMA IF AND PLAIN]* REFUSES [IT HIM]?)? [AUX PLAIN]*"
)
_AMID: Final = "[A THE PLAIN IT HIM AGES FOR IN AT OF COMMA TAKING PAST OVER PERSON DOSE NAME SPAN EXTRA MORE WEIGHT LPAR USUAL ONCE THING BY AGAIN FROM REPEAT]"
_PREDICATE: Final = "(?:[AUX PLAIN A ALSO RPAR COMMA]* (?:DANGER|EXCEEDS|REPORT)|AUX{1,3} [A PLAIN]* OVER [THE A PLAIN]* (?:MOST|DOSE|TAKE|GIVEN|PLAIN))"
_LINK: Final = f"(?:[COLON COMMA DASH LPAR RPAR]* (?:ADDSUP|THE|IT|IF|AUX)+ {_D} {_HOW}* [RPAR]?|[COLON COMMA DASH RPAR]+ (?:ADDSUP|THE|IT|IF)?)"
_END: Final = "[PLAIN A FOR AGES AGED AT IN OF DANGER AND OR AUX COMMA WATER THE NAME DOSE HELP EXCEEDS REPORT WEIGHT SPAN TIMES PERSON RPAR BY ATONCE]"
_WARNS: Final = (
    rule(rf"BULLET? [PLAIN COMMA COLON]* NOT {_D} {_HOW}*"),
    rule(rf"BULLET? [PLAIN COMMA COLON]* NOT {_D} {_HOW}* NOT {_D} {_HOW}* AUX{{1,2}} [PLAIN AUX]*"),
    rule(
        rf"BULLET? {_AMID}* {_D} {_HOW}* ATONCE? {_LINK}{{0,2}} {_PREDICATE} (?:OF {_D} {_HOW}*)? {_END}* {_SO_DO_NOT}"
    ),
    rule(rf"BULLET? AUX [HIM IT AGES THE A PERSON PLAIN]* PAST RESTRICT? {_D} {_HOW}*"),
    rule(rf"BULLET? [PLAIN IT THE A OF FOR AGES IN]* {_D} {_HOW}* {_THAT_IS_TOO_MUCH} {_SO_DO_NOT}"),
    rule(rf"BULLET? [PLAIN THE IT COMMA A AUX WEIGHS STOP NOT AND AGED]* {_SAYS_NO}"),
    rule(rf"BULLET? (?:THE PLAIN|IT)? {_SAYS_NO}"),
    rule(
        rf"BULLET? [DOSE TAKING A THE OF AGES PLAIN PERSON]* OVER? {_D} {_HOW}* ATONCE? [AUX PLAIN A]* [DANGER EXCEEDS REPORT] [AND OR A PLAIN DANGER REPORT THE OF IN AUX COMMA FOR AGES]*"
    ),
    rule(
        r"BULLET? TAKING [OVER MORE EXTRA REPEAT A THE FORM DOSE PLAIN TAKE GIVEN NAME AGAIN]+ AUX{1,3} [A PLAIN]* DANGER [AND OR A PLAIN DANGER AUX FOR AGES COMMA]*"
    ),
    rule(
        rf"BULLET? IT {_IS} [A PLAIN]* DANGER IF [IT HIM AGES PERSON AUX A THE]* [PAST TAKE GIVEN] OVER? {_D} {_HOW}* ATONCE?"
    ),
    rule(
        rf"BULLET? IF [AGES IT HIM A THE AUX ALSO PERSON RESTRICT]* [TAKE GIVEN PAST] [OVER LEAST RESTRICT]* {_D} [OF NAME FORM PLAIN ATONCE RESTRICT A THE TOTAL IN ACCIDENT]* COMMA [PLAIN AUX THEN]* HELP [HELP PLAIN AUX A THE IN AT ATONCE START AND OR FOR IT HIM COMMA OTHER RESTRICT]*"
    ),
    rule(
        r"BULLET? RAISE [THE A DOSE NAME PLAIN RATE TOTAL SLOT SPAN EACH DAY ALSO]* AUX{1,3} [A PLAIN]* DANGER [PLAIN A FOR AGES IN OF AND OR AUX THE NAME DOSE DANGER COMMA]*"
    ),
    rule(
        rf"BULLET? {_SUBJECT}*? (?:TAKING|PAST)? OVER? {_D} {_HOW}* {_IS} [A PLAIN FOR ALSO]* DANGER (?:OF {_D} {_HOW}*)? [PLAIN A FOR AGES AGED AT IN OF DANGER AND OR AUX IT HIM COMMA WATER THE NAME DOSE]*"
    ),
    rule(
        rf"BULLET? (?:NOT COMMA)? (?:FOR AGES COMMA?)? IT {_IS}? [A PLAIN ALSO]* DANGER (?:[FOR AGES IT HIM])* TO [AUX]* (?:TAKE|PAST|RAISE|REPEAT) OVER? AGAIN? (?:{_D}|UNBOUNDED FORM? UNBOUNDED?|THE DOSE|MORE) {_HOW}*"
    ),
    rule(
        rf"BULLET? {_SUBJECT}*? (?:TAKING|PAST)? OVER? {_D} {_HOW}* AUX? EXCEEDS (?:OF {_D} {_HOW}*|FOR AGES|[PLAIN A OF IN FOR AGES THE NAME])*"
    ),
    rule(
        rf"BULLET? {_SUBJECT}*? (?:TAKING|PAST)? OVER? {_D} {_HOW}* {_IS} OVER THE? {_HOW}* (?:MOST|DOSE)? (?:OF {_D} {_HOW}*)? [PLAIN AGES FOR A OF IN THE NAME AUX]*"
    ),
    rule(
        rf"BULLET? (?:OVER|AGES AUX)? {_D} (?:EXCEEDS|DANGER AUX{{1,3}} DANGER) [AND OR DANGER AUX PLAIN A IN WATER THE COMMA]*"
    ),
)
"""Closed forms of "so much is too much": the whole sentence fits one, to its last word, or it is none."""
_AID: Final = _set(
    "IF IT HIM PAST AMOUNT PERKG COUNT TOTAL RATE COMMA COLON HELP OF NAME A THE IN AGES PLAIN AUX OR AND FORM OTHER DANGER CALL"
    " PERSON OVER SPAN AFTER REPORT TAKING EXCEEDS SLOT FOR TO DASH BULLET DOSE LPAR RPAR RESTRICT ALSO THEN MOVE BEFORE TIMESONLY TIMES"
    " WATER AGED STOP EXTRA AT ACCIDENT LEAST MORE START ATONCE EVERYBODY TWICE BY WHEN UNTIL FROM PLAIN"
)
_LONGEST_FORM: Final = 60
"""Chunks. No sentence of these forms is longer, and a hostile one would be slow to match."""
_SAYS_CONTENTS: Final = _set("CONTAIN")
_CONTENT_WORDS: Final = _set(
    "A THE EACH OF AUX CONTAIN PACK AMOUNT FORM NAME PLAIN IN AND OR COMMA COLON LPAR RPAR ADDSUP ALSO"
    " BULLET IT HIM DASH FOR TO OTHER PERSON DIVIDED BEFORE WHEN IF AGES AGED MONTHNAME PER"
)
_OF_SUMS: Final = _BESIDE_A_DOSE - _set("TAKE GIVEN RAISE START")
_QUIET_TAKE: Final = rule(
    "[IF BEFORE] [AUX IT HIM PLAIN AGES PERSON NOT NAME THE A]{0,4} [TAKE GIVEN TAKING PAST RAISE LOWER STOP]"
)
_GERUND_OR_NOUN: Final = rule("[TAKE GIVEN]")


def statements(sentences: Sequence[Sequence[Chunk]]) -> list[Statement]:
    """Return how each sentence of a text is read, in order."""
    following = (*sentences[1:], ())[: len(sentences)]
    return [statement(one, other) for one, other in zip(sentences, following, strict=True)]


def statement(sentence: Sequence[Chunk], following: Sequence[Chunk] = ()) -> Statement:
    """Return how a sentence is read, `following` being the one after it.

    "Take 10 mg three times a day" is INTAKE, "200 mg a day is too much" a WARNING, "Take as much as you like" UNREAD.
    """
    chunks = tuple(sentence)
    kinds = {chunk.kind for chunk in chunks}
    if strange := _strange(chunks):
        return Statement(Manner.UNREAD, chunks, (), strange, "most of these words are unknown")
    if _counts_people(kinds):
        return Statement(Manner.NOTHING, chunks, (), ())
    bare_rate = kinds & _set("RATE TIMESONLY") and not kinds & _OF_OTHER_THINGS
    if not kinds & _STRONG and not bare_rate and not kinds >= _set("PERCENT MOST"):
        return _without_doses(chunks, kinds)
    classes = "".join(chunk.kind for chunk in chunks)
    opened = classes.removeprefix(NAMES["NOT"] + NAMES["COMMA"])
    if len(chunks) <= _LONGEST_FORM and any(pattern.fullmatch(opened) for pattern in _WARNS):
        return Statement(Manner.WARNING, chunks, (), ())
    if _is_contents(kinds):
        return Statement(Manner.CONTENTS, chunks, (), ())
    kept, forbidden = _less_forbidden(chunks, classes)
    if _is_first_aid({chunk.kind for chunk in kept}, {chunk.kind for chunk in following}):
        return Statement(Manner.FIRST_AID, chunks, (), ())
    return _affirmed(kept, forbidden)


def _strange(chunks: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Return the unknown words of a sentence that is made of them, as one in another language is."""
    unknown = tuple(chunk for chunk in chunks if chunk.kind == NAMES["UNKNOWN"] and chunk.end - chunk.start > 1)
    words = sum(chunk.kind not in _SIGNS for chunk in chunks)
    return unknown if len(unknown) >= _STRANGE and 2 * len(unknown) > words else ()


_STRANGE: Final = 3
_SIGNS: Final = _set("COMMA COLON LPAR RPAR DASH BULLET PER")


def _counts_people(kinds: set[str]) -> bool:
    """Return whether a bare number may be one of people or things counted: "in a study of 120 people, 35 slept better"."""
    others = kinds & _set("OTHER") and kinds & _set("COUNT")
    return bool(others and kinds & _set("AUX PLAIN") and kinds <= _OF_COUNTS)


_OF_COUNTS: Final = _set(
    "OTHER COUNT AUX PLAIN A THE IN OF COMMA AND IT HIM IF PERSON AT FOR TO UNKNOWN OUT SPAN".replace(" OUT", "")
)


def _without_doses(chunks: tuple[Chunk, ...], kinds: set[str]) -> Statement:
    if _sets_limit_aside(chunks, kinds):
        return Statement(Manner.UNREAD, chunks, (), chunks, "a limit that may be gone over")
    loose = [chunk for chunk in chunks if chunk.kind in _set("NUMBER FRACTION MIXED SCHEDULE")]
    if loose:
        return Statement(Manner.UNREAD, chunks, (), tuple(loose), "a number with nothing to say what it counts")
    return Statement(Manner.NOTHING, chunks, (), ())


def _sets_limit_aside(chunks: tuple[Chunk, ...], kinds: set[str]) -> bool:
    """Return whether a sentence may tell somebody to go over a limit: "exceed the daily limit when it hurts"."""
    classes = "".join(chunk.kind for chunk in chunks)
    if kinds & _set("NOT HELP DANGER") or _SPEAKS_OF_IT.match(classes):
        return False
    return NAMES["EXCEEDS"] in kinds or bool(_OVER_THE_MOST.search(classes))


_OVER_THE_MOST: Final = rule("OVER [THE A PLAIN PERIODLY]{0,3} MOST")
_SPEAKS_OF_IT: Final = rule("BULLET? (?:THE AUX|THE DOSE|IF IT|IF HIM|IF AGES|THE EXCEEDS)")


def _is_first_aid(kinds: set[str], following: set[str]) -> bool:
    """Return whether a sentence tells what to do, or what became of somebody, after too much was taken.

    "Has your child eaten five tablets? Call an ambulance" says what to do in the sentence `following`.
    """
    if not kinds & _set("PAST ACCIDENT"):
        return False
    helped = kinds & _set("HELP REPORT DANGER") or (
        NAMES["HELP"] in following and not following & (_DOSES | _set("TAKE GIVEN"))
    )
    allowed = _AID | _set("TAKE GIVEN") if NAMES["ACCIDENT"] in kinds else _AID
    return bool(helped and kinds <= allowed)


def _is_contents(kinds: set[str]) -> bool:
    says = kinds & _SAYS_CONTENTS or kinds >= _set("PACK AUX")
    return bool(says and kinds <= _CONTENT_WORDS)


def _less_forbidden(chunks: tuple[Chunk, ...], classes: str) -> tuple[tuple[Chunk, ...], tuple[Chunk, ...]]:
    """Return a sentence with "not more than" as one chunk, less what it forbids, and what it forbids."""
    kept: list[Chunk] = []
    forbidden: list[Chunk] = []
    place = 0
    if classes.startswith(NAMES["NOT"] + NAMES["COMMA"]):
        place = 2  # the "No," that answers
    while place < len(chunks):
        if chunks[place].kind != NAMES["NOT"]:
            kept.append(chunks[place])
            place += 1
            continue
        if match := _TOO_MUCH.match(classes, place):
            people = [chunk for chunk in chunks[place : match.end()] if chunk.kind in (NAMES["AGES"], NAMES["WEIGHT"])]
            kept += people
            kept.append(Chunk(NAMES["MAXIMUM"], None, chunks[place].start, chunks[match.end() - 1].end))
            place = match.end()
            continue
        if match := _HEEDS.match(classes, place):
            place = match.end()
            continue
        if match := _HAS_NO_DOSE.match(classes, place):
            place = match.end()
            continue
        if match := _NO_OFTENER.match(classes, place):
            kept += [
                chunk
                for chunk in chunks[place + 1 : match.end() - 1]
                if chunk.kind in _set("RAISE DOSE TAKE GIVEN AGES")
            ]
            place = match.end()
            continue
        match = (
            _FORBIDS.match(classes, place)
            or _FORBIDS_STOPPING.match(classes, place)
            or _FORBIDS_EXTRA.match(classes, place)
        )
        if match is None or _is_loosened(classes, place, match):
            kept.append(chunks[place])
            place += 1
            continue
        forbidden += chunks[place : match.end()]
        place = match.end()
        if _WHICH_IS_TOO_MUCH.fullmatch(classes, place):
            forbidden += chunks[place:]
            place = len(chunks)
    return tuple(kept), tuple(forbidden)


def _is_loosened(classes: str, place: int, match: re.Match[str]) -> bool:
    """Return whether what is forbidden may be allowed after all by what stands beside it."""
    if not set(match[0]) & (_AMOUNTS | _set("REPEAT EXTRA")):
        return False
    if not set(match[0]) & _DOSES and classes[match.end() : match.end() + 1] == NAMES["ATONCE"]:
        return False  # "do not take two doses at once"
    if set(match[0]) & _AMOUNTS and set(match[0][1:]) & _NARROWS:
        return True
    rest = set(classes[match.end() :]) | set(classes[:place])
    return bool(rest & _LOOSENS) or bool(set(match[0][1:]) & _set("OVER DANGER"))


def _affirmed(chunks: tuple[Chunk, ...], forbidden: tuple[Chunk, ...]) -> Statement:
    kinds = {chunk.kind for chunk in chunks}
    if NAMES["NOT"] in kinds and kinds & _set("DANGER MOST OVER MAXIMUM") and not kinds & _TELLS_A_DOSE:
        loose = tuple(chunk for chunk in chunks if chunk.kind in _set("NOT DANGER MOST OVER"))
        return Statement(Manner.UNREAD, chunks, forbidden, loose, "a limit that is said not to be one")
    timed = kinds & _set("RATE TOTAL TIMESONLY") or (kinds & _set("SLOT") and kinds & _set("TAKE GIVEN TAKING RAISE"))
    if kinds & _TELLS_A_DOSE & _QUANTITY or (
        timed and (kinds & _set("TAKE GIVEN TAKING RAISE FORM DOSE") or not kinds & _OF_OTHER_THINGS)
    ):
        lasts = NAMES["LASTS"] in kinds and kinds & _set("AMOUNT COUNT") and kinds & _set("RATE TOTAL")
        spoken_of = not kinds & _set("TAKE GIVEN TAKING COUNT FRACTION RATE TOTAL SLOT SPAN LASTS")
        beside = _BESIDE_A_DOSE | (_OF_PACKS if lasts else frozenset()) | (_set("PACK") if spoken_of else frozenset())
        if kinds >= _set("RAISE MOST") or kinds >= _set("RAISE MAXIMUM"):
            chunks = tuple(
                chunk for chunk in chunks if chunk.kind != NAMES["UNTIL"]
            )  # a rise "until it works" that has an end
        loose = tuple(chunk for chunk in chunks if chunk.kind not in beside) + _open_ended(chunks, kinds)
        if not kinds & _DOSES:
            loose += tuple(chunk for chunk in chunks if chunk.kind in (NAMES["MOST"], NAMES["USUAL"], NAMES["MORE"]))
        if loose:
            return Statement(Manner.UNREAD, chunks, forbidden, loose, "these words beside a dose")
        return Statement(Manner.INTAKE, chunks, forbidden, ())
    loose = tuple(chunk for chunk in chunks if chunk.kind in _LOOSE_IN_TALK)
    if not kinds & _set("RAISE"):
        loose += tuple(chunk for chunk in chunks if chunk.kind == NAMES["UNTIL"])
    if kinds & _set("DIVIDED") and kinds & _set("IT HIM"):
        loose += tuple(chunk for chunk in chunks if chunk.kind == NAMES["DIVIDED"])
    if kinds & _set("DOSE FORM"):
        loose += tuple(chunk for chunk in chunks if chunk.kind == NAMES["OFTEN"])
    if not kinds & _set("RAISE LOWER"):
        loose += tuple(
            one for one, after in zip_longest(chunks, chunks[1:]) if one and _is_another_dose(one, after, kinds)
        )
    if kinds & _set("UNKNOWN EXTRA TAKE GIVEN RATE TOTAL SLOT TIMESONLY"):
        loose += tuple(chunk for chunk in chunks if chunk.kind == NAMES["PACK"])
    if loose:
        return Statement(Manner.UNREAD, chunks, forbidden, loose, "this beside no amount that could be read")
    if kinds & _set("GIVEN"):
        loose = tuple(
            chunk for chunk in chunks if chunk.kind in _set("EXTRA MORE OFTEN SAME ATONCE AGAIN ONCE TWICE LEAST OVER")
        )
        if loose and not _is_quiet(chunks):
            return Statement(Manner.UNREAD, chunks, forbidden, loose, "this beside what is taken")
    if kinds & _set("TAKE TAKING RAISE") and not _is_quiet(chunks):
        loose = tuple(chunk for chunk in chunks if chunk.kind in _LOOSE_IN_ORDERS)
        if loose:
            return Statement(Manner.UNREAD, chunks, forbidden, loose, "these words tell someone to take something")
    return Statement(Manner.INTAKE if kinds & _set("RAISE START") else Manner.NOTHING, chunks, forbidden, ())


def _is_another_dose(chunk: Chunk, after: Chunk | None, kinds: set[str]) -> bool:
    """Return whether an "again" or "another" may be of a dose: "another treatment" is not."""
    if chunk.kind != NAMES["AGAIN"]:
        return False
    return (
        after is None
        or after.kind in _set("FORM DOSE NAME COUNT NUMBER FRACTION")
        or bool(kinds & _set("TAKE GIVEN TAKING"))
    )


def _open_ended(chunks: tuple[Chunk, ...], kinds: set[str]) -> tuple[Chunk, ...]:
    """Return the words that leave an amount open: "from 60 mg" with no end, "again" with no amount after it."""
    open_: list[Chunk] = []
    for place, chunk in enumerate(chunks):
        follows = chunks[place + 1].kind if place + 1 < len(chunks) else ""
        if chunk.kind == NAMES["EACHTIME"] and follows and follows not in _AFTER_EACH_TIME:
            open_.append(chunk)
        if chunk.kind == NAMES["UNTIL"]:
            open_.append(chunk)
        if _may_be_one_number(chunk.kind, chunks[place + 1 : place + 3]):
            open_.append(chunk)
        before = chunks[place - 1].kind if place else ""
        if chunk.kind == NAMES["MORE"] and before not in _AMOUNTS | _set("NAME FORM"):
            open_.append(chunk)
        if chunk.kind == NAMES["SAME"] and follows != NAMES["FOR"]:
            open_.append(chunk)
        again = chunk.kind == NAMES["AGAIN"] and not (before in _DOSES and follows == NAMES["SLOT"])
        if again and not kinds & _set("RAISE LOWER") and follows not in _DOSES:
            open_.append(chunk)
        ends = kinds & _set("TO LOWER RAISE")
        if chunk.kind == NAMES["FROM"] and follows in _DOSES and not ends and not _is_range(chunks[place + 1]):
            open_.append(chunk)
    return tuple(open_)


def _may_be_one_number(kind: str, after: Sequence[Chunk]) -> bool:
    """Return whether a bare number stands beside another, as the parts of one that is cut up do: "1 5 0 mg"."""
    kinds = [chunk.kind for chunk in after]
    if kind != NAMES["COUNT"] or not kinds:
        return False
    return kinds[0] in _DOSES or (kinds[0] in _JOINTS and kinds[1:2] != [] and kinds[1] in _DOSES)


_JOINTS: Final = _set("DASH COMMA PER PLAIN")
_AFTER_EACH_TIME: Final = _set("COMMA RATE TOTAL SLOT AND AMOUNT COUNT LPAR RPAR")


def _is_range(chunk: Chunk) -> bool:
    dose = chunk.reading
    return isinstance(dose, Amount | PerKg | Count) and dose.quantity.low < dose.quantity.high


_LOOSE_IN_TALK: Final = _set("NUMBER FRACTION MASS ML KG TWICE SCHEDULE MIXED PERCENT UNBOUNDED REPEAT AMOUNT COUNT")
_LOOSE_IN_ORDERS: Final = _set(
    "UNKNOWN EXTRA MORE RETRACT SOOTHE RESTRICT NOT OVER LEAST UNDER DANGER HOUR MINUTE LASTS"
)


def _is_quiet(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether the sentence only speaks of taking: "if you take other medicines", "before you take it"."""
    classes = "".join(chunk.kind for chunk in chunks)
    taken = sum(chunk.kind in _set("TAKE GIVEN TAKING RAISE") for chunk in chunks)
    return len(_QUIET_TAKE.findall(classes)) >= taken


def class_name(chunk: Chunk) -> str:
    """Return the name of a chunk's class, for findings and for docs."""
    return OF_CHARACTER[chunk.kind]
