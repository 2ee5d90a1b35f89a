"""The library: what is published, and how a revision comes to be. Not here: its file, tables and rows.

A revision is written as a draft, which nobody sees, and becomes the published one by one change of a pointer. It is
never changed afterwards; only drafts are ever removed. What people say of a text's limits stands beside its revisions,
and is laid over their limits as they are read: a revision's own stay as they were written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, select, update

from assistant.database import Database, Kept, moment_of
from assistant.domain.leaflet import Leaflet
from assistant.domain.limit_decisions import Decision, Refused, Seen
from assistant.domain.limit_refusals import refusal
from assistant.domain.limit_standing import Matter, matters, standing
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import UnknownLeafletError
from assistant.library.decisions import add_decision, decisions_on
from assistant.library.records import Origin, leaflet_of, limit_rows, passage_rows, revision_row, section_rows
from assistant.library.tables import DECISION, LEAFLET, LIMIT, PASSAGE, REVISION, SECTION, TABLES

_FILE = "library.sqlite3"

PEOPLE_NEEDED: Final = 2
"""How many have to stand for a dose limit where nobody says otherwise."""


@dataclass(frozen=True, slots=True)
class State:
    """What a leaflet was read in: its published revision, and the last decision on its limits.

    Whatever was made of a leaflet in another state is out of date.
    """

    revision: int
    decision: int


@dataclass(frozen=True, slots=True)
class Revision:
    """What a revision that was published is known by, without its content; `published` where people see it now."""

    number: int
    published_at: datetime
    title: str
    source: str
    sha256: str
    origin: Origin
    published: bool


class Library:
    """The leaflets of one data folder."""

    def __init__(self, folder: Path, people_needed: int = PEOPLE_NEEDED) -> None:
        """Open the library in `folder`, or begin one; raises `SetupError` where the file is not ours to read.

        So many different people have to say of a dose limit that it holds.
        """
        self._file = Database(folder / _FILE, "the library", TABLES, Kept.OPENLY)
        self._people_needed = people_needed

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
        with self._file.reading() as connection:
            return tuple(connection.scalars(query))

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of a leaflet, its limits as people left them; raises `UnknownLeafletError`."""
        with self._file.reading() as connection:
            row = _published(connection, leaflet_id)
            if row is not None:
                return self._as_decided(connection, _load(connection, row))
        raise self._unknown(leaflet_id)

    def as_decided(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision with its limits as people have left them since; raises `UnknownLeafletError`."""
        leaflet = self.draft(leaflet_id, number)
        with self._file.reading() as connection:
            return self._as_decided(connection, leaflet)

    def with_decisions(self, leaflet: Leaflet) -> Leaflet:
        """Return a leaflet that need not be kept here, its limits as people have left those of the same text."""
        with self._file.reading() as connection:
            return self._as_decided(connection, leaflet)

    def matters(self, leaflet_id: str) -> tuple[Leaflet, tuple[Matter, ...]]:
        """Return what is published, as it was written, and what people have made of each of its limits.

        Raises `UnknownLeafletError`.
        """
        with self._file.reading() as connection:
            row = _published(connection, leaflet_id)
            if row is not None:
                leaflet = _load(connection, row)
                return leaflet, self._matters(connection, leaflet)
        raise self._unknown(leaflet_id)

    def decisions(self, leaflet_id: str) -> tuple[Decision, ...]:
        """Return all that people said of the limits of what is published, in order; raises `UnknownLeafletError`."""
        with self._file.reading() as connection:
            row = _published(connection, leaflet_id)
            if row is not None:
                return decisions_on(connection, row["leaflet"], row["sha256"])
        raise self._unknown(leaflet_id)

    def decide(self, leaflet_id: str, decision: Decision, seen: Seen) -> Decision | Refused:
        """Keep a person's word on a limit of what is published, and return it with its number.

        It is refused, and nothing is kept, where it cannot be taken or what was `seen` is no longer so. Raises
        `UnknownLeafletError`.
        """
        with self._file.writing() as connection:
            row = _published(connection, leaflet_id)
            if row is not None:
                leaflet = _load(connection, row)
                found = self._matters(connection, leaflet)
                why = refusal(decision, seen, matters=found, text=leaflet.text, sha256=leaflet.sha256)
                return add_decision(connection, leaflet.id, leaflet.sha256, decision) if why is NOT_STATED else why
        raise self._unknown(leaflet_id)

    def state(self, leaflet_id: str) -> State:
        """Return what changes with what is published and with every decision; raises `UnknownLeafletError`."""
        last = select(func.max(DECISION.c.number)).where(DECISION.c.leaflet == LEAFLET.c.id).scalar_subquery()
        query = select(LEAFLET.c.published, func.coalesce(last, 0)).where(LEAFLET.c.id == _askable(leaflet_id))
        with self._file.reading() as connection:
            row = connection.execute(query).first()
        if row is None or row[0] is None:
            raise self._unknown(leaflet_id)
        return State(*row)

    def revision(self, leaflet_id: str) -> int:
        """Return the number of the published revision; raises `UnknownLeafletError`."""
        query = select(LEAFLET.c.published).where(LEAFLET.c.id == _askable(leaflet_id))
        with self._file.reading() as connection:
            number = connection.scalar(query)
        if number is None:
            raise self._unknown(leaflet_id)
        return int(number)

    def origin(self, leaflet_id: str) -> Origin | None:
        """Return where the published revision comes from, or None where the ID is free."""
        with self._file.reading() as connection:
            row = _published(connection, leaflet_id)
        return Origin(row["source_path"], row["fingerprint"]) if row else None

    def revisions(self, leaflet_id: str) -> tuple[Revision, ...]:
        """Return the revisions of a leaflet that were ever published, latest first; raises `UnknownLeafletError`."""
        query = (
            select(REVISION, LEAFLET.c.published.label("seen"))
            .join(LEAFLET, (LEAFLET.c.id == REVISION.c.leaflet) & (REVISION.c.number <= LEAFLET.c.published))
            .where(LEAFLET.c.id == _askable(leaflet_id))
            .order_by(REVISION.c.number.desc())
        )
        with self._file.reading() as connection:
            rows = connection.execute(query).mappings().all()
        if not rows:
            raise self._unknown(leaflet_id)
        return tuple(map(_revision, rows))

    def next_number(self, leaflet_id: str) -> int:
        """Return the number that the next revision of a leaflet takes."""
        query = select(func.max(REVISION.c.number)).where(REVISION.c.leaflet == leaflet_id)
        with self._file.reading() as connection:
            return int(connection.scalar(query) or 0) + 1

    def discard_drafts(self) -> None:
        """Remove every revision that was begun and never published."""
        with self._file.writing() as connection:
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
        with self._file.writing() as connection:
            if connection.scalar(select(LEAFLET.c.id).where(LEAFLET.c.id == leaflet.id)) is None:
                connection.execute(insert(LEAFLET).values(id=leaflet.id, published=None))
            key = connection.execute(insert(REVISION).values(**revision_row(leaflet, origin))).inserted_primary_key
            revision = key[0] if key else 0
            _insert_all(connection, SECTION, section_rows(leaflet, revision))
            _insert_all(connection, PASSAGE, passage_rows(leaflet, revision))
            _insert_all(connection, LIMIT, limit_rows(leaflet, revision))

    def draft(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision as it was written, published or not, whatever people said of its limits since.

        Raises `UnknownLeafletError`.
        """
        query = select(REVISION).where(REVISION.c.leaflet == leaflet_id, REVISION.c.number == number)
        with self._file.reading() as connection:
            row = connection.execute(query).mappings().first()
            if row is not None:
                return _load(connection, row)
        message = f"the leaflet {leaflet_id!r} has no revision {number}"
        raise UnknownLeafletError(message)

    def publish(self, leaflet_id: str, number: int) -> None:
        """Let everybody see a revision from now on."""
        with self._file.writing() as connection:
            connection.execute(update(LEAFLET).where(LEAFLET.c.id == leaflet_id).values(published=number))

    def _as_decided(self, connection: Connection, leaflet: Leaflet) -> Leaflet:
        said = decisions_on(connection, leaflet.id, leaflet.sha256)
        return replace(leaflet, limits=standing(leaflet.limits, said, self._people_needed)) if said else leaflet

    def _matters(self, connection: Connection, leaflet: Leaflet) -> tuple[Matter, ...]:
        return matters(leaflet.limits, decisions_on(connection, leaflet.id, leaflet.sha256), self._people_needed)

    def _unknown(self, leaflet_id: str) -> UnknownLeafletError:
        known = ", ".join(self.ids()) or "none yet"
        return UnknownLeafletError(f"no leaflet has the ID {leaflet_id!r}; published are: {known}")


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


def _revision(row: RowMapping) -> Revision:
    return Revision(
        number=row["number"],
        published_at=moment_of(row["published_at"]),
        title=row["title"],
        source=row["source"],
        sha256=row["sha256"],
        origin=Origin(row["source_path"], row["fingerprint"]),
        published=row["number"] == row["seen"],
    )


def _load(connection: Connection, row: RowMapping) -> Leaflet:
    sections = select(SECTION).where(SECTION.c.revision == row["key"]).order_by(SECTION.c.number)
    passages = select(PASSAGE).where(PASSAGE.c.revision == row["key"]).order_by(PASSAGE.c.place)
    limits = select(LIMIT).where(LIMIT.c.revision == row["key"]).order_by(LIMIT.c.place)
    found = (connection.execute(query).mappings().all() for query in (sections, passages, limits))
    return leaflet_of(row, *found)


def _insert_all(connection: Connection, table: Table, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        connection.execute(insert(table), list(rows))
