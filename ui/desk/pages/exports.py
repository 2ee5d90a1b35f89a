"""`/desk/queue/exports`: verdicts as a table, and as cases for the evaluation. Not here: what a row or a case says."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from assistant.desk import Case, Desk
from assistant.desk.exporting import COLUMNS, evaluation_case, table_rows
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import LeafletError
from eval.cases import case_of
from eval.desk_cases import DeskRow
from ui.desk.rendering import render

_AT_A_TIME: Final = 100
"""Cases that are held in memory."""
_BYTE_ORDER: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Tells spreadsheets that the table is in UTF-8."""


Published = Callable[[str], Leaflet]
"""Gives a leaflet as it is published now, or raises `UnknownLeafletError`."""


def export_routes(desk: Desk, published: Published) -> APIRouter:
    """Return the page of the exports, and the two files."""
    router = APIRouter()

    @router.get("/exports")
    def show(request: Request) -> Response:
        cases, verdicts, without = 0, 0, Counter[str]()
        for case in _judged(desk):
            verdicts += len(case.given)
            if _asked(case, published) is NOT_STATED:
                without[_why_none(case)] += 1
            else:
                cases += 1
        return render(request, "exports.html", verdicts=verdicts, cases=cases, without=without.most_common())

    @router.get("/verdicts.csv")
    def table() -> Response:
        return _file(_table(desk), "text/csv", "verdicts.csv")

    @router.get("/evaluation-cases.jsonl")
    def evaluation() -> Response:
        return _file(_evaluation(desk, published), "application/jsonl", "evaluation-cases.jsonl")

    return router


def _judged(desk: Desk) -> Iterator[Case]:
    """Yield the cases that have verdicts, the first one first."""
    numbers = sorted({verdict.about for verdict in desk.verdicts() if verdict.about is not NOT_STATED})
    for first in range(0, len(numbers), _AT_A_TIME):
        yield from (case for case in desk.cases(numbers[first : first + _AT_A_TIME]) if case.given)


def _table(desk: Desk) -> Iterator[str]:
    yield _BYTE_ORDER + _csv(COLUMNS)
    for row in table_rows(_judged(desk)):
        yield _csv(row)


def _evaluation(desk: Desk, published: Published) -> Iterator[str]:
    for case in _judged(desk):
        line = _asked(case, published)
        if line is not NOT_STATED:
            yield f"{line}\n"


def _asked(case: Case, published: Published) -> str | NotStated:
    """Return a case's line for the evaluation, which stops at the first line that it cannot ask: such are left out."""
    asked = evaluation_case(case)
    if asked is None:
        return NOT_STATED
    line = json.dumps(asked)  # in ASCII: some characters of a question would end the line for whoever reads it
    try:
        case_of(DeskRow.model_validate_json(line), published(case.leaflet_id))
    except (LeafletError, ValueError):
        return NOT_STATED
    return line


def _why_none(case: Case) -> str:
    """Return why a judged case is none that the evaluation can ask."""
    if case.is_deleted:
        return "its words are deleted"
    if case.given[-1].opinion.right is NOT_STATED:
        return "its last verdict does not say what would have been right"
    if evaluation_case(case) is None:
        return "what is said to be right cites no passage of a leaflet that is kept"
    return "the leaflet, as it is published now, does not have the cited passage, or has it twice"


def _csv(cells: tuple[str, ...]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _file(lines: Iterator[str], kind: str, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(lines, media_type=f"{kind}; charset=utf-8", headers=headers)
