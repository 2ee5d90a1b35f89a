"""Rows of the audit as values. Not here: which rows are read.

SQLite keeps values of any type in any column: one of a type that was never written there is read as other words, so
that its hash or seal tells.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import RowMapping

from assistant.audit.records import Deletion, Kind, Record
from assistant.audit.standing import Queued, Standing
from assistant.domain.chain import Kept, Link, deleted, why_deleted
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.risk import Risk, Signs

_PAIR: Final = 2


def link_of(row: RowMapping) -> Link:
    """Return the link of the chain that a row holds."""
    at, kind, facts, before, hash_ = (str(row[name]) for name in ("at", "kind", "facts", "before", "hash"))
    return Link(row["number"], at, kind, _about(row), facts, _seals(row["seals"]), before, hash_)


def kept_of(rows: Iterable[RowMapping]) -> Mapping[int, Mapping[str, Kept]]:
    """Return the words that are still there, by record and name."""
    kept: dict[int, dict[str, Kept]] = defaultdict(dict)
    for row in rows:
        salt = row["salt"] if isinstance(row["salt"], bytes) else b""
        kept[row["record"]][str(row["name"])] = Kept(salt, str(row["words"]))
    return kept


def record_of(row: RowMapping, kept: Mapping[str, Kept]) -> Record:
    """Return the record that a row holds, with its words that are still there."""
    words = {name: each.words for name, each in kept.items()}
    lost = any(name not in words for name, _ in _seals(row["seals"]))
    at = datetime.fromisoformat(row["at"])
    return Record(row["number"], at, Kind(row["kind"]), _about(row), json.loads(row["facts"]), words, lost)


def deletion_of(link: Link) -> Deletion:
    """Return what the record of a deletion says."""
    return Deletion(link.number, link.at, tuple(sorted(deleted(link.facts))), why_deleted(link.facts))


def queued_of(row: RowMapping) -> Queued:
    """Return a turn as a row of the queue has it."""
    signs = Signs(
        held_back=row["held_back"],
        unhelpful=row["unhelpful"],
        sent=row["sent"],
        emergency=row["emergency"],
        not_in_leaflet=row["not_in_leaflet"],
        sampled=row["sampled"],
    )
    risk = next((risk for risk in Risk if risk == row["risk"]), NOT_STATED)
    return Queued(row["conversation"], row["number"], row["leaflet"], row["is_deleted"], Standing(signs, risk))


def _seals(stored: object) -> tuple[tuple[str, str], ...]:
    pairs = stored if isinstance(stored, list) else []
    return tuple((str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == _PAIR)


def _about(row: RowMapping) -> int | NotStated:
    return NOT_STATED if row["about"] is None else row["about"]
