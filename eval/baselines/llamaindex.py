"""LlamaIndex's default retriever: its sentence splitter at 1,024 tokens, its vector index, the nearest two."""

from collections.abc import Sequence
from typing import Any, Final

from langchain_core.embeddings import Embeddings
from llama_index.core import Document, VectorStoreIndex
from llama_index.core.embeddings import BaseEmbedding
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.schema import TextNode
from pydantic import PrivateAttr

from assistant.domain.leaflet import Leaflet
from assistant.domain.span import Span

SHOWN: Final = 2


class _Embedding(BaseEmbedding):
    """The installation's embedding model, as LlamaIndex wants it."""

    _embeddings: Embeddings = PrivateAttr()

    def __init__(self, embeddings: Embeddings, **named: Any) -> None:  # noqa: ANN401 - what pydantic takes
        super().__init__(**named)
        self._embeddings = embeddings

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._embeddings.embed_query(text)

    def _get_query_embedding(self, query: str) -> list[float]:
        return self._embeddings.embed_query(query)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._embeddings.embed_query(query)


class LlamaIndexDefault:
    """One leaflet by LlamaIndex's defaults."""

    def __init__(self, leaflet: Leaflet, embeddings: Embeddings) -> None:
        """Split and embed a leaflet, in memory."""
        nodes = SentenceSplitter().get_nodes_from_documents([Document(text=leaflet.text)])
        index = VectorStoreIndex(nodes, embed_model=_Embedding(embeddings))
        self._retriever = index.as_retriever(similarity_top_k=len(nodes))

    def find(self, question: str) -> Sequence[tuple[Span, float]]:
        """Return all nodes, nearest first."""
        return [(_span(found.node), float(found.score or 0.0)) for found in self._retriever.retrieve(question)]


def _span(node: object) -> Span:
    if not isinstance(node, TextNode) or node.start_char_idx is None or node.end_char_idx is None:
        message = "LlamaIndex lost where a node stands in its text"
        raise TypeError(message)
    return Span(node.start_char_idx, node.end_char_idx)
