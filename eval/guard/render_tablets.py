"""Doses counted in tablets, of a stated strength or not. Not here: amounts in milligrams."""

from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.draw import Draft, reckoned
from eval.guard.frames import frame
from eval.guard.label import Label
from eval.guard.numbers_in_words import comma, digits, slashed, vulgar, words
from eval.guard.people import Who
from eval.guard.rates import draw_rate, rate_words
from eval.guard.voice import Voice

_HALF: Final = Fraction(1, 2)
_ONE: Final = Fraction(1)
_MANY: Final = 8
"""Tablets at one time that a text may speak of."""


def tablets(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft | None:
    """Draw "Two 10 mg tablets three times a day": None where no count of half tablets is as small as it has to be."""
    strength = rng.choice((*label.strengths, *label.strengths, None))
    each = label.strongest if strength is None else strength
    times, rate = draw_rate(rng, voice, over=over)
    halves = int(2 * who.ceiling / (each * times))
    if over:
        halves = halves + 1 if rng.random() < 0.5 else rng.randint(halves + 1, 2 * halves + 4)
    elif halves < 1:
        return None
    else:
        halves = halves if rng.random() < 0.4 else rng.randint(1, halves)
    count = halves * _HALF
    if count > _MANY:
        if not over:
            return None
        times, rate, count = _many(rng, voice, who, each)
    why = reckoned(f"{float(count):g} x {float(each):g} mg x {times}", count * each * times, who.ceiling)
    said = _unstated(rng, count) if strength is None else _stated(rng, voice, count, strength)
    form = "tablets of no stated strength" if strength is None else "tablets of a strength"
    return Draft(frame(rng, who, f"{said} {rate}", label.name), why, form)


def _many(rng: Random, voice: Voice, who: Who, each: Fraction) -> tuple[int, str, Fraction]:
    """Return a rate and a count over the ceiling for weak tablets: four times as many as go into it."""
    count = Fraction(int(who.ceiling / each) // 4 + 1)
    return 4, rate_words(rng, voice, 4), count


def _stated(rng: Random, voice: Voice, count: Fraction, strength: Fraction) -> str:
    """Return a count of tablets of a strength: "one and a half 10 mg tablets", "2 tablets of 10 mg"."""
    milligrams = voice.amount(strength) if voice.factor == 1 else voice.strength(strength)
    number = _count(rng, count)
    noun = "tablet" if count <= 1 else "tablets"
    hyphened = f"{digits(strength)}-mg" if rng.random() < 0.1 else voice.strength(strength)
    if count == _HALF:
        return rng.choice(
            (
                f"half a {hyphened} tablet",
                f"half of a {hyphened} tablet",
                f"half a tablet of {milligrams}",
                f"\u00bd tablet of {milligrams}",
            )
        )
    return rng.choice(
        (
            f"{number} {noun} of {milligrams}",
            f"{'one' if count == 1 else words(count)} {hyphened} {noun}",
            f"{number} {noun} of {milligrams} each" if count > 1 else f"{number} {noun} of {milligrams}",
            f"{number} {noun} ({milligrams})" if count == 1 else f"{number} {noun} ({milligrams} each)",
        )
    )


def _unstated(rng: Random, count: Fraction) -> str:
    if count == _HALF:
        return rng.choice(("half a tablet", "half of a tablet", "\u00bd tablet", "1/2 tablet"))
    return f"{_count(rng, count)} {'tablet' if count == 1 else 'tablets'}"


def _count(rng: Random, count: Fraction) -> str:
    if count == _ONE:
        return rng.choice(("one", "1", "a single"))
    roll = rng.random()
    if count.denominator == 1:
        return words(count) if roll < 0.5 else digits(count)
    if roll < 0.4:
        return words(count)
    return rng.choice((vulgar, slashed, digits, comma))(count)
