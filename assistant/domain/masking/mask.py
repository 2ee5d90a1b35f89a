"""Masking the personal data of a text: names, e-mail addresses, phone and patient numbers. Not here: how each is seen.

"my name is Anna Kovács, 07700 900123" is "my name is [name], [phone]".
"""

import re
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import chain
from typing import Final

from assistant.domain.masking.dates_and_places import dates_and_places
from assistant.domain.masking.folded import Folded, fold, plain
from assistant.domain.masking.mails import mails
from assistant.domain.masking.masked import Mask, Masked, MaskKind
from assistant.domain.masking.names import names
from assistant.domain.masking.numbers import numbers
from assistant.domain.span import Span

_Reader = Callable[[Folded], Iterator[Mask]]
_SHOWN: Final = re.compile("|".join(re.escape(kind.shown) for kind in MaskKind))
_WORD: Final = re.compile(r"[^\W_]+")
_PASSES: Final = 6
"""More than ever were needed: each takes what the one before it laid bare."""
_READERS: Final[tuple[_Reader, ...]] = (mails, dates_and_places, numbers)
"""In the order in which they take what several of them would."""


def mask(text: str, known: Collection[str] = ()) -> Masked:
    """Return a text with its personal data masked; `known` are words never to be masked, such as medicines' names.

    Masking what is masked already changes nothing. The time it takes grows as the text does.
    """
    kept = frozenset(word for phrase in known for word in _WORD.findall(plain(phrase)))
    folded = fold(text)
    shown = [Span(*match.span()) for match in _SHOWN.finditer(text)]
    masks: list[Mask] = []
    for _ in range(_PASSES):
        found = _pass(folded, [*shown, *(each.span for each in masks)], kept)
        if not found:
            break
        masks += found
    masks.sort(key=lambda each: each.span)
    return Masked(_with(text, masks), tuple(masks))


def _pass(folded: Folded, taken: list[Span], known: frozenset[str]) -> list[Mask]:
    """Return what is found beside what is taken; of two that overlap, what is found first."""
    readers: tuple[_Reader, ...] = (*_READERS, partial(names, known=known))
    found: list[Mask] = []
    left = folded.without(sorted(taken))
    for reader in readers:
        if more := list(_apart(reader(left))):
            found += more
            left = folded.without(sorted([*taken, *(each.span for each in found)]))
    return found


def _apart(masks: Iterator[Mask]) -> Iterator[Mask]:
    """Yield masks, the longest of those that begin together, without those that begin before another has ended."""
    end = 0
    for each in sorted(masks, key=lambda each: (each.span.start, -each.span.end)):
        if each.span.start >= end:
            yield each
            end = each.span.end


def _with(text: str, masks: list[Mask]) -> str:
    places = chain([0], (each.span.end for each in masks))
    parts = [f"{text[place : each.span.start]}{each.kind.shown}" for place, each in zip(places, masks, strict=False)]
    return "".join([*parts, text[masks[-1].span.end if masks else 0 :]])
