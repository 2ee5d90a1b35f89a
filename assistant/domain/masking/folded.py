"""A text as it is searched for personal data, and where each of its characters stands. Not here: what is searched.

Full-width letters and digits, digits of any script, accents and characters that nobody sees make no difference.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Final

from assistant.domain.span import Span

TAKEN: Final = "\uffff"
"""What stands for a stretch that is masked already: part of no word and no number."""
_LETTERS: Final = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "þ": "th",
        "Þ": "Th",
        "ß": "ss",
        "ẞ": "SS",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "Œ": "Oe",
        "\u0131": "i",
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u00b4": "'",
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
        "\ufe63": "-",
    }
)
_UNSEEN: Final = frozenset("\u115f\u1160\u17b4\u17b5\u3164\uffa0\u034f")
"""Letters and marks that show nothing; format characters show nothing either."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without what makes no difference. Its parts are as long as one another."""

    words: str
    small: str
    """The words in small letters."""
    starts: tuple[int, ...]
    """Where each character starts in the text."""
    ends: tuple[int, ...]
    """Where each ends, with what nobody sees after it."""

    def span(self, start: int, end: int) -> Span:
        """Return where in the text the characters from `start` to `end` stand."""
        return Span(self.starts[start], self.ends[end - 1])

    def without(self, taken: Iterable[Span]) -> "Folded":
        """Return the text with one character that is no letter for each stretch that is `taken`, in order."""
        places, place = [], 0
        for span in taken:
            start, end = bisect_left(self.starts, span.start, place), bisect_left(self.starts, span.end, place)
            places.append((slice(place, start), span))
            place = end
        last = slice(place, None)
        return Folded(
            "".join([*(f"{self.words[part]}{TAKEN}" for part, _ in places), self.words[last]]),
            "".join([*(f"{self.small[part]}{TAKEN}" for part, _ in places), self.small[last]]),
            (*chain.from_iterable((*self.starts[part], span.start) for part, span in places), *self.starts[last]),
            (*chain.from_iterable((*self.ends[part], span.end) for part, span in places), *self.ends[last]),
        )


def fold(text: str) -> Folded:
    """Return a text as it is searched."""
    if text.isascii():
        words = text.replace("`", "'")
        return Folded(words, words.lower(), tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, letter in enumerate(text):
        seen = plain_letter(letter)
        if not seen and ends:
            ends[-1] = at + 1
        letters.extend(seen)
        starts.extend([at] * len(seen))
        ends.extend([at + 1] * len(seen))
    return Folded("".join(letters), "".join(map(_small, letters)), tuple(starts), tuple(ends))


def plain(words: str) -> str:
    """Return words as they are compared: "Kovács" is "kovacs"."""
    return "".join(_small(letter) for each in words for letter in plain_letter(each))


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list as they are compared."""
    return frozenset((words.lower() if words.isascii() else plain(words)).split())


@lru_cache(maxsize=8192)
def plain_letter(letter: str) -> str:
    """Return what a character stands for: a digit for one of any script, nothing for one that nobody sees."""
    if letter.isascii():
        return "'" if letter == "`" else letter
    if letter in _UNSEEN:
        return ""
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    parts = unicodedata.normalize("NFKD", letter).translate(_LETTERS)
    seen = "".join(
        part for part in parts if unicodedata.category(part)[0] != "M" and unicodedata.category(part) != "Cf"
    )
    return " " if seen and seen.isspace() and seen != "\n" else seen


def _small(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter
