"""`leaflet chat`: starting and ending. The page is tested with the web app."""

import json
import shutil
import signal
import socket
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.ui.cli.command import run, start


def free_port() -> int:
    """Return a port that nobody has."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        return int(free.getsockname()[1])


@pytest.mark.slow
def test_it_says_where_it_is_open_and_ends_with_ctrl_c(zolfin_folder: Path, tmp_path: Path) -> None:
    """It can be reached once it says so, and ends without an error."""
    port = free_port()
    with start("chat", "--json", "--port", str(port), "--data-dir", zolfin_folder, cwd=tmp_path) as process:
        assert process.stdout
        said = json.loads(process.stdout.readline())
        assert said == {"url": f"http://127.0.0.1:{port}", "leaflet": "baclofen", "stop": "Ctrl-C"}
        with closing(HTTPConnection("127.0.0.1", port)) as page:
            page.request("GET", "/healthz")
            assert page.getresponse().status == 200
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert out == b""
    assert b"Traceback" not in err
    assert process.returncode in {0, 130}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--leaflet", "zolfim"], "published are: baclofen, zolfin"),
        (["--port", "70000"], "LEAFLET_PORT is not right"),
        (["--port", "0"], "LEAFLET_PORT is not right"),
    ],
)
def test_what_cannot_be_opened_is_one_line(zolfin_folder: Path, arguments: list[str], said: str) -> None:
    """Before anything slow is loaded."""
    ran = run("chat", *arguments, "--data-dir", zolfin_folder, "--json")
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.error


def test_a_lost_index_is_said_before_the_page_opens(zolfin_folder: Path) -> None:
    """With what to do."""
    shutil.rmtree(zolfin_folder / "chroma")
    ran = run("chat", "--leaflet", "zolfin", "--data-dir", zolfin_folder)
    assert (ran.status, ran.out) == (2, "")
    assert "the index of zolfin.r1 is missing; ingest the leaflet again" in ran.err
