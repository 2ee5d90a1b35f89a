"""What a browser's request says about who makes it: their language and their token. Not here: what becomes of it."""

from collections.abc import Mapping
from typing import Protocol

from ui.web.visitors import COOKIE
from ui.words import Words, language_for, words_for


class _Request(Protocol):
    """What of a request is read: FastAPI's has it, and so has Gradio's."""

    @property
    def query_params(self) -> Mapping[str, str]: ...
    @property
    def headers(self) -> Mapping[str, str]: ...


class _WithCookies(Protocol):
    @property
    def cookies(self) -> Mapping[str, str]: ...


def words_of(request: _Request) -> Words:
    """Return the words of the language that an address asks for, or else a browser accepts, or else English."""
    return words_for(language_for(request.query_params.get("lang"), request.headers.get("accept-language", "")))


def token_of(request: _WithCookies | None) -> str:
    """Return the token of the browser that asks, or nothing."""
    return str(request.cookies.get(COOKIE, "")) if request else ""
