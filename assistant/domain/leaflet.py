"""A published leaflet: canonical text, sections and passages. Not here: how they are made (`ingest`) or stored.

Every offset counts Unicode code points of the canonical text, and every span is half open: `text[start:end]`.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique

from assistant.domain.limits import DoseLimit
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from assistant.domain.topics import Topic


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
    limits: tuple[DoseLimit, ...] = ()
    """The dose rules that its sentences state, proposed or confirmed."""
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

    def below_heading(self, section: Section) -> int:
        """Return where a section's own words begin: after its heading, where it has one in the text."""
        start = section.span.start
        return start + len(section.heading) if self.text.startswith(section.heading, start) else start

    def heading_of(self, passage: Passage) -> str:
        """Return the heading that `passage` stands under, or the leaflet's title before the first heading."""
        return self.sections[passage.section].heading or self.title
