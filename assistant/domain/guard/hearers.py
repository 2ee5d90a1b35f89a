"""Whom a sentence speaks to or of: the reader, those under a heading, somebody else. Not here: ages."""

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.readings import HOW_MUCH, Chunk
from assistant.domain.guard.statements import Statement


def speaks_to_the_reader(said: Statement) -> bool:
    """Return whether a sentence says "you", or gives an order: its verb has no subject before it."""
    if said.has("YOU HIM"):
        return True
    if is_heading(said):
        return False
    kinds = [chunk.kind for chunk in said.chunks if chunk.kind not in set_of("BULLET PLAIN USUAL")]
    if NAMES["TAKE"] not in kinds:
        return False
    place = kinds.index(NAMES["TAKE"])
    return not any(kind in set_of("AGES AUX PERSON") for kind in kinds[max(0, place - 1) : place])


def is_another_s(said: Statement, weight: Chunk) -> bool:
    """Return whether a weight is told of somebody who is not asked about: "your father weighs 80 kg"."""
    before = [chunk.kind for chunk in said.chunks if chunk.end <= weight.start]
    return before[-1:] == [NAMES["PLAIN"]] or before[-1:] == [NAMES["PERSON"]]


def is_heading(said: Statement) -> bool:
    """Return whether a sentence is, or begins with, the people that what follows is for: "For adults:"."""
    kinds = [chunk.kind for chunk in said.chunks]
    if kinds[-1] == NAMES["COLON"]:
        return True
    opening = kinds[: kinds.index(NAMES["COLON"])] if NAMES["COLON"] in kinds else []
    return NAMES["AGES"] in opening and not any(isinstance(c.reading, HOW_MUCH) for c in said.chunks[: len(opening)])
