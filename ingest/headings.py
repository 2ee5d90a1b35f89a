"""What a heading's words tell: a topic, the kind of document, the medicine's name. Not here: the topics' words."""

from functools import lru_cache
from typing import Final

from assistant.domain.topics import Topic
from ingest.heading_words import HEADINGS
from ingest.title_words import ADULTS, MEDICINE, OF_THE_DOCUMENT

_LONGEST_READ: Final = 200
"""Code points of a heading that are read: what it is about stands there or nowhere."""

_DOSING: Final = frozenset({Topic.HOW_TO_TAKE, Topic.DOSE})
_POPULATIONS: Final = frozenset({Topic.ELDERLY, Topic.CHILDREN})


def heading_topic(heading: str, inherited: Topic) -> Topic:
    """Return what a heading is about, or `inherited` where its words do not tell.

    "4. Possible side effects" is `SIDE_EFFECTS`; "If you forget to take it" is `MISSED_DOSE`; "Adults" is `DOSE` under
    "How to take", for what is said there of people of an age is how much they take.
    """
    words = _read(heading)
    topic = _named(words)
    if inherited in _DOSING and (topic is None or topic in _POPULATIONS) and ADULTS.search(words):
        return Topic.DOSE
    return inherited if topic is None else topic


def names_topic(heading: str) -> bool:
    """Return whether a heading's words tell what it is about."""
    return _named(_read(heading)) is not None


def names_document(heading: str) -> bool:
    """Return whether a heading only says what kind of document it heads: "Package leaflet: …", "In this leaflet"."""
    return OF_THE_DOCUMENT.search(_read(heading)) is not None


def medicine_named(heading: str) -> str:
    """Return the medicine that the first section's heading names, or nothing.

    "1. What Xanilor 10 mg tablets are and what they are used for" names "Xanilor 10 mg tablets".
    """
    found = MEDICINE.search(heading[:_LONGEST_READ].replace("\u2019", "'"))
    return next(filter(None, found.groups()), "") if found else ""


def _read(heading: str) -> str:
    words = heading[:_LONGEST_READ].lower().replace("\u2019", "'")
    return words.lstrip("0123456789.() ").rstrip(" :")


@lru_cache(maxsize=4096)
def _named(words: str) -> Topic | None:
    return next((topic for topic, pattern in HEADINGS if pattern.search(words)), None)
