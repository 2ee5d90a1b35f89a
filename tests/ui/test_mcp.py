"""`leaflet mcp`: the real client of the protocol, over standard input and output, to the real command."""

import json
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.types import CallToolResult

from tests.apart import run_apart
from tests.ui.cli.command import LEAFLET, environment_of, run, start

pytestmark = pytest.mark.slow

_HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}


@pytest.fixture(scope="module")
def folder(shipped_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the data folder with the shipped leaflet, for the tests of this module."""
    return copytree(shipped_folder, tmp_path_factory.mktemp("mcp") / "data")


@asynccontextmanager
async def connected(folder: Path) -> AsyncIterator[Client]:
    """Start the command and connect to it."""
    parameters = StdioServerParameters(command=LEAFLET, args=["mcp", "--data-dir", str(folder)], env=environment_of({}))
    with (folder / "stderr.txt").open("w") as errlog:
        async with Client(stdio_client(parameters, errlog=errlog)) as client:
            yield client


Told = dict[str, Any]


@pytest.fixture(scope="module")
def said(folder: Path) -> Told:
    """Ask once, in one session, what the tests of this module look at: a command takes seconds to start."""
    return run_apart(_session(folder))


async def _session(folder: Path) -> Told:
    async with connected(folder) as client:
        call = client.call_tool
        first = await call("ask", {"question": "what is the dose for my 4 year old"})
        conversation = _structured(first)["conversation"]
        passage = _structured(first)["citations"][0]["passage"]
        text = {"text": "Take 40 mg three times a day.", "leaflet": "baclofen", "age_years": 40}
        return {
            "tools": (await client.list_tools()).tools,
            "first": first,
            "second": await call("ask", {"question": "and at most?", "conversation": conversation}),
            "profile": await call("ask", {"question": "what is the dose", "age_years": 7, "weight_kg": 22.5}),
            "passage": await call("show_passage", {"leaflet": "baclofen", "passage": passage}),
            "verdict": await call("check_dose_text", text),
            "leaflets": await call("list_leaflets", {}),
            "refused": [await call(name, arguments) for name, arguments, _ in REFUSED],
        }


def _structured(result: CallToolResult) -> Told:
    assert not result.is_error, result
    content = result.structured_content
    assert isinstance(content, dict)
    return content


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("ask", {"question": "can i drive", "conversation": "' OR 1=1 --"}, "there is no such conversation"),
    ("ask", {"question": "can i drive", "leaflet": "nothing"}, "no leaflet has the ID 'nothing'"),
    ("ask", {"question": "?!"}, "the question holds no words"),
    ("ask", {"question": ""}, "question: string should have at least 1 character"),
    ("ask", {"question": "x" * 4001}, "question: string should have at most 4000 characters"),
    ("ask", {}, "question: is missing"),
    ("ask", {"question": "can i drive", "age_years": "four"}, "age_years: input should be a valid number"),
    ("ask", {"question": "can i drive", "age_years": -1}, "age_years: input should be greater than or equal to 0"),
    ("show_passage", {"leaflet": "baclofen", "passage": "p9999"}, "the leaflet 'baclofen' has no passage 'p9999'"),
    ("show_passage", {"leaflet": "nothing", "passage": "p1"}, "no leaflet has the ID 'nothing'"),
    ("check_dose_text", {"text": "x" * 70_000, "leaflet": "baclofen"}, "text: string should have at most 65536"),
    ("sing", {}, "Unknown tool: sing"),
]


def test_the_tools_say_what_they_take_and_give(said: Told) -> None:
    """Names, descriptions and shapes, from which a program knows how to call them."""
    tools = {tool.name: tool for tool in said["tools"]}
    assert set(tools) == {"ask", "show_passage", "check_dose_text", "list_leaflets"}
    takes = {name: set(tool.input_schema["properties"]) for name, tool in tools.items()}
    assert takes["ask"] == {"question", "leaflet", "conversation", "age_years", "weight_kg"}
    assert takes["show_passage"] == {"leaflet", "passage"}
    assert takes["check_dose_text"] == {"text", "leaflet", "age_years", "weight_kg"}
    assert tools["ask"].input_schema["required"] == ["question"]
    for tool in tools.values():
        assert tool.description
        assert tool.output_schema["properties"]


def test_a_conversation_goes_on_from_call_to_call(said: Told) -> None:
    """With the child that was spoken of first."""
    first, second = _structured(said["first"]), _structured(said["second"])
    assert (first["kind"], first["turn"], first["profile"]["age_years"]) == ("dose", 1, 4)
    assert (second["turn"], second["conversation"]) == (2, first["conversation"])
    assert second["profile"]["age_years"] == 4
    assert "Children aged 2 to 6 years take 20 to 30 mg of baclofen a day." in second["text"]


def test_a_reply_has_the_shape_of_the_apis(said: Told) -> None:
    """Lines and citations for programs, and the same as text for models that read text alone."""
    reply = _structured(said["profile"])
    assert reply["profile"] == {"age_years": 7, "weight_kg": 22.5, "group": None}
    about = {"conversation", "turn", "profile", "leaflet", "revision"}
    assert set(reply) == {"kind", "text", "citations", "ms", "lines"} | about
    assert json.loads(said["profile"].content[0].text) == reply


def test_passages_verdicts_and_leaflets_are_given(said: Told) -> None:
    """As the API gives them."""
    passage = _structured(said["passage"])
    assert passage["quote"] == _structured(said["first"])["citations"][0]["quote"]
    verdict = _structured(said["verdict"])
    assert verdict["allowed"] is False
    assert verdict["findings"][0]["limit"] == "at most 100 mg a day"
    assert [leaflet["id"] for leaflet in _structured(said["leaflets"])["leaflets"]] == ["baclofen"]


@pytest.mark.parametrize("place", range(len(REFUSED)), ids=lambda place: f"{REFUSED[place][0]} {REFUSED[place][2]}")
def test_an_error_is_one_clear_line(said: Told, place: int) -> None:
    """Of the tool, not of the protocol, so that a model can mend what it asked."""
    result = said["refused"][place]
    assert result.is_error
    (content,) = result.content
    words = content.text.removeprefix("Error executing tool ").removeprefix(f"{REFUSED[place][0]}: ")
    assert words.startswith(REFUSED[place][2])
    assert "\n" not in content.text


def test_nothing_of_what_was_asked_is_logged(said: Told, folder: Path) -> None:
    """Standard error has what a person should know, and that is nothing here."""
    assert said
    assert (folder / "stderr.txt").read_text() == ""


def test_standard_output_holds_the_protocol_alone(tmp_path: Path) -> None:
    """From the first byte, when the shipped leaflet is yet to be published, which is said on standard error."""
    lines = [_HELLO, {"jsonrpc": "2.0", "method": "notifications/initialized"}]
    call = {"name": "ask", "arguments": {"question": "can i \ud83d drive"}}
    lines += [{"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call}]
    call = {"name": "list_leaflets", "arguments": {}}
    lines += [{"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": call}]
    sent = b"no JSON\n" + b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    with start("mcp", "--data-dir", tmp_path / "new", cwd=tmp_path) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(sent)
        process.stdin.flush()
        answers: list[dict[str, Any]] = []
        while not any(answer.get("id") == 3 for answer in answers):
            answers.append(json.loads(process.stdout.readline()))
        out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert out == b""
    assert all(answer["jsonrpc"] == "2.0" for answer in answers)
    assert b"First use: publishing the shipped leaflet" in err
    assert b"Traceback" not in err


def test_it_ends_where_its_client_is_gone(folder: Path, tmp_path: Path) -> None:
    """Without a word, whatever it was doing."""
    with start("mcp", "--data-dir", folder, cwd=tmp_path) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(_HELLO).encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.close()
        assert process.wait(30) == 0
        assert process.stderr
        assert process.stderr.read() == b""


def test_it_asks_nothing_of_a_closed_standard_input(folder: Path, tmp_path: Path) -> None:
    """It says that it reads from it."""
    command = ["sh", "-c", 'exec "$0" mcp --data-dir "$1" <&-', LEAFLET, str(folder)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, env=environment_of({}), timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"leaflet: standard input is closed")


def test_an_unknown_leaflet_is_one_line(folder: Path) -> None:
    """Before anything slow."""
    ran = run("mcp", "--leaflet", "nothing", "--data-dir", folder)
    assert (ran.status, ran.out) == (2, "")
    assert "no leaflet has the ID 'nothing'" in ran.error
