"""How asking a model can fail, and how a library's error is read as one. Not here: what is shown instead.

What a model's server says about an error may hold the question's words or the key's: none of it is passed on.
"""

from enum import Enum
from http import HTTPStatus
from typing import Final


class Reason(Enum):
    """Why a model wrote no answer, or not the whole of it."""

    SLOW = "it took too long"
    DOWN = "it cannot be reached, or broke off"
    QUOTA = "it is asked too often, or its quota is used up"
    REFUSED_KEY = "it does not take the key"
    REFUSED_REQUEST = "it does not take the request"
    CUT_OFF = "its answer has no end"
    RUBBISH = "what it wrote cannot be read"
    OTHER_SHAPE = "what it wrote is of another shape than it was asked for"
    TOO_MUCH = "it wrote more than it was asked for"


class WritingError(Exception):
    """A model wrote no answer, or not the whole of it: the caller answers without it. Its message is fit for a log."""

    def __init__(self, reason: Reason, *, passing: bool = False) -> None:
        """Remember why, and whether it may go well when it is asked again at once."""
        super().__init__(f"the model wrote no answer: {reason.value}")
        self.reason = reason
        self.passing = passing


_BY_KIND: Final = {
    "APITimeoutError": Reason.SLOW,
    "ModelTimeoutError": Reason.SLOW,
    "TimeoutException": Reason.SLOW,
    "TimeoutError": Reason.SLOW,
    "APIConnectionError": Reason.DOWN,
    "ModelConnectionError": Reason.DOWN,
    "TransportError": Reason.DOWN,
    "OSError": Reason.DOWN,
    "APIError": Reason.DOWN,
    "ContextOverflowError": Reason.REFUSED_REQUEST,
    "LengthFinishReasonError": Reason.CUT_OFF,
}
"""By the names of classes: a provider's are there to be imported only where its package is installed."""


def read_failure(error: Exception) -> WritingError:
    """Return what an error of LangChain, of a provider's package or of its HTTP client means.

    By its HTTP status, where it has one: 401 is REFUSED_KEY, and 503 is DOWN and may pass. Else by its kind.
    """
    if isinstance(error, WritingError):
        return error
    status = getattr(error, "status_code", None) or getattr(getattr(error, "response", None), "status_code", None)
    if isinstance(status, int) and status >= HTTPStatus.BAD_REQUEST:
        return _by_status(status, used_up=getattr(error, "code", None) == "insufficient_quota")
    for kind in type(error).__mro__:
        if reason := _BY_KIND.get(kind.__name__):
            return WritingError(reason, passing=reason is Reason.DOWN)
    return WritingError(Reason.RUBBISH)


def _by_status(status: int, *, used_up: bool) -> WritingError:
    match status:
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN:
            return WritingError(Reason.REFUSED_KEY)
        case HTTPStatus.PAYMENT_REQUIRED:
            return WritingError(Reason.QUOTA)
        case HTTPStatus.TOO_MANY_REQUESTS:
            return WritingError(Reason.QUOTA, passing=not used_up)
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return WritingError(Reason.DOWN, passing=True)
        case _:
            return WritingError(Reason.REFUSED_REQUEST)
