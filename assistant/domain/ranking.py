"""Ranking passages for a question from what was found out about each. Not here: finding it out, or deciding.

How well a passage fits is a logistic regression over the dense similarity, two lexical scores, the topics and the kind
of the passage. Its weights (`ranking_weights`) were fitted to the evaluation's dev cases by `leaflet eval ranking`.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from assistant.domain.labels import Likely
from assistant.domain.lay_words import complaints_in
from assistant.domain.leaflet import Passage, PassageKind
from assistant.domain.question_topics import answering_topics
from assistant.domain.ranking_weights import OFFSET, WEIGHTS
from assistant.domain.topics import Topic

FEATURES: Final = (
    "similarity", "behind the nearest", "telling words", "words", "same complaint", "same thing", "topic named",
    "section's topic", "topic", "lead-in", "item", "row",
)  # fmt: skip
"""What a passage is judged by, in the order of `WEIGHTS`."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the searches found of a question in one leaflet, by passage ID; what a search did not find is missing."""

    similarity: Mapping[str, float]
    """Cosine of question and passage, from -1 to 1."""
    telling: Mapping[str, float]
    """BM25 of the question's telling words, and of those that a leaflet may use for them."""
    words: Mapping[str, float]
    """BM25 of all its words."""
    things: frozenset[int]
    """What the question speaks of (`lay_words.things_in`)."""
    things_of: Mapping[str, frozenset[int]]
    """The same of each passage, by its own words."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage and how well it fits a question."""

    passage: Passage
    values: tuple[float, ...]
    """Of `FEATURES`, in order."""
    fit: float
    """How likely it is that the passage answers, from 0 to 1."""

    @property
    def similarity(self) -> float:
        """Cosine of question and passage, from -1 to 1."""
        return self.values[_SIMILARITY]

    @property
    def telling(self) -> float:
        """BM25 of the telling words as a share of the best passage's, from 0 to 1."""
        return self.values[_TELLING]

    @property
    def on_topic(self) -> bool:
        """Whether the question's words name the passage's topic."""
        return bool(self.values[_ON_TOPIC])


_SIMILARITY: Final = FEATURES.index("similarity")
_TELLING: Final = FEATURES.index("telling words")
_ON_TOPIC: Final = FEATURES.index("topic named")


def rank(
    passages: Iterable[Passage],
    section_topics: Mapping[int, Topic],
    found: Found,
    topics: tuple[Topic, ...],
    likely: Likely,
) -> tuple[Ranked, ...]:
    """Return the passages, best first; ties stand in reading order."""
    nearest = max(found.similarity.values(), default=0.0)
    most_telling = max(found.telling.values(), default=1.0)
    most_words = max(found.words.values(), default=1.0)
    named = frozenset[Topic]().union(*(answering_topics(topic) for topic in topics))
    complaints = complaints_in(found.things)
    ranked = []
    for passage in passages:
        things = found.things_of.get(passage.id, frozenset())
        similarity = found.similarity.get(passage.id, 0.0)
        values = (
            similarity,
            similarity - nearest,
            found.telling.get(passage.id, 0.0) / most_telling,
            found.words.get(passage.id, 0.0) / most_words,
            float(not complaints.isdisjoint(things)),
            float(not found.things.isdisjoint(things)),
            float(passage.topic in named),
            likely.of(section_topics[passage.section]),
            likely.of(passage.topic),
            float(passage.kind is PassageKind.LEAD_IN),
            float(passage.kind is PassageKind.ITEM),
            float(passage.kind is PassageKind.ROW),
        )
        ranked.append(Ranked(passage, values, fit_of(values)))
    return tuple(sorted(ranked, key=lambda each: -each.fit))


def fit_of(values: Iterable[float]) -> float:
    """Return how likely it is that a passage with these values of `FEATURES` answers, from 0 to 1."""
    score = OFFSET + sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))
    return 1 / (1 + math.exp(-score))
