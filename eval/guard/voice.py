"""How one text writes its numbers and units, the same all through. Not here: what it says."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.numbers_in_words import INVISIBLES, SCRIPTS, comma, digits, slashed, vulgar, words

Spelling = Callable[[Fraction], str]

_PLAIN: Final[tuple[tuple[str, Spelling], ...]] = (
    *(("digits", digits),) * 7,
    *(("words", words),) * 3,
    ("comma", comma),
    ("half", vulgar),
    ("slash", slashed),
)
"""How people write numbers; the more often, the more usual."""
_THOUSANDTH: Final = Fraction(1, 1000)
_THOUSAND: Final = Fraction(1000)
_ONE: Final = Fraction(1)

_MG: Final = ("mg", "mg", "mg", "mg", "mg", "MG", "mgs", "milligrams", "milligrams")
_G: Final = ("g", "g", "grams")
_MCG: Final = ("mcg", "micrograms", "\u00b5g", "\u03bcg", "ug")
_SINGULAR: Final = {"milligrams": "milligram", "grams": "gram", "micrograms": "microgram", "mgs": "mg"}


@dataclass(frozen=True, slots=True)
class Voice:
    """One way of writing amounts: "12.5 mg", "twelve and a half milligrams", "0.0125g"."""

    form: str
    spelling: Spelling
    factor: Fraction
    unit: str
    gap: str
    script: dict[int, str] | None = None
    invisible: str = ""

    def number(self, number: Fraction) -> str:
        """Return a number as this text writes it."""
        written = self.spelling(number)
        if self.script:
            written = written.translate(self.script)
        if self.invisible:
            middle = len(written) // 2
            written = f"{written[:middle]}{self.invisible}{written[middle:]}"
        return written

    def amount(self, milligrams: Fraction) -> str:
        """Return an amount with its unit as this text writes it."""
        number = milligrams if self.factor is _ONE else milligrams * self.factor
        unit = _SINGULAR.get(self.unit, self.unit) if number == 1 else self.unit
        return f"{self.number(number)}{self.gap}{unit}"

    def scaled(self, milligrams: Fraction) -> str:
        """Return an amount without its unit, which follows later: the 10 of "10 to 20 mg"."""
        return self.number(milligrams * self.factor)

    def strength(self, milligrams: Fraction) -> str:
        """Return a tablet's strength as it stands before "tablet", in milligrams whatever the unit of the doses."""
        unit = _SINGULAR.get(self.unit, self.unit) if self.factor is _ONE else "mg"
        return f"{self.number(milligrams)}{self.gap}{unit}"


PLAIN: Final = Voice("digits", digits, _ONE, "mg", " ")
"""Digits and milligrams: "12.5 mg"."""


def ordinary(rng: Random) -> Voice:
    """Draw a voice that a pharmacist might write in."""
    roll = rng.random()
    if roll < 0.03:
        return _strange(rng, ("full-width", "arabic-indic", "sans-serif"))
    form, spelling = rng.choice(_PLAIN)
    if spelling is words:
        return Voice(form, spelling, _ONE, rng.choice(_MG[5:] if roll < 0.1 else ("mg", "milligrams")), " ")
    if roll < 0.06:
        return Voice(f"{form}, micrograms", digits, _THOUSAND, rng.choice(_MCG[:2]), " ")
    if roll < 0.08:
        return Voice(f"{form}, grams", digits, _THOUSANDTH, "g", " ")
    return Voice(form, spelling, _ONE, rng.choice(_MG), rng.choice((" ", " ", " ", "", "\u00a0")))


def any_voice(rng: Random) -> Voice:
    """Draw any voice that keeps the numbers' meaning, however odd."""
    roll = rng.random()
    if roll < 0.25:
        return _strange(rng, tuple(SCRIPTS))
    form, spelling = rng.choice(_PLAIN)
    if roll < 0.35:
        return Voice(f"{form}, micrograms", spelling, _THOUSAND, rng.choice(_MCG), " ")
    if roll < 0.45:
        return Voice(f"{form}, grams", spelling, _THOUSANDTH, rng.choice(_G), " ")
    gap = " " if spelling is words else rng.choice((" ", " ", "", "\u00a0", "\u202f"))
    return Voice(form, spelling, _ONE, rng.choice(_MG), gap)


def _strange(rng: Random, scripts: tuple[str, ...]) -> Voice:
    if rng.random() < 0.4:
        return Voice("invisible characters", digits, _ONE, rng.choice(_MG), " ", invisible=rng.choice(INVISIBLES))
    name = rng.choice(scripts)
    return Voice(f"{name} digits", digits, _ONE, rng.choice(_MG), " ", SCRIPTS[name])
