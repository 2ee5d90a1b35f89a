"""Whether words are English ones that this program knows. Not here: which language others are."""

import re
from typing import Final

from assistant.domain.guard.words.english_words import ENGLISH
from assistant.domain.question_words import SAYS_NOTHING

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")


def _known() -> frozenset[str]:
    phrases = (phrase.partition("=")[0] for table in ENGLISH.values() for phrase in table.replace("\n", " ").split(","))
    return frozenset(word for phrase in phrases for word in phrase.split()) | SAYS_NOTHING


_KNOWN: Final = _known()
_ENDINGS: Final = ("s", "es", "ed", "ing", "er", "ly")
"""With which a known word is another known one; an e may have gone before them."""


def is_known(word: str) -> bool:
    """Return whether a word, in small letters, is a known English one, as it is or without its ending."""
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    return word in _KNOWN or any(stem in _KNOWN or f"{stem}e" in _KNOWN for stem in stems)


def known_words() -> frozenset[str]:
    """Return every known English word."""
    return _KNOWN


def share_known(text: str) -> float:
    """Return the share of a text's words that are known English ones: 1 for "can i drive", 0 for "darf ich fahren"."""
    words = [word.replace("\u2019", "'").casefold() for word in _WORD.findall(text)]
    return sum(word in _KNOWN for word in words) / len(words) if words else 1.0
