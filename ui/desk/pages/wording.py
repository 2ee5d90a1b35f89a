"""What the desk calls reasons, replies, verdicts and people. Not here: pages."""

from collections.abc import Iterable, Mapping
from typing import Final

from assistant.domain.feedback import Rating
from assistant.domain.judgement import Judgement, Right
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Profile
from assistant.domain.reply import LineKind, ReplyKind
from assistant.domain.risk import Risk

WHY: Final = {
    Risk.HELD_BACK: "held back by the dose guard",
    Risk.UNHELPFUL: "rated as no help",
    Risk.SENT: "sent to a pharmacist",
    Risk.EMERGENCY: "sent for help",
    Risk.NOT_IN_LEAFLET: "answered “not in the leaflet”",
    Risk.SAMPLE: "picked by chance",
}
"""Why a case waits, after its number or name: "3 held back by the dose guard"."""

JUDGED: Final = {
    Judgement.SUPPORTS: "Supports",
    Judgement.PARTLY: "Partly",
    Judgement.DOES_NOT: "Does not",
}

RIGHTLY_SILENT: Final = {
    Judgement.SUPPORTS: "Yes",
    Judgement.PARTLY: "In part",
    Judgement.DOES_NOT: "No",
}
"""What answers whether it is right that the leaflet does not say it."""

_OF_SILENCE: Final = {
    Judgement.SUPPORTS: "Right that it is not in the leaflet",
    Judgement.PARTLY: "Right in part that it is not in the leaflet",
    Judgement.DOES_NOT: "Wrong that it is not in the leaflet",
}

RIGHT: Final = {
    Right.AS_IT_IS: "The reply as it is",
    Right.OTHER_PASSAGES: "Other passages of the leaflet",
    Right.NOT_IN_LEAFLET: "“Not in the leaflet”",
    Right.URGENT: "Help first: an emergency",
    Right.CRISIS: "Help first: somebody may hurt themselves",
}

RATED: Final = {Rating.HELPFUL: "Helpful", Rating.NOT_HELPFUL: "Not helpful"}

LINES: Final = {
    LineKind.SAID: "the program's own words",
    LineKind.WRITTEN: "a model's words",
    LineKind.QUOTE: "quoted",
    LineKind.LEAD_IN: "quoted",
    LineKind.ITEM: "quoted, an item of a list",
    LineKind.FOLDED: "about others than the person, folded",
}

_REPLIES: Final = {
    ReplyKind.ANSWER.value: "an answer",
    ReplyKind.DOSE.value: "doses from the leaflet",
    ReplyKind.URGENT.value: "sent for help: urgent",
    ReplyKind.CRISIS.value: "sent for help: crisis",
    ReplyKind.NOT_IN_LEAFLET.value: "“not in the leaflet”",
    ReplyKind.OUT_OF_SCOPE.value: "“no question to a leaflet”",
    ReplyKind.CLARIFY.value: "asked back",
}


def slug(risk: Risk) -> str:
    """Return a reason as it stands in addresses: "held-back"."""
    return risk.name.lower().replace("_", "-")


def risk_called(name: str) -> Risk | NotStated:
    """Return the reason that an address names; not stated where it names none."""
    return next((risk for risk in Risk if slug(risk) == name), NOT_STATED)


def whys(risks: Iterable[Risk]) -> str:
    """Return all reasons why a case waits: "rated as no help, sent to a pharmacist"."""
    return ", ".join(WHY[risk] for risk in risks)


def judged_of(kind: str) -> Mapping[Judgement, str]:
    """Return what verdicts on a reply of some kind are called where they stand alone."""
    return _OF_SILENCE if kind == ReplyKind.NOT_IN_LEAFLET.value else JUDGED


def kind_of_reply(kind: str) -> str:
    """Return the kind of a reply in plain words; one that is not known stays as it is stored."""
    return _REPLIES.get(kind, kind)


def whom(profile: Profile) -> str:
    """Return for whom a question was understood to be: "5 years old, 18 kg"."""
    said = []
    if profile.age_years is not NOT_STATED:
        said.append("1 year old" if profile.age_years == 1 else f"{profile.age_years:g} years old")
    elif profile.group is not NOT_STATED:
        said.append({"adult": "an adult", "child": "a child"}[profile.group.value])
    if profile.weight_kg is not NOT_STATED:
        said.append(f"{profile.weight_kg:g} kg")
    return ", ".join(said) or "nobody said"
