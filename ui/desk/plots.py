"""Bars and stacked columns, laid out as values that a template draws as SVG. Not here: counting, words or colours.

Along the page lengths are in per cent of its width, so that a plot fits any screen and its words stay readable; down
the page they are in pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_ALL: Final = 100.0
_ROW: Final = 62
_BELOW: Final = 24
"""Pixels under columns, for what they are called."""
COLUMN_HEIGHT: Final = 180
_TOP: Final = 20
_GAP: Final = 0.2
"""Of a column's room, what stays free."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar along the page under two lines of words, which are never broken; a part of it is drawn otherwise."""

    words: str
    numbers: str
    y: int
    length: float
    part: float
    """The length of the part, from the bar's beginning; 0 where there is none."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars below each other."""

    bars: tuple[Bar, ...]
    height: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a column: which of its parts, and where."""

    part: int
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is stacked of pieces, the first part lowest."""

    x: float
    width: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns beside each other over one scale from 0 to `most`."""

    columns: tuple[Column, ...]
    most: int
    top: int
    ground: int
    """Where the columns stand."""
    height: int


def bars(rows: Sequence[tuple[str, str, int, int]]) -> Bars:
    """Return bars for two lines of words, a number and a part of it; the longest takes the whole width."""
    most = max((number for _, _, number, _ in rows), default=0) or 1
    laid = tuple(
        Bar(words, numbers, place * _ROW, _per_cent(number, most), _per_cent(part, most))
        for place, (words, numbers, number, part) in enumerate(rows)
    )
    return Bars(laid, len(rows) * _ROW)


def columns(stacks: Sequence[Sequence[int]]) -> Columns:
    """Return columns for stacks of numbers; the highest takes the whole height."""
    most = max((sum(stack) for stack in stacks), default=0) or 1
    room = _ALL / max(len(stacks), 4)  # a few columns are not drawn as walls
    ground = _TOP + COLUMN_HEIGHT
    laid = tuple(
        Column(round(place * room, 3), round(room * (1 - _GAP), 3), _pieces(stack, most, ground))
        for place, stack in enumerate(stacks)
    )
    return Columns(laid, most, _TOP, ground, ground + _BELOW)


def _pieces(stack: Sequence[int], most: int, ground: int) -> tuple[Piece, ...]:
    pieces, y = [], float(ground)
    for part, number in enumerate(stack):
        height = COLUMN_HEIGHT * number / most
        y -= height
        if number:
            pieces.append(Piece(part, round(y, 2), round(height, 2)))
    return tuple(pieces)


def _per_cent(number: int, most: int) -> float:
    return round(_ALL * number / most, 3)
