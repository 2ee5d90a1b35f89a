from collections.abc import Callable

import pytest

from eval.report.plots import bars, risk_coverage, words_against_hits
from eval.report.results import Results, system_results
from tests.eval.report.runs import BOLD, CAREFUL, RUN, missed, refused, results, wrong

PLOTS = (bars, words_against_hits, lambda run: risk_coverage(run.systems))
NAMED = pytest.mark.parametrize("plot", PLOTS, ids=["bars", "words against hits", "risk and coverage"])


@NAMED
def test_each_plot_is_an_svg_that_names_every_system(plot: Callable[[Results], str]) -> None:
    """Its words are text, which can be found and read out."""
    svg = plot(RUN)
    assert svg.startswith("<?xml")
    assert svg.count("<svg ") == svg.count("</svg>") == 1
    assert all(f">{system.name}</text>" in svg for system in RUN.systems)


@NAMED
def test_the_same_results_give_the_same_svg(plot: Callable[[Results], str]) -> None:
    """Byte for byte, so that a report changes where the figures do; other results give another."""
    assert plot(RUN) == plot(RUN.model_copy())
    assert plot(RUN) != plot(results(BOLD, CAREFUL))


@NAMED
def test_a_system_without_some_figures_is_drawn(plot: Callable[[Results], str]) -> None:
    """Nobody asked it for facts, or in an emergency."""
    assert "hasty</text>" in plot(results(CAREFUL, system_results("hasty", [wrong(), refused(), missed()])))


def test_the_axes_say_what_is_drawn() -> None:
    """With the figures' own names."""
    assert ">cited words, median</text>" in words_against_hits(RUN)
    assert ">evidence hit</text>" in words_against_hits(RUN)
    for name in ("cases passed", "evidence hit", "facts", "citation precision", "abstained", "emergencies seen"):
        assert f">{name}</text>" in bars(RUN)
    assert "coverage: share of questions answered" in risk_coverage(RUN.systems)


def test_more_systems_than_colours_are_drawn() -> None:
    """The colours begin anew."""
    many = [CAREFUL.model_copy(update={"name": f"system {number}"}) for number in range(7)]
    assert all(f"system {number}</text>" in bars(results(*many)) for number in range(7))
