"""`leaflet dose`: dose instructions as FHIR R5 `Dosage`. Not here: how they are read."""

from collections.abc import Mapping
from typing import Annotated, Final

import typer

from assistant.domain.dosage import dosage_as_json, number
from assistant.domain.guard.reader import ReadDosages, read_dosages
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import BadRequestError
from ui.cli.lines import answer_each, standard_input
from ui.cli.opening import DataDir
from ui.cli.output import AsJson, say, say_json
from ui.cli.requests import text_from

_EXAMPLE: Final = '{"id": 1, "text": "take 2 tablets twice daily"}'
_LONGEST: Final = 4_000
"""Characters. No instruction is near it."""


def dose(
    text: Annotated[str | None, typer.Argument(help="The instruction, in quotation marks.")] = None,
    jsonl: Annotated[
        bool,
        typer.Option("--jsonl", help="Read instructions from standard input, a JSON object a line; answer in kind."),
    ] = False,
    as_json: AsJson = False,
    _data_dir: DataDir = None,
) -> None:
    """Read a dose instruction for any medicine, such as "take 2 tablets twice daily", as FHIR R5 Dosage.

    No leaflet is asked. What cannot be read in one way is said to be unread. With --jsonl, a line that cannot be taken
    gives {"id", "line", "error"}, the run goes on, and the exit status is 1.
    """
    if jsonl == (text is not None):
        message = f"give one instruction in quotation marks, or --jsonl alone with lines such as {_EXAMPLE}"
        raise BadRequestError(message)
    if text is None:
        raise typer.Exit(answer_each(standard_input("instructions"), _read_line, _EXAMPLE))
    read = _read(text)
    if as_json:
        say_json(_as_json(read))
    else:
        say(_as_lines(read))


def _read_line(value: Mapping[str, object]) -> Mapping[str, object]:
    return _as_json(_read(text_from(value)))


def _read(text: str) -> ReadDosages:
    if len(text) > _LONGEST:
        message = f"the instruction is {len(text):,} characters long; the most is {_LONGEST:,}"
        raise BadRequestError(message)
    return read_dosages(text)


def _as_json(read: ReadDosages) -> dict[str, object]:
    return {"dosage": [dosage_as_json(dosage) for dosage in read.dosages], "unread": list(read.unread)}


def _as_lines(read: ReadDosages) -> str:
    lines = []
    for dosage in read.dosages:
        most = dosage.per_day
        day = "" if most is NOT_STATED else f"  [at most {number(most.value):g} {most.unit or 'of it'} a day]"
        lines.append(f"{dosage.sequence}. {dosage.text}{day}")
    lines += [f"unread: {words}" for words in read.unread]
    return "\n".join(lines) or "There is nothing to read."
