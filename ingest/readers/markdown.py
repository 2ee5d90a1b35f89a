"""Markdown (CommonMark with tables) to blocks. Not here: what in a file is not Markdown, such as HTML tags."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.errors import SourceRefusedError
from ingest.readers.characters import clean, letters, squeeze
from ingest.readers.document import Block, BlockKind, Document
from ingest.readers.headlines import could_head
from ingest.readers.markdown_source import plain_markdown
from ingest.readers.text import decode
from ingest.readers.text_blocks import blocks_of_text

_LOWEST: Final = 6
_LIST_OF_ONE: Final = [
    "ordered_list_open",
    "list_item_open",
    "paragraph_open",
    "inline",
    "paragraph_close",
    "list_item_close",
    "ordered_list_close",
]
_BULLETS: Final = "•▪●◦‣■□◆❖➢►✓"
"""Bullets that are none in Markdown, which takes their lines for one paragraph."""


def read_markdown(data: bytes) -> Document:
    """Read Markdown; raises `SourceRefusedError` where it is not text or holds no words.

    Of a link the words stand, not the address; an image is dropped. A short paragraph in bold, and a number that counts
    nothing further, head what follows: many a Markdown file was made from one whose headings had no mark.
    """
    text, dropped = plain_markdown(clean(decode(data)))
    environment: dict[str, dict[str, dict[str, str]]] = {}
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text, environment)
    blocks = tuple(_Walk(tokens).blocks())
    if not blocks:
        message = "it holds no words"
        raise SourceRefusedError(message)
    title = next((block.text for block in blocks if block.kind is BlockKind.HEADING and block.level == 1), "")
    links = tuple(f"[{name}]: {link['href']}" for name, link in environment.get("references", {}).items())
    return Document("Markdown", title, blocks, raw=_words(tokens), dropped=(*dropped, *links, *_images(tokens)))


@dataclass(slots=True)
class _Item:
    """A list item that is open: its marker, and whether some of its words were given already."""

    marker: str
    begun: bool = False


class _Walk:
    """Turns a token stream into blocks, keeping count of the lists and table rows that are open."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._numbers = _heading_numbers(tokens)
        self._items: list[_Item] = []
        self._counts: list[int] = []
        self._cells: list[str] = []
        self._level = 0  # of the last heading
        self._open: Token | None = None  # the paragraph, heading or cell that is open

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in reading order; the paragraphs of one item are one block, for they are cited together."""
        held: Block | None = None
        for block in self._blocks():
            if not letters(block.text):
                continue
            if held and block.kind is held.kind is BlockKind.ITEM and block.marker == "" and block.level == held.level:
                held = replace(held, text=f"{held.text} {block.text}")
                continue
            if held:
                yield held
            held = block
        if held:
            yield held

    def _blocks(self) -> Iterator[Block]:
        for place, token in enumerate(self._tokens):
            if token.type == "inline":
                yield from self._inline_blocks(token, self._numbers.get(place, ""))
            elif token.type in ("fence", "code_block"):
                yield from blocks_of_text(clean(token.content))
            elif token.type == "tr_close":
                yield Block(BlockKind.ROW, squeeze(" | ".join(self._cells)))
            else:
                self._remember(token)

    def _remember(self, token: Token) -> None:
        match token.type:
            case "heading_open" | "paragraph_open" | "td_open" | "th_open":
                self._open = token
            case "tr_open":
                self._cells = []
            case "ordered_list_open" | "bullet_list_open":
                ordered = token.type == "ordered_list_open"
                self._counts.append(int(token.attrs.get("start", 1)) if ordered else -1)
            case "ordered_list_close" | "bullet_list_close":
                self._counts.pop()
            case "list_item_open":
                self._items.append(self._item(token))
            case "list_item_close":
                self._items.pop()
            case _:
                pass

    def _item(self, token: Token) -> _Item:
        count = self._counts[-1]
        if count < 0:
            return _Item("•")
        self._counts[-1] = count + 1
        return _Item(f"{count}{token.markup or '.'}")

    def _inline_blocks(self, token: Token, number: str) -> Iterator[Block]:
        lines = _lines(token)
        text = squeeze(" ".join(lines))
        if self._open and self._open.type in ("td_open", "th_open"):
            self._cells.append(text)
        elif self._heads(token, text):
            yield Block(BlockKind.HEADING, text, level=self._level)
        elif number:
            yield Block(BlockKind.HEADING, f"{number} {text}", level=min(self._level + 1, _LOWEST))
        elif not self._items and _is_strong(token, text):
            yield Block(BlockKind.HEADING, text, level=min(self._level + 1 + bool(self._numbers), _LOWEST))
        elif self._items:
            item = self._items[-1]
            marker = "" if item.begun else item.marker
            item.begun = True
            yield Block(BlockKind.ITEM, text, level=len(self._counts), marker=marker, marker_given=False)
        elif len(lines) > 1:
            yield from blocks_of_text("\n".join(lines))
        else:
            yield Block(BlockKind.PARAGRAPH, text)

    def _heads(self, token: Token, text: str) -> bool:
        """Return whether a heading is open; a rule under a paragraph makes one of it, which was seldom meant."""
        if self._open is None or self._open.type != "heading_open" or token.level != self._open.level + 1:
            return False
        if not self._open.markup.startswith("#") and not could_head(text):
            return False
        self._level = int(self._open.tag[1:])
        return True


def _heading_numbers(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the places of the words that head what follows as the only item of a numbered list, and the numbers.

    "2. How to take it" before a paragraph is a list of one item to Markdown.
    """
    found: dict[int, str] = {}
    for place, token in enumerate(tokens):
        held = tokens[place : place + 7]
        if token.level or [t.type for t in held] != _LIST_OF_ONE:
            continue
        text = squeeze(" ".join(_lines(held[3])))
        if text[:1].isupper() and could_head(text.removesuffix(":")):
            found[place + 3] = f"{held[1].info}{held[1].markup}"
    return found


def _is_strong(token: Token, text: str) -> bool:
    """Return whether all words of a paragraph are bold, and could be a heading's: what says a dose must be cited."""
    if not could_head(text.removesuffix(":")):
        return False
    children = [child for child in token.children or () if child.content.strip() or child.nesting]
    return (
        len(children) > 1
        and (children[0].type, children[-1].type) == ("strong_open", "strong_close")
        and sum(child.type == "strong_open" for child in children) == 1
    )


def _lines(token: Token) -> list[str]:
    """Return the lines of an inline token, as many as it has hard breaks, or bullets within, and one."""
    lines = [""]
    for child in token.children or ():
        match child.type:
            case "text" | "code_inline":
                begins = child.content.lstrip()[:1] in _BULLETS and lines[-1].endswith(" ")
                lines += [child.content] if begins else []
                lines[-1] += "" if begins else child.content
            case "softbreak":
                lines[-1] += " "
            case "hardbreak":
                lines.append("")
            case _:
                pass
    return [squeeze(clean(line)) for line in lines]


def _words(tokens: Sequence[Token]) -> str:
    """Return the words of all tokens, whatever stands around them: what must not be lost."""
    numbers = _heading_numbers(tokens)
    found: list[str] = []
    for place, token in enumerate(tokens):
        if token.type in ("fence", "code_block"):
            found.append(token.content)
        children = token.children or ()
        found += [numbers.get(place, ""), *(child.content for child in children if child.type != "image")]
    return clean("\n".join(found))


def _images(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        yield from (f"image: {child.content}" for child in token.children or () if child.type == "image")
