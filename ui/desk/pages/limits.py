"""`/desk/limits`: the addresses of the limits' pages, and what their forms hold. Not here: what the pages show."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Form, Request, Response

from assistant.audit import Audit
from assistant.clock import utc_now
from assistant.domain.accounts import Role
from assistant.domain.limit_decisions import Seen
from assistant.library import Library
from ui.desk.pages.limit_deciding import Deciding, Spoken
from ui.desk.pages.limit_form import Typed
from ui.desk.pages.limit_pages import LimitPages
from ui.desk.section import ANY_ROLE, Person, Section, needs

_LONG: Final = 18
"""Digits of a number that no decision has."""


def _spoken(
    person: Person,
    sha256: Annotated[str, Form()] = "",
    last: Annotated[str, Form()] = "",
    comment: Annotated[str, Form()] = "",
) -> Spoken:
    number = int(last) if last.isdecimal() and last.isascii() and len(last) < _LONG else -1
    return Spoken(person.name, Seen(sha256, number), comment)


def _filled(  # noqa: PLR0913, PLR0917 - the fields of a form
    kind: Annotated[str, Form()] = "",
    age_from: Annotated[str, Form()] = "",
    age_to: Annotated[str, Form()] = "",
    below: Annotated[str, Form()] = "",
    low: Annotated[str, Form()] = "",
    high: Annotated[str, Form()] = "",
    times: Annotated[str, Form()] = "",
    quote: Annotated[str, Form()] = "",
    comment: Annotated[str, Form()] = "",
    same: Annotated[str, Form()] = "",
) -> Typed:
    return Typed(kind, age_from, age_to, below, low, high, times, quote, comment, same)


_Spoken = Annotated[Spoken, Depends(_spoken)]
_Filled = Annotated[Typed, Depends(_filled)]


def section(library: Library, audit: Audit, clock: Callable[[], datetime] = utc_now) -> Section:
    """Return the pages of a library's limits; what is decided on them is recorded in `audit` as well."""
    router = APIRouter()
    pages = LimitPages(library, Deciding(library, audit, clock))
    pharmacist = [needs(Role.PHARMACIST)]

    @router.get("")
    def overview(request: Request) -> Response:
        return pages.overview(request)

    @router.get("/{leaflet_id}")
    def one_leaflet(request: Request, person: Person, leaflet_id: str, said: str = "") -> Response:
        return pages.leaflet(request, person, leaflet_id, said=said)

    @router.get("/{leaflet_id}/add", dependencies=pharmacist)
    def empty_form(request: Request, leaflet_id: str, at: str = "") -> Response:
        return pages.empty_form(request, leaflet_id, at)

    @router.post("/{leaflet_id}/add", dependencies=pharmacist)
    def add(request: Request, leaflet_id: str, spoken: _Spoken, filled: _Filled) -> Response:
        return pages.name_values(request, leaflet_id, "", spoken, filled)

    @router.get("/{leaflet_id}/{key}/correct", dependencies=pharmacist)
    def form(request: Request, leaflet_id: str, key: str) -> Response:
        return pages.form(request, leaflet_id, key)

    @router.post("/{leaflet_id}/{key}/correct", dependencies=pharmacist)
    def correct(request: Request, leaflet_id: str, key: str, spoken: _Spoken, filled: _Filled) -> Response:
        return pages.name_values(request, leaflet_id, key, spoken, filled)

    @router.post("/{leaflet_id}/{key}/decide", dependencies=pharmacist)
    def decide(  # noqa: PLR0913, PLR0917 - what a form says
        request: Request,
        person: Person,
        leaflet_id: str,
        key: str,
        spoken: _Spoken,
        holds: Annotated[str, Form()] = "",
    ) -> Response:
        return pages.decide(request, person, leaflet_id, key, spoken, holds)

    return Section("Limits", "/limits", ANY_ROLE, router)
