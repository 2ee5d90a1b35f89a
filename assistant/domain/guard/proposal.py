"""What a question proposes: a regimen over the label, one within it, one that cannot be read, or none. Not here: replies.

A question is read more freely than a reply: nobody is shown it, so an unknown word does not hold it back. What it makes
of an amount is as strict, but for one thing: where nobody says who it is for, only what is too much for an adult is OVER,
since whoever asks is then shown every group's rows and asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, unique
from itertools import pairwise
from typing import Final

from assistant.domain.guard.bands import Target
from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.compare import compare
from assistant.domain.guard.courses import Course
from assistant.domain.guard.label import Label, QuotedLimit
from assistant.domain.guard.readings import Amount, Count, PerKg
from assistant.domain.guard.regimen import course
from assistant.domain.guard.sentences import read_text
from assistant.domain.guard.statements import Manner, Statement, statements
from assistant.domain.guard.verdict import Finding
from assistant.domain.limits import ADULTS, Confirmation
from assistant.domain.profile import ANYONE, Profile

_TAKEN_FOR_GRANTED: Final = Confirmation("nobody", "a question is held against proposed limits too", date.min)
_MULTIPLIES: Final = set_of("REPEAT UNBOUNDED MIXED")


@unique
class Proposed(Enum):
    """What sort of regimen a question speaks of, as one that is taken or might be."""

    NONE = "none"
    WITHIN = "within the label"
    OVER = "over the label"
    UNREAD = "a regimen that cannot be read"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a question proposes, and why it is over the label where it is."""

    proposed: Proposed
    findings: tuple[Finding, ...] = ()


def proposal(question: str, label: Label, profile: Profile = ANYONE) -> Proposal:
    """Return what regimen a question proposes or says is followed, held against a label, its proposed limits too.

    "can i take 40 mg three times a day" is OVER for an adult on a label with 100 mg a day; "what is the dose" is NONE.
    """
    read = read_text(canonical(question), label.names)
    said = [_freely(one) for one in statements(read.sentences)]
    whole = course(said)
    _keep_what_is_taken(whole, said)
    unread = bool(read.canonical.odd) or (_speaks_of_doses(said) and any(_multiplies(one) for one in said))
    if not whole.taken and not whole.steps:
        return Proposal(Proposed.UNREAD if unread and _speaks_of_doses(said) else Proposed.NONE)
    found = tuple(compare(read, whole, _as_if_confirmed(label), profile, Target(ADULTS)))
    over = tuple(finding for finding in found if finding.limit)
    if over:
        return Proposal(Proposed.OVER, over)
    if found or unread:
        return Proposal(Proposed.UNREAD, found)
    return Proposal(Proposed.WITHIN if whole.taken else Proposed.NONE)


def _freely(said: Statement) -> Statement:
    """Return a sentence as one that tells what is taken, whatever other words stand in it."""
    return Statement(Manner.INTAKE, (*said.chunks, *said.forbidden), (), ())


def _keep_what_is_taken(whole: Course, said: Sequence[Statement]) -> None:
    """Drop what only looks like an amount in a question: a bare number with no rate, a tablet's strength."""
    chunks = [chunk for one in said for chunk in one.chunks]
    strengths = {
        before.start
        for before, after in pairwise(chunks)
        if isinstance(before.reading, Amount) and after.kind == NAMES["FORM"]
    }
    whole.taken = [
        one
        for one in whole.taken
        if (one.intake.is_timed or not isinstance(one.intake.dose, Count))
        and (one.intake.is_timed or one.intake.start not in strengths)
    ]


def _multiplies(said: Statement) -> bool:
    """Return whether a sentence doubles, repeats or leaves open what is taken."""
    kinds = said.kinds
    return bool(kinds & _MULTIPLIES)


def _speaks_of_doses(said: Sequence[Statement]) -> bool:
    return any(isinstance(chunk.reading, Amount | PerKg) for one in said for chunk in one.chunks)


def _as_if_confirmed(label: Label) -> Label:
    limits = tuple(
        QuotedLimit(replace(quoted.limit, confirmed=_TAKEN_FOR_GRANTED), quoted.quote) for quoted in label.limits
    )
    return replace(label, limits=limits)
