"""What is measured side by side: the assistant, and retrievers as they come, each given the same questions.

Not here: the retrievers themselves (`baselines`), or the figures.
"""

import time
from collections.abc import Sequence
from typing import Protocol

from assistant.conversation import LeafletAssistant
from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Citation
from assistant.domain.span import Span
from eval.cases import Case
from eval.scores import Asked, Retrieved


class System(Protocol):
    """Something that is asked the cases."""

    @property
    def name(self) -> str:
        """What it is called in the report."""
        ...

    def ask(self, case: Case, leaflet: Leaflet) -> Asked:
        """Put one case to it."""
        ...


class Retriever(Protocol):
    """A way of finding pieces of one leaflet for a question, best first."""

    def find(self, question: str) -> Sequence[tuple[Span, float]]:
        """Return what is found, with its score."""
        ...


class MakeRetriever(Protocol):
    """Builds a retriever over one leaflet."""

    def __call__(self, leaflet: Leaflet) -> Retriever:
        """Index a leaflet."""
        ...


class Ours:
    """The assistant as it is shipped."""

    name = "leaflet assistant"

    def __init__(self, assistant: LeafletAssistant) -> None:
        """Measure an assistant."""
        self._assistant = assistant

    def ask(self, case: Case, leaflet: Leaflet) -> Asked:
        """Ask it, and look what its search found."""
        began = time.perf_counter()
        reply = self._assistant.ask(case.question)
        took = (time.perf_counter() - began) * 1000
        looked_up = self._assistant.look_up(case.question)
        found = tuple((ranked.passage.span,) for ranked in looked_up.ranked)
        return Asked(case, leaflet, reply, found, looked_up.confidence, took)


class Baseline:
    """A retriever whose first pieces are the answer, as they are: it never refuses, and sees no emergency."""

    def __init__(self, name: str, make: MakeRetriever, shown: int) -> None:
        """Show the first `shown` pieces."""
        self.name = name
        self._make = make
        self._shown = shown
        self._made: dict[str, Retriever] = {}

    def ask(self, case: Case, leaflet: Leaflet) -> Asked:
        """Ask it for the question's own words; it knows nothing of earlier turns or of whom it is for."""
        if leaflet.id not in self._made:
            self._made[leaflet.id] = self._make(leaflet)
        began = time.perf_counter()
        found = self._made[leaflet.id].find(case.question.text)
        took = (time.perf_counter() - began) * 1000
        shown = _quoted(leaflet, [span for span, _ in found[: self._shown]])
        score = found[0][1] if found else 0.0
        return Asked(case, leaflet, shown, tuple((span,) for span, _ in found), score, took)


def _quoted(leaflet: Leaflet, spans: Sequence[Span]) -> Retrieved:
    return Retrieved(
        tuple(
            Citation(marker, leaflet.id, leaflet.revision, "", "", leaflet.quote(span), span)
            for marker, span in enumerate(spans, start=1)
        )
    )
