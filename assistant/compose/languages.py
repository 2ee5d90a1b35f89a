"""What is said in another language than English, before the English reply. Not here: which language that is."""

from dataclasses import replace
from typing import Final

from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.tongues.tongue import Tongue
from assistant.domain.triage import Emergency

_SAYS_NOTHING: Final = frozenset({ReplyKind.NOT_IN_LEAFLET, ReplyKind.OUT_OF_SCOPE})
_CALLS: Final = (Emergency.CRISIS, Emergency.SWALLOWED, Emergency.DANGER)
"""Emergencies in which the number is to be called; who has run out is sent to a pharmacist first."""


def in_language(draft: Draft, language: Tongue, emergency: Emergency, number: str) -> Draft:
    """Return a draft with the sentence before it that goes with it in a language.

    That is help, or that the leaflet's sentences in English follow, or that it has none.
    """
    if draft.kind is ReplyKind.URGENT and emergency is Emergency.NONE:
        emergency = Emergency.DANGER
    otherwise = language.not_found if draft.kind in _SAYS_NOTHING else language.english_only
    words = language.said(emergency, number) if emergency in _CALLS else otherwise
    return replace(draft, lines=(Line(LineKind.SAID, words), *draft.lines))


def said_in(language: Tongue, number: str) -> tuple[str, ...]:
    """Return all that may be said in a language, with the number to call."""
    fixed = language.english_only, language.not_found
    return *fixed, *(language.said(emergency, number) for emergency in _CALLS)
