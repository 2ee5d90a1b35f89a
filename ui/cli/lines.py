"""A run over lines of JSON: each is answered in kind, and a bad one ends nothing but itself. Not here: the answers."""

import json
import math
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, Final, NoReturn

from assistant.errors import BadRequestError, LeafletError
from ui.cli.output import say_json

LONGEST_LINE: Final = 1_000_000
"""Bytes. No question with its history is near it; a longer line is refused before it fills the memory."""

Answer = Callable[[Mapping[str, object]], Mapping[str, object]]
"""Takes a line's object; returns what is said beside its ID. Raises `LeafletError` where it cannot be answered."""


def standard_input(what: str) -> BinaryIO:
    """Return standard input; raises `BadRequestError` where it is closed, `what` being read from it."""
    if sys.stdin is None:
        message = f"standard input is closed; --jsonl reads the {what} from it"
        raise BadRequestError(message)
    return sys.stdin.buffer


def answer_each(stream: BinaryIO, answer: Answer, example: str, longest: int = LONGEST_LINE) -> int:
    """Answer line by line; return 1 where a line could not be answered, whatever the reason, else 0.

    Such a line gives `{"id", "line", "error"}`; `example` is a line as it should be, `longest` its most bytes.
    """
    status = 0
    for number, line in read_lines(stream, longest):
        id_: object = None
        try:
            value = read_line(line, example, longest)
            id_ = value.get("id")
            said = answer(value)
        except Exception as error:  # noqa: BLE001 - one line must not end the run
            reason = str(error) if isinstance(error, LeafletError) else f"it failed with {type(error).__name__}"
            say_json({"id": id_, "line": number, "error": reason})
            status = 1
        else:
            say_json({"id": id_, **said})
    return status


def read_lines(stream: BinaryIO, longest: int = LONGEST_LINE) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not blank, each with its number from 1; of too long a line only its beginning."""
    number = 0
    while line := stream.readline(longest + 1):
        number += 1
        if line.strip():
            yield number, line
        while line and not line.endswith(b"\n"):
            line = stream.readline(longest)


def read_line(line: bytes, example: str, longest: int = LONGEST_LINE) -> dict[str, object]:
    """Return the JSON object on a line; raises `BadRequestError` where there is none."""
    if len(line) > longest:
        message = f"the line is longer than {longest:,} bytes"
        raise BadRequestError(message)
    try:
        value = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant, parse_float=_finite)
    except UnicodeDecodeError as error:
        message = "the line is not UTF-8"
        raise BadRequestError(message) from error
    except (ValueError, RecursionError) as error:
        message = f"the line is not JSON: {error}"
        raise BadRequestError(message) from error
    if not isinstance(value, dict):
        message = f"the line is not a JSON object such as {example}"
        raise BadRequestError(message)
    return value


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_constant(digits)


def _no_constant(name: str) -> NoReturn:
    message = f"{name} is no JSON number"
    raise ValueError(message)
