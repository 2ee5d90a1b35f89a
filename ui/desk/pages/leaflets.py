"""`/desk/leaflets`: the addresses of the leaflets' pages, and what their forms hold. Not here: what the pages show."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Final

from fastapi import APIRouter, File, Form, Request, Response, UploadFile

from assistant.audit import Audit
from assistant.clock import utc_now
from ingest.publish import Workplace
from ingest.uploads import LARGEST_UPLOAD, Uploads
from ui.desk.pages.leaflet_history import HistoryPages
from ui.desk.pages.leaflet_progress import progress_page
from ui.desk.pages.leaflet_publishing import Publishing
from ui.desk.pages.leaflet_uploading import Forgetting, UploadPages
from ui.desk.section import ANY_ROLE, Person, Section

_LARGEST_BODY: Final = LARGEST_UPLOAD + 5_000_000
"""Bytes. A file that is a little too large still comes in, so that the form can say so."""
_LONG: Final = 10
"""Digits of a number that no revision has."""

Words = Annotated[str, Form()]


def section(place: Workplace, uploads: Uploads, audit: Audit, clock: Callable[[], datetime] = utc_now) -> Section:
    """Return the pages of the leaflets of a data folder; what is published on them is recorded in `audit`.

    Old uploads are forgotten when it is made, and then hourly.
    """
    router = APIRouter()
    library = place.library
    publishing = Publishing(place, uploads, audit)
    files = UploadPages(library, uploads, publishing, Forgetting(uploads, clock))
    history = HistoryPages(library, publishing, audit)

    @router.get("")
    def overview(request: Request, id: str = "") -> Response:  # noqa: A002 - the name in the address
        return files.overview(request, id)

    @router.post("/upload", max_body_size=_LARGEST_BODY)
    def upload(
        request: Request,
        file: Annotated[UploadFile | None, File()] = None,
        id: Words = "",  # noqa: A002
    ) -> Response:
        data = file.file.read(LARGEST_UPLOAD + 1) if file else b""
        return files.upload(request, data, (file.filename if file else "") or "", id.strip())

    @router.get("/upload/{token}")
    def preview(request: Request, token: str, id: str = "") -> Response:  # noqa: A002
        return files.preview(request, token, id.strip())

    @router.post("/upload/{token}/publish")
    def publish(request: Request, person: Person, token: str, id: Words = "", against: Words = "") -> Response:  # noqa: A002
        return files.publish(request, person, token, id, _number(against))

    @router.post("/upload/{token}/drop")
    def drop(request: Request, token: str) -> Response:
        return files.drop(request, token)

    @router.get("/publishing/{job}")
    def progress(request: Request, job: str) -> Response:
        return progress_page(request, publishing, library, job)

    @router.get("/{leaflet_id}")
    def revisions(request: Request, leaflet_id: str, before: str = "0", after: str = "0") -> Response:
        return history.revisions(request, leaflet_id, (_number(before), _number(after)))

    @router.get("/{leaflet_id}/back/{number}")
    def ask_back(request: Request, leaflet_id: str, number: str) -> Response:
        return history.ask_back(request, leaflet_id, _number(number))

    @router.post("/{leaflet_id}/back/{number}")
    def back(request: Request, person: Person, leaflet_id: str, number: str, against: Words = "") -> Response:
        return history.back(request, person, leaflet_id, _number(number), _number(against))

    return Section("Leaflets", "/leaflets", ANY_ROLE, router)


def _number(words: str) -> int:
    """Return a revision's number, or one that none has."""
    return int(words) if words.isdecimal() and words.isascii() and len(words) < _LONG else -1
