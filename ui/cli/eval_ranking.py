"""`leaflet eval ranking`: the ranking's weights, fitted to the dev cases. Not here: fitting them."""

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.output import say


def ranking(
    write: Annotated[bool, typer.Option("--write", help="Write the weights where they ship.")] = False,
) -> None:
    """Fit the ranking, and the score by which it is decided whether the leaflet answers, to the dev cases.

    What comes of it on both halves is shown; the test half is learned from by nobody.
    """
    from eval.ranking import WEIGHTS, fit  # noqa: PLC0415 - needs the `eval` extra, and is slow to load
    from eval.run import publish_leaflets  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="leaflet-eval-", ignore_cleanup_errors=True) as folder:
        parts = Parts(read_settings(data_dir=Path(folder)))
        publish_leaflets(parts)
        fitted = fit(parts.assistant)
    for line in fitted.told:
        say(line)
    if write:
        WEIGHTS.write_text(fitted.source, encoding="utf-8")
        say(f"Written: {WEIGHTS}")
