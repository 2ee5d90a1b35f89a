"""Puts the parts together for an installation's settings. Not here: anything that decides.

A part is imported and made when it is first asked for: commands that ask nothing do not wait for a model.
"""

import os
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assistant.domain.accounts import SessionRule
from assistant.index.embeddings import Model, find_model, load_embeddings
from assistant.index.vectors import Vectors
from assistant.library import Library
from assistant.settings import Settings

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.accounts import Accounts, Sessions
    from assistant.audit import Audit
    from assistant.conversation import LeafletAssistant
    from assistant.conversations import Conversations
    from assistant.desk import Desk
    from assistant.service import Service
    from assistant.writing.writer import Writer


_TRACES: Final = (
    *("LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"),
    "LANGSMITH_GATEWAY",  # sends every request to a model through that service
)


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
        return Library(self.folder, self.settings.confirm_by)

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
        settings = self.settings
        if not settings.model:
            return self.assistant_with(None)
        from assistant.writing.models import open_model  # noqa: PLC0415
        from assistant.writing.writer import ModelWriter  # noqa: PLC0415

        model = open_model(settings.model, settings.model_url, settings.model_key, settings.model_seconds)
        return self.assistant_with(ModelWriter(model))

    @cached_property
    def conversations(self) -> "Conversations":
        """The conversations, those that are old forgotten."""
        from assistant.conversations import Conversations  # noqa: PLC0415

        return Conversations(self.folder, self.settings.keep_days)

    @cached_property
    def audit(self) -> "Audit":
        """The audit, the words in it that were kept long enough forgotten."""
        from assistant.audit import Audit  # noqa: PLC0415

        settings = self.settings
        key = settings.audit_key.get_secret_value() if settings.audit_key else None
        return Audit(self.folder, settings.keep_audit_days, sample=settings.desk_sample, key=key)

    @cached_property
    def accounts(self) -> "Accounts":
        """Who may come to the pharmacist's desk."""
        from assistant.accounts import Accounts  # noqa: PLC0415

        return Accounts(self.folder)

    @cached_property
    def sessions(self) -> "Sessions":
        """Who is signed in there."""
        from assistant.accounts import Sessions  # noqa: PLC0415

        settings = self.settings
        idle, whole = timedelta(minutes=settings.desk_idle_minutes), timedelta(hours=settings.desk_hours)
        return Sessions(self.accounts, SessionRule(idle, whole))

    @cached_property
    def desk(self) -> "Desk":
        """What pharmacists work on; it needs no model."""
        from assistant.desk import Desk  # noqa: PLC0415
        from assistant.domain.medicine_named import medicine_words  # noqa: PLC0415

        library = self.library
        return Desk(self.audit, library, lambda: medicine_words(map(library.leaflet, library.ids())))

    @cached_property
    def service(self) -> "Service":
        """What the chat, the command line, the API and the MCP server talk to; this takes seconds."""
        from assistant.service import Service  # noqa: PLC0415

        settings = self.settings
        return Service(
            self.assistant,
            self.library,
            self.conversations,
            self.audit,
            leaflet=settings.leaflet,
            emergency_number=settings.emergency_number,
        )

    def assistant_with(self, writer: "Writer | None", seconds: float | None = None) -> "LeafletAssistant":
        """Return an assistant whose replies `writer` writes; without one they are in the leaflet's own words.

        `seconds` is how long it may take for a turn, before `LEAFLET_MODEL_SECONDS`.
        """
        _no_tracing()
        self.vectors.load()
        from assistant.classifier.classifier import Classifier  # noqa: PLC0415
        from assistant.conversation import LeafletAssistant  # noqa: PLC0415
        from assistant.retrieval import Retrieval  # noqa: PLC0415
        from assistant.rewriting import Rewriting  # noqa: PLC0415
        from assistant.understanding import Understanding  # noqa: PLC0415

        understanding = Understanding(self.vectors, Classifier.load())
        rewriting = Rewriting(writer, seconds or self.settings.model_seconds) if writer else None
        number = self.settings.emergency_number
        return LeafletAssistant(self.library, understanding, Retrieval(self.vectors), number, rewriting)


def _no_tracing() -> None:
    """Keep LangChain from sending patients' questions to a tracing service, whatever the environment says."""
    for name in _TRACES:
        os.environ[name] = "false"
