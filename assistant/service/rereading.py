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
from assistant.domain.reply import Citation, Draft, Line, LineKind, Reply
from assistant.domain.stored import stored_draft
from assistant.domain.tongues.tongue import CODES, tongue
from assistant.errors import UnknownLeafletError
from assistant.library import State

_NOTHING: Final = Label((), ())


class Revisions(Protocol):
    """Where leaflets are kept."""

    def draft(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision, published or not any more; raises `UnknownLeafletError`."""
        ...

    def as_decided(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision with its limits as people have left them since; raises `UnknownLeafletError`."""
        ...

    def state(self, leaflet_id: str) -> State:
        """Return what changes with every decision on a leaflet's limits; raises `UnknownLeafletError`."""
        ...


class Rereading:
    """Makes replies of stored turns."""

    def __init__(self, revisions: Revisions, emergency_number: str) -> None:
        """Read each turn against its own revision; `emergency_number` is the one that replies may name."""
        self._revisions = revisions
        self._number = emergency_number
        self._loaded: dict[tuple[str, int], tuple[State, Leaflet, Label]] = {}

    def reply(self, turn: Turn) -> Reply:
        """Return what may be shown of a stored turn; where it is not as a reply can be, that it is held back."""
        try:
            leaflet, label = self._load(turn.leaflet, turn.revision)
        except UnknownLeafletError:
            return release(HELD_BACK, _NOTHING)
        try:
            draft = stored_draft(turn.kind, turn.lines, turn.citations)
        except (KeyError, TypeError, ValueError):
            draft = HELD_BACK
        return release(draft if _rests_on(draft, leaflet) else HELD_BACK, label, turn.profile)

    def _load(self, leaflet_id: str, revision: int) -> tuple[Leaflet, Label]:
        state = self._revisions.state(leaflet_id)
        loaded = self._loaded.get((leaflet_id, revision))
        if loaded is None or loaded[0] != state:
            leaflet = self._revisions.as_decided(leaflet_id, revision)
            fixed = {words for code in CODES for words in said_in(tongue(code), self._number)}
            loaded = state, leaflet, label_to_quote(leaflet, (self._number,), fixed)
            self._loaded[leaflet_id, revision] = loaded
        return loaded[1:]


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
