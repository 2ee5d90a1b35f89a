"""The tables of accounts, sessions and wrong passwords. Not here: what is read from them and written to them."""

from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.types import JSON

from assistant.database import Tables

METADATA = MetaData()
TABLES: Final = Tables(METADATA, 1)
"""The number counts up with every change of the tables below."""

ACCOUNT = Table(
    "account",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False, unique=True),  # the name, however it is written
    Column("hash", String, nullable=True),  # null for who comes by an OpenID provider
    Column("issuer", String, nullable=True),
    Column("subject", String, nullable=True),
    Column("roles", JSON, nullable=False),
    Column("disabled", Boolean, nullable=False),
    Column("created_at", DateTime, nullable=False),  # UTC, as all times here
    UniqueConstraint("issuer", "subject"),
    CheckConstraint("(issuer IS NULL) = (subject IS NULL)"),
)
SESSION = Table(
    "session",
    METADATA,
    Column("sha256", String, primary_key=True),  # of the token, which is kept nowhere
    Column("account", ForeignKey("account.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("began_at", DateTime, nullable=False),
    Column("last_used_at", DateTime, nullable=False),
    Column("notice", String, nullable=False),  # what the next page says once
)
FAILURE = Table(
    "failure",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False, index=True),
    # Hashes: people type passwords where the name goes.
    Column("name_sha256", String, nullable=False, index=True),
    Column("network_sha256", String, nullable=False, index=True),
)
