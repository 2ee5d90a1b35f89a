"""Emergencies that a person reports, seen before anything is searched for. Not here: the words of the help.

It reads what a person reports, not what they ask about: "i took the whole bottle" is an emergency, "what is done for
an overdose" is a question. In doubt it is an emergency: a needless call for help harms nobody.
"""

from enum import Enum, unique

from assistant.domain.emergency_words import CRISIS, OF_NOBODY, OF_SOMEBODY, SWALLOWED


@unique
class Emergency(Enum):
    """What sort of help comes first."""

    CRISIS = "crisis"
    """Somebody may harm themselves."""
    SWALLOWED = "swallowed"
    """Too much of the medicine was swallowed, at once or by accident, or somebody is in danger of their life."""
    NONE = "none"


def triage(question: str) -> Emergency:
    """Return which emergency a person reports.

    "i took 30 tablets" and "she won't wake up" are `SWALLOWED`; "i want to end it" is `CRISIS`;
    "what is done for an overdose" and "what if somebody took too many" are `NONE`.
    """
    plain = question.replace("\u2019", "'")
    if CRISIS.search(plain):
        return Emergency.CRISIS
    if SWALLOWED.search(plain) and (OF_SOMEBODY.search(plain) or not OF_NOBODY.search(plain)):
        return Emergency.SWALLOWED
    return Emergency.NONE
