"""A leaflet's revisions, what changes between two of them, and going back to one. Not here: their addresses."""

from dataclasses import dataclass
from typing import Final

from fastapi import HTTPException, Request, Response

from assistant.audit import Audit, Kind
from assistant.domain.accounts import Account
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import UnknownLeafletError
from assistant.library import Library
from assistant.library.library import Revision
from ingest.changes import changes
from ingest.source import origin_in_words
from ui.desk.pages.leaflet_progress import patients_page, way_to
from ui.desk.pages.leaflet_publishing import Act, MeanwhileError, Publishing, Task
from ui.desk.pages.leaflet_view import told
from ui.desk.pages.leaflet_wording import CHANGES
from ui.desk.rendering import go, render

_NOT_EARLIER: Final = "There is no such earlier revision to go back to."
_NO_TWO: Final = "There are no such two revisions to compare."


@dataclass(frozen=True, slots=True)
class HistoryPages:
    """The pages over one installation."""

    library: Library
    publishing: Publishing
    audit: Audit

    def revisions(self, request: Request, leaflet_id: str, pair: tuple[int, int]) -> Response:
        """Return the revisions of a leaflet; with two numbers, 0 being none, what changes from one to the other."""
        found = self._revisions(leaflet_id)
        numbers = [each.number for each in found]
        compared = any(pair)
        if compared and not all(number in numbers for number in pair):
            raise HTTPException(404, _NO_TWO)
        both = [self.library.as_decided(leaflet_id, number) for number in pair] if compared else []
        return render(
            request,
            "leaflet_revisions.html",
            title=found[0].title,
            leaflet_id=leaflet_id,
            revisions=[(each, origin_in_words(each.origin.path)) for each in found],
            by=self._by(leaflet_id),
            numbers=numbers,
            chosen=pair if compared else (numbers[min(1, len(numbers) - 1)], numbers[0]),
            told=told(changes(*both)) if both else NOT_STATED,
            new=both[1] if both else NOT_STATED,
            patients=patients_page(request),
            verbs=CHANGES,
            not_stated=NOT_STATED,
        )

    def ask_back(self, request: Request, leaflet_id: str, number: int, error: str = "") -> Response:
        """Return what changes by going back to a revision, to be confirmed; with `error` why it was not done."""
        found = self._revisions(leaflet_id)
        earlier = next((each for each in found if each.number == number and not each.published), None)
        if earlier is None:
            raise HTTPException(404, _NOT_EARLIER)
        published, again = self.library.leaflet(leaflet_id), self.library.as_decided(leaflet_id, number)
        return render(
            request,
            "leaflet_back.html",
            409 if error else 200,
            leaflet=published,
            earlier=earlier,
            new=again,
            told=told(changes(published, again)),
            error=error,
            verbs=CHANGES,
            not_stated=NOT_STATED,
        )

    def back(self, request: Request, person: Account, leaflet_id: str, number: int, against: int) -> Response:
        """Begin to go back to a revision, or say that another one came meanwhile."""
        if number not in [each.number for each in self._revisions(leaflet_id)]:
            raise HTTPException(404, _NOT_EARLIER)
        try:
            job = self.publishing.begin(Task(Act.GO_BACK, leaflet_id, str(number), against, person.name))
        except MeanwhileError as error:
            return self.ask_back(request, leaflet_id, number, str(error))
        return go(request, way_to(job))

    def _by(self, leaflet_id: str) -> dict[str, str]:
        """Return who published revisions at the desk, by their numbers."""
        facts = [record.facts for record in self.audit.records(Kind.LEAFLET)]
        return {str(each["revision"]): str(each["by"]) for each in facts if each["leaflet"] == leaflet_id}

    def _revisions(self, leaflet_id: str) -> tuple[Revision, ...]:
        try:
            return self.library.revisions(leaflet_id)
        except UnknownLeafletError as error:
            raise HTTPException(404, str(error)) from error
