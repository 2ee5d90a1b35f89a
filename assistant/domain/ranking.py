"""Ranking passages for a question from what was found out about each. Not here: finding it out, or deciding.

Dense and lexical rank are fused by reciprocal rank (Cormack, Clarke and Büttcher, 2009) and steered by topic.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from assistant.domain.leaflet import Passage
from assistant.domain.question_topics import answering_topics
from assistant.domain.topics import Topic

_RRF_K: Final = 20
_TOPIC_NAMED: Final = 0.5
_TOPIC_NEAR: Final = 0.25
"""Beside a fused rank of at most 1: a named topic outweighs half of it, since a wrong topic is a wrong answer."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage and how well it fits a question."""

    passage: Passage
    similarity: float
    """Cosine, from -1 to 1."""
    lexical: float
    """BM25 as a share of the best passage's, from 0 to 1."""
    on_topic: bool
    score: float
    """What the order goes by: ranks and topic."""

    @property
    def fit(self) -> float:
        """How well it fits by itself, whatever else was found: similarity and words in common, from 0 to 1."""
        return (max(self.similarity, 0.0) + self.lexical) / 2


def rank(
    passages: Iterable[Passage],
    similarity: Mapping[str, float],
    lexical: Mapping[str, float],
    topics: tuple[Topic, ...],
) -> tuple[Ranked, ...]:
    """Return the passages that a ranking found or that are on a topic, best first; ties stand in reading order."""
    dense_place = _places(similarity)
    lexical_place = _places(lexical)
    best_lexical = max(lexical.values(), default=1.0)
    near = frozenset[Topic]().union(*(answering_topics(topic) for topic in topics))
    found = []
    for passage in passages:
        fused = (_reciprocal(dense_place, passage.id) + _reciprocal(lexical_place, passage.id)) / 2
        steer = _TOPIC_NAMED if passage.topic in topics else _TOPIC_NEAR if passage.topic in near else 0.0
        if not (fused or steer):
            continue
        found.append(
            Ranked(
                passage,
                similarity=similarity.get(passage.id, 0.0),
                lexical=lexical.get(passage.id, 0.0) / best_lexical,
                on_topic=steer > 0,
                score=fused + steer,
            )
        )
    return tuple(sorted(found, key=lambda ranked: -ranked.score))


def _places(scores: Mapping[str, float]) -> dict[str, int]:
    return {id_: place for place, id_ in enumerate(sorted(scores, key=lambda id_: -scores[id_]))}


def _reciprocal(places: Mapping[str, int], id_: str) -> float:
    """Return 1 for the first place, and less for each further one; 0 where the ranking did not find it."""
    return _RRF_K / (_RRF_K + places[id_]) if id_ in places else 0.0
