"""Which lines of a PDF are page furniture: running headers and footers, and page numbers. Not here: the other lines."""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from ingest.readers.pdf_lines import Line

_ZONE: Final = 3
"""How many lines from a page's top and bottom may be furniture."""
_SAME_HEIGHT: Final = 4.0
"""Points by which a header's place may differ from page to page."""
_APART: Final = 1.9
"""A lone number this many times its own size away from the text is a page number."""
_OWN_LINE: Final = 0.8
"""A number this close to other text, in its own sizes, stands on its line, as a list's number may."""
_FEWEST_PAGES: Final = 2

_NUMBER: Final = re.compile(r"[^\w.)]*(\d{1,4})[^\w.)]*")
_PAGE_OF: Final = re.compile(
    r"\W*(?:(?:page|p\.|seite|página|pagina|pág\.?|sida|side)\s*\d+(?:\s*(?:/|of|de|di|du|sur|von|van|af|av)\s*\d+)?"
    r"|\d+\s*(?:/|of|de|di|du|sur|von|van|af|av)\s*\d+)\W*",
    re.IGNORECASE,
)


def furniture(pages: Sequence[Sequence[Line]]) -> frozenset[int]:
    """Return the `id` of every line that is page furniture: what most pages say, but for digits, in the same place."""
    found: set[int] = set()
    for place in _tops_and_bottoms(pages):
        groups: defaultdict[str, list[Line]] = defaultdict(list)
        for line in place:
            groups[re.sub(r"\d+", "#", line.text).casefold()].append(line)
        for group in groups.values():
            height = median(line.y for line in group)
            level = [line for line in group if abs(line.y - height) < _SAME_HEIGHT]
            on = {line.page for line in level}
            if len(on) >= _FEWEST_PAGES and len(on) * 2 > len(pages):
                found |= {id(line) for line in level}
    for page in pages:
        found |= {id(line) for line in _page_numbers([line for line in page if id(line) not in found])}
    return frozenset(found)


def _tops_and_bottoms(pages: Sequence[Sequence[Line]]) -> Iterator[list[Line]]:
    """Yield all pages' top lines, then all pages' bottom lines."""
    falling = [sorted(page, key=lambda line: -line.y) for page in pages]
    yield [line for page in falling for line in page[:_ZONE]]
    yield [line for page in falling for line in page[-_ZONE:]]


def _page_numbers(page: Sequence[Line]) -> Iterator[Line]:
    falling = sorted(page, key=lambda line: -line.y)
    for line, *neighbours in filter(None, (falling[:2], falling[:-3:-1])):
        number = _NUMBER.fullmatch(line.text)
        away = abs(line.y - neighbours[0].y) / line.size if neighbours else math.inf
        says_so = _PAGE_OF.fullmatch(line.text) or (number and int(number[1]) == line.page + 1)
        if (says_so and away > _OWN_LINE) or (number and away > _APART):
            yield line
