"""The tables of the audit. Not here: the file that they stand in, or what is read from them and written to them.

A record is never changed and never removed: the file itself refuses. Of words that were deleted nothing is left.
"""

from typing import Final

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    event,
)
from sqlalchemy.types import JSON

from assistant.database import Tables

METADATA: Final = MetaData()
TABLES: Final = Tables(METADATA, 1)
"""The number counts up with every change of the tables below."""

RECORD: Final = Table(
    "record",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("at", String, nullable=False),
    Column("kind", String, nullable=False, index=True),
    Column("about", Integer, nullable=True, index=True),
    Column("facts", String, nullable=False),
    Column("seals", JSON, nullable=False),
    Column("before", String, nullable=False),
    Column("hash", String, nullable=False),
)
for _change in ("UPDATE", "DELETE"):
    event.listen(
        RECORD,
        "after_create",
        DDL(  # type: ignore[no-untyped-call] # SQLAlchemy's own gap
            f"CREATE TRIGGER record_no_{_change.lower()} BEFORE {_change} ON record "
            "BEGIN SELECT RAISE(ABORT, 'audit records are never changed'); END"
        ),
    )

WORDS: Final = Table(
    "words",
    METADATA,
    Column("record", ForeignKey("record.number"), nullable=False),
    Column("name", String, nullable=False),
    Column("filler", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("words", String, nullable=False),
    PrimaryKeyConstraint("record", "name"),
)

TURN: Final = Table(
    # Where each turn stands in the desk's queue: made of the records, no part of the chain, and verified with it.
    "turn",
    METADATA,
    Column("record", ForeignKey("record.number"), primary_key=True),
    Column("conversation", String, nullable=False),  # a name for it that does not open it
    Column("number", Integer, nullable=False),
    Column("leaflet", String, nullable=False),
    Column("held_back", Boolean, nullable=False),
    Column("emergency", Boolean, nullable=False),
    Column("not_in_leaflet", Boolean, nullable=False),
    Column("sampled", Boolean, nullable=False),
    Column("unhelpful", Boolean, nullable=False, default=False),
    Column("sent", Boolean, nullable=False, default=False),
    Column("risk", Integer, nullable=True),  # null: it is not waiting
    Column("is_deleted", Boolean, nullable=False, default=False),  # its words are
)
Index("turn_of_conversation", TURN.c.conversation, TURN.c.number)
Index("turn_by_risk", TURN.c.risk, TURN.c.record)
