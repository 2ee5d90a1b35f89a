"""How commands speak: lines for people, JSON for programs. Not here: what is said, or the progress of long work."""

import io
import json
import sys
from collections.abc import Mapping
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Say the same as one JSON object.")]


def speak_utf8() -> None:
    """Write UTF-8 with plain line ends whatever the locale; half a character is written as its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # there may be none
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(words: str) -> None:
    """Print a line for a person."""
    typer.echo(words)


def say_json(value: Mapping[str, object]) -> None:
    """Print one JSON object on one line."""
    typer.echo(json.dumps(value, ensure_ascii=False))


def fail(message: str, *, as_json: bool, **about: str) -> int:
    """Print an error on standard error, `about` only in JSON, and return the exit status it stands for."""
    line = json.dumps({**about, "error": message}, ensure_ascii=False) if as_json else f"leaflet: {message}"
    typer.echo(line, err=True)
    return 2
