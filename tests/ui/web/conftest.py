"""A real server, a real browser, and pages that write down whatever they ask for and complain about."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from assistant.conversation import Assistant
from tests.browser import HOW_TO_INSTALL, find_browser
from tests.ui.web.stand_in import StandInAssistant
from ui.web.app import build_app
from ui.web.server import listening, web_server

_ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
_TELL_VIOLATIONS = """
    document.addEventListener("securitypolicyviolation", event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


@dataclass(slots=True)
class Served:
    """A running app, the assistant behind it, and where it is."""

    address: str
    assistant: StandInAssistant


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


@contextmanager
def serving(assistant: Assistant) -> Iterator[str]:
    """Serve the page on a free port and yield its address."""
    ready = threading.Event()
    with listening("127.0.0.1", 0) as listener:
        servers = []

        async def serve() -> None:
            # Built in the loop that it runs in: elsewhere Gradio makes an event loop and never closes it.
            servers.append(web_server(build_app(assistant, "calmarol"), ready.set))
            await servers[0].serve(sockets=[listener])

        thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        thread.start()
        assert ready.wait(20), "the server did not start"
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        servers[0].should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """Serve all tests that need no server of their own."""
    assistant = StandInAssistant()
    with serving(assistant) as address:
        yield Served(address, assistant)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium, or else Playwright's own. A machine without either fails these tests."""
    executable = find_browser()
    if not executable:
        pytest.fail(HOW_TO_INSTALL)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=_ARGUMENTS)
        yield chromium
        chromium.close()


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


def _keep(message: ConsoleMessage, seen: Seen) -> None:
    if message.type in {"error", "warning"}:
        seen.complaints.append(message.text)


@pytest.fixture(autouse=True)
def _log_everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
