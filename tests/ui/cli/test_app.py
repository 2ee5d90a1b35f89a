"""The command `leaflet` as a whole: its help, wrong usage, what it imports, and how it writes."""

import io
import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import opened
from tests.leaflet_files import PLASTER
from tests.ui.cli.command import LEAFLET, environment_of, run, run_apart, start

pytestmark = pytest.mark.slow

COMMANDS: Final = ("ask", "chat", "guard", "dose", "ingest", "list", "show", "doctor")
SLOW: Final = frozenset({"torch", "transformers", "sentence_transformers", "chromadb", "gradio", "numpy", "bm25s"})


def test_help_names_every_command() -> None:
    """In a line each."""
    ran = run("--help")
    assert ran.status == 0
    for command in COMMANDS:
        assert f"\n  {command} " in ran.out
    assert run("-h").out == ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_takes_json_and_a_data_folder(command: str) -> None:
    """Under the same names."""
    said = run(command, "--help")
    assert said.status == 0
    assert "--json" in said.out
    assert "--data-dir" in said.out


def test_the_version_is_said() -> None:
    """In one line."""
    ran = run("--version")
    assert ran.status == 0
    assert ran.out.startswith("leaflet ")


def test_the_data_folder_may_stand_before_the_command(zolfin_published: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or after it, or in a setting; what is nearest to the command counts."""
    monkeypatch.setenv("LEAFLET_DATA_DIR", "/nowhere")
    before = run("--data-dir", zolfin_published, "list")
    assert before.status == 0
    assert run("--data-dir", "/nowhere", "list", "--data-dir", zolfin_published).out == before.out
    monkeypatch.setenv("LEAFLET_DATA_DIR", str(zolfin_published))
    assert run("list").out == before.out


@pytest.mark.parametrize(
    "arguments",
    [["lisp"], ["list", "--bogus"], ["list", "more"], ["show"], ["ingest"], ["chat", "--port", "many"], ["--json"]],
    ids=" ".join,
)
def test_wrong_usage_is_said_and_ends_with_status_2(arguments: list[str]) -> None:
    """Nothing is on standard output, and with --json the error is an object."""
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    as_json = run(*arguments, "--json")
    assert (as_json.status, as_json.out) == (2, "")
    assert set(json.loads(as_json.error)) == {"error"}


@pytest.mark.parametrize("name", ["LEAFLET_PORT", "LEAFLET_EMERGENCY_NUMBER"])
def test_a_setting_that_is_not_right_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """It is named."""
    monkeypatch.setenv(name, "help!")
    ran = run("list", "--data-dir", tmp_path)
    assert (ran.status, ran.out) == (2, "")
    assert ran.error.startswith(f"leaflet: the setting {name} is not right: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["ask", "--help"],
        ["list"],
        ["show", "zolfin"],
        ["show", "zolfin", "--text", "--json"],
        ["show", "x"],
    ],
    ids=" ".join,
)
def test_commands_that_ask_nothing_import_nothing_slow(
    zolfin_published: Path, tmp_path: Path, arguments: list[str]
) -> None:
    """Model, index and page are imported where they are used, so that these take well under a second."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", LEAFLET, *arguments],
        cwd=tmp_path,
        env=environment_of({"LEAFLET_DATA_DIR": str(zolfin_published)}),
        capture_output=True,
        check=False,
        text=True,
    )
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.stderr.splitlines() if "|" in line}
    assert "typer" in imported
    assert {name for name in imported if name in SLOW or name.startswith("langchain")} == set()


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "latin-1"},
    ],
)
def test_output_is_utf_8_whatever_the_locale(
    zolfin_published: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    """Byte for byte."""
    text = opened(zolfin_published).library.leaflet("zolfin").text
    assert PLASTER in text
    with start("show", "zolfin", "--text", "--data-dir", zolfin_published, cwd=tmp_path, **environment) as process:
        out, err = process.communicate()
    assert (out, err) == (text.encode(), b"")


def test_errors_are_utf_8_whatever_the_locale(zolfin_published: Path, tmp_path: Path) -> None:
    """And an argument that is no Unicode is shown as its escape."""
    for name, shown in ((f"{PLASTER}.md", f"{PLASTER}.md"), (os.fsdecode(b"\xff.md"), r"\xff.md")):
        ran = run_apart("ingest", name, "--data-dir", zolfin_published, cwd=tmp_path, LC_ALL="C", PYTHONUTF8="0")
        assert (ran.status, ran.out) == (2, "")
        assert ran.error.startswith(f"leaflet: {shown} gives no ID")


@pytest.mark.parametrize(
    "arguments",
    [["list"], ["show", "baclofen"], ["show", "baclofen", "--text"], ["show", "baclofen", "--json"]],
    ids=" ".join,
)
def test_a_reader_that_goes_away_is_no_error_to_speak_of(
    zolfin_published: Path, tmp_path: Path, arguments: list[str]
) -> None:
    """As with `leaflet show baclofen | head`: there is nothing on standard error."""
    reader, writer = os.pipe()
    os.close(reader)
    with closing(io.FileIO(writer, "w")) as nobody:
        ran = subprocess.run(
            [LEAFLET, *arguments, "--data-dir", zolfin_published],
            cwd=tmp_path,
            env=environment_of({}),
            stdout=nobody,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.stderr == b""
    assert ran.returncode == 1


def test_a_reader_that_goes_away_ends_the_questions(zolfin_published: Path, tmp_path: Path) -> None:
    """As with `leaflet ask --jsonl | head -1`: the first answer comes before the last question is sent."""
    question = b'{"id": 1, "question": "can i drive"}\n'
    with start("ask", "--jsonl", "--data-dir", zolfin_published, cwd=tmp_path) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(question)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 1
        process.stdout.close()
        process.stdin.write(question * 3)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 1


@pytest.mark.parametrize(
    ("command", "closed", "status"),
    [("list", "<&- >&- 2>&-", 0), ("list", "<&-", 0), ("ask --jsonl", "<&-", 2), ("show zolfim", ">&- 2>&-", 2)],
)
def test_closed_streams_are_no_traceback(
    zolfin_published: Path, tmp_path: Path, command: str, closed: str, status: int
) -> None:
    """A command that is started without standard input, output or error has nobody to speak to."""
    ran = subprocess.run(
        ["/bin/sh", "-c", f"exec {LEAFLET} {command} --data-dir {zolfin_published} {closed}"],
        cwd=tmp_path,
        env=environment_of({}),
        check=False,
        capture_output=True,
    )
    assert ran.returncode == status
    assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize("data_dir", ["data", "/nowhere-that-can-be"])
def test_a_working_folder_that_is_gone_is_no_traceback(tmp_path: Path, data_dir: str) -> None:
    """A relative data folder has nowhere to be, and an absolute one that cannot be made is said too."""
    (tmp_path / "gone").mkdir()
    (tmp_path / "file").write_text("no folder")
    where = data_dir if data_dir == "data" else tmp_path / "file" / "data"
    gone = f"cd {tmp_path}/gone && rmdir {tmp_path}/gone && exec {LEAFLET} list --data-dir {where}"
    ran = subprocess.run(["/bin/sh", "-c", gone], env=environment_of({}), check=False, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert len(ran.stderr.splitlines()) == 1
    assert ran.stderr.startswith("leaflet: ")
