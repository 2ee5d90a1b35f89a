"""How long each step of a turn takes, beside one embedding of the question by torch: `make bench`.

In the suite every step is only run once: a shared machine has no seconds that can be relied on.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import pytest

from assistant.classifier.classifier import Classifier
from assistant.compose.quotes import quotes
from assistant.conversation import LeafletAssistant
from assistant.domain.evidence import Asked, evidence
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.parts import parts_of
from assistant.domain.question import Question
from assistant.domain.question_topics import topics_for
from assistant.domain.triage import triage
from assistant.index.embeddings import find_model
from assistant.languages import language_of
from assistant.retrieval import Retrieval
from assistant.understanding import Understanding

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from assistant.wiring import Parts

QUESTION: Final = "can i drive while i take these"
LEAFLET: Final = "baclofen"


class Turn:
    """One turn taken apart: each step as something that can be called again and again."""

    def __init__(self, parts: "Parts", assistant: LeafletAssistant) -> None:
        """Take the first steps once, so that the later ones have what they need."""
        self.leaflet = assistant.leaflet(LEAFLET)
        self.understanding = Understanding(parts.vectors, Classifier.load())
        self.classifier = Classifier.load()
        self.retrieval = Retrieval(parts.vectors)
        self.label = label_to_quote(self.leaflet, ("112",))
        (self.read,) = self.understanding.read((QUESTION,), self.leaflet.title)
        self.topics = topics_for(QUESTION, NOT_STATED, self.read.likely)
        self.ranked = self.retrieval.find(self.leaflet, self.read, self.topics)
        self.asked = Asked(QUESTION, self.topics, NOT_STATED, self.read.likely)
        self.selection = evidence(self.leaflet, self.asked, self.ranked)
        self.draft = quotes(self.leaflet, self.selection)
        self.embeddings = parts.vectors.embeddings
        self.assistant = assistant

    def steps(self) -> dict[str, Callable[[], Any]]:
        """Return the steps in their order, and the whole turn last."""
        return {
            "language": lambda: language_of(QUESTION),
            "parts": lambda: parts_of(QUESTION),
            "embedding": lambda: self.embeddings.embed_query(QUESTION),
            "classifier": lambda: self.classifier.likely(QUESTION, self.read.vector),
            "triage": lambda: triage(QUESTION, self.read.likely),
            "search": lambda: self.retrieval.find(self.leaflet, self.read, self.topics),
            "evidence": lambda: evidence(self.leaflet, self.asked, self.ranked),
            "quotes": lambda: quotes(self.leaflet, self.selection),
            "guard": lambda: release(self.draft, self.label),
            "whole turn": lambda: self.assistant.ask(Question(QUESTION, LEAFLET)),
        }


@pytest.fixture(scope="module")
def turn(parts: "Parts", assistant: LeafletAssistant) -> Turn:
    """Give one turn of the shipped leaflet."""
    return Turn(parts, assistant)


@pytest.mark.parametrize(
    "step",
    ["language", "parts", "embedding", "classifier", "triage", "search", "evidence", "quotes", "guard", "whole turn"],
)
def test_a_step_of_a_turn(benchmark: "BenchmarkFixture", turn: Turn, step: str) -> None:
    """Each step gives something, whatever time it takes."""
    benchmark.group = "turn"
    benchmark(turn.steps()[step])


@pytest.mark.slow
def test_one_embedding_by_torch(benchmark: "BenchmarkFixture") -> None:
    """What the whole turn is held against: the same model as sentence-transformers runs it."""
    from langchain_huggingface import HuggingFaceEmbeddings  # noqa: PLC0415 - torch takes seconds to load

    torch = HuggingFaceEmbeddings(model_name=find_model("").location, encode_kwargs={"normalize_embeddings": True})
    benchmark.group = "turn"
    assert len(benchmark(torch.embed_query, QUESTION)) == 384
