"""A real server, a real browser, and pages that write down whatever they ask for and complain about."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from assistant.audit import Audit
from assistant.conversations import Conversations
from assistant.service import Service
from tests.ui.web.stand_in import StandInAssistant
from ui.web.app import build_app
from ui.web.server import listening, web_server

_TELL_VIOLATIONS = """
    document.addEventListener("securitypolicyviolation", event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


@dataclass(slots=True)
class Served:
    """A running app, what is behind it, and where it is."""

    address: str
    assistant: StandInAssistant
    service: Service
    kept: Conversations
    audit: Audit


@dataclass(slots=True)
class Seen:
    """What a page asked for and complained about."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def hosts(self) -> set[str]:
        """The hosts of all requests that go anywhere."""
        return {urlsplit(url).netloc for url in self.requests if urlsplit(url).netloc}


Visit = Callable[..., Page]


def service_over(assistant: StandInAssistant, kept: Conversations, folder: Path) -> Service:
    """Return the real service over the stand-in; a turn waits a fifth of a second for the one before it."""
    return Service(
        assistant, assistant, kept, Audit(folder, 365), leaflet="calmarol", emergency_number="112", patience=0.2
    )


@contextmanager
def serving(assistant: StandInAssistant, folder: Path) -> Iterator[Served]:
    """Serve the page on a free port, with a file of conversations of its own."""
    kept = Conversations(folder, 30)
    service = service_over(assistant, kept, folder)
    ready = threading.Event()
    with listening("127.0.0.1", 0) as listener:
        servers = []

        async def serve() -> None:
            # Built in the loop that it runs in: elsewhere Gradio makes an event loop and never closes it.
            servers.append(web_server(build_app(service, "calmarol"), ready.set))
            await servers[0].serve(sockets=[listener])

        thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        thread.start()
        assert ready.wait(20), "the server did not start"
        yield Served(f"http://127.0.0.1:{listener.getsockname()[1]}", assistant, service, kept, Audit(folder, 365))
        servers[0].should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve all tests that need no server of their own."""
    with serving(StandInAssistant(), tmp_path_factory.mktemp("served")) as one:
        yield one


@pytest.fixture
def seen() -> Seen:
    """Keep what the pages of this test ask for and complain about."""
    return Seen()


@pytest.fixture
def visit(browser: Browser, served: Served, seen: Seen) -> Iterator[Visit]:
    """Open pages, each for a person of its own; afterwards none has asked another host or broken a policy."""
    contexts = []
    addresses = set()

    def opened(query: str = "", address: str = served.address, **options: Any) -> Page:
        context = browser.new_context(**{"reduced_motion": "reduce", **options})
        context.set_default_timeout(8_000)
        contexts.append(context)
        addresses.add(address)
        page = context.new_page()
        page.add_init_script(_TELL_VIOLATIONS)
        page.on("request", lambda request: seen.requests.append(request.url))
        page.on("console", lambda message: _keep(message, seen))
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        page.goto(f"{address}/{query}")
        expect(page.locator("#leaflet .passage").first).to_be_visible()
        return page

    expect.set_options(timeout=8_000)
    yield opened
    for context in contexts:
        context.close()
    assert seen.hosts == {urlsplit(address).netloc for address in addresses}
    assert seen.complaints == []


def open_form(page: Page) -> None:
    """Open the form that says whom it is about, by keyboard; Gradio makes its fields then, and empties them once."""
    page.get_by_role("button", name="Change who this is for").press("Enter")
    expect(page.get_by_label("Age in years")).to_be_visible()
    page.wait_for_timeout(300)


def _keep(message: ConsoleMessage, seen: Seen) -> None:
    if message.type in {"error", "warning"}:
        seen.complaints.append(message.text)


@pytest.fixture(autouse=True)
def _log_everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
