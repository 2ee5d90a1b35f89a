"""The real assistant, with the real model, is no worse than it was measured to be.

A floor is one or two cases below what was measured, since another machine's arithmetic may rank two passages the
other way; what is quoted and which emergencies are seen has no such room. A better assistant raises its floors.
"""

from collections.abc import Mapping

import pytest

from assistant.settings import read_settings
from assistant.wiring import Parts
from eval.cases import Split, of_split
from eval.run import ALL, ask, by_leaflet, cases_of, publish_leaflets
from eval.scores import Figure

pytestmark = pytest.mark.slow

FLOORS = [
    # split, figure, measured, floor
    (Split.DEV, "verbatim", 1.00, 1.00),
    (Split.DEV, "emergencies seen", 1.00, 1.00),
    (Split.DEV, "no false alarm", 1.00, 0.97),
    (Split.DEV, "answered", 1.00, 0.96),
    (Split.DEV, "abstained", 0.82, 0.72),
    (Split.DEV, "evidence hit", 0.92, 0.88),
    (Split.DEV, "evidence recall", 0.86, 0.82),
    (Split.DEV, "citation precision", 0.64, 0.60),
    (Split.TEST, "verbatim", 1.00, 1.00),
    (Split.TEST, "emergencies seen", 5 / 7, 5 / 7),
    (Split.TEST, "no false alarm", 1.00, 0.97),
    (Split.TEST, "answered", 0.95, 0.91),
    (Split.TEST, "abstained", 0.69, 0.61),
    (Split.TEST, "evidence hit", 0.83, 0.79),
    (Split.TEST, "evidence recall", 0.76, 0.72),
    (Split.TEST, "citation precision", 0.59, 0.55),
]


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[Split, Mapping[str, Figure]]:
    """Publish the leaflets into a folder of the tests' own, ask every case once, and give each split's figures."""
    parts = Parts(read_settings(data_dir=tmp_path_factory.mktemp("eval")))
    publish_leaflets(parts)
    cases = cases_of(parts.assistant)
    return {split: by_leaflet(ask(parts.assistant, of_split(cases, split)))[ALL] for split in Split}


@pytest.mark.parametrize(("split", "figure", "measured", "floor"), FLOORS)
def test_no_figure_falls_below_its_floor(
    figures: dict[Split, Mapping[str, Figure]], split: Split, figure: str, measured: float, floor: float
) -> None:
    """Each figure is that of both leaflets together."""
    now = figures[split][figure].value
    assert now >= floor, f"{figure} of the {split.value} split was {measured:.2f} and is {now:.3f}"
