"""What is said in another language than English, before the English reply. Not here: which language that is."""

from dataclasses import replace
from typing import Final

from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.tongues.tongue import Tongue
from assistant.domain.triage import Emergency

_CALLS: Final = (Emergency.CRISIS, Emergency.SWALLOWED, Emergency.DANGER)
"""Emergencies in which the number is to be called; who has run out is sent to a pharmacist first."""


def in_language(draft: Draft, language: Tongue, emergency: Emergency, number: str) -> Draft:
    """Return a draft with the sentence before it that goes with it in a language: help, or that the rest is English."""
    if draft.kind is ReplyKind.URGENT and emergency is Emergency.NONE:
        emergency = Emergency.DANGER
    words = language.said(emergency, number) if emergency in _CALLS else language.english_only
    return replace(draft, lines=(Line(LineKind.SAID, words), *draft.lines))


def said_in(language: Tongue, number: str) -> tuple[str, ...]:
    """Return all that may be said in a language, with the number to call."""
    return language.english_only, *(language.said(emergency, number) for emergency in _CALLS)
