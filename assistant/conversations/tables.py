"""The tables of conversations. Not here: the file that they stand in, or what is read from them and written to them."""

from typing import Final

from sqlalchemy import (
    Column,
    DateTime,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)
from sqlalchemy.types import JSON

from assistant.database import Tables

METADATA = MetaData()
TABLES: Final = Tables(METADATA, 1)
"""The number counts up with every change of the tables below."""

CONVERSATION = Table(
    "conversation",
    METADATA,
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
    METADATA,
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
