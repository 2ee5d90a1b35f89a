"""`leaflet ask`: one question from the command line, or many from standard input. Not here: answering them."""

import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, Final

import typer

from assistant.domain.question import Question
from assistant.domain.reply import Reply
from assistant.errors import BadRequestError
from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.lines import answer_each, standard_input
from ui.cli.opening import DataDir, open_to_ask
from ui.cli.output import AsJson, say, say_json
from ui.cli.requests import make_profile, make_question, question_from
from ui.replies import answered_as_json, reply_as_json

if TYPE_CHECKING:
    from assistant.conversation import Assistant

NEW: Final = "new"
"""Stands for a conversation that is to begin. No ID is as short."""
_EXAMPLE: Final = '{"id": 1, "question": "can i drive"}'


def ask(
    context: typer.Context,
    question: Annotated[str | None, typer.Argument(help="The question, in quotation marks.")] = None,
    leaflet: Annotated[str | None, typer.Option(help="The leaflet's ID, before LEAFLET_LEAFLET.")] = None,
    age_years: Annotated[float | None, typer.Option(help="Age of the person it is for, in years.")] = None,
    weight_kg: Annotated[float | None, typer.Option(help="Weight of the person it is for, in kilograms.")] = None,
    conversation: Annotated[
        str | None,
        typer.Option(help="Go on with the conversation of this ID; `new` begins one. Without it nothing is kept."),
    ] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read questions from standard input, a JSON object a line; answer in kind.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Answer a question in the leaflet's own words, or say that the leaflet does not say.

    With --conversation the turn is kept, and the conversation's ID is on standard error, or in the JSON.

    With --jsonl, a line that cannot be answered gives {"id", "line", "error"}, the run goes on, and the exit status
    is 1.
    """
    if jsonl == (question is not None) or (jsonl and (age_years, weight_kg, conversation) != (None, None, None)):
        message = f"give one question in quotation marks, or --jsonl alone with lines such as {_EXAMPLE}"
        raise BadRequestError(message)
    if jsonl:
        standard_input("questions")  # refused before anything slow
    profile = make_profile(age_years, weight_kg)
    asked = None if question is None else make_question(question, "", profile)  # refused before anything slow
    goes_on = conversation not in {None, NEW}
    about = leaflet or (_leaflet_of(str(conversation), data_dir or context.obj) if goes_on else None)
    parts = open_to_ask(context, data_dir, as_json=as_json or jsonl, leaflet=about)
    if asked is None:
        raise typer.Exit(answer_lines(parts.assistant, parts.settings.leaflet, standard_input("questions")))
    if conversation is None:
        _answer(parts, asked, as_json=as_json)
    else:
        _go_on(parts, asked, conversation if goes_on else None, leaflet, as_json=as_json)


def answer_lines(assistant: "Assistant", leaflet_id: str, questions: BinaryIO) -> int:
    """Answer questions line by line; return 1 where a line could not be answered, whatever the reason."""

    def answer(value: Mapping[str, object]) -> Mapping[str, object]:
        began = time.perf_counter()
        reply = assistant.ask(question_from(value, leaflet_id))
        return reply_as_json(reply, 1000 * (time.perf_counter() - began))

    return answer_each(questions, answer, _EXAMPLE)


def _leaflet_of(conversation: str, data_dir: Path | None) -> str:
    """Return the leaflet that a conversation is about; raises `UnknownConversationError`, before anything slow."""
    return Parts(read_settings(data_dir=data_dir)).conversations.get(conversation).leaflet


def _answer(parts: Parts, asked: Question, *, as_json: bool) -> None:
    """Answer a question by itself; nothing is kept of it."""
    assistant = parts.assistant
    began = time.perf_counter()
    reply = assistant.ask(replace(asked, leaflet=parts.settings.leaflet))
    if as_json:
        say_json(reply_as_json(reply, 1000 * (time.perf_counter() - began)))
    else:
        _say(reply)


def _go_on(parts: Parts, asked: Question, conversation: str | None, leaflet: str | None, *, as_json: bool) -> None:
    """Answer a question as a turn of a conversation, of a new one where none is given."""
    service = parts.service
    began = time.perf_counter()
    answered = service.ask(asked.text, conversation, leaflet, asked.profile)
    if as_json:
        say_json(answered_as_json(answered, 1000 * (time.perf_counter() - began)))
        return
    _say(answered.reply)
    typer.echo(f"conversation {answered.conversation}", err=True)


def _say(reply: Reply) -> None:
    say(reply.text)
    if reply.citations:
        say("")
    for citation in reply.citations:
        say(f"[{citation.marker}] {citation.section}, {citation.span.start}-{citation.span.end}")
