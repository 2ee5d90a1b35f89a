"""A stored reply, read again by the guard before anybody sees it. Not here: how it is stored.

A database can be written to past this program, and a revision's limits may have been corrected since: what comes out of
it is a stranger's text, as every draft is.
"""

from collections.abc import Mapping
from typing import Final, Protocol

from assistant.compose.languages import said_in
from assistant.conversations import Turn
from assistant.domain.guard.label import Label
from assistant.domain.guard.release import HELD_BACK, label_to_quote, release
from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Citation, Draft, Line, LineKind, Reply, ReplyKind
from assistant.domain.span import Span
from assistant.domain.tongues.tongue import CODES, tongue
from assistant.errors import UnknownLeafletError

_NOTHING: Final = Label((), ())


class Revisions(Protocol):
    """Where leaflets are kept."""

    def draft(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision, published or not any more; raises `UnknownLeafletError`."""
        ...


class Rereading:
    """Makes replies of stored turns."""

    def __init__(self, revisions: Revisions, emergency_number: str) -> None:
        """Read each turn against its own revision; `emergency_number` is the one that replies may name."""
        self._revisions = revisions
        self._number = emergency_number
        self._loaded: dict[tuple[str, int], tuple[Leaflet, Label]] = {}

    def reply(self, turn: Turn) -> Reply:
        """Return what may be shown of a stored turn; where it is not as a reply can be, that it is held back."""
        try:
            leaflet, label = self._load(turn.leaflet, turn.revision)
        except UnknownLeafletError:
            return release(HELD_BACK, _NOTHING)
        try:
            draft = _draft(turn)
        except (KeyError, TypeError, ValueError):
            draft = HELD_BACK
        return release(draft if _rests_on(draft, leaflet) else HELD_BACK, label, turn.profile)

    def _load(self, leaflet_id: str, revision: int) -> tuple[Leaflet, Label]:
        if (leaflet_id, revision) not in self._loaded:
            leaflet = self._revisions.draft(leaflet_id, revision)
            fixed = {words for code in CODES for words in said_in(tongue(code), self._number)}
            self._loaded[leaflet_id, revision] = leaflet, label_to_quote(leaflet, (self._number,), fixed)
        return self._loaded[leaflet_id, revision]


def lines_of(reply: Reply) -> tuple[Mapping[str, object], ...]:
    """Return a reply's lines as they are stored."""
    return tuple({"kind": line.kind.value, "words": line.words, "markers": list(line.markers)} for line in reply.lines)


def citations_of(reply: Reply) -> tuple[Mapping[str, object], ...]:
    """Return a reply's citations as they are stored."""
    return tuple(
        {
            "marker": citation.marker,
            "leaflet": citation.leaflet,
            "revision": citation.revision,
            "section": citation.section,
            "passage": citation.passage,
            "quote": citation.quote,
            "start": citation.span.start,
            "end": citation.span.end,
        }
        for citation in reply.citations
    )


def _draft(turn: Turn) -> Draft:
    """Return the draft that a stored turn holds; raises what a value of another form raises."""
    lines = tuple(Line(LineKind(line["kind"]), _words(line["words"]), _markers(line["markers"])) for line in turn.lines)
    return Draft(ReplyKind(turn.kind), lines, tuple(map(_citation, turn.citations)))


def _citation(stored: Mapping[str, object]) -> Citation:
    marker, revision, start, end = (_number(stored[name]) for name in ("marker", "revision", "start", "end"))
    leaflet, section, passage, quote = (_words(stored[name]) for name in ("leaflet", "section", "passage", "quote"))
    return Citation(marker, leaflet, revision, section, passage, quote, Span(start, end))


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _markers(value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(_number, value))


def _rests_on(draft: Draft, leaflet: Leaflet) -> bool:
    """Return whether a draft says something, and all that it gives as a leaflet's words are that leaflet's."""
    cited = {citation.marker: citation.quote for citation in draft.citations}
    passages = {leaflet.quote(passage.span) for passage in leaflet.passages}
    return (
        bool(draft.lines)
        and all(_is_verbatim(citation, leaflet) for citation in draft.citations)
        and all(_is_cited(line, cited, passages) for line in draft.lines)
    )


def _is_verbatim(citation: Citation, leaflet: Leaflet) -> bool:
    return (
        (citation.leaflet, citation.revision) == (leaflet.id, leaflet.revision)
        and leaflet.quote(citation.span) == citation.quote
        and citation.section in {leaflet.title, *(section.heading for section in leaflet.sections)}
    )


def _is_cited(line: Line, cited: Mapping[int, str], passages: set[str]) -> bool:
    match line.kind:
        case LineKind.SAID:
            return not line.markers
        case LineKind.FOLDED:
            return line.words in passages
        case LineKind.WRITTEN:
            return bool(line.markers) and cited.keys() >= set(line.markers)
        case LineKind.QUOTE | LineKind.LEAD_IN | LineKind.ITEM:
            return line.words in {cited.get(marker) for marker in line.markers}
