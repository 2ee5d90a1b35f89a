"""A published leaflet: canonical text, sections and passages. Not here: how they are made (`ingest`) or stored.

Every offset counts Unicode code points of the canonical text, and every span is half open: `text[start:end]`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique

from assistant.domain.topics import Topic


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the canonical text, in code points, half open."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that holds nothing."""
        if not 0 <= self.start < self.end:
            message = f"a span must hold something: {self.start} to {self.end}"
            raise ValueError(message)

    def of(self, text: str) -> str:
        """Return the words of `text` that this span holds."""
        return text[self.start : self.end]


@unique
class NotStated(Enum):
    """The value of what nobody stated. It is never None, zero or a default."""

    NOT_STATED = "not stated"


NOT_STATED = NotStated.NOT_STATED


@unique
class PassageKind(Enum):
    """What a passage is in its leaflet."""

    SENTENCE = "sentence"
    LEAD_IN = "lead-in"
    """A sentence that opens a list."""
    ITEM = "item"
    """One list item."""
    ROW = "row"
    """One table row."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, down to the next heading. `heading` is empty before the first one."""

    number: int
    heading: str
    level: int
    topic: Topic
    span: Span


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is found and cited: one sentence, one list item or one table row.

    `lead_ins` are the spans, outermost first, that an item or a row needs to be understood: the sentence (or heading)
    that opens its list, the item that opens a list within a list, a table's first row. Each is cited by itself.
    `topic` is the section's unless the passage's own words, or its lead-in's, name another.
    """

    id: str
    section: int
    kind: PassageKind
    topic: Topic
    span: Span
    lead_ins: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One published revision of one medicine's leaflet; it never changes."""

    id: str
    revision: int
    title: str
    text: str
    sha256: str
    published_at: datetime
    source: str
    """The name of the file that the revision was read from."""
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    dropped: tuple[str, ...] = ()
    """Page furniture and hidden text of the source that is not in the canonical text."""
    notes: str = ""
    """What pharmacists should know about this leaflet; shown to them, never cited."""

    def quote(self, span: Span) -> str:
        """Return the leaflet's own words at `span`."""
        return span.of(self.text)

    def on_topics(self, topics: Collection[Topic]) -> tuple[Passage, ...]:
        """Return the passages on any of the topics, with the lists whole whose lead-in or heading is on one.

        "pregnant" in a list under "Do not take it if you are:" is about pregnancy, and about who must not take it.
        """
        opening = {passage.span: passage.topic for passage in self.passages}
        section = {section.number: section.topic for section in self.sections}
        return tuple(
            passage
            for passage in self.passages
            if passage.topic in topics
            or (passage.lead_ins and opening.get(passage.lead_ins[0], section[passage.section]) in topics)
        )

    def before(self, passage: Passage) -> Passage | NotStated:
        """Return the passage that stands before this one in its section."""
        place = self.passages.index(passage)
        if place and self.passages[place - 1].section == passage.section:
            return self.passages[place - 1]
        return NOT_STATED

    def heading_of(self, passage: Passage) -> str:
        """Return the heading that `passage` stands under, or the leaflet's title before the first heading."""
        return self.sections[passage.section].heading or self.title
