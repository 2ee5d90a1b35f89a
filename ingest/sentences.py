"""A paragraph's words to sentences. Not here: what a sentence is about, or which list it opens.

A full stop ends a sentence where white space and a capital, a digit, a quotation mark or a bracket follow, and no
abbreviation comes before. Numbers keep their points: "1.5 mg", "1. 5 mg" and "1, 5 - 2 mg" are never split. Where in
doubt, two sentences stay one: a citation that is too long is better than one that is torn.
"""

import re
from collections.abc import Iterator
from typing import Final

from ingest.abbreviation_words import ABBREVIATION, BEFORE_ONE_LETTER, DATED

_OPENING: Final = "\"'\u201c\u2018\u201e\u00ab\u00bf\u00a1(["
_CLOSING: Final = "\"'\u201d\u2019\u00bb)]"
_MARKS: Final = ".!?\u2026"
_END: Final = re.compile(
    rf"(?<![{_MARKS}])[{_MARKS}]+[{re.escape(_CLOSING)}]*(?:\s+|(?<=[a-z]{{3}}\.)(?=[A-Z][a-z]+\s))"
    rf"(?=[{re.escape(_OPENING)}]*[^\W_])"
)
"""Between "tablets." and "Do not", with or without a space: printed leaflets often lack it."""

_ONLY_A_NUMBER: Final = re.compile(r"\W{0,3}\d{1,2}[.)]\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST_WORD: Final = 40
_LONGEST: Final = 400
"""Code points. A sentence that is longer is cut where a semicolon stands, so that a citation stays short."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each sentence of `text`, without the white space around it.

    "Take 1.5 mg. See section 4." gives "Take 1.5 mg." and "See section 4.".
    """
    start = 0
    for match in _END.finditer(text):
        if _ends_here(text, start, match):
            yield from _cut(text, start, match.end())
            start = match.end()
    if text[start:].strip():
        yield from _cut(text, start, len(text))


def _ends_here(text: str, start: int, match: re.Match[str]) -> bool:
    at = match.end()
    while text[at] in _OPENING:
        at += 1
    if text[at].islower() or _ONLY_A_NUMBER.fullmatch(text, start, match.end()):
        return False
    if match[0][0] != ".":
        return True
    before = text[max(start, match.start() - _LONGEST_WORD) : match.start()].split()
    word = before[-1].lstrip(_OPENING) if before else ""
    if word[-1:].isdecimal():
        return not text[at].isdecimal() and not _is_ordinal(word, text, at)
    if ABBREVIATION.fullmatch(word):
        return False
    if len(word) == 1:
        return _ends_with_letter(word, before[-2] if len(before) > 1 else "")
    return True


def _is_ordinal(word: str, text: str, at: int) -> bool:
    following = _WORD.match(text, at)
    return word.isdecimal() and following is not None and DATED.fullmatch(following[0]) is not None


def _ends_with_letter(letter: str, before: str) -> bool:
    """Return whether one letter before a full stop is a unit or a name, as in "5 g." and "vitamin C."."""
    if letter.islower():
        return before[-1:].isdecimal()
    return BEFORE_ONE_LETTER.fullmatch(before) is not None


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while text[end - 1].isspace():
        end -= 1
    while text[start].isspace():
        start += 1
    while end - start > _LONGEST:
        at = text.rfind("; ", start, start + _LONGEST)
        if at < 0:
            break
        yield start, at + 1
        start = at + 2
    yield start, end
