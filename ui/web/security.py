"""What the web app lets in and what it tells browsers to forbid, as ASGI middleware. Not here: what the page says."""

import re
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from fastapi.responses import PlainTextResponse

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_POLICY = (
    "default-src 'self'",
    "script-src {scripts}",
    # Gradio puts style elements and attributes on the page as it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)
_HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-opener-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}


class OnlyThese:
    """Lets through the requests that the page makes and answers 404 to all others.

    Gradio serves much more: uploads, files, a proxy, its API by name and the description of it, deep links.
    """

    def __init__(self, app: ASGIApp, allowed: tuple[str, ...]) -> None:
        """Take regular expressions for "METHOD /path"."""
        self._app = app
        self._allowed = re.compile("|".join(f"(?:{pattern})" for pattern in allowed))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on if "METHOD /path" matches one of the patterns in full."""
        if scope["type"] == "lifespan" or (
            scope["type"] == "http" and self._allowed.fullmatch(f"{scope['method']} {path_of(scope)}")
        ):
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await PlainTextResponse("Not found", status_code=404)(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1000})


class SafeHeaders:
    """Puts the security headers on every response, and passes the page itself through `redraw(html, nonce, scope)`."""

    def __init__(self, app: ASGIApp, redraw: Callable[[str, str, Scope], str]) -> None:
        """Take what makes a page fit to be shown."""
        self._app = app
        self._redraw = redraw

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request; a nonce serves one response alone."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif path_of(scope) == "/":
            await self._page(scope, receive, send)
        else:
            await self._app(scope, receive, _with_headers(send, "'self'"))

    async def _page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the page; its address's query is for the chat and not for Gradio, which would read deep links."""
        nonce = secrets.token_urlsafe(18)
        send = _with_headers(send, f"'self' 'nonce-{nonce}'")
        # Gradio would compress what has to be read here.
        headers = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        start: Message = {}
        body = bytearray()

        async def gather(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            if message["type"] != "http.response.body":
                return
            body.extend(message.get("body", b""))
            if message.get("more_body"):
                return
            page = bytes(body)
            if page and dict(start["headers"]).get(b"content-type", b"").startswith(b"text/html"):
                page = self._redraw(page.decode(), nonce, scope).encode()
                _set(start, {b"content-length": str(len(page)).encode(), b"vary": b"accept-language"})
            await send(start)
            await send({"type": "http.response.body", "body": page})

        await self._app({**scope, "headers": headers, "query_string": b""}, receive, gather)


def _with_headers(send: Send, scripts: str) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            policy = "; ".join(_POLICY).format(scripts=scripts)
            # What a part of the app says for itself, as the desk does, stands.
            own = {name.lower() for name, _ in message["headers"]}
            ours = {b"content-security-policy": policy.encode(), **_HEADERS}
            _set(message, {name: value for name, value in ours.items() if name not in own})
        await send(message)

    return sending


def _set(start: Message, headers: dict[bytes, bytes]) -> None:
    """Put headers on a response in the place of those of the same name."""
    others = [(name, value) for name, value in start["headers"] if name.lower() not in headers]
    start["headers"] = [*others, *headers.items()]


def path_of(scope: Scope) -> str:
    """Return the path below the app's mount point."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")) or "/"
