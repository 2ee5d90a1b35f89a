"""The signs for which a leaflet says to seek help at once. Not here: emergencies in a person's words (`triage`)."""

import re
from collections.abc import Iterator
from typing import Final

from assistant.domain.lay_words import same_complaints
from assistant.domain.leaflet import Leaflet, Passage, PassageKind

_AT_ONCE: Final = r"(?:at once|immediate(?:ly)?|straight ?away|right away|urgent(?:ly)?|without delay)"
_HELP: Final = r"(?:medical|doctor|hospital|physician|emergency department|casualty)"
_URGENT: Final = re.compile(
    rf"\b(?:ambulance|emergency (?:help|services?|number)"
    rf"|{_HELP}\b.{{0,40}}\b{_AT_ONCE}|{_AT_ONCE}\b.{{0,40}}\b{_HELP})\b",
    re.IGNORECASE,
)
_TELLS: Final = re.compile(r"\b(call|get|seek|go\b.{0,30}\bto|contact|tell|see|ring|phone)\b", re.IGNORECASE)
"""Words that tell the reader what to do, and not what a hospital does."""
_MOST_WORDS: Final = 70


def is_urgent_sign(leaflet: Leaflet, passage: Passage) -> bool:
    """Return whether a passage, or what opens its list, says to seek help at once.

    "Call an ambulance if you have chest pain." does, and so does "chest pain" under "Get medical help at once for:".
    """
    return any(_sends_for_help(leaflet.quote(span)) for span in (passage.span, *passage.lead_ins))


def signs_in(leaflet: Leaflet, words: str) -> tuple[Passage, ...]:
    """Return the passages with an urgent sign of the leaflet that a person speaks of, in whoever's words."""
    return tuple(
        passage
        for passage in leaflet.passages
        if passage.kind is not PassageKind.LEAD_IN
        and is_urgent_sign(leaflet, passage)
        and same_complaints(words, _URGENT.sub(" ", leaflet.quote(passage.span)))
    )


def calls_for_help(leaflet: Leaflet) -> tuple[Passage, ...]:
    """Return the sentence or list by which a leaflet tells its reader to seek help at once; nothing with a figure."""
    for passage in leaflet.passages:
        words = leaflet.quote(passage.span)
        if passage.kind is PassageKind.ITEM or not _sends_for_help(words):
            continue
        together = (passage, *_under(leaflet, passage))
        said = " ".join(leaflet.quote(each.span) for each in together)
        if not any(map(str.isdigit, said)) and len(said.split()) <= _MOST_WORDS:
            return together
    return ()


def _sends_for_help(words: str) -> bool:
    """Return whether words tell the reader to seek help at once, and not what a hospital does at once."""
    return bool(_URGENT.search(words) and _TELLS.search(words))


def _under(leaflet: Leaflet, passage: Passage) -> Iterator[Passage]:
    return (other for other in leaflet.passages if passage.span in other.lead_ins)
