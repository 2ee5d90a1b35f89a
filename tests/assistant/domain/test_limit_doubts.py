"""Limits are written as words: "1-6 day 20" is at most 20 mg a day from 1 to 6 years, "all" is for everybody."""

from fractions import Fraction

import pytest

from assistant.domain.limit_decisions import LimitValues
from assistant.domain.limit_doubts import contradicting, doubts_of
from assistant.domain.limits import ADULTS, EVERYBODY, Ages, LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.span import Span

HERE, THERE = Span(0, 40), Span(50, 90)
KINDS = {
    "day": LimitKind.PER_DAY,
    "once": LimitKind.PER_INTAKE,
    "kilo": LimitKind.PER_KG_DAY,
    "usual": LimitKind.USUAL,
    "start": LimitKind.START,
    "step": LimitKind.STEP,
    "tablet": LimitKind.STRENGTH,
    "none": LimitKind.NONE,
}
BOTH_FIGURES = {LimitKind.USUAL, LimitKind.START, LimitKind.STEP, LimitKind.STRENGTH}


def values(words: str, span: Span = HERE) -> LimitValues:
    """Return the values of "all day 100", or "adults start 5x3" for 5 mg three times a day."""
    who, what, *rest = words.split()
    amount, _, times = (rest[0] if rest else "").partition("x")
    figure = Fraction(amount) if amount else NOT_STATED
    kind = KINDS[what]
    low = figure if kind in BOTH_FIGURES else NOT_STATED
    return LimitValues(kind, ages(who), span, low, figure, Fraction(times) if times else NOT_STATED)


def ages(who: str) -> Ages:
    """Return the ages of "all", "adults", "1-6", and "0-18!" for below 18."""
    if who in {"all", "adults"}:
        return EVERYBODY if who == "all" else ADULTS
    low, high = who.rstrip("!").split("-")
    return Ages(Fraction(low), Fraction(high) if high else NOT_STATED, below=who.endswith("!"))


@pytest.mark.parametrize(
    ("said", "other", "is_above"),
    [
        ("all day 500", "all day 100", True),
        ("all day 100", "all day 100", False),
        ("all day 80", "all day 100", False),
        ("adults day 500", "all day 100", True),
        ("all day 500", "adults day 100", False),
        ("adults day 500", "1-6 day 100", False),
        ("1-6 day 40", "0-6 day 30", True),
        ("1-6 day 40", "0-6! day 30", False),
        ("1-6! day 40", "0-6! day 30", True),
        ("10- day 40", "0-18! day 30", False),
        ("70- day 90", "adults day 80", True),
        ("adults once 120", "all day 100", True),
        ("adults usual 120", "all day 100", True),
        ("adults start 40x3", "all day 100", True),
        ("adults start 30x3", "all day 100", False),
        ("adults start 30x3", "all once 20", True),
        ("adults day 120", "all once 40", False),
        ("adults usual 120", "all once 40", False),
        ("1-6 kilo 3", "0-18! kilo 2", True),
        ("1-6 kilo 200", "all day 100", False),
        ("all step 2", "all step 3", True),
        ("all step 4", "all step 3", False),
        ("all tablet 500", "all day 100", False),
        ("1-6 day 5", "0-18! none", True),
        ("1-6 none", "0-18! none", False),
        ("adults day 120", "all usual 40", False),
    ],
)
def test_what_allows_more_than_another_limit_is_doubtful(said: str, other: str, is_above: bool) -> None:  # noqa: FBT001
    """Where the other one holds for all of the same people; less than another one allows is not."""
    found = doubts_of(values(said), [values(other, THERE)])
    assert [each.split(":")[0] for each in found] == ["it allows more than another limit of this leaflet"] * is_above


@pytest.mark.parametrize(
    ("one", "other", "place", "contradicts"),
    [
        ("adults day 160", "adults day 80", HERE, True),
        ("adults day 80", "adults day 160", Span(20, 60), True),
        ("adults start 40x1", "adults start 40x2", HERE, True),
        ("adults day 160", "adults day 80", THERE, False),
        ("adults day 160", "adults day 160", HERE, False),
        ("adults day 160", "70- day 80", HERE, False),
        ("adults day 160", "adults once 80", HERE, False),
        ("all tablet 40", "all tablet 80", HERE, False),
        ("0-18! none", "0-18! none", HERE, False),
    ],
)
def test_two_limits_of_one_sentence_contradict(one: str, other: str, place: Span, contradicts: bool) -> None:  # noqa: FBT001
    """Where they are of one kind, for the same people and with different figures; each doubts the other."""
    both = values(one), values(other, place)
    assert list(contradicting(both)) == [both] * contradicts
    for here, there in (both, both[::-1]):
        said = [each for each in doubts_of(here, [there]) if each.startswith("the same words also give another limit")]
        assert len(said) == contradicts


def test_what_does_not_stand_in_the_quote_comes_first_and_nothing_twice() -> None:
    """In words that say which other limit is meant."""
    other = values("all day 100", THERE)
    assert doubts_of(values("all day 500"), [other, other], "500 does not stand in its quote") == (
        "500 does not stand in its quote",
        "it allows more than another limit of this leaflet: “everybody: at most 100 mg a day”",
    )
