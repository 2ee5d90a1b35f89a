"""That what is deleted or old is gone, to the last byte."""

import random
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.conversations import Conversations
from assistant.domain.profile import ANYONE
from assistant.errors import UnknownConversationError
from tests.assistant.conversations.turns import CHILD, NOON, Clock, turn

ASKED = "zebrafinch"


def bytes_of(folder: Path) -> bytes:
    """Return every byte of the database and what belongs to it."""
    files = sorted(folder.glob("conversations.sqlite3*"))
    assert files
    return b"".join(path.read_bytes() for path in files)


def ids(kept: Conversations) -> set[str]:
    """Return the IDs of all conversations."""
    return {conversation.id for conversation in kept.all()}


def test_of_a_deleted_conversation_no_word_is_left_in_the_file(tmp_path: Path) -> None:
    """Neither of its questions nor of its replies, in the database or its journal; the others stay whole."""
    kept = Conversations(tmp_path, 30)
    gone, stays = kept.begin("zolfin"), kept.begin("zolfin")
    for number in range(1, 6):
        kept.add(gone, turn(number, f"{ASKED} {number}", ASKED * 50 * number), ANYONE)
        kept.add(stays, turn(number, f"other {number}"), CHILD)
    assert ASKED.encode() in bytes_of(tmp_path)
    kept.delete(gone)
    assert ASKED.encode() not in bytes_of(tmp_path)
    assert [each.question for each in kept.turns(stays)] == [f"other {number}" for number in range(1, 6)]
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as file:
        assert file.execute("SELECT count(*) FROM turn").fetchone() == (5,)


def test_no_word_is_left_however_rows_were_moved_about(tmp_path: Path) -> None:
    """SQLite copies rows from page to page as it balances its tree, and overwrites the last copy alone.

    This order of short turns leaves a copy where a row has its words at its beginning.
    """
    drawn = random.Random(2)  # noqa: S311 - nothing secret is drawn
    kept = Conversations(tmp_path, 30)
    begun: list[str] = []
    turns: dict[str, int] = {}
    for _ in range(200):
        if turns and drawn.random() < 0.45:
            id_ = list(turns)[drawn.randrange(len(turns))]
            kept.delete(id_)
            del turns[id_]
            assert _words_of(begun, id_).encode() not in bytes_of(tmp_path)
            continue
        if turns and drawn.random() < 0.2:
            id_ = list(turns)[drawn.randrange(len(turns))]
        else:
            id_ = kept.begin("zolfin")
            begun.append(id_)
        turns[id_] = turns.get(id_, 0) + 1
        words = _words_of(begun, id_) * drawn.randint(1, 2)
        kept.add(id_, turn(turns[id_], words, words), ANYONE)


def _words_of(begun: Sequence[str], id_: str) -> str:
    return f"<{begun.index(id_):05}>"


@pytest.mark.parametrize(("days", "stays"), [(29.9, True), (30.1, False)])
def test_a_conversation_is_forgotten_days_after_its_last_use(
    tmp_path: Path,
    days: float,
    stays: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """Its age does not matter, its last turn does; no word of it is left."""
    clock = Clock()
    kept = Conversations(tmp_path, 30, clock)
    id_ = kept.begin("zolfin")
    clock.go(days=20)
    kept.add(id_, turn(1, ASKED), ANYONE)
    clock.go(days=days)
    assert kept.forget_old(clock.now) == (not stays)
    assert (id_ in ids(kept)) is stays
    assert (ASKED.encode() in bytes_of(tmp_path)) is stays


@pytest.mark.parametrize(
    "use",
    [
        lambda kept, id_: kept.get(id_),
        lambda kept, id_: kept.correct(id_, CHILD),
        lambda kept, id_: kept.add(id_, turn(), ANYONE),
    ],
)
def test_whatever_is_done_with_it_is_a_use(tmp_path: Path, use: Callable[[Conversations, str], object]) -> None:
    """Reading it too."""
    clock = Clock()
    kept = Conversations(tmp_path, 30, clock)
    id_ = kept.begin("zolfin")
    clock.go(days=29)
    use(kept, id_)
    assert kept.forget_old(NOON + timedelta(days=58)) == 0
    assert kept.forget_old(NOON + timedelta(days=60)) == 1


def test_opening_forgets(tmp_path: Path) -> None:
    """A server that was down for weeks begins with what is still to be kept."""
    clock = Clock()
    old = Conversations(tmp_path, 30, clock).begin("zolfin")
    clock.go(days=31)
    new = Conversations(tmp_path, 30, clock)
    assert ids(new) == set()
    with pytest.raises(UnknownConversationError):
        new.get(old)


def test_a_running_server_forgets_once_an_hour(tmp_path: Path) -> None:
    """As it is used, and not at every use."""
    clock = Clock()
    kept = Conversations(tmp_path, 1, clock)
    old = kept.begin("zolfin")
    clock.go(hours=23.5)
    used = kept.begin("zolfin")
    clock.go(hours=0.6)
    kept.get(used)
    assert ids(kept) == {old, used}, "less than an hour after the last time"
    clock.go(hours=1)
    kept.get(used)
    assert ids(kept) == {used}


def test_where_nothing_is_kept_what_goes_on_is_left_alone(tmp_path: Path) -> None:
    """Opening the file beside a server, or an hour's passing, does not end conversations; a server's end does."""
    clock = Clock()
    kept = Conversations(tmp_path, 0, clock)
    id_ = kept.begin("zolfin")
    clock.go(minutes=30)
    assert ids(Conversations(tmp_path, 0, clock)) == {id_}
    assert kept.forget_now() == 1
    assert ids(kept) == set()


@pytest.mark.slow
def test_words_that_are_deleted_while_somebody_reads_for_long_go_with_the_next_write(tmp_path: Path) -> None:
    """A backup holds the journal, in which they still stand."""
    kept = Conversations(tmp_path, 30)
    id_ = kept.begin("zolfin")
    kept.add(id_, replace(turn(1), question="can a zebrafinch drive"), ANYONE)
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT count(*) FROM turn").fetchone()
        kept.delete(id_)
        backup.rollback()
    kept.begin("zolfin")
    assert not any(b"zebrafinch" in path.read_bytes() for path in tmp_path.iterdir())
