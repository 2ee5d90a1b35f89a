"""The words that stand for a passage when it is searched for. Not here: embedding or ranking them."""

from assistant.domain.leaflet import Leaflet, Passage


def searched_words(leaflet: Leaflet, passage: Passage) -> str:
    """Return a passage's words with its heading and lead-ins before them, which say what a list item is about.

    "Chest pain" under "Possible side effects" is searched as "Possible side effects. Serious reactions: Chest pain".
    """
    heading = leaflet.heading_of(passage)
    before = [words for span in passage.lead_ins if (words := leaflet.quote(span)) != heading]
    return " ".join([f"{heading}.", *before, leaflet.quote(passage.span)])
