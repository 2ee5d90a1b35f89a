"""`/desk/`: where somebody is after signing in. Not here: any section's own page."""

from collections.abc import Sequence

from fastapi import APIRouter, Request, Response

from ui.desk.rendering import go, render
from ui.desk.section import ANYBODY, Person, Section


def section(sections: Sequence[Section]) -> Section:
    """Return the way on to the first section that somebody may see; a page that says so where there is none."""
    router = APIRouter()

    @router.get("/")
    def landing(request: Request, person: Person) -> Response:
        theirs = next((each for each in sections if each.roles and each.title and each.may_see(person)), None)
        if theirs is not None:
            return go(request, theirs.path)
        return render(request, "landing.html")

    return Section("", "", ANYBODY, router)
