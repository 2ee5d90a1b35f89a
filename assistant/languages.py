"""Which language a question is in. Not here: what is made of one that is not in English (`domain.tongues`)."""

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from assistant.domain.known_words import share_known
from assistant.domain.tongues.tongue import CODES, Tongue, tongue

if TYPE_CHECKING:
    from lingua import LanguageDetector

_SCRIPTS: Final = (("ARABIC", "ar"), ("DEVANAGARI", "hi"), ("CJK", "zh"))
"""Scripts that one of the languages alone is written in."""
_ENGLISH: Final = 0.5
"""The share of English words from which a question in Latin letters is taken to be English."""
_POSSIBLE: Final = 0.03
_WORDS_COUNT: Final = 2.0
"""What the share of words that a language has in its table counts, beside how sure the detector is of it."""
_SURE: Final = 0.8
"""What both must come to together."""
_FEWEST_WORDS: Final = 2
_LATIN: Final = re.compile(r"[a-z]", re.IGNORECASE)


def language_of(question: str) -> Tongue | None:
    """Return the language of a question, None where that is English or cannot be told."""
    letters = [char for char in question if char.isalpha()]
    for script, code in _SCRIPTS:
        if letters and sum(unicodedata.name(char, "").startswith(script) for char in letters) * 2 > len(letters):
            return tongue(code)
    if _LATIN.search(question) and share_known(question) >= _ENGLISH:
        return None
    if len(question.split()) < _FEWEST_WORDS and _LATIN.search(question):
        return None  # a lone word may be any medicine's name
    found: dict[str, float] = {}
    for told in _detector().compute_language_confidence_values(question):
        code = told.language.iso_code_639_1.name.lower()
        known = share_known(question) if code not in CODES else tongue(code).share_known(question)
        if told.value >= _POSSIBLE:
            found[code] = told.value + _WORDS_COUNT * known
    best = max(found, key=lambda code: found[code], default="")
    return tongue(best) if best in CODES and found[best] >= _SURE else None


@cache
def _detector() -> "LanguageDetector":
    """Load the detector, when it is first needed: most questions are in plain English."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder  # noqa: PLC0415

    codes = [IsoCode639_1.from_str(code) for code in ("en", *CODES)]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode().build()
