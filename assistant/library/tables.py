"""The library's tables and the file that they stand in. Not here: what is read from them or written to them."""

from pathlib import Path

from sqlalchemy import (
    URL,
    Boolean,
    Column,
    Date,
    DateTime,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    create_engine,
    event,
    text,
)
from sqlalchemy.types import JSON

from assistant.errors import SetupError

SCHEMA = 2
"""Counts up with every change of the tables below. A file of another number is refused, never guessed at."""

_metadata = MetaData()

LEAFLET = Table(
    "leaflet",
    _metadata,
    Column("id", String, primary_key=True),
    Column("published", Integer, nullable=True),  # the number of the revision that people see
)
REVISION = Table(
    "revision",
    _metadata,
    Column("key", Integer, primary_key=True),
    Column("leaflet", ForeignKey("leaflet.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", String, nullable=False),
    Column("text", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("published_at", DateTime, nullable=False),  # UTC
    Column("source", String, nullable=False),
    Column("source_path", String, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("dropped", JSON, nullable=False),
    Column("notes", String, nullable=False),
    UniqueConstraint("leaflet", "number"),
)
SECTION = Table(
    "section",
    _metadata,
    Column("revision", ForeignKey("revision.key"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("heading", String, nullable=False),
    Column("level", Integer, nullable=False),
    Column("topic", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    PrimaryKeyConstraint("revision", "number"),
)
PASSAGE = Table(
    "passage",
    _metadata,
    Column("revision", ForeignKey("revision.key"), nullable=False),
    Column("id", String, nullable=False),
    Column("place", Integer, nullable=False),
    Column("section", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("topic", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("lead_ins", JSON, nullable=False),  # [[start, end], …], outermost first
    PrimaryKeyConstraint("revision", "id"),
)
LIMIT = Table(
    "dose_limit",
    _metadata,
    Column("revision", ForeignKey("revision.key"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("kind", String, nullable=False),
    # Numbers stand as "num/den", which is exact; null is "not stated".
    Column("age_low", String, nullable=False),
    Column("age_high", String, nullable=True),
    Column("age_below", Boolean, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("low", String, nullable=True),
    Column("high", String, nullable=True),
    Column("times_per_day", String, nullable=True),
    Column("doubts", JSON, nullable=False),
    Column("confirmed_by", String, nullable=True),
    Column("confirmed_capacity", String, nullable=True),
    Column("confirmed_on", Date, nullable=True),
    PrimaryKeyConstraint("revision", "place"),
)


def open_engine(path: Path) -> Engine:
    """Return the engine of a library file, its tables made where it has none; raises `SetupError` on another schema."""
    engine = create_engine(URL.create("sqlite", database=str(path)))

    @event.listens_for(engine, "connect")
    def configure(connection: object, _record: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA busy_timeout = 10000")
        cursor.close()

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
        message = f"its tables are of version {found}, and this program knows version {SCHEMA}"
        if 0 < found < SCHEMA:
            message += ": rename or remove that file and ingest your leaflets again, or"
        else:
            message += ";"
        message += " name another folder by --data-dir"
        raise SetupError(message)
    return False


def _make_tables(engine: Engine) -> None:
    """Make the tables in one step, so that a kill leaves all or none; another process may be at it as well."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if connection.scalar(text("SELECT count(*) FROM sqlite_master")):
            connection.exec_driver_sql("ROLLBACK")
            return
        _metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
        connection.exec_driver_sql("COMMIT")
