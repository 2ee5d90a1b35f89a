"""What is said in another language than English, before the English reply. Not here: which language that is."""

from dataclasses import replace
from typing import Final

from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.tongues.tongue import Tongue
from assistant.domain.triage import Emergency

_HELP: Final = {ReplyKind.URGENT: Emergency.DANGER, ReplyKind.CRISIS: Emergency.CRISIS}


def in_language(draft: Draft, language: Tongue, number: str) -> Draft:
    """Return a draft with the sentence before it that goes with it in a language: help, or that the rest is English."""
    lines = tuple(Line(LineKind.SAID, words) for words in _said(draft.kind, language, number))
    return replace(draft, lines=(*lines, *draft.lines))


def said_in(language: Tongue, number: str) -> tuple[str, ...]:
    """Return all that may be said in a language, with the number to call."""
    kinds = (ReplyKind.URGENT, ReplyKind.CRISIS, ReplyKind.ANSWER)
    return tuple(words for kind in kinds for words in _said(kind, language, number))


def _said(kind: ReplyKind, language: Tongue, number: str) -> tuple[str, ...]:
    emergency = _HELP.get(kind)
    return (language.english_only,) if emergency is None else (language.said(emergency, number),)
