"""The API's description of itself, and its place in the web app."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.audit import Audit
from assistant.conversations import Conversations
from assistant.service import Service
from tests.apart import run_apart
from tests.assistant.scripted import NUMBER, ScriptedAssistant
from ui.api import ADDRESSES, build_api
from ui.web.app import build_app

_IN_BRACES = re.compile(r"{\w+}")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Service:
    """Give what the API and the page talk to."""
    scripted = ScriptedAssistant()
    folder = tmp_path_factory.mktemp("kept")
    kept, audit = Conversations(folder, 30), Audit(folder, 365)
    return Service(scripted, scripted, kept, audit, leaflet="zolfin", emergency_number=NUMBER)


@pytest.fixture(scope="module")
def app(service: Service) -> Iterator[TestClient]:
    """Give the whole web app."""

    async def built() -> FastAPI:
        # In a loop that runs: elsewhere Gradio makes an event loop and never closes it.
        return build_app(service, "zolfin", NUMBER)

    with TestClient(run_apart(built())) as client:
        yield client


@pytest.fixture(scope="module")
def described(service: Service) -> dict[str, Any]:
    """Give the description."""
    app = FastAPI(openapi_url=None)
    app.mount("/api", build_api(service))
    answer = TestClient(app).get("/api/openapi.json")
    assert answer.status_code == 200
    said: dict[str, Any] = answer.json()
    return said


def operations(described: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every path, method and what is said of it."""
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield path, method.upper(), operation


def test_every_address_is_described_and_let_in_and_no_other(described: dict[str, Any]) -> None:
    """What the app's doors let in is what the description names."""
    named = {f"{method} /api{_IN_BRACES.sub('x', path)}" for path, method, _ in operations(described)}
    assert len(named) == 10
    for request in named:
        assert any(re.fullmatch(pattern, request) for pattern in ADDRESSES), request
    assert len(ADDRESSES) == 10, "one holds two methods, and one the description itself"


def test_every_address_says_what_it_does_and_how_it_refuses(described: dict[str, Any]) -> None:
    """Each refusal has the same shape."""
    for path, method, operation in operations(described):
        assert operation["description"], path
        answers = operation["responses"]
        assert {"403", "500"} <= set(answers)
        if method in {"POST", "PUT"}:
            assert {"413", "415", "422"} <= set(answers)
        for status, answer in answers.items():
            assert answer["description"]
            if int(status) >= 400:
                assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Problem"}
    asked = described["paths"]["/ask"]["post"]["responses"]["200"]["content"]
    assert set(asked) == {"application/json", "text/event-stream"}
    assert "HTTPValidationError" not in described["components"]["schemas"]


def test_every_shape_that_is_named_is_described(described: dict[str, Any]) -> None:
    """No reference leads nowhere, every shape says what it is, and every field what it holds or an example."""
    shapes = described["components"]["schemas"]
    assert set(re.findall(r"#/components/schemas/(\w+)", str(described))) <= set(shapes)
    for name, shape in shapes.items():
        assert shape.get("description") or shape.get("enum"), name
    assert shapes["Ask"]["properties"]["question"]["maxLength"] == 4000
    assert shapes["Ask"]["additionalProperties"] is False
    assert described["servers"] == [{"url": "/api"}]


def test_the_app_lets_the_api_in_beside_the_page(app: TestClient) -> None:
    """With the same headers on every answer; the page is there as before, and so are its closed doors."""
    said = app.post("/api/ask", json={"question": "can i drive"})
    assert said.status_code == 200
    told = app.get(f"/api/conversations/{said.json()['conversation']}")
    page = app.get("/")
    for answer in (said, told, page):
        assert answer.status_code == 200
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "default-src 'self'" in answer.headers["content-security-policy"]
    for path in ("/openapi.json", "/docs", "/api", "/api/docs", "/api/ask", "/apiask"):
        assert app.get(path).status_code == 404


def test_too_large_a_body_is_refused_in_json_in_the_app_too(app: TestClient) -> None:
    """Where other parts of it say so in plain text."""
    answer = app.post("/api/ask", content=b" " * 70_000, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert set(answer.json()) == {"error"}
