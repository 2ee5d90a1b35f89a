"""A second reading of plain dose sentences, slow and by other means. Not here: limits, or the guard.

It descends word by word and reads whole texts or nothing: what it does not know word for word, it does not read. The
guard's own grammar is a list of patterns over classes; nothing of it is used here.

    text     = { [ whom ":" | opening ] parts "." }
    parts    = part { ("," | "and" | "plus" | "+") part }
    part     = [ bound ] [ when ] amount [ when ]
    amount   = number [ "to" number ] mass | number tablets | number number mass tablets
    when     = number "times" a day | "every" hours | "in" time | a day
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from eval.guard.numbers_in_words import ONES, TENS

_TENS: Final = {word: 10 * number for number, word in enumerate(TENS) if number > 1}
_MASSES: Final = {
    "mg": Fraction(1),
    "mgs": Fraction(1),
    "milligram": Fraction(1),
    "milligrams": Fraction(1),
    "g": Fraction(1000),
    "gram": Fraction(1000),
    "grams": Fraction(1000),
    "mcg": Fraction(1, 1000),
    "ug": Fraction(1, 1000),
    "\u00b5g": Fraction(1, 1000),
    "\u03bcg": Fraction(1, 1000),
    "microgram": Fraction(1, 1000),
    "micrograms": Fraction(1, 1000),
}
_OPENINGS: Final = tuple(
    tuple(words.split())
    for words in (
        "take",
        "give",
        "give your child",
        "please take",
        "then take",
        "you can take",
        "you may take",
        "you should take",
        "your child can take",
        "your child may have",
        "your child should get",
        "you can give your child",
        "dose :",
        "dosage :",
        "the dose is",
        "your dose is",
        "your child's dose is",
        "the dose for your child is",
        "the dose of baclofen is",
        "your dose of baclofen is",
        "baclofen",
        "baclofen :",
        "this is the dose :",
        "the leaflet gives this dose :",
        "your daughter can take",
        "your son may take",
        "in your case the dose is",
        "at your age you can take",
        "take baclofen as follows :",
        "you can safely take",
    )
)
_BOUNDS: Final = tuple(
    tuple(words.split()) for words in ("up to", "a maximum of", "no more than", "not more than", "at most")
)
_DAY: Final = tuple(
    tuple(words.split())
    for words in (
        "a day in total",
        "in total per day",
        "a day",
        "per day",
        "daily",
        "each day",
        "every day",
        "in 24 hours",
        "/ day",
    )
)
_TIMES_OF_DAY: Final = tuple(
    tuple(words.split())
    for words in (
        "in the morning",
        "in the afternoon",
        "in the evening",
        "at noon",
        "at night",
        "at bedtime",
        "at breakfast",
        "at lunch",
        "at dinner",
        "with breakfast",
        "with lunch",
        "with dinner",
        "each morning",
        "every morning",
        "every evening",
        "every night",
    )
)
_ENDINGS: Final = tuple(tuple(words.split()) for words in ("with food", "of baclofen"))
_SIGNS: Final = ".,:+/()-"
_HOURS: Final = 24
_TIMES: Final = {"once": Fraction(1), "twice": Fraction(2), "thrice": Fraction(3)}


class _Unread(Exception):  # noqa: N818 - it ends a reading, and is no error
    """The text is none that can be read here."""


@dataclass(frozen=True, slots=True)
class _Amount:
    """The most mg at one time, and how often a day: nothing where it is not said."""

    mg: Fraction
    times: Fraction | None


def most_a_day(text: str, strengths: Sequence[Fraction]) -> Fraction | None:
    """Return the most mg that a text has somebody take in a day, or None where it cannot be read.

    "Take 10 to 20 mg three times a day." is 60; tablets of no stated strength hold the most of `strengths`.
    """
    try:
        return _Descent(_words(text), max(strengths)).text()
    except _Unread:
        return None


def _words(text: str) -> list[str]:
    if not text.isascii() and any(not (c.isascii() or c in "\u00b5\u03bc\u00a0") for c in text):
        raise _Unread
    if any(sign in text for sign in "\n<*_|`~&#>\\["):
        raise _Unread
    words: list[str] = []
    for rough in text.lower().split():
        words += _cut(rough)
    return words


def _cut(rough: str) -> list[str]:
    """Return a word less the signs around it, and a number apart from its unit."""
    head: list[str] = []
    tail: list[str] = []
    while rough and rough[0] in _SIGNS:
        head.append(rough[0])
        rough = rough[1:]
    while rough and rough[-1] in _SIGNS:
        tail.insert(0, rough[-1])
        rough = rough[:-1]
    digits = len(rough) - len(rough.lstrip("0123456789."))
    middle = [part for part in (rough[:digits], rough[digits:]) if part]
    return [*head, *middle, *tail]


class _Descent:
    """One text's words, and how far they are read."""

    def __init__(self, words: list[str], strongest: Fraction) -> None:
        self._left = words
        self._at = 0
        self._strongest = strongest

    def text(self) -> Fraction:
        total = Fraction(0)
        while self._at < len(self._left):
            total += self._sentence()
        return total

    def _word(self, ahead: int = 0) -> str:
        place = self._at + ahead
        return self._left[place] if place < len(self._left) else ""

    def _take(self, *choices: tuple[str, ...]) -> bool:
        """Read the longest of the phrases that stands here, if one does."""
        for words in sorted(choices, key=len, reverse=True):
            if tuple(self._left[self._at : self._at + len(words)]) == words:
                self._at += len(words)
                return True
        return False

    def _maybe(self, read: Callable[[], Fraction]) -> Fraction | None:
        """Read something, or stay where it would have begun."""
        start = self._at
        try:
            return read()
        except _Unread:
            self._at = start
            return None

    def _sentence(self) -> Fraction:
        self._whom()
        self._take(*_OPENINGS)
        parts = [self._part()]
        while True:
            start = self._at
            self._take((",",))
            if not self._take(("and",), ("plus",), ("+",)) and self._at == start:
                break
            if self._word() in {"", "."}:
                raise _Unread
            parts.append(self._part())
        self._take(*_ENDINGS)
        if not self._take((".",)) and self._at < len(self._left):
            raise _Unread
        return self._sum(parts)

    @staticmethod
    def _sum(parts: list[_Amount]) -> Fraction:
        """Return what the parts come to; a part of no rate among several is not read."""
        if len(parts) > 1 and any(part.times is None for part in parts):
            raise _Unread
        return sum((part.mg * (part.times or 1) for part in parts), Fraction(0))

    def _whom(self) -> None:
        """Pass over "For adults:" and "For children aged 2 to 6 years:"."""
        if self._word() != "for":
            return
        if self._take(("for", "adults", ":")):
            return
        if self._take(("for", "children", "aged")):
            self._number()
            if self._take(("to",)):
                self._number()
            if self._take(("years", ":")):
                return
        raise _Unread

    def _part(self) -> _Amount:
        before = self._when()
        if before is not None:
            self._take((",",))
            self._take(("take",), ("give", "your", "child"), ("give",))
        self._take(*_BOUNDS)
        mg = self._amount()
        self._take(*_ENDINGS)
        self._take((",",)) if self._is_when(1) else None
        after = self._when()
        if before is not None and after is not None:
            raise _Unread
        return _Amount(mg, before if after is None else after)

    def _is_when(self, ahead: int) -> bool:
        start = self._at
        self._at += ahead if self._word() == "," else 0
        found = self._at > start and self._when() is not None
        self._at = start
        return found

    def _amount(self) -> Fraction:
        high = self._number()
        between = self._word()
        if between == "to" or (between == "-" and self._word(1)[:1].isdigit()):
            self._at += 1
            high = max(high, self._number())
        if self._word() in _MASSES:
            return high * self._mass()
        if self._word() in {"tablet", "tablets"}:
            self._at += 1
            return high * self._strength()
        each = self._number() * self._mass()
        if self._word() not in {"tablet", "tablets"}:
            raise _Unread
        self._at += 1
        return high * each

    def _mass(self) -> Fraction:
        if self._word() not in _MASSES:
            raise _Unread
        self._at += 1
        return _MASSES[self._left[self._at - 1]]

    def _strength(self) -> Fraction:
        """Return what a tablet holds: what is said after "of", else the strongest on sale."""
        if self._word() != "of" or self._word(1) == "baclofen":
            return self._strongest
        self._at += 1
        each = self._number() * self._mass()
        self._take(("each",))
        return each

    def _when(self) -> Fraction | None:
        often = self._maybe(self._often)
        if often is not None:
            return often
        if self._take(*_TIMES_OF_DAY):
            return self._more_times()
        return Fraction(1) if self._take(*_DAY) else None

    def _more_times(self) -> Fraction:
        """Count "in the morning, at noon and at night"."""
        count = Fraction(1)
        while True:
            start = self._at
            self._take((",",))
            self._take(("and",))
            if self._at == start or not self._take(*_TIMES_OF_DAY) or not self._stops():
                self._at = start
                return count
            count += 1

    def _stops(self) -> bool:
        return self._word() in {"", ".", ",", "and"}

    def _often(self) -> Fraction:
        if self._word() == "every" or self._word() == "each":
            self._at += 1
            shortest = self._number()
            if self._take(("to",)):
                shortest = min(shortest, self._number())
            if not self._take(("hours",), ("hour",), ("h",)) or not shortest:
                raise _Unread
            return Fraction(_HOURS) / shortest
        self._take(("up", "to"), ("at", "most"))
        if self._word() in _TIMES:
            most = _TIMES[self._word()]
            self._at += 1
            if self._take(("or",)):
                most = max(most, _TIMES.get(self._word(), Fraction(0)))
                self._at += 1
        else:
            most = self._number()
            if self._take(("to",), ("or",), ("-",)):
                most = max(most, self._number())
            if not self._take(("times",), ("x",)):
                raise _Unread
        if not self._take(*_DAY):
            raise _Unread
        return most

    def _number(self) -> Fraction:
        word = self._word()
        if word[:1].isdigit():
            self._at += 1
            return self._and_a_half(self._digits(word))
        if self._take(("half", "a"), ("half", "of", "a"), ("half",)):
            return Fraction(1, 2)
        if self._take(("a", "single")):
            return Fraction(1)
        if word in {"a", "one"} and self._word(1) == "hundred":
            self._at += 1
            return self._and_a_half(self._hundreds(1))
        return self._and_a_half(self._spoken())

    @staticmethod
    def _digits(word: str) -> Fraction:
        whole, _, decimals = word.partition(".")
        if not whole.isdigit() or (decimals and not decimals.isdigit()) or len(decimals) == 3:
            raise _Unread
        return Fraction(word)

    def _and_a_half(self, whole: Fraction) -> Fraction:
        return whole + Fraction(1, 2) if self._take(("and", "a", "half")) else whole

    def _spoken(self) -> Fraction:
        small = self._below_hundred()
        if self._word() == "hundred" and 0 < small < 10:
            return self._hundreds(small)
        return Fraction(small)

    def _hundreds(self, count: int) -> Fraction:
        self._at += 1
        total = Fraction(100 * count)
        start = self._at
        self._take(("and",))
        rest = self._maybe(lambda: Fraction(self._below_hundred()))
        if rest is None:
            self._at = start
        return total + (rest or 0)

    def _below_hundred(self) -> int:
        word = self._word()
        first, _, second = word.partition("-")
        if first in _TENS and (not second or second in ONES[1:10]):
            self._at += 1
            if second:
                return _TENS[first] + ONES.index(second)
            if self._word() in ONES[1:10]:
                self._at += 1
                return _TENS[first] + ONES.index(self._left[self._at - 1])
            return _TENS[first]
        if word in ONES:
            self._at += 1
            return ONES.index(word)
        raise _Unread
