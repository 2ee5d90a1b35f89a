import pytest

from assistant.compose.quotes import quotes
from assistant.compose.written import LEFT_OUT, Written
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.reply import Draft, LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.written import Sentence, Task, offered, row_token
from tests.assistant.domain.leaflets import zolfin

LEAFLET = zolfin()
BY_ID = {passage.id: passage for passage in LEAFLET.passages}
KIDNEYS, DRIVING, ADULTS, CHILDREN, MOUTH = (BY_ID[name] for name in ("p3", "p5", "p6", "p7", "p11"))


def written(
    *passages: Passage, profile: Profile = ANYONE, kind: ReplyKind = ReplyKind.ANSWER, leaflet: Leaflet = LEAFLET
) -> Written:
    """Begin a reply over passages, all of which the reply in quotes has."""
    draft = quotes(leaflet, Selection(passages))
    draft = Draft(kind, draft.lines, draft.citations)
    task = Task("?", leaflet.title, offered(leaflet, passages), profile)
    label = label_to_quote(leaflet)
    return Written(leaflet, task, draft, lambda given: release(given, label, profile).verdict.allowed)


def lines(reply: Written) -> list[tuple[LineKind, str]]:
    """Give a finished reply's lines without their markers."""
    draft = reply.finished()
    return [(line.kind, line.words) for line in draft.lines] if draft else []


def test_a_sentence_that_holds_is_said_with_what_it_rests_on() -> None:
    """The item is cited with the lead-in that it stands under, each once."""
    reply = written(KIDNEYS)
    assert reply.add(Sentence("Take care if you have weak kidneys.", ("p3",)))
    draft = reply.finished()
    assert draft is not None
    assert [(line.kind, line.words, line.markers) for line in draft.lines] == [
        (LineKind.WRITTEN, "Take care if you have weak kidneys.", (1, 2))
    ]
    assert [citation.quote for citation in draft.citations] == ["Take care if you have:", "weak kidneys"]


def test_a_sentence_that_does_not_hold_gives_way_to_the_leaflets_own() -> None:
    """And it is said that something was left out."""
    reply = written(KIDNEYS, DRIVING)
    reply.add(Sentence("Take care if you have weak kidneys.", ("p3",)))
    reply.add(Sentence("You can drive.", ("p5",)))
    assert lines(reply) == [
        (LineKind.WRITTEN, "Take care if you have weak kidneys."),
        (LineKind.QUOTE, "Do not drive until you know how Zolfin affects you."),
        (LineKind.SAID, LEFT_OUT),
    ]
    assert [left.number for left in reply.left_out] == [1]


@pytest.mark.parametrize(
    "sentence",
    [
        Sentence("You can drive.", ("p5",)),
        Sentence("Zolfin is harmless.", ("p5",)),
        Sentence("Do not drive until you know how Zolfin affects you.", ("p99",)),
        Sentence("Do not drive until you know how Zolfin affects you.", ()),
        Sentence("Do not drive until you know how Zolfin affects you.", ("p5", "p99")),
        Sentence("Adults take 40 mg once a day.", ("p6",)),
        Sentence("Do not take more than 12.", ("p6",)),
        Sentence("{{row:p99}}", ("p5",)),
        Sentence("{{row:p5}}", ("p5",)),
        Sentence("{{quote:p5}}", ("p5",)),
        Sentence("Take {{row:p6}} twice.", ("p6",)),
    ],
)
def test_where_nothing_of_the_models_holds_the_quotes_are_the_reply(sentence: Sentence) -> None:
    """There is no reply in the model's words then."""
    reply = written(DRIVING, ADULTS)
    reply.add(sentence)
    assert reply.finished() is None
    assert len(reply.left_out) == 1


def test_a_row_token_becomes_the_labels_row() -> None:
    """Its amount is the leaflet's, quoted and cited."""
    reply = written(ADULTS, kind=ReplyKind.DOSE)
    reply.add(Sentence(row_token("p6"), ("p6",)))
    assert lines(reply) == [(LineKind.QUOTE, "Adults take 40 mg once a day.")]


def test_an_adults_row_is_no_childs() -> None:
    """The row is within every limit, and it is not for a child of 4."""
    reply = written(ADULTS, CHILDREN, profile=Profile(4), kind=ReplyKind.DOSE)
    reply.add(Sentence(row_token("p6"), ("p6",)))
    assert reply.finished() is None


def test_a_dose_reply_has_the_rows_whatever_the_model_leaves_out() -> None:
    """The model may word what stands around them."""
    reply = written(DRIVING, ADULTS, kind=ReplyKind.DOSE)
    reply.add(Sentence("Do not drive until you know how Zolfin affects you.", ("p5",)))
    assert (LineKind.QUOTE, "Adults take 40 mg once a day.") in lines(reply)


def test_what_was_said_before_is_not_said_again() -> None:
    """A model that repeats itself fills no page."""
    reply = written(MOUTH)
    assert reply.add(Sentence("Zolfin can cause a dry mouth.", ("p11",)))
    assert not reply.add(Sentence("Zolfin can cause a dry mouth.", ("p11",)))
    assert len([words for kind, words in lines(reply) if kind is LineKind.WRITTEN]) == 1


def test_a_real_quote_under_a_false_claim_is_dropped() -> None:
    """Both in one sentence, and in two that are written as one."""
    for words in (
        "Do not drive until you know how Zolfin affects you, and then drive fast.",
        "Do not drive until you know how Zolfin affects you. Then you are safe.",
    ):
        reply = written(DRIVING)
        reply.add(Sentence(words, ("p5",)))
        assert reply.finished() is None, words


def test_only_passages_that_bear_a_sentence_out_are_cited() -> None:
    """A model may cite more; what does not say it is no source of it."""
    reply = written(MOUTH, DRIVING)
    reply.add(Sentence("Zolfin can cause a dry mouth.", ("p5", "p11")))
    assert [citation.quote for citation in reply.draft.citations] == ["Zolfin can cause:", "a dry mouth"]
