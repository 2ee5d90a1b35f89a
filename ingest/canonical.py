"""Blocks to canonical text: every word of the source in order, each block's place known. Not here: what it is about.

Blocks stand apart by an empty line; the items of one list and the rows of one table by a line end. An item's marker
stands before it and outside its span, so that what is cited is the item's words alone. A line end is one line feed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.domain.span import Span
from assistant.errors import NotPublishableError
from ingest.readers.characters import letters
from ingest.readers.document import Block, BlockKind, Document


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block and the span of its words in the canonical text."""

    block: Block
    span: Span

    @property
    def kind(self) -> BlockKind:
        """What the block is."""
        return self.block.kind

    @property
    def text(self) -> str:
        """The block's words."""
        return self.block.text


@dataclass(frozen=True, slots=True)
class Canonical:
    """A source's canonical text and the blocks in it; `text` ends with one line end."""

    text: str
    blocks: tuple[PlacedBlock, ...]


def canonical(document: Document) -> Canonical:
    """Lay the blocks out as canonical text; raises `NotPublishableError` where a letter or digit would be lost."""
    blocks = [block for block in document.blocks if block.text]
    parts: list[str] = []
    placed: list[PlacedBlock] = []
    at = 0
    for before, block in zip([None, *blocks], blocks, strict=False):
        lead = _between(before, block) + _marker(block)
        at += len(lead)
        parts += [lead, block.text]
        placed.append(PlacedBlock(block, Span(at, at + len(block.text))))
        at += len(block.text)
    _refuse_loss(document, blocks)
    return Canonical("".join([*parts, "\n"]), tuple(placed))


def _between(before: Block | None, block: Block) -> str:
    if before is None:
        return ""
    same_list = before.kind is block.kind and block.kind in (BlockKind.ITEM, BlockKind.ROW)
    return "\n" if same_list else "\n\n"


def _marker(block: Block) -> str:
    return f"{'  ' * (block.level - 1)}{block.marker} " if block.marker else ""


def _refuse_loss(document: Document, blocks: Sequence[Block]) -> None:
    """Compare the letters and digits of source and blocks, so that no reader can lose or move a word unseen."""
    kept = letters("".join(_given(blocks)))
    source = letters(document.raw)
    if kept == source:
        return
    place = next((n for n, (a, b) in enumerate(zip(kept, source, strict=False)) if a != b), min(len(kept), len(source)))
    message = f"the {document.format} reader lost or moved words near {source[max(0, place - 20) : place + 20]!r}"
    raise NotPublishableError(message)


def _given(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if block.marker_given:
            yield block.marker
        yield block.text
