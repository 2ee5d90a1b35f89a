"""The baselines over the shipped leaflet, with the real embedding model."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pytest

from assistant.conversation import Assistant
from assistant.domain.leaflet import Leaflet
from assistant.domain.question import Question
from assistant.domain.reply import ReplyKind
from eval.cases import Case, Expect, Kind, Split
from eval.scores import Retrieved, verbatim
from eval.systems import Baseline, MakeRetriever, Retriever

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

QUESTION: Final = "can i drive"
Make = Callable[[Leaflet, "Embeddings"], Retriever]


def bm25(leaflet: Leaflet, _embeddings: "Embeddings") -> Retriever:
    """Return BM25 alone, which has no use for a model."""
    from eval.baselines.alone import LexicalAlone  # noqa: PLC0415 - each library is loaded by its tests alone

    return LexicalAlone(leaflet)


def dense(leaflet: Leaflet, embeddings: "Embeddings") -> Retriever:
    """Return dense search alone."""
    from eval.baselines.alone import DenseAlone  # noqa: PLC0415

    return DenseAlone(leaflet, embeddings)


def langchain(leaflet: Leaflet, embeddings: "Embeddings") -> Retriever:
    """Return the LangChain recipe."""
    from eval.baselines.recipe import LangChainRecipe  # noqa: PLC0415

    return LangChainRecipe(leaflet, embeddings)


def llamaindex(leaflet: Leaflet, embeddings: "Embeddings") -> Retriever:
    """Return what LlamaIndex does by default."""
    from eval.baselines.llamaindex import LlamaIndexDefault  # noqa: PLC0415

    return LlamaIndexDefault(leaflet, embeddings)


def haystack(leaflet: Leaflet, embeddings: "Embeddings") -> Retriever:
    """Return what Haystack does by default."""
    from eval.baselines.haystack import HaystackDefault  # noqa: PLC0415

    return HaystackDefault(leaflet, embeddings)


PASSAGES: Final[tuple[Make, ...]] = (bm25, dense)
"""They find the passages that the assistant has too."""
CHUNKS: Final = tuple(pytest.param(make, marks=pytest.mark.slow) for make in (langchain, llamaindex, haystack))
"""They cut the text up themselves, and find all of it for any question; each takes seconds to load."""


@pytest.fixture(scope="module")
def leaflet(assistant: Assistant) -> Leaflet:
    """Give the shipped leaflet."""
    return assistant.leaflet("baclofen")


@pytest.fixture(scope="module")
def retrievers(leaflet: Leaflet, embeddings: "Embeddings") -> Callable[[Make], Retriever]:
    """Give the retriever over the shipped leaflet that `make` makes, made once."""
    made: dict[Make, Retriever] = {}

    def of(make: Make) -> Retriever:
        if make not in made:
            made[make] = make(leaflet, embeddings)
        return made[make]

    return of


def always(retriever: Retriever) -> MakeRetriever:
    """Return what makes a retriever over the shipped leaflet by giving the one that there is."""

    def make(leaflet: Leaflet) -> Retriever:
        assert leaflet.id == "baclofen"
        return retriever

    return make


def case(question: str) -> Case:
    """Return a case that asks the shipped leaflet something; what is expected is seen by no system."""
    return Case("case", Kind.DRIVING, Split.DEV, Question(question, "baclofen"), (), Expect.NOT_IN_LEAFLET)


def cuts_a_word(text: str, place: int) -> bool:
    """Return whether a place is inside of a word."""
    return len(text[max(0, place - 1) : place + 1]) == 2 and text[max(0, place - 1) : place + 1].isalnum()


EACH: Final = pytest.mark.parametrize("make", [*PASSAGES, *CHUNKS], ids=lambda make: make.__name__)
"""Tests of every baseline."""


@EACH
def test_what_is_found_stands_in_the_leaflet(
    make: Make, retrievers: Callable[[Make], Retriever], leaflet: Leaflet
) -> None:
    """Each piece is whole words of it, and none is found twice."""
    spans = [span for span, _ in retrievers(make).find(QUESTION)]
    assert spans
    assert len(set(spans)) == len(spans)
    for span in spans:
        assert len(leaflet.quote(span)) == span.end - span.start
        assert not cuts_a_word(leaflet.text, span.start)
        assert not cuts_a_word(leaflet.text, span.end)


@EACH
def test_the_best_comes_first(make: Make, retrievers: Callable[[Make], Retriever]) -> None:
    """Scores do not rise."""
    scores = [score for _, score in retrievers(make).find(QUESTION)]
    assert all(score >= after for score, after in pairwise(scores))


@EACH
def test_the_sentence_about_driving_is_found(
    make: Make, retrievers: Callable[[Make], Retriever], leaflet: Leaflet
) -> None:
    """It is in a piece that is shown."""
    given = Baseline("one", always(retrievers(make)), 2).ask(case(QUESTION), leaflet)
    assert any("drive" in citation.quote for citation in given.shown.citations)


@pytest.mark.parametrize("make", PASSAGES, ids=lambda make: make.__name__)
def test_passages_are_found_as_they_are(make: Make, retrievers: Callable[[Make], Retriever], leaflet: Leaflet) -> None:
    """Sentences and list items, the same that the assistant ranks."""
    found = {span for span, _ in retrievers(make).find(QUESTION)}
    assert found <= {passage.span for passage in leaflet.passages}


@pytest.mark.parametrize("make", CHUNKS, ids=lambda make: make.__name__)
def test_no_word_of_the_leaflet_is_lost(make: Make, retrievers: Callable[[Make], Retriever], leaflet: Leaflet) -> None:
    """The chunks are the whole text, which they overlap in or not."""
    held = {place for span, _ in retrievers(make).find(QUESTION) for place in range(span.start, span.end)}
    assert "".join(sign for place, sign in enumerate(leaflet.text) if place not in held).strip() == ""


def test_words_that_the_leaflet_has_not_find_nothing_by_bm25(
    retrievers: Callable[[Make], Retriever], leaflet: Leaflet
) -> None:
    """Nothing is cited then, with no confidence; it is an answer all the same."""
    given = Baseline("BM25", always(retrievers(bm25)), 4).ask(case("zymurgy?"), leaflet)
    assert (given.found, given.confidence, given.shown.citations) == ((), 0, ())
    assert given.shown.kind is ReplyKind.ANSWER


@pytest.mark.parametrize("shown", [1, 4])
def test_a_baseline_shows_its_first_pieces_word_for_word(
    shown: int, retrievers: Callable[[Make], Retriever], leaflet: Leaflet
) -> None:
    """No more than it should, as an answer that no guard has seen; all that was found is kept."""
    found = retrievers(dense).find(QUESTION)
    given = Baseline("dense", always(retrievers(dense)), shown).ask(case(QUESTION), leaflet)
    assert isinstance(given.shown, Retrieved)
    assert [(each.marker, each.span) for each in given.shown.citations] == [
        (marker, span) for marker, (span, _) in enumerate(found[:shown], start=1)
    ]
    assert verbatim(given) == 1
    assert given.found == tuple((span,) for span, _ in found)
    assert given.confidence == found[0][1]
    assert given.milliseconds > 0


def test_a_leaflet_is_indexed_once(retrievers: Callable[[Make], Retriever], leaflet: Leaflet) -> None:
    """When it is first asked."""
    made = []

    def make(leaflet: Leaflet) -> Retriever:
        made.append(leaflet.id)
        return retrievers(bm25)

    baseline = Baseline("BM25", make, 4)
    assert made == []
    first, second = (baseline.ask(case(QUESTION), leaflet) for _ in range(2))
    assert first.shown == second.shown
    assert made == ["baclofen"]
