"""What readers get, as JSON: replies, conversations, verdicts. Not here: reading requests, or how a page looks."""

from typing import TYPE_CHECKING

from assistant.domain.guard.verdict import Verdict
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Profile
from assistant.domain.reply import Citation, Reply

if TYPE_CHECKING:  # what has a service takes seconds to import
    from assistant.service import Answered, Told

Json = dict[str, object]


def reply_as_json(reply: Reply, ms: float) -> Json:
    """Return a reply as an object; `ms` is how long it took."""
    return {**_said(reply), "ms": round(ms, 1)}


def answered_as_json(answered: "Answered", ms: float) -> Json:
    """Return a turn of a conversation as an object: its reply, and what the reply is a part of."""
    return {**reply_as_json(answered.reply, ms), **_turn(answered)}


def partial_as_json(reply: Reply) -> Json:
    """Return as an object what may be shown of a reply so far."""
    return {**_said(reply), "lines": _lines(reply)}


def told_as_json(told: "Told") -> Json:
    """Return a conversation as an object, the words of its turns included."""
    return {
        "conversation": told.id,
        "leaflet": told.leaflet,
        "profile": profile_as_json(told.profile),
        "began_at": told.began_at.isoformat(),
        "last_used_at": told.last_used_at.isoformat(),
        "turns": [
            {
                "question": asked.question,
                "asked_at": asked.at.isoformat(),
                **_said(asked.answered.reply),
                **_turn(asked.answered),
            }
            for asked in told.turns
        ],
    }


def profile_as_json(profile: Profile) -> Json:
    """Return a profile as an object; null is not stated."""
    group = None if profile.group is NOT_STATED else profile.group.value
    return {"age_years": _or_null(profile.age_years), "weight_kg": _or_null(profile.weight_kg), "group": group}


def verdict_as_json(said: Verdict) -> Json:
    """Return a verdict as an object."""
    return {
        "allowed": said.allowed,
        "findings": [
            {
                "words": found.words,
                "reading": found.reading,
                "limit": found.limit,
                "quote": found.quote,
                "by": found.by,
            }
            for found in said.findings
        ],
    }


def _turn(answered: "Answered") -> Json:
    return {
        "lines": _lines(answered.reply),
        "conversation": answered.conversation,
        "turn": answered.number,
        "profile": profile_as_json(answered.profile),
        "leaflet": answered.leaflet,
        "revision": answered.revision,
    }


def _said(reply: Reply) -> Json:
    return {
        "kind": reply.kind.value,
        "text": reply.text,
        "citations": [_citation(citation) for citation in reply.citations],
    }


def _lines(reply: Reply) -> list[Json]:
    return [{"kind": line.kind.value, "words": line.words, "markers": list(line.markers)} for line in reply.lines]


def _citation(citation: Citation) -> Json:
    return {
        "marker": citation.marker,
        "leaflet": citation.leaflet,
        "revision": citation.revision,
        "section": citation.section,
        "passage": citation.passage,
        "quote": citation.quote,
        "start": citation.span.start,
        "end": citation.span.end,
    }


def _or_null(value: float | NotStated) -> float | None:
    return None if value is NOT_STATED else value
