"""What a leaflet's dose rules come to together. Not here: reading a rule out of a sentence.

- A band that has a usual range and no cap of its own takes the range's upper end as its most per day, since the lower
  limit holds. Adults without a cap of their own take the cap for everybody, where there is one.
- Rules for "adults and children" that name no age begin at the youngest age that has a dose; caps hold for everybody.
- Below the youngest age that has a dose there is none on the label.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from assistant.domain.limit_words import ages_in_words, number
from assistant.domain.limits import ADULT_YEARS, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.dose_ages import Naming
from ingest.dose_rules import Rule

_DOSES: Final = frozenset(
    {LimitKind.START, LimitKind.USUAL, LimitKind.PER_INTAKE, LimitKind.PER_DAY, LimitKind.PER_KG_DAY}
)
_BANDED: Final = frozenset({LimitKind.USUAL, LimitKind.PER_DAY, LimitKind.PER_INTAKE, LimitKind.PER_KG_DAY})


def completed(found: Sequence[Rule]) -> tuple[DoseLimit, ...]:
    """Return a leaflet's limits in the order of its text: those found, those that follow, and all their doubts."""
    youngest = _youngest(found)
    begun = [_begun(rule, youngest) for rule in found]
    begun += _most_of_ranges(begun)
    limits = [rule.limit for rule in begun]
    limits += _none_below(limits, begun, youngest)
    caps = [limit for limit in limits if limit.kind is LimitKind.PER_DAY]
    meeting = _meeting_ages(limit.ages for limit in limits if limit.kind in _BANDED)
    doubted = [_doubted(limit, meeting, caps) for limit in limits]
    return tuple(sorted(_without_repeats(doubted), key=lambda limit: limit.span))


def _youngest(found: Sequence[Rule]) -> Fraction | NotStated:
    """Return the youngest age that has a dose, not stated where no rule names anybody.

    Bands by number count before "children", which counts before "adults"; a cap for everybody gives nobody a dose.
    """
    doses = [rule for rule in found if rule.limit.kind in _DOSES and not _is_open_cap(rule)]
    numbers = [
        rule.limit.ages.low for rule in doses if rule.naming is Naming.NUMBER and rule.limit.ages.low < ADULT_YEARS
    ]
    others = [rule.limit.ages.low for rule in doses]
    return min(numbers or others, default=NOT_STATED)


def _is_open_cap(rule: Rule) -> bool:
    """Return whether a rule is a cap that names no age, which holds for everybody."""
    return rule.most and rule.naming is not Naming.NUMBER and rule.limit.ages == Ages()


def _begun(rule: Rule, youngest: Fraction | NotStated) -> Rule:
    """Return a rule that names children or everybody by word as one from the youngest age that has a dose."""
    limit = rule.limit
    by_word = rule.naming is not Naming.NUMBER and limit.kind in _DOSES | {LimitKind.STEP} and not rule.most
    if youngest is NOT_STATED or not by_word or not limit.ages.low < youngest or not limit.ages.hold(youngest):
        return rule
    doubt = f"no lowest age is stated; {number(youngest)} is the youngest that has a dose"
    ages = replace(limit.ages, low=youngest)
    return replace(rule, limit=replace(limit, ages=ages, doubts=(*limit.doubts, doubt)))


def _most_of_ranges(found: Sequence[Rule]) -> Iterator[Rule]:
    """Yield the most per day of the bands that have a usual range and no cap of their own."""
    caps = [rule.limit for rule in found if rule.limit.kind is LimitKind.PER_DAY and rule.most]
    highest: dict[tuple[Ages, object], Rule] = {}
    for rule in found:
        limit = rule.limit
        if limit.kind is not LimitKind.USUAL or _has_cap(limit.ages, caps):
            continue
        key = (limit.ages, limit.span)
        if key not in highest or _above(limit.high, highest[key].limit.high):
            highest[key] = rule
    for rule in highest.values():
        doubt = "it is the upper end of the usual range; the leaflet names no most a day for these ages"
        limit = replace(rule.limit, kind=LimitKind.PER_DAY, low=NOT_STATED, doubts=(*rule.limit.doubts, doubt))
        yield replace(rule, limit=limit)


def _has_cap(ages: Ages, caps: Iterable[DoseLimit]) -> bool:
    """Return whether a band has a cap of its own, or is the adults', who take a wider one as well."""
    grown = ages.low >= ADULT_YEARS or ages.high is NOT_STATED
    return any(cap.ages == ages or (grown and _within(ages, cap.ages)) for cap in caps)


def _within(inner: Ages, outer: Ages) -> bool:
    if outer.low > inner.low:
        return False
    if outer.high is NOT_STATED:
        return True
    return inner.high is not NOT_STATED and inner.high <= outer.high


def _none_below(
    limits: Sequence[DoseLimit], found: Sequence[Rule], youngest: Fraction | NotStated
) -> Iterator[DoseLimit]:
    if youngest is NOT_STATED or youngest == 0:
        return
    ages = Ages(Fraction(0), youngest, below=True)
    if any(limit.kind is LimitKind.NONE and _within(ages, limit.ages) for limit in limits):
        return
    doses = [rule.limit for rule in found if rule.limit.kind in _DOSES and rule.limit.ages.low == youngest]
    numbered = [rule.limit for rule in found if rule.naming is Naming.NUMBER and rule.limit in doses]
    doubt = f"nothing is said about {ages_in_words(ages)}, neither a dose nor a prohibition"
    yield DoseLimit(LimitKind.NONE, ages, (numbered or doses)[0].span, doubts=(doubt,))


def _meeting_ages(bands: Iterable[Ages]) -> frozenset[Fraction]:
    """Return the ages at which one band ends and another begins, so that both hold them."""
    known = set(bands)
    ends = {band.high for band in known if band.high is not NOT_STATED and not band.below}
    return frozenset(band.low for band in known if band.low in ends)


def _doubted(limit: DoseLimit, meeting: frozenset[Fraction], caps: Sequence[DoseLimit]) -> DoseLimit:
    doubts = list(limit.doubts)
    if limit.kind in _BANDED:
        ends = (limit.ages.low, NOT_STATED if limit.ages.below else limit.ages.high)
        doubts += [f"two bands meet at {number(age)}; the lower limit holds there" for age in ends if age in meeting]
    if limit.kind is LimitKind.USUAL:
        over = [cap.high for cap in caps if _within(limit.ages, cap.ages) and _above(limit.high, cap.high)]
        doubts += [f"it goes above the most a day, {number(most)} mg, which holds" for most in over[:1]]
    return replace(limit, doubts=tuple(dict.fromkeys(doubts)))


def _above(one: Fraction | NotStated, other: Fraction | NotStated) -> bool:
    return one is not NOT_STATED and other is not NOT_STATED and one > other


def _without_repeats(limits: Iterable[DoseLimit]) -> Iterator[DoseLimit]:
    """Yield each limit once; a starting dose without its times is a repeat of the one with them."""
    seen: set[object] = set()
    timed = [limit for limit in limits if limit.kind is LimitKind.START and limit.times_per_day is not NOT_STATED]
    known = {(limit.ages, limit.low, limit.high) for limit in timed}
    for limit in limits:
        amount = (limit.ages, limit.low, limit.high)
        if limit.kind is LimitKind.START and limit.times_per_day is NOT_STATED and amount in known:
            continue
        if (key := (limit.kind, *amount, limit.times_per_day)) not in seen:
            seen.add(key)
            yield limit
