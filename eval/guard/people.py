"""Who a text is for: by the profile, by the text's own words, or nobody. Not here: what they are to take."""

from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import Final

from assistant.domain.not_stated import NOT_STATED
from eval.guard.label import NOTHING, Band, Label
from eval.guard.numbers_in_words import digits, whole_words

_ADULT_NAMES: Final = ("adults", "adults", "an adult", "adult patients", "adults aged 18 and over")
_INFANT_NAMES: Final = ("babies", "newborns", "a 6-month-old baby", "infants under 1 year", "a baby of 8 months")
_CHILD: Final = 18


@dataclass(frozen=True, slots=True)
class Who:
    """A profile, the words that name somebody in the text, and the most a day for whoever is meant."""

    age: float | None
    weight: float | None
    named: str
    """How the text names its population; empty where it leaves it to the profile."""
    child: bool
    ceiling: Fraction
    """mg a day; nothing where no dose is on the label."""
    meant: str
    """Who is meant, for the reader of a report."""
    kg: float | None = None
    """The weight that amounts by weight are multiplied by, where it is known."""


def draw_who(rng: Random, label: Label, *, dosed: bool) -> Who:
    """Draw somebody; `dosed` leaves out those who may have nothing."""
    roll = rng.random()
    if roll < 0.28:
        return _adult_profile(rng, label)
    if roll < 0.52:
        return _child_profile(rng, label)
    if roll < 0.68:
        named = rng.choice((*_ADULT_NAMES, *(_aged(rng, rng.randint(_CHILD, 90)) for _ in range(2))))
        age, weight = _any_profile(rng)
        return Who(age, weight, named, child=False, ceiling=label.adults.per_day, meant="adults, named")
    if roll < 0.9:
        return _named_child(rng, label)
    if dosed or roll < 0.97:
        return Who(None, None, "", child=False, ceiling=label.most(None, None), meant="nobody, so the youngest band")
    return _infant(rng)


def _adult_profile(rng: Random, label: Label) -> Who:
    age = float(rng.choice((18, 19, 25, 33, 45, 45, 52, 64, 70, 81, 90)))
    weight = rng.choice((None, 48.0, 55.0, 62.5, 70.0, 78.0, 95.0))
    return Who(
        age, weight, "", child=False, ceiling=label.most(age, weight), meant=f"profile of {age:g} years", kg=weight
    )


def _child_profile(rng: Random, label: Label) -> Who:
    age = rng.choice(
        (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 6.5, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.5, 14.0, 16.0, 17.0)
    )
    weight = _weight(rng, age) if rng.random() < 0.75 else None
    weighs = f", {weight:g} kg" if weight else ", weight unknown"
    ceiling = label.most(age, weight)
    return Who(age, weight, "", child=True, ceiling=ceiling, meant=f"profile of {age:g} years{weighs}", kg=weight)


def _weight(rng: Random, age: float) -> float:
    """Return a weight that a child of that age may have, in half kilograms."""
    return int(2 * (8 + 2.7 * age) * (0.8 + 0.5 * rng.random())) / 2


def _any_profile(rng: Random) -> tuple[float | None, float | None]:
    """Return a profile that the text's own words are to overrule."""
    return rng.choice(((None, None), (None, None), (45.0, 78.0), (4.0, 16.0), (30.0, None), (8.0, 26.0), (1.5, 11.0)))


def _named_child(rng: Random, label: Label) -> Who:
    if rng.random() < 0.4:
        return _named_band(rng, label)
    age = rng.randint(int(label.bands[0].low), _CHILD - 1)
    ceiling, years = label.most(age, None), Fraction(age)
    by_weight = any(band.holds(years) and band.per_kg is not NOT_STATED for band in label.bands)
    if not by_weight:
        named = _months(rng, age) if age == 1 and rng.random() < 0.4 else _aged(rng, age)
        profile = _any_profile(rng)
        return Who(*profile, named, child=True, ceiling=ceiling, meant=f"a child of {age} years, named")
    weight = _weight(rng, age)
    ceiling = label.most(age, weight)
    meant = f"a child of {age} years, {weight:g} kg"
    if rng.random() < 0.5:
        return Who(
            float(age), weight, _aged(rng, age), child=True, ceiling=ceiling, meant=f"{meant}, age named", kg=weight
        )
    aged = _aged(rng, age)
    weighing = rng.choice(("who weigh" if aged.startswith("children") else "who weighs", "weighing"))
    named = f"{aged} {weighing} {digits(Fraction(weight))} kg"
    profile = _any_profile(rng)
    return Who(*profile, named, child=True, ceiling=ceiling, meant=f"{meant}, both named", kg=weight)


def _named_band(rng: Random, label: Label) -> Who:
    band = rng.choice(label.bands[:-1])
    ceiling = label.most_in(band, None)
    low, high = int(band.low), int(band.high)
    if band.ends_below:
        named = rng.choice(
            (f"children over {low} years", f"children older than {low}", f"children aged over {low} years")
        )
        return Who(None, None, named, child=True, ceiling=ceiling, meant=f"{named}, weight unknown")
    named = rng.choice(
        (
            f"children aged {low} to {high} years",
            f"children from {low} to {high} years",
            f"children aged {low}-{high}",
            f"children aged {low}\N{EN DASH}{high} years",
            f"children between {low} and {high} years of age",
            f"children of {whole_words(low)} to {whole_words(high)} years",
            f"a child aged {low} to {high} years",
        )
    )
    profile = _any_profile(rng)
    return Who(*profile, named, child=True, ceiling=ceiling, meant=_of_band(band))


def _of_band(band: Band) -> str:
    return f"children of {digits(band.low)} to {digits(band.high)} years, named"


def _aged(rng: Random, age: int) -> str:
    """Return words for somebody of that age."""
    if age >= _CHILD:
        return rng.choice((f"{_article(age)} {age}-year-old", f"an adult of {age} years", f"a person of {age} years"))
    article = _article(age)
    unit = "year" if age == 1 else "years"
    return rng.choice(
        (
            f"a child of {age} {unit}",
            f"a child of {age}",
            f"a child of {whole_words(age)} {unit}",
            f"a child aged {age}",
            f"a child aged {age} {unit}",
            f"{article} {age}-year-old",
            f"{article} {age}-year-old child",
            f"{article} {age} year old child",
            f"{article} {whole_words(age)}-year-old child",
            f"children aged {age} {unit}",
            f"a child who is {age} {unit} old",
        )
    )


def _article(age: int) -> str:
    return "an" if age in {8, 11, 18} or age // 10 == 8 else "a"


def _months(rng: Random, years: int) -> str:
    months = rng.randint(12 * years + 1, 12 * years + 11)
    return rng.choice((f"a toddler of {months} months", f"a child of {months} months", f"a child aged {months} months"))


def _infant(rng: Random) -> Who:
    if rng.random() < 0.5:
        age = rng.choice((0.0, 0.25, 0.5, 0.75))
        weight = rng.choice((None, 4.5, 7.0))
        return Who(age, weight, "", child=True, ceiling=NOTHING, meant=f"profile of {age:g} years, who may have none")
    named = rng.choice(_INFANT_NAMES)
    return Who(None, None, named, child=True, ceiling=NOTHING, meant=f"{named}, who may have none")
