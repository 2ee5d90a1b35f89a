"""An HTML page to a `Document`. Not here: how its tree becomes blocks.

What a person cannot see is dropped and listed: navigation, and what is hidden by an attribute or its own style; style
sheets are not read. Superscript figures become superscript characters, so that ten to the third is not read as 103.
"""

from selectolax.lexbor import LexborNode

from assistant.errors import SourceRefusedError
from ingest.readers.characters import clean
from ingest.readers.document import Document
from ingest.readers.html_blocks import blocks_of
from ingest.readers.html_source import decode, drop_unseen, parse


def read_html(data: bytes) -> Document:
    """Read an HTML page; raises `SourceRefusedError` where it is not text in a known encoding, or holds no text."""
    tree = parse(decode(data))
    title = _words(tree.css_first("title"))  # before `drop_unseen`, which takes a title in the body away
    body = tree.body
    dropped = drop_unseen(body) if body else ()
    blocks = blocks_of(body) if body else ()
    if body is None or not blocks:
        message = "it holds no text that a reader of the page would see"
        raise SourceRefusedError(message)
    return Document(
        format="HTML",
        title=title or _words(tree.css_first("h1")),
        blocks=blocks,
        raw=clean(body.text(separator=" ")),
        dropped=dropped,
    )


def _words(node: LexborNode | None) -> str:
    return " ".join(block.text for block in blocks_of(node)) if node else ""
