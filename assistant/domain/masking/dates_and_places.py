"""Dates of birth and addresses that are said to be such. Not here: other dates, ages, or towns."""

import re
from collections.abc import Iterator
from typing import Final

from assistant.domain.masking.folded import Folded
from assistant.domain.masking.masked import Mask, MaskKind

_DATE: Final = (
    r"(?:\d{1,4} ?[-./] ?\d{1,2} ?[-./] ?\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[^\W\d_]{3,10},? \d{2,4}|"
    r"[^\W\d_]{3,10} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)"
)
_BORN: Final = re.compile(
    r"\b(?:d\.?o\.?b\.?|dateofbirth|date of birth|birth ?date|birthday|born(?: on)?(?: the)?|geb\.?|geboren(?: am)?|"
    r"geburtsdatum|nee? le|date de naissance|naci(?:do|da)?(?: el)?|fecha de nacimiento)"
    rf"(?: is| was|:| -| =)? ?(?P<date>{_DATE})"
)
_STREET: Final = (
    r"(?:street|st|road|rd|avenue|ave|lane|drive|close|crescent|court|terrace|gardens|way|place|square|boulevard|blvd)"
)
_HOUSE: Final = rf"\d{{1,5}}[a-z]?,? (?:[^\W\d_]{{2,20}} ){{1,3}}{_STREET}\b"
_POSTCODE: Final = r"[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b"
_LIVES: Final = re.compile(
    rf"\b(?:lives?(?: at| in)?|living at|address(?: is|:)?|home is|deliver(?:ed)? to|moved to) ?(?P<place>{_HOUSE})"
)
_WRITTEN: Final = re.compile(
    r"(?<!\w)\d{1,5}[A-Za-z]? (?:[A-Z][a-z]{2,20} ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|"
    r"Terrace|Gardens|Square|Boulevard|Blvd)\b"
)
_CODE: Final = re.compile(
    rf"(?:\bpost ?code(?: is|:)? ?(?P<said>{_POSTCODE})|\b(?P<after>[a-z]{{1,2}}\d[a-z\d]? \d[abd-hjlnp-uw-z]{{2}})\b)"
)


def dates_and_places(folded: Folded) -> Iterator[Mask]:
    """Yield where dates of birth, houses in streets and British postcodes stand.

    "born on 3 May 1980", "I live at 12 elm road", "12 Elm Road", "SW1A 1AA"; "10/12/2023" and "b12 2nd dose" are none.
    """
    for match in _BORN.finditer(folded.small):
        yield Mask(MaskKind.BIRTH_DATE, folded.span(*match.span("date")))
    for match in _LIVES.finditer(folded.small):
        yield Mask(MaskKind.ADDRESS, folded.span(*match.span("place")))
    for match in _WRITTEN.finditer(folded.words):
        yield Mask(MaskKind.ADDRESS, folded.span(match.start(), match.end()))
    for match in _CODE.finditer(folded.small):
        group = "said" if match["said"] else "after"
        start, end = match.span(group)
        written = folded.words[start:end]
        if group == "said" or (written.isupper() and not written.endswith(("ND", "TH", "ST", "RD"))):
            yield Mask(MaskKind.ADDRESS, folded.span(start, end))
