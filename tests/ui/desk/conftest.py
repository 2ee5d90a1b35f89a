"""A desk for each test, and the same desk on a real server in a real browser."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, Request

from tests.ui.desk.desks import PASSWORD, Desk
from ui.web.server import listening, web_server


class Visit(Protocol):
    """Opens a page of a desk in a browser of its own, by default one as narrow as the narrowest phone."""

    def __call__(self, address: str, width: int = 320, **options: Any) -> Page:
        """Open an address in a window so many pixels wide."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk to which nobody has an account yet."""
    return Desk(tmp_path)


@pytest.fixture
def serve() -> Iterator[Callable[[FastAPI], str]]:
    """Serve apps until the test is over; each has an address of its own."""
    running = []

    def served(app: FastAPI) -> str:
        one = serving(app)
        running.append(one)
        return one.__enter__()

    yield served
    for one in reversed(running):
        one.__exit__(None, None, None)


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """Serve an app on a free port of this machine; give its address."""
    ready = threading.Event()
    with listening("127.0.0.1", 0) as listener:
        server = web_server(app, ready.set)
        thread = threading.Thread(target=lambda: server.run(sockets=[listener]), daemon=True)
        thread.start()
        assert ready.wait(20), "the server did not start"
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Open pages; afterwards none has complained, or asked another host than its own and those it was sent to."""
    contexts, complaints = [], []

    def opened(address: str, width: int = 320, **options: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": width, "height": 720}, **options})
        context.set_default_timeout(8_000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if "Policy" in message.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: complaints.append(request.url) if _far(request) else None)
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def sign_in(page: Page, name: str, password: str = PASSWORD) -> None:
    """Sign in by the keyboard alone, on the login page."""
    page.get_by_label("Name").focus()
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")


def _far(request: Request) -> bool:
    return not request.url.startswith(("http://127.0.0.1:", "http://localhost:"))
