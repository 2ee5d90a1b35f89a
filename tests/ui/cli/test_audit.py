"""`leaflet audit verify`, and cases of the desk put to `leaflet eval`."""

import json
import re
from pathlib import Path

import pytest

from assistant.desk.exporting import evaluation_case
from assistant.domain.judgement import Judgement, Opinion, Right
from tests.assistant.audit.records import tamper
from tests.conftest import opened
from tests.ui.cli.command import run
from tests.ui.cli.test_conversations import begun


@pytest.fixture
def asked(data_folder: Path) -> Path:
    """Give a data folder in which a question was asked and its conversation deleted, and then another one asked."""
    run("conversations", "delete", begun(data_folder, "can i drink alcohol"), "--data-dir", data_folder)
    begun(data_folder)
    return data_folder


def test_a_whole_audit_is_said_to_be_whole(asked: Path) -> None:
    """With its deletions, and the head to be noted elsewhere."""
    ran = run("audit", "verify", "--data-dir", asked)
    assert ran.status == 0
    whole, deletion, head = ran.out.splitlines()
    assert whole == "3 records: none changed, removed or moved."
    assert re.fullmatch(r"Words deleted on \S+ at \S+ UTC, since its person deleted .+: of record 1", deletion)
    assert re.fullmatch(r"Head: 3:[0-9a-f]{64}", head)
    assert run("audit", "verify", "--expect", head.removeprefix("Head: "), "--data-dir", asked).status == 0


def test_what_was_changed_is_said_and_the_exit_status_is_one(asked: Path) -> None:
    """In lines for people, and as JSON."""
    tamper(asked, "UPDATE words SET words = 'can i fly' WHERE record = 3 AND name = 'question'")
    ran = run("audit", "verify", "--data-dir", asked)
    assert ran.status == 1
    assert "Record 3: its words were changed." in ran.out
    said = run("audit", "verify", "--json", "--data-dir", asked)
    assert said.status == 1
    assert said.json["whole"] is False
    assert said.json["faults"] == [{"record": 3, "fault": "words_changed"}]
    assert said.json["deletions"][0]["records"] == [1]


def test_a_head_that_does_not_stand_any_more_is_said(asked: Path) -> None:
    """Whatever was put in the place of all records."""
    ran = run("audit", "verify", "--expect", f"9:{'a' * 64}", "--data-dir", asked)
    assert ran.status == 1
    assert "Record 3: the records after it were removed." in ran.out


@pytest.mark.parametrize("head", ["", "3", "3:abc", f"x:{'a' * 64}"])
def test_what_is_no_head_is_refused(asked: Path, head: str) -> None:
    """With how one looks."""
    ran = run("audit", "verify", "--expect", head, "--data-dir", asked)
    assert ran.status == 2
    assert "NUMBER:HASH" in ran.error


def test_deleting_a_conversation_deletes_its_words_in_the_audit(data_folder: Path) -> None:
    """By the command as by the page."""
    id_ = begun(data_folder, "can i drive a zebrafinch")
    assert run("conversations", "delete", id_, "--data-dir", data_folder).status == 0
    assert not any(b"zebrafinch" in path.read_bytes() for path in data_folder.glob("*.sqlite3*"))


@pytest.mark.slow
def test_judged_cases_are_put_to_the_assistant(data_folder: Path, tmp_path: Path) -> None:
    """As the desk exports them; one that does not fit its leaflet is said by its line."""
    id_ = begun(data_folder)
    parts = opened(data_folder)
    number = int(str(parts.audit.turn_of(id_, 1)))
    parts.desk.judge(number, "ada", Opinion(Judgement.SUPPORTS, right=Right.AS_IT_IS))
    case = evaluation_case(parts.desk.case(number))
    assert case is not None
    file = tmp_path / "cases.jsonl"
    file.write_text(f"{json.dumps(case)}\n", encoding="utf-8")
    ran = run("eval", "--cases", file, "--data-dir", data_folder)
    assert ran.status == 0, ran
    assert "cases.jsonl, 1 cases" in ran.out
    assert "0 of 1 cases fail" in ran.out
    file.write_text(json.dumps({**case, "evidence": ["It cures everything."]}), encoding="utf-8")
    ran = run("eval", "--cases", file, "--data-dir", data_folder)
    assert ran.status == 2
    assert "cases.jsonl, line 1" in ran.error
