"""Words with which a full stop ends no sentence, in the languages of the leaflets. Not here: what is made of them."""

import re
from typing import Final

ABBREVIATION: Final = re.compile(
    r"e\.g|i\.e|eg|ie|vs|dr|mr|mrs|ms|prof|st|nos?|approx|fig|incl|resp|ca|cf|viz|inc|ltd|co|corp|max|min|tel|vol|ref"
    r"|[ap]\.m|u\.s|dept|est|sect"
    r"|i\.v|i\.m|s\.c|p\.o|b\.i\.d|t\.i\.d|q\.d|spp|ssp|var"
    # Spanish, Portuguese
    r"|p\.ej|ej|sra?|dra|pág|aprox|núm|uds?|vd|art|av|avda|ctra|ee|lda|p\.ex|ex"
    # French
    r"|mme|env|c\.-à-d|bd"
    # German
    r"|z\.b|d\.h|u\.a|o\.ä|bzw|ggf|evtl|inkl|tgl|str|nr|vgl|sog|u\.u"
    # Italian, Dutch
    r"|es|sig|sig\.ra|dott|dott\.ssa|s\.p\.a|s\.r\.l|bijv|o\.a|m\.a\.w|mw|dhr",
    re.IGNORECASE,
)
BEFORE_ONE_LETTER: Final = re.compile(
    r"vitamin[ase]?|h[eé]patit(?:is|e)|typ[eo]?|groups?|grupo|factor|section|grade|class|phase|part|annex|appendix",
    re.IGNORECASE,
)
"""Words after which one capital letter is a name, and may end a sentence: "vitamin C."."""
DATED: Final = re.compile(
    r"tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|lebens(?:jahr(?:es)?|monat)|schwangerschafts(?:woche|monat)"
    r"|trimester|trimenon|drittel|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november"
    r"|dezember",
    re.IGNORECASE,
)
"""German words before which a number with a full stop is an ordinal: "am 3. Tag"."""
