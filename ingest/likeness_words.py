"""Words that leaflets, and those that research papers, are full of. Not here: what is made of them."""

import re
from typing import Final

MEDICINE: Final = re.compile(
    r"\b(?:medic|medik|médic|drug|tablet|comprim|compresse|capsul|gélul|kapsel|dos[ei]|overdos|surdos|pharma|farmac|"
    r"apothek|apotek|doctor|physician|arzt|ärzt|médec|dokter|side.effect|nebenwirk|bijwerk|indésirable|indesider|"
    r"advers|secundári|arznei|genees|symptom|treat|prescri|allerg|allérg|alérg|pregnan|patient|pacient|pazient|"
    r"(?:mg|ml|mcg|µg)\b)",
    re.IGNORECASE,
)
ADDRESS: Final = re.compile(
    r"\b(?:you|your|take|do not|usted|su médico|tome|si (?:es|está|tiene)|vous|votre|prenez|sie|ihr|ihre[mn]?|nehmen|"
    r"suo|prenda|você|seu|não tome|uw?|neem)\b",
    re.IGNORECASE,
)
"""How a leaflet speaks to its reader."""
OF_A_PAPER: Final = re.compile(
    r"(?:^|[.!?]\s)(abstract|introduction|background|objectives?|methods?|results?|discussion|conclusions?|references)"
    r"\s*(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
