"""Whether a decision on a limit can be taken. Not here: what it comes to (`limit_standing`), or keeping it."""

from collections.abc import Mapping, Sequence
from typing import Final

from assistant.domain.limit_decisions import Decision, LimitValues, Refused, Seen, Word, is_same_person, values_of
from assistant.domain.limit_standing import Matter
from assistant.domain.limits import LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated

LONGEST_COMMENT: Final = 2000
"""Code points."""

_FIGURES: Final[Mapping[LimitKind, tuple[frozenset[str], frozenset[str]]]] = {
    LimitKind.START: (frozenset({"low", "high", "times_per_day"}), frozenset()),
    LimitKind.USUAL: (frozenset({"low", "high"}), frozenset()),
    LimitKind.PER_INTAKE: (frozenset({"high"}), frozenset()),
    LimitKind.PER_DAY: (frozenset({"high"}), frozenset()),
    LimitKind.PER_KG_DAY: (frozenset({"high"}), frozenset({"low"})),
    LimitKind.STEP: (frozenset({"low", "high"}), frozenset()),
    LimitKind.STRENGTH: (frozenset({"low", "high"}), frozenset()),
    LimitKind.NONE: (frozenset(), frozenset()),
}
"""What each kind states, and what it may state beside that."""
_ONE_NUMBER: Final = frozenset({LimitKind.STEP, LimitKind.STRENGTH})


def figures_of(kind: LimitKind) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the figures that a kind of limit states, and of those that it may state beside them."""
    return _FIGURES[kind]


def why_unsound(values: LimitValues, text: str) -> str:
    """Return what is wrong with values that somebody names for a limit of `text`; nothing where they can be one."""
    return _figures_wrong(values) or _ages_wrong(values) or _place_wrong(values, text)


def refusal(
    decision: Decision, seen: Seen, *, matters: Sequence[Matter], text: str, sha256: str
) -> Refused | NotStated:
    """Return why a decision cannot be taken now on a text with these matters, or that nothing speaks against it."""
    if seen.sha256 != sha256:
        return Refused("Another text of this leaflet was published meanwhile. Nothing was decided.", meanwhile=True)
    if len(decision.comment) > LONGEST_COMMENT:
        return Refused(f"The comment has more than {LONGEST_COMMENT} characters.")
    matter = next((matter for matter in matters if decision.limit == values_of(matter.limit)), None)
    if decision.word is Word.ADD:
        there = Refused("This limit is there already. Confirm it there.")
        return _unless_sound(decision, text) if matter is None else there
    if matter is None:
        return Refused("This leaflet has no such limit any more. Nothing was decided.", meanwhile=True)
    if matter.last != seen.last:
        return Refused("Somebody decided on this limit meanwhile. Nothing was decided: look again.", meanwhile=True)
    return _against(decision, matter, text)


def _against(decision: Decision, matter: Matter, text: str) -> Refused | NotStated:
    """Return why a person cannot say this of a limit as it stands."""
    counts = any(is_same_person(word.by, decision.by) for word in matter.agreed)
    agree_to_reject = bool(matter.agreed) and matter.agreed[-1].word is Word.REJECT
    match decision.word:
        case Word.CONFIRM if decision.values != matter.values:
            return Refused("These are not the values that this limit has now.", meanwhile=True)
        case Word.CONFIRM if counts and not agree_to_reject:
            return Refused("You stand for these values already. Somebody else has to confirm them.")
        case Word.REJECT if counts and agree_to_reject:
            return Refused("You have rejected this limit already. Somebody else has to.")
        case Word.CORRECT if decision.values == matter.values:
            return Refused("These are the values that this limit has. Confirm them instead.")
        case _:
            return _unless_sound(decision, text)


def _unless_sound(decision: Decision, text: str) -> Refused | NotStated:
    why = "" if decision.values is NOT_STATED else why_unsound(decision.values, text)
    return Refused(why) if why else NOT_STATED


def _figures_wrong(values: LimitValues) -> str:
    given = {"low": values.low, "high": values.high, "times_per_day": values.times_per_day}
    stated = {name: figure for name, figure in given.items() if figure is not NOT_STATED}
    needed, allowed = _FIGURES[values.kind]
    said = f"A limit of the kind “{values.kind.value}”"
    if missing := needed - stated.keys():
        return f"{said} has to state {_listed(missing)}."
    if loose := stated.keys() - needed - allowed:
        return f"{said} does not state {_listed(loose)}."
    if any(figure <= 0 for figure in stated.values()):
        return "Every figure of a limit is above 0."
    if "low" in stated and stated["low"] > stated["high"]:
        return "The lower figure is above the upper one."
    if values.kind in _ONE_NUMBER and values.low != values.high:
        return f"{said} is one number: both figures are the same."
    return ""


def _listed(names: frozenset[str] | set[str]) -> str:
    words = {"low": "the lower figure", "high": "the upper figure", "times_per_day": "how often a day"}
    return " and ".join(words[name] for name in words if name in names)


def _ages_wrong(values: LimitValues) -> str:
    ages = values.ages
    if ages.low < 0:
        return "No age is below 0."
    if ages.high is NOT_STATED:
        return "Ages below an age have to name it." if ages.below else ""
    return "" if ages.low < ages.high else "The ages end before they begin."


def _place_wrong(values: LimitValues, text: str) -> str:
    quote = values.span.of(text)
    if len(quote) != values.span.end - values.span.start or not quote.strip() or quote != quote.strip():
        return "The quote is not word for word in the leaflet."
    return ""
