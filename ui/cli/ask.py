"""`leaflet ask`: one question from the command line, or many from standard input. Not here: answering them."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from assistant.errors import BadRequestError
from ui.cli.lines import answer_each, standard_input
from ui.cli.opening import DataDir, open_to_ask
from ui.cli.output import AsJson, say, say_json
from ui.cli.requests import make_profile, make_question, question_from, reply_as_json

if TYPE_CHECKING:
    from assistant.conversation import Assistant

_EXAMPLE = '{"id": 1, "question": "can i drive"}'


def ask(
    context: typer.Context,
    question: Annotated[str | None, typer.Argument(help="The question, in quotation marks.")] = None,
    leaflet: Annotated[str | None, typer.Option(help="The leaflet's ID, before LEAFLET_LEAFLET.")] = None,
    age_years: Annotated[float | None, typer.Option(help="Age of the person it is for, in years.")] = None,
    weight_kg: Annotated[float | None, typer.Option(help="Weight of the person it is for, in kilograms.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read questions from standard input, a JSON object a line; answer in kind.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Answer a question in the leaflet's own words, or say that the leaflet does not say.

    With --jsonl, a line that cannot be answered gives {"id", "line", "error"}, the run goes on, and the exit status
    is 1.
    """
    if jsonl == (question is not None) or (jsonl and (age_years, weight_kg) != (None, None)):
        message = f"give one question in quotation marks, or --jsonl alone with lines such as {_EXAMPLE}"
        raise BadRequestError(message)
    if jsonl:
        standard_input("questions")  # refused before anything slow
    profile = make_profile(age_years, weight_kg)
    asked = None if question is None else make_question(question, "", profile)  # refused before anything slow
    parts = open_to_ask(context, data_dir, as_json=as_json or jsonl, leaflet=leaflet)
    assistant, leaflet_id = parts.assistant, parts.settings.leaflet
    if asked is None:
        raise typer.Exit(answer_lines(assistant, leaflet_id, standard_input("questions")))
    began = time.perf_counter()
    reply = assistant.ask(replace(asked, leaflet=leaflet_id))
    if as_json:
        say_json(reply_as_json(reply, 1000 * (time.perf_counter() - began)))
        return
    say(reply.text)
    if reply.citations:
        say("")
    for citation in reply.citations:
        say(f"[{citation.marker}] {citation.section}, {citation.span.start}-{citation.span.end}")


def answer_lines(assistant: "Assistant", leaflet_id: str, questions: BinaryIO) -> int:
    """Answer questions line by line; return 1 where a line could not be answered, whatever the reason."""

    def answer(value: Mapping[str, object]) -> Mapping[str, object]:
        began = time.perf_counter()
        reply = assistant.ask(question_from(value, leaflet_id))
        return reply_as_json(reply, 1000 * (time.perf_counter() - began))

    return answer_each(questions, answer, _EXAMPLE)
