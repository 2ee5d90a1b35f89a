"""The tables of conversations and the file that they stand in. Not here: what is read from them or written to them."""

from pathlib import Path
from typing import Final

from sqlalchemy import (
    URL,
    Column,
    Connection,
    DateTime,
    Engine,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    create_engine,
    event,
    text,
)
from sqlalchemy.types import JSON

from assistant.errors import SetupError

SCHEMA: Final = 1
"""Counts up with every change of the tables below. A file of another number is refused, never guessed at."""

WRITING: Final = "BEGIN IMMEDIATE"
"""Takes the file at once: what is read before a change is then still so when it is made, whoever else writes."""
READING: Final = "BEGIN"
OUTSIDE: Final = ""
"""What SQLite does outside of transactions alone."""

_PRAGMAS: Final = (
    "PRAGMA busy_timeout = 10000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten
    "PRAGMA synchronous = NORMAL",  # a loss of power may lose the last turns, and harms no others
)

_PAGE: Final = 1024
"""Bytes of a page of the file."""
FILLER: Final = bytes(_PAGE)
"""Stands in a turn's row before its words.

SQLite overwrites what is deleted, but not the copies that it leaves behind as it moves rows from page to page to
balance its tree. Of a row it moves at most a page's worth from its beginning; the rest stands in pages of its own.
"""

_metadata = MetaData()

CONVERSATION = Table(
    "conversation",
    _metadata,
    Column("id", String, primary_key=True),
    Column("leaflet", String, nullable=False),
    Column("began_at", DateTime, nullable=False),  # UTC, as all times here
    Column("last_used_at", DateTime, nullable=False, index=True),
    # What the person said it is about where the assistant had it wrong; null is "not stated".
    Column("age_years", Float, nullable=True),
    Column("weight_kg", Float, nullable=True),
    Column("group", String, nullable=True),
)
TURN = Table(
    "turn",
    _metadata,
    Column("conversation", ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("asked_at", DateTime, nullable=False),
    Column("filler", LargeBinary, nullable=False),
    Column("leaflet", String, nullable=False),
    Column("revision", Integer, nullable=False),
    # Whom the turn was understood to be about.
    Column("age_years", Float, nullable=True),
    Column("weight_kg", Float, nullable=True),
    Column("group", String, nullable=True),
    Column("question", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("text", String, nullable=False),
    Column("lines", JSON, nullable=False),
    Column("citations", JSON, nullable=False),
    PrimaryKeyConstraint("conversation", "number"),
)


def open_engine(path: Path) -> Engine:
    """Return the engine of a file, its tables made where it has none; raises `SetupError` on another schema.

    Nobody but its owner can read a file that is made here.
    """
    path.touch(mode=0o600)
    # Errors say nothing of the values that were written: questions are among them.
    engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True)

    @event.listens_for(engine, "connect")
    def configure(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined] # transactions begin below
        cursor = connection.cursor()  # type: ignore[attr-defined]
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if statement := connection.get_execution_options().get("begin", READING):
            connection.exec_driver_sql(statement)

    if not _has_tables(engine):
        _make_tables(engine)
    return engine


def _has_tables(engine: Engine) -> bool:
    with engine.connect() as connection:
        # One statement sees one moment, while another process may be making the tables.
        both = text("SELECT user_version, (SELECT count(*) FROM sqlite_master) FROM pragma_user_version")
        found, tables = connection.execute(both).one()
    if found == SCHEMA and tables:
        return True
    if found or tables:
        message = f"its tables are of version {found}, and this program knows version {SCHEMA}; move that file away"
        raise SetupError(message)
    return False


def _make_tables(engine: Engine) -> None:
    """Make the tables in one step, so that a kill leaves all or none; another process may be at it as well."""
    with engine.connect().execution_options(begin=OUTSIDE) as connection:
        connection.exec_driver_sql(f"PRAGMA page_size = {_PAGE}")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")  # readers and a writer do not wait for each other
    with engine.connect().execution_options(begin=WRITING) as connection:
        if connection.scalar(text("SELECT count(*) FROM sqlite_master")) == 0:
            _metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
            connection.commit()
