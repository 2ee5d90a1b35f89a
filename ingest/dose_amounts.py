"""The amounts of medicine in a sentence, in milligrams or tablets. Not here: what a sentence says of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from ingest.quoted_numbers import NUMBER_WORDS

FORM: Final = r"(?:tablets?|capsules?|caplets?|pills?)"
_MG: Final = {"mg": Fraction(1), "milligram": Fraction(1), "g": Fraction(1000), "gram": Fraction(1000)}
_MICROGRAM: Final = Fraction(1, 1000)
_UNIT: Final = r"(?:milligrams?|micrograms?|mcg|[µμ]g|mg|grams?|g)(?![\w²])"
_TORN: Final = rf"\d{{1,3}}, (?:[1-9]|25|75)(?=\s*(?:[-–—]|to\b)\s*\d|\s*-?\s*{_UNIT})"  # noqa: RUF001 - dashes
_DIGITS: Final = rf"(?:{_TORN}|\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,3}}(?:[ \u00a0]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?)"
_WORDS: Final = rf"\b(?:{'|'.join(word for word in NUMBER_WORDS if word not in {'half', 'once', 'twice'})})\b"
_NUMBER: Final = rf"(?:(?<![\d.,/]){_DIGITS}|{_WORDS})"
_JOIN: Final = r"\s*(?:[-–—]|,|&|\bto\b|\bor\b|\band\b|,\s*(?:or|and)\b)\s*"  # noqa: RUF001 - the dashes of ranges
_MASS: Final = re.compile(rf"{_NUMBER}(?:(?:\s*-?\s*{_UNIT})?{_JOIN}{_NUMBER}){{0,5}}\s*-?\s*{_UNIT}", re.IGNORECASE)
_FORMS: Final = re.compile(
    rf"(?:{_NUMBER}(?:{_JOIN}{_NUMBER}){{0,5}}|(?P<half>\b(?:1/2|½|half)(?: a| of a)?))\s+{FORM}\b", re.IGNORECASE
)
_TOKEN: Final = re.compile(rf"(?P<unit>{_UNIT})|(?P<number>{_DIGITS}|{_WORDS})|(?P<range>[-–—]|\bto\b)", re.IGNORECASE)  # noqa: RUF001
_PER_KG: Final = re.compile(r"\s*(?:/|per|for (?:each|every)|a)\s*(?:1\s*)?(?:kg|kilos?|kilograms?)\b", re.IGNORECASE)
_STRANGE_AFTER: Final = re.compile(r"\s*(?:/|per|for (?:each|every))\s*(?:\d|m²|m2|ml|litre|l\b|mg|m\b)", re.IGNORECASE)
_STRANGE_BEFORE: Final = re.compile(r"(?:mg|g|\d)\s*/\s*$", re.IGNORECASE)
_A_TABLET: Final = re.compile(r"\s*(?:a|per|each)\b", re.IGNORECASE)
_NEAR: Final = 40
"""Code points before an amount that can belong to it."""
_OF: Final = re.compile(r"\s*(?:\(|of|containing)\s*$", re.IGNORECASE)
_COUNT: Final = re.compile(rf"(?P<count>{_NUMBER})\s+$", re.IGNORECASE)
_FORM_AFTER: Final = re.compile(rf"\s*-?\s*(?:[\w-]+\s+){{0,3}}?{FORM}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount, a range or a list of amounts, and where in the words it stands."""

    start: int
    end: int
    values: tuple[Fraction, ...]
    """Milligrams, or tablets where `tablets` says so."""
    ranged: bool = False
    tablets: bool = False
    per_kg: bool = False
    of_form: bool = False
    """It is what a tablet holds: "10 mg tablets"."""
    each: tuple[Fraction, ...] = ()
    """What one tablet holds, where the amount is a count of tablets that says so: 20 of "two tablets of 20 mg"."""
    strange: bool = False
    """It is in a unit that no limit has, such as mg/ml or mg/m², or one part of several substances."""
    doubts: tuple[str, ...] = ()

    @property
    def low(self) -> Fraction:
        """The least of the values."""
        return min(self.values)

    @property
    def high(self) -> Fraction:
        """The most of the values."""
        return max(self.values)


def amounts(words: str) -> tuple[Amount, ...]:
    """Return the amounts of a sentence in order.

    "1, 5 - 2 mg per 1 kg" is 1.5 to 2 mg for a kilogram, with a doubt; "one tablet of 40 mg" and "one 40 mg tablet" are
    40 mg; "two tablets" are 2 tablets.
    """
    masses = [_mass(words, match) for match in _MASS.finditer(words)]
    forms = [
        _forms(match)
        for match in _FORMS.finditer(words)
        if not any(match.start() < m.end <= match.end() for m in masses)
    ]
    return tuple(_merged(words, sorted([*masses, *forms], key=lambda amount: amount.start)))


def _mass(words: str, match: re.Match[str]) -> Amount:
    values, doubts, ranged = _values(match[0])
    per_kg = _PER_KG.match(words, match.end())
    end = per_kg.end() if per_kg else match.end()
    strange = bool(_STRANGE_BEFORE.search(words[max(0, match.start() - _NEAR) : match.start()])) or (
        not per_kg and bool(_STRANGE_AFTER.match(words, end))
    )
    of_form = not per_kg and bool(_FORM_AFTER.match(words, end)) and not _A_TABLET.match(words, end)
    return Amount(
        match.start(), end, values, ranged, per_kg=bool(per_kg), of_form=of_form, strange=strange, doubts=doubts
    )


def _values(written: str) -> tuple[tuple[Fraction, ...], tuple[str, ...], bool]:
    """Return the milligrams of "5 mg to 10 mg" or "100, 200 or 400 mg", what is doubtful, and whether it is a range."""
    tokens = list(_TOKEN.finditer(written))
    values: list[Fraction] = []
    doubts: list[str] = []
    factor = Fraction(1)
    for token in reversed(tokens):
        if token["unit"]:
            factor = _factor(token["unit"])
        elif token["number"]:
            value, doubt = _number(token["number"])
            values.insert(0, value * factor)
            doubts += [doubt] if doubt else []
    ranged = any(token["range"] for token in tokens) and len(values) > 1
    if ranged and values != sorted(values):
        doubts.append(f"the range “{written}” falls")
    return tuple(values), tuple(doubts), ranged


def _factor(unit: str) -> Fraction:
    return _MG.get(unit.lower().removesuffix("s"), _MICROGRAM)


def _number(written: str) -> tuple[Fraction, str]:
    """Return a number, and what is doubtful about how it is written."""
    if written.lower() in NUMBER_WORDS:
        return NUMBER_WORDS[written.lower()], ""
    if ", " in written:
        joined = written.replace(", ", ".")
        return Fraction(joined), f"“{written}” is a broken decimal, read as {joined}"
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", written):
        joined = written.replace(",", "")
        return Fraction(joined), f"“{written}” is read as {joined}"
    return Fraction(re.sub(r"[ \u00a0]", "", written).replace(",", ".")), ""


def _forms(match: re.Match[str]) -> Amount:
    if match["half"]:
        values: tuple[Fraction, ...] = (Fraction(1, 2),)
        ranged = False
    else:
        values, _, ranged = _values(match[0])
    return Amount(match.start(), match.end(), values, ranged, tablets=True)


def _merged(words: str, found: list[Amount]) -> Iterator[Amount]:
    """Yield the amounts, a count of tablets multiplied by what one holds."""
    place = 0
    while place < len(found):
        amount = found[place]
        following = found[place + 1] if place + 1 < len(found) else None
        if amount.tablets and following and not following.tablets and _OF.match(words[amount.end : following.start]):
            place += 2
            together = replace(following, start=amount.start)
            in_brackets = "(" in words[amount.end : following.start]
            yield _total(amount.values, together) if in_brackets else _times(amount.values, together)
            continue
        near = max(0, amount.start - _NEAR)
        count = _COUNT.search(words[near : amount.start]) if amount.of_form else None
        if count and (place == 0 or found[place - 1].end <= near + count.start()):
            yield _times((_number(count["count"])[0],), replace(amount, start=near + count.start()))
        else:
            yield amount
        place += 1


def _total(counts: tuple[Fraction, ...], given: Amount) -> Amount:
    """Return the amount in brackets after a count of tablets, which is taken for all of them together.

    "1 to 2 tablets (20 to 40 mg)" is plain; "6 tablets (1200 mg)" might be 1200 mg each, so it has a doubt.
    """
    one_each = {value / count for value, count in zip(given.values, counts, strict=False) if count}
    plain = counts == (Fraction(1),) or (len(counts) == len(given.values) > 1 and len(one_each) == 1)
    doubt = "the amount in brackets is taken for all the tablets together"
    return replace(given, of_form=False, doubts=given.doubts if plain else (*given.doubts, doubt))


def _times(counts: tuple[Fraction, ...], one: Amount) -> Amount:
    """Return so many of an amount; several counts of a range have no single reading."""
    values = tuple(count * value for count in counts for value in one.values)
    strange = one.strange or (len(counts) > 1 and len(one.values) > 1)
    return replace(one, values=values, each=one.values, of_form=False, ranged=len(values) > 1, strange=strange)
