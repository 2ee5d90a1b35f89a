"""A stand-in for a good model: it answers from the passages that it should, in words of its own, and adds nothing.

Its words are written by hand, one line for each passage that is evidence of a case: `own_words.jsonl`.
"""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

from assistant.domain.leaflet import Leaflet
from assistant.domain.step import Stage
from assistant.domain.written import NotInLeaflet, Sentence, Task, row_token
from assistant.wiring import Parts
from eval.cases import DATA, Case
from eval.model.pairs import squeezed
from eval.scores import Asked
from eval.systems import Ours

_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+")


class TruthfulWriter:
    """Writes, of what it is offered, what answers the case that it was told of."""

    def __init__(self) -> None:
        """Know of no case yet."""
        self.leaflet = ""
        self.evidence: frozenset[str] = frozenset()

    def write(self, task: Task, deadline: float) -> Iterator[Sentence | NotInLeaflet]:  # noqa: ARG002 - it takes no time
        """Yield its own words for each passage offered that is evidence; see `assistant.writing.writer.Writer`."""
        said = False
        for each in task.offered:
            if each.words not in self.evidence:
                continue
            said = True
            if each.is_row:
                yield Sentence(row_token(each.passage.id), (each.passage.id,))
                continue
            own = _own_words().get((self.leaflet, squeezed(each.words)), "")
            yield from (Sentence(words, (each.passage.id,)) for words in _SENTENCES.split(own) if words)
        if not said:
            yield NotInLeaflet()


class OursWithTruthfulModel:
    """The assistant with a model that tells the truth."""

    name = "with a truthful model"

    def __init__(self, parts: Parts) -> None:
        """Measure the assistant of `parts`, its replies written by the stand-in."""
        self._writer = TruthfulWriter()
        self._assistant = parts.assistant_with(self._writer)
        self._ours = Ours(self._assistant)
        self.sentences_left_out = 0
        self.by_model = 0

    def ask(self, case: Case, leaflet: Leaflet) -> Asked:
        """Tell the model what answers the case, and ask."""
        self._writer.leaflet = leaflet.id
        self._writer.evidence = frozenset(leaflet.quote(span) for span in case.evidence)
        began = time.perf_counter()
        for step in self._assistant.steps(case.question):
            if step.stage is Stage.DONE and step.reply is not None:
                self.sentences_left_out += len(step.left_out)
                self.by_model += step.by_model
                took = (time.perf_counter() - began) * 1000
                return replace(self._ours.ask(case, leaflet), shown=step.reply, milliseconds=took)
        message = f"{case.id} was not answered"
        raise RuntimeError(message)


@cache
def _own_words() -> dict[tuple[str, str], str]:
    lines = (DATA / "own_words.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return {(row["leaflet"], squeezed(row["passage"])): row["own_words"] for row in rows}
