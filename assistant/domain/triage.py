"""Emergencies that a person reports, seen before anything is searched for. Not here: the words of the help.

It reads what a person reports, not what they ask about: "i took the whole bottle" is an emergency, "what is done for
an overdose" is a question. Words that are known to report one count, and so does what the classifier is sure of. In
doubt it is an emergency: a needless call for help harms nobody.
"""

from collections.abc import Sequence
from enum import Enum, unique
from typing import Final

from assistant.domain.emergency_words import (
    ASKS_WHY,
    CRISIS,
    DANGER,
    HYPOTHETICAL,
    LOW_SPIRITS,
    OF_NOBODY,
    OF_SOMEBODY,
    RAN_OUT,
    SWALLOWED,
    TOOK,
)
from assistant.domain.labels import UNKNOWN, Likely, Report
from assistant.domain.question import Message, Role
from assistant.domain.topics import Topic


@unique
class Emergency(Enum):
    """What sort of help comes first."""

    CRISIS = "crisis"
    """Somebody may harm themselves."""
    SWALLOWED = "swallowed"
    """Too much of the medicine was swallowed, at once or by accident."""
    DANGER = "danger"
    """Somebody is in danger of their life, or has a sign for which the leaflet says to get help at once."""
    RAN_OUT = "ran_out"
    """The medicine has run out, or was stopped from one day to the next."""
    NONE = "none"


_SURE: Final = {Report.CRISIS: 0.4, Report.OVERDOSE: 0.5, Report.URGENT_SIGN: 0.6, Report.RAN_OUT: 0.5}
"""How likely a report is from which it is taken for one: few calm questions come near (see the classifier's report)."""
_REMEMBERED: Final = 2
"""Questions after which an emergency is not spoken of any more."""
_MAY_REPORT: Final = 0.4
"""How likely a report or a side effect is from which a person may be telling how somebody is."""


def triage(question: str, likely: Likely = UNKNOWN) -> Emergency:
    """Return which emergency a person reports.

    "i took 30 tablets" is `SWALLOWED`, "she won't wake up" is `DANGER`; "i want to end it" is `CRISIS`;
    "what is done for an overdose" and "what if somebody took too many" are `NONE`.
    """
    plain = question.replace("\u2019", "'")
    asks = bool(OF_NOBODY.search(plain)) and not OF_SOMEBODY.search(plain)
    supposes = bool(HYPOTHETICAL.search(plain))
    if CRISIS.search(plain) or _is_sure(likely, Report.CRISIS):
        return Emergency.CRISIS
    if not asks and (
        SWALLOWED.search(plain) or (_is_sure(likely, Report.OVERDOSE) and TOOK.search(plain) and not supposes)
    ):
        return Emergency.SWALLOWED
    if (
        not asks
        and not supposes
        and (DANGER.search(plain) or (_is_sure(likely, Report.URGENT_SIGN) and not ASKS_WHY.search(plain)))
    ):
        return Emergency.DANGER
    if not asks and not supposes and (RAN_OUT.search(plain) or _is_sure(likely, Report.RAN_OUT)):
        return Emergency.RAN_OUT
    return Emergency.NONE


def was_an_emergency(history: Sequence[Message]) -> bool:
    """Return whether one of the last questions reported an emergency for which help is to be called."""
    asked = [message.content for message in history if message.role is Role.USER][-_REMEMBERED:]
    return any(triage(words) in {Emergency.CRISIS, Emergency.SWALLOWED, Emergency.DANGER} for words in asked)


def reports(question: str, likely: Likely) -> bool:
    """Return whether a person may be telling how somebody is: "my skin is all blotchy"; not asking what might be."""
    plain = question.replace("\u2019", "'")
    return (
        bool(OF_SOMEBODY.search(plain) or not OF_NOBODY.search(plain))
        and not HYPOTHETICAL.search(plain)
        and (likely.of(*Report) + likely.of(Topic.SIDE_EFFECTS) >= _MAY_REPORT)
    )


def _is_sure(likely: Likely, report: Report) -> bool:
    return likely.of(report) >= _SURE[report]


def speaks_of_low_spirits(question: str) -> bool:
    """Return whether a person may be in low spirits, so that help for that is offered too."""
    return bool(LOW_SPIRITS.search(question))
