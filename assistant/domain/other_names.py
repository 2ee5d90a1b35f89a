"""A question's word that may be another medicine's name: no English word, none of the leaflet's. Not here: whose.

A leaflet can be asked by a name that nobody here knows; an answer about a dose then says which medicine it is for.
"""

import re
from functools import lru_cache
from typing import Final

from assistant.domain.guard.label import medicine_names
from assistant.domain.known_words import is_known
from assistant.domain.lay_words import single_words
from assistant.domain.leaflet import Leaflet
from assistant.domain.spelling import corrected, is_near

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_OF_A_MEDICINE: Final = r"(?:dos(?:e|es|age)|side effects?|tablets?|pills?|capsules?|syrup|leaflet)"
_NAMED: Final = (
    re.compile(rf"\b{_OF_A_MEDICINE} (?:of|for|on|with) (?:my |the )?([^\W\d_]+)", re.IGNORECASE),
    re.compile(rf"\b([^\W\d_]+) (?:\d+ ?mg )?{_OF_A_MEDICINE}\b", re.IGNORECASE),
    re.compile(r"^\W*(?:and|what about|how about)(?: the)? ([^\W\d_]+)\W*$", re.IGNORECASE),
)
"""Where a medicine's name stands: "dose of zolmexin", "zolmexin tablets", "and zolmexin?"."""
_SHORTEST: Final = 6
"""Letters. Names of medicines have as many; shorter words that are unknown are mostly misspelt."""


def names_another(question: str, leaflet: Leaflet) -> bool:
    """Return whether a question may name another medicine than the leaflet's: "zolmexin dose", not "bacloffen dose"."""
    own = (*medicine_names(leaflet.title), leaflet.id)
    words = [word.casefold() for word in _WORD.findall(question)]
    if any(word in own or any(is_near(word, name) for name in own) for word in words):
        return False
    named = (match[1].casefold() for pattern in _NAMED for match in pattern.finditer(question))
    return any(_is_strange(word, leaflet) for word in named)


def _is_strange(word: str, leaflet: Leaflet) -> bool:
    if len(word) < _SHORTEST or is_known(word) or word in single_words() or corrected(word) != word:
        return False
    return not any(known.startswith(word[:_SHORTEST]) for known in _words_of(leaflet.text))


@lru_cache(maxsize=16)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))
