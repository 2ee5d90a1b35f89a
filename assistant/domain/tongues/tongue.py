"""A language other than English: its words as one table, and questions in it as English key words.

The leaflets are in English, so a question is turned into the English words that it would be asked with; nothing of that
is ever shown. Not here: which language a question is in.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Final

from assistant.domain.triage import Emergency

_ARABIC_PREFIXES: Final = re.compile(r"(?:[\u0648\u0641\u0628\u0644\u0643]|\u0627\u0644){0,3}")
_AND: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("und",), "es": ("y", "e"), "fr": ("et",), "hi": ("और", "aur"), "it": ("e", "ed"), "nl": ("en",),
    "pl": ("i", "oraz"), "pt": ("e",), "ro": ("și", "si"), "ru": ("и",), "tr": ("ve",), "uk": ("і", "та", "й"),
}  # fmt: skip
"""What joins the parts of a question; in Arabic it is written with the word after it, in Chinese without spaces."""
_ASKS: Final = frozenset("?\u061f\uff1f")
_NO_SPACES: Final = "zh"
_PREFIXED: Final = "ar"
_DECIMAL: Final = re.compile(r"(?<=\d),(?=\d)")


@dataclass(frozen=True)
class Tongue:
    """One language's words."""

    code: str
    """ISO 639-1."""
    english_only: str
    """That the leaflet exists in English only, and its sentences follow."""
    not_found: str
    """That nothing of it answers, and whom to ask."""
    emergency: str
    """That this may be an emergency, with "{number}" to call."""
    crisis: str
    """Kind words to somebody who may harm themselves, with "{number}"."""
    reported: Mapping[Emergency, re.Pattern[str]]
    """How people report each emergency."""
    asking: re.Pattern[str]
    """How they ask about one in general, which is no report."""
    glosses: Mapping[str, str]
    """English key words for words, stems and phrases."""

    def triage(self, question: str) -> Emergency:
        """Return which emergency a question in the language reports."""
        texts = (question, plain(question))
        asks = any(self.asking.search(text) for text in texts)
        for emergency, pattern in self.reported.items():
            if any(pattern.search(text) for text in texts) and not (asks and emergency is not Emergency.CRISIS):
                return emergency
        return Emergency.NONE

    def in_english(self, question: str) -> str:
        """Return a question as English key words, in its order; what has no gloss is left out, figures stay."""
        return " ".join(self._glossed(_DECIMAL.sub(".", folded(question))))

    def share_known(self, question: str) -> float:
        """Return about how many of a question's words have a gloss, from 0 to 1."""
        return min(
            1.0, sum(word not in _ASKS for word in self._glossed(folded(question))) / max(1, len(question.split()))
        )

    def said(self, emergency: Emergency, number: str) -> str:
        """Return the sentence with which help is offered in an emergency."""
        words = self.crisis if emergency is Emergency.CRISIS else self.emergency
        return words.format(number=number)

    @cached_property
    def _by_start(self) -> Mapping[str, list[str]]:
        """The glossed words by their first letter, the longest first."""
        index: dict[str, list[str]] = {}
        for key in sorted(self.glosses, key=len, reverse=True):
            index.setdefault(key[0], []).append(key)
        return index

    def _glossed(self, text: str) -> Iterator[str]:
        place = 0
        while place < len(text):
            if text[place].isdecimal():
                end = place
                while end < len(text) and (text[end].isdecimal() or text[end] == "."):
                    end += 1
                yield text[place:end].rstrip(".")
                place = end
            elif text[place] in _ASKS:
                yield "?"
                place += 1
            elif not _is_of_a_word(text[place]):
                place += 1
            else:
                gloss, place = self._word(text, place)
                if gloss:
                    yield gloss

    def _word(self, text: str, place: int) -> tuple[str, int]:
        """Return the gloss of what stands at a word's start, and where reading goes on."""
        end = self._end(text, place)
        if text[place:end] in _AND.get(self.code, ()):
            return "and", end
        for start in self._starts(text, place):
            for key in self._by_start.get(text[start], ()):
                if text.startswith(key, start):
                    return self.glosses[key], self._end(text, start + len(key))
        return "", place + 1 if self.code == _NO_SPACES else self._end(text, place)

    def _starts(self, text: str, place: int) -> Iterator[int]:
        yield place
        if self.code == _PREFIXED and (match := _ARABIC_PREFIXES.match(text, place)):
            yield from (start for start in range(place + 1, match.end() + 1) if start < len(text))

    def _end(self, text: str, place: int) -> int:
        while self.code != _NO_SPACES and place < len(text) and _is_of_a_word(text[place]):
            place += 1
        return place


def folded(text: str) -> str:
    """Return a text in small letters, composed, with decimal digits of any script as 0 to 9."""
    composed = unicodedata.normalize("NFC", text).replace("\u0130", "i").replace("\u066b", ".").casefold()
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in composed)


def plain(text: str) -> str:
    """Return a text without accents."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def _is_of_a_word(char: str) -> bool:
    return char.isalpha() or unicodedata.category(char).startswith("M")


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_NAMES: Final = {
    "ar": "arabic",
    "de": "german",
    "es": "spanish",
    "fr": "french",
    "hi": "hindi",
    "it": "italian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "tr": "turkish",
    "uk": "ukrainian",
    "zh": "chinese",
}
CODES: Final = tuple(_NAMES)
"""The languages that there are words of, by ISO 639-1 code."""


@cache
def tongue(code: str) -> Tongue:
    """Return a language by its code; its words are read when they are first asked for. Raises `KeyError`."""
    words = import_module(f"assistant.domain.tongues.{_NAMES[code]}_words")
    reported = {
        Emergency.CRISIS: _any(words.CRISIS_WORDS),
        Emergency.SWALLOWED: _any(words.SWALLOWED),
        Emergency.DANGER: _any(words.DANGER),
        Emergency.RAN_OUT: _any(words.RAN_OUT),
    }
    said = words.ENGLISH_ONLY, words.NOT_FOUND, words.EMERGENCY, words.CRISIS
    return Tongue(words.CODE, *said, reported, _any(words.ASKING), words.GLOSS)
