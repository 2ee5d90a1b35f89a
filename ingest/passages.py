"""Sections to passages: the sentences, list items and table rows that can be found and cited, each with its topic.

Not here: cutting a paragraph into sentences, the words that tell a topic, and what a table of contents looks like.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from assistant.domain.leaflet import Passage, PassageKind, Section
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from ingest.canonical import PlacedBlock
from ingest.contents_list import lines_of_contents
from ingest.readers.document import BlockKind
from ingest.sections import Outline
from ingest.sentences import sentences
from ingest.topic_words import item_topic, label_topic, sentence_topic

_FRAGMENT_WORDS: Final = 3
"""A paragraph's last words without a full stop, this few and of the leaflet's name, are a stray label, no sentence."""
_LONGEST_ITEM: Final = 300
"""Code points. A list item that is longer and holds several sentences is cited by the sentence."""
_ENDS_SENTENCE: Final = (".", "!", "?")
_LEADS_IN: Final = re.compile(
    r"\b(?:following|below|such as|siguientes?|suivant\w*|folgende\w*|seguent\w*|seguintes?|volgende)\b", re.IGNORECASE
)
"""A sentence with a full stop opens the list under it only if it says so."""
_OPEN_LISTS: Final = (BlockKind.ITEM, BlockKind.ROW)


def passages(outlined: Outline) -> tuple[Passage, ...]:
    """Return the passages in reading order; the lines of a table of contents are none."""
    contents = lines_of_contents(outlined.headings, outlined.bodies)
    name = frozenset(outlined.title.casefold().split())
    found: list[Passage] = []
    for section, heading, body in zip(outlined.sections, outlined.headings, outlined.bodies, strict=True):
        kept = [block for block in body if block.span not in contents]
        found += _Walk(section, heading, kept, name).passages()
    return tuple(replace(passage, id=f"p{number:04}") for number, passage in enumerate(found, 1))


@dataclass(frozen=True, slots=True)
class _ListOpener:
    """What the next items hang on: spans outermost first, and what their list is about."""

    spans: tuple[Span, ...]
    topic: Topic


class _Walk:
    """Goes through one section's blocks and remembers what opens the list that it is in."""

    def __init__(
        self, section: Section, heading: PlacedBlock | None, body: Sequence[PlacedBlock], name: frozenset[str]
    ) -> None:
        self._section = section
        self._body = body
        self._name = name
        self._heading_opener = _ListOpener((heading.span,) if heading else (), section.topic)
        self._opener = self._heading_opener
        self._items: list[tuple[int, Span]] = []  # level and span of the items that this one stands in
        self._header: tuple[Span, ...] = ()
        self._topic_before = section.topic

    def passages(self) -> Iterator[Passage]:
        for place, block in enumerate(self._body):
            before = self._body[place - 1] if place else None
            following = self._body[place + 1] if place + 1 < len(self._body) else None
            if block.kind is BlockKind.ITEM:
                yield from self._item(block)
            elif block.kind is BlockKind.ROW:
                yield self._row(block, before, following)
            else:
                self._items.clear()
                opens = following is not None and following.kind in _OPEN_LISTS
                yield from self._paragraph(block, opens=opens)

    def _paragraph(self, block: PlacedBlock, *, opens: bool) -> Iterator[Passage]:
        cut = list(sentences(block.text))
        above = label_topic(block.text, self._section.topic) or self._section.topic
        before: Topic | None = None
        self._opener = self._heading_opener
        for place, (start, end) in enumerate(cut):
            words, span = block.text[start:end], _within(block, start, end)
            if not any(map(str.isalpha, words)):  # a number that stands by itself says nothing
                continue
            last = place == len(cut) - 1
            topic = sentence_topic(words, above, before)
            if last and _leads_in(words, opens=opens):
                if topic is above and before is not None:
                    topic = before
                self._opener = _ListOpener((span,), topic)
                yield self._passage(PassageKind.LEAD_IN, topic, span)
            elif not (last and place and self._is_stray(words)):
                yield self._passage(PassageKind.SENTENCE, topic, span)
            before = topic

    def _item(self, block: PlacedBlock) -> Iterator[Passage]:
        while self._items and self._items[-1][0] >= block.block.level:
            self._items.pop()
        lead_ins = (*self._opener.spans, *(span for _, span in self._items))
        topic = item_topic(block.text, self._opener.topic)
        cut = list(sentences(block.text)) if len(block.text) > _LONGEST_ITEM else [(0, len(block.text))]
        for start, end in cut:
            yield self._passage(PassageKind.ITEM, topic, _within(block, start, end), lead_ins)
        self._items.append((block.block.level, block.span))

    def _row(self, block: PlacedBlock, before: PlacedBlock | None, following: PlacedBlock | None) -> Passage:
        if before is None or before.kind is not BlockKind.ROW:
            heads = following is not None and following.kind is BlockKind.ROW and _is_header(block, following)
            self._header = (block.span,) if heads else ()
        own = () if self._header == (block.span,) else self._header
        topic = sentence_topic(block.text, self._opener.topic)
        return self._passage(PassageKind.ROW, topic, block.span, (*self._opener.spans, *own))

    def _passage(self, kind: PassageKind, topic: Topic, span: Span, lead_ins: tuple[Span, ...] = ()) -> Passage:
        return Passage("", self._section.number, kind, topic, span, lead_ins)

    def _is_stray(self, words: str) -> bool:
        """Return whether a paragraph's last words are but a label that strayed there, such as the medicine's name."""
        labels = words.casefold().split()
        return (
            len(labels) <= _FRAGMENT_WORDS
            and words[-1].isalnum()
            and all(word[:1].isupper() for word in words.split())
            and any(word in self._name for word in labels if len(word) >= _FRAGMENT_WORDS)
        )


def _within(block: PlacedBlock, start: int, end: int) -> Span:
    return Span(block.span.start + start, block.span.start + end)


def _leads_in(words: str, *, opens: bool) -> bool:
    """Return whether a paragraph's last sentence opens the list that follows, if one does."""
    if words.endswith(":"):
        return True
    return opens and (not words.endswith(_ENDS_SENTENCE) or _LEADS_IN.search(words) is not None)


def _is_header(row: PlacedBlock, below: PlacedBlock) -> bool:
    """Return whether a table's first row says what stands in the columns: it holds figures where the next does not."""
    return _figures(row) != _figures(below)


def _figures(row: PlacedBlock) -> list[bool]:
    return [any(map(str.isdigit, cell)) for cell in row.text.split(" | ")]
