"""A run's report as Markdown and as one HTML page that needs no other file. Not here: the plots, or the figures."""

import html
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt

from eval.report import plots
from eval.report.results import Results, Value, by_kind
from eval.scores import LENGTHS

MARKDOWN: Final = "report.md"
HTML: Final = "report.html"
_STYLE: Final = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { padding: .25rem .6rem; border: 1px solid #ccc; }
td { font-variant-numeric: tabular-nums; } svg { max-width: 100%; height: auto; }
"""


def write(results: Results, folder: Path, worse: Mapping[str, tuple[str, ...]] | None = None) -> tuple[Path, ...]:
    """Write the report into a folder, and return its files; `worse` is what got worse since another run."""
    drawn = {
        "systems.svg": plots.bars(results),
        "words.svg": plots.words_against_hits(results),
        "risk-coverage.svg": plots.risk_coverage(results.systems),
    }
    text = "\n".join(_lines(results, worse))
    files = {**drawn, MARKDOWN: text, HTML: _page(text, drawn)}
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return tuple(folder / name for name in files)


def _lines(results: Results, worse: Mapping[str, tuple[str, ...]] | None) -> Iterator[str]:
    number = len(results.systems[0].cases)
    yield f"# Evaluation of {results.made}"
    yield ""
    yield f"{number} questions over {', '.join(results.leaflets)} ({' and '.join(results.splits)} split)."
    yield "In brackets: the 95 % bootstrap interval. The baselines are given the question alone and answer all of them."
    yield ""
    yield from _figures(results)
    yield ""
    yield "![Shares by system](systems.svg)"
    yield ""
    yield "## Words shown against evidence found"
    yield ""
    yield "![Cited words against evidence hit](words.svg)"
    yield ""
    yield "## Deciding whether the leaflet answers"
    yield ""
    for system in results.systems:
        if system.auroc is not None:
            yield f"- {system.name}: AUROC {system.auroc:.2f}"
    yield ""
    yield "![Risk and coverage](risk-coverage.svg)"
    yield ""
    yield from _kinds(results)
    if worse is not None:
        yield ""
        yield from _worse(worse)


def _figures(results: Results) -> Iterator[str]:
    yield f"| figure | {' | '.join(system.name for system in results.systems)} |"
    yield f"|---|{'---:|' * len(results.systems)}"
    for name in dict.fromkeys(name for system in results.systems for name in system.figures):
        cells = (_cell(name, system.figures.get(name)) for system in results.systems)
        yield f"| {name} | {' | '.join(cells)} |"


def _cell(name: str, value: Value | None) -> str:
    if value is None:
        return ""
    digits = 1 if name in LENGTHS else 2
    return f"{value.value:.{digits}f} [{value.low:.{digits}f}, {value.high:.{digits}f}]"


def _kinds(results: Results) -> Iterator[str]:
    yield "## Cases passed, by kind"
    yield ""
    yield f"| kind | {' | '.join(system.name for system in results.systems)} |"
    yield f"|---|{'---:|' * len(results.systems)}"
    kinds = [by_kind(system) for system in results.systems]
    for kind in kinds[0]:
        yield f"| {kind} | {' | '.join(_of(each, kind) for each in kinds)} |"


def _of(kinds: Mapping[str, tuple[int, int]], kind: str) -> str:
    right, number = kinds.get(kind, (0, 0))
    return f"{right} of {number}"


def _worse(worse: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    yield "## Cases that got worse"
    yield ""
    for name, cases in worse.items():
        yield f"- {name}: {', '.join(cases) or 'none'}"


def _page(text: str, drawn: Mapping[str, str]) -> str:
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    for name, svg in drawn.items():
        image = re.search(rf'<img src="{re.escape(name)}" alt="([^"]*)"[^>]*>', body)
        if image:
            body = body.replace(image[0], _titled(svg[svg.index("<svg") :], image[1]))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation</title><style>{_STYLE}</style>'
        f'<meta name="viewport" content="width=device-width"><body>{body}</body></html>'
    )


def _titled(svg: str, title: str) -> str:
    return svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(title)}" ', 1)
