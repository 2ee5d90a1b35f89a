"""Every amount at every rate for every band and strength, in one plain wording. Not here: anything drawn by chance."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Final

from assistant.domain.not_stated import NOT_STATED
from eval.guard.generate import Case
from eval.guard.label import BACLOFEN, Label
from eval.guard.numbers_in_words import digits

_RATES: Final = {1: "once a day", 2: "twice a day"} | {times: f"{times} times a day" for times in range(3, 9)}
_HALF: Final = Fraction(1, 2)
_MOST_MG: Final = 150
_MOST_TABLETS: Final = 12
_WEIGHTS: Final = (None, 20.0, 33.5, 40.0, 50.0, 60.0)


@dataclass(frozen=True, slots=True)
class _Person:
    age: float | None
    weight: float | None
    lead: str
    most: Fraction


def every_case(label: Label = BACLOFEN) -> Iterator[Case]:
    """Yield amounts of 0.5 to 150 mg and 0.5 to 12 tablets, once to eight times a day, for everybody."""
    for person in _people(label):
        for times, rate in _RATES.items():
            for halves in range(1, 2 * _MOST_MG + 1):
                amount = halves * _HALF
                yield _case(person, f"{digits(amount)} mg", rate, amount, times)
            for strength in (*label.strengths, None):
                for halves in range(1, 2 * _MOST_TABLETS + 1):
                    count = halves * _HALF
                    each = label.strongest if strength is None else strength
                    yield _case(person, _tablets(count, strength), rate, count * each, times)


def _case(person: _Person, said: str, rate: str, amount: Fraction, times: int) -> Case:
    total = amount * times
    why = f"{float(amount):g} x {times} = {float(total):g} mg a day, at most {float(person.most):g}"
    text = f"{person.lead}{said} {rate}."
    return Case(text, person.age, person.weight, total > person.most, why, "one plain wording")


def _tablets(count: Fraction, strength: Fraction | None) -> str:
    noun = "tablet" if count <= 1 else "tablets"
    number = "half a" if count == _HALF else digits(count)
    return f"{number} {noun}" if strength is None else f"{number} {noun} of {digits(strength)} mg"


def _people(label: Label) -> Iterator[_Person]:
    """Yield nobody, every boundary and middle of the bands, and the bands that a text can name by age alone."""
    yield _Person(None, None, "Take ", label.most(None, None))
    for age in _ages(label):
        years = Fraction(age)
        by_weight = any(band.holds(years) and band.per_kg is not NOT_STATED for band in label.bands)
        for weight in _WEIGHTS if by_weight else (None,):
            yield _Person(age, weight, "Take ", label.most(age, weight))
    for band in label.bands[:-1]:
        if not band.ends_below:
            named = f"For children aged {digits(band.low)} to {digits(band.high)} years: give "
            yield _Person(None, None, named, band.per_day)
    yield _Person(None, None, "For adults: take ", label.adults.per_day)


def _ages(label: Label) -> Iterator[float]:
    first = float(label.bands[0].low)
    yield from (0.0, first / 2)
    edges = sorted({float(edge) for band in label.bands for edge in (band.low, band.high)})
    for low, high in pairwise(edges):
        yield from (low, (low + high) / 2)
    yield edges[-1]
