"""What a sentence forbids, taken out of it: "do not double the dose", "never more than 100 mg". Not here: what is left.

Only closed forms of "not" are understood. Any other "not" stays in the sentence, where it holds the text back if there
is a dose beside it.
"""

import re
from collections.abc import Sequence
from typing import Final

from assistant.domain.guard.classes import DOSES, NAMES, rule, set_of
from assistant.domain.guard.closed_forms import THAT_IS_TOO_MUCH, D
from assistant.domain.guard.readings import Chunk

_NOT: Final = NAMES["NOT"]
_AMOUNTS: Final = set_of("AMOUNT PERKG COUNT RATE TOTAL SLOT TIMESONLY")
_NOT_MORE_THAN: Final = rule(
    r"NOT [AUX IT YOU HIM THE A DOSE NAME AGES OF TO TAKE GIVEN TAKING RAISE FOR TOTAL PERSON ALSO IN WEIGHT]{0,6}"
    r" (?:[IF COND] WEIGHT)? [AUX DOSE]{0,2} MORE? OVER"
)
"""The start of "never take more than", whose amount is then read as the most."""
_NO_OFTENER: Final = rule(r"NOT [AUX IT YOU HIM THE A DOSE NAME AGES TO RAISE LOWER TAKE GIVEN]{0,6} OFTENER")
_HAS_NO_DOSE: Final = rule(r"NOT DOSE(?=(?:FOR|IN|AT|TO)? [A THE]? [IT YOU HIM AGES]|$|COMMA|AND|IF)")
_HEEDS: Final = rule(r"NOT [AUX IT YOU HIM]{0,2} RETRACT(?=[THE A TOTAL AMOUNT]{0,4} MOST)")
"""A "never ignore" before a limit, which is then read as the limit."""
_SCOPE: Final = (
    "[AUX THE A IT YOU HIM DOSE NAME OF IN AT FOR PLAIN REPEAT EXTRA ALSO AMOUNT COUNT PERKG RATE TOTAL SLOT TIMESONLY FORM EACH PER"
    " OTHER NUMBERED SPAN AGES MOVE STOP WATER DIVIDED LOWER DANGER PERSON TIMES BY MORE AGAIN UNBOUNDED OFTEN WHAT]"
)
"""What a "do not take" reaches over: up to the next verb of taking, a comma or an "and"."""
_FORBIDS: Final = rule(
    rf"NOT [AUX IT YOU HIM AGES PERSON ALSO]{{0,3}} [TAKE GIVEN TAKING REPEAT RAISE PAST] (?:[COMMA OR]{{1,2}} [TAKE REPEAT RAISE LOWER STOP MOVE])* {_SCOPE}*"
)
_FORBIDS_MORE: Final = rule(rf"NOT [AUX IT YOU HIM AGES TAKE GIVEN A]{{0,4}} [EXTRA REPEAT MORE] {_SCOPE}*")
_FORBIDS_GETTING: Final = rule(rf"NOT [IT YOU HIM AGES PERSON ALSO]{{0,2}} AUX{{1,2}} {D} [OF NAME RATE TOTAL FORM]*")
_TALK: Final = "[AUX THE A IT YOU HIM NAME OF IN AT FOR PLAIN TAKE GIVEN TAKING ALSO FORM OTHER AGES MOVE STOP WATER PERSON TIMES BY]"
_FORBIDS_STOPPING: Final = rule(rf"NOT [AUX IT YOU HIM AGES PERSON ALSO]{{0,3}} [STOP LOWER MOVE DIVIDED] {_TALK}*")
"""A "do not stop" or "do not skip" forbids no amount: what comes after it is taken."""
_THAT_IS_TOO_MUCH: Final = rule(rf"{THAT_IS_TOO_MUCH}|[COLON COMMA] (?:THE|IT|IF)? ADDSUP {D} [RATE TOTAL SLOT]?")
"""What may follow a forbidden amount and only reckons it up: ": it adds up to 150 mg"."""
_SAYS_WHAT_IS: Final = set_of("MOST DOSE USUAL START")
_SECOND_AMOUNT: Final = rule("[AMOUNT FORM PERKG] [AMOUNT COUNT PERKG]")
"""Where the text goes on with another amount, with no sign between: "do not take the 10 mg tabs. 12 of the 25 mg tabs"."""
_NARROWS: Final = set_of("PLAIN IN AT SLOT WATER SPAN OTHER NUMBERED BY MOVE TIMES")
"""What, within a forbidden amount, may forbid only a way of taking it: "on an empty stomach", "at night"."""
_LOOSENS: Final = set_of(
    "IF COND RESTRICT ATONCE RETRACT SOOTHE BEFORE THEN UNBOUNDED TO LEAST UNDER AFTER OR NOT EXTRA ALSO MOST"
)
"""What, beside a forbidden amount, may allow it after all: "unless", "before eating", "at once"."""


_PEOPLE: Final = set_of("AGES YOU HIM")
_NOT_FOR: Final = rule("(?<=AGES) COMMA? NOT FOR? [A THE]? [AGES YOU HIM]$")
_NOR_FIT_FOR: Final = rule("[AND COMMA IF]{1,2} (?:[IT THE]? AUX)? [A VERY]* DANGER FOR [A THE]? [AGES YOU HIM]$")
"""The end of "is for adults, not for your child" and of "is an adult dose and too high for him": what stands before is judged."""


def less_forbidden(chunks: tuple[Chunk, ...], classes: str) -> tuple[tuple[Chunk, ...], tuple[Chunk, ...]]:
    """Return a sentence with "not more than" as one chunk, less what it forbids, and what it forbids.

    "Never take more than 100 mg, and do not double the dose" leaves MAXIMUM, 100 mg, COMMA and AND.
    """
    kept: list[Chunk] = []
    forbidden: list[Chunk] = []
    if classes[-1:] in _PEOPLE and (end := _NOT_FOR.search(classes) or _NOR_FIT_FOR.search(classes)):
        forbidden += chunks[end.start() :]
        chunks, classes = chunks[: end.start()], classes[: end.start()]
    place = 2 if classes.startswith(_NOT + NAMES["COMMA"]) else 0  # the "No," that opens an answer
    while place < len(chunks):
        if chunks[place].kind != _NOT:
            kept.append(chunks[place])
            place += 1
        elif match := _softly(classes, place):
            kept += [chunk for chunk in chunks[place : match.end()] if chunk.kind in set_of("RAISE DOSE TAKE AGES")]
            forbidden.append(chunks[place])
            place = match.end()
        elif match := _at_most(classes, place):
            kept += [chunk for chunk in chunks[place : match.end()] if chunk.kind in set_of("AGES WEIGHT RAISE")]
            kept.append(Chunk(NAMES["MAXIMUM"], None, chunks[place].start, chunks[match.end() - 1].end))
            place = match.end()
        elif match := _outright(classes, place):
            forbidden += chunks[place : match.end()]
            place = match.end()
            if _THAT_IS_TOO_MUCH.fullmatch(classes, place):
                forbidden += chunks[place:]
                place = len(chunks)
        else:
            kept.append(chunks[place])
            place += 1
    return tuple(kept), tuple(forbidden)


def _softly(classes: str, place: int) -> re.Match[str] | None:
    """Return the fit of a "not" that forbids no amount: "no dose for babies", "not more often than", "never ignore"."""
    return _HEEDS.match(classes, place) or _HAS_NO_DOSE.match(classes, place) or _NO_OFTENER.match(classes, place)


def _at_most(classes: str, place: int) -> re.Match[str] | None:
    asked = place and classes[place - 1] in set_of("IF COND")  # "why not take more than"
    return None if asked else _NOT_MORE_THAN.match(classes, place)


def _outright(classes: str, place: int) -> re.Match[str] | None:
    """Return the fit of a "do not" whose amounts are all forbidden, whatever else the sentence says."""
    if not set(classes[:place]) & _SAYS_WHAT_IS and (match := _FORBIDS_GETTING.match(classes, place)):
        return None if _is_loosened(classes, place, match) else match
    stopping = None if NAMES["MOST"] in classes else _FORBIDS_STOPPING.match(classes, place)
    match = _FORBIDS.match(classes, place) or stopping or _FORBIDS_MORE.match(classes, place)
    return None if match is None or _is_loosened(classes, place, match) else match


def _is_loosened(classes: str, place: int, match: re.Match[str]) -> bool:
    """Return whether what is forbidden may be allowed after all by what stands in it or beside it."""
    inside = set(match[0])
    if _SECOND_AMOUNT.search(match[0]):
        return True
    if not inside & (_AMOUNTS | set_of("REPEAT EXTRA")):
        return False
    if not inside & DOSES and classes[match.end() : match.end() + 1] == NAMES["ATONCE"]:
        return False  # "do not take two doses at once"
    if inside & _AMOUNTS and set(match[0][1:]) & _NARROWS:
        return True
    rest = set(classes[match.end() :]) | set(classes[:place])
    goes_on = classes[match.end() : match.end() + 1] in set_of("TAKE TAKING GIVEN AMOUNT COUNT") and match.end() < len(
        classes
    )
    return bool(rest & _LOOSENS) or goes_on or bool(set(match[0][1:]) & set_of("DANGER"))


def is_denied(chunks: Sequence[Chunk], kind: str) -> bool:
    """Return whether every chunk of a class has a "not" within the three chunks before it."""
    kinds = [chunk.kind for chunk in chunks]
    return all(_NOT in kinds[max(0, place - 3) : place] for place, found in enumerate(kinds) if found == kind)
