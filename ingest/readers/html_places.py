"""What stands around a node of an HTML page: lists, items, rows, headings, emphasis. Not here: blocks."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from selectolax.lexbor import LexborNode

from ingest.readers.document import Block

BLOCK_TAGS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "details", "dialog", "div", "dd"),
        *("dir", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "ol", "optgroup", "option"),
        *("p", "plaintext", "pre", "search", "section", "select", "summary", "table", "tbody", "td", "textarea"),
        *("tfoot", "th", "thead", "tr", "ul", "xmp"),
    }
)
"""Elements that part the text before them from theirs."""

BULLET: Final = "•"
"""What a browser draws before an item of a list that does not count."""

_LISTS: Final = frozenset({"ul", "ol", "dl", "menu", "dir"})
_HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_KEPT_LINES: Final = frozenset({"pre", "listing", "xmp", "plaintext", "textarea"})
_STRESSED: Final = frozenset({"b", "strong", "u", "ins"})
_STRESSED_STYLE: Final = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration(?:-line)?\s*:[^;]*underline")
_INTEGER: Final = re.compile(r"\s*([+-]?\d{1,9})")
_DEEPEST_ITEM: Final = 9
"""Deeper items are given this level: nobody can tell them apart."""


@dataclass(slots=True)
class Draft:
    """A block whose text may still grow."""

    block: Block
    texts: list[str]

    def finished(self) -> Block:
        """Return the block with all its text."""
        return replace(self.block, text=" ".join(self.texts))


@dataclass(slots=True)
class Counter:
    """A list that is being read, and the number of its next item."""

    counts: bool
    number: int

    def marker_of(self, item: LexborNode) -> str:
        """Return what a browser draws before the next item, and count it."""
        if not self.counts:
            return BULLET
        number = _integer(item.attributes.get("value"), self.number)
        self.number = number + 1
        return f"{number}."


@dataclass(slots=True)
class Item:
    """A list item, and its draft once it has words. What stands under a heading within an item is no list any more."""

    marker: str
    draft: Draft | None = None
    is_section: bool = False


@dataclass(slots=True)
class Row:
    """The texts of each cell of a row of data."""

    cells: list[list[str]] = field(default_factory=list)

    def add(self, text: str, item: Item | None) -> None:
        """Add text to the last cell; the items of a list in it keep apart by bullets, for a number is not its words."""
        if not self.cells:
            self.cells.append([])
        if item and item.marker:
            self.cells[-1].append(BULLET)
            item.marker = ""
        self.cells[-1].append(text)


@dataclass(frozen=True, slots=True)
class Place:
    """What stands around a node; `heading` is a level or 0, `depth` how many lists it is in."""

    heading: int = 0
    depth: int = 0
    counter: Counter | None = None
    item: Item | None = None
    row: Row | None = None
    stressed: bool = False
    raised: bool = False
    keeps_lines: bool = False


def within(around: Place, node: LexborNode, data: frozenset[int]) -> Place:
    """Return the place inside an element; `data` holds the `mem_id` of the rows of data."""
    tag = node.tag or ""
    place = replace(
        around,
        heading=_HEADINGS.get(tag, around.heading),
        stressed=around.stressed or tag in _STRESSED or _has_stress(node),
        raised=around.raised or tag == "sup",
        keeps_lines=around.keeps_lines or tag in _KEPT_LINES,
    )
    if tag in _LISTS:
        counter = Counter(counts=tag == "ol", number=_integer(node.attributes.get("start"), 1))
        return replace(place, counter=counter, depth=min(around.depth + 1, _DEEPEST_ITEM))
    if tag in ("li", "dd"):
        marker = around.counter.marker_of(node) if around.counter else BULLET
        return replace(place, item=Item(marker), depth=max(around.depth, 1))
    if node.mem_id in data:
        return replace(place, row=Row(), item=None)
    if tag in ("td", "th") and around.row:
        around.row.cells.append([])
    return place


def _has_stress(node: LexborNode) -> bool:
    return _STRESSED_STYLE.search((node.attributes.get("style") or "").lower()) is not None


def _integer(text: str | None, otherwise: int) -> int:
    found = _INTEGER.match(text or "")
    return int(found[1]) if found else otherwise
