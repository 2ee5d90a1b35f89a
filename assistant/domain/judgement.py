"""What a pharmacist says of a reply, and what would have been right. Not here: the reply, or where it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, unique
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

LONGEST_ANSWER: Final = 4_000
"""Code points of a corrected answer."""
LONGEST_COMMENT: Final = 2_000


@unique
class Judgement(Enum):
    """Whether what is cited bears out what is said."""

    SUPPORTS = "supports"
    PARTLY = "partly"
    DOES_NOT = "does not"


@unique
class Right(Enum):
    """What a right reply to the question would have been."""

    AS_IT_IS = "as it is"
    OTHER_PASSAGES = "other passages"
    """The leaflet says it, in passages that the pharmacist names."""
    NOT_IN_LEAFLET = "not in the leaflet"
    URGENT = "urgent"
    """Help first: an emergency."""
    CRISIS = "crisis"
    """Help first: somebody may hurt themselves."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """A pharmacist's verdict on one turn."""

    judgement: Judgement
    """Of the reply as a whole."""
    lines: Mapping[int, Judgement] = field(default_factory=dict)
    """Of single lines of the reply, by their place in it from 0."""
    right: Right | NotStated = NOT_STATED
    passages: tuple[str, ...] = ()
    """The IDs of the passages that answer, where others do."""
    answer: str = ""
    """The pharmacist's own answer, which no patient is shown."""
    comment: str = ""

    def __post_init__(self) -> None:
        """Refuse what does not go together: raises `ValueError`."""
        if (self.right is Right.OTHER_PASSAGES) is not bool(self.passages):
            message = "passages are named where others than the cited ones answer, and only there"
            raise ValueError(message)
        if len(self.answer) > LONGEST_ANSWER or len(self.comment) > LONGEST_COMMENT:
            message = (
                f"an answer has at most {LONGEST_ANSWER:,} characters and a comment {LONGEST_COMMENT:,}; "
                f"these have {len(self.answer):,} and {len(self.comment):,}"
            )
            raise ValueError(message)
