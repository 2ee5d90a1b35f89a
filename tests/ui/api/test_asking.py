"""What the API takes and gives, on a real server. Events are in test_events, refusals in test_refusals."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from assistant.audit import Audit
from assistant.conversations import Conversations
from assistant.service import Service
from assistant.wiring import Parts
from tests.ui.api.conftest import Api
from ui.api import build_api

DRIVE = "Do not drive until you know how Zolfin affects you."
OF_THE_COMMAND = {"kind", "text", "citations", "ms"}
NOBODY = {"age_years": None, "weight_kg": None, "group": None}


def test_a_reply_says_all_that_a_page_needs(api: Api) -> None:
    """What `leaflet ask --json` says, its lines, and what it is a turn of; no cache keeps it."""
    answer = api.ask("can i drive")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    said = answer.json()
    about = {"conversation", "turn", "profile", "leaflet", "revision"}
    assert set(said) == OF_THE_COMMAND | about | {"lines"}
    assert (said["kind"], said["text"]) == ("answer", f"{DRIVE} [1]")
    assert said["lines"] == [{"kind": "quote", "words": DRIVE, "markers": [1]}]
    (citation,) = said["citations"]
    assert api.scripted.published["zolfin"].text[citation["start"] : citation["end"]] == citation["quote"] == DRIVE
    assert (said["turn"], said["leaflet"], said["revision"], said["profile"]) == (1, "zolfin", 1, NOBODY)


def test_a_conversation_lives_on_the_server(api: Api) -> None:
    """It is begun, asked, corrected, read, and deleted; then its ID opens nothing."""
    begun = api.client.post("/api/conversations", json={"leaflet": "calvadine"})
    assert begun.status_code == 201
    id_ = begun.json()["conversation"]
    assert api.ask("can i drive", conversation=id_).json()["turn"] == 1
    profile = {"age_years": 40, "weight_kg": 80.5, "group": None}
    corrected = api.client.put(f"/api/conversations/{id_}/profile", json=profile)
    assert (corrected.status_code, corrected.json()) == (200, {"conversation": id_, "profile": profile})
    second = api.ask("and with weak kidneys", conversation=id_).json()
    assert (second["turn"], second["profile"], second["leaflet"]) == (2, profile, "calvadine")
    told = api.client.get(f"/api/conversations/{id_}").json()
    assert [turn["question"] for turn in told["turns"]] == ["can i drive", "and with weak kidneys"]
    assert (told["leaflet"], told["profile"]) == ("calvadine", profile)
    again = {name: value for name, value in told["turns"][1].items() if name not in {"question", "asked_at"}}
    assert again == {name: value for name, value in second.items() if name != "ms"}
    assert api.client.delete(f"/api/conversations/{id_}").status_code == 204
    for method, path in [("GET", ""), ("DELETE", ""), ("PUT", "/profile")]:
        gone = api.client.request(method, f"/api/conversations/{id_}{path}", json=profile)
        assert gone.status_code == 404
    assert api.ask("can i drive", conversation=id_).status_code == 404


def test_a_profile_may_come_with_a_question(api: Api) -> None:
    """It is kept with the conversation."""
    said = api.ask("can i drive", profile={"group": "child"}).json()
    api.ask("with weak kidneys", conversation=said["conversation"])
    assert [question.profile.group for question in api.scripted.asked] == [api.scripted.asked[0].profile.group] * 2
    assert said["profile"] == {**NOBODY, "group": "child"}


def test_leaflets_and_passages_are_shown(api: Api) -> None:
    """A citation's passage is found by its ID, with what it means nothing without."""
    leaflets = api.client.get("/api/leaflets").json()["leaflets"]
    assert [(leaflet["id"], leaflet["revision"]) for leaflet in leaflets] == [("zolfin", 1), ("calvadine", 2)]
    shown = api.client.get("/api/leaflets/zolfin/passages/p3").json()
    assert (shown["heading"], shown["quote"]) == ("Warnings", "weak kidneys")
    assert [span["quote"] for span in shown["lead_ins"]] == ["Take care if you have:"]
    text = api.scripted.published["zolfin"].text
    assert all(text[span["start"] : span["end"]] == span["quote"] for span in [shown, *shown["lead_ins"]])
    assert api.client.get("/api/leaflets/calvadine/passages/p3?revision=2").json()["revision"] == 2


def test_a_text_is_held_against_the_limits(api: Api) -> None:
    """The scripted leaflet has none, so that no amount passes outside its own words."""
    held = api.client.post("/api/check", json={"text": "Take 900 mg.", "profile": {"age_years": 40}}).json()
    assert held["allowed"] is False
    assert held["findings"][0]["words"]
    quoted = api.client.post("/api/check", json={"text": "Adults take 40 mg once a day.", "leaflet": "zolfin"})
    assert quoted.json() == {"allowed": True, "findings": []}


@pytest.mark.parametrize(
    "words", ["can i drive\0", "can i drive \N{ADHESIVE BANDAGE}\u2028", "drive '; DROP TABLE turn --"]
)
def test_odd_characters_are_part_of_a_question(api: Api, words: str) -> None:
    """They come back as they were asked."""
    said = api.ask(words).json()
    told = api.client.get(f"/api/conversations/{said['conversation']}").json()
    assert [turn["question"] for turn in told["turns"]] == [words]


def test_twenty_people_are_answered_at_the_same_time(api: Api) -> None:
    """None of them waits for another one's reply."""
    api.scripted.may_end.clear()
    with ThreadPoolExecutor(20) as threads:
        answers = [threads.submit(api.ask, "can i drive") for _ in range(20)]
        until = time.monotonic() + 15
        while len(api.scripted.asked) < 20 and time.monotonic() < until:
            time.sleep(0.01)
        assert len(api.scripted.asked) == 20
        assert api.client.get("/api/leaflets").status_code == 200
        api.scripted.may_end.set()
        assert {answer.result().status_code for answer in answers} == {200}
    assert len({answer.result().json()["conversation"] for answer in answers}) == 20


def test_a_second_question_of_a_conversation_is_told_to_wait(api: Api) -> None:
    """Where the first one takes long; what came of the first one is kept."""
    id_ = api.client.post("/api/conversations", json={}).json()["conversation"]
    api.scripted.may_end.clear()
    with ThreadPoolExecutor() as threads:
        first = threads.submit(api.ask, "can i drive", conversation=id_)
        assert api.scripted.begun.wait(10)
        second = api.ask("with weak kidneys", conversation=id_)
        assert second.status_code == 409
        assert "still being answered" in second.json()["error"]
        api.scripted.may_end.set()
        assert first.result().json()["turn"] == 1


def test_what_was_asked_is_logged_nowhere(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """Nor an ID, which opens a conversation."""
    id_ = api.ask("can a zebrafinch drive").json()["conversation"]
    api.client.get(f"/api/conversations/{id_}")
    api.ask("zebrafinch? \ud83d".encode(errors="replace").decode(), conversation="zebrafinch")
    told = [record for record in caplog.records if record.name != "httpx"]  # the client's own
    assert not any("zebrafinch" in record.getMessage() or id_ in record.getMessage() for record in told)


def test_the_shipped_leaflet_answers(parts: Parts, tmp_path: Path) -> None:
    """With the real index and model: an age said first is known to the next turn."""
    kept = Conversations(tmp_path, 30)
    service = Service(
        parts.assistant, parts.library, kept, Audit(tmp_path, 365), leaflet="baclofen", emergency_number="112"
    )
    client = TestClient(build_api(service))
    first = client.post("/ask", json={"question": "what is the dose for my 4 year old"}).json()
    assert first["kind"] == "dose"
    assert first["profile"]["age_years"] == 4
    second = client.post("/ask", json={"question": "and at most?", "conversation": first["conversation"]}).json()
    assert "Children aged 2 to 6 years take 20 to 30 mg of baclofen a day." in second["text"]
    urgent = client.post("/ask", json={"question": "he took 20 tablets", "conversation": first["conversation"]}).json()
    assert urgent["kind"] == "urgent"
    assert urgent["turn"] == 3


def test_what_is_said_of_an_answer_goes_to_the_pharmacists(api: Api) -> None:
    """Whether it helped, and that one of them is to look at it; nothing is answered."""
    id_ = api.ask("can i drive").json()["conversation"]
    turn = f"/api/conversations/{id_}/turns/1"
    rated = {"rating": "not helpful", "reason": "hard to understand", "comment": "hm"}
    assert api.client.put(f"{turn}/rating", json=rated).status_code == 204
    assert api.client.post(f"{turn}/pharmacist", json={}).status_code == 204


@pytest.mark.parametrize(
    ("turn", "rated", "status"),
    [
        ("2", {"rating": "helpful"}, 404),
        ("0", {"rating": "helpful"}, 422),
        ("one", {"rating": "helpful"}, 422),
        ("1", {"rating": "good"}, 422),
        ("1", {}, 422),
        ("1", {"rating": "helpful", "comment": "a" * 1001}, 422),
    ],
)
def test_what_cannot_be_said_of_an_answer_is_refused(api: Api, turn: str, rated: dict[str, str], status: int) -> None:
    """In one sentence."""
    id_ = api.ask("can i drive").json()["conversation"]
    answer = api.client.put(f"/api/conversations/{id_}/turns/{turn}/rating", json=rated)
    assert answer.status_code == status
    assert list(answer.json()) == ["error"]
