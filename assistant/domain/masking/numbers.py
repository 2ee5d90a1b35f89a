"""Phone and patient numbers, by their label or their shape. Not here: numbers spelt out in words, dates, amounts.

"07700 900123" and "call me on 555-0123" are phones; "NHS no 943 476 5919", "MRN 48213" and "12345678Z" are patient
numbers; "1000 2000 mg", "10/12/2023" and "116 117" are none.
"""

import re
from collections.abc import Iterator
from typing import Final

from assistant.domain.masking.folded import Folded
from assistant.domain.masking.masked import Mask, MaskKind
from assistant.domain.masking.number_shapes import counts, kind_by_shape
from assistant.domain.masking.number_words import (
    AMOUNT,
    DATE,
    FREE_LINE,
    HELP_LINES,
    NO_PERSONS,
    NUMBER_LABEL,
    PHONE_LABEL,
    SPELT,
    UNIT,
)

_RUN: Final = re.compile(r"[+(]{0,2}\d(?:[ \-./()]{0,3}\d)*")
_DIGITS: Final = re.compile(r"\d+")
_NATIONAL_INSURANCE: Final = re.compile(r"\b[a-z]{2}(?: ?\d\d){3} ?[a-d]\b")
_TAX_CODE: Final = re.compile(r"\b[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z]\b")
_IDENTITY: Final = re.compile(r"(?:[a-z]\d{7}|\d{8})[a-z]")
"""An identity card's number, whose last letter is no unit."""
_BESIDE: Final = 40
"""Characters before a number in which its label is looked for."""
_TOUCHING: Final = 12
"""Letters that may be part of a number."""
_FEWEST: Final = 7
"""Digits of a number without a label that is masked; a phone's has one less where it is said to be one."""
_FEWEST_LABELLED: Final = 4
_SHORTEST_LABELLED: Final = 6
_PHONE_MOST: Final = 15


def numbers(folded: Folded) -> Iterator[Mask]:
    """Yield where phone and patient numbers stand; what a reader before it has taken is no part of one."""
    small = DATE.sub(lambda match: "\n" * len(match[0]), folded.small)
    labelled = sorted(_labelled(folded, small))
    for start, end in labelled:
        yield Mask(MaskKind.PATIENT_NUMBER, folded.span(start, end))
    small = _without(small, labelled)
    for match in _RUN.finditer(small):
        yield from _of_run(folded, small, match.start(), match.end())
    for match in SPELT.finditer(small):
        if not UNIT.match(small, match.end()) and not counts(re.findall(r"[^\W\d_]+", match[0])):
            yield Mask(MaskKind.PHONE, folded.span(match.start(), match.end()))


def _labelled(folded: Folded, small: str) -> Iterator[tuple[int, int]]:
    """Yield where numbers stand that a word, or their letters, say to be a person's."""
    for match in NUMBER_LABEL.finditer(small):
        digits = sum(map(str.isdigit, match["value"]))
        if digits >= (_FEWEST if match["bare"] else _FEWEST_LABELLED) and match["value"].strip() not in HELP_LINES:
            yield match.span("value")
    for pattern in (_NATIONAL_INSURANCE, _TAX_CODE):
        for match in pattern.finditer(small):
            if " " not in match[0] or folded.words[match.start() : match.end()].isupper():
                yield match.span()


def _without(small: str, places: list[tuple[int, int]]) -> str:
    parts, place = [], 0
    for start, end in sorted(places):
        if start >= place:
            parts += [small[place:start], "\n" * (end - start)]
            place = end
    return "".join([*parts, small[place:]])


def _of_run(folded: Folded, small: str, start: int, end: int) -> Iterator[Mask]:
    """Yield what a run of digits is; without its last group, where that one is an amount: "07700 900123 5 mg"."""
    first, last = _with_letters(small, start, end)
    if _IDENTITY.fullmatch(small[first:last]):
        yield Mask(MaskKind.PATIENT_NUMBER, folded.span(first, last))
        return
    if UNIT.match(small, end):
        end = (
            start + len(re.sub(r"[ ]+\(?\d[\d\-./]*$", "", small[start:end][-_BESIDE:])) + max(0, end - start - _BESIDE)
        )
        if UNIT.match(small, end) or end <= start:
            return
    start, end = _with_letters(small, start, end)
    words = small[start:end]
    digits = "".join(_DIGITS.findall(words))
    if digits in HELP_LINES or (end < len(small) and UNIT.match(small, end)):
        return
    kind = _kind(words, digits, small[max(0, start - _BESIDE) : start])
    if kind:
        yield Mask(kind, folded.span(start, end))


def _with_letters(small: str, start: int, end: int) -> tuple[int, int]:
    """Return a run with the letters that touch it, as those of "X1234567L"."""
    first, last = start, end
    while first > max(0, start - _TOUCHING) and small[first - 1].isalpha() and small[start] not in "+(":
        first -= 1
    while last < min(len(small), end + _TOUCHING) and small[last].isalpha():
        last += 1
    return first, last


def _kind(words: str, digits: str, before: str) -> MaskKind | None:
    """Return what a run of digits is by what stands before it and by its shape; None for nothing personal."""
    if FREE_LINE.match(digits):
        return None
    if PHONE_LABEL.search(before):
        is_phone = _SHORTEST_LABELLED <= len(digits) <= _PHONE_MOST and not AMOUNT.search(before)
        return MaskKind.PHONE if is_phone else None
    return None if NO_PERSONS.search(before) else kind_by_shape(words)
