from fractions import Fraction

import pytest

from assistant.domain.guard.intakes import Intake, intakes
from tests.assistant.domain.guard.said import interval, said, sentences, span_of

JOINED = [
    ("Take 10 mg three times a day.", [("10", 3)]),
    ("Take 10 mg.", [("10", 1)]),
    ("Every 8 hours, take 10 mg.", [("10", 3)]),
    ("Take 10 mg every 4 to 6 hours.", [("10", 6)]),
    ("Take 10 mg two to three times a day.", [("10", 3)]),
    ("Take 10 mg every other day.", [("10", 1)]),
    ("Take 10 mg three times a week.", [("10", 1)]),
    ("Take 10 mg nine times a week.", [("10", 2)]),
    ("Take 10 mg in the morning and 20 mg at night.", [("10", 1), ("20", 1)]),
    ("In the morning 10 mg, at night 20 mg.", [("10", 1), ("20", 1)]),
    ("Take 10 mg in the morning, at noon and at night.", [("10", 3)]),
    ("Take 10 mg with each meal.", [("10", 3)]),
    ("Take a 25 mg and a 10 mg tablet three times a day.", [("25", 3), ("1", 3)]),
    ("Take 10 mg + 10 mg twice a day.", [("10", 2), ("10", 2)]),
    ("Take 10 mg and 20 mg twice a day.", [("10", 2), ("20", 2)]),
    ("Take 30 mg a day in three divided doses.", [("30", 1)]),
    ("Take 10 mg in three doses.", [("10", 3)]),
    ("Take two tablets four times a day.", [("2", 4)]),
    ("Take 3.", [("3", 1)]),
    ("Take 2 mg per kg a day.", [("2", 1)]),
]  # fmt: skip
MARKED = [
    ("Take 30 mg a day.", {"total"}),
    ("Take 30 mg a day in three divided doses.", {"total"}),
    ("Take at most 30 mg a day.", {"total", "bound"}),
    ("The maximum is 30 mg a day.", {"total", "bound"}),
    ("30 mg a day at most.", {"total", "bound"}),
    ("Take no more than 30 mg.", {"bound"}),
    ("Take 30 mg per dose.", {"each"}),
    ("Take 30 mg for each dose.", {"each"}),
    ("Take 30 mg when needed.", {"needed"}),
    ("Take 30 mg in the morning.", {"partial"}),
    ("Take 30 mg three times a day.", set()),
    ("Take 30 mg at 8 am.", {"partial"}),
]
RESTATED = ["Take 20 mg (two tablets) a day.", "1 mg per kg is 40 mg a day."]
PEOPLE = [
    ("Adults take 30 mg a day.", [["18 years on"]]),
    ("30 mg a day for adults.", [["18 years on"]]),
    ("Adults and children take 10 mg a day.", [["18 years on", "0 to below 18 years"]]),
    ("Adults take 30 mg and children take 10 mg a day.", [["18 years on"], ["0 to below 18 years"]]),
    ("Take 30 mg for adults and 10 mg for children.", [["18 years on"], ["0 to below 18 years"]]),
    ("Children aged 2 to 6 years: 20 mg, children aged 6 to 10 years: 30 mg.", [["2 to 6 years"], ["6 to 10 years"]]),
    ("Take 10 mg.", [[]]),
]


def found(text: str) -> list[Intake]:
    """Return the intakes of a text's first sentence."""
    return intakes(sentences(text)[0])


@pytest.mark.parametrize(("text", "joined"), JOINED)
def test_amounts_are_joined_to_how_often_they_are_taken(text: str, joined: list[tuple[str, int]]) -> None:
    """Of two readings the larger stands: what falls on one day counts, not a week's average."""
    assert [(interval(one.dose.quantity), one.times_a_day()) for one in found(text)] == [
        (amount, Fraction(times)) for amount, times in joined
    ]


@pytest.mark.parametrize(("text", "marks"), MARKED)
def test_an_intake_knows_what_is_said_of_it(text: str, marks: set[str]) -> None:
    """A day's total, a most, an amount of each intake, one of certain times, one for when it hurts."""
    [one] = found(text)
    said_of_it = {
        "total": one.is_total,
        "bound": one.is_bound,
        "each": one.each,
        "needed": one.needed,
        "partial": one.is_partial,
    }
    assert {mark for mark, holds in said_of_it.items() if holds} == marks


@pytest.mark.parametrize("text", RESTATED)
def test_an_amount_said_again_is_marked(text: str) -> None:
    """In brackets, after "that is", or as what a weight comes to."""
    assert [one.restated for one in found(text)] == [False, True]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_amounts_belong_to_the_people_named_beside_them(text: str, people: list[list[str]]) -> None:
    """Those before it, or after it where the sentence names people last."""
    assert [[span_of(one.ages) for one in each.people] for each in found(text)] == people


def test_an_intake_stands_where_its_amount_and_times_stand() -> None:
    """Findings quote those words."""
    text = "Please take 10 mg of baclofen three times a day with food."
    [one] = found(text)
    assert text[one.start : one.end] == "10 mg of baclofen three times a day"
    assert one.dose.quantity.high == Fraction(10)


def test_a_sentence_with_no_amount_has_no_intake() -> None:
    """A rate alone is no dose."""
    assert said("Check it twice a day.") == ["2 per 24 h"]
    assert found("Check it twice a day.") == []
