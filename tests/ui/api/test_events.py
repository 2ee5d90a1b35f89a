"""A turn as server-sent events: what comes when, and what becomes of it where nobody listens any more."""

import json
import time
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from assistant.domain.step import Stage, Step
from assistant.service import Answered
from tests.apart import run_apart
from tests.assistant.scripted import BREAKS
from tests.ui.api.conftest import Api
from ui.api.events import event_stream
from ui.refusals import WENT_WRONG

Event = tuple[str, dict[str, Any]]
EVENTS = {"Accept": "text/event-stream"}


@contextmanager
def asking(api: Api, question: str, **about: object) -> Iterator[Iterator[Event]]:
    """Ask, and give the events as they come."""
    asked = {"question": question, **about}
    with api.client.stream("POST", "/api/ask", json=asked, headers=EVENTS) as response:
        assert response.status_code == 200, response.read()
        assert response.headers["content-type"].startswith("text/event-stream")
        assert response.headers["cache-control"] == "no-store"
        yield _events(response)


def _events(response: httpx.Response) -> Iterator[Event]:
    name = ""
    for line in response.iter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        if line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


def test_progress_and_what_may_be_shown_come_before_the_reply(api: Api) -> None:
    """While the turn is still going on; the reply is the one that a plain request gets, once and last."""
    api.scripted.may_end.clear()
    with asking(api, "can i drive with weak kidneys") as events:
        assert next(events) == ("progress", {"stage": "looking"})
        assert next(events) == ("progress", {"stage": "writing"})
        name, part = next(events)
        assert (name, part["text"]) == ("partial", "Take care if you have: [1]")
        assert set(part) == {"kind", "text", "citations", "lines"}
        assert api.scripted.begun.wait(10)
        api.scripted.may_end.set()
        (_, whole), (name, reply) = events
    assert whole["text"] == reply["text"]
    plain = api.ask("can i drive with weak kidneys").json()
    assert name == "reply"
    assert {**reply, "ms": 0, "conversation": ""} == {**plain, "ms": 0, "conversation": ""}
    told = api.client.get(f"/api/conversations/{reply['conversation']}").json()
    assert [turn["text"] for turn in told["turns"]] == [reply["text"]]


def test_what_is_refused_is_refused_before_the_first_event(api: Api) -> None:
    """With its status, as JSON."""
    for asked, status in [
        ({"question": "can i drive", "conversation": "never was"}, 404),
        ({"question": "can i drive", "leaflet": "zolfim"}, 404),
        ({"question": "?!"}, 422),
        ({"question": "can i drive", "history": []}, 422),
    ]:
        answer = api.client.post("/api/ask", json=asked, headers=EVENTS)
        assert answer.status_code == status
        assert set(answer.json()) == {"error"}


def test_a_turn_that_fails_ends_in_an_error_event(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """A sentence that says what to do; what went wrong is logged without a word of what was asked."""
    with asking(api, f"{BREAKS} zebrafinch") as events:
        said = list(events)
    assert said == [("progress", {"stage": "looking"}), ("error", {"status": 500, "error": WENT_WRONG})]
    logged = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert any("RuntimeError" in message for message in logged)
    assert not any("zebrafinch" in message for message in logged)
    assert "zebrafinch" not in caplog.text


def test_a_conversation_deleted_meanwhile_ends_in_an_error_event(api: Api) -> None:
    """And stays deleted."""
    id_ = api.client.post("/api/conversations", json={}).json()["conversation"]
    api.scripted.may_end.clear()
    with asking(api, "can a zebrafinch drive", conversation=id_) as events:
        assert [next(events)[0] for _ in range(3)] == ["progress", "progress", "partial"]
        assert api.client.delete(f"/api/conversations/{id_}").status_code == 204
        api.scripted.may_end.set()
        *_, (name, problem) = events
    assert (name, problem["status"]) == ("error", 404)
    assert not any(b"zebrafinch" in path.read_bytes() for path in api.folder.iterdir())


def test_where_the_client_goes_away_nothing_is_kept(api: Api) -> None:
    """The turn ends at its next step, before its reply is whole, and the conversation can be gone on with."""
    id_ = api.client.post("/api/conversations", json={}).json()["conversation"]
    api.scripted.may_end.clear()
    for conversation in ({"conversation": id_}, {}):
        api.scripted.begun.clear()
        with asking(api, "can i drive", **conversation) as events:
            assert [next(events)[0] for _ in range(3)] == ["progress", "progress", "partial"]
        assert api.scripted.begun.wait(10)
    time.sleep(0.2)  # the server has seen them go
    api.scripted.may_end.set()
    assert answered_in_time(api, id_)["turn"] == 1
    assert len(api.service.conversation(id_).turns) == 1


def answered_in_time(api: Api, conversation: str) -> dict[str, Any]:
    """Ask until the turn before has ended."""
    until = time.monotonic() + 10
    while (answer := api.ask("with weak kidneys", conversation=conversation)).status_code == 409:
        assert time.monotonic() < until
    said: dict[str, Any] = answer.json()
    return said


def test_many_streams_go_on_at_once(api: Api) -> None:
    """And a plain request beside them."""
    api.scripted.may_end.clear()
    opened = [asking(api, "can i drive") for _ in range(20)]
    streams = [each.__enter__() for each in opened]
    assert all([next(events)[0] for _ in range(3)] == ["progress", "progress", "partial"] for events in streams)
    assert api.client.get("/api/leaflets").status_code == 200
    api.scripted.may_end.set()
    assert [[name for name, _ in events] for events in streams] == [["partial", "reply"]] * 20
    for each in opened:
        each.__exit__(None, None, None)


def test_a_quiet_stream_says_that_it_is_still_there() -> None:
    """In a comment, which clients pass over; proxies close what is silent."""

    def slow() -> Generator[Step | Answered, None, None]:
        yield Step(Stage.LOOKING)
        time.sleep(0.3)
        yield Step(Stage.WRITING)

    async def all_of(body: AsyncIterator[Any]) -> list[str]:
        return [str(event) async for event in body]

    response = event_stream(slow(), quiet=0.1)
    said = run_apart(all_of(aiter(response.body_iterator)))
    assert said[0] == 'event: progress\ndata: {"stage": "looking"}\n\n'
    assert ": still at it\n\n" in said[1:-1]
    assert said[-1] == 'event: progress\ndata: {"stage": "writing"}\n\n'
