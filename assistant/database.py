"""An SQLite file of ours: its tables made once, transactions on it, one error for all that is wrong with it, its times.

Not here: any table, or what is read from it. Several processes may have a file open. What is deleted from
one that is not kept openly is overwritten: see `FILLER` for the one thing that a table has to do for that.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, Engine, MetaData, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from assistant.errors import SetupError

_WRITING: Final = "BEGIN IMMEDIATE"
"""Takes the file at once: what is read before a change is then still so when it is made, whoever else writes."""
_READING: Final = "BEGIN"
_OUTSIDE: Final = ""
"""What SQLite does outside of transactions alone."""

_PATIENCE: Final = 10_000
"""Milliseconds that one waits for another."""
_PRAGMAS: Final = (f"PRAGMA busy_timeout = {_PATIENCE}", "PRAGMA foreign_keys = ON")

_PAGE: Final = 1024
"""Bytes of a page of the file."""
FILLER: Final = bytes(_PAGE)
"""Stands in a row before words that somebody may want deleted.

SQLite overwrites what is deleted, but not the copies that it leaves behind as it moves rows from page to page to
balance its tree. Of a row it moves at most a page's worth from its beginning; the rest stands in pages of its own.
"""


class Kept(Enum):
    """How a file is kept; the value is what SQLite is told of it."""

    QUICKLY = ("PRAGMA secure_delete = ON", "PRAGMA synchronous = NORMAL")
    """Nobody but its owner can read it. A loss of power may lose the last rows, and harms no others."""
    DURABLY = ("PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL")
    """Nobody but its owner can read it, and no loss of power loses what was written."""
    OPENLY = ("PRAGMA synchronous = FULL",)
    """Can be read where nobody may write, and copied as one file; no loss of power loses what was written."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What a file holds: its tables, and a number that counts up with every change of them.

    A file of another number is refused, never guessed at, but for those in `brought_up`: what makes today's tables of
    an earlier number's. `again` is what there is to do where a file of an earlier number was moved away.
    """

    metadata: MetaData
    schema: int
    brought_up: Mapping[int, Callable[[Connection], None]] = field(default_factory=dict)
    again: str = ""


class Database:
    """One file of tables."""

    def __init__(self, path: Path, what: str, tables: Tables, kept: Kept) -> None:
        """Open the file, or begin one; raises `SetupError` where it is not ours.

        `what` is what it holds, for errors: "the conversations".
        """
        self._path, self._what = path, what
        self._holds_deleted = False
        with self._usable():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._engine = _open(path, tables, kept)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give what sees one moment of the file; raises `SetupError`."""
        with self._in_transaction(_READING) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give what nobody else writes beside; what was written stands when it ends without an error."""
        with self._in_transaction(_WRITING) as connection:
            yield connection
        if self._holds_deleted:
            self._empty_journal(patience=0)

    def empty_journal(self) -> None:
        """Put the journal into the database: what was deleted still stands in it. Not for what is kept openly.

        Where somebody reads for long, such as a backup, it is done after one of the next writes.
        """
        self._empty_journal(_PATIENCE)

    def _empty_journal(self, patience: int) -> None:
        with self._in_transaction(_OUTSIDE) as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")
            try:
                is_busy, _, _ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            finally:
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {_PATIENCE}")
        self._holds_deleted = bool(is_busy)

    @contextmanager
    def _in_transaction(self, begin: str) -> Iterator[Connection]:
        with self._usable(), self._engine.connect().execution_options(begin=begin) as connection, connection.begin():
            yield connection

    @contextmanager
    def _usable(self) -> Iterator[None]:
        """Turn what a damaged, foreign, read-only or locked file raises into `SetupError`."""
        try:
            yield
        except SetupError as error:
            message = f"{self._what} {self._path} cannot be used: {error}"
            raise SetupError(message) from error
        except (OSError, DBAPIError, sqlite3.Error, ValueError, KeyError, TypeError, ZeroDivisionError) as error:
            raw = error.orig if isinstance(error, DBAPIError) else error
            reason = (str(raw).splitlines() or [type(raw).__name__])[0]
            message = f"{self._what} {self._path} cannot be used ({reason}); name another folder by --data-dir"
            raise SetupError(message) from error


def written(moment: datetime) -> datetime:
    """Return a moment as a column takes it: in UTC, and without saying so."""
    return moment.astimezone(UTC).replace(tzinfo=None)


def moment_of(written: datetime) -> datetime:
    """Return the moment that a column holds."""
    return written.replace(tzinfo=UTC)


def _open(path: Path, tables: Tables, kept: Kept) -> Engine:
    if kept is not Kept.OPENLY:
        path.touch(mode=0o600)
    # Errors say nothing of the values that were written: questions are among them.
    engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True)

    @event.listens_for(engine, "connect")
    def configure(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined] # transactions begin below
        cursor = connection.cursor()  # type: ignore[attr-defined]
        for pragma in (*_PRAGMAS, *kept.value):
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if statement := connection.get_execution_options().get("begin", _READING):
            connection.exec_driver_sql(statement)

    with engine.connect() as connection:
        found = _schema_in(connection, tables)
    if found != tables.schema:
        _make(engine, tables, kept)
    return engine


def _schema_in(connection: Connection, tables: Tables) -> int:
    """Return the number of a file's tables, 0 where it has none; raises `SetupError` on one of another program."""
    # One statement sees one moment, while another process may be making the tables.
    both = text("SELECT user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_user_version")
    found, count = connection.execute(both).one()
    if found in ({tables.schema, *tables.brought_up} if count else {0}):
        return int(found)
    message = f"its tables are of version {found}, and this program knows version {tables.schema}"
    message += f": move that file away{tables.again}, or" if 0 < found < tables.schema else ";"
    message += " name another folder by --data-dir"
    raise SetupError(message)


def _make(engine: Engine, tables: Tables, kept: Kept) -> None:
    """Make what is missing in one step, so that a kill leaves all or none; another process may be at it as well."""
    if kept is not Kept.OPENLY:
        with engine.connect().execution_options(begin=_OUTSIDE) as connection:
            connection.exec_driver_sql(f"PRAGMA page_size = {_PAGE}")
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")  # readers and a writer do not wait for each other
    with engine.connect().execution_options(begin=_WRITING) as connection, connection.begin():
        found = _schema_in(connection, tables)
        if found == tables.schema:
            return
        tables.brought_up.get(found, tables.metadata.create_all)(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {tables.schema}")
