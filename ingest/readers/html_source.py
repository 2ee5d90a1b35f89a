"""An HTML file's bytes as a tree: its encoding, and what of it is not text. Not here: blocks.

The tree is walked node by node and never by recursion, since a file may nest as deeply as it likes.
"""

import codecs
import re
from collections.abc import Callable
from typing import Final, cast

from selectolax.lexbor import LexborHTMLParser, LexborNode

from assistant.errors import SourceRefusedError
from ingest.readers.characters import clean, squeeze

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""UTF-32 before UTF-16: the one's mark begins with the other's."""

_DECLARED: Final = re.compile(
    rb"""<\?xml[^>]{0,200}?\bencoding\s*=\s*["']?\s*(?P<xml>[\w.:-]+)"""
    rb"""|<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*(?P<meta>[\w.:-]+)""",
    re.IGNORECASE,
)
_COMMENT: Final = re.compile(rb"<!--.*?-->", re.DOTALL)
_DECLARED_WITHIN: Final = 4096

_MEANT: Final = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-8", "utf-32": "utf-8"}
"""What browsers read for a declared name: Latin-1 is Windows-1252, and a declaration that is legible is not UTF-16."""

_TEXT_ENCODING: Final = re.compile(r"utf-8|(?:cp|iso|koi8|mac|gb|big5|shift|euc|hz|johab|tis|utf-(?:16|32))[\w-]*")
"""Names as `codecs` gives them; it also knows things like "rot13" and "unicode_escape" that no page is written in."""

_NO_TEXT: Final = frozenset(
    {"script", "style", "template", "noscript", "head", "title", "iframe", "noembed", "noframes"},
)

_UNSEEN_STYLE: Final = re.compile(
    r"""(?:^|;)\s*(?:
        display\s*:\s*none | visibility\s*:\s*(?:hidden|collapse)
      | font-size\s*:\s*0*\.?0+(?:[a-z]+|%)? | opacity\s*:\s*0*\.?0+%?
    )\s*(?:!\s*important\s*)?(?:;|$)""",
    re.IGNORECASE | re.VERBOSE,
)

_DEEPEST: Final = 20_000
"""The parser's time grows with the square of the nesting; no leaflet comes near a hundred."""

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>")
_NEVER_NEST: Final = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        *("wbr", "p", "li", "dt", "dd", "td", "th", "tr", "option"),
    }
)
"""Elements that hold nothing, and elements that end where the next of their kind begins."""


def decode(data: bytes) -> str:
    """Return the file's characters: by its byte order mark, else by what it declares, else as UTF-8."""
    encoding = _encoding_of(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"it is not {encoding} at byte {error.start}; save the page again as UTF-8"
        raise SourceRefusedError(message) from error
    if "\0" in text:
        message = "it holds zero bytes, which no HTML page does; save the page again as UTF-8"
        raise SourceRefusedError(message)
    return text.removeprefix("\ufeff")


def _encoding_of(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    found = _DECLARED.search(_COMMENT.sub(b"", data[:_DECLARED_WITHIN]))
    if found is None:
        return "utf-8"
    declared = (found["xml"] or found["meta"]).decode("ascii", "replace")
    try:
        known = codecs.lookup(declared).name
    except (LookupError, ValueError):
        known = ""
    if not _TEXT_ENCODING.fullmatch(_MEANT.get(known, known)):
        message = f'it says that it is written in "{declared}", which is unknown; save the page again as UTF-8'
        raise SourceRefusedError(message)
    return _MEANT.get(known, known)


def parse(text: str) -> LexborHTMLParser:
    """Return the page's tree, or refuse a page that nests absurdly."""
    depth = 0
    for end, tag, closed in _TAG.findall(text):
        if not closed and tag.lower() not in _NEVER_NEST:
            depth = max(depth - 1, 0) if end else depth + 1
        if depth > _DEEPEST:
            message = "its elements are nested too deeply for a leaflet; save the page again as plain HTML"
            raise SourceRefusedError(message)
    return LexborHTMLParser(text)


def walk(root: LexborNode, enter: Callable[[LexborNode], bool], leave: Callable[[LexborNode], None]) -> None:
    """Visit every node below `root` in document order; `enter` returns whether to visit what is inside the node."""
    node = root.first_child
    depth = 1
    while node is not None and depth:
        inside = node.first_child if enter(node) else None
        if inside is not None:
            node, depth = inside, depth + 1
            continue
        leave(node)
        while depth and node.next is None:
            node, depth = cast("LexborNode", node.parent), depth - 1
            if depth:
                leave(node)
        node = node.next


def drop_unseen(body: LexborNode) -> tuple[str, ...]:
    """Take out of the tree what is no text and what a reader of the page cannot see; return the words of the latter."""
    gone: list[LexborNode] = []
    dropped: list[str] = []

    def enter(node: LexborNode) -> bool:
        if node.tag in _NO_TEXT:
            gone.append(node)
        elif node.is_element_node and _is_unseen(node):
            gone.append(node)
            dropped.append(squeeze(clean(node.text(separator=" "))))
        else:
            return True
        return False

    walk(body, enter, lambda _: None)
    for node in gone:
        node.decompose()
    return tuple(filter(None, dropped))


def _is_unseen(node: LexborNode) -> bool:
    attributes = node.attributes
    return (
        node.tag == "nav"
        or "hidden" in attributes
        or (attributes.get("aria-hidden") or "").strip().lower() == "true"
        or _UNSEEN_STYLE.search(attributes.get("style") or "") is not None
    )
