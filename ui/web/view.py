"""What a page shows at one moment, as a value. Not here: what leads to it, or how it looks."""

from dataclasses import dataclass

from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Reply
from ui.web.chat import Chat


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows at one moment."""

    chat: Chat
    asked: str = ""
    """The question, while it waits for its reply."""
    is_written: bool = False
    """Whether its reply is being written, and not only looked for."""
    so_far: Reply | None = None
    """What may be shown of the reply, while it is written."""
    leaflet: Leaflet | None = None
    """The leaflet that takes the place of the one beside the chat."""
    note: str = ""
    is_answered: bool = True
    """Where the turn ended without an answer, the words go back to where they came from."""
    is_saved: bool = False
    """Whether the form that says whom it is about has done its work."""
    is_sent: bool = False
    """Whether the form that asks a pharmacist has done its work."""
