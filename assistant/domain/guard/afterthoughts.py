"""Sentences that change what others say of a dose: "that is a myth", "so does your baby". Not here: doses themselves."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.forbidden import is_denied
from assistant.domain.guard.readings import HOW_MUCH, People
from assistant.domain.guard.sentences import Text
from assistant.domain.guard.statements import Manner, Statement
from assistant.domain.guard.verdict import Finding
from assistant.domain.limits import ADULT_YEARS
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile

_SHORT: Final = 5
"""Chunks of a sentence that may be no more than an exclamation: "Poppycock!"."""
_POINTS_BACK: Final = set_of("AGES AUX TAKE GIVEN IT YOU HIM THE A IF THEN AND ALSO WHAT IN GROUP FOR COMMA BULLET")
"""Of such words alone a sentence says nothing of its own, and gives somebody what another told: "so does your baby"."""
_PASSES_ON: Final = set_of("ADDSUP PLAIN SOOTHE DOSE EXTRA WHAT ALSO IT")
"""Words that may stand with those where a dose told for others is called the reader's: "that is right for you"."""


def taken_back(read: Text, texts: Sequence[Statement], profile: Profile) -> Iterator[Finding]:
    """Yield the sentences that may take back what the text says of doses: "that is a myth", "you can go beyond that"."""
    for_others = False
    tells = bool(read.quoted) or any(
        isinstance(c.reading, HOW_MUCH) for said in texts for c in (*said.chunks, *said.forbidden)
    )
    warned = any(_excuses_amounts(said) for said in texts)
    for said in texts:
        if said.manner in (Manner.WARNING, Manner.FIRST_AID, Manner.UNREAD):
            continue
        if (
            (
                said.has("RETRACT")
                and (tells or said.has("DOSE MOST TAKE"))
                and not is_denied(said.chunks, NAMES["RETRACT"])
            )
            or (tells and said.has("DOSO") and not is_denied(said.chunks, NAMES["DOSO"]))
            or (tells and _goes_beyond(said))
            or (tells and _may_multiply(said))
            or (warned and _softens(said))
            or (tells and _applies_to_others(said))
            or _is_all_of_it(said)
            or (warned and _gives_it_after_all(said))
            or (read.quoted and _bends_a_quote(said))
            or (for_others and _hands_on(said))
            or _hands_on_adult_dose(said)
        ):
            words = read.words(said.chunks[0].start, said.chunks[-1].end)
            yield Finding(words, "may take back what is said of a dose", "", "")
        if any(isinstance(chunk.reading, HOW_MUCH) for chunk in said.chunks):
            for_others = _is_for_others(said, profile)


def _excuses_amounts(said: Statement) -> bool:
    """Return whether amounts stand in a sentence that nobody is told to take: a warning, first aid, a "do not"."""
    warning = said.chunks if said.manner in (Manner.WARNING, Manner.FIRST_AID) else ()
    return any(isinstance(chunk.reading, HOW_MUCH) for chunk in (*warning, *said.forbidden))


def _goes_beyond(said: Statement) -> bool:
    return said.has("OVER") and not said.has("IF HELP DANGER AMOUNT PERKG AGES PAST SPAN OTHER")


def _may_multiply(said: Statement) -> bool:
    """Return whether a short sentence does something unknown with what was told: "septuple it"."""
    return said.has("UNKNOWN") and said.has("IT HIM THE") and len(said.chunks) <= _SHORT + 1 and not said.has("HELP")


def _bends_a_quote(said: Statement) -> bool:
    """Return whether a sentence beside the leaflet's own may change what that is for: "Three times a day:" before it."""
    if any(isinstance(chunk.reading, HOW_MUCH) for chunk in said.chunks):
        return False
    opens = said.chunks[-1].kind == NAMES["COLON"]
    if opens and said.has("AGES NOT RATE TIMESONLY SLOT"):
        return True
    called = said.has("CALL HELP")
    bends = said.has("NOT RATE TIMESONLY SLOT DOSO TOTAL PER EACH ATONCE")
    if len(said.chunks) <= _SHORT and bends and not called:
        return True
    times = said.has("RATE TIMESONLY") or (said.has("SLOT TOTAL") and said.has("IT THE DOSE"))
    return times and not said.has("MOVE LAB WATER HELP")


def _is_all_of_it(said: Statement) -> bool:
    """Return whether a sentence is no more than "all of them" or "everything"."""
    kinds = said.kinds
    return said.has("EXTRA WHAT") and kinds <= set_of("EXTRA WHAT OF IT HIM THE SLOT COMMA AND BULLET")


def _gives_it_after_all(said: Statement) -> bool:
    """Return whether a short sentence may give what another warns of: "You can have it"."""
    short = len(said.chunks) <= _SHORT + 3
    given = said.has("YOU AGES TAKE SOOTHE DOSE") and said.has("IT HIM THE TAKE")
    return (
        short
        and given
        and not said.has("NOT HELP STOP LAB")
        and not said.forbidden
        and said.manner is not Manner.INTAKE
    )


def _softens(said: Statement) -> bool:
    short = len(said.chunks) <= _SHORT and said.has("UNKNOWN RESTRICT")
    return (short or said.has("SOOTHE RETRACT")) and not said.has("HELP")


def _applies_to_others(said: Statement) -> bool:
    """Return whether a sentence gives somebody named a dose told elsewhere: "the same goes for children"."""
    children = any(isinstance(chunk.reading, People) for chunk in said.chunks)
    kinds = said.kinds
    pointed = said.has("AUX TAKE GIVEN") and kinds <= _POINTS_BACK and len(said.chunks) <= _SHORT + 3
    return (
        children
        and (pointed or said.has("EXTRA ALSO SAME") or (said.has("IT") and not said.has("COND HELP")))
        and not said.has("NOT WATER")
        and not any(isinstance(chunk.reading, HOW_MUCH) for chunk in said.chunks)
    )


def _is_for_others(said: Statement, profile: Profile) -> bool:
    """Return whether a sentence names people whom a dose is for, and the profile may be none of them."""
    named = [chunk.reading for chunk in said.chunks if isinstance(chunk.reading, People)]
    age = None if profile.age_years is NOT_STATED else Fraction(str(profile.age_years))
    return bool(named) and (age is None or not any(people.ages.hold(age) for people in named))


def _hands_on(said: Statement) -> bool:
    """Return whether a sentence gives the reader a dose that another tells for other people: "give her that"."""
    return (
        said.kinds <= _POINTS_BACK | _PASSES_ON
        and said.has("THE IT ADDSUP")
        and said.has("TAKE GIVEN YOU HIM")
        and len(said.chunks) <= _SHORT + 3
    )


def _hands_on_adult_dose(said: Statement) -> bool:
    """Return whether a sentence without an amount has somebody take an adult's dose: "the adult dose is fine for him"."""
    if not any(chunk.kind == NAMES["HIGH"] and isinstance(chunk.reading, People) for chunk in said.chunks):
        return False
    young = any(isinstance(c.reading, People) and c.reading.ages.low < ADULT_YEARS for c in said.chunks)
    told = said.has("TAKE GIVEN YOU HIM") or young or said.kinds <= _POINTS_BACK | _PASSES_ON | set_of("HIGH")
    return told and not said.forbidden and not said.has("NOT HELP DANGER AMOUNT PERKG COUNT ADDSUP")
