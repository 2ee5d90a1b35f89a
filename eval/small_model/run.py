"""The questions put to the assistant with a real small model, and each sentence that it wrote. Not here: the judge."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.conversation import LeafletAssistant
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from assistant.domain.question import Question
from assistant.domain.reply import LineKind
from assistant.domain.step import LeftOut, Step
from assistant.domain.written import NotInLeaflet, Sentence, Task
from assistant.writing.writer import Writer
from eval.cases import DATA
from eval.small_model.cases import SmallModelCase, read_cases
from eval.small_model.judge import judge

QUESTIONS: Final = DATA / "small_model.jsonl"
Progress = Callable[[int], None]
"""Called after each question with how many are done."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question, what the model wrote, and what of it a reader was shown, with the labels' verdict on it."""

    case: SmallModelCase
    wrote: tuple[Sentence, ...]
    left_out: tuple[LeftOut, ...]
    released: tuple[str, ...]
    """The sentences in the model's words that were shown, be it for a moment."""
    unsupported: tuple[str, ...]
    """Those of them that the labels do not bear out, each with the reason."""
    failure: str
    text: str
    """The reply as it was shown in the end."""


class Recording:
    """Passes on what a writer writes, and remembers it."""

    def __init__(self, writer: Writer) -> None:
        """Remember what `writer` writes."""
        self._writer = writer
        self.wrote: list[Sentence] = []

    def write(self, task: Task, deadline: float) -> Iterator[Sentence | NotInLeaflet]:
        """Yield what the writer yields; see `assistant.writing.writer.Writer`."""
        for said in self._writer.write(task, deadline):
            if isinstance(said, Sentence):
                self.wrote.append(said)
            yield said


def questions(*, few: bool = False) -> tuple[SmallModelCase, ...]:
    """Return the questions; the few that are asked with every run of the tests, or all."""
    cases = read_cases(QUESTIONS)
    return tuple(case for case in cases if case.ci) if few else cases


def run(
    assistant: LeafletAssistant,
    recording: Recording,
    cases: Sequence[SmallModelCase],
    progress: Progress = lambda _done: None,
) -> tuple[Turn, ...]:
    """Put the questions to an assistant whose replies are written through `recording`."""
    turns = []
    for case in cases:
        recording.wrote = []
        age = NOT_STATED if case.age_years is None else case.age_years
        steps = tuple(assistant.steps(Question(case.question, case.leaflet, Profile(age))))
        leaflet = assistant.leaflet(case.leaflet)
        verbatim = frozenset(_plain(words) for words in _own_words(leaflet))
        turns.append(_turn(case, tuple(recording.wrote), steps, verbatim))
        progress(len(turns))
    return tuple(turns)


def _own_words(leaflet: Leaflet) -> Iterator[str]:
    """Yield what the leaflet says in its own words: each passage, after what opens its list."""
    for passage in leaflet.passages:
        yield " ".join(leaflet.quote(span) for span in (*passage.lead_ins, passage.span))


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace(":", "").strip(" .").split())


def _turn(case: SmallModelCase, wrote: tuple[Sentence, ...], steps: Sequence[Step], verbatim: frozenset[str]) -> Turn:
    """Return a turn; a sentence that is the leaflet's own to the letter needs no label."""
    replies = [step.reply for step in steps if step.reply is not None]
    lines = (line for reply in replies for line in reply.lines if line.kind is LineKind.WRITTEN)
    released = tuple(dict.fromkeys(line.words for line in lines))
    against = tuple(
        f"{words} ({why})" for words in released if _plain(words) not in verbatim and (why := judge(words, case))
    )
    return Turn(case, wrote, steps[-1].left_out, released, against, steps[-1].failure, replies[-1].text)


def why_left_out(turns: Sequence[Turn]) -> Counter[str]:
    """Return how many sentences were left out for each reason, quoted words and figures made one."""
    return Counter(_kind(each.why) for turn in turns for each in turn.left_out)


def _kind(why: str) -> str:
    if why.startswith('"'):
        return f"a word {why.rpartition(chr(34))[2].strip()}"
    return "a figure is not the passage's" if why.startswith("the figure") else why


def transcript(turns: Sequence[Turn], made_with: str) -> str:
    """Return every turn as Markdown: what was asked, written, left out and shown."""
    wrote = sum(len(turn.wrote) for turn in turns)
    released = [words for turn in turns for words in turn.released]
    against = [each for turn in turns for each in turn.unsupported]
    lines = [
        "# What a small model wrote, and what became of it",
        "",
        f"{len(turns)} questions, {made_with}.",
        f"{wrote} sentences written, {len(released)} released in its words, {len(against)} of them unsupported.",
        "",
        "| left out because | sentences |",
        "|---|---|",
        *(f"| {why} | {number} |" for why, number in why_left_out(turns).most_common()),
        *(line for turn in turns for line in _as_lines(turn)),
    ]
    return "\n".join(lines) + "\n"


def _as_lines(turn: Turn) -> Iterator[str]:
    yield from ("", f"## {turn.case.id}, {turn.case.leaflet}: {turn.case.question}", "")
    if turn.failure:
        yield f"- no words of the model: {turn.failure}"
    reasons = {each.number: each.why for each in turn.left_out}
    for number, sentence in enumerate(turn.wrote):
        mark = f"left out: {reasons[number]}" if number in reasons else "released"
        yield f"- {mark}: {' '.join(sentence.words.split())} ({', '.join(sentence.passages)})"
    yield from (f"- **without support**: {each}" for each in turn.unsupported)
    yield from ("", "> " + turn.text.replace("\n", "\n> "))


def write(path: Path, turns: Sequence[Turn], made_with: str) -> None:
    """Write the transcript."""
    path.write_text(transcript(turns, made_with), encoding="utf-8")
