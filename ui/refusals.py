"""What a client is told where something fails: a status, as of HTTP, and one sentence. Not here: seeing it fail."""

import logging
import traceback
from typing import Final

from assistant.errors import (
    BadRequestError,
    NoTurnError,
    UnknownConversationError,
    UnknownLeafletError,
    UnknownPassageError,
)

WENT_WRONG: Final = (
    "Sorry, something went wrong and this was not answered. "
    "Try again. If you need to know now, ask a doctor or a pharmacist."
)
_STATUS: Final[tuple[tuple[type[Exception], int], ...]] = (
    (UnknownConversationError, 404),
    (UnknownLeafletError, 404),
    (UnknownPassageError, 404),
    (NoTurnError, 409),
    (BadRequestError, 422),
)
"""Errors that say what the client can do. All others are the server's own affair."""

_PLAINLY: Final = {
    "extra_forbidden": "is no field of this",
    "missing": "is missing",
    "model_attributes_type": "must be an object",
    "string_unicode": "holds half a character, a lone surrogate",
}
_LONGEST_NAME: Final = 60
"""Of a field, in code points. A longer one is not ours to repeat."""

_log = logging.getLogger(__name__)


def told(error: Exception) -> tuple[int, str]:
    """Return the status and the sentence for an error; one that is not for the client is logged."""
    for kind, status in _STATUS:
        if isinstance(error, kind):
            return status, str(error)
    log_failure(error)
    return 500, WENT_WRONG


def log_failure(error: BaseException) -> None:
    """Log what failed, and where. Messages are left out: they may repeat what somebody asked."""
    at: BaseException | None = error
    lines: list[str] = []
    while at is not None:
        lines += [*traceback.format_tb(at.__traceback__), f"{type(at).__qualname__}\n"]
        at = at.__cause__ or at.__context__
    _log.error("a request failed\n%s", "".join(lines))


def in_words(place: tuple[int | str, ...], kind: str, message: str) -> str:
    """Return what is wrong with a value, as pydantic tells it, in one line that repeats nothing of the value."""
    name = ".".join(map(str, place))
    said = _PLAINLY.get(kind, message.removeprefix("Value error, "))
    named = len(name) <= _LONGEST_NAME and all(str(part).isidentifier() or isinstance(part, int) for part in place)
    return f"{name}: {said[:1].lower()}{said[1:]}" if name and named else f"{said[:1].lower()}{said[1:]}"
