"""How the API refuses: JSON with one safe sentence. Not here: which sentence an error of the program has."""

from collections.abc import Awaitable, Callable
from typing import Final

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from ui.refusals import in_words, told

TOO_LARGE: Final = "that is more than a request may hold, 64 kB"
NO_JSON: Final = "the body is not JSON"
SAID_OF: Final = {400: NO_JSON, 404: "there is nothing here", 405: "this is not done here", 413: TOO_LARGE}
"""What is said where the framework refuses, by status."""


def problem(status: int, words: str) -> JSONResponse:
    """Return a refusal."""
    return JSONResponse({"error": words}, status)


async def on_error(_request: Request, error: Exception) -> JSONResponse:
    """Answer where the program refuses."""
    return problem(*told(error))


def on_status(status: int) -> Callable[[Request, Exception], Awaitable[JSONResponse]]:
    """Return what answers where the framework refuses with a status."""

    async def on_it(_request: Request, _error: Exception) -> JSONResponse:
        return problem(status, SAID_OF[status])

    return on_it


async def on_wrong_shape(_request: Request, error: Exception) -> JSONResponse:
    """Answer where a request has not the shape that is described; what was sent is not repeated."""
    if not isinstance(error, RequestValidationError):
        raise TypeError
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return problem(422, NO_JSON)
    place = tuple(part for part in first["loc"] if part not in {"body", "query", "path"})
    return problem(422, in_words(place, first["type"], str(first["msg"])))
