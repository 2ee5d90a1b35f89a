"""Signing in with a name and a password, and signing out. Not here: who may, or the way by an OpenID provider."""

from datetime import UTC, datetime
from typing import Annotated, Final
from urllib.parse import quote

from fastapi import APIRouter, Form, Request, Response

from assistant.accounts import Accounts, Locked, Refused, Sessions, SignedIn
from assistant.domain.accounts import Account
from ui.desk.gate import LOGIN
from ui.desk.rendering import go, own_path, render
from ui.desk.secrets import (
    DOOR_COOKIE,
    SESSION_COOKIE,
    delete_cookie,
    form_token,
    new_secret,
    set_cookie,
)
from ui.desk.section import session_of

_WRONG: Final = "The name or the password is not right, or the account is disabled."
_NOBODY_YET: Final = "Nobody has an account yet. An administrator makes one on the server: leaflet user add NAME."
_MINUTE: Final = 60


def login(accounts: Accounts, sessions: Sessions, *, by_provider: bool) -> APIRouter:
    """Return the routes for signing in and out; `by_provider` offers the other way in as well."""
    router = APIRouter()

    def page(request: Request, wanted: str, name: str = "", error: str = "", status: int = 200) -> Response:
        secret = request.cookies.get(DOOR_COOKIE) or new_secret()
        values = {
            "wanted": own_path(wanted),
            "wanted_quoted": quote(own_path(wanted), safe="/"),
            "name": name,
            "error": error,
            "over": not error and SESSION_COOKIE in request.cookies,
            "rule": sessions.rule,
            "nobody_yet": "" if by_provider or accounts.count() else _NOBODY_YET,
            "by_provider": by_provider,
            "form_token": form_token(secret),
        }
        shown = render(request, "login.html", status, **values)
        set_cookie(request, shown, DOOR_COOKIE, secret, path=LOGIN)
        return shown

    @router.get(LOGIN)
    def show(request: Request, next: str = "/") -> Response:  # noqa: A002 - the name in the address
        if hasattr(request.state, "session"):
            return go(request, own_path(next))
        return page(request, next)

    @router.post(LOGIN)
    def sign_in(
        request: Request,
        name: Annotated[str, Form()] = "",
        password: Annotated[str, Form()] = "",
        next: Annotated[str, Form()] = "/",  # noqa: A002
    ) -> Response:
        match accounts.check(name, password, address_of(request)):
            case SignedIn(account):
                arrived = go(request, own_path(next))
                enter(request, arrived, sessions, account)
                return arrived
            case Locked() as lock:
                return page(request, next, name, locked_words(lock, accounts.clock()), 429)
            case Refused():
                return page(request, next, name, _WRONG, 401)

    @router.post("/logout")
    def sign_out(request: Request) -> Response:
        sessions.end(session_of(request).token)
        left = render_left(request)
        delete_cookie(request, left, SESSION_COOKIE)
        return left

    return router


def enter(request: Request, response: Response, sessions: Sessions, account: Account, notice: str = "") -> None:
    """Begin a session under a new token, and end the one that the browser had before; its first page says `notice`."""
    if before := request.cookies.get(SESSION_COOKIE):
        sessions.end(before)
    set_cookie(request, response, SESSION_COOKIE, sessions.begin(account, notice).token)


def render_left(request: Request) -> Response:
    """Return the page that says that somebody is signed out."""
    del request.state.session
    return render(request, "left.html")


def address_of(request: Request) -> str:
    """Return the network address that a request comes from."""
    return request.client.host if request.client else "unknown"


def locked_words(lock: Locked, now: datetime) -> str:
    """Return what somebody reads whose name or network is locked."""
    minutes = max(1, -(-int((lock.until - now).total_seconds()) // _MINUTE))
    wait = "1 minute" if minutes == 1 else f"{minutes} minutes"
    locked = f"locked for {wait}, until {lock.until.astimezone(UTC):%H:%M} UTC."
    if lock.network:
        return f"There were too many wrong passwords from your part of the network. Signing in from there is {locked}"
    return f"There were too many wrong passwords. Signing in is {locked} An administrator can unlock it before."
