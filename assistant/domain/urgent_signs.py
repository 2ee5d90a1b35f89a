"""The signs for which a leaflet says to seek help at once. Not here: emergencies that a person reports (`triage`)."""

import re
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage

_AT_ONCE: Final = r"(?:at once|immediate(?:ly)?|straight ?away|right away|urgent(?:ly)?|without delay)"
_HELP: Final = r"(?:medical|doctor|hospital|physician|emergency department|casualty)"
_URGENT: Final = re.compile(
    rf"\b(?:ambulance|emergency (?:help|services?|number)"
    rf"|{_HELP}\b.{{0,40}}\b{_AT_ONCE}|{_AT_ONCE}\b.{{0,40}}\b{_HELP})\b",
    re.IGNORECASE,
)


def is_urgent_sign(leaflet: Leaflet, passage: Passage) -> bool:
    """Return whether a passage, or what opens its list, says to seek help at once.

    "Call an ambulance if you have chest pain." does, and so does "chest pain" under "Get medical help at once for:".
    """
    return any(_URGENT.search(leaflet.quote(span)) for span in (passage.span, *passage.lead_ins))
