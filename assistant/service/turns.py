"""A turn of a conversation: what goes with the question, and what is kept of it. Not here: answering it."""

import logging
from collections.abc import Callable, Generator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from assistant.conversation import AssistantInSteps
from assistant.conversations import Conversations, Turn
from assistant.domain.medicine_named import other_leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from assistant.domain.question import Question, Role
from assistant.domain.reply import Reply, ReplyKind
from assistant.domain.step import Stage, Step
from assistant.domain.stored import citations_of, lines_of
from assistant.errors import LeafletError
from assistant.service.one_at_a_time import OneAtATime
from assistant.service.recording import Recording
from assistant.service.values import Answered

_HELP: Final = frozenset({ReplyKind.URGENT, ReplyKind.CRISIS})

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A turn that is being answered."""

    question: Question
    asked_at: datetime
    conversation: str | None
    number: int


class Turns:
    """Goes on with conversations."""

    def __init__(
        self,
        assistant: AssistantInSteps,
        conversations: Conversations,
        recording: Recording,
        patience: float,
        clock: Callable[[], datetime],
    ) -> None:
        """Let `assistant` answer; a turn waits at most `patience` seconds for the one before it."""
        self._assistant = assistant
        self._conversations = conversations
        self._recording = recording
        self._one_at_a_time = OneAtATime(patience)
        self._clock = clock

    def steps(
        self, asked: Question, conversation_id: str | None, *, stays: bool
    ) -> Generator[Step | Answered, None, None]:
        """Yield the steps of a turn, and last what is kept of it; `asked` comes without what the conversation knows.

        `stays`: the leaflet is asked whatever other medicine the words name.
        """
        asked_at = self._clock()
        with nullcontext() if conversation_id is None else self._one_at_a_time.turn(conversation_id):
            begun = self._begun(asked, asked_at, conversation_id)
            if not stays:
                begun = replace(begun, question=self._following(begun.question))
            for step in self._assistant.steps(begun.question):
                if step.stage is Stage.DONE and step.reply is not None:
                    answered = self._answered(begun, step.reply, step)
                    break
                yield step
            else:
                message = "a turn ended without a reply"
                raise RuntimeError(message)
        yield answered

    def _begun(self, asked: Question, asked_at: datetime, conversation_id: str | None) -> _Begun:
        """Return the turn with what was said before, and with whom the person said it is about, now or then."""
        if conversation_id is None:
            return _Begun(asked, asked_at, None, 1)
        before = self._conversations.get(conversation_id)
        profile = _first_stated(asked.profile, before.profile)
        question = replace(asked, profile=profile, history=self._conversations.history(conversation_id))
        return _Begun(question, asked_at, conversation_id, before.turns + 1)

    def _following(self, question: Question) -> Question:
        """Return a question to the leaflet of the medicine that it names: "and calvadine?"."""
        before = [message.content for message in question.history if message.role is Role.USER]
        asked, published = self._assistant.leaflet(question.leaflet), self._assistant.leaflets()
        other = other_leaflet(question.text, asked, published, before[-1] if before else "")
        return question if other is NOT_STATED else replace(question, leaflet=other)

    def _answered(self, begun: _Begun, reply: Reply, step: Step) -> Answered:
        """Keep a turn. Help gets through where it cannot be kept: the conversation is full or gone, or the disk is."""
        try:
            return self._kept(begun, reply, step)
        except LeafletError as error:
            if reply.kind not in _HELP:
                raise
            _log.warning("a turn that sends for help could not be kept: %s", type(error).__name__)
            leaflet = self._assistant.leaflet(begun.question.leaflet)
            return Answered(begun.conversation or "", begun.number, leaflet.id, leaflet.revision, reply, step.profile)

    def _kept(self, begun: _Begun, reply: Reply, step: Step) -> Answered:
        leaflet, profile = begun.question.leaflet, step.profile
        cited = {citation.revision for citation in reply.citations}
        revision = cited.pop() if cited else self._assistant.leaflet(leaflet).revision
        turn = Turn(
            begun.number,
            begun.asked_at,
            self._recording.masked(begun.question.text),
            leaflet,
            revision,
            reply.kind.value,
            reply.text,
            lines_of(reply),
            citations_of(reply),
            profile,
        )
        id_ = begun.conversation or self._conversations.begin(leaflet)
        self._conversations.add(id_, turn, _still_said(begun.question.profile, profile))
        self._record(id_, turn, reply, step)
        return Answered(id_, turn.number, leaflet, revision, reply, profile)

    def _record(self, conversation_id: str, turn: Turn, reply: Reply, step: Step) -> None:
        """Give a turn to the audit. What cannot be recorded is not kept; what is deleted meanwhile is not recorded."""
        try:
            self._recording.turn(conversation_id, turn, reply, step)
        except LeafletError:
            self._conversations.take_back(conversation_id, turn.number)
            raise
        if not self._conversations.has(conversation_id):
            self._recording.forget(conversation_id)


def _first_stated(first: Profile, then: Profile) -> Profile:
    """Return a profile with what the first one states, else with what the other does."""
    return Profile(
        then.age_years if first.age_years is NOT_STATED else first.age_years,
        then.weight_kg if first.weight_kg is NOT_STATED else first.weight_kg,
        then.group if first.group is NOT_STATED else first.group,
    )


def _still_said(corrected: Profile, understood: Profile) -> Profile:
    """Return what still holds of a person's corrections: what a turn's own words do not contradict.

    A correction to 40 years is gone with "and for my 4 year old?": "and at most?" after that is about the child.
    """
    return Profile(
        corrected.age_years if corrected.age_years == understood.age_years else NOT_STATED,
        corrected.weight_kg if corrected.weight_kg == understood.weight_kg else NOT_STATED,
        corrected.group if corrected.group == understood.group else NOT_STATED,
    )
