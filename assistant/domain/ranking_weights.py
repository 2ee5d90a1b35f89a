"""The ranking's weights, fitted by `leaflet eval ranking` to the dev cases. Not here: what they weigh."""

from typing import Final

OFFSET: Final = -4.3236
WEIGHTS: Final = (2.1350, 12.3852, 2.0871, 0.6365, 1.2275, -0.1727, 0.8497, 1.0631, 0.8591, -3.1369, 0.2115, -0.6454)
ANSWERABLE_OFFSET: Final = 2.0043
ANSWERABLE_WEIGHTS: Final = (0.2912, 1.8522, -1.1667, -3.1159, -3.6030)
