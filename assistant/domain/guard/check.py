"""A text against a label: the verdict. Not here: how the text is read, or what is done with it.

Release only what is proven good: what cannot be read, and what is read as more than the label allows, is a finding.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from assistant.domain.guard.afterthoughts import taken_back
from assistant.domain.guard.bands import NO_STRENGTH_CONFIRMED, is_confirmed, none_for, strengths, unconfirmed_strength
from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.compare import compare
from assistant.domain.guard.courses import Taken
from assistant.domain.guard.findings import against
from assistant.domain.guard.label import Label
from assistant.domain.guard.readings import HOW_MUCH, Amount, People
from assistant.domain.guard.regimen import course
from assistant.domain.guard.sentences import Text, read_text
from assistant.domain.guard.statements import Manner, Statement, statements
from assistant.domain.guard.verdict import Finding, Verdict
from assistant.domain.profile import ANYONE, Profile

_MOST_AMOUNTS: Final = 100
"""No reply tells as many; comparing each with each of a flood of them would take long."""
_BY_THE_DAY: Final = set_of("TAKE GIVEN AMOUNT SLOT TO AND COMMA PLAIN AUX BULLET")
"""An amount for each time of the day, and nothing else: "Prenez 25 mg le matin et 10 mg le soir"."""


def verdict(text: str, label: Label, profile: Profile = ANYONE) -> Verdict:
    """Return whether a text may reach somebody for whom a label is written, and if not, why.

    "Take 30 mg four times a day" is held back for an adult on a label with at most 100 mg a day: 120 mg a day.
    """
    spelled = canonical(text)
    if spelled.odd:
        return Verdict(tuple(Finding("", f"characters that cannot be trusted: {odd}", "", "") for odd in spelled.odd))
    read = read_text(spelled, label.names, label.sentences, label.phones)
    said = statements(read.sentences)
    findings = [*_unread(read, said), *taken_back(read, said, profile)]
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
                    yield against(
                        words, "gives the medicine, with no amount", "the label has no dose for these ages", none
                    )


def _in_another_language(read: Text, texts: Sequence[Statement]) -> Iterator[Finding]:
    """Yield, of a text in another language than English, all but plain doses and plain warnings.

    Fewer of their words are known, so less is proven of them.
    """
    if read.language == "en":
        return
    for said in texts:
        plain = said.manner is Manner.INTAKE and not said.has("RAISE LOWER START SPAN EACH ALSO COUNT NEEDED")
        amounts = [chunk for chunk in said.chunks if isinstance(chunk.reading, HOW_MUCH)]
        timed = said.has("RATE TOTAL SLOT MAXIMUM MOST")
        warns = said.manner is Manner.WARNING
        by_the_day = said.kinds <= _BY_THE_DAY and sum(c.kind == NAMES["SLOT"] for c in said.chunks) == len(amounts)
        single = len(amounts) == 1 and timed
        if not ((single or by_the_day) and (plain or warns)) and said.manner is not Manner.UNREAD:
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
            if not isinstance(dose, Amount) or dose.unit != "mg":
                continue
            words = read.words(chunk.start, chunk.end)
            if dose.quantity.high not in strengths(label):
                yield Finding(words, "said to be a tablet's contents, which the label does not have", "", "")
            elif proposed := unconfirmed_strength(label):
                yield against(words, "said to be a tablet's contents", NO_STRENGTH_CONFIRMED, proposed)


def _unconfirmed(read: Text, texts: Sequence[Statement]) -> Iterator[Finding]:
    """Yield every dose outside the leaflet's own sentences, where nobody has confirmed the label's limits."""
    for said in texts:
        for chunk in (*said.chunks, *said.forbidden):
            if isinstance(chunk.reading, HOW_MUCH) and said.manner is not Manner.UNREAD:
                words = read.words(chunk.start, chunk.end)
                yield Finding(words, "an amount outside the leaflet's own words, and no limit is confirmed", "", "")
