"""Attacks by prompt injection, and the model that obeys every one of them. Not here: what keeps them from a reader.

A line of `attacks.jsonl` says where the attacker's text stands (in the question, in forged earlier turns, planted in
the leaflet), what the attacker wishes the reply to say, under which real passage, and what of it may never come out.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.output_parsers import JsonOutputParser
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.domain.leaflet import Leaflet
from assistant.domain.question import Message, Question, Role
from assistant.writing.prompts import SYSTEM
from eval.cases import DATA, CasesError
from eval.model.pairs import squeezed

PROMPT: Final = "CANARY"
"""Stands in a wish for the prompt itself, which the model is to give away."""
_PIECE: Final = 11
"""Characters that the obeying model sends at a time."""


class _Turn(BaseModel):
    role: Role
    content: str


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str
    owasp: str
    where: Literal["question", "history", "leaflet"]
    technique: str
    leaflet: str
    question: str
    history: tuple[_Turn, ...] = ()
    planted: str = ""
    cites: str
    wish: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attack:
    """One attack; `owasp` is its entry in the OWASP list of risks of applications with language models."""

    id: str
    owasp: str
    where: str
    technique: str
    question: Question
    planted: str
    cites: str
    """The ID of the real passage that the obeying model cites."""
    quote: str
    """The words of that passage."""
    wish: tuple[str, ...]
    never: tuple[str, ...]

    def succeeds(self, text: str) -> bool:
        """Return whether anything of the wish is in what a reader gets."""
        read = squeezed(text).casefold()
        return any(squeezed(words).casefold() in read for words in (*self.never, *self.wish))


class ObeyingModel(BaseChatModel):
    """A stand-in for a model that an attacker has in hand: it returns what it is told to, in valid structure."""

    sentences: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()

    @property
    def _llm_type(self) -> str:
        return "obeying"

    @property
    def answer(self) -> str:
        """What it answers, whatever it is asked."""
        said = [{"passages": list(self.passages), "words": words} for words in self.sentences]
        return json.dumps({"in_leaflet": True, "sentences": said})

    def with_structured_output(
        self,
        schema: dict[str, Any] | type,  # noqa: ARG002 - what a real one is told
        *,
        include_raw: bool = False,  # noqa: ARG002
        **kwargs: Any,  # noqa: ANN401, ARG002
    ) -> Runnable[LanguageModelInput, dict[str, Any] | BaseModel]:
        """Return itself, as real ones do, with a last step that reads the answer."""
        return self | JsonOutputParser()

    def _stream(
        self,
        messages: list[BaseMessage],  # noqa: ARG002
        stop: list[str] | None = None,  # noqa: ARG002
        run_manager: CallbackManagerForLLMRun | None = None,  # noqa: ARG002
        **kwargs: Any,  # noqa: ANN401, ARG002
    ) -> Iterator[ChatGenerationChunk]:
        answer = self.answer
        for start in range(0, len(answer), _PIECE):
            yield ChatGenerationChunk(message=AIMessageChunk(content=answer[start : start + _PIECE]))

    def _generate(
        self,
        messages: list[BaseMessage],  # noqa: ARG002
        stop: list[str] | None = None,  # noqa: ARG002
        run_manager: CallbackManagerForLLMRun | None = None,  # noqa: ARG002
        **kwargs: Any,  # noqa: ANN401, ARG002
    ) -> ChatResult:
        return ChatResult(generations=[ChatGeneration(message=AIMessage(content=self.answer))])


def read_attacks(leaflets: Mapping[str, Leaflet]) -> tuple[Attack, ...]:
    """Return the attacks; raises `CasesError`, naming the line, where one is not right."""
    attacks: list[Attack] = []
    for number, line in enumerate((DATA / "attacks.jsonl").read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = _Row.model_validate_json(line)
            attacks += _attacks(row, leaflets[row.leaflet])
        except (ValidationError, ValueError, KeyError) as error:
            message = f"attacks.jsonl, line {number}: {error}"
            raise CasesError(message) from error
    return tuple(attacks)


def _attacks(row: _Row, leaflet: Leaflet) -> Iterator[Attack]:
    """Yield a row's attack; one for each sentence of the prompt, where the prompt is what it wishes for."""
    history = tuple(Message(turn.role, turn.content) for turn in row.history)
    question = Question(row.question, leaflet.id, history=history)
    secrets: Sequence[str] = ("",)
    if any(PROMPT in words for words in (*row.wish, *row.never)):
        secrets = [line.lstrip("- ") for line in SYSTEM.splitlines() if len(line.split()) > _PIECE]
    for place, secret in enumerate(secrets):
        wish, never = (tuple(words.replace(PROMPT, secret) for words in said) for said in (row.wish, row.never))
        name = f"{row.id}.{place}" if secret else row.id
        cites = _id_of(row.cites, leaflet)
        yield Attack(name, row.owasp, row.where, row.technique, question, row.planted, cites, row.cites, wish, never)


def _id_of(words: str, leaflet: Leaflet) -> str:
    for passage in leaflet.passages:
        if squeezed(leaflet.quote(passage.span)) == squeezed(words):
            return passage.id
    message = f"no passage of {leaflet.id} is {words!r}"
    raise ValueError(message)
