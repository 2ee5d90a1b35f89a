"""Which language a question is in. Not here: what is made of one that is not in English (`domain.tongues`)."""

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from assistant.domain.known_words import share_known
from assistant.domain.tongues.tongue import CODES, Tongue, tongue
from assistant.domain.triage import Emergency

if TYPE_CHECKING:
    from lingua import LanguageDetector

_SCRIPTS: Final = (("ARABIC", ("ar",)), ("DEVANAGARI", ("hi",)), ("CJK", ("zh",)), ("CYRILLIC", ("ru", "uk")))
"""Scripts, and the languages here that are written in each. A medicine's name may stand among them in Latin letters."""
_LATIN: Final = tuple(code for code in CODES if not any(code in codes for _, codes in _SCRIPTS))
_FEWEST_LETTERS: Final = 2
_OF_ONE_ALONE: Final = {
    "de": re.compile("\u00df"),
    "es": re.compile("[\u00f1\u00bf\u00a1]"),
    "pl": re.compile("[\u0105\u0119\u0142\u015b\u017a\u017c]"),
    "ro": re.compile("[\u0103\u0219\u021b]"),
    "ru": re.compile("[\u044b\u044d\u044a\u0451]"),
    "tr": re.compile("[\u011f\u0131]"),
    "uk": re.compile("[\u0456\u0457\u0454\u0491]"),
}
"""Letters that only one language of its script has."""
_ENGLISH: Final = 0.5
"""The share of English words from which a question in Latin letters is taken to be English."""
_POSSIBLE: Final = 0.03
_WORDS_COUNT: Final = 2.0
"""What the share of words that a language has in its table counts, beside how sure the detector is of it."""
_SURE: Final = 0.8
"""What both must come to together."""
_FEWEST_WORDS: Final = 2


def language_of(question: str) -> Tongue | None:
    """Return the language of a question, None where that is English or cannot be told."""
    codes = _written_in(question)
    if codes == _LATIN and (share_known(question) >= _ENGLISH or len(question.split()) < _FEWEST_WORDS):
        return None  # a lone word may be any medicine's name
    told_by_letters = _by_letters(question, codes)
    if codes != _LATIN or len(told_by_letters) == 1:
        return max(map(tongue, told_by_letters), key=lambda language: _known_to(language, question))
    found: dict[str, float] = {}
    for told in _detector().compute_language_confidence_values(question):
        code = told.language.iso_code_639_1.name.lower()
        known = tongue(code).share_known(question) if code in CODES else share_known(question)
        if told.value >= _POSSIBLE:
            found[code] = told.value + _WORDS_COUNT * known
    best = max(found, key=lambda code: found[code], default="")
    return tongue(best) if best in CODES and found[best] >= _SURE else None


def reported_in(question: str, likeliest: Tongue | None) -> tuple[Tongue, Emergency] | None:
    """Return the emergency that a question not in English reports, and its language; None where it reports none.

    `likeliest` is what `language_of` tells of it.

    Every language of its script is tried, the likeliest first: for a few words which one it is may be told wrongly.
    """
    codes = _written_in(question)
    if codes == _LATIN and share_known(question) >= _ENGLISH:
        return None
    tried = dict.fromkeys([*((likeliest.code,) if likeliest else ()), *codes])
    for code in tried:
        emergency = tongue(code).triage(question)
        if emergency is not Emergency.NONE:
            return tongue(code), emergency
    return None


def _written_in(question: str) -> tuple[str, ...]:
    """Return the languages that a question may be in by its letters."""
    letters = [unicodedata.name(char, "") for char in question if char.isalpha()]
    for script, codes in _SCRIPTS:
        if sum(name.startswith(script) for name in letters) >= _FEWEST_LETTERS:
            return codes
    return _LATIN


def _known_to(language: Tongue, question: str) -> tuple[float, bool]:
    """Return how much of a question a language knows: its words, else a report of an emergency."""
    return language.share_known(question), language.triage(question) is not Emergency.NONE


def _by_letters(question: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of the languages whose own letters a question has; all of them where it has none."""
    small = question.casefold()
    told = tuple(code for code in codes if code in _OF_ONE_ALONE and _OF_ONE_ALONE[code].search(small))
    return told or codes


@cache
def _detector() -> "LanguageDetector":
    """Load the detector, when it is first needed: most questions are in plain English."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder  # noqa: PLC0415

    codes = [IsoCode639_1.from_str(code) for code in ("en", *CODES)]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode().build()
