"""The Chroma folder itself: opened when first used, set aside when broken, copied. Not here: what stands in it.

Chroma writes to its files even when it only reads, so what must change nothing looks at a copy.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assistant.errors import IndexDamagedError, SetupError

if TYPE_CHECKING:
    from chromadb.api import ClientAPI

_DATABASE: Final = "chroma.sqlite3"
_BROKEN: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class ChromaFolder:
    """One folder and the client on it."""

    def __init__(self, path: Path) -> None:
        """Remember where the folder is; nothing is opened yet."""
        self.path = path
        self._client: ClientAPI | None = None

    @property
    def client(self) -> "ClientAPI":
        """The client, opened on first use, the folder made where it is missing; raises `SetupError`."""
        if self._client is None:
            self._client = self._open()
        return self._client

    @contextmanager
    def usable(self) -> Iterator[None]:
        """Turn what Chroma raises into `SetupError`, or `IndexDamagedError` where SQLite finds its file broken."""
        from chromadb.errors import ChromaError  # noqa: PLC0415 - slow to import, and not every command needs it

        try:
            yield
        except ChromaError as error:
            raise self._failure(error) from error

    def set_aside(self) -> None:
        """Move the broken folder out of the way, in place of one that was moved before; raises `SetupError`."""
        if self._client is not None:
            with suppress(Exception):  # a client on broken files may end in any way; it is not used again
                self._client.close()  # type: ignore[attr-defined] # of the only kind of client that we open
            self._client = None
        _forget_clients()
        aside = self.path.with_name(f"{self.path.name}.damaged")
        try:
            shutil.rmtree(aside, ignore_errors=True)
            self.path.rename(aside)
        except OSError as error:
            message = f"the damaged index {self.path} cannot be moved away ({error.strerror}); remove it by hand"
            raise SetupError(message) from error

    def _open(self) -> "ClientAPI":
        os.environ["ANONYMIZED_TELEMETRY"] = "False"
        import chromadb  # noqa: PLC0415 - slow to import, and not every command needs it
        from chromadb.config import Settings  # noqa: PLC0415

        try:
            return chromadb.PersistentClient(path=str(self.path), settings=Settings(anonymized_telemetry=False))
        except Exception as error:  # Chroma's bindings raise kinds of their own, and others
            _forget_clients()
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> SetupError:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        if _is_broken(self.path / _DATABASE):
            message = f"the index {self.path} is damaged ({reason}); ingest the leaflet again, which begins a new index"
            return IndexDamagedError(message)
        message = f"the index {self.path} cannot be used ({reason}); name another folder by --data-dir"
        return SetupError(message)


def copy_folder(path: Path, copy: Path) -> None:
    """Copy a Chroma folder as it is at one moment, whoever else has it open; raises `SetupError`."""
    try:
        with closing(_read_only(path / _DATABASE)) as source:
            for file in (file for file in path.rglob("*") if file.is_file() and not file.name.startswith(_DATABASE)):
                target = copy / file.relative_to(path)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
            copy.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(copy / _DATABASE)) as database:
                source.backup(database)
    except (OSError, shutil.Error, sqlite3.Error) as error:
        message = f"the index {path} cannot be read ({error}); ingest the leaflet again"
        raise SetupError(message) from error


def _is_broken(database: Path) -> bool:
    try:
        with closing(_read_only(database)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            return str(found) != "ok"
    except sqlite3.Error as error:
        return error.sqlite_errorcode in _BROKEN  # locked, or not ours to read, is not broken


def _read_only(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, timeout=10)


def _forget_clients() -> None:
    """Keep Chroma from handing out again, for the same path, a client that failed or whose folder has gone."""
    from chromadb.api.shared_system_client import SharedSystemClient  # noqa: PLC0415 - slow to import

    SharedSystemClient.clear_system_cache()
