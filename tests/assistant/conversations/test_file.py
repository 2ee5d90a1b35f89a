"""The file of conversations: who may read it, and what a damaged, foreign or half written one does."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from assistant.conversations import Conversations
from assistant.domain.profile import ANYONE
from assistant.errors import SetupError
from tests.assistant.conversations.turns import turn
from tests.at_once import at_once

ROOT = Path(__file__).parents[3]


def garbage(path: Path) -> None:
    """Write what is no SQLite file."""
    path.write_bytes(b"no conversations at all " * 500)


def cut(path: Path) -> None:
    """Cut the file short."""
    path.write_bytes(path.read_bytes()[:3000])


def other_schema(path: Path) -> None:
    """Count the schema up, as a later program would."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 99")


def other_program(path: Path) -> None:
    """Put another program's database there."""
    path.unlink()
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE songs (title)")


def lost_table(path: Path) -> None:
    """Lose a table."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("DROP TABLE turn")


def changed(column: str, value: str) -> Callable[[Path], None]:
    """Return what puts a value into a column of turns that no program of ours puts there."""

    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as file:
            file.execute(f"UPDATE turn SET {column} = {value}")  # noqa: S608 - the table below
            file.commit()

    return change


def folder(path: Path) -> None:
    """Put a folder in the file's place."""
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "damage",
    [
        garbage,
        cut,
        other_schema,
        other_program,
        lost_table,
        changed("lines", "'{'"),
        changed("lines", "'7'"),
        changed('"group"', "'crowd'"),
        changed("age_years", "-1"),
        changed("asked_at", "'noon'"),
        changed("question", "CAST(x'FF41' AS TEXT)"),
        folder,
    ],
)
def test_a_file_that_is_not_ours_to_read_is_refused(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """One line says which file and what to do; nothing is guessed at."""
    path = tmp_path / "conversations.sqlite3"
    kept = Conversations(tmp_path, 30)
    id_ = kept.begin("zolfin")
    kept.add(id_, turn(), ANYONE)
    del kept
    damage(path)
    with pytest.raises(SetupError, match="cannot be used") as refused:
        Conversations(tmp_path, 30).turns(id_)
    assert str(path) in str(refused.value)
    assert "--data-dir" in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("damage", [garbage, other_schema, other_program])
def test_nothing_is_written_to_a_file_that_is_not_ours(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """Its owner finds it as it was."""
    path = tmp_path / "conversations.sqlite3"
    path.touch()
    damage(path)
    before = path.read_bytes()
    with pytest.raises(SetupError):
        Conversations(tmp_path, 30)
    assert path.read_bytes() == before


@contextmanager
def as_nobody() -> Iterator[Path]:
    """Give a folder, and no right to write to what stands in it, which the superuser otherwise has everywhere."""
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        Conversations(place, 30)
        for path in (*place.iterdir(), place):
            path.chmod(0o555 if path.is_dir() else 0o444)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65_534)
        try:
            yield place
        finally:
            if is_root:
                os.seteuid(0)
            place.chmod(0o700)


def test_a_file_that_cannot_be_written_to_is_refused() -> None:
    """At once, and not when the first turn is to be kept."""
    with as_nobody() as place, pytest.raises(SetupError, match=r"conversations\.sqlite3 cannot be used"):
        Conversations(place, 30)


def test_nobody_but_the_owner_can_read_the_file(tmp_path: Path) -> None:
    """Nor its journal: it holds what people asked."""
    kept = Conversations(tmp_path / "data", 30)
    kept.begin("zolfin")
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "data").iterdir()}
    assert len(modes) == 3
    assert set(modes.values()) == {0o600}


def test_an_error_repeats_nothing_that_was_asked(tmp_path: Path) -> None:
    """Not even in what a log makes of it and of what caused it."""
    kept = Conversations(tmp_path, 30)
    id_ = kept.begin("zolfin")
    lost_table(tmp_path / "conversations.sqlite3")
    asked = turn(1, "a zebrafinch?", "A zebrafinch.")
    with pytest.raises(SetupError) as failed:
        kept.add(id_, asked, ANYONE)
    assert "zebrafinch" not in "".join(traceback.format_exception(failed.value))


def test_many_open_a_new_file_at_once(tmp_path: Path) -> None:
    """The tables are made once, and nobody finds them half made."""

    def open_and_begin() -> None:
        kept = Conversations(tmp_path, 30)
        kept.add(kept.begin("zolfin"), turn(), ANYONE)

    assert at_once(*[open_and_begin] * 8) == []
    assert len(Conversations(tmp_path, 30).all()) == 8


_TALKS = """
    import sys
    from pathlib import Path
    from assistant.conversations import Conversations
    from assistant.domain.profile import ANYONE
    from tests.assistant.conversations.turns import turn
    kept = Conversations(Path(sys.argv[1]), 30)
    while True:
        id_ = kept.begin("zolfin")
        for number in range(1, 6):
            kept.add(id_, turn(number, "q" * 3000, "r" * 9000), ANYONE)
            print(id_, number, flush=True)
        if id_[0] in "aeiou":
            kept.delete(id_)
            print(id_, 0, flush=True)
"""


def test_a_process_that_is_killed_as_it_writes_harms_nothing(tmp_path: Path) -> None:
    """Every turn that it had written is there and whole, in order, and the next process goes on."""
    for turns_seen in (3, 17, 40):
        command = [sys.executable, "-c", textwrap.dedent(_TALKS), str(tmp_path)]
        said: dict[str, int] = {}
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            for _ in range(turns_seen):
                id_, number = process.stdout.readline().split()
                said[id_] = int(number)
            process.send_signal(signal.SIGKILL)
            for line in process.stdout.read().splitlines():
                id_, number = line.split()
                said[id_] = int(number)
        kept = Conversations(tmp_path, 30)
        found = {conversation.id: conversation.turns for conversation in kept.all()}
        for id_, told in said.items():
            assert found.get(id_, 0) in {told, told + 1} or (told == 5 and id_ not in found)
            if id_ in found:
                assert [each.number for each in kept.turns(id_)] == list(range(1, found[id_] + 1))
        kept.add(kept.begin("zolfin"), turn(), ANYONE)
        with closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as file:
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
