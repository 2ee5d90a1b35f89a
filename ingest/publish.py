"""A source file to a published revision, step by step. Not here: reading formats, or what is done with the revision.

Until the last step people see the revision before: whatever fails or is killed on the way leaves that as it was, and
what it left behind is cleared away by the next ingest. One ingest at a time works in a data folder.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, unique
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import DoseLimit
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import IndexDamagedError, NotPublishableError, SetupError
from assistant.index.collections import collection_name, entries
from assistant.index.vectors import Vectors
from assistant.library import Library, Origin
from ingest.canonical import canonical
from ingest.limits import proposed_limits
from ingest.limits_file import confirmed_limits
from ingest.passages import passages
from ingest.readers.document import Document
from ingest.reading import read_source, refuse_other_than_leaflet
from ingest.sections import outline
from ingest.source import Source

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
    with _turn(place.folder, progress):
        progress(Step.CHECK, 0, 1)
        held = place.library.origin(given.id)
        same = held is not None and held.fingerprint == origin.fingerprint
        if same and is_whole(given.id, place):
            _tidy(place.library, place.vectors())
            return Published(place.library.leaflet(given.id), new=False)
        if held and held.path != origin.path and not same and not given.named:
            message = (
                f"the ID {given.id!r} is held by {held.path}; "
                f"name it by --id {given.id} to publish {given.name} in its place, or name another"
            )
            raise NotPublishableError(message)
        return Published(_publish_next(_leaflet(given, document), origin, place, progress), new=True)


@contextmanager
def _turn(folder: Path, progress: Progress) -> Iterator[None]:
    """Hold the data folder alone, waiting for another ingest to end."""
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


def _leaflet(given: Source, document: Document) -> Leaflet:
    """Return the leaflet that a source holds, as a revision that has no number yet."""
    source_text = canonical(document)
    outlined = outline(source_text, document.title)
    found = passages(outlined)
    refuse_other_than_leaflet(given.name, source_text.text, found)
    leaflet = Leaflet(
        id=given.id,
        revision=0,
        title=outlined.title or Path(given.name).stem,
        text=source_text.text,
        sha256=hashlib.sha256(source_text.text.encode()).hexdigest(),
        published_at=datetime.now(UTC).replace(microsecond=0),
        source=given.name,
        sections=outlined.sections,
        passages=found,
        dropped=document.dropped,
        notes=given.notes,
    )
    return replace(leaflet, limits=_limits(given, leaflet))


def _limits(given: Source, leaflet: Leaflet) -> tuple[DoseLimit, ...]:
    """Return the dose limits that somebody confirmed for a source, or else those that its text proposes."""
    if given.limits is NOT_STATED:
        return proposed_limits(leaflet).limits
    return confirmed_limits(given.limits, leaflet.text)


def _publish_next(leaflet: Leaflet, origin: Origin, place: Workplace, progress: Progress) -> Leaflet:
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
    _refuse_loose_spans(leaflet)
    vectors.verify(name, rows)
    return leaflet


def _refuse_loose_spans(leaflet: Leaflet) -> None:
    """Raise where a quote would not be the leaflet's own words, whole and without space around them."""
    for passage in leaflet.passages:
        for span in (passage.span, *passage.lead_ins):
            quote = leaflet.quote(span)
            if len(quote) != span.end - span.start or quote != quote.strip():
                message = f"the passage {passage.id} of {leaflet.id} has no words of its own at {span.start}"
                raise NotPublishableError(message)
    for limit in leaflet.limits:
        quote = leaflet.quote(limit.span)
        if len(quote) != limit.span.end - limit.span.start or quote != quote.strip():
            message = f"a dose limit of {leaflet.id} has no words of its own at {limit.span.start}"
            raise NotPublishableError(message)


def _tidy(library: Library, vectors: Vectors) -> None:
    """Clear away drafts, and collections that are neither published nor the one before, which may still be in use."""
    library.discard_drafts()
    kept: set[str] = set()
    for leaflet_id in library.ids():
        number = library.revision(leaflet_id)
        kept |= {collection_name(leaflet_id, number), collection_name(leaflet_id, number - 1)}
    for name in set(vectors.names()) - kept:
        vectors.remove(name)
