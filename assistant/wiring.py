"""Puts the parts together for an installation's settings. Not here: anything that decides.

A part is imported and made when it is first asked for: commands that ask nothing do not wait for a model.
"""

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.index.embeddings import Model, find_model, load_embeddings
from assistant.index.vectors import Vectors
from assistant.library import Library
from assistant.settings import Settings

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.conversation import LeafletAssistant


class Parts:
    """An installation's parts."""

    def __init__(self, settings: Settings) -> None:
        """Remember the settings; nothing is opened yet."""
        self.settings = settings

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.settings.data_dir

    @cached_property
    def library(self) -> Library:
        """The published leaflets."""
        return Library(self.folder)

    @cached_property
    def model(self) -> Model:
        """The embedding model, found and not yet loaded."""
        return find_model(self.settings.embedding_model)

    @cached_property
    def vectors(self) -> Vectors:
        """The index; its folder and the embedding model are opened when they are first needed, which takes seconds."""
        return Vectors(self.folder / "chroma", self._load_embeddings, self.model.name)

    def _load_embeddings(self) -> "Embeddings":
        return load_embeddings(self.model, self.settings.cache_dir)

    @cached_property
    def assistant(self) -> "LeafletAssistant":
        """What answers questions, its model loaded: this takes seconds."""
        _no_tracing()
        self.vectors.load()
        from assistant.classifier.classifier import Classifier  # noqa: PLC0415
        from assistant.conversation import LeafletAssistant  # noqa: PLC0415
        from assistant.retrieval import Retrieval  # noqa: PLC0415
        from assistant.understanding import Understanding  # noqa: PLC0415

        understanding = Understanding(self.vectors, Classifier.load())
        return LeafletAssistant(self.library, understanding, Retrieval(self.vectors), self.settings.emergency_number)


def _no_tracing() -> None:
    """Keep LangChain from sending patients' questions to a tracing service, whatever the environment says."""
    for name in ("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"):
        os.environ[name] = "false"
