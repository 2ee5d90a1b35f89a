"""`leaflet eval phrases`: the question classifier, cross-validated, and trained. Not here: training, or the report."""

from typing import Annotated, Final

import typer

from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.output import say

_SHOWN: Final = 12
"""Lines of the report that are shown: its summary."""


def phrases(
    write: Annotated[bool, typer.Option("--write", help="Train on all phrases, and write what ships.")] = False,
) -> None:
    """Cross-validate the question classifier on the phrases that it learns from, folds grouped by origin.

    With --write, it is then trained on all of them, and its weights and its report are written where they ship.
    """
    # Imported here: training needs the `eval` extra, and is slow to load.
    from assistant.classifier.classifier import REPORT, WEIGHTS  # noqa: PLC0415
    from eval.phrases.phrases import read_phrases  # noqa: PLC0415
    from eval.phrases.report import report  # noqa: PLC0415
    from eval.phrases.train import cross_validate, train  # noqa: PLC0415

    parts = Parts(read_settings())
    found = read_phrases()
    vectors = parts.vectors.embed([phrase.words for phrase in found])
    text = report(found, vectors, cross_validate(found, vectors))
    for line in text.splitlines()[:_SHOWN]:
        say(line)
    if write:
        train(found, vectors, parts.model.name).save(WEIGHTS)
        REPORT.write_text(text, encoding="utf-8")
        say(f"Written: {WEIGHTS}, {REPORT}")
