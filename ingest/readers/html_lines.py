"""The lines of one HTML paragraph, as `<br>` parts them, to what they are. Not here: elements and their nesting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.readers.characters import BULLETS, clean, squeeze
from ingest.readers.document import BlockKind
from ingest.readers.headlines import could_head

LINE_END: Final = "\n"
"""What stands in a paragraph's pieces for a `<br>`; every other line end of the source is a space by then."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of a paragraph's characters; `stressed` where they are bold or underlined."""

    text: str
    stressed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph, squeezed; `stressed` where every word is bold or underlined."""

    text: str
    stressed: bool


@dataclass(frozen=True, slots=True)
class Part:
    """What one or more lines are together: a heading, a paragraph, or an item with its bullet."""

    kind: BlockKind
    text: str
    marker: str = ""


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """Return the lines that the pieces make; a line without words is empty and unstressed."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.text == LINE_END:
            lines.append([])
        else:
            lines[-1].append(piece)
    return [Line(squeeze(clean("".join(piece.text for piece in line))), _is_stressed(line)) for line in lines]


def _is_stressed(line: Sequence[Piece]) -> bool:
    worded = [piece for piece in line if any(map(str.isalnum, piece.text))]
    return bool(worded) and all(piece.stressed for piece in worded)


def parts_of(lines: Sequence[Line]) -> Iterator[Part]:
    """Yield the parts of one paragraph; its lines are one text unless they plainly are not.

    A part ends at an empty line; before a line that begins with a bullet; after an item, unless the next line goes on
    in lower case; and after a stressed first line that reads as a heading of the unstressed lines below it.
    """
    group: list[Line] = []
    for line in lines:
        if group and (not line.text or _begins_part(group, line)):
            yield _part(group)
            group = []
        if line.text:
            group.append(line)
    if group:
        yield _part(group)


def _begins_part(group: Sequence[Line], line: Line) -> bool:
    if BULLETS.match(line.text):
        return True
    if line.text[0].islower():
        return False
    if BULLETS.match(group[0].text):
        return True
    return not line.stressed and all(above.stressed for above in group) and could_head(_joined(group))


def _part(group: Sequence[Line]) -> Part:
    text = _joined(group)
    bullet = BULLETS.match(text)
    if bullet is not None and bullet.end() < len(text):
        return Part(BlockKind.ITEM, text[bullet.end() :], bullet["marker"])
    if all(line.stressed for line in group) and could_head(text):
        return Part(BlockKind.HEADING, text)
    return Part(BlockKind.PARAGRAPH, text)


def _joined(group: Sequence[Line]) -> str:
    return " ".join(line.text for line in group)
