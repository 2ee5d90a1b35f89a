"""Heads and feet of the pages that a plain text was made from, parted by form feeds. Not here: any other line."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

_PAGE_NUMBER: Final = re.compile(
    r"\W*(?:page|seite|p[áa]gina|pagina|blz\.?|p\.)?\s*\d{1,3}\s*(?:(?:of|/|von|de|sur|di|van)\s*\d{1,3})?\W*",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_FEWEST_PAGES: Final = 3
_LONGEST: Final = 80
"""Characters of a running head or foot."""


def without_furniture(pages: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return the text of the pages without page numbers and running heads and feet, and these.

    A sentence that goes on over the page goes on in the next line. A text of one page keeps all its lines.
    """
    if len(pages) == 1:
        return pages[0], ()
    cut = [page.strip("\n ").split("\n") for page in pages]
    seen = Counter(_alike(lines[end]) for lines in cut for end in {0, len(lines) - 1})
    running = {line for line, times in seen.items() if times >= max(_FEWEST_PAGES, len(pages) // 2) and line}
    dropped: list[str] = []
    text = ""
    kept: list[str] = []
    for lines in cut:
        for end in (0, -1):
            while lines and (not lines[end].strip() or _is_furniture(lines[end], running)):
                line = lines.pop(end).strip()
                dropped += [line] if line else []
        if not lines:
            continue
        goes_on = text.rstrip()[-1:].isalnum() and lines[0].lstrip()[:1].islower()
        text = "\n".join(lines)
        kept += ["\n" if goes_on else "\n\n", text]
    return "".join(kept[1:]), tuple(dropped)


def _is_furniture(line: str, running: set[str]) -> bool:
    return _PAGE_NUMBER.fullmatch(line) is not None or _alike(line) in running


def _alike(line: str) -> str:
    """Return what stays of a head or foot from page to page: its words without their numbers."""
    words = " ".join(_DIGITS.sub("0", line).split())
    return words if len(words) <= _LONGEST and any(map(str.isalnum, words)) else ""
