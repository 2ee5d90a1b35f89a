"""What a sentence or a list item is about, by its own words and by what it stands under. Not here: headings' words."""

import re
from typing import Final

from assistant.domain.topics import Topic
from ingest.headings import heading_topic
from ingest.sentence_words import HINTS, PLAIN

_LONGEST_READ: Final = 600
"""Code points of a sentence that are read: what it is about stands there or nowhere."""
_LONGEST_LABEL: Final = 5
_PLAINEST_LABEL: Final = 3
"""Words. What stands before a colon and is longer is no label; under a narrow heading, only the plainest are."""

_ABOUT_THE_READER: Final = frozenset(
    {Topic.PREGNANCY, Topic.BREAST_FEEDING, Topic.DRIVING, Topic.FOOD_AND_ALCOHOL, Topic.OTHER_MEDICINES}
)
"""What a list item may be about by its own words. An item of another topic stands under its list's."""

_ADVISED: Final = frozenset({Topic.MISSED_DOSE, Topic.OVERDOSE, Topic.STOPPING, Topic.STORAGE})
_FEWEST_WORDS: Final = 5
"""What a list item may also be about if it is a sentence, of at least so many words."""

_KEEPS_ITS_LISTS: Final = _ABOUT_THE_READER | {
    Topic.SIDE_EFFECTS,
    Topic.OVERDOSE,
    Topic.STOPPING,
    Topic.USE,
    Topic.CONTENTS,
    Topic.STORAGE,
    Topic.ACTION,
}
"""Topics whose list items never leave them: "alcohol" among the ingredients is no advice about drinking."""

_HOLDS: Final[dict[Topic, frozenset[Topic]]] = {
    Topic.GENERAL: frozenset(Topic),
    Topic.BEFORE_YOU_TAKE: frozenset(
        {Topic.OTHER_MEDICINES, Topic.ELDERLY, Topic.CHILDREN, Topic.DO_NOT_TAKE, Topic.WARNINGS, Topic.CONTENTS}
    ),
    Topic.DO_NOT_TAKE: frozenset({Topic.WARNINGS}),
    Topic.DOSE: frozenset({Topic.ELDERLY}),
    Topic.HOW_TO_TAKE: frozenset({Topic.DOSE, Topic.ELDERLY, Topic.CHILDREN, Topic.WARNINGS, Topic.USE}),
    Topic.WARNINGS: frozenset({Topic.OTHER_MEDICINES, Topic.ELDERLY, Topic.CHILDREN}),
    Topic.CHILDREN: frozenset({Topic.DOSE}),
}
"""Headings under which sentences of many topics stand, and of which, so that a sentence's own words decide."""

_NAMES_ITSELF: Final = frozenset(Topic) - {Topic.GENERAL, Topic.DO_NOT_TAKE, Topic.USE, *_HOLDS}
"""Topics that a sentence under them keeps if its words name it, though they name another too."""

_PLAIN_LABELS: Final = _ABOUT_THE_READER | {
    Topic.DO_NOT_TAKE,
    Topic.MISSED_DOSE,
    Topic.OVERDOSE,
    Topic.STOPPING,
    Topic.STORAGE,
}
"""Topics that are told by a label under any heading, such as "Overdose:" under "Side effects"."""

_ASIDE: Final = re.compile(
    r"\((?:see|used|also|ver|véase|voir|siehe|vedere|zie)\b[^()]*\)|\bsee (?:also )?(?:the )?section\b[^.;()]*"
)
"""A pointer to elsewhere, which tells what stands there."""
_GOES_ON: Final = re.compile(
    r"(?:this|these|it|they|such)\b(?! (?:medicine|leaflet|product|drug|document|section|is important|is not known))"
)
"""How a sentence begins that speaks of what the one before it spoke of."""


def sentence_topic(sentence: str, section: Topic, before: Topic | None = None) -> Topic:
    """Return what a sentence is about: its section's topic, unless its own words plainly name another.

    "Do not drive a car." is `DRIVING` under any heading; "Take 5 mg once a day." is `DOSE` under "How to take" and
    stays `SIDE_EFFECTS` under "Possible side effects". One that begins "This …" is about what the one `before` is.
    """
    words = _read(sentence)
    plain = [row.topic for row in PLAIN if row.found(words, section)]
    if section in plain and section in _NAMES_ITSELF:
        return section
    if plain:
        return plain[0]
    label = label_topic(sentence, section)
    if label is not None:
        return label
    hinted = _hinted(words, _HOLDS.get(section, frozenset()))
    if hinted is None and before is not None and _GOES_ON.match(words):
        return before
    return section if hinted is None else hinted


def item_topic(item: str, of_list: Topic) -> Topic:
    """Return what a list item is about: its list's topic, but for the few that an item's own words may name."""
    words = _read(item)
    if of_list in _KEEPS_ITS_LISTS:
        beside_medicines = of_list is Topic.OTHER_MEDICINES
        own = {Topic.FOOD_AND_ALCOHOL} if beside_medicines else set()
    else:
        own = {*_ABOUT_THE_READER, *({Topic.DOSE} & _HOLDS.get(of_list, frozenset()))}
        if of_list is not Topic.DO_NOT_TAKE and len(words.split()) >= _FEWEST_WORDS:
            own |= _ADVISED
    plain = next((row.topic for row in PLAIN if row.topic in own and row.found(words, of_list)), None)
    hinted = plain or _hinted(words, frozenset(own))
    return hinted or of_list


def label_topic(text: str, section: Topic) -> Topic | None:
    """Return the topic of the few words before a colon that a text begins with, if they name one.

    "Contraindications: allergy to milk." is `DO_NOT_TAKE`.
    """
    label, colon, _ = text[:_LONGEST_READ].partition(":")
    narrow = section not in _HOLDS
    if not colon or len(label.split()) > (_PLAINEST_LABEL if narrow else _LONGEST_LABEL):
        return None
    topic = heading_topic(label, Topic.GENERAL)
    return None if topic is Topic.GENERAL or (narrow and topic not in _PLAIN_LABELS) else topic


def _hinted(words: str, among: frozenset[Topic]) -> Topic | None:
    return next((row.topic for row in HINTS if row.topic in among and row.found(words, row.topic)), None)


def _read(sentence: str) -> str:
    return _ASIDE.sub(" ", sentence[:_LONGEST_READ].lower().replace("\u2019", "'"))
