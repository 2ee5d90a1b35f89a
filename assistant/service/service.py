"""One reply API for all that people use: conversations that are kept, and what else is asked of a leaflet.

Not here: how a turn is answered (`conversation`), or how turns are kept (`conversations`).
"""

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Final

from assistant.audit import Audit
from assistant.clock import utc_now
from assistant.conversation import AssistantInSteps
from assistant.conversations import Conversations, Turn
from assistant.domain.feedback import Rating, Reason
from assistant.domain.guard.check import verdict
from assistant.domain.guard.label import label_of
from assistant.domain.guard.verdict import Verdict
from assistant.domain.leaflet import Leaflet
from assistant.domain.medicine_named import medicine_words
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.question import Question
from assistant.domain.step import Step
from assistant.errors import BadRequestError, UnknownLeafletError, UnknownPassageError
from assistant.service.recording import Recording
from assistant.service.rereading import Rereading, Revisions
from assistant.service.turns import Turns
from assistant.service.values import Answered, Asked, Place, Told

PATIENCE: Final = 10.0
"""Seconds that a turn waits for the one before it in its conversation."""


class Service:
    """Answers questions, each as a turn of a conversation, and shows what they rest on. Threads may share it."""

    def __init__(  # noqa: PLR0913 - the parts of an installation
        self,
        assistant: AssistantInSteps,
        revisions: Revisions,
        conversations: Conversations,
        audit: Audit,
        *,
        leaflet: str,
        emergency_number: str,
        patience: float = PATIENCE,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Let `assistant` answer, keep the turns in `conversations` and record them in `audit`.

        `leaflet` is asked where none is named; `revisions` is the library that the assistant answers from.
        """
        self._assistant = assistant
        self._revisions = revisions
        self._conversations = conversations
        self._leaflet = leaflet
        self._recording = Recording(audit, lambda: medicine_words(assistant.leaflets()))
        self._turns = Turns(assistant, conversations, self._recording, patience, clock)
        self._rereading = Rereading(revisions, emergency_number)

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the published revision of every leaflet, by ID."""
        return self._assistant.leaflets()

    def leaflet(self, leaflet_id: str | None = None, revision: int | None = None) -> Leaflet:
        """Return a leaflet: the one of the settings, in its published revision, unless others are named.

        Raises `UnknownLeafletError`, also where the revision is not published and never was.
        """
        published = self._assistant.leaflet(self._leaflet if leaflet_id is None else leaflet_id)
        if revision is None or revision == published.revision:
            return published
        if 0 < revision < published.revision:
            return self._revisions.draft(published.id, revision)
        message = f"the leaflet {published.id!r} has no revision {revision}"
        raise UnknownLeafletError(message)

    def begin(self, leaflet_id: str | None = None) -> str:
        """Begin a conversation about a leaflet and return its ID; raises `UnknownLeafletError`."""
        return self._conversations.begin(self.leaflet(leaflet_id).id)

    def steps(
        self,
        text: str,
        conversation_id: str | None = None,
        leaflet_id: str | None = None,
        profile: Profile | None = None,
    ) -> Generator[Step | Answered, None, None]:
        """Yield the steps of a turn, of a new conversation where none is named; last, and once, it is `Answered`.

        `leaflet_id` and what `profile` states go before what the conversation is about, and it is about them from then
        on; where no leaflet is named, "and calvadine?" goes on with that one. The turn is kept right before it is
        `Answered`: whoever stops listening earlier leaves nothing behind.

        Raises at once, before the first step, `BadRequestError`, `UnknownConversationError` or `UnknownLeafletError`;
        while it goes on `NoTurnError` where the conversation takes no turn, and `UnknownConversationError` where it
        has been deleted.
        """
        known = None if conversation_id is None else self._conversations.get(conversation_id).leaflet
        question = _question(text, self.leaflet(known if leaflet_id is None else leaflet_id).id, profile or ANYONE)
        return self._turns.steps(question, conversation_id, stays=leaflet_id is not None)

    def ask(
        self,
        text: str,
        conversation_id: str | None = None,
        leaflet_id: str | None = None,
        profile: Profile | None = None,
    ) -> Answered:
        """Answer a question and keep the turn; as `steps`, without the steps."""
        steps = self.steps(text, conversation_id, leaflet_id, profile)
        return next(step for step in steps if isinstance(step, Answered))

    def correct(self, conversation_id: str, profile: Profile) -> None:
        """Set whom a conversation is about, in the place of all that was set before; `UnknownConversationError`.

        It holds until the person's own words say otherwise.
        """
        self._conversations.correct(conversation_id, profile)

    def delete(self, conversation_id: str) -> None:
        """Delete a conversation with all its words, the audit's too; raises `UnknownConversationError`."""
        self._conversations.get(conversation_id)
        self._recording.forget(conversation_id)  # first: after the conversation is gone nobody could try again
        self._conversations.delete(conversation_id)
        self._recording.forget(conversation_id)  # what a turn recorded in between

    def rate(
        self,
        conversation_id: str,
        number: int,
        rating: Rating,
        reason: Reason | NotStated = NOT_STATED,
        comment: str = "",
    ) -> None:
        """Record whether an answer helped, in the place of what was said before.

        Raises `UnknownConversationError`, also where it has no such turn, and `BadRequestError` on too long a comment.
        """
        self._conversations.get(conversation_id)
        self._recording.rate(conversation_id, number, rating, reason, comment)

    def send_to_pharmacist(self, conversation_id: str, number: int, note: str = "") -> None:
        """Let an answer wait for a pharmacist, who reads the note beside it; raises as `rate`."""
        self._conversations.get(conversation_id)
        self._recording.send(conversation_id, number, note)

    def conversation(self, conversation_id: str) -> Told:
        """Return a conversation, each reply released anew; raises `UnknownConversationError`."""
        kept = self._conversations.get(conversation_id)
        turns = tuple(self._asked(kept.id, turn) for turn in self._conversations.turns(conversation_id))
        return Told(kept.id, kept.leaflet, kept.began_at, kept.last_used_at, kept.profile, turns)

    def passage(self, leaflet_id: str, passage_id: str, revision: int | None = None) -> Place:
        """Return a passage of the published revision, or of the one that a citation names.

        Raises `UnknownLeafletError` and `UnknownPassageError`.
        """
        leaflet = self.leaflet(leaflet_id, revision)
        for passage in leaflet.passages:
            if passage.id == passage_id:
                return Place(leaflet, passage, leaflet.heading_of(passage))
        message = f"the leaflet {leaflet.id!r} has no passage {passage_id!r} in revision {leaflet.revision}"
        raise UnknownPassageError(message)

    def check(self, text: str, leaflet_id: str | None = None, profile: Profile = ANYONE) -> Verdict:
        """Return whether a text stays within a leaflet's dose limits; raises `UnknownLeafletError`."""
        return verdict(text, label_of(self.leaflet(leaflet_id)), profile)

    def _asked(self, conversation_id: str, turn: Turn) -> Asked:
        reply = self._rereading.reply(turn)
        answered = Answered(conversation_id, turn.number, turn.leaflet, turn.revision, reply, turn.profile)
        return Asked(turn.question, turn.asked_at, answered)


def _question(text: str, leaflet_id: str, profile: Profile) -> Question:
    try:
        text.encode()
        return Question(text, leaflet_id, profile)
    except UnicodeEncodeError as error:
        message = f"the words hold half a character at {error.start}, a lone surrogate"
        raise BadRequestError(message) from error
    except ValueError as error:
        raise BadRequestError(str(error)) from error
