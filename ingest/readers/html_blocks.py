"""An HTML page's tree to blocks in reading order. Not here: bytes, hidden parts, and the lines within a paragraph."""

from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from ingest.readers.characters import clean, raised, squeeze
from ingest.readers.document import Block, BlockKind
from ingest.readers.html_lines import LINE_END, Line, Part, Piece, lines_of, parts_of
from ingest.readers.html_places import BLOCK_TAGS, Draft, Item, Place, within
from ingest.readers.html_source import walk
from ingest.readers.html_tables import data_rows, row_block


def blocks_of(body: LexborNode) -> tuple[Block, ...]:
    """Return the blocks of a page.

    The paragraphs of one `<li>` are one item, for they are cited together; what follows a list nested in it is a
    further item without a marker. A term of a definition list is a paragraph; its definitions are the items below it.
    """
    walker = _Walker(data_rows(body))
    walk(body, walker.enter, walker.leave)
    walker.flush()
    return tuple(draft.finished() for draft in walker.drafts)


class _Walker:
    """Collects the pieces of one paragraph after the other and knows what stands around them."""

    def __init__(self, data: frozenset[int]) -> None:
        self.drafts: list[Draft] = []
        self._data = data
        self._places = [Place()]
        self._pieces: list[Piece] = []
        self._bullets: list[str] = []
        self._level = 0

    def enter(self, node: LexborNode) -> bool:
        if node.tag == "-text":
            self._text(node.text_content or "")
        elif node.tag == "br":
            self._pieces.append(Piece(LINE_END))
        elif node.is_element_node:
            if node.tag in BLOCK_TAGS:
                self.flush()
            self._places.append(within(self._places[-1], node, self._data))
        return True

    def leave(self, node: LexborNode) -> None:
        if not node.is_element_node or node.tag == "br":
            return
        if node.tag in BLOCK_TAGS:
            self.flush()
        place = self._places.pop()
        if node.tag == "tr" and place.row is not None and place.row is not self._places[-1].row:
            block = row_block([squeeze(" ".join(cell)) for cell in place.row.cells])
            self._add(block.kind, block.text, block.marker)

    def _text(self, source: str) -> None:
        place = self._places[-1]
        lines = clean(source).split("\n")
        if not place.keeps_lines:
            lines = [" ".join(lines)]
        for number, line in enumerate(lines):
            if number:
                self._pieces.append(Piece(LINE_END))
            before = self._pieces[-1].text if self._pieces else ""
            self._pieces.append(Piece(raised(line, before) if place.raised else line, place.stressed))

    def flush(self) -> None:
        """End the paragraph that the pieces make up, as what the current place makes of it."""
        lines = lines_of(self._pieces)
        self._pieces = []
        text = squeeze(" ".join(line.text for line in lines))
        place = self._places[-1]
        if not text:
            return
        if place.row is not None:
            place.row.add(text, place.item)
        elif place.heading:
            self._level = place.heading
            if place.item:
                place.item.is_section = True
            self._add(BlockKind.HEADING, text, level=place.heading)
        else:
            self._parts(lines, place)

    def _parts(self, lines: Sequence[Line], place: Place) -> None:
        for part in parts_of(lines):
            if place.item and not place.item.is_section:
                self._item_part(part, place.item, place.depth)
            elif part.kind is BlockKind.ITEM:
                self._add(part.kind, part.text, part.marker, self._bullet_level(part.marker))
            else:
                self._add(part.kind, part.text, level=min(self._level + 1, 6) if part.kind is BlockKind.HEADING else 1)

    def _item_part(self, part: Part, item: Item, depth: int) -> None:
        if item.draft is None:
            own = part.kind is BlockKind.ITEM
            self._add(BlockKind.ITEM, part.text, part.marker if own else item.marker, depth, given=own)
            item.draft = self.drafts[-1]
            self._bullets.clear()
        elif part.kind is BlockKind.ITEM:
            self._add(part.kind, part.text, part.marker, depth + self._bullet_level(part.marker))
        elif item.draft is self.drafts[-1]:
            item.draft.texts.append(part.text)
        else:
            self._add(BlockKind.ITEM, part.text, level=depth)

    def _bullet_level(self, marker: str) -> int:
        """Return how deep a typed bullet is: another kind of bullet than the one above it opens an inner list."""
        if marker in self._bullets:
            del self._bullets[self._bullets.index(marker) + 1 :]
        else:
            self._bullets.append(marker)
        return len(self._bullets)

    def _add(self, kind: BlockKind, text: str, marker: str = "", level: int = 1, *, given: bool = True) -> None:
        if kind is not BlockKind.ITEM:
            self._bullets.clear()
        self.drafts.append(Draft(Block(kind, "", level, marker, given), [text]))
