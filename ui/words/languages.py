"""Which language somebody is shown the page in. Not here: its words (a module each), or the language of a question."""

from typing import Final

from ui.words.arabic import ARABIC
from ui.words.english import ENGLISH
from ui.words.french import FRENCH
from ui.words.german import GERMAN
from ui.words.spanish import SPANISH
from ui.words.words import Words

LANGUAGES: Final = (ENGLISH, SPANISH, FRENCH, GERMAN, ARABIC)
"""In the order that they are offered in."""
DEFAULT: Final = ENGLISH.code

_BY_CODE: Final = {words.code: words for words in LANGUAGES}
_MOST_ACCEPTED: Final = 20
"""Languages of a header that are looked at; nobody's browser names more."""


def words_for(code: str) -> Words:
    """Return a language's words, the English ones for a code that is none of ours."""
    return _BY_CODE.get(code, ENGLISH)


def language_for(asked: str | None, accepted: str) -> str:
    """Return the code of the language to show: the one asked for, else the best accepted one, else English.

    `accepted` is an Accept-Language header: "de-CH, fr;q=0.8".
    """
    if asked is not None and asked in _BY_CODE:
        return asked
    ranges = [_weighed(each) for each in accepted.split(",")[:_MOST_ACCEPTED]]
    wanted = sorted((one for one in ranges if one[1] > 0), key=lambda one: -one[1])
    return next((code for code, _ in wanted if code in _BY_CODE), DEFAULT)


def _weighed(accepted: str) -> tuple[str, float]:
    """Return a language of a header and how much it is wanted: "de-CH;q=0.8" is German, 0.8."""
    tag, _, parameter = accepted.partition(";")
    name, _, number = parameter.partition("=")
    try:
        weight = float(number) if name.strip() == "q" else 1.0
    except ValueError:
        weight = 0.0
    return tag.strip().lower().partition("-")[0], weight
