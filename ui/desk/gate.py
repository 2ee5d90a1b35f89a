"""What stands before every page of the desk: who is asking, and whether a form came from the desk itself.

It denies by default: an address that is not among the few open ones wants somebody who is signed in, before anything of
the request is read. Not here: roles, which sections say, or signing in.
"""

import logging
from typing import Final
from urllib.parse import quote

from fastapi import HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from assistant.accounts import Sessions
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import LeafletError
from ui.desk.rendering import at, below, own_path, render
from ui.desk.secrets import DOOR_COOKIE, FORM_FIELD, SESSION_COOKIE, is_form_token
from ui.web.security import ASGIApp, Message, Receive, Scope, Send

LOGIN: Final = "/login"
OPEN: Final = frozenset({LOGIN, "/sign-on", "/sign-on/back"})
"""Addresses for somebody who is not signed in; beside them only the files below `ASSETS`."""
ASSETS: Final = "/assets/"
JSON: Final = "/api/"
"""Addresses below it answer in JSON, refusals too."""

_NOT_FOUND: Final = 404
_READING: Final = frozenset({"GET", "HEAD"})
_SIGN_IN_FIRST: Final = "sign in at the desk first"
_FROM_ELSEWHERE: Final = (
    "This form did not come from the desk itself, or your browser does not say where it came from. "
    "Nothing was changed. Open the desk anew in this browser and try again."
)
_OLD_FORM: Final = (
    "This form is older than your signing in. Nothing was changed. Go back, reload the page, and send it again."
)
_OLD_DOOR: Final = (
    "This form was too old, or your browser keeps no cookies for this site. Go to the desk and sign in again."
)
_NO_UTF_8: Final = "A form that is sent here has to be in UTF-8. Nothing was changed."
_NOT_NOW: Final = "The desk cannot be used now. Whoever runs it finds the reason in the server's log."

_log = logging.getLogger(__name__)
_HEADERS: Final = {
    b"content-security-policy": b"; ".join(
        (
            b"default-src 'none'",
            b"script-src 'self'",
            b"style-src 'self'",
            b"img-src 'self'",
            b"connect-src 'self'",
            b"form-action 'self'",
            b"frame-ancestors 'none'",
            b"base-uri 'none'",
        )
    ),
    # Without a referrer to the desk itself, browsers do not say where a form came from either.
    b"referrer-policy": b"same-origin",
    b"x-content-type-options": b"nosniff",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
}


class Gate:
    """Lets in who is signed in, and turns away forms from elsewhere."""

    def __init__(self, app: ASGIApp, sessions: Sessions) -> None:
        """Stand before `app`."""
        self._app = app
        self._sessions = sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, its session in its state, or answer it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
        else:
            request = Request(scope)
            try:
                answer = await self._refusal(request)
            except LeafletError as error:
                _log.error("the desk cannot be used: %s", error)  # it names a file, and anybody may be asking
                answer = PlainTextResponse(_NOT_NOW, status_code=503)
            await (answer or self._app)(scope, receive, with_headers(request, send))

    async def _refusal(self, request: Request) -> Response | None:
        """Return the answer to a request that may not pass; put the session of one that may in its state."""
        path = below(request)
        if request.method not in _READING and not from_here(request):
            return refused(request, 403, _FROM_ELSEWHERE)
        if "charset=" in (kind := request.headers.get("content-type", "").lower()) and "utf-8" not in kind:
            return refused(request, 415, _NO_UTF_8)
        if path.startswith(ASSETS) and request.method in _READING:
            return None
        if token := request.cookies.get(SESSION_COOKIE, ""):
            session = await run_in_threadpool(self._sessions.find, token)
            if session is not NOT_STATED:
                request.state.session = session
                return None
        if path in OPEN:
            return None
        return _to_the_door(request, path)


def _to_the_door(request: Request, path: str) -> Response:
    if path.startswith(JSON):
        return JSONResponse({"error": _SIGN_IN_FIRST}, status_code=401)
    query = f"?{request.url.query}" if request.url.query else ""
    wanted = own_path(quote(path) + query if request.method in _READING else _path_before(request))
    if request.headers.get("sec-fetch-site") == "cross-site" and request.method in _READING:
        # After a link on another site the browser keeps its cookie back; from this page on it does not.
        return render(request, "onward.html", onward=at(request, wanted))
    way = "" if wanted == "/" else f"?next={quote(wanted, safe='/')}"
    return RedirectResponse(at(request, f"{LOGIN}{way}"), status_code=303)


def _path_before(request: Request) -> str:
    """Return the path below the desk of the page that a form was on."""
    page = request.headers.get("referer", "").partition("?")[0]
    desks = (f"{origin}{request.scope.get('root_path', '')}" for origin in _origins(request))
    return next((page.removeprefix(desk) for desk in desks if page.startswith(f"{desk}/")), "/")


def from_here(request: Request) -> bool:
    """Return whether a browser says that a request comes from a page of this server, and nothing says otherwise."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site")
    if origin is None and site is None:
        return False
    if site is not None and site not in {"same-origin", "none"}:
        return False
    return origin is None or origin in _origins(request)


def _origins(request: Request) -> tuple[str, str]:
    """Return what this server is for a browser; behind another one for https it sees http itself."""
    host = request.headers.get("host", "")
    return f"http://{host}", f"https://{host}"


async def check_form(request: Request) -> None:
    """Refuse a request that changes something and does not carry its browser's token: in a field, or in a header."""
    if request.method in _READING:
        return
    at_the_door = below(request) == LOGIN
    secret = request.cookies.get(DOOR_COOKIE if at_the_door else SESSION_COOKIE, "")
    given: object = request.headers.get("x-form-token")
    if given is None:
        given = (await request.form()).get(FORM_FIELD)
    if not is_form_token(given, secret):
        raise HTTPException(403, _OLD_DOOR if at_the_door else _OLD_FORM)


def refused(request: Request, status: int, why: str) -> Response:
    """Return an error as a page, or below `JSON` as JSON."""
    if below(request).startswith(JSON):
        return JSONResponse({"error": why}, status_code=status)
    return render(request, "refused.html", status, why=why, missing=status == _NOT_FOUND)


def with_headers(request: Request, send: Send) -> Send:
    """Return what puts the desk's headers on an answer; nothing but its files is kept by a browser."""
    keep = b"no-cache" if below(request).startswith(ASSETS) else b"no-store"

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = {**_HEADERS, b"cache-control": keep}
            others = [(name, value) for name, value in message["headers"] if name.lower() not in headers]
            message["headers"] = [*others, *headers.items()]
        await send(message)

    return sending
