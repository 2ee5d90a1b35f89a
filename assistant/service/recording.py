"""What the audit is given of a turn, and of what its reader says of it. Not here: the audit, or the turn.

Facts tell nothing of a person. Words may be deleted, and what in them names a person is masked before.
"""

import json
from collections.abc import Callable, Collection, Mapping
from typing import Final

from assistant.audit import Audit, Entry, Kind
from assistant.audit.records import TurnPlace
from assistant.conversations import Turn
from assistant.domain.feedback import LONGEST_COMMENT, MOST_SAID, Rating, Reason
from assistant.domain.guard.verdict import Finding
from assistant.domain.masking.mask import mask
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Profile
from assistant.domain.reply import Draft, Reply, ReplyKind
from assistant.domain.step import LeftOut, Step
from assistant.domain.stored import citations_of, lines_of
from assistant.errors import BadRequestError, UnknownConversationError
from assistant.service.guard_version import guard_version

_HELP: Final = frozenset({ReplyKind.URGENT, ReplyKind.CRISIS})
_NO_TURN: Final = "there is no such turn in this conversation"
_ENOUGH: Final = f"of this answer something was said {MOST_SAID} times, which is the most"
_OF_ITS_READER: Final = frozenset({Kind.RATING, Kind.SENT})


class Recording:
    """Gives turns to the audit."""

    def __init__(self, audit: Audit, medicines: Callable[[], Collection[str]]) -> None:
        """Record in `audit`; `medicines` gives the names that are no person's."""
        self._audit = audit
        self._medicines = medicines

    def masked(self, words: str) -> str:
        """Return words as they may be kept."""
        return mask(words, self._medicines()).text

    def turn(self, conversation_id: str, turn: Turn, reply: Reply, step: Step) -> None:
        """Record a turn that is kept with its words masked; `step` is its last one."""
        held_back = not reply.verdict.allowed
        facts = {
            "leaflet": turn.leaflet,
            "revision": turn.revision,
            "reply": reply.kind.value,
            "passages": [citation.passage for citation in reply.citations],
            "topics": [topic.value for topic in step.topics],
            "guard": guard_version(),
            "held_back": held_back,
            "by_model": step.by_model,
            "left_out": len(step.left_out),
        }
        words = {
            "question": turn.question,
            "profile": _json(_profile(turn.profile)),
            "reply": _json(_draft(reply)),
            "draft": _json(_draft(reply.composed)) if held_back else "",
            "findings": _json([self._finding(each) for each in reply.verdict.findings]) if held_back else "",
            "left_out": _json([self._left_out(each) for each in step.left_out]) if step.left_out else "",
            "failure": step.failure,
        }
        place = TurnPlace(
            conversation_id,
            turn.number,
            turn.leaflet,
            held_back=held_back,
            emergency=reply.kind in _HELP,
            not_in_leaflet=reply.kind is ReplyKind.NOT_IN_LEAFLET and not held_back,
        )
        self._audit.turn(place, Entry(Kind.TURN, facts, _said(words)))

    def rate(self, conversation_id: str, number: int, rating: Rating, reason: Reason | NotStated, comment: str) -> None:
        """Record whether an answer helped; raises `UnknownConversationError` and `BadRequestError`."""
        facts = {"rating": rating.value, "reason": None if reason is NOT_STATED else reason.value}
        self._about_turn(conversation_id, number, Kind.RATING, facts, comment)

    def send(self, conversation_id: str, number: int, note: str) -> None:
        """Record that a pharmacist is to look at an answer; raises as `rate`."""
        self._about_turn(conversation_id, number, Kind.SENT, {}, note)

    def forget(self, conversation_id: str) -> None:
        """Delete all words of a conversation."""
        self._audit.forget(conversation_id)

    def _about_turn(
        self, conversation_id: str, number: int, kind: Kind, facts: Mapping[str, object], comment: str
    ) -> None:
        if len(comment) > LONGEST_COMMENT:
            message = f"the comment is {len(comment):,} characters long; write at most {LONGEST_COMMENT:,}"
            raise BadRequestError(message)
        about = self._audit.turn_of(conversation_id, number)
        if about is NOT_STATED:
            raise UnknownConversationError(_NO_TURN)
        if sum(each.kind in _OF_ITS_READER for each in self._audit.about(about)) >= MOST_SAID:
            raise BadRequestError(_ENOUGH)
        self._audit.append(Entry(kind, facts, _said({"comment": self.masked(comment.strip())}), about))

    def _finding(self, finding: Finding) -> dict[str, str]:
        return {
            "words": self.masked(finding.words),
            "reading": finding.reading,
            "limit": finding.limit,
            "quote": finding.quote,
            "by": finding.by,
        }

    def _left_out(self, each: LeftOut) -> dict[str, object]:
        return {"number": each.number, "words": self.masked(each.words), "why": each.why}


def _draft(draft: Draft | Reply) -> dict[str, object]:
    return {"kind": draft.kind.value, "lines": lines_of(draft), "citations": citations_of(draft)}


def _profile(profile: Profile) -> dict[str, object]:
    group = NOT_STATED if profile.group is NOT_STATED else profile.group.value
    fields = {"age_years": profile.age_years, "weight_kg": profile.weight_kg, "group": group}
    return {name: value for name, value in fields.items() if value is not NOT_STATED}


def _said(words: Mapping[str, str]) -> dict[str, str]:
    return {name: each for name, each in words.items() if each}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
