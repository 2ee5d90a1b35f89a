"""A Markdown file's text without what is not Markdown: front matter, comments, HTML tags. Not here: its blocks."""

import re
from typing import Final

from ingest.readers.characters import raised, squeeze

_FENCE: Final = "---"
_FIELD: Final = re.compile(r"[\w-]+\s*:(?:\s|$)|#|\s|- |[\]})]|$")
"""How a line of front matter begins: a field, a comment, or what goes on with the field before."""
_RAISED: Final = re.compile(r"<sup>([^<>]*)</sup>", re.IGNORECASE)
_CELL: Final = re.compile(r"</t[dh]\s*>\s*(?=<t[dh]\b)", re.IGNORECASE)
_TAG: Final = re.compile(
    r"</?(?:(?P<block>address|article|aside|blockquote|br|center|details|div|dd|dl|dt|figure|footer|h[1-6]|header|hr|li"
    r"|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)"
    r"|a|abbr|b|big|code|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|td|th|u|wbr)\b[^<>]*>",
    re.IGNORECASE,
)


def plain_markdown(text: str) -> tuple[str, tuple[str, ...]]:
    """Return cleaned text without front matter, comments and tags, and what was dropped, each kind of tag once.

    A tag that ends a line there ends one here, so that no two words or numbers run together.
    """
    text, front = _without_front_matter(text)
    text, comments = _without_comments(text)
    text = _RAISED.sub(lambda found: raised(found[1], text[: found.start()][-1:]), text)
    tags = dict.fromkeys(found[0] for found in _TAG.finditer(text))
    text = _TAG.sub(lambda found: "\n\n" if found["block"] else "", _CELL.sub(" | ", text))
    return text, (*front, *comments, *tags)


def _without_front_matter(text: str) -> tuple[str, tuple[str, ...]]:
    """Take away the fields between two rules at the very beginning; words between them that are no fields stay."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return text, ()
    for place, line in enumerate(lines[1:], 1):
        if line.rstrip() in (_FENCE, "..."):
            fields = squeeze(" ".join(lines[: place + 1]))
            return "\n".join(lines[place + 1 :]), (fields,)
        if not _FIELD.match(line):
            break
    return text, ()


def _without_comments(text: str) -> tuple[str, tuple[str, ...]]:
    kept, dropped = [], []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        kept.append(text[at:start])
        dropped.append(squeeze(text[start : end + 3]))
        at = end + 3
    return "".join([*kept, text[at:]]), tuple(dropped)
