"""Replies about a dose, rendered from the label's rows; nothing is computed. Not here: which rows fit.

Our own words carry no figure but an emergency number: every amount stands in a quote.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from assistant.compose.quotes import DOES_NOT_SAY, WHO_TO_ASK, quotes
from assistant.domain.dose_rows import Rows
from assistant.domain.guard.label import medicine_names
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic

MORE_THAN_ALLOWED: Final = "That is more than the leaflet allows."
TOO_FAST: Final = "That is too fast for the leaflet."
CANNOT_TELL: Final = "I cannot tell from your words whether that is within the leaflet's doses."
WHO_IS_IT_FOR: Final = "Who is it for, and how old are they?"
NO_DOSE: Final = f"{DOES_NOT_SAY} this age."


def of_this_medicine(draft: Draft, leaflet: Leaflet) -> Draft:
    """Return a reply about a dose that first says whose leaflet it comes from: another medicine may have been meant."""
    name = (medicine_names(leaflet.title) or (leaflet.title,))[0]
    words = f"This is the leaflet of {name}, and of no other medicine."
    return replace(draft, lines=(Line(LineKind.SAID, words), *draft.lines))


def dose(leaflet: Leaflet, rows: Rows, more: Selection, *, ask_back: bool, unspoken: Sequence[Topic] = ()) -> Draft:
    """Return the rows that fit, cited, with what else answers, and the others' rows folded."""
    together = Selection((*rows.fitting, *more.passages), more.more).in_reading_order()
    draft = quotes(leaflet, together, unspoken)
    cited = {citation.span for citation in draft.citations}
    folded = [Line(LineKind.FOLDED, leaflet.quote(row.span)) for row in rows.others if row.span not in cited]
    return _of_kind_dose(draft, (), (*folded, *_asked_back(ask_back=ask_back)))


def over_the_label(
    leaflet: Leaflet, opening: str, rows: Sequence[Passage], *, ask_back: bool, call_if_taken: str = ""
) -> Draft:
    """Return that a regimen is above the label, or cannot be told, and the rows that fit; no amount of the person's.

    `call_if_taken` is the number to call where the person may already have taken it.
    """
    draft = quotes(leaflet, Selection(tuple(rows)).in_reading_order())
    taken = f"If this has already been taken, call {call_if_taken}, your doctor or a poison centre now."
    after = (WHO_TO_ASK, *((taken,) if call_if_taken else ()))
    said = tuple(Line(LineKind.SAID, words) for words in after)
    return _of_kind_dose(draft, (Line(LineKind.SAID, opening),), (*said, *_asked_back(ask_back=ask_back)))


def no_dose(call_if_taken: str = "") -> Draft:
    """Return that the leaflet has no dose for the person's age, with no amount and no citation."""
    taken = f"If this has already been taken, call {call_if_taken}, your doctor or a poison centre now."
    words = (NO_DOSE, WHO_TO_ASK, *((taken,) if call_if_taken else ()))
    return Draft(ReplyKind.NOT_IN_LEAFLET, tuple(Line(LineKind.SAID, each) for each in words))


def _asked_back(*, ask_back: bool) -> tuple[Line, ...]:
    return (Line(LineKind.SAID, WHO_IS_IT_FOR),) if ask_back else ()


def _of_kind_dose(draft: Draft, before: Sequence[Line], after: Sequence[Line]) -> Draft:
    return replace(draft, kind=ReplyKind.DOSE, lines=(*before, *draft.lines, *after))
