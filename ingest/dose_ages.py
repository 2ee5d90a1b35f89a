"""The ages that a dose sentence names, with what is doubtful about them. Not here: the doses.

`assistant.domain.population` reads whom a question or an answer is about; this reads a label's bands, exactly, and
says what a pharmacist must look at.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction
from typing import Final

from assistant.domain.limits import ADULT_YEARS, ADULTS, EVERYBODY, Ages
from ingest.quoted_numbers import NUMBER_WORDS

_N: Final = rf"(\d{{1,3}}(?:[.,]5)?|{'|'.join(word for word in NUMBER_WORDS if word not in {'half', 'once', 'twice'})})"
_YEARS: Final = r"(years?|yrs?|y\.?o\b|months?)(?:\s+of\s+age|\s+old)?"
_TO: Final = r"\s*(?:-|–|—|to|and|until|up to)\s*((?:under|below|less than)\s+)?"  # noqa: RUF001 - dashes
_RANGE: Final = re.compile(
    rf"(?<!for )(?<!within )(?<!every )\b{_N}\s*(?:{_YEARS}|(?!to\b|and\b|until\b|up\b|mg\b|g\b)([^\W\d]+))?"
    rf"{_TO}{_N}\s*(?:{_YEARS}|(?!mg\b|g\b|times\b|hours?\b|tablets?\b)([^\W\d]+)\s+{_YEARS})",
    re.IGNORECASE,
)
_AGED_RANGE: Final = re.compile(
    rf"\baged?\s+{_N}\s*(?:-|–|to)\s*{_N}(?!\s*(?:mg|g|kg|months?|years?)\b|\d)",  # noqa: RUF001 - the dash of ranges
    re.IGNORECASE,
)
_AGE_OF: Final = r"(?:the age of\s+|age\s+)?"
_FROM: Final = re.compile(
    rf"(?:(?<!for )\b(?:over|above|after|older than|more than|from|at least)|[>≥])\s*{_AGE_OF}{_N}\s*{_YEARS}"
    r"(?! of (?:treat|tak|us))"
    rf"|\b{_N}\s*\+?\s*{_YEARS}\s*(?:and|or)\s+(?:over|older|above|up|more)\b"
    rf"|\baged?\s+{_N}\s*(?:and|or)\s+(?:over|older|above)\b|\b{_N}\+\s*{_YEARS}"
    rf"|\bfrom the age of\s+{_N}\b",
    re.IGNORECASE,
)
_UNDER: Final = re.compile(
    rf"((?<!for )\b(?:under|below|younger than|less than)|<|(?<!for )\b(?:up to|until)|≤)\s*"
    rf"{_AGE_OF}{_N}\s*{_YEARS}"
    rf"|\bunder[\s-](\d{{1,2}})s\b",
    re.IGNORECASE,
)
_CHILD_BARE: Final = re.compile(
    rf"\b(?:children|child|adolescents|those|aged|age)\s+(?:(under|below)|over|above)\s+{_N}"
    r"(?!\s*-?\s*(?:kg|mg|g|%|\d|years?|yrs?|months?|weeks?|days?|kilo))",
    re.IGNORECASE,
)
"""Ages without their unit: "children under 5"."""
_ADULT: Final = re.compile(r"\b(?:adults?|grown-?ups?)\b", re.IGNORECASE)
_CHILD: Final = re.compile(
    r"\b(?:child(?:ren)?|adolescents?|teenagers?|infants?|bab(?:y|ies)|toddlers?|paediatric|pediatric)\b", re.IGNORECASE
)
_ELDERLY: Final = re.compile(r"\b(?:elderly|older (?:people|patients|adults))\b", re.IGNORECASE)
_EVERYBODY: Final = re.compile(
    r"\b(?:whatever your age|all ages|any age|every age|everybody|everyone)\b", re.IGNORECASE
)
_WEIGHT: Final = re.compile(
    r"\bweigh(?:s|ing|t of)?\b[^.;]{0,30}?(?<!per )(?<!each )(?<!every )\b\d+\s*kg\b"
    r"|(?:\b(?:over|under|below|above|than|least|up to|from)|[<>≤≥])\s+\d+\s*kg\b",
    re.IGNORECASE,
)
_ELDERLY_YEARS: Final = 65
_MONTHS: Final = 12
_CHILDREN: Final = Ages(Fraction(0), Fraction(ADULT_YEARS), below=True)
_ADULTS_ASSUMED: Final = "the leaflet does not say at what age adults begin; 18 years is assumed"
_END_ASSUMED: Final = "the leaflet does not say at what age this ends; 18 years is assumed"


@unique
class Naming(Enum):
    """How a sentence names the people it is for."""

    NUMBER = "number"
    WORD = "word"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Group:
    """People whom a sentence names, and how."""

    ages: Ages
    naming: Naming
    doubts: tuple[str, ...] = ()


def groups(words: str) -> tuple[Group, ...]:
    """Return the groups that words name, none where they name nobody.

    "For children from 1 to 2 years" is 1 to 2; "children over 10 years" is 10 to below 18, with a doubt; "adults and
    children over 12 years" is one group, from 12; "adults and children" is everybody.
    """
    adult, child = bool(_ADULT.search(words)), bool(_CHILD.search(words))
    numbered = tuple(_numbered(words, adult=adult, child=child))
    if adult and child and weight_named(words):
        return (Group(ADULTS, Naming.WORD, (_ADULTS_ASSUMED, "the children whom it names by weight are left out")),)
    if numbered and adult and all(group.ages.low < ADULT_YEARS and _ends(group.ages) for group in numbered):
        return (Group(ADULTS, Naming.WORD, (_ADULTS_ASSUMED,)), *numbered)
    return numbered or tuple(_by_word(words, adult=adult, child=child))


def weight_named(words: str) -> str:
    """Return the words that tell people by their weight, as "weighing less than 40 kg" does; empty where none do."""
    weight = _WEIGHT.search(words)
    return weight[0] if weight else ""


def _ends(ages: Ages) -> bool:
    return isinstance(ages.high, Fraction)


def _numbered(words: str, *, adult: bool, child: bool) -> Iterator[Group]:
    rest = words
    for match in [*_RANGE.finditer(words), *_AGED_RANGE.finditer(words)]:
        if group := _range(match):
            yield group
            rest = rest[: match.start()] + " " * (match.end() - match.start()) + rest[match.end() :]
    for match in _FROM.finditer(rest):
        given = [part for part in match.groups() if part]
        low = _years(given[0], given[1] if len(given) > 1 else "years")
        if child and not adult and low < ADULT_YEARS:
            yield Group(Ages(low, Fraction(ADULT_YEARS), below=True), Naming.NUMBER, (_END_ASSUMED,))
        else:
            yield Group(Ages(low), Naming.NUMBER)
    for match in _CHILD_BARE.finditer(rest):
        age = _years(match[2], "years")
        if match[1]:
            yield Group(Ages(Fraction(0), age, below=True), Naming.NUMBER)
        elif age < ADULT_YEARS and not adult:
            yield Group(Ages(age, Fraction(ADULT_YEARS), below=True), Naming.NUMBER, (_END_ASSUMED,))
        else:
            yield Group(Ages(age), Naming.NUMBER)
    for match in _UNDER.finditer(rest):
        high = _years(match[4], "years") if match[4] else _years(match[2], match[3])
        holds_end = bool(match[1]) and match[1].lower() in {"up to", "until", "≤"}
        if high > 0:
            yield Group(Ages(Fraction(0), high, below=not holds_end), Naming.NUMBER)


def _range(match: re.Match[str]) -> Group | None:
    if match.re is _AGED_RANGE:
        low, high = _years(match[1], "years"), _years(match[2], "years")
        return Group(Ages(low, high), Naming.NUMBER) if low < high else None
    first, first_unit, odd, below, last, unit, odd_too, far_unit = match.groups()
    last_unit = unit or far_unit
    low, high = _years(first, first_unit or last_unit), _years(last, last_unit)
    if low >= high:
        return None
    doubts = (f"“{match[0]}” is garbled, and read as from {first} to {last} {last_unit}",) if odd or odd_too else ()
    return Group(Ages(low, high, below=bool(below)), Naming.NUMBER, doubts)


def _by_word(words: str, *, adult: bool, child: bool) -> Iterator[Group]:
    if _EVERYBODY.search(words) or (adult and child):
        yield Group(EVERYBODY, Naming.WORD)
    elif adult:
        yield Group(ADULTS, Naming.WORD, (_ADULTS_ASSUMED,))
    elif child:
        doubt = "it does not say from what age to what age; everybody below 18 years is assumed"
        yield Group(_CHILDREN, Naming.WORD, (doubt,))
    elif _ELDERLY.search(words):
        yield Group(Ages(Fraction(_ELDERLY_YEARS)), Naming.WORD, ("older people are assumed to begin at 65 years",))


def _years(written: str, unit: str) -> Fraction:
    value = NUMBER_WORDS.get(written.lower()) or Fraction(written.replace(",", "."))
    return value / _MONTHS if unit.lower().startswith("month") else value
