"""The audit: what is appended to it, read from it and forgotten of it. Not here: hashing, the tables, or the desk.

Words are masked before they come here (`assistant.domain.masking`), and facts tell nothing of a person.
"""

import hmac
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, select, update

from assistant.audit import queue
from assistant.audit.key import open_key, read_head, write_head
from assistant.audit.reading import deletion_of, kept_of, link_of, queued_of, record_of
from assistant.audit.records import Entry, Kind, Record, TurnPlace, Verification
from assistant.audit.standing import misplaced
from assistant.audit.tables import RECORD, TABLES, TURN, WORDS
from assistant.clock import utc_now
from assistant.database import FILLER, Database, Kept
from assistant.domain.chain import DELETION, FIRST, Fault, Found, Head, Link, faults, link_hash, seal
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.risk import Risk, is_sampled
from assistant.errors import SetupError

_FILE: Final = "audit.sqlite3"
_SALT_BYTES: Final = 16
_FORGET_EVERY: Final = timedelta(hours=1)
BY_ITS_PERSON: Final = "its person deleted the conversation"
KEPT_LONG_ENOUGH: Final = "it was kept as long as is set"

_HAS_WORDS: Final = select(WORDS.c.record).where(WORDS.c.record == TURN.c.record).exists()
_HAS_WORDS_ABOUT_IT: Final = (
    select(WORDS.c.record)
    .join(RECORD, RECORD.c.number == WORDS.c.record)
    .where(RECORD.c.about == TURN.c.record)
    .exists()
)


class Audit:
    """The records of one data folder. Several processes may have it open."""

    def __init__(
        self,
        folder: Path,
        keep_days: int,
        clock: Callable[[], datetime] = utc_now,
        *,
        sample: float = 0.05,
        key: str | None = None,
    ) -> None:
        """Open the file in `folder`, or begin one; raises `SetupError` where it or its key is not ours to use.

        Words are kept for `keep_days`; of the turns that nothing speaks for looking at, the share `sample` waits for a
        pharmacist. `key` goes before the key that stands beside the records.
        """
        self._folder = folder
        self._keep = timedelta(days=keep_days)
        self._clock = clock
        self._sample = sample
        begins = not (folder / _FILE).exists()
        self._file = Database(folder / _FILE, "the audit", TABLES, Kept.DURABLY)
        self._key = sha256(key.encode()).digest() if key else open_key(folder, begins=begins or self._is_empty())
        self._refuse_another_key()
        self._forgotten_at = clock()
        self.forget_old()

    def turn(self, place: TurnPlace, entry: Entry) -> int:
        """Record a turn; return the record's number."""
        self._forget_hourly()
        name = self._name(place.conversation)
        sampled = is_sampled(f"{name} {place.number}", self._sample)
        facts = {**entry.facts, "conversation": name, "turn": place.number}
        with self._file.writing() as connection:
            head = self._append(connection, Entry(entry.kind, facts, entry.words, entry.about))
            queue.add(connection, head.number, place, name, sampled=sampled)
        self._note(head)
        return head.number

    def append(self, entry: Entry) -> int:
        """Record something else, and let the turn that it is about wait or wait no longer; return its number.

        About a turn whose words are deleted no words are kept either.
        """
        with self._file.writing() as connection:
            head = self._append(connection, _as_may_be_kept(connection, entry))
            if entry.about is not NOT_STATED:
                queue.stand(connection, entry.about, entry)
        self._note(head)
        return head.number

    def turn_of(self, conversation_id: str, number: int) -> int | NotStated:
        """Return the number of the record of a conversation's turn; not stated where its words are deleted."""
        is_it = and_(
            TURN.c.conversation == self._name(conversation_id), TURN.c.number == number, TURN.c.is_deleted.is_(False)
        )
        with self._file.reading() as connection:
            found = connection.scalar(select(TURN.c.record).where(is_it))
        return NOT_STATED if found is None else int(found)

    def forget(self, conversation_id: str) -> int:
        """Delete all words of a conversation, and record that; return of how many records."""
        return self._forget(TURN.c.conversation == self._name(conversation_id), BY_ITS_PERSON)

    def forget_old(self) -> int:
        """Delete the words that were kept long enough, and record that; return of how many records."""
        last = (self._clock() - self._keep).isoformat()
        old = TURN.c.record.in_(select(RECORD.c.number).where(RECORD.c.kind == Kind.TURN.value, RECORD.c.at < last))
        return self._forget(old, KEPT_LONG_ENOUGH)

    def records(self, kind: Kind, since: datetime | NotStated = NOT_STATED) -> tuple[Record, ...]:
        """Return all records of a kind, or those since some time, the first one first."""
        query = select(RECORD).where(RECORD.c.kind == kind.value).order_by(RECORD.c.number)
        return self._read(query if since is NOT_STATED else query.where(RECORD.c.at >= since.isoformat()))

    def turns(self, numbers: Sequence[int]) -> Mapping[int, Record]:
        """Return turns by the numbers of their records; a number of none is left out."""
        are_they = RECORD.c.number.in_(list(numbers)) & (RECORD.c.kind == Kind.TURN.value)
        return {record.number: record for record in self._read(select(RECORD).where(are_they))}

    def risks(self, number: int) -> tuple[Risk, ...]:
        """Return why a turn waits for a pharmacist; nothing where it does not."""
        with self._file.reading() as connection:
            return queue.risks(connection, number)

    def judged(self, numbers: Sequence[int]) -> frozenset[int]:
        """Return which turns a verdict was given on."""
        of_them = RECORD.c.about.in_(list(numbers)) & (RECORD.c.kind == Kind.VERDICT.value)
        with self._file.reading() as connection:
            return frozenset(connection.scalars(select(RECORD.c.about).where(of_them)))

    def about(self, number: int) -> tuple[Record, ...]:
        """Return what was recorded about a turn, the first one first."""
        return self._read(select(RECORD).where(RECORD.c.about == number).order_by(RECORD.c.number))

    def before(self, number: int) -> tuple[Record, ...]:
        """Return the turns before a turn in its conversation, the first one first."""
        its = select(TURN.c.conversation).where(TURN.c.record == number).scalar_subquery()
        earlier = select(TURN.c.record).where(TURN.c.conversation == its, TURN.c.record < number)
        return self._read(select(RECORD).where(RECORD.c.number.in_(earlier)).order_by(RECORD.c.number))

    def waiting(self, *risks: Risk, most: int = 50) -> tuple[tuple[int, tuple[Risk, ...]], ...]:
        """Return the turns that wait for a pharmacist, with all that speaks for it: those at most risk first.

        With `risks`, those for which one of these speaks. Among equals the newest comes first: its person may still be
        there. Of a turn whose words are deleted there is nothing to judge.
        """
        with self._file.reading() as connection:
            return queue.waiting(connection, risks, most)

    def how_many_wait(self) -> Mapping[Risk, int]:
        """Return for how many of the turns that wait each reason speaks; several may speak for one."""
        with self._file.reading() as connection:
            return queue.counts(connection)

    def how_many_wait_in_all(self) -> int:
        """Return how many turns wait."""
        with self._file.reading() as connection:
            return queue.count(connection)

    def verify(self, expected: Head | NotStated = NOT_STATED) -> Verification:
        """Read every record and say what is wrong; `expected` is a record that was noted elsewhere."""
        noted = read_head(self._folder)  # first: others may record meanwhile, and note that
        with self._file.reading() as connection:
            links = [link_of(row) for row in connection.execute(select(RECORD).order_by(RECORD.c.number)).mappings()]
            kept = kept_of(connection.execute(select(WORDS)).mappings())
            queued = {row["record"]: queued_of(row) for row in connection.execute(select(TURN)).mappings()}
        heads = [head for head in (noted, expected) if head is not NOT_STATED]
        strange = [Found(number, Fault.MISPLACED) for number in misplaced(links, queued)]
        found = tuple(sorted((*faults(self._key, links, kept, heads), *strange), key=lambda each: each.number))
        deletions = tuple(deletion_of(link) for link in links if link.kind == DELETION)
        return Verification(len(links), links[-1].hash if links else FIRST, found, deletions)

    def _append(self, connection: Connection, entry: Entry) -> Head:
        last = connection.execute(select(RECORD.c.number, RECORD.c.hash).order_by(RECORD.c.number.desc())).first()
        number, before = (last[0] + 1, last[1]) if last else (1, FIRST)
        salts = {name: secrets.token_bytes(_SALT_BYTES) for name in sorted(entry.words)}
        seals = tuple((name, seal(salt, entry.words[name])) for name, salt in salts.items())
        facts = json.dumps(dict(entry.facts), ensure_ascii=False, sort_keys=True)
        at = self._clock().isoformat()
        bare = Link(number, at, entry.kind.value, entry.about, facts, seals, before, "")
        hash_ = link_hash(self._key, bare)
        columns = {
            "number": number,
            "at": at,
            "kind": entry.kind.value,
            "about": _or_null(entry.about),
            "facts": facts,
            "seals": [list(each) for each in seals],
            "before": before,
            "hash": hash_,
        }
        connection.execute(insert(RECORD).values(**columns))
        for name, salt in salts.items():
            row = {"record": number, "name": name, "filler": FILLER, "salt": salt, "words": entry.words[name]}
            connection.execute(insert(WORDS).values(**row))
        return Head(number, hash_)

    def _forget(self, theirs: ColumnElement[bool], why: str) -> int:
        """Delete the words of some turns and of what was recorded about them, in one step with the record of it."""
        is_one = and_(theirs, TURN.c.is_deleted.is_(False) | _HAS_WORDS | _HAS_WORDS_ABOUT_IT)
        turns = select(TURN.c.record).where(is_one)
        with self._file.writing() as connection:
            if connection.scalar(turns.limit(1)) is None:
                return 0
            of_them = RECORD.c.number.in_(turns) | RECORD.c.about.in_(turns)
            has_words = RECORD.c.number.in_(select(WORDS.c.record))
            records = list(connection.scalars(select(RECORD.c.number).where(of_them, has_words)))
            connection.execute(delete(WORDS).where(WORDS.c.record.in_(select(RECORD.c.number).where(of_them))))
            connection.execute(update(TURN).where(is_one).values(is_deleted=True))
            head = self._append(connection, Entry(Kind.DELETION, {"records": sorted(records), "why": why}))
        self._note(head)
        self._file.empty_journal()
        return len(records)

    def _forget_hourly(self) -> None:
        now = self._clock()
        if abs(now - self._forgotten_at) >= _FORGET_EVERY:
            self._forgotten_at = now
            self.forget_old()

    def _read(self, query: Select[tuple[object, ...]]) -> tuple[Record, ...]:
        with self._file.reading() as connection:
            rows = connection.execute(query).mappings().all()
            theirs = select(WORDS).where(WORDS.c.record.in_(query.with_only_columns(RECORD.c.number).order_by(None)))
            kept = kept_of(connection.execute(theirs).mappings())
        return tuple(record_of(row, kept.get(row["number"], {})) for row in rows)

    def _refuse_another_key(self) -> None:
        """Raise `SetupError` where the records are chained by another key: no conversation would be found to delete."""
        with self._file.reading() as connection:
            row = connection.execute(select(RECORD).order_by(RECORD.c.number)).mappings().first()
            last = connection.execute(select(RECORD).order_by(RECORD.c.number.desc())).mappings().first()
        links = [link_of(each) for each in (row, last) if each is not None]
        if links and all(link_hash(self._key, link) != link.hash for link in links):
            message = f"the audit in {self._folder} has another key; put audit.key back, or LEAFLET_AUDIT_KEY as it was"
            raise SetupError(message)

    def _is_empty(self) -> bool:
        with self._file.reading() as connection:
            return connection.scalar(select(func.count()).select_from(RECORD)) == 0

    def _name(self, conversation_id: str) -> str:
        """Return a name for a conversation that does not open it: its ID is a secret."""
        return hmac.new(self._key, conversation_id.encode(errors="replace"), sha256).hexdigest()[:32]

    def _note(self, head: Head) -> None:
        """Note the last record, unless another process has noted a later one.

        A note of what stands in the chain no more is left as it is: it is what tells that its end was cut off.
        """
        noted = read_head(self._folder)
        if noted is NOT_STATED or (noted.number < head.number and self._stands(noted)):
            write_head(self._folder, head)

    def _stands(self, head: Head) -> bool:
        with self._file.reading() as connection:
            return connection.scalar(select(RECORD.c.hash).where(RECORD.c.number == head.number)) == head.hash


def _as_may_be_kept(connection: Connection, entry: Entry) -> Entry:
    """Return an entry without words where those of its turn are deleted: nobody would delete these."""
    if entry.about is NOT_STATED or not entry.words:
        return entry
    is_deleted = connection.scalar(select(TURN.c.is_deleted).where(TURN.c.record == entry.about))
    return replace(entry, words={}) if is_deleted else entry


def _or_null(value: int | NotStated) -> int | None:
    return None if value is NOT_STATED else int(value)
