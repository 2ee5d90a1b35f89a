"""What is doubtful about a dose limit beside the others of its leaflet. Not here: what can be no limit at all.

A doubt refuses nothing: whoever decides on the limit has to have seen it.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations
from typing import Final

from assistant.domain.limit_decisions import LimitValues
from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import Ages, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span

_OF_A_DAY: Final = frozenset({LimitKind.START, LimitKind.USUAL, LimitKind.PER_INTAKE, LimitKind.PER_DAY})
"""Kinds of which the amount is at least once a day's, so that it cannot be above the most in a day."""
_AT_ONE_TIME: Final = frozenset({LimitKind.START, LimitKind.PER_INTAKE})
_NO_DOSE: Final = frozenset({LimitKind.STRENGTH, LimitKind.NONE})
"""Kinds that let nobody take anything."""
_ONE_EACH: Final = frozenset(LimitKind) - _NO_DOSE
"""Kinds of which a leaflet states one for the same people; tablets there are of many strengths."""


def doubts_of(values: LimitValues, others: Iterable[LimitValues], unfounded: str = "") -> tuple[str, ...]:
    """Return what is doubtful of values beside the other limits of their text, in a few words each.

    `unfounded` is which of their figures does not stand in their quote, empty where all do. Values are above another
    limit where that holds for everybody whom they are for: one for fewer people may well be lower.
    """
    found = [unfounded] if unfounded else []
    for each in others:
        if contradict(values, each):
            found.append(f"the same words also give another limit, and only one can hold: {_says(each)}")
        elif _holds_for(each.ages, values.ages) and _is_above(values, each):
            found.append(f"it allows more than another limit of this leaflet: {_says(each)}")
    return tuple(dict.fromkeys(found))


def contradicting(limits: Iterable[LimitValues]) -> Iterator[tuple[LimitValues, LimitValues]]:
    """Yield the limits, in pairs, that contradict each other."""
    return (pair for pair in combinations(limits, 2) if contradict(*pair))


def contradict(one: LimitValues, other: LimitValues) -> bool:
    """Return whether the same words give the same people two limits of one kind, with different figures."""
    alike = one.kind is other.kind and one.kind in _ONE_EACH and one.ages == other.ages
    return alike and _meet(one.span, other.span) and _figures(one) != _figures(other)


def _is_above(values: LimitValues, other: LimitValues) -> bool:
    match other.kind:
        case LimitKind.PER_DAY:
            return values.kind in _OF_A_DAY and _more(_a_day(values), other.high)
        case LimitKind.PER_INTAKE:
            return values.kind in _AT_ONE_TIME and _more(values.high, other.high)
        case LimitKind.PER_KG_DAY:
            return values.kind is other.kind and _more(values.high, other.high)
        case LimitKind.STEP:
            return values.kind is other.kind and _more(other.low, values.low)  # fewer days between rises
        case LimitKind.NONE:
            return values.kind not in _NO_DOSE
        case _:
            return False


def _a_day(values: LimitValues) -> Fraction | NotStated:
    """Return what values come to in a day, at the least."""
    if values.high is NOT_STATED or values.times_per_day is NOT_STATED:
        return values.high
    return values.high * values.times_per_day


def _more(one: Fraction | NotStated, other: Fraction | NotStated) -> bool:
    return one is not NOT_STATED and other is not NOT_STATED and one > other


def _holds_for(ages: Ages, theirs: Ages) -> bool:
    """Return whether ages hold all of theirs."""
    if theirs.low < ages.low:
        return False
    if ages.high is NOT_STATED:
        return True
    if theirs.high is NOT_STATED:
        return False
    return theirs.high < ages.high or (theirs.high == ages.high and (theirs.below or not ages.below))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _figures(values: LimitValues) -> tuple[Fraction | NotStated, ...]:
    return values.low, values.high, values.times_per_day


def _says(values: LimitValues) -> str:
    return f"“{ages_in_words(values.ages)}: {limit_in_words(values.limit)}”"
