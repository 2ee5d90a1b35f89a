"""The pharmacist's desk put together: the gate, the sections, errors as pages. Not here: what a section shows."""

from pathlib import Path
from typing import Final

from fastapi import Depends, FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute, iter_route_contexts
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException as AnyHTTPException

from assistant.accounts import Accounts, Sessions
from assistant.accounts.provider import Provider
from assistant.errors import LeafletError, SetupError
from ui.desk.gate import ASSETS, Gate, check_form, refused
from ui.desk.login import login
from ui.desk.pages import landing, people, your_password
from ui.desk.section import Section, of_section
from ui.desk.sign_on import sign_on

_ASSETS: Final = Path(__file__).parent / "assets"
_WORDS: Final = {
    404: "There is no such page. It may have moved, or the address was cut off.",
    413: "What you sent is too large. Nothing was changed.",
}
_CANNOT: Final = "This cannot be done here. Nothing was changed."
_NOT_FILLED_IN: Final = "Something in the form is missing or not of its kind. Go back and look at it again."


def build_desk(
    accounts: Accounts, sessions: Sessions, sections: tuple[Section, ...] = (), provider: Provider | None = None
) -> FastAPI:
    """Return the desk, to be mounted; its navigation shows `sections` in their order, and then the desk's own.

    With `provider` people may come by OpenID Connect. Functions of pages are called in several threads at a time.
    """
    desk = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, dependencies=[Depends(check_form)])
    by_provider = provider is not None and provider.says_roles
    own = (people.section(accounts, roles_by_provider=by_provider), your_password.section(accounts, sessions))
    everything = (landing.section(sections), *sections, *own)
    desk.state.sections = everything
    desk.state.sessions = sessions
    desk.include_router(login(accounts, sessions, by_provider=provider is not None))
    if provider is not None:
        desk.include_router(sign_on(accounts, sessions, provider))
    for section in everything:
        _check_routes(section)
        desk.include_router(section.router, prefix=section.path, dependencies=of_section(section))
    desk.mount(ASSETS.rstrip("/"), StaticFiles(directory=_ASSETS))
    desk.add_middleware(Gate, sessions=sessions)
    desk.add_exception_handler(AnyHTTPException, _http_error)
    desk.add_exception_handler(RequestValidationError, _not_filled_in)
    desk.add_exception_handler(LeafletError, _our_error)
    return desk


def _check_routes(section: Section) -> None:
    """Refuse a section with a mounted app or a bare route in it: those would pass by the checks of forms and roles."""
    for context in iter_route_contexts(section.router.routes):
        if not isinstance(context.original_route, APIRoute):
            message = f"{context.path} of {section.path} is no page: only routes of FastAPI stand at the desk"
            raise TypeError(message)


async def _http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, AnyHTTPException) else 500
    return refused(request, status, error.detail if isinstance(error, HTTPException) else _WORDS.get(status, _CANNOT))


async def _not_filled_in(request: Request, _error: Exception) -> Response:
    return refused(request, 422, _NOT_FILLED_IN)


async def _our_error(request: Request, error: Exception) -> Response:
    return refused(request, 503 if isinstance(error, SetupError) else 400, str(error))
