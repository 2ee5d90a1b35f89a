"""Whether a text is a medicine leaflet at all, or a recipe, a program, a paper. Not here: files and their formats."""

import re
from collections.abc import Sequence
from typing import Final

from assistant.domain.leaflet import Passage
from assistant.domain.topics import Topic
from ingest.headings import heading_topic
from ingest.likeness_words import ADDRESS, MEDICINE, OF_A_PAPER
from ingest.readers.headlines import could_head

_TAKING: Final = frozenset({Topic.USE, Topic.HOW_TO_TAKE, Topic.DOSE})
_CARE: Final = frozenset(
    {
        Topic.BEFORE_YOU_TAKE,
        Topic.DO_NOT_TAKE,
        Topic.WARNINGS,
        Topic.OTHER_MEDICINES,
        Topic.PREGNANCY,
        Topic.BREAST_FEEDING,
        Topic.SIDE_EFFECTS,
        Topic.OVERDOSE,
    }
)
"""Every leaflet speaks of how its medicine is taken, and of what is to be heeded. Others may speak of one of them."""
_TELLING: Final = _TAKING | _CARE | {Topic.DRIVING, Topic.MISSED_DOSE, Topic.STOPPING, Topic.STORAGE, Topic.CONTENTS}
_FEWEST_TOPICS: Final = 3

_WORD: Final = re.compile(r"[^\W\d_]+")
_SIGNS: Final = re.compile(r"[{}=_<>\\#`]|\[|\]")

_LEAST_MEDICINE: Final = 0.025
_LEAST_ADDRESS: Final = 0.01
"""By the word. Leaflets have about 0.06 and 0.04; a story with a doctor in it has less."""
_MOST_SIGNS: Final = 0.015
"""By the character. Leaflets stay under 0.01."""
_LEAST_ON_TOPIC: Final = 0.5
_PARTS_OF_A_PAPER: Final = 3


def why_no_leaflet(text: str, passages: Sequence[Passage]) -> str:
    """Return what a canonical text looks like if it is no leaflet, else nothing."""
    if len(_SIGNS.findall(text)) > _MOST_SIGNS * len(text):
        return "it looks like a program or data"
    if len({part.lower() for part in OF_A_PAPER.findall(text)}) >= _PARTS_OF_A_PAPER:
        return "it looks like a research paper"
    topics = {passage.topic for passage in passages}
    headed = {heading_topic(block, Topic.GENERAL) for block in text.split("\n\n") if could_head(block)}
    words = len(_WORD.findall(text)) or 1
    on_topic = sum(passage.topic is not Topic.GENERAL for passage in passages)
    if (
        len(topics & _TELLING) >= _FEWEST_TOPICS
        and topics & _TAKING
        and topics & _CARE
        and on_topic >= _LEAST_ON_TOPIC * len(passages)
        and len(MEDICINE.findall(text)) >= _LEAST_MEDICINE * words
        and (len(headed & _TELLING) >= _FEWEST_TOPICS or len(ADDRESS.findall(text)) >= _LEAST_ADDRESS * words)
    ):
        return ""
    found = ", ".join(sorted(topic.value.replace("_", " ") for topic in topics & _TELLING)) or "nothing"
    return (
        "it does not look like a medicine leaflet: of what a leaflet speaks of "
        f"(use, dose, warnings, side effects, ...) it holds {found}"
    )
