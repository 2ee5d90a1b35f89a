"""A PDF page to its lines: their words, place, size and weight. Not here: what the lines are together.

Lines come in the order in which the page draws them, which is the reading order in what word processors write.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pypdf import PageObject

from ingest.readers.characters import clean, raised, squeeze

_BOLD: Final = re.compile(r"bold|black|heavy|demi|(?<![a-z])bd", re.IGNORECASE)
_BOLD_WEIGHT: Final = 600
_SOFT_HYPHEN: Final = "\u00ad"

_UNUSED_CODES: Final = str.maketrans(dict.fromkeys("\x7f\x81\x8d\x8f\x90\x9d", "•"))
"""In the encoding of most PDFs these codes draw a bullet (ISO 32000-1, annex D.2); pypdf gives them as they are."""

_RAISED_SIZE: Final = 0.85
"""A superscript's size and rise, as parts of the size of the text before it."""
_RAISED_BY: Final = 0.15

_SMALLEST: Final = 0.1
"""A file may say that its text has no size at all, and sizes are divided by."""

_WIDTHS: Final = (("iljtfrI.,:;!'|()[]/ -\u2019\u2018", 0.29), ("mwMW@%\u2014", 0.85))
_CAPITAL_WIDTH: Final = 0.67
_OTHER_WIDTH: Final = 0.49
"""In ems, of a common text face; good to tell whether a word would have fitted on the line before it."""

_SAME_COLUMN: Final = 12.0
"""Points between the left edges of two columns that are one column on two pages."""
_FEWEST_LINES: Final = 3
"""Of a column with fewer, as on a title page, its own lines do not tell the width."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, squeezed. Places and sizes are in points, `y` growing upwards.

    `bold` is whether every word is, `bold_start` and `bold_end` whether the first and the last is; `room` is what is
    left between the line's end and its column's right edge, and `column` that column's width.
    """

    page: int
    text: str
    x: float
    y: float
    size: float
    end: float
    bold: bool = False
    bold_start: bool = False
    bold_end: bool = False
    soft_hyphen: bool = False
    room: float = 0.0
    column: float = 0.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters that are drawn alike, one after the other."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


def page_lines(page: PageObject, number: int) -> tuple[str, list[Line | None]]:
    """Return a page's text as extracted, and a `Line` for each of its lines; None for one without words.

    Raises `ValueError` where a part of the page could not be read, and whatever pypdf raises for a broken one.
    """
    lines: list[list[_Piece]] = [[]]

    def visit(text: str, cm: list[float], tm: list[float], font: Mapping[str, object] | None, size: float) -> None:
        x, y, scale = _placed(tm, cm)
        for place, part in enumerate(text.split("\n")):
            if place:
                lines.append([])
            drawn_size = max(abs(size * scale), _SMALLEST)
            lines[-1].append(_Piece(part.translate(_UNUSED_CODES), x, y, drawn_size, _is_bold(font)))

    extracted = page.extract_text(visitor_text=visit)
    if extracted.count("\n") + 1 != len(lines):
        message = "pypdf showed its visitor other lines than it returned"
        raise ValueError(message)
    return extracted, [_line(pieces, number) for pieces in lines]


def _placed(tm: Sequence[float], cm: Sequence[float]) -> tuple[float, float, float]:
    """Return where text stands along and across its own direction, and how much larger than its font size it is."""
    a = tm[0] * cm[0] + tm[1] * cm[2]
    b = tm[0] * cm[1] + tm[1] * cm[3]
    along = math.hypot(a, b) or 1.0
    e = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    f = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    across = math.hypot(tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3])
    return (e * a + f * b) / along, (f * a - e * b) / along, across


def _is_bold(font: Mapping[str, object] | None) -> bool:
    if not font:
        return False
    descriptor = font.get("/FontDescriptor")
    resolved = descriptor.get_object() if hasattr(descriptor, "get_object") else descriptor
    weight = resolved.get("/FontWeight", 0) if isinstance(resolved, Mapping) else 0
    heavy = isinstance(weight, int | float) and weight >= _BOLD_WEIGHT
    return heavy or _BOLD.search(str(font.get("/BaseFont", ""))) is not None


def _line(pieces: Sequence[_Piece], page: int) -> Line | None:
    source = _joined(pieces)
    text = squeeze(clean(source))
    drawn = [piece for piece in pieces if squeeze(clean(piece.text))]
    if not text or not drawn:
        return None
    worded = [piece for piece in drawn if any(map(str.isalnum, piece.text))] or drawn
    return Line(
        page=page,
        text=text,
        x=drawn[0].x,
        y=drawn[0].y,
        size=max(worded, key=lambda piece: len(piece.text)).size,
        end=drawn[-1].x + width(drawn[-1].text.rstrip(), drawn[-1].size),
        bold=all(piece.bold for piece in worded),
        bold_start=worded[0].bold,
        bold_end=worded[-1].bold,
        soft_hyphen=source.rstrip().endswith(_SOFT_HYPHEN),
    )


def _joined(pieces: Sequence[_Piece]) -> str:
    """Return the pieces' text, with superscript characters for what is raised."""
    text = ""
    base: _Piece | None = None
    for piece in pieces:
        if not piece.text.strip():
            text += piece.text
        elif base and _is_raised(piece, base, text):
            text += raised(clean(piece.text), text)
        else:
            text += piece.text
            base = piece
    return text


def _is_raised(piece: _Piece, base: _Piece, before: str) -> bool:
    """Return whether a piece is drawn smaller and higher, or is a small number right after a number.

    The latter because pypdf does not tell the rise of text within a line, and "10" must not grow to "103".
    """
    number_after_number = before[-1:].isdigit() and piece.text.strip().isdigit() and abs(piece.y - base.y) < 1
    higher = piece.y > base.y + base.size * _RAISED_BY
    return piece.size < base.size * _RAISED_SIZE and (higher or number_after_number)


def width(text: str, size: float) -> float:
    """Return about how many points wide a text is."""
    return size * sum(map(_character_width, text))


def _character_width(character: str) -> float:
    for characters, ems in _WIDTHS:
        if character in characters:
            return ems
    return _CAPITAL_WIDTH if character.isupper() else _OTHER_WIDTH


def with_room(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with `room` and `column` set. A column goes on while lines follow each other down one page."""
    columns: list[list[Line]] = []
    for place, line in enumerate(lines):
        if not place or line.page != lines[place - 1].page or moved_up(lines[place - 1], line):
            columns.append([])
        columns[-1].append(line)
    edges = [(min(line.x for line in column), max(line.end for line in column)) for column in columns]
    widest = max((right for _, right in edges), default=0.0)
    return [
        replace(line, room=right - line.end, column=right - left)
        for column, (left, _) in zip(columns, edges, strict=True)
        for right in [
            max(other for x, other in edges if abs(x - left) < _SAME_COLUMN) if len(column) >= _FEWEST_LINES else widest
        ]
        for line in column
    ]


def moved_up(before: Line, line: Line) -> bool:
    """Return whether a line stands higher on its page than the one before it, as at the top of the next column."""
    return line.y > before.y + before.size / 2
