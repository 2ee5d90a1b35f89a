"""Files that were uploaded and wait to be published, each in a folder of its own. Not here: reading or publishing them.

A token is a secret: whoever has it has the upload. A name is only ever the name of the one file in a token's folder.
"""

import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from assistant.errors import LeafletError, SetupError, SourceRefusedError
from ingest.source import Source, uploaded

LARGEST_UPLOAD: Final = 20_000_000
"""Bytes."""
KEPT_FOR: Final = timedelta(days=7)

_BYTES_OF_A_TOKEN: Final = 24
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{32}")
_LONGEST_NAME: Final = 120
"""Bytes in UTF-8, of which file systems take 255."""
_LONGEST_SUFFIX: Final = 12
_WITHOUT_NAME: Final = "leaflet"
_OURS_ALONE: Final = 0o600
_FOLDER_OURS_ALONE: Final = 0o700


class UnknownUploadError(LeafletError):
    """No upload is kept under the token that was given. The message is the same whether one ever was or not."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was uploaded: the name that it came with, made safe, and where and since when (UTC) it is kept."""

    token: str
    name: str
    path: Path
    kept_at: datetime

    def source(self, leaflet_id: str) -> Source:
        """Return what publishes it under an ID that a person named; raises `NotPublishableError` on a bad ID."""
        return uploaded(self.path, leaflet_id)


class Uploads:
    """The uploads of one folder, which is made with the first of them."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is opened yet."""
        self._folder = folder

    def keep(self, data: bytes, name: str) -> str:
        """Keep a file under the name that it came with; return its token.

        Raises `SourceRefusedError` where it is empty or larger than `LARGEST_UPLOAD`, and `SetupError` where the folder
        cannot be written to.
        """
        kept_name = safe_name(name)
        if not data.strip():
            message = f"{kept_name} is refused: it is empty"
            raise SourceRefusedError(message)
        if len(data) > LARGEST_UPLOAD:
            message = f"{kept_name} is refused: it is larger than {LARGEST_UPLOAD // 1_000_000} MB"
            raise SourceRefusedError(message)
        token = secrets.token_urlsafe(_BYTES_OF_A_TOKEN)
        try:
            self._write(self._folder / token, kept_name, data)
        except OSError as error:
            message = f"the folder {self._folder} cannot be written to ({error.strerror}); name another by --data-dir"
            raise SetupError(message) from error
        return token

    def get(self, token: str) -> Upload:
        """Return an upload; raises `UnknownUploadError`, whatever was given for a token."""
        if _TOKEN.fullmatch(token):
            for path in _files(self._folder / token):
                return Upload(token, path.name, path, datetime.fromtimestamp(path.stat().st_mtime, UTC))
        message = "this upload is not kept any more; choose the file again"
        raise UnknownUploadError(message)

    def drop(self, token: str) -> None:
        """Delete an upload, if there is one."""
        if _TOKEN.fullmatch(token):
            shutil.rmtree(self._folder / token, ignore_errors=True)

    def forget_old(self, now: datetime) -> int:
        """Delete what was kept longer ago than `KEPT_FOR`; return how many uploads that were."""
        before = (now - KEPT_FOR).timestamp()
        old = [folder.name for folder in _entries(self._folder) if folder.lstat().st_mtime < before]
        for token in old:
            self.drop(token)
        return sum(_TOKEN.fullmatch(token) is not None for token in old)

    def _write(self, folder: Path, name: str, data: bytes) -> None:
        self._folder.mkdir(mode=_FOLDER_OURS_ALONE, parents=True, exist_ok=True)
        folder.mkdir(mode=_FOLDER_OURS_ALONE)
        number = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OURS_ALONE)
        with os.fdopen(number, "wb") as file:
            file.write(data)


def safe_name(name: str) -> str:
    r"""Return a file's name without folders and without signs that cannot be seen or mean something in a path.

    "..\..\Paracetamol 500 mg.pdf" is "Paracetamol 500 mg.pdf"; a name of which nothing is left is "leaflet".
    """
    last = unicodedata.normalize("NFC", re.split(r"[/\\]", name)[-1])
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    stem, dot, suffix = " ".join(seen.split()).rstrip(". ").rpartition(".")
    if not dot or len(suffix.encode()) > _LONGEST_SUFFIX:
        stem, dot, suffix = f"{stem}{dot}{suffix}", "", ""
    kept = stem.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(". ")
    return f"{kept or _WITHOUT_NAME}{dot}{suffix}"


def _files(folder: Path) -> Iterator[Path]:
    """Yield the plain files of a folder; a link is none."""
    return (path for path in _entries(folder) if path.is_file() and not path.is_symlink())


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
