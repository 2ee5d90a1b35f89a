"""`/desk/queue`: what waits for a pharmacist, and what was judged lately. Not here: one case, or the exports."""

from typing import Final, Protocol

from fastapi import APIRouter, HTTPException, Request, Response

from assistant.desk import Desk
from assistant.desk.desk import MOST_SHOWN
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.risk import Risk
from ui.desk.pages.case import case_routes
from ui.desk.pages.exports import export_routes
from ui.desk.pages.wording import WHY, judged_of, kind_of_reply, risk_called, slug, whys
from ui.desk.rendering import render
from ui.desk.section import ANY_ROLE, Section

_NO_REASON: Final = "Nothing waits for such a reason. The address may have been cut off."


class Leaflets(Protocol):
    """Where leaflets are kept; both raise `UnknownLeafletError`."""

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision."""
        ...

    def as_decided(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision with its limits as people have left them."""
        ...


def section(desk: Desk, leaflets: Leaflets) -> Section:
    """Return the queue with its cases and exports."""
    router = APIRouter()

    @router.get("")
    def show(request: Request, why: str = "") -> Response:
        risk = risk_called(why)
        if why and risk is NOT_STATED:
            raise HTTPException(404, _NO_REASON)
        counts, total = desk.counts(), desk.how_many_wait()
        return render(
            request,
            "queue.html",
            200,
            counts=[(slug(each), WHY[each], number) for each, number in counts.items()],
            total=total,
            here_wait=total if risk is NOT_STATED else counts[risk],
            why=why,
            waiting=desk.queue(*_only(risk)),
            **_words(),
        )

    @router.get("/judged")
    def judged(request: Request) -> Response:
        return render(
            request, "queue_judged.html", 200, judged=desk.judged(), most=MOST_SHOWN, judged_of=judged_of, **_words()
        )

    router.include_router(export_routes(desk, leaflets.leaflet))
    router.include_router(case_routes(desk, leaflets.as_decided))
    return Section("Queue", "/queue", ANY_ROLE, router)


def _only(risk: object) -> tuple[Risk, ...]:
    return (risk,) if isinstance(risk, Risk) else ()


def _words() -> dict[str, object]:
    return {"whys": whys, "kind_of_reply": kind_of_reply}
