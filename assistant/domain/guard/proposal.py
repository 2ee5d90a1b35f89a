"""What a question proposes: a regimen over the label, one within it, one that cannot be read, or none. Not here: replies.

A question is read more freely than a reply: nobody is shown it, so an unknown word does not hold it back. What it makes
of an amount is as strict.
"""

from dataclasses import dataclass
from enum import Enum, unique

from assistant.domain.guard.label import Label
from assistant.domain.guard.verdict import Finding
from assistant.domain.profile import ANYONE, Profile


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
    """Return what regimen a question proposes or says is followed, held against a label.

    "can i take 40 mg three times a day" is OVER for an adult on a label with 100 mg a day; "what is the dose" is NONE.
    """
    del question, label, profile
    return Proposal(Proposed.NONE)
