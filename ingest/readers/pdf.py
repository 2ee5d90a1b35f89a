"""A PDF to a `Document`. Not here: its lines, its page furniture and its blocks.

Lines come in the order in which the file draws them. Pictures of text are not read, nor are forms and comments.
"""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from assistant.errors import SourceRefusedError
from ingest.readers.characters import clean
from ingest.readers.document import Document
from ingest.readers.pdf_blocks import blocks_of
from ingest.readers.pdf_furniture import furniture
from ingest.readers.pdf_lines import Line, page_lines, with_room
from ingest.readers.pdf_source import guarded, open_pdf

_MOST_UNREADABLE: Final = 0.1
"""The part of the characters that may be none: a font that does not tell its letters gives more."""


def _silent(done: int, pages: int) -> None:
    """Report no progress."""


def read_pdf(data: bytes, progress: Callable[[int, int], None] = _silent) -> Document:
    """Read a PDF, calling `progress` with how many pages are done of how many.

    Raises `SourceRefusedError` where the file is broken, asks for a password, or holds no text that can be read.
    """
    title, pages = open_pdf(data)
    extracted: list[tuple[str, list[Line | None]]] = []
    for number, page in enumerate(pages):
        with guarded():
            extracted.append(page_lines(page, number))
        progress(number + 1, len(pages))
    return _document(title, extracted)


def _document(title: str, extracted: Sequence[tuple[str, Sequence[Line | None]]]) -> Document:
    pages = [[line for line in lines if line] for _, lines in extracted]
    gone = furniture(pages)
    kept = [line for page in pages for line in page if id(line) not in gone]
    raw = "\n".join(_kept_text(text, lines, gone) for text, lines in extracted)
    _refuse_unreadable(raw)
    return Document(
        format="PDF",
        title=title,
        blocks=blocks_of(with_room(kept)),
        raw=raw,
        dropped=tuple(line.text for page in pages for line in page if id(line) in gone),
    )


def _kept_text(text: str, lines: Sequence[Line | None], gone: frozenset[int]) -> str:
    """Return a page's text as extracted, without the lines that are page furniture."""
    parts = zip(text.split("\n"), lines, strict=True)
    return clean("\n".join(part for part, line in parts if line is None or id(line) not in gone))


def _refuse_unreadable(raw: str) -> None:
    characters = raw.replace("\n", "").replace(" ", "")
    if not any(map(str.isalnum, characters)):
        message = "it holds no text and seems to be scanned; get a PDF that has its text in it"
        raise SourceRefusedError(message)
    unreadable = sum(c == "\ufffd" or unicodedata.category(c) == "Co" for c in characters)
    if unreadable > len(characters) * _MOST_UNREADABLE:
        message = "its fonts do not tell which letters they draw; save it anew with its text in Unicode"
        raise SourceRefusedError(message)
