"""Markdown and HTML to the plain lines that a reader sees. Not here: characters, or what the words mean.

A table's row is written out with the table's heads, so that "1-2 | 40" under "Age | mg/day" becomes
"Age 1-2 , mg/day 40". Markup that may hide, strike out or move words is refused, not resolved.
"""

import html
import re
from collections.abc import Iterator
from typing import Final

_REFUSED: Final = (
    (re.compile(r"~~"), "words struck out"),
    (re.compile(r"<!--|-->|<!\[CDATA\["), "a comment or raw data"),
    (re.compile(r"!\["), "a picture"),
    (re.compile(r"[$\\]"), "a formula or an escape"),
    (re.compile(r"```|~~~"), "a block of code"),
    (re.compile(r"\[\^"), "a footnote"),
    (re.compile(r"&#|&\w+;"), "a character entity inside another"),
)
_TAG: Final = re.compile(r"<\s*(/?)\s*([a-zA-Z][a-zA-Z0-9]*)\s*/?\s*>")
_ANY_TAG: Final = re.compile(r"<[a-zA-Z/!?]")
_INLINE: Final = frozenset(["b", "i", "em", "strong", "u", "span", "small", "big", "code"])
_BLOCK: Final = frozenset(
    [
        "p",
        "br",
        "div",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "section",
        "article",
    ]
)
_CELL: Final = frozenset(("td", "th"))
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
_LINK: Final = re.compile(r"\[([^\[\]\n]{1,200})\]\([^()\s]{0,500}\)")
_EMPHASIS: Final = re.compile(r"\*{1,3}|_{2,3}|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|`")
_HEADING: Final = re.compile(r"(?m)^[ \t]{0,3}#{1,6}[ \t]+")
_QUOTED: Final = re.compile(r"(?m)^[ \t]{0,3}>[ \t]?")
_BULLET: Final = re.compile(r"(?m)^[ \t]*(?:[-*+\u2022\u2023\u25e6\u00b7\u25aa])[ \t]+(?=\S)")
_NUMBERED: Final = re.compile(r"[ \t]*\(?(\d{1,2})[.)][ \t]+(?=\S)")
_ANY_DIGIT: Final = re.compile(r"\d")
_RULE: Final = re.compile(r"(?m)^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$")
_DIVIDER: Final = re.compile(r"^[\s|:-]*-[\s|:-]*$")
BULLET: Final = "\u2022"
"""Opens every list item of the plain text."""


def plain(text: str) -> tuple[str, str]:
    """Return the plain text, and why its markup is refused or "" where it is not.

    "**10 mg** a day" is "10 mg a day"; "~~7~~150 mg" is refused.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not any(sign in text for sign in "<&*_`~[|#>$\\") and "\n" not in text:
        return _bullets(text), ""
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    reason = next((why for pattern, why in _REFUSED if pattern.search(text)), "")
    text, of_tags = _without_tags(text)
    text = _LINK.sub(r"\1", text)
    text = _RULE.sub("", text)
    text = _bullets(_QUOTED.sub("", _HEADING.sub("", text)))
    text = _EMPHASIS.sub("", text)
    rows, of_tables = _tables(text)
    return rows, reason or of_tags or of_tables


def _bullets(text: str) -> str:
    """Return a text with its list items opened by one bullet; a number opens an item only in its turn: 1, 2, 3."""
    text = _BULLET.sub(BULLET + " ", text)
    if not _ANY_DIGIT.search(text):
        return text
    turn = 0
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if (match := _NUMBERED.match(line)) and int(match[1]) == turn + 1:
            turn += 1
            lines[place] = f"{BULLET} {line[match.end() :]}"
        elif match and int(match[1]) == 1:
            turn = 1
            lines[place] = f"{BULLET} {line[match.end() :]}"
    return "\n".join(lines)


def _without_tags(text: str) -> tuple[str, str]:
    if "<" not in text:
        return text, ""
    unknown = ""

    def put(match: re.Match[str]) -> str:
        nonlocal unknown
        name = match[2].lower()
        if name in _INLINE:
            return ""
        if name in _CELL:
            return " | " if match[1] else ""
        if name == "li" and not match[1]:
            return f"\n{BULLET} "
        if name in _BLOCK:
            return "\n"
        unknown = f"the tag <{name}>"
        return " "

    text = _TAG.sub(put, text)
    return text, unknown or ("a tag" if _ANY_TAG.search(text) else "")


def _tables(text: str) -> tuple[str, str]:
    """Return the text with every table's rows written out, and why one of them cannot be."""
    if "|" not in text:
        return text, ""
    lines: list[str] = []
    reason = ""
    heads: list[str] | None = None
    rows = 0
    for line in [*text.split("\n"), "."]:
        if "|" not in line:
            if line.strip():
                reason = reason or ("a stroke that makes no table" if rows == 1 else "")
                heads, rows = None, 0
            lines.append(line)
            continue
        if _DIVIDER.match(line):
            continue
        rows += 1
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if heads is None:
            heads = cells
        elif len(cells) != len(heads):
            reason = "a table row that does not fit its heads"
            lines.append(line.replace("|", " "))
        else:
            lines.append(f"{BULLET} " + " , ".join(_written_out(heads, cells)))
    return "\n".join(lines[:-1]), reason


def _written_out(heads: list[str], cells: list[str]) -> Iterator[str]:
    return (
        f"{head} {cell}".strip() for head, cell in zip(heads, cells, strict=True) if cell or any(map(str.isdigit, head))
    )
