"""Cases that the pharmacists' desk exported, each to the leaflet that it names. Not here: how the desk makes them."""

from collections.abc import Callable
from pathlib import Path

from assistant.domain.leaflet import Leaflet
from assistant.errors import BadRequestError, UnknownLeafletError
from eval.cases import Case, CasesError, Row, case_of, read_lines


class DeskRow(Row):
    """One line of an export."""

    leaflet: str


def read_desk_cases(path: Path, leaflet: Callable[[str], Leaflet]) -> tuple[Case, ...]:
    """Return an export's cases; `leaflet` gives a published leaflet, or raises `UnknownLeafletError`.

    Raises `CasesError`, naming the line, where a case does not fit its leaflet as it is published now, and
    `BadRequestError` where the file cannot be read.
    """
    try:
        return read_lines(path, DeskRow, lambda row: case_of(row, _published(row, leaflet)))
    except (OSError, UnicodeDecodeError) as error:
        message = f"the cases {path} cannot be read ({error})"
        raise BadRequestError(message) from error


def _published(row: DeskRow, leaflet: Callable[[str], Leaflet]) -> Leaflet:
    try:
        return leaflet(row.leaflet)
    except UnknownLeafletError as error:
        raise CasesError(str(error)) from error
