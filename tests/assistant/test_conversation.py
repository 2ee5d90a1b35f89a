"""Whole turns over the shipped leaflet, with the real index and the real model."""

import pytest

from assistant.compose.doses import MORE_THAN_ALLOWED, TOO_FAST, WHO_IS_IT_FOR
from assistant.compose.quotes import WHO_TO_ASK
from assistant.conversation import Assistant
from assistant.domain.profile import Profile
from assistant.domain.question import Message, Question, Role
from assistant.domain.reply import LineKind, Reply, ReplyKind
from assistant.errors import UnknownLeafletError


def ask(assistant: Assistant, text: str, *before: str, profile: Profile | None = None) -> Reply:
    """Ask the shipped leaflet, `before` being the person's earlier questions."""
    history = tuple(Message(Role.USER, words) for words in before)
    return assistant.ask(Question(text, "baclofen", profile or Profile(), history))


def cited(reply: Reply) -> str:
    """Return the words that a reply cites."""
    return "\n".join(citation.quote for citation in reply.citations)


def folded(reply: Reply) -> str:
    """Return the words that a reply shows for others."""
    return "\n".join(line.words for line in reply.lines if line.kind is LineKind.FOLDED)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("can i drive", "You should not drive a car while you are being treated with baclofen."),
        ("is it ok while breastfeeding", "Do not take baclofen and breast-feed at the same time"),
        ("what is it for", "multiple sclerosis"),
        ("what happens if i stop suddenly", "A sharp drop in your dose of baclofen can cause these problems:"),
        ("does it give you the runs", "constipation or diarrhoea"),
        ("how many tablets in a bottle", "Baclofen tablets come in bottles of 50."),
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
    assert "does not say anything about alcohol, food or drink" in reply.text


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
    assert reply.kind is ReplyKind.DOSE
    assert shown in cited(reply)
    assert not_shown not in cited(reply)
    assert not_shown in folded(reply)


def test_below_the_youngest_age_there_is_no_dose(assistant: Assistant) -> None:
    """A baby of eight months has no dose on the label, and is shown none."""
    reply = ask(assistant, "what dose for my 8 months old")
    assert reply.kind is ReplyKind.NOT_IN_LEAFLET
    assert not any(map(str.isdigit, reply.text))


def test_when_it_is_not_known_who_it_is_for_all_rows_are_cited(assistant: Assistant) -> None:
    """One question is asked back, and the reply is about a dose still."""
    reply = ask(assistant, "what is the dose")
    assert reply.kind is ReplyKind.DOSE
    assert all(
        row in cited(reply) for row in ("For adults", "1 to 2 years", "2 to 6 years", "6 to 10 years", "per 1 kg")
    )
    assert folded(reply) == ""
    assert reply.lines[-1].words == WHO_IS_IT_FOR


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("what is the maximum for adults", ["For adults, the maximum", "Whatever your age"]),
        ("absolute maximum per day?", ["Whatever your age"]),
        ("starting dose?", ["Adults and children start", "For adults and children, the starting dose"]),
        ("max for a 7 year old", ["Children aged 6 to 10 years"]),
    ],
)
def test_a_rule_that_is_asked_for_is_the_one_that_is_cited(
    assistant: Assistant, question: str, rows: list[str]
) -> None:
    """The start, the most, and no rows beside; a child's own most stands without the one for everybody."""
    reply = ask(assistant, question)
    assert reply.kind is ReplyKind.DOSE
    assert len(reply.citations) == len(rows)
    assert all(each.quote.startswith(row) for each, row in zip(reply.citations, rows, strict=True))


@pytest.mark.parametrize(
    ("question", "profile", "row", "opening"),
    [
        ("can i take 40 mg three times a day", Profile(40), "Whatever your age", MORE_THAN_ALLOWED),
        ("my 4 year old takes 25 mg morning and evening", Profile(), "Children aged 2 to 6", MORE_THAN_ALLOWED),
        ("5 tablets of the 25 mg a day ok?", Profile(40), "Whatever your age", MORE_THAN_ALLOWED),
        ("can we go to 3 mg per kg a day", Profile(14, 40), "the permitted amount", MORE_THAN_ALLOWED),
        ("can i go up by 5 mg every day", Profile(40), "raised every 3 days", TOO_FAST),
    ],
)
def test_a_regimen_over_the_label_is_said_to_be_so(
    assistant: Assistant, question: str, profile: Profile, row: str, opening: str
) -> None:
    """The row that fits is cited, and who to ask is said."""
    reply = ask(assistant, question, profile=profile)
    assert reply.kind is ReplyKind.DOSE
    assert reply.text.startswith(opening)
    assert row in cited(reply)
    assert WHO_TO_ASK in reply.text


def test_a_regimen_below_the_youngest_age_gets_no_amounts(assistant: Assistant) -> None:
    """There is no row that fits a baby."""
    reply = ask(assistant, "is 5 mg three times a day ok for my 8 month old")
    assert reply.kind is ReplyKind.NOT_IN_LEAFLET
    assert not any(map(str.isdigit, reply.text))


def test_a_follow_up_is_read_with_what_went_before(assistant: Assistant) -> None:
    """The words "and for my 4 year old?" after a dose question asks for a dose."""
    reply = ask(assistant, "and for my 4 year old?", "what is the dose")
    assert "2 to 6 years" in reply.text


def test_a_corrected_age_replaces_the_one_before(assistant: Assistant) -> None:
    """Whoever says that they meant another age is not shown the first one's dose as the answer."""
    reply = ask(assistant, "sorry, i meant 14", "how much for a 4 year old")
    assert "1.5 to 2 mg per 1 kg" in cited(reply)
    assert "Whatever your age, never take more than 100 mg" in cited(reply)
    assert "2 to 6 years" not in cited(reply)


def test_what_the_question_says_goes_before_the_profile(assistant: Assistant) -> None:
    """A mother with her own profile who asks for her child is answered for the child."""
    reply = ask(assistant, "how much for my 4 year old", profile=Profile(age_years=35))
    assert "2 to 6 years" in cited(reply)
    assert "For adults, the maximum dose" not in cited(reply)


def test_an_unknown_leaflet_is_said(assistant: Assistant) -> None:
    """The error names the leaflets that there are."""
    with pytest.raises(UnknownLeafletError, match="baclofen"):
        assistant.ask(Question("can i drive", "nothing"))
