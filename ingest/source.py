"""A file to be published: its ID, what stands beside it, how it is known again. Not here: reading or publishing it.

An origin is a real path, which begins with a slash, or a few words that stand for one.
"""

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import NotPublishableError
from ingest.limits_file import LimitsFile

READING_VERSION: Final = 2
"""Counts up when the same source would be read otherwise, so that ingesting it again makes a new revision."""
SHIPPED: Final = "shipped:"
"""How the origin of a leaflet begins that comes with the program."""

_DESK: Final = "desk:"
_BACK: Final = "back to revision "
_GONE_BACK: Final = re.compile(rf"{_BACK}(\d+): ")
_LONGEST_ID: Final = 64
_ID: Final = re.compile(rf"[a-z0-9](?:[a-z0-9-]{{0,{_LONGEST_ID - 2}}}[a-z0-9])?")
_A_BAD_ID: Final = f"an ID has 1 to {_LONGEST_ID} small letters, digits and inner hyphens"


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
    leaflet_id = suggested_id(path.name) if id_ is None else id_
    if not _ID.fullmatch(leaflet_id):
        given = f"the ID {leaflet_id!r} is not one" if id_ is not None else f"{_legible(path.name)} gives no ID"
        message = f"{given}: {_A_BAD_ID}; name one by --id"
        raise NotPublishableError(message)
    return Source(path, leaflet_id, named=id_ is not None, origin=_legible(os.path.realpath(path)))


def uploaded(path: Path, leaflet_id: str) -> Source:
    """Return the source for a file that was uploaded, under the ID that a person named, which may be taken over.

    Raises `NotPublishableError` on a bad ID.
    """
    if not _ID.fullmatch(leaflet_id):
        message = f"the ID {leaflet_id!r} is not one: {_A_BAD_ID}"
        raise NotPublishableError(message)
    return Source(path, leaflet_id, named=True, origin=f"{_DESK}{_legible(path.name)}")


def suggested_id(name: str) -> str:
    """Return the ID that a file's name gives, or nothing: "Paracetamol 500 mg.pdf" gives "paracetamol-500-mg"."""
    return re.sub(r"[^a-z0-9]+", "-", PurePath(name).stem.lower()).strip("-")[:_LONGEST_ID].rstrip("-")


def gone_back(number: int, origin: str) -> str:
    """Return the origin of a revision that holds again what revision `number`, of `origin`, held.

    It is another than that one's, so that what ships with the program does not undo what a person chose.
    """
    return f"{_BACK}{number}: {came_from(origin)}"


def came_from(origin: str) -> str:
    """Return the origin that the content came from in the first place, however often somebody went back to it."""
    match = _GONE_BACK.match(origin)
    return origin[match.end() :] if match else origin


def is_another_source(origin: str, other: str) -> bool:
    """Return whether what two origins stand for came from two places; all that the desk took in came from one."""
    one, two = came_from(origin), came_from(other)
    return one != two and not (one.startswith(_DESK) and two.startswith(_DESK))


def origin_in_words(origin: str) -> str:
    """Return in a few words how a revision came to be: "uploaded at the desk", "gone back to revision 2"."""
    if match := _GONE_BACK.match(origin):
        return f"gone back to revision {match[1]}"
    if origin.startswith(SHIPPED):
        return "came with the program"
    return "uploaded at the desk" if origin.startswith(_DESK) else "from the command line"


def _legible(name: str) -> str:
    return os.fsencode(name).decode(errors="backslashreplace")
