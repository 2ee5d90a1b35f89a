"""Which rows of an HTML page's tables hold data, and a row's cells as a block. Not here: the other elements."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborNode

from ingest.readers.characters import BULLETS, clean, squeeze
from ingest.readers.document import Block, BlockKind
from ingest.readers.html_source import walk

_NOT_IN_DATA: Final = frozenset({"tr", "h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class _Row:
    """A row that is being read; `cells` tells of each cell whether it holds words."""

    cells: list[bool] = field(default_factory=list)
    is_layout: bool = False


def data_rows(body: LexborNode) -> frozenset[int]:
    """Return the `mem_id` of every `<tr>` that is a row of data: two or more cells with words, and no blocks in them.

    A row that holds a heading or another table, or words in one cell only, merely serves the page's layout.
    """
    finder = _Finder()
    walk(body, finder.enter, finder.leave)
    return frozenset(finder.found)


class _Finder:
    def __init__(self) -> None:
        self.found: set[int] = set()
        self._rows: list[_Row] = []

    def enter(self, node: LexborNode) -> bool:
        tag = node.tag
        row = self._rows[-1] if self._rows else None
        if tag == "tr":
            self._rows.append(_Row())
        if row is None:
            return True
        if tag in _NOT_IN_DATA:
            row.is_layout = True
        elif tag in ("td", "th"):
            row.cells.append(False)
        elif tag == "-text" and row.cells and not row.cells[-1]:
            row.cells[-1] = bool(clean(node.text_content or "").strip())
        return True

    def leave(self, node: LexborNode) -> None:
        if node.tag == "tr":
            row = self._rows.pop()
            if sum(row.cells) > 1 and not row.is_layout:
                self.found.add(node.mem_id)


def row_block(cells: Sequence[str]) -> Block:
    """Return a row of data as a block: an item if its first cell is but a bullet, else its cells joined by " | "."""
    bullet = BULLETS.fullmatch(cells[0] + " ")
    text = squeeze(" | ".join(cells[1:] if bullet else cells))
    if bullet:
        return Block(BlockKind.ITEM, text, marker=bullet["marker"])
    return Block(BlockKind.ROW, text)
