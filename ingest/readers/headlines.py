"""Whether a line's words could be a heading. Not here: how a format shows one, by markup, weight or size."""

import re
from typing import Final

LONGEST_HEADING: Final = 100
"""In characters. The longest section heading of the European template has about seventy."""

_ENDS_NO_HEADING: Final = (".", ",", ":", ";", "!", "…")

SAYS_DOSE: Final = re.compile(
    r"\d.{0,40}\b(?:a day|daily|per day|times|every|hours?|weekly|once|twice|pro tag|täglich|par jour|al día|al giorno"
    r"|por dia|per dag)\b|:\s.{0,80}\d|\b(?:take|give|use|swallow)\b.{0,30}\d",
    re.IGNORECASE,
)
"""How much to take, and when: a heading is never cited, so what says this must not become one."""


def could_head(text: str, longest: int = LONGEST_HEADING) -> bool:
    """Return whether the words could be a heading: few, and not ending as a sentence or the opening of a list does.

    "Pregnancy and breast-feeding"  True
    "What if I miss a dose?"        True: a question heads its answer
    "Do not take Xanilor:"          False: it opens a list
    "Call a doctor at once."        False
    "Adults: 5 mg twice a day"      False: it says a dose
    """
    short = 0 < len(text) <= longest and any(map(str.isalpha, text))
    return short and not text.endswith(_ENDS_NO_HEADING) and not SAYS_DOSE.search(text)
