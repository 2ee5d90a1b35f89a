"""A question of several parts, cut into them. Not here: what the parts are about.

"what is it for and how fast does it work" is two; "tired all the time, is that from it" is one: what asks nothing by
itself stays with what it belongs to.
"""

import re
from typing import Final

from assistant.domain.question_topics import topics_of
from assistant.domain.topics import Topic

_MOST: Final = 4
"""Parts. Whoever asks more at once gets the rest answered as one."""
_ASKS: Final = r"(?:what|how|when|where|which|who|why|can|could|may|is|are|am|do|does|did|should|must|will|would|if)"
_BETWEEN: Final = re.compile(
    rf"\s*[?!;]+\s+(?:and\s+|also\s+|or\s+)?|\s*[,.]\s+(?:and\s+|also\s+|plus\s+)?(?={_ASKS}\b)"
    rf"|\s+(?:and|also|plus|&)\s+(?={_ASKS}\b)",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r"\s*,\s*(?:and\s+|or\s+)?|\s+and\s+", re.IGNORECASE)
_QUESTION: Final = re.compile(
    rf"\s*(?:and\s+|or\s+)?{_ASKS}\b(?!\s+(?:that|this|those|these|i do|to do)\b)", re.IGNORECASE
)
_TELLS: Final = re.compile(
    rf"\s*(?:{_ASKS}|i|i'?m|i'?ve|im|ive|he|she|we|they|it|my|his|her|our|the|there)\b", re.IGNORECASE
)
"""How a sentence begins that tells something, or asks about what was told: "my son has a rash", "is that from it"."""
_OF_A_DOSE: Final = frozenset({Topic.DOSE, Topic.CHILDREN, Topic.ELDERLY})
"""Topics that name for whom a dose is asked: "the dose for adults and children" is one question."""


def parts_of(question: str) -> tuple[str, ...]:
    """Return the parts of a question, in order: the question itself where it has one."""
    together: list[str] = []
    for sentence in (piece for piece in _BETWEEN.split(question) if piece and piece.strip(" .,?!")):
        for piece in _listed(sentence):
            if together and (not _asks(together[-1]) or not _asks(piece)):
                together[-1] = f"{together[-1]}, {piece}"
            else:
                together.append(piece)
    if len(together) > _MOST:
        together[_MOST - 1 :] = [", ".join(together[_MOST - 1 :])]
    return tuple(together) if len(together) > 1 else (question,)


def _asks(piece: str) -> bool:
    """Return whether a piece is a question of its own, and not what another one is about."""
    return bool(_QUESTION.match(piece)) or (not _TELLS.match(piece) and bool(topics_of(piece)))


def _listed(part: str) -> list[str]:
    """Return the members of a list that name topics, not all the same ones, else the part as it is."""
    members = [member for member in _LISTED.split(part) if member.strip(" .?!")]
    named = [frozenset(topics_of(member)) for member in members]
    apart = all(named) and not frozenset.intersection(*named) and not frozenset.union(*named) <= _OF_A_DOSE
    return members if len(members) > 1 and apart else [part]
