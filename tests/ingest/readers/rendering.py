"""A document as lines that a test can compare at a glance, and whether it lost a letter. Not here: any reader."""

from ingest.readers.characters import letters
from ingest.readers.document import Block, BlockKind, Document


def rendered(document: Document) -> list[str]:
    """Return one line for each block: "# Heading", "Paragraph.", "  • item" (two spaces a level) or "| a | b"."""
    return [_line(block) for block in document.blocks]


def _line(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADING:
            return f"{'#' * block.level} {block.text}"
        case BlockKind.ITEM:
            return f"{'  ' * block.level}{block.marker} {block.text}"
        case BlockKind.ROW:
            return f"| {block.text}"
        case BlockKind.PARAGRAPH:
            return block.text


def lost_nothing(document: Document) -> bool:
    """Return whether the source's letters and digits are all in the blocks, in order."""
    given = (f"{block.marker if block.marker_given else ''}{block.text}" for block in document.blocks)
    return letters("".join(given)) == letters(document.raw)
