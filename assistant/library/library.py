"""The library: what is published, and how a revision comes to be. Not here: the tables and their rows.

A revision is written as a draft, which nobody sees, and becomes the published one by one change of a pointer. It is
never changed afterwards; only drafts are ever removed.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from assistant.domain.leaflet import Leaflet
from assistant.errors import SetupError, UnknownLeafletError
from assistant.library.records import Origin, leaflet_of, limit_rows, passage_rows, revision_row, section_rows
from assistant.library.tables import LEAFLET, LIMIT, PASSAGE, REVISION, SECTION, open_engine

_FILE = "library.sqlite3"


class Library:
    """The leaflets of one data folder."""

    def __init__(self, folder: Path) -> None:
        """Open the library in `folder`, or begin one; raises `SetupError` where the file is not ours to read."""
        self._path = folder / _FILE
        with self._usable():
            folder.mkdir(parents=True, exist_ok=True)
            self._engine = open_engine(self._path)

    @staticmethod
    def begun(folder: Path) -> bool:
        """Return whether `folder` holds a library already."""
        try:
            return (folder / _FILE).stat().st_size > 0
        except OSError:
            return False

    def ids(self) -> tuple[str, ...]:
        """Return the IDs of all published leaflets, in order."""
        query = select(LEAFLET.c.id).where(LEAFLET.c.published.is_not(None)).order_by(LEAFLET.c.id)
        with self._reading() as connection:
            return tuple(connection.scalars(query))

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of a leaflet; raises `UnknownLeafletError`."""
        with self._reading() as connection:
            row = _published(connection, leaflet_id)
            if row is not None:
                return _load(connection, row)
        raise self._unknown(leaflet_id)

    def revision(self, leaflet_id: str) -> int:
        """Return the number of the published revision; raises `UnknownLeafletError`."""
        query = select(LEAFLET.c.published).where(LEAFLET.c.id == _askable(leaflet_id))
        with self._reading() as connection:
            number = connection.scalar(query)
        if number is None:
            raise self._unknown(leaflet_id)
        return int(number)

    def origin(self, leaflet_id: str) -> Origin | None:
        """Return where the published revision comes from, or None where the ID is free."""
        with self._reading() as connection:
            row = _published(connection, leaflet_id)
        return Origin(row["source_path"], row["fingerprint"]) if row else None

    def next_number(self, leaflet_id: str) -> int:
        """Return the number that the next revision of a leaflet takes."""
        query = select(func.max(REVISION.c.number)).where(REVISION.c.leaflet == leaflet_id)
        with self._reading() as connection:
            return int(connection.scalar(query) or 0) + 1

    def discard_drafts(self) -> None:
        """Remove every revision that was begun and never published."""
        with self._writing() as connection:
            drafts = (
                select(REVISION.c.key)
                .join(LEAFLET, LEAFLET.c.id == REVISION.c.leaflet)
                .where(REVISION.c.number > func.coalesce(LEAFLET.c.published, 0))
            )
            keys = list(connection.scalars(drafts))
            for table in (LIMIT, PASSAGE, SECTION):
                connection.execute(delete(table).where(table.c.revision.in_(keys)))
            connection.execute(delete(REVISION).where(REVISION.c.key.in_(keys)))
            connection.execute(delete(LEAFLET).where(LEAFLET.c.published.is_(None)))

    def write_draft(self, leaflet: Leaflet, origin: Origin) -> None:
        """Write a revision that nobody sees yet."""
        with self._writing() as connection:
            if connection.scalar(select(LEAFLET.c.id).where(LEAFLET.c.id == leaflet.id)) is None:
                connection.execute(insert(LEAFLET).values(id=leaflet.id, published=None))
            key = connection.execute(insert(REVISION).values(**revision_row(leaflet, origin))).inserted_primary_key
            revision = key[0] if key else 0
            _insert_all(connection, SECTION, section_rows(leaflet, revision))
            _insert_all(connection, PASSAGE, passage_rows(leaflet, revision))
            _insert_all(connection, LIMIT, limit_rows(leaflet, revision))

    def draft(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision as it was written, published or not; raises `UnknownLeafletError`."""
        query = select(REVISION).where(REVISION.c.leaflet == leaflet_id, REVISION.c.number == number)
        with self._reading() as connection:
            row = connection.execute(query).mappings().first()
            if row is not None:
                return _load(connection, row)
        message = f"the leaflet {leaflet_id!r} has no revision {number}"
        raise UnknownLeafletError(message)

    def publish(self, leaflet_id: str, number: int) -> None:
        """Let everybody see a revision from now on."""
        with self._writing() as connection:
            connection.execute(update(LEAFLET).where(LEAFLET.c.id == leaflet_id).values(published=number))

    def _unknown(self, leaflet_id: str) -> UnknownLeafletError:
        known = ", ".join(self.ids()) or "none yet"
        return UnknownLeafletError(f"no leaflet has the ID {leaflet_id!r}; published are: {known}")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._usable(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._usable(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _usable(self) -> Iterator[None]:
        """Turn what a damaged, foreign or locked file raises into `SetupError`."""
        try:
            yield
        except SetupError as error:
            message = f"the library {self._path} cannot be used: {error}"
            raise SetupError(message) from error
        except (OSError, DBAPIError, ValueError, KeyError, TypeError, ZeroDivisionError) as error:
            raw = error.orig if isinstance(error, DBAPIError) else error
            reason = (str(raw).splitlines() or [type(raw).__name__])[0]
            message = f"the library {self._path} cannot be used ({reason}); name another folder by --data-dir"
            raise SetupError(message) from error


def _askable(leaflet_id: str) -> str:
    """Return an ID that SQLite can be asked for: lone surrogates, as of a stray byte on a command line, are in none."""
    return leaflet_id.encode(errors="replace").decode()


def _published(connection: Connection, leaflet_id: str) -> RowMapping | None:
    query = (
        select(REVISION)
        .join(LEAFLET, (LEAFLET.c.id == REVISION.c.leaflet) & (LEAFLET.c.published == REVISION.c.number))
        .where(LEAFLET.c.id == _askable(leaflet_id))
    )
    return connection.execute(query).mappings().first()


def _load(connection: Connection, row: RowMapping) -> Leaflet:
    sections = select(SECTION).where(SECTION.c.revision == row["key"]).order_by(SECTION.c.number)
    passages = select(PASSAGE).where(PASSAGE.c.revision == row["key"]).order_by(PASSAGE.c.place)
    limits = select(LIMIT).where(LIMIT.c.revision == row["key"]).order_by(LIMIT.c.place)
    found = (connection.execute(query).mappings().all() for query in (sections, passages, limits))
    return leaflet_of(row, *found)


def _insert_all(connection: Connection, table: Table, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), list(rows))
