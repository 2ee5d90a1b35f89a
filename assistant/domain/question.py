"""What a person asks: the words, the leaflet meant, who it is about and the turns before. Not here: reading them."""

from dataclasses import dataclass
from enum import Enum, unique

from assistant.domain.profile import ANYONE, Profile

LONGEST_QUESTION = 4_000
"""Code points. A question that is longer is refused: nothing of it may be passed over in silence."""


@unique
class Role(Enum):
    """Who spoke."""

    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """An earlier turn of the conversation."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question to one leaflet."""

    text: str
    leaflet: str
    profile: Profile = ANYONE
    history: tuple[Message, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a question that holds no words, or too many."""
        if not any(character.isalnum() for character in self.text):
            message = "the question holds no words"
            raise ValueError(message)
        if len(self.text) > LONGEST_QUESTION:
            message = f"the question is {len(self.text):,} characters long; ask in at most {LONGEST_QUESTION:,}"
            raise ValueError(message)
