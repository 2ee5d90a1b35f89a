"""The library's tables. Not here: the file that they stand in, or what is read from them and written to them."""

from typing import Final

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    event,
)
from sqlalchemy.types import JSON

from assistant.database import Tables

METADATA = MetaData()

LEAFLET = Table(
    "leaflet",
    METADATA,
    Column("id", String, primary_key=True),
    Column("published", Integer, nullable=True),  # the number of the revision that people see
)
REVISION = Table(
    "revision",
    METADATA,
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
    METADATA,
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
    METADATA,
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
    METADATA,
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

DECISION = Table(
    "limit_decision",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("leaflet", ForeignKey("leaflet.id"), nullable=False),
    Column("sha256", String, nullable=False),  # of the text that it is about
    Column("proposed", JSON, nullable=False),  # the limit's values as first proposed
    Column("word", String, nullable=False),
    Column("holds", JSON(none_as_null=True), nullable=True),  # the values that hold by it; null for a rejection
    Column("by", String, nullable=False),
    Column("at", DateTime, nullable=False),  # UTC
    Column("comment", String, nullable=False),
    Index("limit_decision_of", "leaflet", "sha256"),
    sqlite_autoincrement=True,  # a number is given once
)
"""What people said of limits. Rows are only ever added: SQLite itself refuses all else."""

for _when in (
    "BEFORE UPDATE ON limit_decision",
    "BEFORE DELETE ON limit_decision",
    # What replaces a row deletes the one before without a word.
    "BEFORE INSERT ON limit_decision WHEN EXISTS (SELECT 1 FROM limit_decision WHERE number = NEW.number)",
):
    _name = f"limit_decision_stays_{_when.split()[1].lower()}"
    _abort = "BEGIN SELECT RAISE(ABORT, 'what was decided on a limit is never changed'); END"
    event.listen(DECISION, "after_create", DDL(f"CREATE TRIGGER {_name} {_when} {_abort}"))  # type: ignore[no-untyped-call]

TABLES: Final = Tables(METADATA, 3, brought_up={2: DECISION.create}, again=" and ingest your leaflets again")
"""The number counts up with every change of the tables above; files of number 2 lack the decisions alone."""
