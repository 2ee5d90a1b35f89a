"""The audit: every turn and every verdict in an SQLite file, chained. Not here: the desk that reads it."""

from assistant.audit.audit import Audit
from assistant.audit.records import Entry, Kind, Record, Verification

__all__ = ["Audit", "Entry", "Kind", "Record", "Verification"]
