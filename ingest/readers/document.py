"""What every reader hands on: a source's blocks in reading order. Not here: how a format is read."""

from dataclasses import dataclass
from enum import Enum, unique


@unique
class BlockKind(Enum):
    """What a block of a source is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    """One table row, its cells joined by " | "."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a source, as one line of single-spaced text without its list marker.

    `level` is 1 to 6 for a heading (1 is the highest) and the nesting depth, from 1, for an item.
    `marker` is what stands before an item: "•", or its number as in "1."; empty for every other kind.
    `marker_given` is False where the number is not in the source's text but made by the format, as in an HTML `<ol>`.
    """

    kind: BlockKind
    text: str
    level: int = 1
    marker: str = ""
    marker_given: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """A source as read.

    `raw` is the source's text as the format's own library gives it, in reading order, without what was dropped;
    it serves to prove that the blocks lost nothing. `dropped` lists page furniture and hidden text, one entry each.
    `title` is what the source itself says it is called, or empty.
    """

    format: str
    title: str
    blocks: tuple[Block, ...]
    raw: str
    dropped: tuple[str, ...] = ()
