"""How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al., 1975), offline. Not here: whose text it is."""

import re
from typing import Final

_SENTENCE: Final = re.compile(r"[.!?:;]+\s|\n+")
_VOWELS: Final = re.compile(r"[aeiouy]+")
_SILENT: Final = re.compile(r"[^aeiouyl]e$|[^aeiouydt]ed$|[aeiouy]le$")
_WORD: Final = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")


def grade(text: str) -> float:
    """Return the school grade of a text in English, 0 for one without words.

    "You should not drive." is of grade 0 to 1; a leaflet is best at 6 or below.
    """
    sentences = [words for part in _SENTENCE.split(text) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    syllables = sum(map(_syllables, words))
    return max(0.0, 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59)


def _syllables(word: str) -> int:
    """Count the groups of vowels; a last e is silent, but for that of "little"."""
    small = word.casefold()
    found = len(_VOWELS.findall(small))
    silent = found > 1 and bool(_SILENT.search(small))
    return max(1, found - silent)
