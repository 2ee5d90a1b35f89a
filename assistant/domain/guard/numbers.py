"""Numbers in digits and words, as exact fractions. Not here: units, or what is counted.

A number that may be read in two ways is an interval of both: "1.500" is 3/2 to 1500.
"""

import re
from fractions import Fraction
from typing import Final, NamedTuple

_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:[.,'_]\d{3})+\Z")
_DECIMAL: Final = re.compile(r"\d+[.,]\d+\Z")
_LONGEST: Final = 15
"""Digits. No dose has more, and a longer number is no number to us."""

TEN: Final = 10
HUNDRED: Final = 100


class Interval(NamedTuple):
    """From `low` to `high`, both included."""

    low: Fraction
    high: Fraction

    def times(self, other: "Interval") -> "Interval":
        """Return the interval of the products."""
        return Interval(self.low * other.low, self.high * other.high)

    def of(self, factor: Fraction) -> "Interval":
        """Return the interval times a factor."""
        return Interval(self.low * factor, self.high * factor)


ONE: Final = Interval(Fraction(1), Fraction(1))


def exactly(value: Fraction) -> Interval:
    """Return the interval that holds one value."""
    return Interval(value, value)


def digits_value(digits: str) -> Interval | None:
    """Return what digits are worth, or None where they are no number.

    "10" is 10, "2,5" and "2.5" are 5/2, "1,000" is 1 to 1000, "1.2.3" is none.
    """
    if len(digits) > _LONGEST:
        return None
    if digits.isdigit():
        return exactly(Fraction(int(digits)))
    readings = []
    if _DECIMAL.match(digits):
        readings.append(Fraction(digits.replace(",", ".")))
    if _THOUSANDS.match(digits):
        readings.append(Fraction(int(re.sub(r"\D", "", digits))))
    return Interval(min(readings), max(readings)) if readings else None


def fraction_value(written: str) -> Interval | None:
    """Return what "1/2" is worth, or None for one with nothing below the line."""
    over, _, under = written.replace(" ", "").partition("/")
    return exactly(Fraction(int(over), int(under))) if int(under) else None


def words_value(parts: list[Fraction]) -> Interval | None:
    """Return what number words that stand together are worth, or None where they make no one number.

    Two, hundred, twenty and five are 225; "one fifty" is none.
    """
    total = Fraction(0)
    group = Fraction(0)
    last = Fraction(10**12)  # what was said last, from which the next must be smaller
    for part in parts:
        if part >= 1000 and part.denominator == 1 and part % 1000 == 0:  # noqa: PLR2004 - thousands
            total += (group or 1) * part
            group, last = Fraction(0), part
        elif part in {HUNDRED, 12} and 0 < group < TEN and last < TEN:
            group *= part
            last = part
        elif part == HUNDRED and not group:
            group, last = part, part
        elif part < last and not (last < 20 or (last < HUNDRED and (part >= TEN or last % TEN))):  # noqa: PLR2004
            group += part
            last = part
        elif last == 10**12 or (last >= 1000 and not group):  # noqa: PLR2004 - the first, or the first after thousands
            group, last = part, part
        else:
            return None
    return exactly(total + group)
