"""A dose limit in plain words, for whoever checks it or is told why a text is held back. Not here: comparing doses."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final, assert_never

from assistant.domain.limits import ADULT_YEARS, Ages, Confirmation, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated

_MONTHS: Final = 12
_TIMES: Final = {Fraction(1): "once a day", Fraction(2): "twice a day", Fraction(3): "three times a day"}


def ages_in_words(ages: Ages) -> str:
    """Return who is meant: "everybody", "adults", "children from 1 to 2 years", "children below 1 year"."""
    who = _who(ages)
    if ages.high is NOT_STATED:
        return who if ages.low in {0, ADULT_YEARS} else f"{who} from {_age(ages.low)}"
    until = f"below {_age(ages.high)}" if ages.below else _age(ages.high)
    if ages.low == 0:
        return f"{who} {until if ages.below else f'up to {until}'}"
    unit = _unit(ages.low)
    both = unit == _unit(ages.high)
    return f"{who} from {_count(ages.low) if both and not ages.below else _age(ages.low)} to {until}"


def limit_in_words(limit: DoseLimit) -> str:
    """Return what a limit says, without for whom: "at most 20 mg a day", "start with 5 mg three times a day"."""
    amount = _range(limit.low, limit.high)
    match limit.kind:
        case LimitKind.START:
            words = f"start with {amount} mg{_times(limit.times_per_day)}"
        case LimitKind.USUAL:
            words = f"usually {amount} mg a day"
        case LimitKind.PER_INTAKE:
            words = f"at most {number(_most(limit))} mg at one time"
        case LimitKind.PER_DAY:
            words = f"at most {number(_most(limit))} mg a day"
        case LimitKind.PER_KG_DAY:
            ceiling = "at most " if limit.low is NOT_STATED else ""
            words = f"{ceiling}{amount} mg a day for every kilogram of body weight"
        case LimitKind.STEP:
            days = "day" if amount == "1" else f"{amount} days"
            words = f"the dose is raised every {days} at the soonest"
        case LimitKind.STRENGTH:
            words = f"there is a strength of {amount} mg"
        case LimitKind.NONE:
            words = "no dose on the label"
        case _:
            assert_never(limit.kind)
    return words


def word_of(confirmed: Confirmation | NotStated) -> str:
    """Return on whose word a limit rests: "A. Lee and B. Roy (pharmacists) on 2026-03-02"; nothing where on nobody's."""
    if confirmed is NOT_STATED:
        return ""
    return f"{confirmed.by} ({confirmed.capacity}) on {confirmed.on.isoformat()}"


def names_listed(names: Sequence[str]) -> str:
    """Return names one after another: "A. Lee, B. Roy and C. Orr"; nothing where there is none."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def number(value: Fraction | NotStated) -> str:
    """Return a number as it is written: "1.5", "20", and "1/3" where no decimal is exact."""
    if value is NOT_STATED:
        return "not stated"
    denominator = value.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    if denominator > 1:
        return str(value)
    whole, rest = divmod(value.numerator, value.denominator)
    digits = ""
    while rest:
        digit, rest = divmod(rest * 10, value.denominator)
        digits += str(digit)
    return f"{whole}.{digits}" if digits else str(whole)


def _who(ages: Ages) -> str:
    if ages.high is not NOT_STATED and ages.high <= ADULT_YEARS:
        return "children"
    if ages.low >= ADULT_YEARS:
        return "adults"
    return "everybody"


def _age(years: Fraction) -> str:
    unit = _unit(years)
    count = _count(years)
    return f"{count} {unit}" if count == "1" else f"{count} {unit}s"


def _unit(years: Fraction) -> str:
    """Return what an age is counted in: months where it is no whole number of years."""
    return "month" if years.denominator > 1 and (years * _MONTHS).denominator == 1 else "year"


def _count(years: Fraction) -> str:
    return number(years * _MONTHS if _unit(years) == "month" else years)


def _range(low: Fraction | NotStated, high: Fraction | NotStated) -> str:
    if low is NOT_STATED or low == high:
        return number(high)
    return number(low) if high is NOT_STATED else f"{number(low)} to {number(high)}"


def _most(limit: DoseLimit) -> Fraction | NotStated:
    return limit.low if limit.high is NOT_STATED else limit.high


def _times(times: Fraction | NotStated) -> str:
    if times is NOT_STATED:
        return ""
    return f" {_TIMES.get(times, f'{number(times)} times a day')}"
