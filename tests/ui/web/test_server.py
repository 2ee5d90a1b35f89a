"""Serving: the health check, closed doors, headers on everything, and a taken port."""

import http.client
import subprocess
import sys
import textwrap
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI

from assistant.errors import SetupError, UnknownLeafletError
from tests.ui.web.conftest import Served
from ui.web.app import build_app
from ui.web.server import listening, serve


def test_the_health_check_says_ok(served: Served) -> None:
    """For whatever watches the server."""
    answer = httpx.get(f"{served.address}/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize("path", ["/", "/healthz", "/patient/page.css", "/gradio_api/app_id", "/no-such-place"])
def test_every_answer_carries_the_security_headers(served: Served, path: str) -> None:
    """The page, its assets, Gradio's own answers and refusals alike; no script from a string or a line."""
    headers = httpx.get(f"{served.address}{path}").headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["connect-src"] == policy["base-uri"] == policy["form-action"] == "'self'"
    assert policy["img-src"] == "'self' data:"
    assert policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in policy["script-src"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"


def test_a_body_larger_than_any_question_is_refused(served: Served) -> None:
    """Before anything reads it."""
    answer = httpx.post(f"{served.address}/gradio_api/queue/join", content=b'{"data":"' + b"a" * 100_000 + b'"}')
    assert answer.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE


def test_a_nonce_serves_one_answer(served: Served) -> None:
    """A nonce that somebody has seen opens nothing."""
    policies = {httpx.get(f"{served.address}/").headers["content-security-policy"] for _ in range(2)}
    assert len(policies) == 2


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/config"),
        ("GET", "/docs"),
        ("GET", "/openapi.json"),
        ("GET", "/manifest.json"),
        ("GET", "/monitoring"),
        ("GET", "/login"),
        ("GET", "/gradio_api/info"),
        ("GET", "/gradio_api/openapi.json"),
        ("GET", "/gradio_api/file=/etc/hostname"),
        ("GET", "/gradio_api/proxy=http://example.com"),
        ("GET", "/gradio_api/runs"),
        ("GET", "/gradio_api/deep_link"),
        ("POST", "/gradio_api/upload"),
        ("POST", "/gradio_api/run/_ask"),
        ("POST", "/gradio_api/api/_ask"),
        ("POST", "/gradio_api/call/_ask"),
        ("POST", "/gradio_api/call/v2/_ask"),
        ("GET", "/assets/../theme.css"),
        ("GET", "/patient/../app.py"),
        ("DELETE", "/"),
    ],
)
def test_what_the_page_does_not_ask_for_is_not_there(served: Served, method: str, path: str) -> None:
    """Gradio's API, files, uploads, proxy, pages and description are closed; no path leads out of a folder."""
    connection = http.client.HTTPConnection(urlsplit(served.address).netloc)  # sends a path as it is
    connection.request(method, path)
    assert connection.getresponse().status == HTTPStatus.NOT_FOUND
    connection.close()


def test_a_taken_port_is_one_line_that_says_what_to_do() -> None:
    """And nothing is started."""
    with listening("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SetupError, match=rf"^cannot listen on 127.0.0.1 port {port} .*--port$"):
            serve(FastAPI(), "127.0.0.1", port, lambda: pytest.fail("it was never ready"))


@pytest.mark.parametrize("port", [-1, 70_000])
def test_a_port_that_cannot_be_is_refused_in_one_line(port: int) -> None:
    """Rather than by an overflow."""
    with pytest.raises(SetupError, match=r"by --port$"):
        listening("127.0.0.1", port)


def test_a_leaflet_that_is_not_published_is_refused_at_the_start(served: Served) -> None:
    """And not when the first patient comes."""
    with pytest.raises(UnknownLeafletError):
        build_app(served.service, "nothing")


def test_importing_changes_nothing_and_the_server_itself_calls_nobody(tmp_path: Path) -> None:
    """In a process of its own: no environment variable set on import, no name looked up, no connection made."""
    script = """
        import os, sys, threading
        from pathlib import Path
        calls = []
        NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.sendto")
        sys.addaudithook(lambda event, arguments: event in NETWORK and calls.append((event, str(arguments[1:]))))
        before, threads = dict(os.environ), threading.active_count()
        import ui.web.app
        assert dict(os.environ) == before, "importing set the environment"
        assert threading.active_count() == threads, "importing started a thread"
        from fastapi.testclient import TestClient
        from assistant.conversations import Conversations
        from tests.ui.web.conftest import service_over
        from tests.ui.web.stand_in import StandInAssistant
        service = service_over(StandInAssistant(), Conversations(Path(sys.argv[1]), 30), Path(sys.argv[1]))
        with TestClient(ui.web.app.build_app(service, "calmarol")) as client:
            assert client.get("/").status_code == 200
        assert not calls, calls
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(tmp_path)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
