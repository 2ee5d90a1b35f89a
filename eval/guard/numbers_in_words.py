"""Numbers as text: digits, words, fractions and other scripts, always the same number. Not here: units."""

from fractions import Fraction
from functools import cache
from typing import Final

ONES: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
TENS: Final = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HALF: Final = Fraction(1, 2)
_PLACES: Final = 7
"""Decimal places at most: half a microgram in grams."""

_ZEROS: Final = {
    "full-width": 0xFF10,
    "arabic-indic": 0x660,
    "persian": 0x6F0,
    "devanagari": 0x966,
    "bold": 0x1D7CE,
    "double-struck": 0x1D7D8,
    "sans-serif": 0x1D7E2,
    "monospace": 0x1D7F6,
}
"""The digit nought of each script; the other nine follow it."""
SCRIPTS: Final = {name: {ord("0") + n: chr(zero + n) for n in range(10)} for name, zero in _ZEROS.items()} | {
    "superscript": {ord("0") + n: digit for n, digit in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
}
"""For `str.translate`: ASCII digits to those of another script."""

INVISIBLES: Final = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad")
"""Characters that show nothing and change no number."""


@cache
def digits(number: Fraction) -> str:
    """Return a number in digits with a decimal point: "12.5"."""
    if number.denominator == 1:
        return str(number.numerator)
    whole, rest = divmod(number.numerator * 10**_PLACES // number.denominator, 10**_PLACES)
    return f"{whole}.{rest:0{_PLACES}d}".rstrip("0")


@cache
def comma(number: Fraction) -> str:
    """Return a number in digits with a decimal comma: "12,5"."""
    return digits(number).replace(".", ",")


@cache
def vulgar(number: Fraction) -> str:
    """Return a half as a fraction: "12½"; other numbers in digits."""
    whole, rest = divmod(number, 1)
    return f"{whole or ''}½" if rest == _HALF else digits(number)


@cache
def slashed(number: Fraction) -> str:
    """Return a half as a fraction with a slash: "12 1/2"; other numbers in digits."""
    whole, rest = divmod(number, 1)
    return f"{whole or ''} 1/2".lstrip() if rest == _HALF else digits(number)


@cache
def words(number: Fraction) -> str:
    """Return a number in words: "twelve and a half", "zero point zero two"."""
    whole, rest = divmod(number, 1)
    if not rest:
        return whole_words(whole)
    if rest == _HALF and whole:
        return f"{whole_words(whole)} and a half"
    decimals = digits(number).partition(".")[2]
    return f"{whole_words(whole)} point {' '.join(ONES[int(digit)] for digit in decimals)}"


@cache
def whole_words(number: int) -> str:
    """Return a whole number below a million in words: "one hundred and five"."""
    if number < len(ONES):
        return ONES[number]
    if number < 100:
        tens, one = divmod(number, 10)
        return f"{TENS[tens]}-{ONES[one]}" if one else TENS[tens]
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    many, rest = divmod(number, size)
    if not rest:
        return f"{whole_words(many)} {name}"
    link = "and " if rest < 100 else ""
    return f"{whole_words(many)} {name} {link}{whole_words(rest)}"


@cache
def digit_by_digit(number: int) -> str:
    """Return a number's digits in words, one by one: "one five zero"."""
    return " ".join(ONES[int(digit)] for digit in str(number))
