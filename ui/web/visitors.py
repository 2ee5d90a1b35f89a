"""Which conversation a browser goes on with after a reload, by a cookie. Not here: what is said in a conversation.

The cookie holds a token that says nothing by itself. Tokens are ours or they are nothing: each carries a seal that only
this process can make. Which conversations belong to one is kept in memory alone.
"""

import hmac
import secrets
from collections import OrderedDict
from hashlib import sha256
from threading import Lock
from typing import Final

from fastapi import Request

from ui.web.security import ASGIApp, Message, Receive, Scope, Send, path_of

COOKIE: Final = "visitor"
_BYTES: Final = 24
_MOST: Final = 20_000
_EVENT: Final = "/gradio_api/queue/join"


class Visitors:
    """The conversation of each browser about each leaflet. Threads may share it."""

    def __init__(self, most: int = _MOST) -> None:
        """Begin with nobody; at most `most` conversations are remembered, and the ones used longest ago go first."""
        self._most = most
        self._key = secrets.token_bytes(32)
        self._lock = Lock()
        self._conversations: OrderedDict[tuple[str, str], str] = OrderedDict()

    def token(self) -> str:
        """Return a fresh token, sealed."""
        name = secrets.token_urlsafe(_BYTES)
        return f"{name}.{self._seal(name)}"

    def is_ours(self, token: str) -> bool:
        """Return whether this process made a token."""
        name, _, seal = token.partition(".")
        return hmac.compare_digest(seal.encode(errors="replace"), self._seal(name).encode())

    def conversation(self, token: str, leaflet: str) -> str | None:
        """Return the ID of the conversation that a browser goes on with, where there is one."""
        with self._lock:
            found = self._conversations.get((token, leaflet))
            if found is not None:
                self._conversations.move_to_end((token, leaflet))
            return found

    def goes_on(self, token: str, leaflet: str, conversation: str | None) -> None:
        """Remember what a browser goes on with, or with None that it begins anew; a token not ours is passed over."""
        if not self.is_ours(token):
            return
        with self._lock:
            self._conversations.pop((token, leaflet), None)
            if conversation is None:
                return
            self._conversations[token, leaflet] = conversation
            if len(self._conversations) > self._most:
                self._conversations.popitem(last=False)

    def _seal(self, name: str) -> str:
        return hmac.new(self._key, name.encode(errors="replace"), sha256).hexdigest()


class GivesToken:
    """Gives a browser that has no token of ours one, with the answer to the page's first event.

    The page itself comes too early: after a link on another site the browser sends no cookie (SameSite), and would be
    given another one in the place of its own.
    """

    def __init__(self, app: ASGIApp, visitors: Visitors) -> None:
        """Stand before `app`."""
        self._app = app
        self._visitors = visitors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and set a cookie on its answer where one is wanted."""
        if scope["type"] != "http" or path_of(scope) != _EVENT or self._has_one(scope):
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:  # noqa: PLR2004 - HTTP's "OK"
                cookie = _set_cookie(scope, self._visitors.token())
                message["headers"] = [*message["headers"], (b"set-cookie", cookie.encode())]
            await send(message)

        await self._app(scope, receive, sending)

    def _has_one(self, scope: Scope) -> bool:
        return self._visitors.is_ours(Request(scope).cookies.get(COOKIE, ""))


def _set_cookie(scope: Scope, token: str) -> str:
    """Return a cookie that scripts cannot read, no other site can send, and that goes when the browser is closed."""
    secure = "; Secure" if scope.get("scheme") == "https" else ""
    return f"{COOKIE}={token}; Path={scope.get('root_path', '')}/; HttpOnly; SameSite=Strict{secure}"
