"""A text against a label: the verdict. Not here: how the text is read, or what is done with it.

Release only what is proven good: what cannot be read, and what is read as more than the label allows, is a finding.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from assistant.domain.guard.bands import is_confirmed, strengths
from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.compare import compare
from assistant.domain.guard.label import Label
from assistant.domain.guard.readings import Amount, Count, People, PerKg
from assistant.domain.guard.regimen import Taken, course
from assistant.domain.guard.sentences import Text, read_text
from assistant.domain.guard.statements import Manner, Statement, statements
from assistant.domain.guard.verdict import Finding, Verdict
from assistant.domain.profile import ANYONE, Profile

_SHORT: Final = 5
"""Chunks of a sentence that may be no more than an exclamation: "Poppycock!"."""
_DOSES: Final = (Amount, PerKg, Count)


def verdict(text: str, label: Label, profile: Profile = ANYONE) -> Verdict:
    """Return whether a text may reach somebody for whom a label is written, and if not, why.

    "Take 30 mg four times a day" is held back for an adult on a label with at most 100 mg a day: 120 mg a day.
    """
    read = read_text(text, label.names, label.sentences, label.phones)
    if read.canonical.odd:
        return Verdict(
            tuple(Finding("", f"characters that cannot be trusted: {odd}", "", "") for odd in read.canonical.odd)
        )
    said = statements(read.sentences)
    findings = [*_unread(read, said), *_taken_back(read, said)]
    if not is_confirmed(label.limits):
        findings += _unconfirmed(read, said)
    findings += _contents(read, said, label)
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
        isinstance(c.reading, _DOSES) for said in texts for c in (*said.chunks, *said.forbidden)
    )
    if not tells:
        return
    warned = any(said.manner in (Manner.WARNING, Manner.FIRST_AID) or _forbids_amounts(said) for said in texts)
    for said in texts:
        if said.manner in (Manner.WARNING, Manner.FIRST_AID, Manner.UNREAD):
            continue
        if (
            (said.has("RETRACT") and not _is_denied(said))
            or (said.has("DOSO") and not _is_denied(said, "DOSO"))
            or _goes_beyond(said)
            or (warned and _softens(said))
            or _applies_to_others(said)
        ):
            words = read.words(said.chunks[0].start, said.chunks[-1].end)
            yield Finding(words, "may take back what is said of a dose", "", "")


def _forbids_amounts(said: Statement) -> bool:
    return any(isinstance(chunk.reading, _DOSES) for chunk in said.forbidden)


def _is_denied(said: Statement, name: str = "RETRACT") -> bool:
    """Return whether every word of a class in a sentence is itself denied: "do not ignore these signs"."""
    kinds = [chunk.kind for chunk in said.chunks]
    return all(
        NAMES["NOT"] in kinds[max(0, place - 3) : place] for place, kind in enumerate(kinds) if kind == NAMES[name]
    )


def _goes_beyond(said: Statement) -> bool:
    return said.has("OVER") and not said.has("IF", "HELP", "DANGER", "AMOUNT", "PERKG", "AGES", "PAST", "SPAN", "OTHER")


def _softens(said: Statement) -> bool:
    short = len(said.chunks) <= _SHORT and said.has("UNKNOWN", "RESTRICT")
    return (short or said.has("SOOTHE", "RETRACT")) and not said.has("HELP")


def _applies_to_others(said: Statement) -> bool:
    """Return whether a sentence gives somebody named a dose told elsewhere: "the same goes for children"."""
    children = any(isinstance(chunk.reading, People) for chunk in said.chunks)
    return (
        children
        and said.has("EXTRA", "ALSO", "SAME")
        and not said.has("NOT", "WATER")
        and not any(isinstance(chunk.reading, _DOSES) for chunk in said.chunks)
    )


def _strange_rates(read: Text, texts: Sequence[Statement], taken: Sequence[Taken]) -> Iterator[Finding]:
    """Yield sentences that may tell, in words unknown, how often an amount of another sentence is taken."""
    if all(one.intake.is_timed for one in taken):
        return
    for said in texts:
        if said.has("UNKNOWN") and said.has("RATE", "TOTAL", "SLOT", "TIMESONLY") and said.manner is Manner.NOTHING:
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
            if isinstance(chunk.reading, _DOSES) and said.manner is not Manner.UNREAD:
                words = read.words(chunk.start, chunk.end)
                yield Finding(words, "an amount outside the leaflet's own words, and no limit is confirmed", "", "")
