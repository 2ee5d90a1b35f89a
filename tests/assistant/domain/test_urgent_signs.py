import pytest

from assistant.domain.leaflet import Leaflet, Passage, PassageKind
from assistant.domain.topics import Topic
from assistant.domain.urgent_signs import calls_for_help, is_urgent_sign, signs_in
from tests.assistant.domain.leaflets import made_of, zolfin

SENTENCE, LEAD_IN, ITEM = PassageKind.SENTENCE, PassageKind.LEAD_IN, PassageKind.ITEM
EFFECTS = Topic.SIDE_EFFECTS, "Side effects"
LEAFLET = made_of(
    (
        (*EFFECTS, SENTENCE, "Call an ambulance if you take more than 80 mg."),
        (*EFFECTS, LEAD_IN, "Get medical help at once if you have:"),
        (*EFFECTS, ITEM, "chest pain"),
        (*EFFECTS, ITEM, "difficulty breathing"),
        (*EFFECTS, LEAD_IN, "Zolfin can also cause:"),
        (*EFFECTS, ITEM, "a dry mouth"),
        (*EFFECTS, ITEM, "diarrhoea"),
    )
)


def words(leaflet: Leaflet, passages: tuple[Passage, ...]) -> list[str]:
    """Return the words of passages."""
    return [leaflet.quote(passage.span) for passage in passages]


@pytest.mark.parametrize(
    "sentence",
    [
        "Call an ambulance if you have chest pain.",
        "Tell your doctor immediately if you get a rash.",
        "Contact a doctor urgently if your face swells.",
        "If this happens, see a doctor without delay.",
        "Seek urgent medical attention.",
        "Ring the emergency services.",
    ],
)
def test_a_sentence_that_sends_for_help_is_an_urgent_sign(sentence: str) -> None:
    """However the leaflet says that it cannot wait."""
    leaflet = made_of([(*EFFECTS, SENTENCE, sentence)])
    assert is_urgent_sign(leaflet, leaflet.passages[0])
    assert calls_for_help(leaflet) == leaflet.passages


@pytest.mark.parametrize(
    "sentence",
    ["Go straight away to the nearest hospital if your face swells.", "Go immediately to a doctor if it itches."],
)
def test_a_sentence_that_sends_to_a_place_of_help_calls_for_it(sentence: str) -> None:
    """With the hurry between the going and the place, as leaflets often have it."""
    leaflet = made_of([(*EFFECTS, SENTENCE, sentence)])
    assert is_urgent_sign(leaflet, leaflet.passages[0])
    assert calls_for_help(leaflet) == leaflet.passages


def test_what_a_hospital_does_calls_for_no_help() -> None:
    """The reader is not shown measures that are for others to take."""
    told = (*EFFECTS, LEAD_IN, "In an overdose medical staff take these urgent measures:")
    leaflet = made_of([told, (*EFFECTS, ITEM, "washing out the stomach")])
    assert calls_for_help(leaflet) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Tell your doctor if you have a dry mouth.",
        "Stop taking it at once.",
        "Ask your doctor or pharmacist.",
        "The tablets dissolve immediately.",
        "Keep the tablets in the medicine cabinet.",
    ],
)
def test_a_sentence_that_can_wait_is_none(sentence: str) -> None:
    """A doctor without a hurry, or a hurry without a doctor."""
    leaflet = made_of([(*EFFECTS, SENTENCE, sentence)])
    assert not is_urgent_sign(leaflet, leaflet.passages[0])
    assert calls_for_help(leaflet) == ()


def test_an_item_is_as_urgent_as_what_opens_its_list() -> None:
    """Chest pain under one lead-in cannot wait, and a dry mouth under another can."""
    urgent = [passage for passage in LEAFLET.passages if is_urgent_sign(LEAFLET, passage)]
    assert words(LEAFLET, tuple(urgent)) == [
        "Call an ambulance if you take more than 80 mg.",
        "Get medical help at once if you have:",
        "chest pain",
        "difficulty breathing",
    ]


@pytest.mark.parametrize(
    ("reported", "signs"),
    [
        ("my chest hurts", ["chest pain"]),
        ("I can\u2019t breathe and my chest hurts", ["chest pain", "difficulty breathing"]),
        ("got the runs", []),
        ("a dry mouth", []),
        ("can i drive", []),
    ],
)
def test_a_sign_is_found_in_whoevers_words(reported: str, signs: list[str]) -> None:
    """Only what the leaflet calls urgent, and each sign by itself, not what opens the list."""
    assert words(LEAFLET, signs_in(LEAFLET, reported)) == signs


def test_the_call_for_help_is_the_first_list_whole_without_a_figure() -> None:
    """A sentence with an amount is passed over: in an emergency nobody is shown a dose."""
    assert words(LEAFLET, calls_for_help(LEAFLET)) == [
        "Get medical help at once if you have:",
        "chest pain",
        "difficulty breathing",
    ]


def test_a_leaflet_may_call_for_no_help() -> None:
    """Then there is nothing of it to show."""
    assert calls_for_help(zolfin()) == ()
    assert signs_in(zolfin(), "my chest hurts, i have a dry mouth") == ()
