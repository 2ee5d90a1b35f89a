"""Which rows of a dose are marked as somebody's: of the shipped leaflet, with its real rows."""

import pytest

from assistant.conversation import Assistant
from assistant.domain.profile import ANYONE, Group, Profile
from assistant.domain.question import Question
from ui.web.shown import fitting


@pytest.mark.parametrize(
    ("question", "profile", "among", "never"),
    [
        ("what is the dose for my 4 year old", Profile(4.0), "aged 2 to 6", "For adults"),
        ("what is the dose for adults", Profile(group=Group.ADULT), "For adults", "aged 2 to 6"),
        ("what is the dose for children", Profile(group=Group.CHILD), "aged 2 to 6", "For adults"),
        ("what is the dose for adults and children", Profile(8.0), "", "For adults"),
        ("how much for my 6 year old? and how much for my mother who is 40?", Profile(40.0), "For adults", "aged 2"),
        ("what is the dose", ANYONE, "", "mg"),
        ("what is the dose", Profile(weight_kg=16.0), "", "mg"),
    ],
)
def test_a_row_is_somebodys_only_where_the_label_has_it_for_them(
    assistant: Assistant, question: str, profile: Profile, among: str, never: str
) -> None:
    """Also where a question is about several people, and their rows stand side by side."""
    reply = assistant.ask(Question(question, "baclofen", profile))
    markers = fitting(assistant.leaflet("baclofen"), reply, profile)
    quotes = [citation.quote for citation in reply.citations if citation.marker in markers]
    assert any(among in quote for quote in quotes) or not among
    assert not any(never in quote for quote in quotes)
