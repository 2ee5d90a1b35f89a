from fractions import Fraction

import pytest

from assistant.domain.guard.courses import Course, Part
from assistant.domain.guard.regimen import course
from assistant.domain.guard.statements import statements
from tests.assistant.domain.guard.said import sentences, span_of

PARTS = [
    ("Take 30 mg a day.", [Part.TAKEN]),
    ("Take 10 mg three times a day.", [Part.TAKEN]),
    ("Start with 5 mg three times a day.", [Part.START]),
    ("5 mg is the starting dose.", [Part.START]),
    ("The first dose is 5 mg.", [Part.START]),
    ("Take at most 100 mg a day.", [Part.BOUND]),
    ("Never take more than 100 mg a day.", [Part.BOUND]),
    ("Take 20 to 30 mg a day.", [Part.DESCRIBED]),
    ("Take 20 to 30 mg three times a day.", [Part.TAKEN]),
    ("Increase the dose by 5 mg every 3 days.", [Part.RISE]),
    ("Add 5 mg every 3 days.", [Part.RISE]),
    ("Reduce the dose by 5 mg every 3 days.", [Part.FALL]),
    ("Take 5 mg more after 3 days.", [Part.RISE]),
    ("Take 10 mg in the morning and 20 mg at night.", [Part.TAKEN, Part.TAKEN]),
    ("Start with 5 mg three times a day, then take 30 mg a day.", [Part.START, Part.TAKEN]),
]
PHASES = [
    ("Take 10 mg in the morning. Take 20 mg at night.", [(0, None), (0, None)]),
    ("Take 10 mg a day for 5 days, then 20 mg a day.", [(0, None), (1, 5)]),
    ("Take 20 mg a day. After 3 days take 30 mg a day.", [(0, None), (1, 3)]),
    ("Take 20 mg a day. After a week take 30 mg a day.", [(0, None), (1, 7)]),
    ("Week 1: 15 mg a day. Week 2: 20 mg a day.", [(1, 0), (2, 7)]),
    ("Take 20 mg a day. The next day take 30 mg a day.", [(0, None), (1, 1)]),
]
STEPS = [
    ("Increase the dose by 5 mg every 3 days.", [3]),
    ("Increase the dose every week.", [7]),
    ("Raise the dose by 5 mg after 4 days.", [4]),
    ("Wait 3 days before the next increase.", [3]),
    ("Raise the dose by 5 mg every day.", [1]),
    ("Raise the dose by 5 mg every morning.", [1]),
    ("Raise the dose every 12 hours.", [Fraction(1, 2)]),
    ("Raise the dose by 5 mg.", [None]),
    ("Take 10 mg a day.", []),
]
PEOPLE = [
    ("For adults: 30 mg a day.", [(["18 years on"], False)]),
    ("For adults:\n\n- 30 mg in the morning\n- 20 mg at night", [(["18 years on"], False), (["18 years on"], False)]),
    ("Your child is ill. Give 30 mg.", [(["0 to below 18 years"], True)]),
    ("Take 30 mg.", [([], False)]),
    (
        "Children aged 2 to 6 years take 20 mg. Adults take 30 mg.",
        [(["2 to 6 years"], False), (["18 years on"], False)],
    ),
]


def read(text: str) -> Course:
    """Return what a text has people take."""
    return course(statements(sentences(text)))


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_every_amount_has_its_part(text: str, parts: list[Part]) -> None:
    """What is taken, begun with, at most, usual, or the size of a step."""
    assert [one.part for one in read(text).taken] == parts


@pytest.mark.parametrize(("text", "phases"), PHASES)
def test_amounts_of_one_stretch_stay_together(text: str, phases: list[tuple[int, int | None]]) -> None:
    """A span of days before an amount begins another stretch, which waits so long."""
    assert [(one.phase, one.waits) for one in read(text).taken] == phases


@pytest.mark.parametrize(("text", "days"), STEPS)
def test_a_rise_waits_so_many_days(text: str, days: list[int | Fraction | None]) -> None:
    """None where nobody says how many."""
    assert [step.days for step in read(text).steps] == days


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_people_are_carried_to_later_sentences(text: str, people: list[tuple[list[str], bool]]) -> None:
    """A heading's people are meant; those of a sentence before are so by mere nearness."""
    assert [([span_of(one.ages) for one in each.people], each.carried) for each in read(text).taken] == people


def test_a_rate_with_no_amount_is_kept() -> None:
    """It may be that of an amount in another sentence."""
    whole = read("Take 20 mg. There are three doses a day.")
    assert len(whole.taken) == len(whole.loose_rates) == 1


def test_a_form_with_a_rate_and_no_count_is_one_each_time() -> None:
    """An order such as "take the tablets three times a day" says no amount."""
    [one] = read("Take the tablets three times a day.").uncounted
    assert one.intake.times_a_day() == 3


def test_a_text_s_weights_and_people_are_kept() -> None:
    """They say whom its amounts are for."""
    whole = read("Your child weighs 40 kg. Give 10 mg a day.")
    assert [weight.kg.low for weight in whole.weights] == [40]
    assert whole.names_children
    assert not whole.names_adults


@pytest.mark.parametrize(
    "text", ["200 mg a day is too much.", "If you took 200 mg, call 112.", "Each tablet contains 10 mg."]
)
def test_warnings_help_and_contents_are_not_taken(text: str) -> None:
    """Nobody is told to take them."""
    assert read(text).taken == []
