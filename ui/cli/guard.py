"""`leaflet guard`: texts against a leaflet's dose limits. Not here: how they are read, or what is too much."""

from collections.abc import Mapping
from typing import Annotated, Final

import typer

from assistant.domain.guard.check import verdict
from assistant.domain.guard.label import Label, label_of
from assistant.domain.guard.verdict import Verdict
from assistant.domain.limit_words import word_of
from assistant.errors import BadRequestError
from ui.cli.lines import answer_each, standard_input
from ui.cli.opening import DataDir, open_parts
from ui.cli.output import AsJson, say, say_json
from ui.cli.requests import LONGEST_TEXT, make_profile, make_text, profile_from, text_from
from ui.replies import verdict_as_json

_EXAMPLE: Final = '{"id": 1, "text": "Take 10 mg twice a day.", "profile": {"age_years": 40}}'
_LONGEST_LINE: Final = 6 * LONGEST_TEXT + 10_000
"""Bytes: the longest text, every character of it escaped, and what stands beside it."""


def guard(
    context: typer.Context,
    text: Annotated[str | None, typer.Argument(help="The text, in quotation marks.")] = None,
    leaflet: Annotated[str | None, typer.Option(help="The leaflet's ID, before LEAFLET_LEAFLET.")] = None,
    age_years: Annotated[float | None, typer.Option(help="Age of the person it is for, in years.")] = None,
    weight_kg: Annotated[float | None, typer.Option(help="Weight of the person it is for, in kilograms.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read texts from standard input, a JSON object a line; answer in kind.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Say whether a text stays within a leaflet's dose limits; if not, or if it cannot be read, what holds it back.

    The exit status is 1 where the text is held back. With --jsonl it is 1 where a line could not be judged: such a
    line gives {"id", "line", "error"} and the run goes on.
    """
    if jsonl == (text is not None) or (jsonl and (age_years, weight_kg) != (None, None)):
        message = f"give one text in quotation marks, or --jsonl alone with lines such as {_EXAMPLE}"
        raise BadRequestError(message)
    if jsonl:
        standard_input("texts")  # refused before anything slow
    profile = make_profile(age_years, weight_kg)
    given = None if text is None else make_text(text)
    parts = open_parts(context, data_dir, as_json=as_json or jsonl, leaflet=leaflet)
    label = label_of(parts.library.leaflet(parts.settings.leaflet))

    def judge(value: Mapping[str, object]) -> Mapping[str, object]:
        return verdict_as_json(verdict(text_from(value), label, profile_from(value.get("profile"))))

    if given is None:
        raise typer.Exit(answer_each(standard_input("texts"), judge, _EXAMPLE, _LONGEST_LINE))
    said = verdict(given, label, profile)
    if as_json:
        say_json(verdict_as_json(said))
    else:
        say(_as_lines(said, label))
    raise typer.Exit(0 if said.allowed else 1)


def _as_lines(said: Verdict, label: Label) -> str:
    if said.allowed:
        released = "Released: nothing in it goes over the leaflet's dose limits."
        words = dict.fromkeys(filter(None, (word_of(quoted.limit.confirmed) for quoted in label.limits)))
        return "\n".join([released, *(f"  on the word of: {word}" for word in words)])
    lines = ["Held back:"]
    for found in said.findings:
        lines.append(f"  “{found.words}”: {found.reading}" if found.words else f"  {found.reading}")
        if found.limit:
            lines.append(f"    against: {found.limit}")
        if found.quote:
            lines.append(f"    the leaflet: “{found.quote}”")
        if found.by:
            lines.append(f"    on the word of: {found.by}")
    return "\n".join(lines)
