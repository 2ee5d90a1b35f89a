"""A turn as it goes on: what is being done, and what may be shown so far. Not here: doing it."""

from dataclasses import dataclass
from enum import Enum, unique

from assistant.domain.profile import ANYONE, Profile
from assistant.domain.reply import Reply
from assistant.domain.topics import Topic


@unique
class Stage(Enum):
    """What is being done."""

    LOOKING = "looking"
    """The leaflet is searched."""
    WRITING = "writing"
    """A model writes; what of it holds is shown as it comes."""
    DONE = "done"
    """The reply is whole; it stands in the place of what was shown before."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sentence of a model that was left out: which one, counted from 0, and why."""

    number: int
    why: str
    words: str = ""
    """Its words; for the audit, never for patients."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a turn. The last one, and no other, is `DONE`, and has a reply."""

    stage: Stage
    reply: Reply | None = None
    """What may be shown so far: past the guard, as every reply is."""
    profile: Profile = ANYONE
    """Whom the turn was understood to be about."""
    left_out: tuple[LeftOut, ...] = ()
    """The sentences of a model that were left out; for the audit, not for patients."""
    by_model: bool = False
    """Whether the reply is in a model's words."""
    topics: tuple[Topic, ...] = ()
    """What the question is about; nothing where it sends for help before that is asked."""
    failure: str = ""
    """Why the model's words could not be had, where they were asked for."""
