"""Which requests the API lets in, and what goes on every answer, as ASGI middleware. Not here: the page's own doors."""

from typing import Final
from urllib.parse import urlsplit

from fastapi import HTTPException
from fastapi.datastructures import Headers
from fastapi.responses import JSONResponse

from ui.api.refusals import TOO_LARGE, problem
from ui.refusals import WENT_WRONG, log_failure
from ui.web.security import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY: Final = 64 * 1024
"""Bytes. The longest question, with each of its characters written as two escapes, takes 48,000."""
_FOREIGN: Final = "requests from other sites are not answered"
_NOT_JSON: Final = "send the body as application/json"


class Doors:
    """Lets in what is small, JSON, and from no other site; whatever fails behind them is answered in one sentence."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand before `app`."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [*message["headers"], (b"cache-control", b"no-store")]
            await send(message)

        refused = _refused(scope)
        if refused:
            await refused(scope, receive, sending)
            return
        try:
            await self._app(scope, _counting(receive), sending)
        except Exception as error:  # noqa: BLE001 - a server would log it with all that its message says
            log_failure(error)
            if not started:
                await problem(500, WENT_WRONG)(scope, receive, sending)


def _refused(scope: Scope) -> JSONResponse | None:
    headers = Headers(scope=scope)
    if any(not _is_ours(origin, headers.get("host", "")) for origin in headers.getlist("origin")):
        return problem(403, _FOREIGN)
    if scope["method"] in {"POST", "PUT"}:
        if headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
            return problem(415, _NOT_JSON)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            return problem(413, TOO_LARGE)
    return None


def _is_ours(origin: str, host: str) -> bool:
    """Return whether a page may ask: it comes from the host that is asked. Before a proxy the scheme may be another."""
    try:
        return bool(host) and urlsplit(origin).netloc.lower() == host.lower()
    except ValueError:
        return False


def _counting(receive: Receive) -> Receive:
    """Refuse a body that turns out to be too large, where nothing said so before."""
    received = 0

    async def counted() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > LARGEST_BODY:
            raise HTTPException(413)
        return message

    return counted
