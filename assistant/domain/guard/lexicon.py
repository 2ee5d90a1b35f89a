"""A language's phrases, found longest first. Not here: the words themselves (`words`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.numbers import Interval, exactly

Value = Interval | Fraction | str | None
Phrase = tuple[tuple[str, ...], str, Value]
"""The words after the first, the class's character, and what the phrase is worth."""

_INTERVALS: Final = frozenset(("NUMBER", "FRACTION", "ONCE", "TWICE", "LATIN"))


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The phrases of one language by their first word, the longest first."""

    phrases: Mapping[str, tuple[Phrase, ...]]

    @cache  # noqa: B019 - a handful of lexicons and medicines, kept for the life of the program
    def with_names(self, names: tuple[str, ...]) -> "Lexicon":
        """Return the lexicon with a medicine's names in it."""
        return Lexicon({**self.phrases, **dict.fromkeys(names, (((), NAMES["NAME"], None),))})


def lexicon(table: Mapping[str, str]) -> Lexicon:
    """Return the lexicon of a table of classes; later classes win a phrase that stands in two."""
    whole: dict[tuple[str, ...], tuple[str, Value]] = {}
    for name, phrases in table.items():
        for phrase in phrases.replace("\n", " ").split(","):
            said, _, worth = phrase.partition("=")
            if words := tuple(said.replace("/", " / ").split()):
                whole[words] = (NAMES[name], _value(name, worth.strip()))
    by_first: dict[str, list[Phrase]] = {}
    for words, (character, value) in whole.items():
        by_first.setdefault(words[0], []).append((words[1:], character, value))
    return Lexicon({first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in by_first.items()})


def _value(name: str, said: str) -> Value:
    if not said:
        return None
    if not said[0].isdigit():
        return said
    return exactly(Fraction(said)) if name in _INTERVALS else Fraction(said)
