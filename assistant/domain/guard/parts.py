"""What an amount is in its text: taken, a start, the most, a rise. Not here: whom it is for, or what it comes to."""

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.courses import Part
from assistant.domain.guard.intakes import Intake
from assistant.domain.guard.readings import Amount, Chunk, PerKg, Span
from assistant.domain.guard.statements import Statement


def part_of(said: Statement, intake: Intake, before: list[Chunk], *, rises: bool, falls: bool) -> Part:  # noqa: PLR0911 - one return for each part
    """Return what an amount is in its sentence, `before` being the chunks before it."""
    kinds = [chunk.kind for chunk in before]
    if (rises or falls) and _is_change(kinds):
        return Part.FALL if falls and not rises else Part.RISE
    follows = [chunk.kind for chunk in said.chunks if chunk.start >= intake.end][:1]
    inside = [c.kind for c in said.chunks if intake.at <= c.start < intake.end]
    for word, change in ((NAMES["LESS"], Part.FALL), (NAMES["MORE"], Part.RISE)):
        timed = intake.is_partial and change is Part.RISE and not rises
        minus = change is Part.FALL and any(c.start > intake.end and isinstance(c.reading, Amount) for c in said.chunks)
        if (word in follows or word in inside) and not timed and not minus:
            return change
    if intake.is_bound:
        return Part.BOUND
    if (rises or falls) and kinds[-1:] == [NAMES["FROM"]]:
        return Part.BASE
    if not falls and _starts(said, intake, before):
        return Part.START
    dose = intake.dose
    is_range = isinstance(dose, Amount | PerKg) and dose.quantity.low < dose.quantity.high
    if is_range and (intake.is_total or not intake.is_timed) and not intake.needed:
        return Part.DESCRIBED
    return Part.TAKEN


def _is_change(before: list[str]) -> bool:
    """Return whether the amount is by how much a dose rises or falls: "by 5 mg", "add 5 mg", "steps of 5 mg"."""
    near = before[-2:]
    if near[-1:] == [NAMES["BY"]]:
        return True
    return (bool(before) and before[-1] in (NAMES["RAISE"], NAMES["LOWER"])) or (
        len(near) > 1 and near[-1] == NAMES["OF"] and near[0] in (NAMES["RAISE"], NAMES["LOWER"])
    )


def _starts(said: Statement, intake: Intake, before: list[Chunk]) -> bool:
    """Return whether the amount is the first dose: "start with 5 mg", "5 mg is the starting dose"."""
    for chunk in reversed(before):
        if chunk.kind == NAMES["START"]:
            return True
        stops = chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"]) and not intake.is_partial
        if stops or chunk.kind in (NAMES["THEN"], NAMES["RAISE"]) or isinstance(chunk.reading, Span):
            break
    after = [chunk for chunk in said.chunks if chunk.start >= intake.end]
    for chunk in after:
        if chunk.kind == NAMES["START"]:
            return True
        if chunk.kind in (NAMES["AMOUNT"], NAMES["PERKG"], NAMES["THEN"], NAMES["COMMA"], NAMES["AND"]):
            break
    return False
