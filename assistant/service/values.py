"""What a conversation looks like from outside. Not here: how it is kept."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.profile import Profile
from assistant.domain.reply import Reply


@dataclass(frozen=True, slots=True)
class Answered:
    """A turn that is over, and kept."""

    conversation: str
    """The conversation's ID, of a new one where none was named. Whoever has it has the conversation.

    Empty where a reply that sends for help could not be kept, and none was named.
    """
    number: int
    """Which turn of the conversation it is, from 1."""
    leaflet: str
    """The leaflet that answered, which the conversation is about from now on."""
    revision: int
    reply: Reply
    profile: Profile
    """Whom the turn was understood to be about."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An earlier turn: the question and what came of it, its reply released anew."""

    question: str
    at: datetime
    answered: Answered


@dataclass(frozen=True, slots=True)
class Told:
    """A conversation as it is told to who has its ID."""

    id: str
    leaflet: str
    began_at: datetime
    last_used_at: datetime
    profile: Profile
    """Whom the person said it is about, where they corrected what was understood."""
    turns: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of a leaflet's revision, which has its words: `leaflet.quote(passage.span)`."""

    leaflet: Leaflet
    passage: Passage
    heading: str
    """The heading that it stands under, or the leaflet's title before the first one."""
