"""A text against a label: the verdict. Not here: how the text is read, or what is done with it.

Release only what is proven good: what cannot be read, and what is read as more than the label allows, is a finding.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from assistant.domain.guard.bands import is_confirmed, none_for, strengths
from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.compare import compare
from assistant.domain.guard.courses import Taken
from assistant.domain.guard.forbidden import is_denied
from assistant.domain.guard.label import Label
from assistant.domain.guard.readings import HOW_MUCH, Amount, People
from assistant.domain.guard.regimen import course
from assistant.domain.guard.sentences import Text, read_text
from assistant.domain.guard.statements import Manner, Statement, statements
from assistant.domain.guard.verdict import Finding, Verdict
from assistant.domain.profile import ANYONE, Profile

_MOST_AMOUNTS: Final = 100
"""No reply tells as many; comparing each with each of a flood of them would take long."""
_SHORT: Final = 5
"""Chunks of a sentence that may be no more than an exclamation: "Poppycock!"."""
_POINTS_BACK: Final = set_of("AGES AUX TAKE GIVEN IT YOU HIM THE A IF THEN AND ALSO WHAT IN GROUP FOR COMMA BULLET")
"""Of such words alone a sentence says nothing of its own, and gives somebody what another told: "so does your baby"."""


def verdict(text: str, label: Label, profile: Profile = ANYONE) -> Verdict:
    """Return whether a text may reach somebody for whom a label is written, and if not, why.

    "Take 30 mg four times a day" is held back for an adult on a label with at most 100 mg a day: 120 mg a day.
    """
    spelled = canonical(text)
    if spelled.odd:
        return Verdict(tuple(Finding("", f"characters that cannot be trusted: {odd}", "", "") for odd in spelled.odd))
    read = read_text(spelled, label.names, label.sentences, label.phones)
    said = statements(read.sentences)
    findings = [*_unread(read, said), *_taken_back(read, said)]
    if not is_confirmed(label.limits):
        findings += _unconfirmed(read, said)
    findings += _contents(read, said, label)
    findings += _for_nobody(read, said, label)
    findings += _in_another_language(read, said)
    if sum(isinstance(chunk.reading, HOW_MUCH) for one in said for chunk in one.chunks) > _MOST_AMOUNTS:
        return Verdict((*findings, Finding("", f"more than {_MOST_AMOUNTS} amounts in one text", "", "")))
    whole = course(said)
    findings += _strange_rates(read, said, whole.taken)
    findings += compare(read, whole, label, profile)
    return Verdict(tuple(dict.fromkeys(findings)))


def _unread(read: Text, texts: Sequence[Statement]) -> Iterator[Finding]:
    for said in texts:
        if said.manner is Manner.UNREAD:
            start, end = said.chunks[0].start, said.chunks[-1].end
            loose = ", ".join(f'"{read.words(chunk.start, chunk.end)}"' for chunk in said.unread)
            yield Finding(read.words(start, end), f"cannot be read: {said.why}: {loose}", "", "")


def _taken_back(read: Text, texts: Sequence[Statement]) -> Iterator[Finding]:
    """Yield the sentences that may take back what the text says of doses: "that is a myth", "you can go beyond that"."""
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
        ):
            words = read.words(said.chunks[0].start, said.chunks[-1].end)
            yield Finding(words, "may take back what is said of a dose", "", "")


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


def _for_nobody(read: Text, texts: Sequence[Statement], label: Label) -> Iterator[Finding]:
    """Yield sentences that give the medicine to people for whom the label has no dose: "give your baby baclofen"."""
    for said in texts:
        if said.manner is not Manner.UNREAD and said.has("TAKE GIVEN TAKING NAME FORM START RAISE DOSE"):
            denied = said.has("NOT HELP PAST DANGER MAXIMUM") and not said.has("RETRACT")
            told = said.manner not in (Manner.NOTHING, Manner.INTAKE) or any(
                isinstance(chunk.reading, HOW_MUCH) for chunk in said.chunks
            )
            if denied or said.forbidden or told:
                continue
            for chunk in said.chunks:
                if isinstance(chunk.reading, People) and (none := none_for(label, chunk.reading.ages)):
                    words = read.words(said.chunks[0].start, said.chunks[-1].end)
                    yield Finding(
                        words, "gives the medicine, with no amount", "the label has no dose for these ages", none.quote
                    )


def _in_another_language(read: Text, texts: Sequence[Statement]) -> Iterator[Finding]:
    """Yield, of a text in another language than English, all but doses that say plainly how much and how often.

    Fewer of their words are known, so less is proven of them.
    """
    if read.language == "en":
        return
    for said in texts:
        plain = said.manner is Manner.INTAKE and not said.has("RAISE LOWER START SPAN EACH ALSO COUNT NEEDED")
        amounts = [chunk for chunk in said.chunks if isinstance(chunk.reading, HOW_MUCH)]
        timed = said.has("RATE TOTAL SLOT MAXIMUM MOST")
        if not (plain and len(amounts) == 1 and timed) and said.manner is not Manner.UNREAD:
            words = read.words(said.chunks[0].start, said.chunks[-1].end)
            yield Finding(words, "cannot be read: not a plain dose, in another language than English", "", "")


def _strange_rates(read: Text, texts: Sequence[Statement], taken: Sequence[Taken]) -> Iterator[Finding]:
    """Yield sentences that may tell, in words unknown, how often an amount of another sentence is taken."""
    if all(one.intake.is_timed for one in taken):
        return
    for said in texts:
        if said.has("UNKNOWN") and said.has("RATE TOTAL SLOT TIMESONLY") and said.manner is Manner.NOTHING:
            words = read.words(said.chunks[0].start, said.chunks[-1].end)
            yield Finding(words, "cannot be read: how often, in words unknown", "", "")


def _contents(read: Text, texts: Sequence[Statement], label: Label) -> Iterator[Finding]:
    """Yield what a tablet is said to hold and, on the label, does not."""
    for said in texts:
        if said.manner is not Manner.CONTENTS or said.has("PACK"):
            continue
        for chunk in said.chunks:
            dose = chunk.reading
            if isinstance(dose, Amount) and dose.unit == "mg" and dose.quantity.high not in strengths(label):
                words = read.words(chunk.start, chunk.end)
                yield Finding(words, "said to be a tablet's contents, which the label does not have", "", "")


def _unconfirmed(read: Text, texts: Sequence[Statement]) -> Iterator[Finding]:
    """Yield every dose outside the leaflet's own sentences, where nobody has confirmed the label's limits."""
    for said in texts:
        for chunk in (*said.chunks, *said.forbidden):
            if isinstance(chunk.reading, HOW_MUCH) and said.manner is not Manner.UNREAD:
                words = read.words(chunk.start, chunk.end)
                yield Finding(words, "an amount outside the leaflet's own words, and no limit is confirmed", "", "")
