"""A file to be published: its ID, what stands beside it, how it is known again. Not here: reading or publishing it."""

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import NotPublishableError
from ingest.limits_file import LimitsFile

READING_VERSION: Final = 2
"""Counts up when the same source would be read otherwise, so that ingesting it again makes a new revision."""

_LONGEST_ID: Final = 64
_ID: Final = re.compile(rf"[a-z0-9](?:[a-z0-9-]{{0,{_LONGEST_ID - 2}}}[a-z0-9])?")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be published, under which ID, whether that was named by a person, and the files beside it."""

    path: Path
    id: str
    named: bool
    origin: str
    """What the source is known by: its path, or what stands for that where it differs from machine to machine."""
    notes: str = ""
    limits: LimitsFile | NotStated = NOT_STATED
    """The dose limits that somebody confirmed for it; those that are read from the text count for nothing then."""

    @property
    def name(self) -> str:
        """The file's name as it can be shown and kept: a byte that is no UTF-8 stands as its escape."""
        return _legible(self.path.name)

    def fingerprint(self, data: bytes, model: str) -> str:
        """Return what changes with the file's bytes and with all that turns them into what is published."""
        limits = "" if self.limits is NOT_STATED else self.limits.text
        parts = (data, self.notes.encode(), limits.encode(), model.encode(), str(READING_VERSION).encode())
        return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def source(path: Path, id_: str | None) -> Source:
    """Return the source for a file; without an ID its name gives one. Raises `NotPublishableError` on a bad ID.

    "Paracetamol 500 mg.pdf" is paracetamol-500-mg.
    """
    leaflet_id = _id_from(path) if id_ is None else id_
    if not _ID.fullmatch(leaflet_id):
        given = f"the ID {leaflet_id!r} is not one" if id_ is not None else f"{_legible(path.name)} gives no ID"
        message = f"{given}: an ID has 1 to {_LONGEST_ID} small letters, digits and inner hyphens; name one by --id"
        raise NotPublishableError(message)
    return Source(path, leaflet_id, named=id_ is not None, origin=_legible(os.path.realpath(path)))


def _id_from(path: Path) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")[:_LONGEST_ID].rstrip("-")


def _legible(name: str) -> str:
    return os.fsencode(name).decode(errors="backslashreplace")
