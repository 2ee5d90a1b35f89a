"""BM25 alone and dense search alone, over the same passages as the assistant's. Not here: both together."""

from collections.abc import Sequence

import numpy as np
from langchain_core.embeddings import Embeddings

from assistant.domain.leaflet import Leaflet
from assistant.domain.span import Span
from assistant.index.collections import entries
from assistant.index.lexical import Lexical


class LexicalAlone:
    """BM25 over the passages with their headings."""

    def __init__(self, leaflet: Leaflet) -> None:
        """Index a leaflet."""
        self._spans = {passage.id: passage.span for passage in leaflet.passages}
        self._lexical = Lexical(entries(leaflet))

    def find(self, question: str) -> Sequence[tuple[Span, float]]:
        """Return every passage that shares a word, best first."""
        scores = self._lexical.scores(question)
        return [(self._spans[id_], scores[id_]) for id_ in sorted(scores, key=lambda id_: -scores[id_])]


class DenseAlone:
    """Cosine similarity over the passages with their headings."""

    def __init__(self, leaflet: Leaflet, embeddings: Embeddings) -> None:
        """Embed a leaflet."""
        self._embeddings = embeddings
        self._spans = [passage.span for passage in leaflet.passages]
        self._vectors = np.array(embeddings.embed_documents([entry.words for entry in entries(leaflet)]))

    def find(self, question: str) -> Sequence[tuple[Span, float]]:
        """Return every passage, nearest first."""
        scores = self._vectors @ np.array(self._embeddings.embed_query(question))
        return [(self._spans[n], float(scores[n])) for n in np.argsort(-scores)]
