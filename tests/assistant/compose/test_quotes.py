from dataclasses import replace

from assistant.compose.quotes import DOES_NOT_SAY, SAYS_MORE, not_in_leaflet, quotes
from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic
from tests.assistant.domain.leaflets import zolfin


def passages(leaflet: Leaflet, *ids: str) -> Selection:
    """Select passages by ID."""
    return Selection(tuple(next(p for p in leaflet.passages if p.id == id_) for id_ in ids))


def test_a_whole_reply_reads_like_the_leaflet() -> None:
    """Sentences stand as lines, items under their lead-in, and each line has a marker of its own."""
    leaflet = zolfin()
    reply = quotes(leaflet, passages(leaflet, "p1", "p3", "p4", "p5"))
    assert reply.kind is ReplyKind.ANSWER
    assert reply.text == (
        "Zolfin eases stiff joints. [1]\n"
        "Take care if you have: [2]\n"
        "• weak kidneys [3]\n"
        "• a slow heartbeat [4]\n"
        "Do not drive until you know how Zolfin affects you. [5]"
    )


def test_every_citation_is_the_leaflets_own_words() -> None:
    """A citation is one contiguous span, and its quote is what stands there."""
    leaflet = zolfin()
    reply = quotes(leaflet, Selection(leaflet.passages))
    assert [citation.marker for citation in reply.citations] == list(range(1, len(reply.citations) + 1))
    for citation in reply.citations:
        assert leaflet.text[citation.span.start : citation.span.end] == citation.quote
    assert reply.citations[1].section == "Warnings"


def test_a_lead_in_that_answers_is_cited_once() -> None:
    """A lead-in that was chosen itself is not said again before its items."""
    leaflet = zolfin()
    reply = quotes(leaflet, passages(leaflet, "p10", "p11", "p12"))
    assert [line.kind for line in reply.lines] == [LineKind.LEAD_IN, LineKind.ITEM, LineKind.ITEM]
    assert len({citation.span for citation in reply.citations}) == 3


def test_two_lists_keep_their_lead_ins() -> None:
    """Items of two lists stand each under its own lead-in."""
    leaflet = zolfin()
    reply = quotes(leaflet, passages(leaflet, "p3", "p12"))
    assert [line.words for line in reply.lines] == [
        "Take care if you have:",
        "weak kidneys",
        "Zolfin can cause:",
        "blurred sight",
    ]


def test_what_the_leaflet_does_not_say_cites_nothing() -> None:
    """The reply says so, says who to ask, and holds no marker."""
    reply = not_in_leaflet()
    assert reply.kind is ReplyKind.NOT_IN_LEAFLET
    assert reply.citations == ()
    assert reply.text.startswith(DOES_NOT_SAY)
    assert "doctor or pharmacist" in reply.text
    assert "[" not in reply.text


def test_a_topic_that_is_missing_is_named() -> None:
    """Whoever asks about two things and gets one answered is told that the other is not in the leaflet."""
    leaflet = zolfin()
    reply = quotes(leaflet, passages(leaflet, "p5"), [Topic.FOOD_AND_ALCOHOL])
    assert reply.kind is ReplyKind.ANSWER
    assert "does not say anything about alcohol, food or drink" in reply.text
    assert "storing it" in not_in_leaflet([Topic.STORAGE]).text


def test_what_was_left_out_is_said() -> None:
    """A reply that does not quote all that the leaflet says on it tells to read on there."""
    leaflet = zolfin()
    assert SAYS_MORE in quotes(leaflet, replace(passages(leaflet, "p5"), more=True)).text
    assert SAYS_MORE not in quotes(leaflet, passages(leaflet, "p5")).text
