"""Finding a leaflet's passages for a question: dense and lexical side by side, then fused. Not here: the deciding."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from langchain_core.runnables import Runnable, RunnableLambda, RunnableParallel

from assistant.domain.leaflet import Leaflet
from assistant.domain.question_topics import lexical_question, searched_question
from assistant.domain.ranking import Ranked, rank
from assistant.domain.topics import Topic
from assistant.index.collections import collection_name, entries
from assistant.index.lexical import Lexical
from assistant.index.vectors import Vectors

DENSE_MOST = 60
"""Passages that the dense ranking gives; further ones are too far to answer anything."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, and where."""

    leaflet: Leaflet
    words: str
    topics: tuple[Topic, ...]


class Retrieval:
    """The retrieval chain: `Search` in, ranked passages out."""

    def __init__(self, vectors: Vectors) -> None:
        """Build the chain over the collections of `vectors`."""
        self._vectors = vectors
        self._lexicals: dict[str, Lexical] = {}
        both = RunnableParallel(
            search=RunnableLambda(lambda search: search),
            dense=RunnableLambda(self._dense),
            lexical=RunnableLambda(self._lexical),
        )
        self._chain: Runnable[Search, tuple[Ranked, ...]] = both | RunnableLambda(_fuse)

    def find(self, leaflet: Leaflet, words: str, topics: tuple[Topic, ...]) -> tuple[Ranked, ...]:
        """Return the leaflet's passages for `words` on `topics`, best first."""
        return self._chain.invoke(Search(leaflet, words, topics))

    def _dense(self, search: Search) -> dict[str, float]:
        name = collection_name(search.leaflet.id, search.leaflet.revision)
        words = searched_question(search.words, search.leaflet.title)
        most = min(DENSE_MOST, len(search.leaflet.passages))
        near = self._vectors.nearest(name, self._vectors.embed(words), most)
        return {found.id: found.similarity for found in near}

    def _lexical(self, search: Search) -> dict[str, float]:
        name = collection_name(search.leaflet.id, search.leaflet.revision)
        if name not in self._lexicals:
            self._lexicals[name] = Lexical(entries(search.leaflet))
        return self._lexicals[name].scores(lexical_question(search.words, search.leaflet.title))


def _fuse(found: Mapping[str, Any]) -> tuple[Ranked, ...]:
    search: Search = found["search"]
    return rank(search.leaflet.passages, found["dense"], found["lexical"], search.topics)
