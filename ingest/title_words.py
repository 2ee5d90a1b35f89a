"""Words by which a heading is known to name the document, the medicine or grown-ups. Not here: those of topics."""

import re
from typing import Final

ADULTS: Final = re.compile(r"\badults?\b|adultos|adultes|erwachsene|adulti|volwassenen")

OF_THE_DOCUMENT: Final = re.compile(
    r"package (leaflet|insert)|patient (information|leaflet)|medication guide|(information|leaflet) for the|^annex\b"
    r"|in this leaflet|table of contents|summary of product characteristics|highlights of prescribing|^contents$"
    r"|prospecto\b|^notice\b|packungsbeilage|gebrauchsinformation|foglio illustrativo|folheto informativo|bijsluiter"
)
MEDICINE: Final = re.compile(
    r"(?:what (?P<en>.+?) (?:is|are) and what|qué es (?P<es>.+?) y para qué|qu'est-ce que (?P<fr>.+?) et dans"
    r"|was (?:ist|sind) (?P<de>.+?) und wofür|cos'è (?P<it>.+?) e a cosa|o que é (?P<pt>.+?) e para que"
    r"|wat (?:is|zijn) (?P<nl>.+?) en waarvoor)\b",
    re.IGNORECASE,
)
"""The heading that names the medicine: "What Xanilor is and what it is used for"."""
