"""A leaflet to a published revision, step by step. Not here: reading it, or what is done with the revision.

Until the last step people see the revision before: whatever fails or is killed on the way leaves that as it was, and
what it left behind is cleared away by the next ingest. One ingest at a time works in a data folder.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum, unique
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from assistant.domain.leaflet import Leaflet
from assistant.errors import IndexDamagedError, NotPublishableError, SetupError
from assistant.index.collections import collection_name, entries
from assistant.index.vectors import Vectors
from assistant.library import Library, Origin
from ingest.reading import read_source
from ingest.source import Source, came_from
from ingest.unpublished import refuse_loose_spans, unpublished

_LOCK_SECONDS: Final = 120


@unique
class Step(Enum):
    """The steps of an ingest, in order; there is a wait only where another ingest is at work."""

    READ = "reading"
    WAIT = "waiting for another ingest"
    CHECK = "checking what is published"
    LOAD = "loading the embedding model"
    WRITE = "writing the draft"
    EMBED = "embedding"
    VERIFY = "verifying"
    PUBLISH = "publishing"
    TIDY = "tidying up"


Progress = Callable[[Step, int, int], None]
"""Called as a step begins and goes on: the step, the parts done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Published:
    """What an ingest came to: the published leaflet, and whether it is new or was there already."""

    leaflet: Leaflet
    new: bool


@dataclass(frozen=True, slots=True)
class Workplace:
    """What an ingest writes to. `vectors` is asked for only when something is to be embedded or checked."""

    folder: Path
    library: Library
    vectors: Callable[[], Vectors]
    model: str
    """The embedding model's name, part of a revision's fingerprint."""


def is_current(given: Source, held: Origin, place: Workplace) -> bool:
    """Return whether what is published of a source is what publishing it now would give."""
    return held.fingerprint == given.fingerprint(given.path.read_bytes(), place.model)


def is_whole(leaflet_id: str, place: Workplace) -> bool:
    """Return whether the index holds a published leaflet as it should, which is seen without the model."""
    leaflet = place.library.leaflet(leaflet_id)
    try:
        place.vectors().verify(collection_name(leaflet.id, leaflet.revision), entries(leaflet))
    except (NotPublishableError, SetupError):
        return False
    return True


def publish(given: Source, place: Workplace, progress: Progress) -> Published:
    """Publish a source as its leaflet's next revision, or find it there already and its index whole.

    Raises `SourceRefusedError` for a file that is no leaflet, `NotPublishableError` where the ID is another source's,
    another ingest is at work or a check of the new revision fails, and `SetupError` where the folder cannot be used.
    """
    progress(Step.READ, 0, 1)
    data, document = read_source(given.path, lambda done, of: progress(Step.READ, done, of))
    origin = Origin(given.origin, given.fingerprint(data, place.model))
    with in_turn(place.folder, progress):
        progress(Step.CHECK, 0, 1)
        held = place.library.origin(given.id)
        same = held is not None and held.fingerprint == origin.fingerprint
        if same and is_whole(given.id, place):
            _tidy(place.library, place.vectors())
            return Published(place.library.leaflet(given.id), new=False)
        holder = came_from(held.path) if held else origin.path
        if holder != origin.path and not same and not given.named:
            message = (
                f"the ID {given.id!r} is held by {holder}; "
                f"name it by --id {given.id} to publish {given.name} in its place, or name another"
            )
            raise NotPublishableError(message)
        return Published(publish_next(unpublished(given, document), origin, place, progress), new=True)


@contextmanager
def in_turn(folder: Path, progress: Progress) -> Iterator[None]:
    """Hold the data folder alone, waiting for another ingest to end.

    Raises `NotPublishableError` where that takes too long, and `SetupError` where the folder cannot be used.
    """
    lock = FileLock(folder / "ingest.lock")
    try:
        try:
            lock.acquire(timeout=0)
        except Timeout:
            progress(Step.WAIT, 0, 1)
            lock.acquire(timeout=_LOCK_SECONDS)
    except Timeout as error:
        message = f"another ingest has been at work in {folder} for {_LOCK_SECONDS} seconds; try again later"
        raise NotPublishableError(message) from error
    except OSError as error:
        message = f"the folder {folder} cannot be written to ({error.strerror}); name another by --data-dir"
        raise SetupError(message) from error
    try:
        yield
    finally:
        lock.release()


def publish_next(leaflet: Leaflet, origin: Origin, place: Workplace, progress: Progress) -> Leaflet:
    """Publish a leaflet as the next revision of its ID, in one's turn; return it with its number.

    Raises `NotPublishableError` where a check of it fails, and `SetupError` where the folder cannot be used.
    """
    vectors = place.vectors()
    try:
        leaflet = _draft(leaflet, origin, place.library, vectors, progress)
    except IndexDamagedError:
        vectors.begin_anew()
        leaflet = _draft(leaflet, origin, place.library, vectors, progress)
    progress(Step.PUBLISH, 0, 1)
    place.library.publish(leaflet.id, leaflet.revision)
    progress(Step.TIDY, 0, 1)
    with suppress(SetupError):  # it is published; what stays behind is cleared away by the next ingest
        _tidy(place.library, vectors)
    return leaflet


def _draft(leaflet: Leaflet, origin: Origin, library: Library, vectors: Vectors, progress: Progress) -> Leaflet:
    """Write a leaflet's next revision to library and index, and check both; return it with its number."""
    progress(Step.LOAD, 0, 1)
    vectors.load()
    progress(Step.WRITE, 0, 1)
    _tidy(library, vectors)
    leaflet = replace(leaflet, revision=library.next_number(leaflet.id))
    library.write_draft(leaflet, origin)
    name = collection_name(leaflet.id, leaflet.revision)
    rows = entries(leaflet)
    progress(Step.EMBED, 0, len(rows))
    vectors.write(name, rows, lambda done: progress(Step.EMBED, done, len(rows)))
    progress(Step.VERIFY, 0, 1)
    if library.draft(leaflet.id, leaflet.revision) != leaflet:
        message = f"the library did not keep {leaflet.id} as it was written; the revision before stays"
        raise NotPublishableError(message)
    refuse_loose_spans(leaflet)
    vectors.verify(name, rows)
    return leaflet


def _tidy(library: Library, vectors: Vectors) -> None:
    """Clear away drafts, and collections that are neither published nor the one before, which may still be in use."""
    library.discard_drafts()
    kept: set[str] = set()
    for leaflet_id in library.ids():
        number = library.revision(leaflet_id)
        kept |= {collection_name(leaflet_id, number), collection_name(leaflet_id, number - 1)}
    for name in set(vectors.names()) - kept:
        vectors.remove(name)
