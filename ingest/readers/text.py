"""Plain text: bytes to a document. Not here: what its lines are, nor other formats."""

import codecs
from typing import Final

from assistant.errors import SourceRefusedError
from ingest.readers.characters import clean
from ingest.readers.document import Document
from ingest.readers.text_blocks import blocks_of_text
from ingest.readers.text_pages import without_furniture

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TAB: Final = " " * 4


def decode(data: bytes) -> str:
    """Return the text that `data` holds: UTF-8, or UTF-16 with its byte order mark. Anything else is refused."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            data, name = data.removeprefix(bom), encoding
            break
    else:
        name = "utf-8"
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        message = f"it is not text in {name.upper()} (byte {error.start:,}); save it as UTF-8 text and try again"
        raise SourceRefusedError(message) from error
    if "\0" in text:
        message = "it is a binary file, not text; give a plain text, Markdown, HTML or PDF file"
        raise SourceRefusedError(message)
    return text


def read_text(data: bytes) -> Document:
    """Read plain text; raises `SourceRefusedError` where it is not text or holds no words."""
    pages = decode(data).replace("\t", _TAB).split("\f")
    raw, dropped = without_furniture([clean(page) for page in pages])
    blocks = blocks_of_text(raw)
    if not blocks:
        message = "it holds no words"
        raise SourceRefusedError(message)
    return Document(format="text", title="", blocks=blocks, raw=raw, dropped=dropped)
