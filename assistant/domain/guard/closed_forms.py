"""Sentences whose amounts nobody is told to take: warnings, first aid, what a tablet holds, refusals. Not here: doses.

Each is a closed form: the whole sentence fits it, to its last word, or it is none of them. An amount that a closed form
excuses is compared with nothing, so a form says too little rather than too much.
"""

from collections.abc import Sequence
from typing import Final

from assistant.domain.guard.classes import NAMES, rule, set_of
from assistant.domain.guard.readings import Chunk

_LONGEST: Final = 60
"""Chunks. No sentence of these forms is longer, and a hostile one would be slow to match."""

D: Final = "(?:A? AMOUNT|PERKG|COUNT FORM|COUNT)"
"""An amount."""
HOW: Final = "(?:[OF NAME RATE TOTAL SLOT TIMESONLY DIVIDE SPAN OTHER FORM LPAR RPAR]|[IN AT] [A THE]?|FOR AGES|FOR IT|FOR YOU|A|THE)"
"""What may follow an amount and belong to it."""
_WHO: Final = (
    "(?:FOR [A THE]? (?:[AGES IT YOU HIM PERSON EVERYBODY AGED]|AGES COND? WEIGHT|PLAIN OF COUNT (?:COND|IF) WEIGHT))"
)
_TOO_MUCH: Final = "(?:DANGER|EXCEEDS)"
_IS: Final = "AUX{1,3} [A VERY ALSO]*"
_MORE_THAN_ANYBODY: Final = "(?:AUX{1,2})? OVER [WHAT EXTRA A THE]* [AGES PERSON EVERYBODY YOU HIM] (?:OF [THE A] AGED)? AUX{1,2} [TAKE GIVEN AUX]*"
"""As in "is more than any adult should take" or "exceeds what a toddler may get"."""
_SO_MUCH: Final = rf"(?:{_IS} {_TOO_MUCH}|EXCEEDS|AUX? KILLS(?![THE A]*PLAIN)|{_IS} OVER [THE A]* (?:TOTAL)? (?:MOST|DOSE)|{_MORE_THAN_ANYBODY})"
_OF_THAT: Final = rf"(?:OF {D} {HOW}*)?"
_TAIL: Final = (
    rf"(?:{_WHO}|[AT AGED IN OF THE NAME A WATER PLAIN])*"
    rf" (?:[AND OR COMMA]{{1,2}} (?:AUX{{0,2}} [A VERY]* (?:DANGER|EXCEEDS|REPORT|KILLS)|FAST|VERY FAST) [A IN OF THE]*)*"
    r" (?:COMMA? RESTRICT? COND (?:IT|YOU|HIM) PLAIN PLAIN?)?"
)
"""After the verdict: whom it is for, and nothing that could be another verdict."""
_BEFORE: Final = "[A THE PLAIN FOR IN AT OF DOSE TAKING PAST OVER AGES NAME PERSON WEIGHT EXTRA MORE AGAIN]"
"""Before the amount: no "you" and no "have", which would give it to somebody."""
_RESULT: Final = rf"(?:[COLON COMMA DASH LPAR]* (?:ADDSUP|(?:THE|IT|IF) AUX{{1,2}}) {D} {HOW}* RPAR?)"
_THAT: Final = "(?:[COLON COMMA DASH]+ (?:ADDSUP|(?:THE|IT|IF) AUX{0,2})?)"
_WHICH_IS: Final = "[COLON COMMA DASH]* ADDSUP [A VERY]*"
SO_DO_NOT: Final = r"(?:[COMMA IF AND]* PLAIN? (?:AUX NOT|NOT) AUX? TAKE [IT YOU HIM THE]? DOSE?)?"
THAT_IS_TOO_MUCH: Final = rf"[COLON COMMA] (?:ADDSUP|(?:THE|IT|IF) AUX) (?:{D} {HOW}* [COMMA IF AUX AND]*)? [A VERY]* (?:DANGER|OVER [THE A]* MOST) {_OF_THAT}"
_REFUSED: Final = (
    rf"REFUSES [IT YOU HIM IF COND AUX TO A THE TAKE GIVEN TAKING OVER MOST DOSE FOR AGES PLAIN OF IN DANGER]* (?:{D} {HOW}*)?"
    r" (?:[COMMA IF AND PLAIN]* REFUSES [IT YOU HIM]?)? [AUX PLAIN]*"
)
_OF_IT: Final = rf"[OVER LEAST RESTRICT VERY]* {D} (?:{HOW}|ATONCE|RESTRICT|ACCIDENT|LEAST|OR LEAST|COMMA OR MORE|OR MORE|TWICE|LPAR {D} RPAR)* (?:RESTRICT OF? {D} {HOW}*)?"
_NO_MORE: Final = "(?:(?:AUX? NOT TAKE|TAKE NOT|AUX? NOT TAKE IT) [EXTRA MORE SLOT OF IT DOSE]* [AND COMMA]+)?"
"""A "do not take any more today and", before the help."""
_SWALLOWED: Final = rf"(?:PAST|ACCIDENT|ACCIDENT GIVEN|GIVEN) {_OF_IT}"
_SWALLOWS: Final = rf"(?:PAST|ACCIDENT|ACCIDENT GIVEN|GIVEN|TAKE) {_OF_IT}"
WARNINGS: Final = (
    rule(
        rf"BULLET? (?:[DANGER PLAIN] COLON)? (?:{_WHO} COMMA)? {_BEFORE}* {D} {HOW}* ATONCE? {_RESULT}{{0,2}} (?:{_THAT}? {_SO_MUCH}|{_WHICH_IS} {_TOO_MUCH}) {_OF_THAT} {_TAIL} {SO_DO_NOT}"
    ),
    rule(
        rf"BULLET? (?:{_WHO} COMMA?)? IT {_IS} DANGER {_WHO}? TO AUX* (?:TAKE|TAKING|RAISE|REPEAT)? OVER? AGAIN? (?:{D}|UNBOUNDED FORM? UNBOUNDED?|THE DOSE|MORE) {HOW}*"
    ),
    rule(rf"BULLET? IT {_IS} DANGER COND [IT YOU HIM AGES PERSON AUX A THE]* [PAST TAKE] OVER? {D} {HOW}* ATONCE?"),
    rule(rf"BULLET? TAKING [OVER MORE EXTRA REPEAT A THE FORM DOSE GIVEN NAME AGAIN PLAIN]+ {_IS} DANGER {_TAIL}"),
    rule(rf"BULLET? RAISE [THE A DOSE NAME RATE TOTAL SLOT SPAN EACH DAY ALSO FAST VERY]* {_IS} DANGER {_TAIL}"),
    rule(
        rf"BULLET? [DOSE TAKING A THE OF AGES PERSON]* OVER {D} {HOW}* AUX* [REPORT DANGER KILLS] [AND OR A DANGER REPORT THE OF IN COMMA]* (?:IN AGES)?"
    ),
    rule(rf"BULLET? A? {D} DANGER AUX{{1,3}} [A VERY]* DANGER {_TAIL}"),
    rule(
        rf"BULLET? (?:THE|IT) {_IS} RETRACT THE? [A THE AGES YOU PERSON]* (?:AUX{{0,2}} TAKE)? {D} {HOW}* (?:AUX{{1,2}} SOOTHE)?"
    ),
    rule(rf"BULLET? NOT {D} {HOW}*"),
    rule(rf"BULLET? NOT {D} {HOW}* NOT {D} {HOW}* AUX{{1,2}} [PLAIN AUX]*"),
    rule(rf"BULLET? [PLAIN IT YOU]* (?:AUX IN)? {D} {HOW}* {THAT_IS_TOO_MUCH} {SO_DO_NOT}"),
    rule(rf"BULLET? [PLAIN THE IT YOU COMMA A AUX WEIGHS STOP NOT AND AGED]* {_REFUSED}"),
)
_FIRST_AID: Final = (
    rule(
        rf"BULLET? COND [AGES IT YOU HIM A THE AUX ALSO PERSON RESTRICT PLAIN]* {_SWALLOWS} (?:[COMMA AND]* [IT YOU HIM AUX PLAIN VERY]*)? [COMMA COLON] {_NO_MORE} [PLAIN AUX THEN AND CALL THE TO IN AT]* HELP [HELP PLAIN AUX A THE IN AT ATONCE START AND OR FOR IT YOU HIM COMMA NUMBERED RESTRICT NOT TAKE MORE EXTRA STOP MOVE OF DOSE TO]*"
    ),
    rule(
        rf"BULLET? [PLAIN AUX]* HELP [PLAIN A THE IN AT ATONCE START]* COMMA? COND [AGES IT YOU HIM A THE AUX ALSO PERSON RESTRICT PLAIN]* {_SWALLOWED}"
    ),
    rule(
        rf"BULLET? (?:A|THE|PLAIN|AGES|PERSON|HIM|YOU|IF|AFTER|IN|REPORT|COMMA|OF|COND|ALSO)* {_SWALLOWED} [COMMA AUX AND OR TO PLAIN A THE IN FOR SPAN HIM OF COLON CALL ADDSUP]* [HELP REPORT DANGER] [HELP REPORT DANGER AND OR AUX A THE IN OF PLAIN SPAN FOR HIM COMMA NUMBERED ATONCE TO START ADDSUP COLON CALL SLOT]*"
    ),
    rule(
        rf"BULLET? [A THE PLAIN IN AGES PERSON COMMA REPORT OF HIM]* REPORT [AFTER OF BY A THE FROM TAKING REPORT OVER]* {D} (?:{HOW}|ATONCE|PAST|LEAST)* [AND AUX PLAIN A REPORT DANGER IN AGES THE HELP]*"
    ),
    rule(
        rf"BULLET? (?:AFTER|FOR) [A THE TAKING DANGER OF]* {D} (?:{HOW}|ATONCE|LEAST|OR LEAST)* COMMA [PLAIN AUX]* [HELP REPORT] [HELP PLAIN REPORT AUX A THE IN AT ATONCE START AND OR FOR SPAN RESTRICT COND IT YOU HIM]*"
    ),
)
"""What to do, or what became of somebody, after too much was taken; the amount stands right after its being taken."""
_ASKS_OF_TAKEN: Final = rule(
    rf"BULLET? (?:AUX|HIM|AGES|IT|YOU|THE|PLAIN|PERSON)* (?:PAST|ACCIDENT|GIVEN) RESTRICT? (?:{D} (?:{HOW}|ACCIDENT|ATONCE|PLAIN)*|A REPEAT DOSE ACCIDENT?)"
)
"""A question, or half a sentence, that the next one answers with help: "Has your child eaten five tablets?\""""
_HOLDS: Final = rule(
    r"BULLET? [A THE EACH AMOUNT NAME COUNT]* [PACK FORM NAME] [A THE FORM NAME PLAIN OF IN COMMA AMOUNT AND OR LPAR RPAR COUNT]*"
    r" [CONTAIN AUX] [A THE CONTAIN ALSO AMOUNT COUNT FORM NAME PLAIN OF IN AND OR COMMA LPAR RPAR ADDSUP PACK EACH PER]*"
)
"""What stands on the outside of a pack: a pack, a tablet or the medicine is the subject, and nobody is in it."""


def is_warning(sentence: Sequence[Chunk]) -> bool:
    """Return whether a sentence only says that so much is too much, or that it will not say a dose.

    "Taking 200 mg a day would be an overdose" does; "You need 200 mg a day, the spasm is dangerous" does not.
    """
    if len(sentence) > _LONGEST:
        return False
    classes = _classes(sentence).removeprefix(NAMES["NOT"] + NAMES["COMMA"])  # the "No," that opens an answer
    return any(form.fullmatch(classes) for form in WARNINGS)


def is_first_aid(sentence: Sequence[Chunk], following: Sequence[Chunk]) -> bool:
    """Return whether a sentence tells what to do, or what became of somebody, after too much was taken.

    `following` is the sentence after it, which may say what to do: "Has she eaten five tablets? Call an ambulance."
    """
    if len(sentence) > _LONGEST:
        return False
    classes = _classes(sentence)
    if any(form.fullmatch(classes) for form in _FIRST_AID):
        return True
    after = {chunk.kind for chunk in following}
    helps = NAMES["HELP"] in after and not after & set_of("AMOUNT COUNT PERKG TAKE")
    return helps and bool(_ASKS_OF_TAKEN.fullmatch(classes))


def is_contents(sentence: Sequence[Chunk]) -> bool:
    """Return whether a sentence says what a tablet or a pack holds: "The bottle holds 50 tablets of 10 mg"."""
    kinds = {chunk.kind for chunk in sentence}
    if len(sentence) > _LONGEST or not kinds & set_of("CONTAIN PACK"):
        return False
    return bool(_HOLDS.fullmatch(_classes(sentence)))


def _classes(sentence: Sequence[Chunk]) -> str:
    return "".join(chunk.kind for chunk in sentence)
