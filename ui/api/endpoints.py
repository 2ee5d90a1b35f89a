"""What is done at each address of the API. Not here: which those are, or what is refused before (`doors`)."""

import time
from typing import Annotated

from fastapi import Header, Path, Query
from fastapi.responses import Response

from assistant.conversations import MOST_TURNS
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import ANYONE, Profile
from assistant.service import Service
from ui.api.events import MEDIA_TYPE, event_stream
from ui.api.shapes import Ask, Begin, Check, Rated, Sent
from ui.leaflets import Json, leaflet_as_json, place_as_json
from ui.replies import answered_as_json, profile_as_json, told_as_json, verdict_as_json
from ui.shapes import ProfileShape

_LARGEST_REVISION = 10**9
TurnNumber = Annotated[int, Path(ge=1, le=MOST_TURNS, description="Counts from 1.")]


class Endpoints:
    """Functions that block: the framework calls each in a thread of its own."""

    def __init__(self, service: Service) -> None:
        """Pass everything on to `service`."""
        self._service = service

    def ask(self, asked: Ask, accept: Annotated[str, Header(include_in_schema=False)] = "") -> Json | Response:
        """Answer a question, as a turn of the conversation named or of a new one."""
        began = time.perf_counter()
        about = asked.question, asked.conversation, asked.leaflet, _profile(asked.profile)
        if MEDIA_TYPE in accept.lower():
            return event_stream(self._service.steps(*about))
        return answered_as_json(self._service.ask(*about), 1000 * (time.perf_counter() - began))

    def begin(self, begun: Begin) -> Json:
        """Begin a conversation."""
        leaflet = self._service.leaflet(begun.leaflet).id
        return {"conversation": self._service.begin(leaflet), "leaflet": leaflet}

    def conversation(self, conversation: str) -> Json:
        """Return a conversation with its turns."""
        return told_as_json(self._service.conversation(conversation))

    def correct(self, conversation: str, profile: ProfileShape) -> Json:
        """Say whom a conversation is about, in the place of what was said so before."""
        self._service.correct(conversation, profile.profile())
        return {"conversation": conversation, "profile": profile_as_json(profile.profile())}

    def rate(self, conversation: str, turn: TurnNumber, rated: Rated) -> Response:
        """Say whether the answer of a turn helped, in the place of what was said before."""
        reason = NOT_STATED if rated.reason is None else rated.reason
        self._service.rate(conversation, turn, rated.rating, reason, rated.comment)
        return Response(status_code=204)

    def send(self, conversation: str, turn: TurnNumber, sent: Sent) -> Response:
        """Ask a pharmacist to look at the answer of a turn."""
        self._service.send_to_pharmacist(conversation, turn, sent.note)
        return Response(status_code=204)

    def delete(self, conversation: str) -> Response:
        """Delete a conversation; nothing of its words is left."""
        self._service.delete(conversation)
        return Response(status_code=204)

    def leaflets(self) -> Json:
        """List the published leaflets."""
        return {"leaflets": [leaflet_as_json(leaflet) for leaflet in self._service.leaflets()]}

    def passage(
        self,
        leaflet: str,
        passage: str,
        revision: Annotated[
            int | None, Query(ge=1, le=_LARGEST_REVISION, description="The one that a citation names; else published.")
        ] = None,
    ) -> Json:
        """Show a passage where it stands."""
        return place_as_json(self._service.passage(leaflet, passage, revision))

    def check(self, checked: Check) -> Json:
        """Say whether a text stays within a leaflet's dose limits; if not, or if it cannot be read, why."""
        profile = _profile(checked.profile) or ANYONE
        return verdict_as_json(self._service.check(checked.text, checked.leaflet, profile))


def _profile(given: ProfileShape | None) -> Profile | None:
    return None if given is None else given.profile()
