"""Replies that send for help: plain words, then the leaflet's own. Not here: seeing the emergency."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from assistant.compose.quotes import quotes
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency

_SAID: Final = {
    Emergency.CRISIS: (
        "If you may hurt yourself, call {number} now, or go to the nearest emergency department.",
        "Please tell somebody near you, and put the medicine out of reach.",
        "You are not alone: people are there to help you.",
    ),
    Emergency.SWALLOWED: (
        "This may be an emergency. Call {number} for an ambulance now.",
        "Have the pack of the medicine with you, so that they can see what was taken.",
        "If the person is not breathing, tell them so at once and do what they say.",
    ),
    Emergency.DANGER: (
        "This may be an emergency. Call {number} or get medical help now, and say which medicine it is.",
        "If the person is not breathing or cannot be woken, tell them so at once and do what they say.",
    ),
    Emergency.RAN_OUT: (
        "Please do not wait: ask a doctor, a pharmacist or an out-of-hours service now how to go on with the medicine.",
        "If you feel very unwell, call {number} now.",
    ),
}
_HOPELESS: Final = "If you feel hopeless or think of harming yourself, say so when you call: you are not alone."
_ADVICE: Final = {
    Topic.OVERDOSE: "If somebody has taken too much, do not wait for signs: call {number} or a poison centre at once.",
    Topic.STOPPING: "Please ask your doctor or pharmacist before you stop or change it.",
}
"""What is said under an answer on a topic, since whoever asks about it may be about to do it."""


def with_advice(draft: Draft, topics: Sequence[Topic], number: str) -> Draft:
    """Return an answer with the advice that goes with its topics."""
    advice = [words.format(number=number) for topic, words in _ADVICE.items() if topic in topics]
    return replace(draft, lines=(*draft.lines, *(Line(LineKind.SAID, words) for words in advice)))


def reminded(draft: Draft, number: str) -> Draft:
    """Return a reply that first says again to get help, since a turn before it reported an emergency."""
    words = f"What you told me before may be an emergency. Call {number} now."
    return replace(draft, lines=(Line(LineKind.SAID, words), *draft.lines))


def help_first(
    emergency: Emergency, number: str, leaflet: Leaflet, passages: Sequence[Passage] = (), *, low: bool = False
) -> Draft:
    """Return the reply to an emergency: `number` is the one to call, `passages` what the leaflet says of it.

    Who may be in low spirits (`low`) is offered help for that too. A crisis is given no words of the leaflet.
    """
    said = [words.format(number=number) for words in _SAID[emergency]]
    lines = tuple(Line(LineKind.SAID, words) for words in (*said, *((_HOPELESS,) if low else ())))
    if emergency is Emergency.CRISIS:
        return Draft(ReplyKind.CRISIS, lines)
    draft = quotes(leaflet, Selection(tuple(passages)))
    return replace(draft, kind=ReplyKind.URGENT, lines=(*lines, *draft.lines))
