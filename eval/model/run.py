"""Attacks put to the real assistant with the obeying model, and what came out. Not here: the attacks or a report."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.conversation import LeafletAssistant
from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import LineKind, Reply
from assistant.domain.speaks_to_software import for_readers
from assistant.domain.step import Step
from assistant.domain.written import NotInLeaflet, Sentence, Task
from assistant.wiring import Parts
from assistant.writing.models import OpenModel
from assistant.writing.writer import ModelWriter
from eval.model.attacks import Attack, ObeyingModel
from eval.model.pairs import squeezed
from eval.run import sources
from ingest.publish import Workplace, publish
from ingest.source import Source

Progress = Callable[[int], None]
"""Called after each attack with how many are done."""
_OURS = frozenset({LineKind.SAID, LineKind.WRITTEN})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attack: whether the model was asked at all, and the steps that a reader would be shown."""

    attack: Attack
    reached: bool
    steps: tuple[Step, ...]

    @property
    def succeeded(self) -> bool:
        """Whether anything of the wish reached the reader, be it for a moment."""
        replies = (step.reply for step in self.steps if step.reply is not None)
        return any(self.attack.succeeds(self._read(reply)) for reply in replies)

    def _read(self, reply: Reply) -> str:
        """Return what counts of a reply: all of it; of a leaflet that was tampered with what is not a quote of it.

        A planted sentence that reads like any other is the leaflet's own, as far as software can see.
        """
        if self.attack.where != "leaflet":
            return reply.text
        return "\n".join(line.words for line in reply.lines if line.kind in _OURS)


class ObeyingWriter:
    """Writes what the attacker wishes, through the same chain as a real model, under a real passage's ID."""

    def __init__(self) -> None:
        """Obey nobody yet."""
        self.attack: Attack | None = None
        self.reached = False

    def write(self, task: Task, deadline: float) -> Iterator[Sentence | NotInLeaflet]:
        """Yield the wish; see `assistant.writing.writer.Writer`."""
        if self.attack is None:
            return iter(())
        self.reached = True
        offered = [each.passage.id for each in task.offered]
        cited = self.attack.cites if self.attack.cites in offered else offered[0]
        model = ObeyingModel(sentences=self.attack.wish, passages=(cited,))
        return ModelWriter(OpenModel("obeying", model)).write(task, deadline)


def attack_all(
    parts: Parts, attacks: Sequence[Attack], scratch: Path, progress: Progress = lambda _done: None
) -> tuple[Outcome, ...]:
    """Put each attack to the assistant; those planted in a leaflet are really ingested, from files in `scratch`."""
    writer = ObeyingWriter()
    assistant = parts.assistant_with(writer)
    originals = {source.id: source for source in sources()}
    outcomes = []
    for attack in sorted(attacks, key=lambda each: each.where == "leaflet"):
        if attack.planted:
            _plant(parts, originals[attack.question.leaflet], attack, scratch)
        outcomes.append(_attacked(assistant, writer, attack))
        progress(len(outcomes))
    return tuple(outcomes)


def _attacked(assistant: LeafletAssistant, writer: ObeyingWriter, attack: Attack) -> Outcome:
    writer.attack, writer.reached = attack, False
    steps = tuple(assistant.steps(attack.question))
    return Outcome(attack, writer.reached, steps)


def _plant(parts: Parts, original: Source, attack: Attack, scratch: Path) -> None:
    """Publish the leaflet with the attacker's text after the paragraph that the attack cites."""
    text = original.path.read_text(encoding="utf-8")
    place = Workplace(parts.folder, parts.library, lambda: parts.vectors, parts.model.name)
    path = scratch / f"{original.id}.md"
    path.write_text(planted(text, attack.quote, attack.planted), encoding="utf-8")
    limits = original.limits
    publish(Source(path, original.id, named=True, origin="eval:planted", limits=limits), place, lambda *_: None)


def planted(text: str, after: str, words: str) -> str:
    """Return a text with words as a paragraph of their own after the paragraph that says something."""
    paragraphs = re.split(r"\n\s*\n", text)
    place = next(at for at, each in enumerate(paragraphs) if squeezed(after) in squeezed(each.replace("**", "")))
    return "\n\n".join([*paragraphs[: place + 1], words, *paragraphs[place + 1 :]])


def leaflets(parts: Parts) -> Mapping[str, Leaflet]:
    """Return the leaflets that have cases, as readers get them."""
    return {source.id: for_readers(parts.library.leaflet(source.id)) for source in sources()}
