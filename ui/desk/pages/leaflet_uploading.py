"""The list of leaflets, a file that is uploaded, and its preview. Not here: their addresses, or publishing itself.

A form to publish says which revision was published when its page was made: where another is by now, nothing is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import quote

from fastapi import HTTPException, Request, Response

from assistant.domain.accounts import Account
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import NotPublishableError, SourceRefusedError, UnknownLeafletError
from assistant.library import Library
from assistant.library.library import Revision
from ingest.changes import changes
from ingest.preview import preview
from ingest.source import is_another_source, origin_in_words, suggested_id
from ingest.uploads import KEPT_FOR, LARGEST_UPLOAD, UnknownUploadError, Upload, Uploads
from ui.desk.pages.leaflet_progress import patients_page, way_to
from ui.desk.pages.leaflet_publishing import Act, MeanwhileError, Publishing, Task
from ui.desk.pages.leaflet_view import as_patients_read, looked_at, outlined, rules, told
from ui.desk.pages.leaflet_wording import CHANGES
from ui.desk.pages.limit_view import counted
from ui.desk.rendering import go, render

_FORGET_EVERY: Final = timedelta(hours=1)
_MEGABYTE: Final = 1_000_000
_ANY_ID: Final = "leaflet"
"""For a file that is looked into before anybody has named its ID."""
_NO_FILE: Final = "Choose a file first."
_GONE: Final = (
    "This upload is not kept any more: it was published or thrown away, or is older than "
    f"{KEPT_FOR.days} days. Choose the file again."
)


@dataclass(slots=True)
class Forgetting:
    """Forgets uploads that were kept long enough: when it is made, and at most once an hour when it is asked to."""

    uploads: Uploads
    clock: Callable[[], datetime]
    _done_at: datetime | NotStated = NOT_STATED

    def __post_init__(self) -> None:
        """Forget those of before."""
        self.now_and_then()

    def now_and_then(self) -> None:
        """Forget them, if that was not done within the hour."""
        now = self.clock()
        if self._done_at is NOT_STATED or now - self._done_at >= _FORGET_EVERY:
            self._done_at = now
            self.uploads.forget_old(now)


@dataclass(frozen=True, slots=True)
class UploadPages:
    """The pages over one installation."""

    library: Library
    uploads: Uploads
    publishing: Publishing
    forgetting: Forgetting

    def overview(self, request: Request, named: str = "", error: str = "") -> Response:
        """Return what is published and the form for a file; with `error` why the last one was refused."""
        self.forgetting.now_and_then()
        known = [self.library.matters(each) for each in self.library.ids()]
        origins = [self.library.revisions(each.id)[0].origin.path for each, _ in known]
        return render(
            request,
            "leaflets.html",
            422 if error else 200,
            leaflets=[
                (each, origin_in_words(origin), counted(its))
                for (each, its), origin in zip(known, origins, strict=True)
            ],
            patients=patients_page(request),
            named=named,
            error=error,
            largest=LARGEST_UPLOAD,
            megabytes=LARGEST_UPLOAD // _MEGABYTE,
        )

    def upload(self, request: Request, data: bytes, name: str, named: str) -> Response:
        """Keep a file and go to its preview; one that is no leaflet is not kept, and the form says why."""
        if not name and not data:
            return self.overview(request, named, _NO_FILE)
        try:
            token = self.uploads.keep(data, name)
        except SourceRefusedError as error:
            return self.overview(request, named, str(error))
        kept = self.uploads.get(token)
        try:
            preview(kept.source(_ANY_ID))
        except (SourceRefusedError, NotPublishableError) as error:
            self.uploads.drop(token)
            return self.overview(request, named, str(error))
        leaflet_id = quote(named or suggested_id(kept.name), safe="")
        return go(request, f"/leaflets/upload/{token}?id={leaflet_id}")

    def preview(self, request: Request, token: str, leaflet_id: str, error: str = "") -> Response:
        """Return an upload as it would be published under an ID; with `error` why it was not."""
        job = self.publishing.from_upload(token)
        if job is not NOT_STATED:
            return go(request, way_to(job))
        kept = self._kept(token)
        try:
            source = kept.source(leaflet_id)
        except NotPublishableError as wrong:
            return self._ask_id(request, kept, leaflet_id, str(wrong) if leaflet_id else "")
        before, held = self._published(leaflet_id)
        seen = preview(source, before)
        shown = self.library.with_decisions(seen.leaflet)
        return render(
            request,
            "leaflet_preview.html",
            409 if error else 200,
            upload=kept,
            kept_until=kept.kept_at + KEPT_FOR,
            leaflet=shown,
            error=error,
            held=held,
            other_source=held is not NOT_STATED and is_another_source(held.origin.path, source.origin),
            origin="" if held is NOT_STATED else origin_in_words(held.origin.path),
            against=0 if before is NOT_STATED else before.revision,
            cautions=looked_at(seen.cautions, seen.leaflet),
            told=NOT_STATED if before is NOT_STATED else told(changes(before, shown)),
            rules=rules(shown),
            outlined=outlined(shown),
            text=as_patients_read(shown),
            verbs=CHANGES,
            not_stated=NOT_STATED,
        )

    def publish(self, request: Request, person: Account, token: str, leaflet_id: str, against: int) -> Response:
        """Begin to publish an upload as it was previewed, or say that another revision came meanwhile."""
        try:
            job = self.publishing.begin(Task(Act.PUBLISH, leaflet_id, token, against, person.name))
        except UnknownUploadError as error:
            raise HTTPException(404, _GONE) from error
        except MeanwhileError as error:
            return self.preview(request, token, leaflet_id, str(error))
        return go(request, way_to(job))

    def drop(self, request: Request, token: str) -> Response:
        """Throw an upload away, unless it is being published."""
        job = self.publishing.from_upload(token)
        if job is not NOT_STATED:
            return go(request, way_to(job))
        name = self._kept(token).name
        self.uploads.drop(token)
        return go(request, "/leaflets", f"Thrown away: {name}. Nothing was published.")

    def _ask_id(self, request: Request, kept: Upload, typed: str, error: str) -> Response:
        return render(
            request,
            "leaflet_id.html",
            422 if error else 200,
            upload=kept,
            typed=typed,
            error=error,
            suggested=suggested_id(typed) or suggested_id(kept.name),
            ids=self.library.ids(),
        )

    def _kept(self, token: str) -> Upload:
        try:
            return self.uploads.get(token)
        except UnknownUploadError as error:
            raise HTTPException(404, _GONE) from error

    def _published(self, leaflet_id: str) -> tuple[Leaflet | NotStated, Revision | NotStated]:
        """Return what is published under an ID, read at one time, and what it is known by."""
        try:
            leaflet = self.library.leaflet(leaflet_id)
        except UnknownLeafletError:
            return NOT_STATED, NOT_STATED
        known = self.library.revisions(leaflet_id)
        return leaflet, next(each for each in known if each.number == leaflet.revision)
