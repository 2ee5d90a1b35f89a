"""Records put together to one case. Not here: which case, or what is done with it.

Records may be older than this program: what of them cannot be read is left out, and the rest is shown.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Final

from assistant.audit import Kind, Record
from assistant.desk.cases import Case, Cited, Given, LineBeside, Said
from assistant.domain.around import around
from assistant.domain.feedback import Rating, Reason
from assistant.domain.guard.verdict import Finding
from assistant.domain.judgement import Judgement, Opinion, Right
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import ANYONE, Group, Profile
from assistant.domain.reply import Citation, Draft, ReplyKind
from assistant.domain.risk import Risk
from assistant.domain.step import LeftOut
from assistant.domain.stored import stored_draft

_UNREADABLE: Final = (ValueError, KeyError, TypeError, AttributeError)
_FIELDS: Final = {"findings": {"words", "reading", "limit", "quote", "by"}, "left_out": {"number", "words", "why"}}

Revision = Callable[[str, int], Leaflet | NotStated]
"""Gives a leaflet's revision."""


def case_of(
    turn: Record, before: Sequence[Record], about: Sequence[Record], risks: tuple[Risk, ...], revision: Revision
) -> Case:
    """Return the case of a turn; `before` are the turns before it, `about` is what was recorded of it since."""
    leaflet_id, number = str(turn.facts["leaflet"]), int(str(turn.facts["revision"]))
    leaflet = revision(leaflet_id, number)
    reply = _draft(turn, "reply")
    shown = Draft(_kind(turn), ()) if reply is NOT_STATED else reply
    draft = _draft(turn, "draft")
    return Case(
        number=turn.number,
        at=turn.at,
        risks=risks,
        leaflet=leaflet,
        leaflet_id=leaflet_id,
        revision=number,
        before=tuple((each.words.get("question", ""), _text(each)) for each in before),
        question=turn.words.get("question", ""),
        profile=_profile(turn),
        reply=shown,
        lines=_lines(shown, leaflet),
        draft=draft,
        draft_lines=() if draft is NOT_STATED else _lines(draft, leaflet),
        findings=tuple(Finding(**each) for each in _objects(turn, "findings", str)),
        left_out=tuple(_left_out(each) for each in _objects(turn, "left_out", (str, int))),
        failure=turn.words.get("failure", ""),
        by_model=turn.facts.get("by_model") is True,
        guard=str(turn.facts.get("guard", "")),
        said=said_of(about),
        given=given_of(about),
        is_deleted=turn.has_lost_words,
    )


def given_of(about: Iterable[Record]) -> tuple[Given, ...]:
    """Return the verdicts among records."""
    return tuple(given for each in about if each.kind is Kind.VERDICT for given in _given(each))


def said_of(about: Iterable[Record]) -> tuple[Said, ...]:
    """Return what a reply's reader said, among records."""
    return tuple(_said(each) for each in about if each.kind in {Kind.RATING, Kind.SENT})


def _given(record: Record) -> Iterable[Given]:
    facts = record.facts
    with suppress(*_UNREADABLE):
        lines, passages = facts["lines"], facts["passages"]
        right = NOT_STATED if facts["right"] is None else Right(facts["right"])
        opinion = Opinion(
            Judgement(facts["judgement"]),
            {int(place): Judgement(each) for place, each in lines.items()},  # type: ignore[attr-defined]
            right,
            tuple(map(str, passages)),  # type: ignore[call-overload]
            record.words.get("answer", ""),
            record.words.get("comment", ""),
        )
        yield Given(record.number, record.at, str(facts["by"]), opinion, facts.get("answer_held_back") is True)


def _said(record: Record) -> Said:
    rating: Rating | NotStated = NOT_STATED
    reason: Reason | NotStated = NOT_STATED
    with suppress(*_UNREADABLE):
        rating = Rating(record.facts["rating"])
        reason = Reason(record.facts["reason"])
    return Said(record.at, rating, reason, record.words.get("comment", ""))


def _draft(turn: Record, name: str) -> Draft | NotStated:
    with suppress(*_UNREADABLE):
        stored = json.loads(turn.words[name])
        return stored_draft(stored["kind"], stored["lines"], stored["citations"])
    return NOT_STATED


def _kind(turn: Record) -> ReplyKind:
    return ReplyKind(turn.facts["reply"])


def _text(turn: Record) -> str:
    reply = _draft(turn, "reply")
    return "" if reply is NOT_STATED else reply.text


def _lines(reply: Draft, leaflet: Leaflet | NotStated) -> tuple[LineBeside, ...]:
    cited = {citation.marker: _cited(citation, leaflet) for citation in reply.citations}
    return tuple(
        LineBeside(line, tuple(cited[marker] for marker in line.markers if marker in cited)) for line in reply.lines
    )


def _cited(citation: Citation, leaflet: Leaflet | NotStated) -> Cited:
    if leaflet is NOT_STATED or leaflet.quote(citation.span) != citation.quote:
        return Cited(citation.marker, citation.quote, NOT_STATED)
    return Cited(citation.marker, citation.quote, around(leaflet, citation.span))


def _profile(turn: Record) -> Profile:
    with suppress(*_UNREADABLE):
        stored = json.loads(turn.words["profile"])
        group = Group(stored["group"]) if "group" in stored else NOT_STATED
        return Profile(stored.get("age_years", NOT_STATED), stored.get("weight_kg", NOT_STATED), group)
    return ANYONE


def _left_out(stored: Mapping[str, object]) -> LeftOut:
    return LeftOut(int(str(stored["number"])), str(stored["why"]), str(stored["words"]))


def _objects(turn: Record, name: str, of: type | tuple[type, ...]) -> list[dict[str, str]]:
    """Return the objects of a list that a turn has by some name, where they are of the form that is written now."""
    with suppress(*_UNREADABLE):
        stored = json.loads(turn.words[name])
        return [
            each for each in stored if each.keys() == _FIELDS[name] and all(isinstance(v, of) for v in each.values())
        ]
    return []
