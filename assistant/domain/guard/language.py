"""Which language a text is read in: the one that knows most of its words, English where two know as many.

A text is read in one language alone, so that no word of one is taken for a word of another: "once" is one time in
English and eleven in Spanish. What that language does not know is unknown.
"""

from collections.abc import Callable, Mapping
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.lexicon import Lexicon, lexicon
from assistant.domain.guard.tokens import Token
from assistant.domain.guard.words.dutch_words import DUTCH
from assistant.domain.guard.words.english_words import ENGLISH
from assistant.domain.guard.words.french_words import FRENCH
from assistant.domain.guard.words.german_words import GERMAN
from assistant.domain.guard.words.italian_words import ITALIAN
from assistant.domain.guard.words.portuguese_words import PORTUGUESE
from assistant.domain.guard.words.spanish_words import SPANISH

ENGLISH_LEXICON: Final = lexicon(ENGLISH)
OTHER_LEXICONS: Final[Mapping[str, Lexicon]] = {
    "de": lexicon(GERMAN),
    "fr": lexicon(FRENCH),
    "es": lexicon(SPANISH),
    "it": lexicon(ITALIAN),
    "pt": lexicon(PORTUGUESE),
    "nl": lexicon(DUTCH),
}
"""By ISO 639-1 code."""
_UNKNOWN: Final = NAMES["UNKNOWN"]
_LONG: Final = 10_000
"""Tokens. No reply is so long, and a longer text is read as English alone, where what is unknown holds it back."""
_FEW: Final = 3
"""Unknown words up to which a text is taken for English without a look at other languages."""


def best_read(names: tuple[str, ...], read: Callable[[Lexicon], list[Token]]) -> tuple[str, list[Token]]:
    """Return the language that leaves the fewest words of a text unknown, and its tokens; `names` are known in each."""
    english = read(ENGLISH_LEXICON.with_names(names))
    least = _unknown(english)
    if least < _FEW or 4 * least < len(english) or len(english) > _LONG:
        return "en", english
    best = "en", english
    for code, other in OTHER_LEXICONS.items():
        found = read(other.with_names(names))
        unknown = _unknown(found)
        if unknown < least:
            best, least = (code, found), unknown
    return best


def _unknown(found: list[Token]) -> int:
    return sum(token.character == _UNKNOWN for token in found)
