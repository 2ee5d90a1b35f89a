"""`leaflet eval guard`: the dose guard against generated texts. Not here: the texts, the guard, or the counting."""

import os
from typing import Annotated, Final

import typer

from assistant.errors import BadRequestError
from eval.guard.judge import GuardJudge
from eval.guard.label import LABELS
from eval.guard.report import as_json as report_as_json
from eval.guard.report import as_lines
from eval.guard.run import run
from ui.cli.opening import DataDir, open_parts
from ui.cli.output import AsJson, say, say_json
from ui.cli.progress import counting_bar

_CASES: Final = 1_000_000


def guard(
    context: typer.Context,
    cases: Annotated[int, typer.Option(min=1, help="How many texts.")] = _CASES,
    seed: Annotated[int, typer.Option(min=0, help="Another seed gives other texts.")] = 0,
    leaflet: Annotated[str, typer.Option(help="The leaflet's ID.")] = "baclofen",
    data_dir: DataDir = None,
    as_json: AsJson = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="Show safe texts that are held back.")] = False,
) -> None:
    """Put generated texts, half of them over the label's limits, to the dose guard; none of that half may pass.

    The exit status is 1 where one does.
    """
    if leaflet not in LABELS:
        message = f"the limits to generate texts by are known for {', '.join(LABELS)} only, not for {leaflet!r}"
        raise BadRequestError(message)
    parts = open_parts(context, data_dir, as_json=as_json)
    judge = GuardJudge(parts.library.leaflet(leaflet))
    with counting_bar(f"Judging {cases:,} texts", plain=not as_json) as progress:
        report = run(judge, cases, seed, processes=os.cpu_count() or 1, progress=progress, label=LABELS[leaflet])
    if as_json:
        say_json({"leaflet": leaflet, "cases": cases, "seed": seed, **report_as_json(report)})
    else:
        say(f"{leaflet}, {cases:,} generated texts, seed {seed}")
        for line in as_lines(report, examples=verbose):
            say(line)
    raise typer.Exit(1 if report.total.leaked else 0)
