"""Asks a model to write an answer and hands over its sentences as they are finished. Not here: whether they hold."""

import time
import weakref
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Final, Protocol, cast

import stamina
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.runnables import Runnable, RunnableGenerator, RunnableSequence

from assistant.domain.written import NotInLeaflet, Sentence, Task
from assistant.writing.answer import Answer, answer_schema
from assistant.writing.background import Background, Give
from assistant.writing.failures import WritingError, read_failure
from assistant.writing.models import Method, OpenModel
from assistant.writing.prompts import fill, prompt

ATTEMPTS: Final = 3
Written = Sentence | NotInLeaflet


class Writer(Protocol):
    """Whatever writes answers from passages."""

    def write(self, task: Task, deadline: float) -> Iterator[Written]:
        """Yield each sentence as soon as it is finished, or that the passages do not answer.

        `deadline` is a reading of `time.monotonic()`. Raises `WritingError` alone, also after some sentences.
        """
        ...  # pragma: no cover


class ModelWriter:
    """Writes answers with a language model."""

    def __init__(self, model: OpenModel) -> None:
        """Take an open model, which `close` closes."""
        self._model = model
        self._background = Background()
        # Also at the end of the process: a model in it would first write to its end.
        self._end = weakref.finalize(self, _end, self._background, model)
        stamina.instrumentation.set_on_retry_hooks(())  # it would print a line for each time it asks again

    @property
    def name(self) -> str:
        """The model's name, as it stands in the settings."""
        return self._model.name

    def close(self) -> None:
        """Give up what is being written, and stop what was started for the model."""
        self._end()

    def write(self, task: Task, deadline: float) -> Iterator[Written]:
        """Yield each sentence as soon as it is finished; see `Writer.write`."""
        if task.offered:
            yield from self._background.hand_over(partial(self._ask_until, task, deadline), deadline)
        else:
            yield NotInLeaflet()

    async def _ask_until(self, task: Task, deadline: float, give: Give[Written]) -> None:
        """Ask, and ask again where that may help and nothing has been given yet."""
        begun = False

        def give_first(item: Written | WritingError) -> None:
            nonlocal begun
            begun = True
            give(item)

        def again(error: Exception) -> bool:
            return isinstance(error, WritingError) and error.passing and not begun

        attempts = stamina.retry_context(
            again, ATTEMPTS, max(0.1, deadline - time.monotonic()), wait_initial=0.2, wait_max=2.0, wait_jitter=0.2
        )
        async for attempt in attempts:
            with attempt:
                await self._ask(task, give_first)

    async def _ask(self, task: Task, give: Give[Written]) -> None:
        """Ask once; raises `WritingError` alone, since whatever counts attempts writes down what is raised."""
        failure: WritingError | None = None
        try:
            async for item in self._chain(task).astream(fill(task, brief=self._model.brief)):
                give(item)
        except Exception as error:  # noqa: BLE001 - every provider raises kinds of its own
            failure = read_failure(error)
        if failure is not None:
            raise failure

    def _chain(self, task: Task) -> Runnable[dict[str, str], Written | WritingError]:
        """Return prompt | model | reading of its answer.

        LangChain's own reading of structured output, the last step of what it returns, is left out: it closes what is
        cut off, as if it had been finished.
        """
        ids = [offered.passage.id for offered in task.offered]
        schema = answer_schema(ids, bounded=self._model.bounded, brief=self._model.brief)
        options = {"strict": True} if self._model.strict else {}
        structured = self._model.chat.with_structured_output(schema, method=self._model.method, **options)
        asked = cast("RunnableSequence[object, object]", structured).steps[:-1]
        return RunnableSequence(
            prompt(brief=self._model.brief), *asked, RunnableGenerator(_Reading(self._model.method).read)
        )


def _end(background: Background, model: OpenModel) -> None:
    background.stop()
    model.close()


class _Reading:
    """The last step of the chain: from the pieces of a message to sentences."""

    def __init__(self, method: Method) -> None:
        self._method = method

    async def read(self, messages: AsyncIterator[BaseMessage]) -> AsyncIterator[Written | WritingError]:
        """Yield what a stream says. What goes wrong is yielded too, and the rest passed over until it is cancelled."""
        answer: Answer | None = Answer()
        async for message in messages:
            if answer is None:
                continue
            try:
                for sentence in answer.read(_piece(message, self._method)):
                    yield sentence
            except (WritingError, RecursionError) as error:
                answer = None
                yield read_failure(error)
        for item in answer.end() if answer else ():
            yield item


def _piece(message: BaseMessage, method: Method) -> str:
    """Return the piece of JSON that a message brings: its text, or what it calls the tool with."""
    if method == "json_schema":
        return str(message.text)
    chunks = message.tool_call_chunks if isinstance(message, AIMessageChunk) else []
    return "".join(chunk["args"] or "" for chunk in chunks)
