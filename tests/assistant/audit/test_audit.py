"""The audit: nothing of it changes unseen, words can be deleted, and what waits for a pharmacist is known."""

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import run

import pytest

from assistant.audit import Audit, Entry, Kind
from assistant.domain.chain import Fault, Found, Head
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.risk import Risk
from assistant.errors import SetupError
from tests.assistant.audit.records import Clock, record_turn, tamper


@pytest.fixture
def clock() -> Clock:
    """Give the time."""
    return Clock()


@pytest.fixture
def audit(tmp_path: Path, clock: Clock) -> Audit:
    """Give an audit in which no turn is drawn by chance."""
    return Audit(tmp_path, 365, clock, sample=0)


def _verdict(about: int) -> Entry:
    return Entry(Kind.VERDICT, {"by": "ada", "judgement": "supports"}, {"comment": "well said"}, about)


def test_what_was_recorded_is_read_again_in_order(audit: Audit) -> None:
    """A turn, and all that is said of it since."""
    turn = record_turn(audit)
    audit.append(_verdict(turn))
    (verdict,) = audit.about(turn)
    assert audit.turns([turn])[turn].words == {"question": "can a zebrafinch drive", "reply": "Do not drive."}
    assert verdict.facts == {"by": "ada", "judgement": "supports"}
    assert verdict.words == {"comment": "well said"}
    assert audit.verify().faults == ()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE record SET facts = '{}' WHERE number = 3", Found(3, Fault.CHANGED)),
        ("UPDATE record SET at = '2020-01-01T00:00:00+00:00' WHERE number = 3", Found(3, Fault.CHANGED)),
        ("UPDATE record SET about = 2 WHERE number = 5", Found(5, Fault.CHANGED)),
        ("UPDATE record SET kind = 'rating' WHERE number = 5", Found(5, Fault.CHANGED)),
        ("UPDATE record SET hash = before WHERE number = 3", Found(4, Fault.MOVED)),
        ("UPDATE record SET seals = '[]' WHERE number = 3", Found(3, Fault.CHANGED)),
        ("UPDATE record SET seals = '[1]' WHERE number = 3", Found(3, Fault.CHANGED)),
        ("UPDATE record SET facts = x'ff' WHERE number = 3", Found(3, Fault.CHANGED)),
        ("UPDATE record SET hash = 'é' WHERE number = 3", Found(3, Fault.CHANGED)),
        ("DELETE FROM record WHERE number = 3", Found(3, Fault.MISSING)),
        ("DELETE FROM record WHERE number = 5", Found(4, Fault.END_MISSING)),
        ("DELETE FROM record", Found(0, Fault.END_MISSING)),
        ("UPDATE words SET words = 'can i fly' WHERE record = 3 AND name = 'question'", Found(3, Fault.WORDS_CHANGED)),
        ("UPDATE words SET words = x'ff' WHERE record = 3", Found(3, Fault.WORDS_CHANGED)),
        ("UPDATE words SET salt = x'00' WHERE record = 3", Found(3, Fault.WORDS_CHANGED)),
        ("UPDATE words SET salt = 'salt' WHERE record = 3", Found(3, Fault.WORDS_CHANGED)),
        ("UPDATE words SET name = 'draft' WHERE record = 3 AND name = 'reply'", Found(3, Fault.WORDS_STRANGE)),
        ("UPDATE words SET record = 2, name = 'draft' WHERE record = 3 AND name = 'reply'", Found(3, Fault.WORDS_GONE)),
        ("DELETE FROM words WHERE record = 3", Found(3, Fault.WORDS_GONE)),
    ],
)
def test_whatever_is_changed_is_found(audit: Audit, tmp_path: Path, statement: str, fault: Found) -> None:
    """By somebody who can write to the file and has taken its triggers away."""
    for number in range(1, 5):
        record_turn(audit, number=number)
    audit.append(_verdict(4))
    tamper(tmp_path, statement)
    assert fault in audit.verify().faults


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE turn SET risk = NULL WHERE record = 2",
        "UPDATE turn SET risk = 5 WHERE record = 2",
        "UPDATE turn SET is_deleted = 1 WHERE record = 2",
        "UPDATE turn SET conversation = 'another' WHERE record = 2",
        "UPDATE turn SET number = 7 WHERE record = 2",
        "UPDATE turn SET held_back = 0 WHERE record = 2",
        "DELETE FROM turn WHERE record = 2",
        "UPDATE turn SET record = 99 WHERE record = 2",
    ],
)
def test_a_turn_that_is_hidden_from_the_queue_or_from_its_deletion_is_found(
    audit: Audit, tmp_path: Path, statement: str
) -> None:
    """The queue is no part of the chain, and has to be what the chain says."""
    for number in range(1, 4):
        record_turn(audit, number=number, held_back=True)
    audit.append(_verdict(3))
    audit.append(Entry(Kind.SENT, {}, about=3))
    audit.append(Entry(Kind.RATING, {"rating": "not helpful"}, about=1))
    assert audit.verify().faults == ()
    tamper(tmp_path, statement)
    assert Found(2, Fault.MISPLACED) in audit.verify().faults


def test_two_records_that_change_places_are_found(audit: Audit, tmp_path: Path) -> None:
    """Each keeps its own hash, and does not follow the one before."""
    for number in range(1, 5):
        record_turn(audit, number=number)
    swap = [
        f"UPDATE {table} SET {column} = {to} WHERE {column} = {at}"  # noqa: S608 - our own figures
        for at, to in ((2, 99), (3, 2), (99, 3))
        for table, column in (("record", "number"), ("words", "record"))
    ]
    tamper(tmp_path, *swap)
    assert {Found(2, Fault.MOVED), Found(2, Fault.CHANGED)} <= set(audit.verify().faults)


def test_a_record_put_in_by_a_stranger_is_found(audit: Audit, tmp_path: Path) -> None:
    """Whoever lacks the key cannot make its hash."""
    record_turn(audit)
    columns = "kind, about, facts, seals, before, hash, at"
    tamper(
        tmp_path,
        f"INSERT INTO record (number, {columns}) SELECT 2, kind, about, facts, '[]', hash, hash, at FROM record",  # noqa: S608
    )
    assert Found(2, Fault.CHANGED) in audit.verify().faults


def test_a_deletion_by_a_stranger_excuses_nothing(audit: Audit, tmp_path: Path) -> None:
    """The record of a deletion has to be the program's own."""
    record_turn(audit)
    facts = json.dumps({"records": [1], "why": "so"})
    insert = f"SELECT 2, at, 'deletion', NULL, '{facts}', '[]', hash, hash FROM record"  # noqa: S608
    tamper(
        tmp_path,
        f"INSERT INTO record (number, at, kind, about, facts, seals, before, hash) {insert}",
        "DELETE FROM words",
    )
    assert audit.verify().faults


def test_an_end_that_was_cut_off_is_found_after_it_has_grown_again(audit: Audit, tmp_path: Path) -> None:
    """The note of the last record is not written over by records that stand in its place."""
    for number in range(1, 5):
        record_turn(audit, number=number)
    cut = ("words WHERE record > 2", "turn WHERE record > 2", "record WHERE number > 2")
    tamper(tmp_path, *(f"DELETE FROM {rows}" for rows in cut))  # noqa: S608 - our own figures
    for number in range(3, 9):
        record_turn(audit, number=number)
    assert audit.verify().faults == (Found(4, Fault.CHANGED),)


def test_deleted_words_that_were_put_back_are_found(audit: Audit, tmp_path: Path) -> None:
    """From a copy of the file, where they still fit their seals; whoever deletes them once more is heard."""
    record_turn(audit)
    with closing(sqlite3.connect(tmp_path / "audit.sqlite3")) as connection, connection:
        connection.execute("CREATE TABLE copy AS SELECT * FROM words")
    audit.forget("one")
    tamper(tmp_path, "INSERT INTO words SELECT * FROM copy", "DROP TABLE copy")
    assert audit.verify().faults == (Found(1, Fault.WORDS_BACK),)
    assert audit.forget("one") == 1
    assert audit.verify().faults == ()


def test_about_a_turn_whose_words_are_deleted_no_words_are_kept(audit: Audit) -> None:
    """A verdict or a note may be written at that very moment, and nobody would delete its words."""
    turn = record_turn(audit)
    audit.forget("one")
    audit.append(_verdict(turn))
    (verdict,) = audit.about(turn)
    assert (verdict.facts["judgement"], dict(verdict.words)) == ("supports", {})
    assert audit.turn_of("one", 1) is NOT_STATED


def test_words_about_a_deleted_turn_go_with_the_next_deletion(audit: Audit, tmp_path: Path) -> None:
    """Such as were written by a program that did not look, or by somebody who hid a turn from its deletion."""
    turn = record_turn(audit)
    audit.append(_verdict(turn))
    tamper(tmp_path, "UPDATE turn SET is_deleted = 1")
    assert audit.forget("one") == 2
    assert not audit.about(turn)[0].words
    assert audit.forget("one") == 0


@pytest.mark.parametrize("change", ["UPDATE record SET facts = '{}'", "DELETE FROM record"])
def test_the_file_itself_refuses_to_change_a_record(audit: Audit, tmp_path: Path, change: str) -> None:
    """A mistake in a program is no way to change one."""
    record_turn(audit)
    with (
        closing(sqlite3.connect(tmp_path / "audit.sqlite3")) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        connection.execute(change)


def test_where_all_was_put_back_to_an_earlier_day_the_head_noted_elsewhere_tells(
    audit: Audit, tmp_path: Path, clock: Clock
) -> None:
    """An old copy of the records with their note is whole in itself."""
    record_turn(audit)
    before = tmp_path.with_name("before")
    shutil.copytree(tmp_path, before)
    record_turn(audit, number=2)
    noted = audit.verify()
    old = Audit(before, 365, clock, sample=0)
    assert old.verify().faults == ()
    assert old.verify(Head(noted.records, noted.head)).faults == (Found(1, Fault.END_MISSING),)


def test_deleted_words_are_gone_from_the_files_and_the_chain_holds(audit: Audit, tmp_path: Path) -> None:
    """Of the conversation's turns and of what was said about them; others stay."""
    for number in range(1, 40):
        record_turn(audit, number=number)
        audit.append(Entry(Kind.RATING, {"rating": "not helpful"}, {"comment": "about my zebrafinch"}, 2 * number - 1))
    other = record_turn(audit, "two", question="can a parrot drive")
    assert audit.forget("one") == 78
    assert not [path for path in tmp_path.iterdir() if b"zebrafinch" in path.read_bytes()]
    found = audit.verify()
    assert found.faults == ()
    assert [len(deletion.records) for deletion in found.deletions] == [78]
    assert found.deletions[0].why == "its person deleted the conversation"
    assert audit.turns([other])[other].words["question"] == "can a parrot drive"
    assert audit.turns([1])[1].has_lost_words


def test_words_that_were_kept_long_enough_go(audit: Audit, tmp_path: Path, clock: Clock) -> None:
    """As a later start finds them old, and while it runs."""
    record_turn(audit)
    clock.pass_by(366)
    late = record_turn(audit, "two", question="can a parrot drive")
    assert not audit.turns([1])[1].words
    assert audit.turns([late])[late].words
    clock.pass_by(366)
    again = Audit(tmp_path, 365, clock, sample=0)
    assert not again.turns([late])[late].words
    assert again.verify().faults == ()
    assert [deletion.why for deletion in again.verify().deletions] == ["it was kept as long as is set"] * 2


def test_what_is_riskiest_waits_first_and_the_newest_of_it(audit: Audit) -> None:
    """Held back, not helpful, sent, not in the leaflet."""
    plain, sent, unhelpful = (record_turn(audit, number=number) for number in (1, 2, 3))
    silent = record_turn(audit, number=4, not_in_leaflet=True)
    held = [record_turn(audit, number=number, held_back=True) for number in (5, 6)]
    audit.append(Entry(Kind.RATING, {"rating": "not helpful"}, about=unhelpful))
    audit.append(Entry(Kind.RATING, {"rating": "helpful"}, about=plain))
    audit.append(Entry(Kind.SENT, {}, about=sent))
    order = [held[1], held[0], unhelpful, sent, silent]
    assert [number for number, _ in audit.waiting()] == order
    assert audit.waiting(Risk.SENT) == ((sent, (Risk.SENT,)),)
    assert audit.how_many_wait() == {
        Risk.HELD_BACK: 2,
        Risk.UNHELPFUL: 1,
        Risk.SENT: 1,
        Risk.EMERGENCY: 0,
        Risk.NOT_IN_LEAFLET: 1,
        Risk.SAMPLE: 0,
    }


def test_a_verdict_ends_the_waiting_until_its_reader_says_more(audit: Audit) -> None:
    """A change of mind to "helpful" does not bring it back."""
    turn = record_turn(audit, held_back=True)
    audit.append(_verdict(turn))
    assert audit.waiting() == ()
    audit.append(Entry(Kind.RATING, {"rating": "helpful"}, about=turn))
    assert audit.waiting() == ()
    audit.append(Entry(Kind.SENT, {}, about=turn))
    assert audit.waiting() == ((turn, (Risk.HELD_BACK, Risk.SENT)),)


def test_of_deleted_words_nothing_waits(audit: Audit) -> None:
    """There is nothing left to judge."""
    record_turn(audit, held_back=True)
    audit.forget("one")
    assert audit.waiting() == ()
    assert set(audit.how_many_wait().values()) == {0}


@pytest.mark.parametrize(("share", "least", "most"), [(0, 0, 0), (0.2, 25, 55), (1, 200, 200)])
def test_of_the_rest_a_share_waits(tmp_path: Path, share: float, least: int, most: int) -> None:
    """Drawn by chance, once for each turn."""
    audit = Audit(tmp_path, 365, Clock(), sample=share, key="the same for every run")
    for number in range(200):
        record_turn(audit, f"conversation {number}")
    assert least <= audit.how_many_wait()[Risk.SAMPLE] <= most
    assert len(audit.waiting(Risk.SAMPLE, most=500)) == audit.how_many_wait()[Risk.SAMPLE]


def test_the_turn_of_a_conversation_is_found_by_who_has_its_id(audit: Audit, tmp_path: Path) -> None:
    """The ID opens the conversation, and is in no file of the audit."""
    turn = record_turn(audit, "an-id-that-is-secret", 3)
    assert audit.turn_of("an-id-that-is-secret", 3) == turn
    assert audit.turn_of("an-id-that-is-secret", 2) is NOT_STATED
    assert not [path for path in tmp_path.iterdir() if b"an-id-that-is-secret" in path.read_bytes()]


def _without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def _with(name: str, words: str) -> Callable[[Path], None]:
    def harm(folder: Path) -> None:
        (folder / name).write_text(words)

    return harm


@pytest.mark.parametrize(
    "harm", [_without("audit.key"), _with("audit.key", "not a key"), _with("audit.key", "00"), _with("audit.key", "")]
)
def test_without_its_key_nothing_is_recorded(
    audit: Audit, tmp_path: Path, clock: Clock, harm: Callable[[Path], None]
) -> None:
    """A new key would let nobody verify what stands there."""
    record_turn(audit)
    harm(tmp_path)
    with pytest.raises(SetupError, match="key"):
        Audit(tmp_path, 365, clock)


def test_a_note_of_the_last_record_that_is_gone_or_damaged_is_said(audit: Audit, tmp_path: Path) -> None:
    """Nobody could tell then whether the end was cut off."""
    record_turn(audit)
    _with("audit.head", "{")(tmp_path)
    with pytest.raises(SetupError, match="last record"):
        audit.verify()
    _without("audit.head")(tmp_path)
    assert audit.verify().faults == (Found(1, Fault.END_UNKNOWN),)


def test_another_key_opens_nothing(tmp_path: Path, clock: Clock) -> None:
    """No conversation would be found under it to delete. With a key of the settings none stands beside the records."""
    record_turn(Audit(tmp_path, 365, clock, key="a long secret"))
    assert not (tmp_path / "audit.key").exists()
    assert Audit(tmp_path, 365, clock, key="a long secret").verify().faults == ()
    for other in ("another secret", None):
        with pytest.raises(SetupError, match="key"):
            Audit(tmp_path, 365, clock, key=other)


def test_nobody_but_the_owner_can_read_it(audit: Audit, tmp_path: Path) -> None:
    """Neither the records nor the key."""
    record_turn(audit)
    assert {path.stat().st_mode & 0o077 for path in tmp_path.glob("audit.[sk]*")} == {0}


_APPEND = """
import sys
from pathlib import Path
from assistant.audit import Audit
from tests.assistant.audit.records import record_turn
audit = Audit(Path(sys.argv[1]), 365)
for number in range(25):
    record_turn(audit, sys.argv[2], number)
"""


@pytest.mark.slow
def test_several_processes_make_one_chain(tmp_path: Path) -> None:
    """Begun at once, on a folder that is empty."""
    begin = f"""
import subprocess, sys
started = [subprocess.Popen([sys.executable, "-c", {_APPEND!r}, {str(tmp_path)!r}, name]) for name in "abc"]
sys.exit(max(each.wait() for each in started))
"""
    assert run([sys.executable, "-c", begin], check=False).returncode == 0
    found = Audit(tmp_path, 365).verify()
    assert (found.records, found.faults) == (75, ())
