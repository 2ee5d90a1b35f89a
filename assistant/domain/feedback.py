"""What a person says of an answer that they got. Not here: whom it is said to, or where it is kept."""

from enum import Enum, unique
from typing import Final

LONGEST_COMMENT: Final = 1_000
"""Code points of what may be said beside it."""
MOST_SAID: Final = 50
"""Times that something may be said of one answer: each is kept, and a pharmacist reads them all."""


@unique
class Rating(Enum):
    """Whether an answer helped."""

    HELPFUL = "helpful"
    NOT_HELPFUL = "not helpful"


@unique
class Reason(Enum):
    """Why it did not."""

    WRONG = "wrong"
    NOT_ANSWERED = "does not answer the question"
    UNCLEAR = "hard to understand"
    INCOMPLETE = "leaves something out"
    OTHER = "another reason"
