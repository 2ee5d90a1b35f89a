"""Replies that send for help: plain words, nothing about amounts. Not here: seeing the emergency."""

from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.triage import Emergency


def help_first(emergency: Emergency, number: str) -> Draft:
    """Return the reply to an emergency; `number` is the one to call. It cites nothing."""
    kind, lines = (
        (
            ReplyKind.CRISIS,
            (
                f"If you may hurt yourself, call {number} now, or go to the nearest emergency department.",
                "Please tell somebody near you, and put the medicine out of reach.",
                "You do not have to go through this alone: people are there to help you right now.",
            ),
        )
        if emergency is Emergency.CRISIS
        else (
            ReplyKind.URGENT,
            (
                f"This may be an emergency. Call {number} for an ambulance now.",
                "Have the pack of the medicine with you, so that they can see what was taken.",
                "If the person is not breathing, tell them so at once and do what they say.",
            ),
        )
    )
    return Draft(kind, tuple(Line(LineKind.SAID, words) for words in lines))
