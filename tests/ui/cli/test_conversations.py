"""`leaflet ask --conversation` and `leaflet conversations`."""

import json
import re
import signal
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.ui.cli.command import run, run_apart, start
from tests.ui.cli.test_chat import free_port

pytestmark = pytest.mark.slow

ID = r"[\w-]{32}"


def begun(folder: Path, question: str = "can i drive") -> str:
    """Begin a conversation and return its ID."""
    ran = run("ask", question, "--conversation", "new", "--data-dir", folder)
    assert ran.status == 0, ran
    said = re.fullmatch(rf"conversation ({ID})", ran.error)
    assert said
    return said[1]


def test_a_conversation_goes_on_from_command_to_command(data_folder: Path) -> None:
    """With the child that was spoken of first; the ID is on standard error, so that the reply can be piped."""
    id_ = begun(data_folder, "what is the dose for my 4 year old")
    ran = run("ask", "and at most?", "--conversation", id_, "--data-dir", data_folder)
    assert (ran.status, ran.error) == (0, f"conversation {id_}")
    assert "Children aged 2 to 6 years take 20 to 30 mg of baclofen a day. [" in ran.out
    assert id_ not in ran.out


def test_as_json_it_says_the_same_and_of_which_turn(data_folder: Path) -> None:
    """As the API does, and nothing on standard error."""
    question = ("ask", "can i drive", "--data-dir", data_folder)
    first = run(*question, "--conversation", "new", "--age-years", "40", "--json")
    assert first.err == ""
    again = run(*question, "--conversation", first.json["conversation"], "--json").json
    alone = run(*question, "--json").json
    assert set(again) == {*alone, "lines", "conversation", "turn", "profile", "leaflet", "revision"}
    assert (first.json["turn"], again["turn"], again["leaflet"]) == (1, 2, "baclofen")
    assert again["profile"]["age_years"] == 40
    assert again["text"] == alone["text"]


def test_without_a_conversation_nothing_is_kept(data_folder: Path) -> None:
    """Neither of one question nor of many."""
    run("ask", "can i drive", "--data-dir", data_folder)
    run("ask", "--jsonl", "--data-dir", data_folder, stdin=b'{"question": "can i drive"}')
    assert not (data_folder / "conversations.sqlite3").exists()


def test_a_conversation_keeps_to_its_leaflet(zolfin_folder: Path) -> None:
    """Until another one is named, which it keeps to from then on."""
    id_ = begun(zolfin_folder)
    asked = ("ask", "can i drive", "--conversation", id_, "--data-dir", zolfin_folder, "--json")
    leaflets = [run(*asked, *more).json["leaflet"] for more in ((), ("--leaflet", "zolfin"), ())]
    assert leaflets == ["baclofen", "zolfin", "zolfin"]


@pytest.mark.parametrize("id_", ["", "never-was", "' OR 1=1 --", "\udcff", "a" * 5_000, "-x"])
def test_an_id_that_nobody_was_given_is_one_line(data_folder: Path, id_: str) -> None:
    """Before anything slow, and for every command that takes one."""
    for command in (("ask", "can i drive", f"--conversation={id_}"), ("conversations", "delete", "--", id_)):
        ran = run(*command[:-2], "--json", "--data-dir", data_folder, *command[-2:])
        assert (ran.status, ran.out) == (2, "")
        assert "there is no such conversation" in ran.error


def test_a_conversation_is_not_for_many_questions(data_folder: Path) -> None:
    """These bring their own history."""
    ran = run("ask", "--jsonl", "--conversation", "new", "--data-dir", data_folder)
    assert (ran.status, ran.out) == (2, "")
    assert "--jsonl alone" in ran.error


def test_the_list_has_no_words(data_folder: Path) -> None:
    """IDs, times and how many turns."""
    assert run("conversations", "list", "--data-dir", data_folder).out == ""
    id_ = begun(data_folder)
    run("ask", "and with weak kidneys", "--conversation", id_, "--data-dir", data_folder)
    minute = r"\d{4}-\d\d-\d\d \d\d:\d\d"
    said = run("conversations", "list", "--data-dir", data_folder).out
    assert re.fullmatch(rf"{id_}  2 turns, began {minute}, last used {minute} UTC\n", said)
    (listed,) = run("conversations", "list", "--data-dir", data_folder, "--json").json["conversations"]
    assert set(listed) == {"id", "turns", "began_at", "last_used_at"}
    assert (listed["id"], listed["turns"]) == (id_, 2)


def test_a_conversation_is_deleted(data_folder: Path) -> None:
    """It opens nothing any more, and no word of it is in the file; the others stay."""
    gone, stays = begun(data_folder, "can i drive a zebrafinch"), begun(data_folder)
    assert run("conversations", "delete", gone, "--data-dir", data_folder).out == "Deleted.\n"
    assert run("conversations", "delete", gone, "--data-dir", data_folder).status == 2
    assert run("ask", "and now", "--conversation", gone, "--data-dir", data_folder).status == 2
    listed = run("conversations", "list", "--data-dir", data_folder, "--json").json["conversations"]
    assert [each["id"] for each in listed] == [stays]
    files = data_folder.glob("conversations.sqlite3*")
    assert not any(b"zebrafinch" in path.read_bytes() for path in files)


def aged(folder: Path, days: float) -> None:
    """Make all conversations older."""
    with closing(sqlite3.connect(folder / "conversations.sqlite3")) as file:
        then = (datetime.now(UTC) - timedelta(days=days)).replace(tzinfo=None)
        file.execute("UPDATE conversation SET last_used_at = ?", (then.isoformat(" "),))
        file.commit()


def test_forgetting_is_by_the_setting(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is old goes, and how many is said; 0 days are all of them."""
    begun(data_folder)
    aged(data_folder, 0.1)
    assert run("conversations", "forget", "--data-dir", data_folder).out == "Deleted 0.\n"
    monkeypatch.setenv("LEAFLET_KEEP_DAYS", "0")
    aged(data_folder, 0.01)
    assert run("conversations", "forget", "--data-dir", data_folder, "--json").json == {"deleted": 1}
    assert run("conversations", "list", "--data-dir", data_folder).out == ""


@pytest.mark.parametrize("told_by", [signal.SIGINT, signal.SIGTERM])
def test_where_nothing_is_kept_a_server_deletes_as_it_stops(
    data_folder: Path, tmp_path: Path, told_by: signal.Signals
) -> None:
    """However it is told to; what the one before left behind as it was killed goes at the start."""
    begun(data_folder)
    asked = ("chat", "--port", str(free_port()), "--data-dir", data_folder, "--json")
    with start(*asked, cwd=tmp_path, LEAFLET_KEEP_DAYS="0") as process:
        assert process.stdout
        address = json.loads(process.stdout.readline())["url"]
        assert run("conversations", "list", "--data-dir", data_folder).out == ""
        assert httpx.post(f"{address}/api/ask", json={"question": "can i drive"}, trust_env=False).status_code == 200
        assert run("conversations", "list", "--data-dir", data_folder).out != ""
        process.send_signal(told_by)
        assert process.wait(30) == 128 + told_by
    assert run("conversations", "list", "--data-dir", data_folder).out == ""


def test_a_damaged_file_is_one_line(data_folder: Path) -> None:
    """It is named, with what to do; a question without a conversation needs it not."""
    (data_folder / "conversations.sqlite3").write_bytes(b"garbage" * 1_000)
    ran = run("conversations", "list", "--data-dir", data_folder)
    assert (ran.status, ran.out) == (2, "")
    assert "conversations.sqlite3 cannot be used" in ran.error
    assert run("ask", "can i drive", "--data-dir", data_folder).status == 0


def test_wrong_usage_and_help(tmp_path: Path) -> None:
    """As of every other command."""
    ran = run("conversations", "list", "more", "--json")
    assert (ran.status, ran.out) == (2, "")
    said = run_apart("conversations", "--help", cwd=tmp_path)
    assert said.status == 0
    for command in ("list", "delete", "forget"):
        assert f"\n  {command} " in said.out
        assert "--data-dir" in run("conversations", command, "--help").out
