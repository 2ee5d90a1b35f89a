"""The usual LangChain recipe: chunks of 1,000 characters with an overlap of 200 in Chroma, the nearest four."""

from collections.abc import Sequence
from typing import Final
from uuid import uuid4

from chromadb import EphemeralClient
from chromadb.config import Settings
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

from assistant.domain.leaflet import Leaflet
from assistant.domain.span import Span

CHARACTERS: Final = 1_000
OVERLAP: Final = 200
SHOWN: Final = 4


class LangChainRecipe:
    """One leaflet by the recipe."""

    def __init__(self, leaflet: Leaflet, embeddings: Embeddings) -> None:
        """Split and embed a leaflet, in memory."""
        splitter = RecursiveCharacterTextSplitter(chunk_size=CHARACTERS, chunk_overlap=OVERLAP, add_start_index=True)
        self._documents = splitter.create_documents([leaflet.text])
        self._store = Chroma.from_documents(
            self._documents,
            embeddings,
            collection_name=f"recipe-{uuid4().hex}",
            client=EphemeralClient(Settings(anonymized_telemetry=False)),
            collection_metadata={"hnsw:space": "cosine"},
        )

    def find(self, question: str) -> Sequence[tuple[Span, float]]:
        """Return all chunks, nearest first."""
        found = self._store.similarity_search_with_score(question, k=len(self._documents))
        return [(_span(document.metadata["start_index"], document.page_content), 1 - far) for document, far in found]


def _span(start: int, words: str) -> Span:
    return Span(start, start + len(words))
