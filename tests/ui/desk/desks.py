"""A desk over real files, mounted as in the web app, and somebody who goes there without a browser."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import httpx2
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.accounts import Accounts, Sessions
from assistant.accounts.provider import Provider
from assistant.domain.accounts import Account, Role, SessionRule
from ui.desk.app import build_desk
from ui.desk.section import Section

PASSWORD: Final = "seven quiet herons"  # noqa: S105 - of no account outside of tests
HOST: Final = "http://testserver"


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        """Begin at noon of a day."""
        self.now = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def on(self, **time: float) -> None:
        """Let time pass: `minutes=31`."""
        self.now += timedelta(**time)


class Desk:
    """The desk's app, its files, and a client in the manner of a browser; redirects are not followed."""

    def __init__(self, folder: Path, sections: Iterable[Section] = (), provider: Provider | None = None) -> None:
        """Open files in `folder`; nobody has an account."""
        self.clock = Clock()
        self.accounts = Accounts(folder, self.clock)
        self.sessions = Sessions(self.accounts, SessionRule(timedelta(minutes=30), timedelta(hours=12)))
        self.desk = build_desk(self.accounts, self.sessions, tuple(sections), provider)
        self.app = FastAPI()
        self.app.mount("/desk", self.desk)
        self.client = self.other_client()

    def other_client(self) -> TestClient:
        """Return another browser."""
        return TestClient(self.app, base_url=HOST, follow_redirects=False)

    def add(self, name: str, *roles: Role) -> Account:
        """Make an account with the password `PASSWORD`."""
        return self.accounts.add(name, PASSWORD, roles)

    def sign_in(self, name: str = "Ada", *roles: Role, password: str = PASSWORD, wanted: str = "/") -> httpx2.Response:
        """Sign in by the form, with an account made on the way where there are roles."""
        if roles:
            self.add(name, *roles)
        page = self.get(f"/login?next={wanted}")
        return self.send("/login", page, {"name": name, "password": password, "next": wanted})

    def get(self, path: str, **headers: str) -> httpx2.Response:
        """Open a path below the desk."""
        return self.client.get(f"/desk{path}", headers=_named(headers))

    def post(self, path: str, fields: Mapping[str, Any] | None = None, on: str = "/password") -> httpx2.Response:
        """Send a form of the page `on`, which is opened for its token."""
        return self.send(path, self.get(on), fields)

    def send(self, path: str, page: httpx2.Response, fields: Mapping[str, Any] | None = None) -> httpx2.Response:
        """Send a form of a page that is open."""
        return self.client.post(
            f"/desk{path}", data={"form_token": token_of(page), **(fields or {})}, headers={"origin": HOST}
        )


def token_of(page: httpx2.Response) -> str:
    """Return the token of a page's forms."""
    found = re.search(r'name="form_token" value="([0-9a-f]{64})"', page.text)
    assert found, page.text
    return found[1]


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
