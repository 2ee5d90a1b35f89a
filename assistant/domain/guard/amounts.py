"""Rules that read amounts: "10 mg", "two 10 mg tablets", "5 ml", "2 mg per kg". Not here: how often they are taken."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.grammar import QTY, Rule
from assistant.domain.guard.numbers import ONE, Interval
from assistant.domain.guard.readings import Amount, Count, PerKg, Reading
from assistant.domain.guard.tokens import Token

_NUMBER: Final = (NAMES["NUMBER"], NAMES["FRACTION"])
_MASS: Final = NAMES["MASS"]
_ML: Final = NAMES["ML"]
_FORM: Final = NAMES["FORM"]
_UNKNOWN: Final = NAMES["UNKNOWN"]
_EACH_KG: Final = (
    r"(?:PER|A|EACH|FOR EACH|FOR A|FOR|FOR PER) (?:NUMBER)? (?:A)? KG (?:IN)? (?:OF)? (?:THE)? (?:WEIGHS)?"
)


def _numbers(found: list[Token]) -> Iterator[Token]:
    return (token for token in found if token.character in _NUMBER)


def _interval(found: list[Token]) -> Interval:
    """Return the range of all the numbers in a stretch."""
    values = [token.value for token in _numbers(found) if isinstance(token.value, Interval)]
    return Interval(min(value.low for value in values), max(value.high for value in values))


def _masses(found: list[Token]) -> Interval:
    """Return the range of all the masses in a stretch, in mg; the last unit holds for numbers that have none."""
    factors: list[Fraction] = []
    values: list[tuple[Interval, int]] = []
    for token in found:
        if token.character in _NUMBER and isinstance(token.value, Interval):
            values.append((token.value, len(factors)))
        elif token.character == _MASS and isinstance(token.value, Fraction):
            factors.append(token.value)
    scaled = [value.of(factors[min(place, len(factors) - 1)]) for value, place in values]
    return Interval(min(value.low for value in scaled), max(value.high for value in scaled))


def _form(found: list[Token]) -> str:
    return next(str(token.value) for token in found if token.character == _FORM)


def _is_split(found: list[Token]) -> bool:
    """Return whether two numbers in digits stand side by side, as "1 50" does."""
    return any(
        before.digits and after.digits and before.character in _NUMBER and after.character in _NUMBER
        for before, after in pairwise(found)
    )


def _per_kg(found: list[Token]) -> tuple[str, Reading]:
    masses = [place for place, token in enumerate(found) if token.character == _MASS]
    return "PERKG", PerKg(_masses(found[: masses[-1] + 1]))


def _mass(found: list[Token]) -> tuple[str, Reading]:
    return "AMOUNT", Amount(_masses(found), "mg")


def _counted(found: list[Token]) -> tuple[str, Reading] | None:
    """Read so many of a strength: "two 10 mg tablets", "2 x 25 mg", "half a 10 mg tablet"."""
    last = max(place for place, token in enumerate(found) if token.character in (_MASS, _ML))
    number = max(place for place, token in enumerate(found[:last]) if token.character in _NUMBER)
    before = found[:number]
    if found[last].character == _ML:
        each = _interval(found[number:last])
        return "AMOUNT", Amount(_interval(before).times(each), "mL", split=_is_split(found))
    form = next((str(token.value) for token in found if token.character == _FORM), "tablet")
    return "AMOUNT", Amount(_interval(before), form, _masses(found[number:]), split=_is_split(found))


def _one_of_strength(found: list[Token]) -> tuple[str, Reading]:
    return "AMOUNT", Amount(ONE, _form(found), _masses(found))


def _form_of_strength(found: list[Token]) -> tuple[str, Reading] | None:
    """Read so many of a form and its strength: "5 tablets of 25 mg", "2 tablets (25 mg each)"."""
    form = next(place for place, token in enumerate(found) if token.character == _FORM)
    foreign = any(token.character == _UNKNOWN for token in found)
    count = _interval(found[:form]) if any(True for _ in _numbers(found[:form])) else ONE
    return "AMOUNT", Amount(count, _form(found), _masses(found[form:]), foreign)


def _forms(found: list[Token]) -> tuple[str, Reading] | None:
    numbers = list(_numbers(found))
    foreign = any(token.character == _UNKNOWN for token in found)
    if not numbers:
        return "AMOUNT", Amount(ONE, _form(found), foreign=foreign)
    if numbers[0].character == NAMES["FRACTION"] and len(numbers) > 1 and numbers[-1].value == ONE:
        numbers = numbers[:-1]  # "half of one tablet"
    return "AMOUNT", Amount(_interval(numbers), _form(found), foreign=foreign, split=_is_split(found))


def _product_of_forms(found: list[Token]) -> tuple[str, Reading]:
    numbers = list(_numbers(found))
    return "AMOUNT", Amount(_interval(numbers[:1]).times(_interval(numbers[1:])), _form(found))


def _product(found: list[Token]) -> tuple[str, Reading]:
    """Read "2 x 25 mg" as 50 mg."""
    times = next(place for place, token in enumerate(found) if token.character == NAMES["TIMES"])
    return "AMOUNT", Amount(_interval(found[:times]).times(_masses(found[times:])), "mg")


def _doses_of(found: list[Token]) -> tuple[str, Reading]:
    """Read "one 25 mg dose" as so many times the dose; in digits both may be one number."""
    return "AMOUNT", Amount(_interval(found[:1]).times(_masses(found[1:])), "mg", split=_is_split(found))


def _written_sum(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "10 + 10 + 10 = 30 mg" as 30 mg, where the sum is right."""
    values = [token.value for token in _numbers(found) if isinstance(token.value, Interval)]
    factor = next(token.value for token in found if token.character == _MASS)
    if sum(value.high for value in values[:-1]) != values[-1].high or not isinstance(factor, Fraction):
        return None
    return "AMOUNT", Amount(values[-1].of(factor), "mg")


def _schedule(found: list[Token]) -> Interval:
    return next(
        token.value for token in found if token.character == NAMES["SCHEDULE"] and isinstance(token.value, Interval)
    )


def _scheduled(found: list[Token]) -> tuple[str, Reading]:
    """Read "10 mg 1-0-2" as three of 10 mg, a day's."""
    return "AMOUNT", Amount(_schedule(found).times(_masses(found)), "mg")


def _scheduled_forms(found: list[Token]) -> tuple[str, Reading]:
    return "AMOUNT", Amount(_schedule(found), _form(found))


def _volume(found: list[Token]) -> tuple[str, Reading]:
    litres = next(token.value for token in found if token.character == _ML)
    factor = litres if isinstance(litres, Fraction) else Fraction(1)
    return "AMOUNT", Amount(_interval(found).of(factor), "mL")


def _unit_first(found: list[Token]) -> tuple[str, Reading]:
    """Read a table's head and cell: "mg/day 40", "(mg) 10"."""
    factor = next(token.value for token in found if token.character == _MASS)
    return "AMOUNT", Amount(_interval(found).of(factor if isinstance(factor, Fraction) else Fraction(1)), "mg")


def _count(found: list[Token]) -> tuple[str, Reading]:
    return "COUNT", Count(_interval(found))


PER_KG: Final[tuple[Rule, ...]] = (
    (rf"{QTY} MASS TIMES {QTY} KG", _per_kg),
    (rf"{QTY} MASS {_EACH_KG} TIMES {QTY} KG", _per_kg),
    (rf"{QTY} MASS (?:[TO DASH OR][NUMBER FRACTION] MASS)? {_EACH_KG}", _per_kg),
)
AMOUNTS: Final[tuple[Rule, ...]] = (
    (rf"{QTY} (?:TIMES|OF|A|THE|OF THE|OF A|DASH)? {QTY} DASH? MASS NAME? FORM", _counted),
    (rf"{QTY} TIMES {QTY} DASH? MASS", _product),
    (r"[NUMBER] [NUMBER] DASH? MASS DOSE", _doses_of),
    (rf"(?<=[BULLET COMMA]) MASS {QTY}(?![MASS FORM])", _unit_first),
    (r"NUMBER MASS? (?:AND NUMBER MASS?)+ ADDSUP NUMBER MASS", _written_sum),
    (r"NUMBER DASH? MASS NAME? FORM? [COLON COMMA LPAR]? SCHEDULE RPAR?", _scheduled),
    (r"SCHEDULE (?:FORM)? (?:OF THE|OF|LPAR|COMMA)? NUMBER DASH? MASS FORM? RPAR?", _scheduled),
    (r"SCHEDULE FORM", _scheduled_forms),
    (rf"{QTY} (?:TIMES|OF|A)? {QTY} DASH? ML FORM?", _counted),
    (
        rf"{QTY} (?:OF|A)? (?:NAME|PLAIN)? FORM (?:OF|LPAR|NAME|OF NAME|OF UNKNOWN|UNKNOWN|EACH OF)?"
        r" [NUMBER] DASH? MASS (?:EACH(?![NUMBER DAY WEEK HOUR MONTH WHEN A OF FRACTION])|PER FORM|A FORM|EACH FORM|OF NAME|NAME)? RPAR?",
        _form_of_strength,
    ),
    (r"A [NUMBER] DASH? MASS NAME? FORM", _one_of_strength),
    (r"(?:A|THE) FORM (?:OF|LPAR) [NUMBER] MASS RPAR?", _form_of_strength),
    (r"BETWEEN [NUMBER FRACTION] MASS AND [NUMBER FRACTION] MASS", _mass),
    (rf"{QTY} DASH? MASS [TO DASH OR][NUMBER FRACTION] DASH? MASS", _mass),
    (rf"{QTY} DASH? MASS", _mass),
    (rf"{QTY} DASH? ML", _volume),
    (rf"[NUMBER] TIMES {QTY} FORM", _product_of_forms),
    (r"FRACTION (?:OF|A|THE|OF A|OF THE)? (?:NAME|PLAIN)? NUMBER? FORM", _forms),
    (rf"{QTY} (?:OF|OF THE)? (?:NAME|PLAIN|NAME PLAIN|UNKNOWN)? FORM (?:OF UNKNOWN)?", _forms),
    (r"A (?:NAME|PLAIN)? FORM", _forms),
    (rf"MASS (?:PER|A|EACH) DAY (?:COLON|COMMA)? {QTY}", _unit_first),
    (rf"IN MASS (?:PERIODLY)? (?:COLON|COMMA)? {QTY}", _unit_first),
    (rf"LPAR MASS (?:[PER A IN] DAY|PERIODLY)? RPAR (?:COLON|COMMA)? {QTY}", _unit_first),
)
COUNTS: Final[tuple[Rule, ...]] = (
    (r"NUMBER OF [IT HIM THE] (?=[A PER EACH PERIODLY ONCE TWICE NUMBER LATIN])", _count),
    (
        rf"(?!FRACTION (?![IN AT A PER EACH ONCE TWICE NUMBER PERIODLY LATIN WHEN AFTER BEFORE TO DASH OR])){QTY}(?!OF|[THE A DOSE ADULT CHILD]*[MOST DOSE])",
        _count,
    ),
)
