"""Whole turns over the shipped leaflet, with the real index and the real model."""

import pytest

from assistant.conversation import Assistant
from assistant.domain.profile import Profile
from assistant.domain.question import Message, Question, Role
from assistant.domain.reply import Reply, ReplyKind
from assistant.errors import UnknownLeafletError


def ask(assistant: Assistant, text: str, *before: str, profile: Profile | None = None) -> Reply:
    """Ask the shipped leaflet, `before` being the person's earlier questions."""
    history = tuple(Message(Role.USER, words) for words in before)
    return assistant.ask(Question(text, "baclofen", profile or Profile(), history))


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("can i drive", "You should not drive a car while you are being treated with baclofen."),
        ("is it ok while breastfeeding", "Do not take baclofen and breast-feed at the same time"),
        ("what is it for", "multiple sclerosis"),
        ("what happens if i stop suddenly", "A sharp drop in your dose of baclofen can cause these problems:"),
        ("does it give you the runs", "constipation or diarrhoea"),
        ("how many tablets in a bottle", "Baclofen tablets come in bottles of 50."),
        ("my daughter is 7, how much", "Children aged 6 to 10 years may take 30 to 60 mg of baclofen."),
        ("i get chest pain", "Get medical help at once or call an ambulance"),
    ],
)
def test_a_question_is_answered_in_the_leaflets_words(assistant: Assistant, question: str, words: str) -> None:
    """The sentence that answers is in the reply, and every citation is verbatim."""
    reply = ask(assistant, question)
    assert reply.kind is ReplyKind.ANSWER
    assert words in reply.text
    text = assistant.leaflet("baclofen").text
    assert all(text[c.span.start : c.span.end] == c.quote for c in reply.citations)


@pytest.mark.parametrize(
    "question", ["can i have a beer", "with ibuprofen?", "i forgot my tablet", "how do i store it", "tell me a joke"]
)
def test_what_the_leaflet_lacks_is_not_answered(assistant: Assistant, question: str) -> None:
    """The reply says so, says who to ask, and cites nothing."""
    reply = ask(assistant, question)
    assert reply.kind is ReplyKind.NOT_IN_LEAFLET
    assert reply.citations == ()


def test_two_things_asked_and_one_of_them_said(assistant: Assistant) -> None:
    """What the leaflet says is quoted, and what it does not say is named."""
    reply = ask(assistant, "can i drive and can i drink alcohol")
    assert reply.kind is ReplyKind.ANSWER
    assert "You should not drive a car" in reply.text
    assert "does not say anything about alcohol, or what not to eat or drink" in reply.text


def test_an_emergency_is_answered_with_help(assistant: Assistant) -> None:
    """Help comes first, and nothing of the leaflet after it."""
    assert ask(assistant, "my son swallowed 20 of them").kind is ReplyKind.URGENT
    assert ask(assistant, "i want to kill myself").kind is ReplyKind.CRISIS


@pytest.mark.parametrize(
    ("age", "shown", "not_shown"),
    [
        (4, "2 to 6 years", "For adults, the maximum dose"),
        (40, "For adults, the maximum dose", "Children aged 2 to 6 years"),
        (12, "1.5 to 2 mg per 1 kg", "For adults, the maximum dose"),
    ],
)
def test_a_dose_is_for_the_persons_age(assistant: Assistant, age: float, shown: str, not_shown: str) -> None:
    """The sentence for the age is quoted, and none that is for others alone."""
    reply = ask(assistant, "how much a day", profile=Profile(age_years=age))
    assert shown in reply.text
    assert not_shown not in reply.text


def test_below_the_youngest_age_there_is_no_dose(assistant: Assistant) -> None:
    """A baby of eight months has no dose on the label, and is shown none."""
    reply = ask(assistant, "what dose for my 8 months old")
    assert reply.kind is ReplyKind.NOT_IN_LEAFLET


def test_a_follow_up_is_read_with_what_went_before(assistant: Assistant) -> None:
    """The words "and for my 4 year old?" after a dose question asks for a dose."""
    reply = ask(assistant, "and for my 4 year old?", "what is the dose")
    assert "2 to 6 years" in reply.text


def test_a_corrected_age_replaces_the_one_before(assistant: Assistant) -> None:
    """Whoever says that they meant another age is not shown the first one's dose as the answer."""
    reply = ask(assistant, "sorry, i meant 14", "how much for a 4 year old")
    assert "1.5 to 2 mg per 1 kg" in reply.text
    assert "2 to 6 years" not in reply.text


def test_what_the_question_says_goes_before_the_profile(assistant: Assistant) -> None:
    """A mother with her own profile who asks for her child is answered for the child."""
    reply = ask(assistant, "how much for my 4 year old", profile=Profile(age_years=35))
    assert "2 to 6 years" in reply.text
    assert "For adults, the maximum dose" not in reply.text


def test_an_unknown_leaflet_is_said(assistant: Assistant) -> None:
    """The error names the leaflets that there are."""
    with pytest.raises(UnknownLeafletError, match="baclofen"):
        assistant.ask(Question("can i drive", "nothing"))
