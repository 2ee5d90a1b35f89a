"""Finding a leaflet's passages for a question: dense and lexical side by side, then ranked. Not here: the deciding."""

from dataclasses import dataclass

from langchain_core.runnables import Runnable, RunnableLambda

from assistant.domain.lay_words import things_in
from assistant.domain.leaflet import Leaflet
from assistant.domain.question_topics import lexical_question, searched_question
from assistant.domain.ranking import Found, Ranked, rank
from assistant.domain.spelling import corrected
from assistant.domain.topics import Topic
from assistant.index.collections import collection_name, entries
from assistant.index.lexical import Lexical
from assistant.index.vectors import Vectors
from assistant.understanding import Read


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, and where."""

    leaflet: Leaflet
    read: Read
    topics: tuple[Topic, ...]


class Retrieval:
    """The retrieval chain: `Search` in, ranked passages out."""

    def __init__(self, vectors: Vectors) -> None:
        """Build the chain over the collections of `vectors`."""
        self._vectors = vectors
        self._lexicals: dict[str, Lexical] = {}
        self._things: dict[str, dict[str, frozenset[int]]] = {}
        found: Runnable[Search, tuple[Search, Found]] = RunnableLambda(self._search)
        self._chain = found | RunnableLambda(_ranked)

    def find(self, leaflet: Leaflet, read: Read, topics: tuple[Topic, ...]) -> tuple[Ranked, ...]:
        """Return the leaflet's passages for the words read, on `topics`, best first."""
        return self._chain.invoke(Search(leaflet, read, topics))

    def _search(self, search: Search) -> tuple[Search, Found]:
        """Return what each search finds, one after the other: each takes less time than a thread takes to start."""
        title = search.leaflet.title
        words = corrected(search.read.words)
        searched = searched_question(words, title)
        lexical = self._lexical(search)
        return search, Found(
            similarity=self._similarity(search),
            telling=lexical.scores(lexical_question(words, title)),
            words=lexical.scores(searched),
            things=things_in(searched),
            things_of=self._things_of(search),
        )

    def _similarity(self, search: Search) -> dict[str, float]:
        name = collection_name(search.leaflet.id, search.leaflet.revision)
        near = self._vectors.nearest(name, search.read.vector, len(search.leaflet.passages))
        return {found.id: found.similarity for found in near}

    def _things_of(self, search: Search) -> dict[str, frozenset[int]]:
        leaflet = search.leaflet
        name = collection_name(leaflet.id, leaflet.revision)
        if name not in self._things:
            self._things[name] = {p.id: things_in(leaflet.quote(p.span)) for p in leaflet.passages}
        return self._things[name]

    def _lexical(self, search: Search) -> Lexical:
        name = collection_name(search.leaflet.id, search.leaflet.revision)
        if name not in self._lexicals:
            self._lexicals[name] = Lexical(entries(search.leaflet))
        return self._lexicals[name]


def _ranked(searched: tuple[Search, Found]) -> tuple[Ranked, ...]:
    search, found = searched
    section_topics = {section.number: section.topic for section in search.leaflet.sections}
    return rank(search.leaflet.passages, section_topics, found, search.topics, search.read.likely)
