import re

import pytest

from assistant.compose.help import help_first, with_advice
from assistant.compose.quotes import quotes
from assistant.domain.reply import LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency
from tests.assistant.domain.leaflets import zolfin

LEAFLET = zolfin()
LIST = LEAFLET.passages[1:4]
"""A lead-in and its two items: words of the leaflet without a figure."""
EMERGENCIES = [
    (Emergency.CRISIS, ReplyKind.CRISIS),
    (Emergency.SWALLOWED, ReplyKind.URGENT),
    (Emergency.DANGER, ReplyKind.URGENT),
    (Emergency.RAN_OUT, ReplyKind.URGENT),
]


@pytest.mark.parametrize(("emergency", "kind"), EMERGENCIES)
def test_help_comes_first_and_nothing_about_amounts(emergency: Emergency, kind: ReplyKind) -> None:
    """The number to call stands in the first lines, and no other figure in the reply."""
    reply = help_first(emergency, "999", LEAFLET)
    assert reply.kind is kind
    assert "999" in reply.text.splitlines()[0] + reply.text.splitlines()[1]
    assert set(re.findall(r"\d+", reply.text)) == {"999"}
    assert reply.citations == ()


@pytest.mark.parametrize("emergency", [Emergency.SWALLOWED, Emergency.DANGER, Emergency.RAN_OUT])
def test_the_leaflets_own_words_come_after_the_help(emergency: Emergency) -> None:
    """They are cited, and stand below all that we say."""
    alone, reply = help_first(emergency, "999", LEAFLET), help_first(emergency, "999", LEAFLET, LIST)
    assert reply.kind is ReplyKind.URGENT
    assert reply.lines[: len(alone.lines)] == alone.lines
    assert [line.words for line in reply.lines[len(alone.lines) :]] == [LEAFLET.quote(p.span) for p in LIST]
    assert [each.quote for each in reply.citations] == [LEAFLET.quote(passage.span) for passage in LIST]


def test_a_crisis_is_given_no_words_of_the_leaflet() -> None:
    """Whoever may harm themselves is not shown what the medicine does, whatever was found."""
    assert help_first(Emergency.CRISIS, "999", LEAFLET, LIST) == help_first(Emergency.CRISIS, "999", LEAFLET)


def test_low_spirits_are_offered_help_too() -> None:
    """One sentence more, in our own words, before those of the leaflet."""
    plain = help_first(Emergency.DANGER, "999", LEAFLET, LIST)
    low = help_first(Emergency.DANGER, "999", LEAFLET, LIST, low=True)
    (more,) = [line for line in low.lines if line not in plain.lines]
    assert more.kind is LineKind.SAID
    assert "hopeless" in more.words
    assert [line.kind for line in low.lines] == sorted(
        (line.kind for line in low.lines), key=lambda kind: kind is not LineKind.SAID
    )


def test_advice_goes_with_the_topics_of_an_answer() -> None:
    """Whoever asks about an overdose or about stopping may be about to do it; others get the answer as it is."""
    answer = quotes(LEAFLET, Selection(LIST))
    assert with_advice(answer, [Topic.WARNINGS, Topic.DOSE], "999") == answer
    overdose = with_advice(answer, [Topic.OVERDOSE], "999")
    assert overdose.lines[:-1] == answer.lines
    assert "999" in overdose.lines[-1].words
    stopping = with_advice(answer, [Topic.STOPPING], "999")
    assert "before you stop" in stopping.lines[-1].words
    assert len(with_advice(answer, [Topic.OVERDOSE, Topic.STOPPING], "999").lines) == len(answer.lines) + 2
