"""`leaflet audit`: whether the records of turns and verdicts are whole. Not here: how they are chained."""

import re
from typing import TYPE_CHECKING, Annotated, Final

import typer

from assistant.domain.chain import Found, Head
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import BadRequestError
from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.opening import DataDir
from ui.cli.output import AsJson, say, say_json

if TYPE_CHECKING:
    from assistant.audit import Verification

audit: Final = typer.Typer(
    help="The audit: a record of every turn and every verdict, each chained to the one before.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

_HEAD: Final = re.compile(r"(\d{1,15}):([0-9a-f]{64})")
_SOME: Final = 20
"""How many records of a deletion are named."""


@audit.callback()
def _group() -> None:
    """Keep `verify` a command of its own, though it is the only one."""


@audit.command("verify", short_help="Say whether any record was changed, removed or moved.")
def verify(
    context: typer.Context,
    expect: Annotated[
        str | None,
        typer.Option(metavar="NUMBER:HASH", help="The head of an earlier run, noted elsewhere: it must still stand."),
    ] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Read every record, say what is wrong and list the deletions; the exit status is 1 where anything is wrong.

    Words that somebody deleted are gone and the chain still holds: their records keep a salted hash of them. The head
    that is printed last stands for all records; noted on another machine, it shows later whether all were replaced.
    """
    parts = Parts(read_settings(data_dir=data_dir or context.obj))
    found = parts.audit.verify(_head(expect))
    say_json(_as_json(found)) if as_json else say(_as_lines(found))
    raise typer.Exit(1 if found.faults else 0)


def _head(expect: str | None) -> Head | NotStated:
    if expect is None:
        return NOT_STATED
    read = _HEAD.fullmatch(expect.strip())
    if read is None:
        message = "--expect takes the head as it was printed: NUMBER:HASH, the hash with 64 hex digits"
        raise BadRequestError(message)
    return Head(int(read[1]), read[2])


def _as_json(found: "Verification") -> dict[str, object]:
    return {
        "records": found.records,
        "whole": not found.faults,
        "faults": [{"record": each.number, "fault": each.fault.name.lower()} for each in found.faults],
        "deletions": [
            {"record": each.number, "at": each.at, "records": list(each.records), "why": each.why}
            for each in found.deletions
        ],
        "head": f"{found.records}:{found.head}",
    }


def _as_lines(found: "Verification") -> str:
    many = "1 record" if found.records == 1 else f"{found.records:,} records"
    lines = [_fault(each) for each in found.faults] or [f"{many}: none changed, removed or moved."]
    if found.faults:
        lines.append(f"{many}, {len(found.faults):,} faults: this audit cannot be trusted as it stands.")
    for each in found.deletions:
        shown = ", ".join(map(str, each.records[:_SOME])) + (", …" if len(each.records) > _SOME else "")
        lines.append(f"Words deleted on {each.at[:10]} at {each.at[11:16]} UTC, since {each.why}: of record {shown}")
    return "\n".join([*lines, f"Head: {found.records}:{found.head}"])


def _fault(found: Found) -> str:
    return f"Record {found.number}: {found.fault.value}."
