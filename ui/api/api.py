"""The API put together: its addresses, what each takes and gives, and its description. Not here: what is done there."""

from typing import Any, Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError

from assistant.errors import LeafletError
from assistant.service import Service
from ui.api.doors import Doors
from ui.api.endpoints import Endpoints
from ui.api.refusals import SAID_OF, on_error, on_status, on_wrong_shape
from ui.api.shapes import Begun, ConversationShape, Corrected, Problem
from ui.shapes import LeafletsShape, PassageShape, ReplyShape, VerdictShape

ADDRESSES: Final = (
    r"POST /api/ask",
    r"POST /api/conversations",
    r"(GET|DELETE) /api/conversations/[^/]+",
    r"PUT /api/conversations/[^/]+/profile",
    r"PUT /api/conversations/[^/]+/turns/[^/]+/rating",
    r"POST /api/conversations/[^/]+/turns/[^/]+/pharmacist",
    r"GET /api/leaflets",
    r"GET /api/leaflets/[^/]+/passages/[^/]+",
    r"POST /api/check",
    r"GET /api/openapi\.json",
)
"""The requests that the API answers, as "METHOD /path"."""

_ABOUT: Final = """\
Ask a medicine's leaflet: every answer is made of the leaflet's own words, each tied to the place it comes from, and has
passed the dose guard before it is sent.

Conversations are kept on the server, by an ID that is a secret of whoever has it, and forgotten when they have not been
used for some time. Questions are never logged.
"""
_UNBOUNDED: Final = 2**40
"""Bytes. The doors count by themselves: what refuses for the whole app does not speak JSON."""
_EVENTS: Final = """\
With `Accept: text/event-stream` the same comes as server-sent events, the data of each being an object: `progress` at
once (`stage`: looking or writing); `partial`, what may be shown of the reply so far (`kind`, `text`, `citations`,
`lines`); then one `reply`, as described below, or one `error` (`status`, `error`). Where the client goes away before
the reply is whole, the turn ends and nothing of it is kept.
"""


def build_api(service: Service) -> FastAPI:
    """Return the API, to be mounted under /api. Its endpoints are called from many threads."""
    api = FastAPI(
        title="Leaflet assistant",
        version="1",
        description=_ABOUT,
        docs_url=None,  # its page loads scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,
        max_body_size=_UNBOUNDED,
    )
    api.add_middleware(Doors)
    api.add_exception_handler(LeafletError, on_error)
    for status in SAID_OF:
        api.add_exception_handler(status, on_status(status))
    api.add_exception_handler(RequestValidationError, on_wrong_shape)
    _add_conversations(api, Endpoints(service))
    _add_leaflets(api, Endpoints(service))
    return api


def _add_conversations(api: FastAPI, to: Endpoints) -> None:
    add = api.add_api_route
    add(
        "/ask",
        to.ask,
        methods=["POST"],
        response_model=ReplyShape,
        description=f"{to.ask.__doc__}\n\n{_EVENTS}",
        responses={**_problems(403, 404, 409, 413, 415, 422, 500), 200: _EVENT_STREAM},
    )
    add(
        "/conversations",
        to.begin,
        methods=["POST"],
        status_code=201,
        response_model=Begun,
        responses=_problems(403, 404, 413, 415, 422, 500),
    )
    one = "/conversations/{conversation}"
    known = _problems(403, 404, 422, 500)
    add(one, to.conversation, methods=["GET"], response_model=ConversationShape, responses=known)
    add(one, to.delete, methods=["DELETE"], status_code=204, responses=known)
    corrected = _problems(403, 404, 413, 415, 422, 500)
    add(f"{one}/profile", to.correct, methods=["PUT"], response_model=Corrected, responses=corrected)
    turn = f"{one}/turns/{{turn}}"
    add(f"{turn}/rating", to.rate, methods=["PUT"], status_code=204, responses=corrected)
    add(f"{turn}/pharmacist", to.send, methods=["POST"], status_code=204, responses=corrected)


def _add_leaflets(api: FastAPI, to: Endpoints) -> None:
    add = api.add_api_route
    known = _problems(403, 404, 422, 500)
    add("/leaflets", to.leaflets, methods=["GET"], response_model=LeafletsShape, responses=_problems(403, 500))
    passage = "/leaflets/{leaflet}/passages/{passage}"
    add(passage, to.passage, methods=["GET"], response_model=PassageShape, responses=known)
    checked = _problems(403, 404, 413, 415, 422, 500)
    add("/check", to.check, methods=["POST"], response_model=VerdictShape, responses=checked)


_REASONS: Final = {
    403: "Another site asks.",
    404: "There is no such conversation, leaflet or passage.",
    409: "The conversation takes no turn now: another one is going on, or it has as many as it may have.",
    413: "The request is larger than 64 kB.",
    415: "The body is not application/json.",
    422: "The request has not the shape that is described here.",
    500: "The server failed.",
}


def _problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    return {status: {"model": Problem, "description": _REASONS[status]} for status in statuses}


_EVENT_STREAM: Final[dict[str, Any]] = {
    "description": "The reply.",
    "content": {
        "text/event-stream": {
            "schema": {"type": "string"},
            "example": 'event: progress\ndata: {"stage": "looking"}\n\nevent: reply\ndata: {"kind": "answer", …}\n\n',
        }
    },
}
