"""A place to publish to, with the real model, Chroma folder and SQLite file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chromadb.api.shared_system_client import SharedSystemClient

from assistant.index.vectors import Vectors
from assistant.library import Library
from ingest.publish import Workplace

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

OpenPlace = Callable[..., Workplace]


@pytest.fixture
def open_place(tmp_path: Path, embeddings: "Embeddings") -> OpenPlace:
    """Give what opens a data folder, as each new process does; `model` is the name that the model goes by."""

    def open_(model: str = "model-1", folder: Path = tmp_path / "data") -> Workplace:
        SharedSystemClient.clear_system_cache()  # a new process has no client on the folder yet
        vectors = Vectors(folder / "chroma", lambda: embeddings, model)
        return Workplace(folder, Library(folder), lambda: vectors, model)

    return open_


@pytest.fixture
def place(open_place: OpenPlace) -> Workplace:
    """Give a data folder that holds nothing."""
    return open_place()
