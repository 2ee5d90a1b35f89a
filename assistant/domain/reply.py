"""What a person gets back: the words, in lines, and the citations under them. Not here: how it is composed or drawn."""

from dataclasses import dataclass
from enum import Enum, unique

from assistant.domain.span import Span


@unique
class ReplyKind(Enum):
    """What sort of reply it is."""

    ANSWER = "answer"
    DOSE = "dose"
    URGENT = "urgent"
    CRISIS = "crisis"
    NOT_IN_LEAFLET = "not_in_leaflet"
    OUT_OF_SCOPE = "out_of_scope"
    CLARIFY = "clarify"


@dataclass(frozen=True, slots=True)
class Citation:
    """One contiguous span of a leaflet, with `canonical[start:end] == quote` always. Markers count from 1."""

    marker: int
    leaflet: str
    revision: int
    section: str
    """The heading that the quote stands under."""
    passage: str
    """The passage's ID, unique in its revision."""
    quote: str
    span: Span


@unique
class LineKind(Enum):
    """How a line of a reply is set."""

    SAID = "said"
    """Our own words; they carry no figure of the leaflet's."""
    QUOTE = "quote"
    """A sentence of the leaflet."""
    LEAD_IN = "lead-in"
    """A sentence of the leaflet that opens the list below it."""
    ITEM = "item"
    """A list item of the leaflet."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a reply. `markers` are the citations that it rests on; our own words have none."""

    kind: LineKind
    words: str
    markers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply to one question."""

    kind: ReplyKind
    lines: tuple[Line, ...]
    citations: tuple[Citation, ...] = ()

    @property
    def text(self) -> str:
        """The reply as plain text: a line each, a list item after "• ", markers as "[1]"."""
        return "\n".join(_plain(line) for line in self.lines)


def _plain(line: Line) -> str:
    marks = "".join(f" [{marker}]" for marker in line.markers)
    bullet = "• " if line.kind is LineKind.ITEM else ""
    return f"{bullet}{line.words}{marks}"
