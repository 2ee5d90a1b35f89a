"""The collections of vectors, one a revision, reached through LangChain. Not here: ranking, and what is embedded.

One process writes a Chroma folder: the ingest, under its lock. Every other only asks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import NotPublishableError, SetupError
from assistant.index.chroma import ChromaFolder

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

BATCH = 64
"""Passages embedded and written at a time."""
_MODEL = "model"
"""The key under which a collection remembers the model that its vectors were made with."""
_EXACT = 1e-3
"""Cosine distance within which a vector is taken for the same one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage as it is embedded: its ID and the words that stand for it."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Near:
    """A passage near a question, and the cosine similarity of the two, from -1 to 1."""

    id: str
    similarity: float


class Vectors:
    """The collections of one Chroma folder. Whatever is asked of a folder that cannot be used raises `SetupError`."""

    def __init__(self, folder: Path, embeddings: Callable[[], "Embeddings"], model: str) -> None:
        """Hold the vectors of `model`; the folder and the model are opened when they are first needed."""
        self._folder = ChromaFolder(folder)
        self._load_embeddings = embeddings
        self._model = model
        self._opened: dict[str, Collection] = {}

    @cached_property
    def embeddings(self) -> "Embeddings":
        """The embedding model, loaded when it is first needed."""
        return self._load_embeddings()

    def load(self) -> None:
        """Open the folder and load the model now, which takes seconds; raises `SetupError` where that fails."""
        _ = self.embeddings, self._folder.client

    @property
    def model(self) -> str:
        """The name of the embedding model."""
        return self._model

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Return the vectors of a question's words, or of several, in one batch."""
        return self.embeddings.embed_documents(list(texts))

    def names(self) -> tuple[str, ...]:
        """Return the names of all collections."""
        with self._folder.usable():
            return tuple(sorted(collection.name for collection in self._folder.client.list_collections()))

    def count(self, name: str) -> int:
        """Return how many vectors a collection holds; raises `SetupError` where it is missing or of another model."""
        with self._folder.usable():
            return self._present(name).count()

    def remove(self, name: str) -> None:
        """Remove a collection."""
        with self._folder.usable():
            self._folder.client.delete_collection(name)

    def begin_anew(self) -> None:
        """Set a damaged folder aside and begin an empty one."""
        self._opened.clear()
        self._folder.set_aside()

    def write(self, name: str, entries: Sequence[Entry], progress: Callable[[int], None]) -> None:
        """Embed the entries into a new collection, telling `progress` how many are done."""
        with self._folder.usable():
            store = self._chroma(name)
            for start in range(0, len(entries), BATCH):
                batch = entries[start : start + BATCH]
                store.add_texts([entry.words for entry in batch], ids=[entry.id for entry in batch])
                progress(min(start + BATCH, len(entries)))

    def verify(self, name: str, entries: Sequence[Entry]) -> None:
        """Find every entry again by its own words, which needs no model.

        Raises `NotPublishableError` where one is not there, and `SetupError` as `count` does.
        """
        with self._folder.usable():
            collection = self._present(name)
            held = collection.count()
            if held != len(entries):
                message = f"the index of {name} holds {held} of {len(entries)} passages; ingest the leaflet again"
                raise NotPublishableError(message)
            for start in range(0, len(entries), BATCH):
                _verify_batch(collection, entries[start : start + BATCH])

    def nearest(self, name: str, vector: Sequence[float], most: int) -> tuple[Near, ...]:
        """Return the passages nearest to a vector, nearest first."""
        with self._folder.usable():
            # Asked of the collection itself: LangChain would fetch every passage's words too, which takes longer.
            found = self._collection(name).query(query_embeddings=list(vector), n_results=most, include=["distances"])
        (ids,), (distances,) = found["ids"], found["distances"] or [[]]
        return tuple(Near(id_, 1 - distance) for id_, distance in zip(ids, distances, strict=True))

    def _collection(self, name: str) -> "Collection":
        if name not in self._opened:
            self._opened[name] = self._present(name)
        return self._opened[name]

    def _present(self, name: str) -> "Collection":
        from chromadb.errors import NotFoundError  # noqa: PLC0415 - slow to import, and not every command needs it

        try:
            collection = self._folder.client.get_collection(name)
        except NotFoundError as error:
            message = f"the index of {name} is missing; ingest the leaflet again"
            raise SetupError(message) from error
        made_with = (collection.metadata or {}).get(_MODEL)
        if made_with != self._model:
            message = f"{name} was embedded with {made_with}, not with {self._model}; ingest the leaflet again"
            raise SetupError(message)
        return collection

    def _chroma(self, name: str) -> "Chroma":
        from langchain_chroma import Chroma  # noqa: PLC0415 - slow to import, and not every command needs it

        return Chroma(
            collection_name=name,
            embedding_function=self.embeddings,
            client=self._folder.client,
            collection_metadata={"hnsw:space": "cosine", _MODEL: self._model},
        )


def _verify_batch(collection: "Collection", batch: Sequence[Entry]) -> None:
    stored = collection.get(ids=[entry.id for entry in batch], include=["embeddings", "documents"])
    words = dict(zip(stored["ids"], stored["documents"] or (), strict=True))
    if words != {entry.id: entry.words for entry in batch}:
        message = f"the index of {collection.name} holds other words than the leaflet; ingest it again"
        raise NotPublishableError(message)
    found = collection.query(query_embeddings=stored["embeddings"], n_results=1, include=["distances"])
    for id_, nearest, distance in zip(stored["ids"], found["ids"], found["distances"] or (), strict=True):
        if not nearest or (nearest[0] != id_ and distance[0] > _EXACT):  # twins may stand for each other
            message = f"the index of {collection.name} does not find {id_} by its own words; ingest the leaflet again"
            raise NotPublishableError(message)
