"""One spelling for every character that a reader sees as the same. Not here: words, or what they mean.

Digits of any script become 0 to 9, what is invisible is dropped, and what may deceive the eye (text that runs the other
way, letters of two scripts in one word, marks laid over a digit) holds the text back.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from assistant.domain.guard.markup import plain

_PLAIN_ASCII: Final = re.compile(r"[\n\t\x20-\x7e]*\Z")
_VULGAR: Final = re.compile("[\u00bc-\u00be\u2150-\u215f\u2189]")
_RAISED: Final = re.compile("[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]+")
_SIGNS: Final = {
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2032": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
    "\u00ab": '"', "\u00bb": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": " - ",
    "\u2212": "-", "\u2044": "/", "\u2215": "/", "\u00d7": "x", "\u2715": "x", "\u2217": "*", "\u00b7": "\u2022",
    "\u2023": "\u2022", "\u25e6": "\u2022", "\u25aa": "\u2022", "\u2026": "...", "\u03bc": "\u00b5",
    "\u066b": ".", "\u066c": ",", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n", "\u200b": "", "\u26a0": "",
    "\u2705": "", "\u2713": "", "\u2139": "", "\u00ae": "", "\u2122": "", "\x0b": " ", "\x0c": "\n", "\u3002": ".", "\u0130": "I", "\u00b0": " degrees ",
}  # fmt: skip
_ALLOWED_SIGNS: Final = frozenset(
    "\n\t !\"%&'()*+,-./0123456789:;=?@[]_<>#|~^{}$\\`\u2022\u00b5\u2264\u2265\u20ac\u00a3\u2192\u00bf\u00a1"
)
_DROPPED: Final = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\u3164\ufeff\uffa0\u20e3"
)
_DECEIVING: Final = (
    (0x202A, 0x202E, "text that runs the other way"),
    (0x2066, 0x2069, "text that runs the other way"),
    (0x200E, 0x200F, "text that runs the other way"),
    (0xE0000, 0xE007F, "hidden tag characters"),
)
_LAST_LATIN: Final = 0x24F
_VARIATION: Final = ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))


@dataclass(frozen=True, slots=True)
class Canonical:
    """A text in one spelling. Offsets of what is read out of it count its code points."""

    text: str
    odd: tuple[str, ...] = ()
    """What must hold the text back, in words; empty where there is nothing."""


def canonical(text: str) -> Canonical:
    """Return a text in one spelling, markup resolved.

    Full-width digits become plain ones, and "**10** mg" is "10 mg"; a text that runs the other way is odd.
    """
    odd: list[str] = []
    if not _PLAIN_ASCII.match(text):
        text = _characters(text, odd)
    text, refused = plain(text)
    if refused:
        odd.append(refused)
    return Canonical(text, tuple(dict.fromkeys(odd)))


def _characters(text: str, odd: list[str]) -> str:
    text = _VULGAR.sub(_fraction, text)
    text = _RAISED.sub(lambda match: _raised(match, odd), text)
    folded = unicodedata.normalize("NFKC", "".join(_visible(character, odd) for character in text))
    return "".join(_one(character, odd) for character in folded)


def _fraction(match: re.Match[str]) -> str:
    """Return "½" as " 1/2", apart from a whole number before it."""
    return " " + unicodedata.normalize("NFKC", match[0]).replace("\u2044", "/") + " "


def _raised(match: re.Match[str], odd: list[str]) -> str:
    before = match.string[max(0, match.start() - 1) : match.start()]
    after = match.string[match.end() : match.end() + 2]
    if (before.isalpha() and before.lower() != "x") or (
        before in {"", "\n"} and after[:1] == " " and after[1:].isupper()
    ):
        return " "  # a footnote's mark
    if before.isdigit():
        odd.append("raised or lowered digits beside others")
    return unicodedata.normalize("NFKC", match[0])


def _visible(character: str, odd: list[str]) -> str:
    """Return what is seen of a character: nothing of what is invisible."""
    if character < "\x7f":
        return character
    code = ord(character)
    if character in _DROPPED or any(low <= code <= high for low, high in _VARIATION):
        return ""
    for low, high, why in _DECEIVING:
        if low <= code <= high:
            odd.append(why)
    return _SIGNS.get(character, character)


def _one(character: str, odd: list[str]) -> str:
    if character in _ALLOWED_SIGNS or ("a" <= character <= "z") or ("A" <= character <= "Z"):
        return character
    character = _SIGNS.get(character, character)
    if character in _ALLOWED_SIGNS or not character or len(character) > 1 or character == "x":
        return character
    decimal = unicodedata.decimal(character, None)
    if decimal is not None:
        return str(decimal)
    category = unicodedata.category(character)
    if category.startswith("L") and ord(character) <= _LAST_LATIN:
        return character
    if category in {"Zs", "Cc"} and character.isspace():
        return " "
    odd.append(f"the character {_name(character)}")
    return "\N{REPLACEMENT CHARACTER}"


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
