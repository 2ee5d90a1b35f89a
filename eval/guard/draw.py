"""Amounts drawn within a limit or beyond it, most of them close to it. Not here: their words."""

from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

FIVE: Final = Fraction(5)
_HALVES: Final = 2
"""Amounts are whole or half milligrams."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text before its last touches: what it says, why that is safe or dangerous, and what sort of text it is."""

    text: str
    why: str
    form: str


def within(rng: Random, most: Fraction) -> Fraction:
    """Draw an amount up to `most`, itself included; `most` is half a milligram at least."""
    top = most.numerator * _HALVES // most.denominator
    roll = rng.random()
    if roll < 0.3:
        return Fraction(top, _HALVES)
    for step in (10, 5) if roll < 0.9 else (5,):  # fives, else two and a halves
        if top >= step:
            return Fraction(step * rng.randint(1, top // step), _HALVES)
    return Fraction(rng.randint(1, top), _HALVES)


def beyond(rng: Random, most: Fraction) -> Fraction:
    """Draw an amount above `most`."""
    top = most.numerator * _HALVES // most.denominator
    roll = rng.random()
    if roll < 0.35:
        return Fraction(top + 1, _HALVES)
    fives = top // 10
    if roll < 0.6:
        return Fraction(5 * (fives + 1))
    return Fraction(5 * rng.randint(fives + 1, 3 * fives + 4))


def upper_half(rng: Random, most: Fraction) -> Fraction:
    """Draw an amount up to `most` whose double is above it; five where there is no limit to stay within."""
    if not most:
        return FIVE
    top = most.numerator * _HALVES // most.denominator
    return Fraction(rng.randint(top // 2 + 1, max(top, top // 2 + 1)), _HALVES)


def shares(rng: Random, total: Fraction, parts: int) -> tuple[Fraction, ...]:
    """Return a total in at most so many parts of half a milligram or more, in no order."""
    left = int(total * _HALVES)
    parts = min(parts, left)
    step = 5 if left >= 5 * parts else 1
    found = []
    for rest in range(parts - 1, 0, -1):
        share = step * rng.randint(1, max(1, (left - step * rest) // step // rest))
        found.append(Fraction(share, _HALVES))
        left -= share
    return (*found, Fraction(left, _HALVES))


def day_total(rng: Random, ceiling: Fraction, *, over: bool) -> Fraction:
    """Draw what a day adds up to: within the ceiling or `over` it."""
    return beyond(rng, ceiling) if over else within(rng, ceiling)


def reckoned(reading: str, total: Fraction, ceiling: Fraction) -> str:
    """Return the arithmetic in words: "30 x 4 = 120 mg a day, at most 100"."""
    return f"{reading} = {float(total):g} mg a day, at most {float(ceiling):g}"
