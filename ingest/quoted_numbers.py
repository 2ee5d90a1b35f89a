"""The numbers that stand in a sentence, each in every way it can be written there. Not here: what they count."""

import re
from fractions import Fraction
from typing import Final

NUMBER_WORDS: Final = {
    "half": Fraction(1, 2),
    "once": Fraction(1),
    "twice": Fraction(2),
    **{
        word: Fraction(number)
        for number, word in enumerate(
            ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
        )
    },
}
"""Number words up to twelve; nothing on a label counts further in words."""
_PLAIN: Final = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)*(?![\d]|[.,]\d)")
_TORN: Final = re.compile(r"(?<![\d.,])(\d{1,3})[.,] (\d{1,2})(?![\d.,])")
"""A decimal with a space in it: "1, 5"."""
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:\.\d{3}){2,}")
_DECIMAL: Final = re.compile(r"\d+(?:[.,]\d+)?")
_WORD: Final = re.compile(rf"\b(?:{'|'.join(NUMBER_WORDS)})\b", re.IGNORECASE)
_SIGNS: Final = {"\N{VULGAR FRACTION ONE HALF}": Fraction(1, 2)}


def numbers_in(words: str) -> frozenset[Fraction]:
    """Return the numbers that stand in `words`; one that can be read in two ways stands there in both.

    "20 to 30 mg" gives 20 and 30, "1,5" gives 1.5, "1, 5" gives 1, 5 and 1.5, "1,200" gives 1200 and 1.2, "three
    times" gives 3 and "half" gives 1/2.
    """
    found = {Fraction(f"{match[1]}.{match[2]}") for match in _TORN.finditer(words)}
    for match in _PLAIN.finditer(words):
        if _DECIMAL.fullmatch(match[0]):
            found.add(Fraction(match[0].replace(",", ".")))
        if _THOUSANDS.fullmatch(match[0]):
            found.add(Fraction(re.sub(r"[.,]", "", match[0])))
    found |= {NUMBER_WORDS[match[0].lower()] for match in _WORD.finditer(words)}
    return frozenset(found | {value for sign, value in _SIGNS.items() if sign in words})
