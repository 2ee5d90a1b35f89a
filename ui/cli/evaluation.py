"""`leaflet eval`: the assistant measured on questions, beside others. Not here: the cases, or the figures."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Final

import typer

from assistant.errors import BadRequestError, SetupError
from assistant.settings import read_settings
from assistant.wiring import Parts
from eval.cases import ALL, LEAFLETS, Case, Split
from ui.cli.eval_attacks import attacks
from ui.cli.eval_desk import ask_desk_cases
from ui.cli.eval_guard import guard
from ui.cli.eval_masking import masking
from ui.cli.eval_phrases import phrases
from ui.cli.eval_ranking import ranking
from ui.cli.eval_small_model import small_model
from ui.cli.opening import DataDir
from ui.cli.output import say
from ui.cli.progress import counting_bar

evaluation = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
evaluation.command("guard", short_help="Put generated texts to the dose guard.")(guard)
evaluation.command("attacks", short_help="Attack an assistant whose model obeys.")(attacks)
evaluation.command("small-model", short_help="Judge what a real small model writes.")(small_model)
evaluation.command("masking", short_help="Measure the masking of personal data.")(masking)
evaluation.command("phrases", short_help="Train the question classifier, and cross-validate it.")(phrases)
evaluation.command("ranking", short_help="Fit the ranking's weights to the dev cases.")(ranking)

_EXTRA: Final = "haystack"
"""A package of the `eval` extra."""


@evaluation.callback()
def measure(
    context: typer.Context,
    split: Annotated[str, typer.Option(help="The half of the cases that is asked: dev, test or all.")] = ALL,
    leaflet: Annotated[list[str] | None, typer.Option(help="Ask this leaflet alone; may be repeated.")] = None,
    out: Annotated[Path, typer.Option(help="The folder that the report is written to.")] = Path("leaflet-eval"),
    compare: Annotated[
        Path | None, typer.Option(help="The results.json of an earlier run: names what got worse.")
    ] = None,
    cases: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Ask the cases that the pharmacists' desk exported, and nothing else."),
    ] = None,
    data_dir: DataDir = None,
    alone: Annotated[bool, typer.Option("--alone", help="Leave the baselines out.")] = False,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="Show the kinds, and the dev cases that fail.")
    ] = False,
) -> None:
    """Put the questions of the evaluation to the assistant, and to common retrievers beside it.

    Three leaflets are published into a folder of its own, which is gone afterwards. A report with plots is written as
    Markdown and as one HTML page, and all results as JSON.

    With --cases the leaflets of this installation are asked what pharmacists judged; figures and failures are printed.
    """
    if context.invoked_subcommand:
        return
    if split not in {ALL, *(each.value for each in Split)}:
        message = f"--split is dev, test or all, not {split!r}"
        raise BadRequestError(message)
    if unknown := [name for name in leaflet or () if name not in LEAFLETS]:
        message = f"there are cases for {', '.join(LEAFLETS)}, not for {unknown[0]!r}"
        raise BadRequestError(message)
    if find_spec(_EXTRA) is None:
        message = "what the evaluation needs is not installed: pip install 'leaflet-assistant[eval]'"
        raise SetupError(message)
    if cases is not None:
        ask_desk_cases(context, cases, data_dir)
        return
    _run(tuple(dict.fromkeys(leaflet or LEAFLETS)), split, out, compare, alone=alone, verbose=verbose)


def _run(leaflets: Sequence[str], split: str, out: Path, compare: Path | None, *, alone: bool, verbose: bool) -> None:
    # Imported here, since they are slow to load and need the extra.
    from eval.report import document, results  # noqa: PLC0415
    from eval.run import by_kind, by_leaflet, cases_of, publish_leaflets, systems  # noqa: PLC0415
    from eval.table import failures, figures_table, kinds_table  # noqa: PLC0415
    from eval.table import say as say_table  # noqa: PLC0415

    old = results.read(compare) if compare else None
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"--out {out} cannot be made a folder ({error.strerror}); name another one"
        raise BadRequestError(message) from error
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="leaflet-eval-", ignore_cleanup_errors=True))
        parts = Parts(read_settings(data_dir=Path(folder)))
        publish_leaflets(parts)
        cases = [case for case in cases_of(parts.assistant, leaflets) if split in {ALL, case.split.value}]
        measured = systems(parts, baselines=not alone)
        progress = stack.enter_context(counting_bar("Asking", plain=True))
        replies = {
            system.name: [
                system.ask(case, parts.assistant.leaflet(case.question.leaflet))
                for case in _counted(cases, progress, len(cases) * number, len(cases) * len(measured))
            ]
            for number, system in enumerate(measured)
        }
    run = results.Results(
        made=datetime.now(tz=UTC).date().isoformat(),
        splits=tuple(sorted({case.split.value for case in cases})),
        leaflets=tuple(leaflets),
        systems=tuple(results.system_results(name, asked) for name, asked in replies.items()),
    )
    worse = results.got_worse(old, run) if old else None
    files = (results.write(run, out), *document.write(run, out, worse))
    ours = replies[measured[0].name]
    say_table(figures_table(f"{measured[0].name}, {split} split", by_leaflet(ours)))
    if verbose:
        say_table(kinds_table(f"{measured[0].name}, by kind", by_kind(ours)))
        for each in Split:
            if asked := tuple(reply for reply in ours if reply.case.split is each):
                say_table(failures(each, asked))
    for name, ids in (worse or {}).items():
        say(f"{name}: {len(ids)} cases got worse: {', '.join(ids) or 'none'}")
    say(f"Written: {', '.join(str(path) for path in files)}")


def _counted(cases: Sequence[Case], progress: Callable[[int, int], None], before: int, of: int) -> Iterator[Case]:
    """Yield the cases, telling how many of how many are done."""
    for number, case in enumerate(cases, start=1):
        yield case
        progress(before + number, of)
