"""What the desk says of a limit: what it says, where it stands, who said what. Not here: the leaflet's own words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, assert_never

from assistant.domain.limit_decisions import Decision, LimitValues, Word
from assistant.domain.limit_standing import Matter, Stage
from assistant.domain.limit_words import ages_in_words, limit_in_words, names_listed, word_of
from assistant.domain.not_stated import NOT_STATED

_NO_LIMIT: Final = "that the leaflet states no such limit"
_UNTIL_PEOPLE_AGREE: Final = "until people agree, patients are shown doses only in the leaflet's own sentences"
STAGES: Final = {
    Stage.DISPUTED: "disputed",
    Stage.HALF_WAY: "half-way",
    Stage.PROPOSED: "proposed",
    Stage.MAINTAINERS: "on its maintainers' word",
    Stage.CONFIRMED: "confirmed",
    Stage.REJECTED: "rejected",
}
"""What the desk calls each stage; those that want somebody come first."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said of a limit, and whether it counts now."""

    by: str
    at: datetime
    what: str
    comment: str
    counts: bool


def says(values: LimitValues) -> str:
    """Return what values say, and for whom: "Adults: at most 80 mg a day"."""
    who = ages_in_words(values.ages)
    return f"{who[:1].upper()}{who[1:]}: {limit_in_words(values.limit)}"


def standing_in_words(matter: Matter) -> str:
    """Return where a limit stands and what is still needed, in sentences."""
    names = names_listed([word.by for word in matter.agreed])
    more = f"{_many(matter.still_needed, 'more person has', 'more people have')} to"
    all_of_them = _many(matter.people_needed, "person has", "different people have")
    match matter.stage:
        case Stage.PROPOSED:
            return f"Nobody has confirmed it. {all_of_them} to."
        case Stage.HALF_WAY:
            return f"{names} confirmed it. {more}."
        case Stage.MAINTAINERS:
            word = f"It holds on the word of {word_of(matter.limit.confirmed)}, until somebody corrects or rejects it."
            return f"{word} {names} confirmed it too." if names else word
        case Stage.DISPUTED:
            rejects = matter.agreed[-1].word is Word.REJECT
            said = _NO_LIMIT if rejects else f"that this holds: {says(matter.values)}"
            either = f", or {all_of_them} to confirm it" if rejects else ""
            last = f"{names} said last {said}. {more} say so{either}."
            return f"It is disputed: {_UNTIL_PEOPLE_AGREE}. {last}"
        case Stage.CONFIRMED:
            (held,) = matter.limits
            return f"It holds on the word of {word_of(held.confirmed)}."
        case Stage.REJECTED:
            return f"{names} said {_NO_LIMIT}. No dose is held against it."
        case _:
            assert_never(matter.stage)


def what_was_said(decision: Decision, matter: Matter) -> Said:
    """Return a decision in words, for the list of who said what when."""
    match decision.word:
        case Word.REJECT:
            what = f"rejected it: said {_NO_LIMIT}"
        case Word.ADD:
            what = "added it"
        case Word.CONFIRM | Word.CORRECT:
            act = "confirmed" if decision.word is Word.CONFIRM else "corrected it to"
            what = act if decision.values is NOT_STATED else f"{act} “{says(decision.values)}”"
        case _:
            assert_never(decision.word)
    return Said(decision.by, decision.at, what, decision.comment, counts=decision in matter.agreed)


def your_word(mine: Decision, matter: Matter) -> str:
    """Return a person's own word that counts now, in sentences."""
    said = "You rejected it." if mine.word is Word.REJECT else "You stand for these values."
    if not matter.still_needed or matter.stage is Stage.MAINTAINERS:
        return said
    return f"{said} {'Others have' if matter.still_needed > 1 else 'Somebody else has'} to say so as well."


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
