"""The real assistant, with the real model, is no worse than it was measured to be.

A floor is one or two cases below what was measured, since another machine's arithmetic may rank two passages the
other way; what is quoted and which emergencies are seen has no such room. A better assistant raises its floors.
"""

from collections.abc import Mapping

import pytest

from assistant.settings import read_settings
from assistant.wiring import Parts
from eval.cases import ALL, Split, of_split
from eval.run import ask, by_leaflet, cases_of, publish_leaflets
from eval.scores import Figure
from eval.systems import Ours

pytestmark = pytest.mark.slow

FLOORS = [
    # split, figure, measured, floor
    (Split.DEV, "verbatim", 1.00, 1.00),
    (Split.DEV, "emergencies seen", 1.00, 1.00),
    (Split.DEV, "no false alarm", 0.97, 0.962),
    (Split.DEV, "answered", 0.86, 0.848),
    (Split.DEV, "abstained", 0.74, 0.666),
    (Split.DEV, "evidence hit", 0.73, 0.719),
    (Split.DEV, "evidence recall", 0.69, 0.671),
    (Split.DEV, "citation precision", 0.57, 0.553),
    (Split.DEV, "facts", 0.68, 0.666),
    (Split.DEV, "cases passed", 0.70, 0.691),
    (Split.TEST, "verbatim", 1.00, 1.00),
    (Split.TEST, "emergencies seen", 12 / 13, 12 / 13),
    (Split.TEST, "no false alarm", 0.98, 0.968),
    (Split.TEST, "answered", 0.86, 0.846),
    (Split.TEST, "abstained", 0.62, 0.551),
    (Split.TEST, "evidence hit", 0.73, 0.715),
    (Split.TEST, "evidence recall", 0.69, 0.678),
    (Split.TEST, "citation precision", 0.54, 0.529),
    (Split.TEST, "facts", 0.70, 0.684),
    (Split.TEST, "cases passed", 0.70, 0.686),
]


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[Split, Mapping[str, Figure]]:
    """Publish the leaflets into a folder of the tests' own, ask every case once, and give each split's figures."""
    parts = Parts(read_settings(data_dir=tmp_path_factory.mktemp("eval")))
    publish_leaflets(parts)
    cases = cases_of(parts.assistant)
    ours = Ours(parts.assistant)
    return {split: by_leaflet(ask(ours, of_split(cases, split), parts.assistant))[ALL] for split in Split}


@pytest.mark.parametrize(("split", "figure", "measured", "floor"), FLOORS)
def test_no_figure_falls_below_its_floor(
    figures: dict[Split, Mapping[str, Figure]], split: Split, figure: str, measured: float, floor: float
) -> None:
    """Each figure is that of the three leaflets together."""
    now = figures[split][figure].value
    assert now >= floor, f"{figure} of the {split.value} split was {measured:.2f} and is {now:.3f}"
