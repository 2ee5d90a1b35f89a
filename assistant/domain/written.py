"""What a language model is asked to write, and what it wrote. Not here: asking it, or whether what it wrote holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.grounding.check import states_amount
from assistant.domain.leaflet import Leaflet, Passage, PassageKind
from assistant.domain.profile import ANYONE, Profile

LONG_ENOUGH: Final = 200
"""Characters of a sentence that a model is held to; one that is as long and has no full stop was cut off."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence that a model wrote, and the IDs of the passages that it says it rests on."""

    words: str
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotInLeaflet:
    """What a model says instead of sentences where the passages that it was given do not answer."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A passage that a model may rest on, as it is shown to it."""

    passage: Passage
    heading: str
    lead_ins: tuple[str, ...]
    """The words that an item stands under, outermost first."""
    words: str
    is_row: bool
    """Whether it states a dose. Its words are for code alone to write: the model names it by its row token."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a model is asked to write: an answer to a question, from the passages offered."""

    question: str
    """The turn with what went before it, so that it can be understood by itself."""
    medicine: str
    offered: tuple[Offered, ...]
    profile: Profile = ANYONE


def row_token(passage_id: str) -> str:
    """Return what stands, in a model's sentence, for a passage's own words: "{{row:p0031}}"."""
    return f"{{{{row:{passage_id}}}}}"


def offered(leaflet: Leaflet, passages: Sequence[Passage]) -> tuple[Offered, ...]:
    """Return passages as they are offered to a model, each once; what opens a list is offered with its items."""
    rows = {limit.span for limit in leaflet.limits}
    return tuple(
        Offered(
            passage,
            leaflet.heading_of(passage),
            tuple(leaflet.quote(span) for span in passage.lead_ins),
            leaflet.quote(passage.span),
            passage.span in rows or states_amount(leaflet.quote(passage.span)),
        )
        for passage in dict.fromkeys(passages)
        if passage.kind is not PassageKind.LEAD_IN
    )
