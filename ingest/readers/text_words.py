"""Words that tell what a line of plain text is, in the languages of the leaflets. Not here: what is made of them."""

import re
from typing import Final

OPENS_LIST: Final = re.compile(
    r"is|are|be|if|when|you|have|has|had|with|of|to|by|for|from|in|as|following|includ(?:es?|ing)|these"
    r"|si|sont|es|son|wenn|sind|zijn|als|sono|se|são",
    re.IGNORECASE,
)
"""Words after which a colon opens a list, and ends no heading."""
NO_COMPOUND: Final = re.compile(r"(?:and|or|to|und|oder|et|ou|y|o|e|en|of)\b")
"""What follows a hyphen that stands for the rest of a word: "long- and short-term"."""
