"""The plots of a report, as SVG. Not here: the figures, or the text around them."""

from collections.abc import Sequence
from io import StringIO
from typing import Final

import matplotlib as mpl
from matplotlib.figure import Figure

from eval.report.results import Results, SystemResults

mpl.rcParams["svg.fonttype"] = "none"
_SHARES: Final = ("cases passed", "evidence hit", "facts", "citation precision", "abstained", "emergencies seen")
_COLOURS: Final = ("#0b5cad", "#7f7f7f", "#b2912f", "#8c564b", "#9467bd", "#4d9a4d")


def bars(results: Results) -> str:
    """Return the shares that tell systems apart, side by side, with their 95 % intervals."""
    figure = Figure(figsize=(10, 4.2), layout="constrained")
    axes = figure.add_subplot()
    width = 0.8 / len(results.systems)
    for number, system in enumerate(results.systems):
        places = [place + number * width for place in range(len(_SHARES))]
        values = [system.figures.get(name) for name in _SHARES]
        heights = [value.value if value else 0.0 for value in values]
        errors = [
            [value.value - value.low if value else 0.0 for value in values],
            [value.high - value.value if value else 0.0 for value in values],
        ]
        axes.bar(places, heights, width, yerr=errors, label=system.name, color=_colour(number), error_kw={"lw": 0.8})
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(_SHARES))], _SHARES)
    axes.set_ylim(0, 1.05)
    axes.set_ylabel("share of cases")
    axes.legend(fontsize=8, ncols=3, loc="upper center", bbox_to_anchor=(0.5, -0.1))
    return _svg(figure, "bars")


def words_against_hits(results: Results) -> str:
    """Return how many words each system cites against how often the evidence is among them."""
    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.add_subplot()
    for number, system in enumerate(results.systems):
        cited, found = system.figures.get("cited words, median"), system.figures.get("evidence hit")
        if cited is None or found is None:
            continue
        words, hit = cited.value, found.value
        axes.scatter([words], [hit], color=_colour(number), s=50)
        axes.annotate(system.name, (words, hit), textcoords="offset points", xytext=(6, 4), fontsize=8)
    axes.set_xscale("log")
    axes.set_xlabel("cited words, median")
    axes.set_ylabel("evidence hit")
    axes.set_ylim(0, 1.05)
    return _svg(figure, "words")


def risk_coverage(systems: Sequence[SystemResults]) -> str:
    """Return the risk-coverage curves: how many of the most confident answers are wrong."""
    figure = Figure(figsize=(6, 4), layout="constrained")
    axes = figure.add_subplot()
    for number, system in enumerate(systems):
        if not system.risk_coverage:
            continue
        coverage, risk = zip(*system.risk_coverage, strict=True)
        axes.plot(coverage, risk, color=_colour(number), label=system.name, lw=2 if number == 0 else 1)
    axes.set_xlabel("coverage: share of questions answered, most confident first")
    axes.set_ylabel("risk: share of these answered wrongly")
    axes.set_ylim(0, 1)
    axes.legend(fontsize=8)
    return _svg(figure, "risk")


def _colour(number: int) -> str:
    return _COLOURS[number % len(_COLOURS)]


def _svg(figure: Figure, name: str) -> str:
    """Return a figure as SVG: the same figures give the same file, and no two plots on a page the same names in it."""
    out = StringIO()
    with mpl.rc_context({"svg.hashsalt": name, "svg.id": name}):
        figure.savefig(out, format="svg", metadata={"Date": None})
    return out.getvalue()
