"""The characters that every reader treats alike. Not here: lines and blocks, nor how any one format is read.

A leaflet is cited to the character, so a character is only dropped when no reader of the page could see it, and only
replaced by one that a person would call the same.
"""

import re
import unicodedata
from typing import Final

_ODD_SPACES: Final = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)

_LINE_ENDS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Each ends a line, so dropping one would run two words together. "\\r\\n" counts once."""

_UNSEEN: Final = (
    (0x0000, 0x001F),  # controls; the few that are white space are mapped first
    (0x007F, 0x009F),
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),  # zero width, and marks of direction
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xD800, 0xDFFF),  # lone surrogates, which no file can hold
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),  # tag characters: text that a person cannot see and a program would read
)
"""Control characters, and what Unicode calls "default ignorable": nothing is drawn for them."""

_LIGATURES: Final = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}

_PRIVATE_BULLETS: Final = "\uf06c\uf06e\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc"
"""Where word processors put the bullets of their symbol fonts. Other private characters stay: 0xF06D may be a µ."""

_TABLE: Final[dict[int, str | None]] = {
    **{code: None for first, last in _UNSEEN for code in range(first, last + 1)},
    **{ord(letter): expanded for letter, expanded in _LIGATURES.items()},
    **dict.fromkeys(map(ord, _ODD_SPACES), " "),
    **dict.fromkeys(map(ord, _LINE_ENDS), "\n"),
    **dict.fromkeys(map(ord, _PRIVATE_BULLETS), "•"),
    ord("\n"): "\n",
}

_MARK: Final = "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MARKS: Final = re.compile(rf"({_MARK}{{8}}){_MARK}+")
"""More accents on one letter than any language has; putting thousands of them in order would take for ever."""

BULLETS: Final = re.compile(r"(?P<marker>[•▪●◦‣⁃∙■□○◆◇❖➢➤►▶✓✔]|·(?!\d)|[-–—*o](?=\s))\s*")  # noqa: RUF001 - these are the bullets
"""Matches, at the start of cleaned text, a bullet and the white space after it.

"• one", "•one"  a bullet
"- one", "o one" a bullet
"-one", "often"  none: a dash, an asterisk or an "o" needs white space after it
"·5 mg"          none: a decimal point
"""


def clean(text: str) -> str:
    """Return the text in NFC with plain spaces, a newline as the only line end and nothing that cannot be seen.

    Spaces are not squeezed and lines not joined; private-use bullets become "•" and ligatures their letters. Of the
    accents on one letter, those after the eighth are dropped.
    """
    few_marks = _MARKS.sub(r"\1", text.replace("\r\n", "\n").translate(_TABLE))
    return unicodedata.normalize("NFC", few_marks)


def squeeze(text: str) -> str:
    """Return the text on one line: every run of white space is one space, none at the ends."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """Return the letters and digits alone, accents included, in order and with their case: "3 x 5 mg." is "3x5mg".

    Two texts have the same letters if they differ only in spaces, line ends and punctuation, in how a letter is made up
    ("é" of one character or two, "fi" as a ligature) or in digits being raised ("10\u00b3", "103").
    """
    apart = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if c.isalnum() or unicodedata.category(c)[0] == "M"))


_RAISED: Final = str.maketrans("0123456789+-\u2212=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")

_ORDINAL_ENDING: Final = re.compile(r"st|[nr]d|th|er|re|ère|ème|e")


def raised(text: str, before: str) -> str:
    """Return what to write for superscript `text` that follows the text `before`, so that no number grows by it.

    "10" and "3" is "10³"; "4" and "th" is "4th"; "Xanilor" and "®" is "Xanilor®"; "tablets" and "a" is "tablets a".
    """
    marks = text.strip()
    if not marks:
        return text
    if all(ord(mark) in _RAISED for mark in marks):
        return text.translate(_RAISED)
    ordinal = before[-1:].isdigit() and _ORDINAL_ENDING.fullmatch(marks) is not None
    apart = before[-1:].isalnum() and text[0].isalnum() and not ordinal
    return " " + text if apart else text
