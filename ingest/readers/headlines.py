"""Whether a line's words could be a heading. Not here: how a format shows one, by markup, weight or size."""

from typing import Final

LONGEST_HEADING: Final = 100
"""In characters. The longest section heading of the European template has about seventy."""

_ENDS_NO_HEADING: Final = (".", ",", ":", ";", "!", "…")


def could_head(text: str, longest: int = LONGEST_HEADING) -> bool:
    """Return whether the words could be a heading: few, and not ending as a sentence or the opening of a list does.

    "Pregnancy and breast-feeding"  True
    "What if I miss a dose?"        True: a question heads its answer
    "Do not take Xanilor:"          False: it opens a list
    "Call a doctor at once."        False
    """
    return 0 < len(text) <= longest and any(map(str.isalpha, text)) and not text.endswith(_ENDS_NO_HEADING)
