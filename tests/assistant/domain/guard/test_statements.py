import pytest

from assistant.domain.guard.statements import Manner, Statement, statement, statements
from tests.assistant.domain.guard.said import OF_CHARACTER, sentences

NOTHING = [
    "Talk to your doctor.",
    "Swallow the tablets with water.",
    "The leaflet says how to store the tablets.",
    "Check your blood pressure twice a day.",
    "Do not take 200 mg a day.",
    "Do not take more than one dose.",
    "It may make you sleepy.",
    "Call 112.",
    "1 in 100 people feel sick.",
    "Tell your doctor if you take other medicines.",
]
INTAKES = [
    "Take 10 mg three times a day.",
    "10 mg.",
    "Never take more than 100 mg a day.",
    "The most is 100 mg a day.",
    "Take one tablet.",
    "Take the tablets three times a day.",
    "Take 3.",
    "Increase the dose by 5 mg every 3 days.",
    "Start with 5 mg.",
    "Do not stop and take 10 mg a day.",
    "Do not skip it, take 10 mg a day.",
]
WARNINGS = [
    "200 mg a day is too much.",
    "200 mg a day is dangerous.",
    "200 mg a day would be an overdose.",
    "A dose of 200 mg a day is too high.",
    "Taking more than 100 mg a day is dangerous.",
    "Taking 200 mg can be fatal.",
    "It is dangerous to take 200 mg a day.",
    "It is not safe to take more than 100 mg a day.",
    "More than 100 mg a day exceeds the limit.",
    "200 mg exceeds the maximum of 100 mg a day.",
    "150 mg a day is above the limit.",
    "200 mg kills.",
    "Raising the dose every day is dangerous.",
    "Ten tablets are too many.",
]
NO_WARNINGS = [
    "200 mg a day is not too much.",
    "200 mg a day is not dangerous.",
    "200 mg a day is never an overdose.",
    "200 mg a day is hardly dangerous.",
    "200 mg a day isn't too much.",
    "It is not dangerous to take 200 mg a day.",
    "200 mg a day is too much only for children.",
    "200 mg a day is too much, but fine for you.",
    "200 mg a day is dangerous unless you are used to it.",
    "200 mg a day is dangerous, take it anyway.",
    "200 mg a day is too much, so take 150 mg a day.",
    "Less than 200 mg a day is dangerous.",
    "Fewer than 200 mg a day is dangerous.",
    "At least 200 mg a day is too much.",
    "Below 200 mg a day is dangerous.",
    "Is 200 mg a day too much?",
    "200 mg a day is dangerous nonsense.",
    "200 mg a day is too much of a good thing.",
    "200 mg a day is a myth.",
    "It is a myth that 200 mg a day is too much.",
    "Nobody says that 200 mg a day is too much.",
    "It is wrong that 200 mg a day is too much.",
    "Stopping 200 mg a day is dangerous.",
    "Missing 200 mg a day is dangerous.",
    "Take 200 mg a day, more is too much.",
    "Too much is 300 mg, take 200 mg.",
    "200 mg a day is too much to miss.",
    "Without 200 mg a day it is dangerous.",
    "It is dangerous not to take 200 mg a day.",
    "It is dangerous to stop 200 mg a day.",
    "Do not think that 200 mg a day is an overdose.",
]
FIRST_AID = [
    "If you took 200 mg, call an ambulance.",
    "If you have taken 200 mg by mistake, call 112.",
    "If your child swallowed five tablets, go to hospital.",
    "Somebody who took 200 mg was admitted to hospital.",
    "Did you take ten tablets by accident? Call an ambulance.",
    "Has your child swallowed five tablets? Call an ambulance.",
]
NO_FIRST_AID = [
    "If you took 200 mg, take 50 mg more.",
    "If you took 200 mg, do not worry.",
    "If you took 200 mg, take 200 mg again and call your doctor.",
    "If it hurts, take 200 mg and call your doctor.",
    "Has your child swallowed five tablets? Give five more.",
    "I took 200 mg.",
]
CONTENTS = [
    "Each tablet contains 10 mg.",
    "Each tablet holds 25 mg of baclofen.",
    "The pack is of 50 tablets.",
]
NO_CONTENTS = [
    "One tablet contains 10 mg of baclofen.",
    "It is available as tablets of 10 mg and 25 mg.",
    "Each tablet contains 10 mg, take 15.",
    "The bottle holds 50 tablets, take them all.",
    "A tablet contains 10 mg; take it five times a day.",
    "The dose contains 30 mg twice a day.",
]
UNREAD = [
    "Take as much as you like.",
    "Take zorgle mg.",
    "Double your dose.",
    "Repeat after an hour.",
    "Exceed the limit when it hurts.",
    "Finish the pack.",
    "Take everything.",
    "Take them all.",
    "Take 10 mg a day or more.",
    "Take from 60 mg.",
    "Take another.",
    "Take 10 mg again.",
    "Take 10 mg zorgle.",
    "Take 1 50 mg a day.",
    "Frobnicate the gromble twice with zorgle.",
    "The limit is no limit.",
    "Give him some.",
    "Use it freely.",
    "Don't take 200 mg a day unless it hurts.",
    "Do not take 200 mg at night.",
    "Do not take 200 mg on an empty stomach.",
    "Do not take 200 mg at once.",
    "Take 150 % of the maximum.",
    "Take the usual amount and a bit extra.",
    "Take half a bottle.",
    "Keep taking it until it works.",
]


def read(text: str) -> list[Statement]:
    """Return a text's statements."""
    return statements(sentences(text))


def first(text: str) -> Manner:
    """Return how a text's first sentence is read."""
    return read(text)[0].manner


@pytest.mark.parametrize("text", NOTHING)
def test_a_sentence_may_say_nothing_of_doses(text: str) -> None:
    """A forbidden amount is no dose either."""
    assert first(text) is Manner.NOTHING


@pytest.mark.parametrize("text", INTAKES)
def test_a_sentence_may_tell_what_is_taken(text: str) -> None:
    """A most is told too, and is held against the label's."""
    assert first(text) is Manner.INTAKE


@pytest.mark.parametrize("text", WARNINGS)
def test_a_warning_has_one_of_the_closed_forms(text: str) -> None:
    """So much is too much, and nothing else is said."""
    assert first(text) is Manner.WARNING


@pytest.mark.parametrize("text", NO_WARNINGS)
def test_what_only_looks_like_a_warning_is_none(text: str) -> None:
    """It denies the danger, loosens it, or tells of another one."""
    assert Manner.WARNING not in {one.manner for one in read(text)}


@pytest.mark.parametrize("text", FIRST_AID)
def test_what_to_do_after_too_much_may_name_it(text: str) -> None:
    """The help stands in the sentence or in the one after it."""
    assert first(text) is Manner.FIRST_AID


@pytest.mark.parametrize("text", NO_FIRST_AID)
def test_no_help_or_a_further_dose_is_no_first_aid(text: str) -> None:
    """The amount then counts as any other."""
    assert first(text) in (Manner.UNREAD, Manner.INTAKE)


@pytest.mark.parametrize("text", CONTENTS)
def test_what_a_tablet_or_a_pack_holds_is_not_taken(text: str) -> None:
    """Its words say so to the last one."""
    assert first(text) is Manner.CONTENTS


@pytest.mark.parametrize("text", NO_CONTENTS)
def test_contents_with_an_order_beside_them_are_no_contents(text: str) -> None:
    """Somebody is told to take something."""
    assert first(text) is not Manner.CONTENTS or read(text)[1].manner is not Manner.CONTENTS


@pytest.mark.parametrize("text", UNREAD)
def test_a_dose_verb_or_an_amount_beside_unread_words_is_unread(text: str) -> None:
    """It says which words, and why."""
    [one] = read(text)
    assert one.manner is Manner.UNREAD
    assert one.why
    assert one.unread


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("Do not take 200 mg a day.", ["NOT", "TAKE", "AMOUNT", "TOTAL"]),
        ("Do not take a double dose, take 10 mg.", ["NOT", "TAKE", "A", "REPEAT", "DOSE"]),
        ("Never repeat a dose.", ["NOT", "REPEAT", "A", "DOSE"]),
        ("Take 10 mg.", []),
    ],
)
def test_what_is_forbidden_is_kept_apart(text: str, forbidden: list[str]) -> None:
    """It is no part of any dose."""
    [one] = read(text)
    assert [OF_CHARACTER[chunk.kind] for chunk in one.forbidden] == forbidden


def test_not_more_than_is_a_maximum() -> None:
    """Whom it names stays."""
    [one] = read("Adults must not take more than 100 mg a day.")
    assert one.has("MAXIMUM")
    assert one.has("AGES")
    assert not one.has("NOT")


def test_a_sentence_read_alone_has_no_help_after_it() -> None:
    """What a sentence says may depend on the one that follows."""
    asked, helped = sentences("Has your child swallowed five tablets? Call an ambulance.")
    assert statement(asked).manner is not Manner.FIRST_AID
    assert statement(asked, helped).manner is Manner.FIRST_AID
