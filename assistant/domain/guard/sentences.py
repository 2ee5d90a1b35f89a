"""A text to its sentences of chunks. Not here: what a sentence says.

What the leaflet says word for word is taken out before anything is read: it is the label's, whoever quotes it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.guard.canonical import Canonical
from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.language import best_read
from assistant.domain.guard.number_words import together
from assistant.domain.guard.readings import Chunk
from assistant.domain.guard.rules import GRAMMAR
from assistant.domain.guard.tokens import tokens

_BREAK = NAMES["BREAK"]
_PHONE = r"(?i)(?<=\bcall ){}(?=[ .,!;]|$)(?! ?(?:mg|g|mcg|µg|ml|x|tab|pill|cap|times|milli|micro|gram))"


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the grammar sees it."""

    canonical: Canonical
    sentences: tuple[tuple[Chunk, ...], ...]
    quoted: tuple[str, ...] = ()
    """The leaflet's sentences that stand in it word for word."""
    language: str = "en"
    """The language that it was read in, by its ISO 639-1 code."""

    def words(self, start: int, end: int) -> str:
        """Return the text's own words there."""
        return self.canonical.text[start:end].strip()


def read_text(
    spelled: Canonical, names: tuple[str, ...] = (), quotable: tuple[str, ...] = (), phones: tuple[str, ...] = ()
) -> Text:
    """Return the sentences of a text, each a tuple of chunks; `names` are what the medicine is called.

    `quotable` sentences of the leaflet and `phones`, telephone numbers that may be given, are left out.
    """
    rest, quoted = _without_quotes(spelled.text, quotable)
    for phone in phones:
        rest = re.sub(_PHONE.format(re.escape(phone)), lambda match: " " * len(match[0]), rest)
    language, found = best_read(names, lambda lexicon: tokens(rest, lexicon))
    return Text(spelled, tuple(_sentences(GRAMMAR.read(together(found)))), quoted, language)


def _sentences(chunks: list[Chunk]) -> Iterator[tuple[Chunk, ...]]:
    sentence: list[Chunk] = []
    for chunk in chunks:
        if chunk.kind == _BREAK:
            if sentence:
                yield tuple(sentence)
            sentence = []
        else:
            sentence.append(chunk)
    if sentence:
        yield tuple(sentence)


def _without_quotes(text: str, quotable: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return a text with the leaflet's sentences blanked, offsets unchanged, and those sentences."""
    quoted: list[str] = []
    for sentence in filter(None, quotable):
        place = text.find(sentence)
        while place >= 0:
            end = place + len(sentence)
            if _stands_alone(text, place, end):
                text = f"{text[:place]}\n{' ' * (len(sentence) - 2)}\n{text[end:]}"
                quoted.append(sentence)
            place = text.find(sentence, end)
    return text, tuple(quoted)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether nothing but a sentence's or a line's end, a bullet or a quotation mark is beside a stretch."""
    before = text[:start].rstrip(" \t\"'\u2022")
    after = text[end:].lstrip(" \t\"'")
    opens = not before or before[-1] in "\n.!?:"
    closes = not after or after[0] == "\n" or text[end - 1] in ".!?"
    return opens and closes
