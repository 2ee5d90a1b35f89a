"""The file of conversations: transactions on it, and one error for all that is wrong with it. Not here: its tables."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from assistant.conversations.tables import OUTSIDE, READING, WRITING, open_engine
from assistant.errors import SetupError

_NAME: Final = "conversations.sqlite3"


class ConversationsFile:
    """The file in one data folder. Several processes may have it open."""

    def __init__(self, folder: Path) -> None:
        """Open the file, or begin one; raises `SetupError` where it is not ours to use."""
        self._path = folder / _NAME
        with self._usable():
            folder.mkdir(parents=True, exist_ok=True)
            self._engine = open_engine(self._path)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give what sees one moment of the file; raises `SetupError`."""
        with self._in_transaction(READING) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give what nobody else writes beside; what was written stands when it ends without an error."""
        with self._in_transaction(WRITING) as connection:
            yield connection

    def empty_journal(self) -> None:
        """Put the journal into the database: what was deleted still stands in it."""
        with self._in_transaction(OUTSIDE) as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _in_transaction(self, begin: str) -> Iterator[Connection]:
        with self._usable(), self._engine.connect().execution_options(begin=begin) as connection, connection.begin():
            yield connection

    @contextmanager
    def _usable(self) -> Iterator[None]:
        """Turn what a damaged, foreign, read-only or locked file raises into `SetupError`."""
        try:
            yield
        except (SetupError, OSError, DBAPIError, sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raw = error.orig if isinstance(error, DBAPIError) else error
            reason = (str(raw).splitlines() or [type(raw).__name__])[0]
            message = f"the conversations {self._path} cannot be used ({reason}); name another folder by --data-dir"
            raise SetupError(message) from error
