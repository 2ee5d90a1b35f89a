"""What the API refuses, and how: a status and one sentence, as JSON."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.assistant.scripted import BREAKS
from tests.ui.api.conftest import Api
from ui.refusals import WENT_WRONG

JSON = {"Content-Type": "application/json"}
LARGEST = 64 * 1024


def refusal(answer: httpx.Response) -> str:
    """Return the one sentence of a refusal."""
    assert answer.headers["cache-control"] == "no-store"
    said: dict[str, str] = answer.json()
    assert set(said) == {"error"}
    assert "\n" not in said["error"]
    assert "Traceback" not in said["error"]
    return said["error"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"question": "can i drive", "history": []}, "history is kept on the server: name the conversation"),
        ({"question": "can i drive", "history": [{"role": "user", "content": "x"}]}, "history is kept on the server"),
        ({}, "question: is missing"),
        ({"question": None}, "question: input should be a valid string"),
        ({"question": ["can i drive"]}, "question: input should be a valid string"),
        ({"question": ""}, "question: string should have at least 1 character"),
        ({"question": " ?! "}, "the question holds no words"),
        ({"question": "x" * 4001}, "question: string should have at most 4000 characters"),
        ({"question": "can i drive", "profil": {}}, "profil: is no field of this"),
        ({"question": "can i drive", "pro\nfil <b>": {}}, "is no field of this"),
        ({"question": "can i drive", "conversation": 7}, "conversation: input should be a valid string"),
        ({"question": "can i drive", "conversation": "x" * 101}, "conversation: string should have at most 100"),
        ({"question": "can i drive", "leaflet": "zolfim"}, "no leaflet has the ID 'zolfim'"),
        ({"question": "can i drive", "profile": []}, "profile: must be an object"),
        ({"question": "can i drive", "profile": {"age_years": "4"}}, "profile.age_years: input should be a valid numb"),
        (
            {"question": "can i drive", "profile": {"age_years": True}},
            "profile.age_years: input should be a valid numb",
        ),
        ({"question": "can i drive", "profile": {"age_years": 131}}, "profile.age_years: input should be less than"),
        ({"question": "can i drive", "profile": {"weight_kg": 0}}, "profile.weight_kg: input should be greater than 0"),
        ({"question": "can i drive", "profile": {"group": "crowd"}}, "profile.group: input should be 'adult' or"),
        ({"question": "can i drive", "profile": {"height": 3}}, "profile.height: is no field of this"),
    ],
)
def test_a_question_of_another_shape_is_refused_in_words(api: Api, asked: dict[str, Any], said: str) -> None:
    """Which field, and what it must be; nothing is asked, and nothing kept."""
    answer = api.client.post("/api/ask", json=asked)
    assert answer.status_code == (404 if asked.get("leaflet") else 422)
    assert refusal(answer).startswith(said)
    assert api.scripted.asked == []


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        (b"", 422, "is missing"),
        (b"null", 422, "must be an object"),
        (b'{"question": ', 422, "the body is not JSON"),
        (b"\xff\xfe\xff", 400, "the body is not JSON"),
        (b"[" * 60_000, 400, "the body is not JSON"),
        (b'["can i drive"]', 422, "must be an object"),
        (b'{"question": "can i \\ud83d drive"}', 422, "question: holds half a character"),
        (b'{"question": "can i drive", "\\ud83d": 1}', 422, "holds half a character"),
        (b'{"question": "can i drive", "conversation": "\\udcff"}', 422, "conversation: holds half a character"),
        (
            b'{"question": "can i drive", "profile": {"age_years": NaN}}',
            422,
            "profile.age_years: input should be a fini",
        ),
        (
            b'{"question": "can i drive", "profile": {"age_years": 1e999}}',
            422,
            "profile.age_years: input should be a f",
        ),
        (b'{"question": "can i drive", "profile": {"age_years": ' + b"9" * 5_000 + b"}}", 400, "the body is not JSON"),
        (b'{"question": "' + b"a" * (LARGEST - 16) + b'"}', 422, "question: string should have at most 4000"),
        (b'{"question": "' + b"a" * (LARGEST - 15) + b'"}', 413, "that is more than a request may hold"),
        (b" " * 10_000_000, 413, "that is more than a request may hold"),
    ],
    ids=lambda value: str(value[:40]) if isinstance(value, bytes) else "",
)
def test_a_body_that_is_no_question_is_refused_in_words(api: Api, body: bytes, status: int, said: str) -> None:
    """Whatever bytes it is made of."""
    answer = api.client.post("/api/ask", content=body, headers=JSON)
    assert answer.status_code == status
    assert refusal(answer).startswith(said)


def test_a_body_that_does_not_say_how_long_it_is_is_counted(api: Api) -> None:
    """A client may send it piece by piece."""

    def pieces() -> Iterator[bytes]:
        yield b'{"question": "'
        for _ in range(20):
            yield b"a" * 4_096

    answer = api.client.post("/api/ask", content=pieces(), headers=JSON)
    assert answer.status_code == 413
    assert refusal(answer).startswith("that is more")


@pytest.mark.parametrize("path", ["", "/profile"])
@pytest.mark.parametrize(
    "id_",
    ["x", "'%20OR%20'1'='1", "%00", "%ED%A0%BD", "%F0%9F%A9%B9", "-" * 32, "x;DROP%20TABLE%20turn", "a" * 9_000],
)
def test_a_forged_id_opens_nothing(api: Api, id_: str, path: str) -> None:
    """And tells nothing; what others have stays."""
    mine = api.ask("can i drive").json()["conversation"]
    for method in ("PUT",) if path else ("GET", "DELETE"):
        answer = api.client.request(method, f"/api/conversations/{id_}{path}", json={})
        assert answer.status_code in {404, 405}
        assert id_ not in refusal(answer)
    assert len(api.client.get(f"/api/conversations/{mine}").json()["turns"]) == 1


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1:1", "http://[", "", "file://"]
)
@pytest.mark.parametrize(("method", "path"), [("POST", "/api/ask"), ("GET", "/api/leaflets"), ("DELETE", "/api/x")])
def test_pages_of_other_sites_are_refused(api: Api, origin: str, method: str, path: str) -> None:
    """A browser says where a page comes from; programs say nothing, and are answered."""
    answer = api.client.request(method, path, json={"question": "can i drive"}, headers={"Origin": origin})
    assert answer.status_code == 403
    assert refusal(answer) == "requests from other sites are not answered"
    assert "access-control-allow-origin" not in answer.headers


def test_the_servers_own_page_may_ask(api: Api) -> None:
    """Whatever the scheme, since a proxy may speak TLS before us."""
    host = api.client.base_url.netloc.decode()
    for origin in (f"http://{host}", f"https://{host}"):
        answer = api.client.post("/api/ask", json={"question": "can i drive"}, headers={"Origin": origin})
        assert answer.status_code == 200


@pytest.mark.parametrize(
    "kind",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonx", ""],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/ask"),
        ("POST", "/api/check"),
        ("POST", "/api/conversations"),
        ("PUT", "/api/conversations/x/profile"),
    ],
)
def test_a_body_must_be_said_to_be_json(api: Api, kind: str, method: str, path: str) -> None:
    """What a form of another site can send without asking is none of these."""
    body = b'{"question": "can i drive"}'
    answer = api.client.request(method, path, content=body, headers={"Content-Type": kind})
    assert answer.status_code == 415
    assert refusal(answer) == "send the body as application/json"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/", 404),
        ("GET", "/api/docs", 404),
        ("GET", "/api/redoc", 404),
        ("GET", "/api/nothing", 404),
        ("GET", "/api/ask", 405),
        ("DELETE", "/api/leaflets", 405),
        ("GET", "/api/leaflets/zolfin/passages/p99", 404),
        ("GET", "/api/leaflets/zolfin/passages/%00", 404),
        ("GET", "/api/leaflets/'OR'1/passages/p1", 404),
        ("GET", "/api/leaflets/zolfin/passages/p1?revision=2", 404),
        ("GET", "/api/leaflets/zolfin/passages/p1?revision=0", 422),
        ("GET", "/api/leaflets/zolfin/passages/p1?revision=99999999999999999999999", 422),
        ("GET", "/api/leaflets/zolfin/passages/p1?revision=x", 422),
    ],
)
def test_what_is_not_there_is_said_not_to_be(api: Api, method: str, path: str, status: int) -> None:
    """In JSON too."""
    answer = api.client.request(method, path)
    assert answer.status_code == status
    assert refusal(answer)


def test_a_failure_is_answered_in_one_safe_sentence(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """What went wrong is logged, where and of what kind; nothing of it is sent, and no word of the question logged."""
    answer = api.ask(f"{BREAKS} zebrafinch")
    assert answer.status_code == 500
    assert refusal(answer) == WENT_WRONG
    assert "RuntimeError" in caplog.text
    assert "zebrafinch" not in caplog.text
    assert api.ask("can i drive").status_code == 200


def test_a_damaged_file_is_the_servers_own_affair(api: Api) -> None:
    """Its name is not for clients."""
    id_ = api.ask("can i drive").json()["conversation"]
    for path in api.folder.glob("conversations.sqlite3*"):
        path.write_bytes(b"garbage" * 1_000)
    answer = api.client.get(f"/api/conversations/{id_}")
    assert answer.status_code == 500
    assert refusal(answer) == WENT_WRONG


def test_a_plain_request_is_answered_to_its_end_and_kept_whoever_waits(api: Api) -> None:
    """Its turn is there when the client comes back."""
    id_ = api.client.post("/api/conversations", json={}).json()["conversation"]
    api.scripted.may_end.clear()
    with pytest.raises(httpx.ReadTimeout):
        api.client.post("/api/ask", json={"question": "can i drive", "conversation": id_}, timeout=0.3)
    api.scripted.may_end.set()
    while api.ask("with weak kidneys", conversation=id_).status_code == 409:
        pass
    told = api.client.get(f"/api/conversations/{id_}").json()
    assert [turn["question"] for turn in told["turns"]] == ["can i drive", "with weak kidneys"]
