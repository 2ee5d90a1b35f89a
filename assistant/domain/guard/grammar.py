"""Which rules read which stretches of tokens. Not here: the rules of each subject, or what sentences are made of.

Every token belongs to one rule's stretch or stands by itself; of two rules that fit at one place the first listed wins.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from assistant.domain.guard.classes import NAMES, rule
from assistant.domain.guard.openings import openings
from assistant.domain.guard.readings import Chunk, Reading
from assistant.domain.guard.tokens import Token

Handler = Callable[[list[Token]], tuple[str, Reading] | None]
"""Takes the tokens that a rule fits; returns the class and the reading of the stretch, or None to leave it unread."""
Rule = tuple[str, Handler]
"""A pattern over classes (see `classes`) and what reads the tokens that it fits."""


class Grammar:
    """An ordered list of rules."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Join the rules' patterns, the first listed first."""
        self._rules = [(rule(pattern), handler) for pattern, handler in rules]
        joined: dict[str, list[str]] = {}
        for number, (pattern, _) in enumerate(self._rules):
            for opening in openings(pattern):
                joined.setdefault(opening, []).append(f"(?P<r{number}>{pattern.pattern})")
        self._opened_by = {opening: re.compile("|".join(patterns)) for opening, patterns in joined.items()}

    def read(self, found: list[Token]) -> list[Chunk]:
        """Return the tokens' chunks, in order; a token that no rule takes is a chunk of its own class, with no reading."""
        classes = "".join([token[0] for token in found])
        chunks: list[Chunk] = []
        place = 0
        while place < len(found):
            rules = self._opened_by.get(classes[place])
            match = rules and rules.match(classes, place)
            kind, reading, last = self._read(found, classes, match) if match else ("", None, place)
            if last == place:
                chunks.append(_alone(found[place]))
                place += 1
            else:
                chunks.append(Chunk(kind, reading, found[place].start, found[last - 1].end))
                place = last
        return chunks

    def _read(self, found: list[Token], classes: str, match: re.Match[str]) -> tuple[str, Reading, int]:
        """Return what the first rule that can read a stretch makes of it, and where it ends: where it begins, if none."""
        first = match.start()
        fits: re.Match[str] | None = match
        number = int(str(match.lastgroup)[1:])
        while True:
            if fits and fits.end() > first and (read := self._rules[number][1](found[first : fits.end()])):
                return NAMES[read[0]], read[1], fits.end()
            number += 1
            if number == len(self._rules):
                return "", None, first
            fits = self._rules[number][0].match(classes, first)


def _alone(token: Token) -> Chunk:
    return Chunk(token.character, None, token.start, token.end)


QTY: Final = (
    "(?:BETWEEN [NUMBER FRACTION] AND [NUMBER FRACTION]|[NUMBER FRACTION](?:[TO DASH OR PER][NUMBER FRACTION])?)"
)
"""One number, or a range of two."""
