"""The conversations: what is kept of them, and for how long. Not here: the tables and their rows.

An ID is a secret: whoever has it has the conversation. What is deleted is overwritten, in the file and in its journal.
"""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from assistant.clock import utc_now
from assistant.conversations.records import (
    Conversation,
    Turn,
    conversation_of,
    profile_columns,
    turn_of,
    turn_row,
)
from assistant.conversations.tables import CONVERSATION, TABLES, TURN
from assistant.database import Database, Kept, written
from assistant.domain.profile import Profile
from assistant.domain.question import Message, Role
from assistant.errors import NoTurnError, UnknownConversationError

MOST_TURNS: Final = 200
"""Of one conversation."""
HISTORY: Final = 10_000
"""Code points of earlier turns that go with a question; the latest ones count."""

_NAME: Final = "conversations.sqlite3"
_BYTES_OF_AN_ID: Final = 24
_FORGET_EVERY: Final = timedelta(hours=1)
_USED_ANEW: Final = timedelta(minutes=1)
"""Uses that follow each other sooner are one."""
_NO_SUCH: Final = "there is no such conversation; one that is not used for some time is forgotten"
"""The same whether it never was, is deleted or is forgotten."""
_MEANWHILE: Final = "another question of this conversation was answered in the meantime; ask again"
FULL: Final = f"this conversation has {MOST_TURNS} turns, which is the most; begin a new one"


class Conversations:
    """The conversations of one data folder. Several processes may have it open."""

    def __init__(self, folder: Path, keep_days: int, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the file in `folder`, or begin one, and forget what is old; raises `SetupError` where it is not ours."""
        self._file = Database(folder / _NAME, "the conversations", TABLES, Kept.QUICKLY)
        self._keep = timedelta(days=keep_days)
        # Where nothing is kept, what is going on is left alone: a server deletes it as it stops.
        self._keep_idle = max(self._keep, _FORGET_EVERY)
        self._clock = clock
        self._forgotten_at = clock()
        self._forget(self._forgotten_at - self._keep_idle)

    def begin(self, leaflet: str) -> str:
        """Begin a conversation about a leaflet; return its ID."""
        self._forget_hourly()
        now = written(self._clock())
        id_ = _new_id()
        row = {"id": id_, "leaflet": leaflet, "began_at": now, "last_used_at": now}
        with self._file.writing() as connection:
            connection.execute(insert(CONVERSATION).values(**row))
        return id_

    def get(self, conversation_id: str) -> Conversation:
        """Return a conversation, which counts as a use of it; raises `UnknownConversationError`."""
        self._forget_hourly()
        with self._file.reading() as connection:
            found = _load(connection, conversation_id)
        if self._clock() - found.last_used_at >= _USED_ANEW:
            with self._file.writing() as connection:
                self._use(connection, conversation_id)
        return found

    def turns(self, conversation_id: str) -> tuple[Turn, ...]:
        """Return a conversation's turns, the first one first; raises `UnknownConversationError`."""
        query = select(TURN).where(TURN.c.conversation == _askable(conversation_id)).order_by(TURN.c.number)
        with self._file.reading() as connection:
            _load(connection, conversation_id)
            return tuple(map(turn_of, connection.execute(query).mappings()))

    def history(self, conversation_id: str) -> tuple[Message, ...]:
        """Return the latest turns as they go with a question, the earliest first: at most `HISTORY` code points.

        A turn that does not fit whole comes without its reply where its question fits, and then no turn before it.
        """
        query = select(TURN.c.question, TURN.c.text).where(TURN.c.conversation == _askable(conversation_id))
        latest_first: list[Message] = []
        room = HISTORY
        with self._file.reading() as connection:
            for question, text in connection.execute(query.order_by(TURN.c.number.desc())):
                room -= len(question) + len(text)
                if room >= 0:
                    latest_first.append(Message(Role.ASSISTANT, text))
                if room + len(text) >= 0:
                    latest_first.append(Message(Role.USER, question))
                if room < 0:
                    break
        return tuple(reversed(latest_first))

    def add(self, conversation_id: str, turn: Turn, profile: Profile) -> None:
        """Write the next turn of a conversation, which is about its leaflet and `profile` from then on.

        Raises `UnknownConversationError`, or `NoTurnError` where another turn took its number or there are too many.
        """
        with self._file.writing() as connection:
            before = _load(connection, conversation_id).turns
            if before >= MOST_TURNS:
                raise NoTurnError(FULL)
            if turn.number != before + 1:
                raise NoTurnError(_MEANWHILE)
            connection.execute(insert(TURN).values(**turn_row(conversation_id, turn)))
            self._use(connection, conversation_id, leaflet=turn.leaflet, **profile_columns(profile))

    def take_back(self, conversation_id: str, number: int) -> None:
        """Delete a turn, as if it had not been; nothing where it is gone already."""
        its = (TURN.c.conversation == _askable(conversation_id)) & (TURN.c.number == number)
        with self._file.writing() as connection:
            connection.execute(delete(TURN).where(its))
        self._file.empty_journal()

    def has(self, conversation_id: str) -> bool:
        """Return whether there is such a conversation, which counts as no use of it."""
        query = select(CONVERSATION.c.id).where(CONVERSATION.c.id == _askable(conversation_id))
        with self._file.reading() as connection:
            return connection.scalar(query) is not None

    def correct(self, conversation_id: str, profile: Profile) -> None:
        """Write whom a conversation is about, as the person says; raises `UnknownConversationError`."""
        with self._file.writing() as connection:
            self._use(connection, conversation_id, **profile_columns(profile))

    def delete(self, conversation_id: str) -> None:
        """Delete a conversation and overwrite its words; raises `UnknownConversationError`."""
        with self._file.writing() as connection:
            gone = connection.execute(delete(CONVERSATION).where(CONVERSATION.c.id == _askable(conversation_id)))
            if gone.rowcount == 0:
                raise UnknownConversationError(_NO_SUCH)
        self._file.empty_journal()

    def forget_old(self, now: datetime) -> int:
        """Delete what was last used longer than the days of keeping before `now`; return how many conversations."""
        return self._forget(now - self._keep)

    def forget_now(self) -> int:
        """Delete what is old by now, or everything where nothing is kept; return how many conversations."""
        return self.forget_old(self._clock())

    def all(self) -> tuple[Conversation, ...]:
        """Return every conversation, the latest used first."""
        query = _summaries().order_by(CONVERSATION.c.last_used_at.desc(), CONVERSATION.c.id)
        with self._file.reading() as connection:
            return tuple(map(conversation_of, connection.execute(query).mappings()))

    def _forget(self, last_used_before: datetime) -> int:
        old = CONVERSATION.c.last_used_at < written(last_used_before)
        with self._file.writing() as connection:
            forgotten = connection.execute(delete(CONVERSATION).where(old)).rowcount
        self._file.empty_journal()
        return forgotten

    def _use(self, connection: Connection, conversation_id: str, **columns: object) -> None:
        """Write that a conversation is used, and whatever else of it changes."""
        change = update(CONVERSATION).where(CONVERSATION.c.id == _askable(conversation_id))
        now = written(self._clock())
        if connection.execute(change.values(last_used_at=now, **columns)).rowcount == 0:
            raise UnknownConversationError(_NO_SUCH)

    def _forget_hourly(self) -> None:
        now = self._clock()
        if abs(now - self._forgotten_at) >= _FORGET_EVERY:
            self._forgotten_at = now
            self._forget(now - self._keep_idle)


def _new_id() -> str:
    """Return an ID that nobody guesses, and that no command line takes for an option."""
    return next(id_ for id_ in iter(partial(secrets.token_urlsafe, _BYTES_OF_AN_ID), "") if id_[0] != "-")


def _askable(conversation_id: str) -> str:
    """Return an ID that SQLite can be asked for: lone surrogates, as of a stray byte in an address, are in none."""
    return conversation_id.encode(errors="replace").decode()


def _summaries() -> Select[tuple[object, ...]]:
    turns = select(func.count()).where(TURN.c.conversation == CONVERSATION.c.id).scalar_subquery()
    return select(*CONVERSATION.c, turns.label("turns"))


def _load(connection: Connection, conversation_id: str) -> Conversation:
    row = connection.execute(_summaries().where(CONVERSATION.c.id == _askable(conversation_id))).mappings().first()
    if row is None:
        raise UnknownConversationError(_NO_SUCH)
    return conversation_of(row)
