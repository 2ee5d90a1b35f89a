"""A source file to a `Document`: which format it is, and whether it is a leaflet at all. Not here: the formats."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from assistant.domain.leaflet import Passage
from assistant.errors import SourceRefusedError
from ingest.likeness import why_no_leaflet
from ingest.readers.document import Document

LARGEST_SOURCE: Final = 50_000_000
"""Bytes. No leaflet is near it; a larger file is refused before it fills the memory."""

LARGEST_TEXT: Final = 2_000_000
"""Bytes of plain text or Markdown, which take seconds by the megabyte; HTML and PDF may hold pictures."""

Progress = Callable[[int, int], None]
"""Called with how many parts are done, and how many there are."""

_HTML: Final = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*+-->\s*)*+"
    rb"<(?:(?P<page>!doctype\s+html|html|head|body)|meta|title|div|main|article|section|h[1-6]|p|table|ul)\b[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
"""How HTML begins, as a whole page or as a part of one, with which Markdown may begin too."""
_OTHER_FORMATS: Final = (
    (re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0"), "it is a word processor's or archive's file; save it as PDF or text"),
    (re.compile(rb"\{\\rtf"), "it is rich text (RTF); save it as PDF or plain text"),
    (re.compile(rb"\s*(?:\xef\xbb\xbf)?<(?:\?xml\b|[a-z][\w:-]*\s+xmlns)", re.IGNORECASE), "it is XML, not a text"),
    (re.compile(rb"\s*(?:\xef\xbb\xbf)?(?:\{\s*\"|\[\s*[{\"])"), "it is JSON, not a text"),
)
"""What is text, or begins like it, and would be read as gibberish."""
_READABLE: Final = "; give a plain text, Markdown, HTML or PDF file"
_MARKDOWN_SUFFIXES: Final = frozenset({".md", ".markdown"})
_HTML_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml"})


def read_source(path: Path, progress: Progress) -> tuple[bytes, Document]:
    """Read a source file; raises `SourceRefusedError`, whose message begins with the file's name."""
    try:
        data = _bytes(path)
        return data, _document(path, data, progress)
    except SourceRefusedError as error:
        name = os.fsencode(path.name).decode(errors="backslashreplace")
        message = f"{name} is refused: {error}"
        raise SourceRefusedError(message) from error


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_file() and size <= LARGEST_SOURCE:
            return path.read_bytes()
    except FileNotFoundError as error:
        message = "there is no such file"
        raise SourceRefusedError(message) from error
    except OSError as error:
        message = f"it cannot be read ({error.strerror})"
        raise SourceRefusedError(message) from error
    message = f"it is larger than {LARGEST_SOURCE // 1_000_000} MB, which no leaflet is"
    raise SourceRefusedError(message if path.is_file() else "it is not a file")


def _document(path: Path, data: bytes, progress: Progress) -> Document:
    if not data.strip():
        message = "it is empty"
        raise SourceRefusedError(message)
    # The readers are imported where they are used: commands that read no file do not wait for their libraries.
    suffix = path.suffix.lower()
    if data[:1024].lstrip().startswith(b"%PDF-"):
        from ingest.readers.pdf import read_pdf  # noqa: PLC0415

        return read_pdf(data, progress)
    if suffix == ".pdf":
        message = "it is called a PDF and is none"
        raise SourceRefusedError(message)
    html = _HTML.match(data)
    if suffix in _HTML_SUFFIXES or (html and (html["page"] or suffix not in _MARKDOWN_SUFFIXES)):
        from ingest.readers.html import read_html  # noqa: PLC0415

        return read_html(data)
    _refuse_other_formats(data)
    if len(data) > LARGEST_TEXT:
        message = f"it is text of more than {LARGEST_TEXT // 1_000_000} MB, which no leaflet is"
        raise SourceRefusedError(message)
    if suffix in _MARKDOWN_SUFFIXES:
        from ingest.readers.markdown import read_markdown  # noqa: PLC0415

        return read_markdown(data)
    from ingest.readers.text import read_text  # noqa: PLC0415

    return read_text(data)


def _refuse_other_formats(data: bytes) -> None:
    for begins, message in _OTHER_FORMATS:
        if begins.match(data):
            raise SourceRefusedError(message if ";" in message else message + _READABLE)


def refuse_other_than_leaflet(name: str, text: str, passages: tuple[Passage, ...]) -> None:
    """Raise `SourceRefusedError` where a text speaks of too little of what every leaflet speaks of."""
    if reason := why_no_leaflet(text, passages):
        message = f"{name} is refused: {reason}"
        raise SourceRefusedError(message)
