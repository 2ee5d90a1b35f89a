"""A PDF's bytes as pages, with pypdf kept quiet and its failures turned into refusals. Not here: what pages say."""

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import FileNotDecryptedError

from assistant.errors import SourceRefusedError
from ingest.readers.characters import clean, squeeze

_END_WITHIN: Final = 2048
"""A whole PDF ends with "%%EOF", but for some bytes that a mail program or a web server may have added."""

_NO_TITLE: Final = re.compile(
    r"microsoft word.*|untitled.*|unknown|document\s?\d*|[^a-z]*|.*\.(?:docx?|rtf|odt|indd|pdf|pages|tmp)",
    re.IGNORECASE,
)
"""What word processors write as a title when nobody gave one."""

_BROKEN: Final = "it is a broken PDF; get the file again, or save it anew from the program that wrote it"


def open_pdf(data: bytes) -> tuple[str, list[PageObject]]:
    """Return the title that the file gives itself, or "", and its pages."""
    if b"%%EOF" not in data[-_END_WITHIN:]:
        message = "it is not a whole PDF, for its end is missing; get the file again"
        raise SourceRefusedError(message)
    with guarded():
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
            raise FileNotDecryptedError
        title = squeeze(clean(str(reader.metadata.get("/Title") or ""))) if reader.metadata else ""
        return "" if _NO_TITLE.fullmatch(title) else title, list(reader.pages)


@contextmanager
def guarded() -> Iterator[None]:
    """Keep pypdf's warnings from the terminal, and refuse the file for whatever it raises or could not decompress."""
    losses = _Losses()
    try:
        with losses.watched():
            yield
    except FileNotDecryptedError as error:
        message = "it is locked with a password; save it without one"
        raise SourceRefusedError(message) from error
    except Exception as error:  # a broken file makes pypdf raise whatever its breakage leads to
        raise SourceRefusedError(_BROKEN) from error
    if losses.any:
        raise SourceRefusedError(_BROKEN)


class _Losses(logging.Filter):
    """Lets none of pypdf's warnings pass and remembers whether one told of a page that was decompressed in part.

    pypdf goes on with the rest of such a page, and a leaflet without a few of its lines looks like a whole one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.any = False

    def filter(self, record: logging.LogRecord) -> bool:
        self.any = self.any or "while decompressing" in record.getMessage()
        return False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Silence pypdf but for what this filter hears of its decompression."""
        everything, filters = logging.getLogger("pypdf"), logging.getLogger("pypdf.filters")
        levels = everything.level, filters.level
        everything.setLevel(logging.CRITICAL)
        filters.setLevel(logging.WARNING)
        filters.addFilter(self)
        try:
            yield
        finally:
            filters.removeFilter(self)
            everything.setLevel(levels[0])
            filters.setLevel(levels[1])
