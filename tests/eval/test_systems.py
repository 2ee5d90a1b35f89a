"""The assistant as a system that is measured, over the shipped leaflet."""

import pytest

from assistant.domain.question import Question
from assistant.domain.reply import Reply
from assistant.wiring import Parts
from eval.cases import Case, Expect, Kind, Split
from eval.scores import Asked
from eval.systems import Ours


def put(parts: Parts, question: str) -> Asked:
    """Put a question to the assistant about the shipped leaflet."""
    case = Case("case", Kind.FACTUAL, Split.DEV, Question(question, "baclofen"), (), Expect.NOT_IN_LEAFLET)
    return Ours(parts.assistant).ask(case, parts.assistant.leaflet("baclofen"))


def test_the_reply_is_the_one_that_a_person_gets(parts: Parts) -> None:
    """Released by the guard; and it took some time."""
    given = put(parts, "can i drive")
    assert isinstance(given.shown, Reply)
    assert given.shown == parts.assistant.ask(given.case.question)
    assert given.milliseconds > 0


def test_what_the_search_found_is_kept_best_first(parts: Parts) -> None:
    """All of it, passage by passage, whatever of it is shown."""
    given = put(parts, "can i drive")
    found = [span for (span,) in given.found]
    assert "You should not drive a car" in given.leaflet.quote(found[0])
    assert set(found) <= {passage.span for passage in given.leaflet.passages}
    assert len(set(found)) == len(found)
    assert len(found) > len(given.shown.citations)


@pytest.mark.parametrize("foreign", ["who won the football", "what is the weather"])
def test_it_is_surer_of_what_its_leaflet_says(parts: Parts, foreign: str) -> None:
    """From 0 to 1."""
    assert 0 <= put(parts, foreign).confidence < put(parts, "can i drive").confidence <= 1
