"""The API on a real server on this machine, over an assistant that can be stopped in mid-turn."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from assistant.audit import Audit
from assistant.conversations import Conversations
from assistant.service import Service
from tests.assistant.scripted import NUMBER, ScriptedAssistant
from ui.api import build_api
from ui.web.server import listening, web_server


@dataclass(slots=True)
class Api:
    """A served API: where it is, and what is behind it."""

    client: httpx.Client
    scripted: ScriptedAssistant
    service: Service
    folder: Path

    def ask(self, question: str, **about: object) -> httpx.Response:
        """Ask a question."""
        return self.client.post("/api/ask", json={"question": question, **about})


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    """Serve the API for one test, with a file of conversations of its own."""
    scripted = ScriptedAssistant()
    kept = Conversations(tmp_path, 30)
    service = Service(
        scripted, scripted, kept, Audit(tmp_path, 365), leaflet="zolfin", emergency_number=NUMBER, patience=0.2
    )
    app = FastAPI(openapi_url=None, max_body_size=64 * 1024)
    app.mount("/api", build_api(service))
    ready = threading.Event()
    with listening("127.0.0.1", 0) as listener:
        server = web_server(app, ready.set)
        thread = threading.Thread(target=lambda: server.run(sockets=[listener]), daemon=True)
        thread.start()
        assert ready.wait(20), "the server did not start"
        limits = httpx.Limits(max_connections=50)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with httpx.Client(base_url=address, timeout=30, limits=limits, trust_env=False) as client:
            yield Api(client, scripted, service, tmp_path)
        scripted.may_end.set()
        server.should_exit = True
        thread.join(10)


@pytest.fixture(autouse=True)
def _log_everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
