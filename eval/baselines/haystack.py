"""Haystack's default retriever: its document splitter at 200 words, its in-memory store, the nearest ten."""

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

os.environ["HAYSTACK_TELEMETRY_ENABLED"] = "False"  # it would tell of every run

from haystack import Document
from haystack.components.preprocessors import DocumentSplitter
from haystack.components.retrievers.in_memory import InMemoryEmbeddingRetriever
from haystack.document_stores.in_memory import InMemoryDocumentStore
from langchain_core.embeddings import Embeddings

from assistant.domain.leaflet import Leaflet
from assistant.domain.span import Span

SHOWN: Final = 10


class HaystackDefault:
    """One leaflet by Haystack's defaults."""

    def __init__(self, leaflet: Leaflet, embeddings: Embeddings) -> None:
        """Split and embed a leaflet, in memory."""
        self._embeddings = embeddings
        splitter = DocumentSplitter()
        splitter.warm_up()
        documents = splitter.run([Document(content=leaflet.text)])["documents"]
        embedded = [replace(each, embedding=embeddings.embed_query(each.content or "")) for each in documents]
        store = InMemoryDocumentStore(embedding_similarity_function="cosine")
        store.write_documents(embedded)
        self._retriever = InMemoryEmbeddingRetriever(store, top_k=len(documents))

    def find(self, question: str) -> Sequence[tuple[Span, float]]:
        """Return all documents, nearest first."""
        found = self._retriever.run(query_embedding=self._embeddings.embed_query(question))["documents"]
        return [(_span(document), float(document.score or 0.0)) for document in found]


def _span(document: Document) -> Span:
    start = int(document.meta["split_idx_start"])
    return Span(start, start + len(document.content or ""))
