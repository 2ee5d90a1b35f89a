"""What the desk calls the steps of publishing, and what it says of cautions and changes. Not here: pages."""

from typing import Final

from ingest.cautions import CautionKind
from ingest.differences import Change
from ingest.publish import Step
from ui.desk.pages.leaflet_publishing import Reached

CAUTIONS: Final = {
    CautionKind.OTHER_MEDICINE: "Another medicine?",
    CautionKind.TO_SOFTWARE: "Speaks to software",
    CautionKind.PLANTED: "Looks as if somebody put it in",
    CautionKind.NO_LIMIT: "No dose limit",
    CautionKind.CONTRADICTING_LIMITS: "Limits that contradict each other",
    CautionKind.UNREAD_DOSE: "A dose without a limit",
    CautionKind.DOUBTFUL_LIMIT: "A limit to check",
    CautionKind.MISSING_SECTION: "A section is missing",
    CautionKind.SHORTER: "Much shorter",
    CautionKind.CONTACT: "A new contact",
    CautionKind.LONG_SENTENCE: "A long sentence",
}
CHANGES: Final = {
    Change.ADDED: "Added",
    Change.REMOVED: "Removed",
    Change.CHANGED: "Changed",
    Change.MOVED: "Moved",
}

_STEPS: Final = {
    Step.READ: (0, "Reading the file"),
    Step.WAIT: (8, "Waiting, since another leaflet is being published"),
    Step.CHECK: (10, "Checking what is published now"),
    Step.LOAD: (12, "Loading the model that finds passages"),
    Step.WRITE: (20, "Writing a draft, which nobody sees yet"),
    Step.EMBED: (22, "Making its passages findable"),
    Step.VERIFY: (85, "Checking that every passage is found"),
    Step.PUBLISH: (95, "Letting people see it"),
    Step.TIDY: (97, "Tidying up"),
}
"""From how many hundredths of the whole each step goes on, and what it is called."""


def step_in_words(reached: Reached) -> str:
    """Return what is being done: "Writing a draft, which nobody sees yet"."""
    return _STEPS[reached.step][1]


def hundredths(reached: Reached) -> int:
    """Return how much of the whole is done, from 0 to 100."""
    starts = [start for start, _ in _STEPS.values()]
    start = _STEPS[reached.step][0]
    following = next((each for each in starts if each > start), 100)
    return start + (following - start) * reached.done // max(reached.of, 1)
