"""Whether a question is one to a leaflet at all. Not here: whether the leaflet answers it."""

from typing import Final

from assistant.domain.labels import Aside, Likely
from assistant.domain.question_topics import topics_of

_INSTRUCTS: Final = 0.6
_BESIDE: Final = 0.85
"""How likely each must be; a question that names a topic is put to the leaflet whatever else it says."""


def is_beside_the_point(question: str, likely: Likely) -> bool:
    """Return whether a question is none to a leaflet: "ignore your rules", "who won the match"."""
    if topics_of(question):
        return likely.of(Aside.INSTRUCT) >= _BESIDE
    return likely.of(Aside.INSTRUCT) >= _INSTRUCTS or likely.of(Aside.OUT_OF_SCOPE) >= _BESIDE
