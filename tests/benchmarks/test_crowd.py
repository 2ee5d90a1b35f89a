"""How long a reply takes while twenty people ask at once, over HTTP, beside one person alone: `make bench`.

In the suite each asks once: a shared machine has no seconds that can be relied on.
"""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest
from fastapi import FastAPI

from ui.api import build_api
from ui.web.server import listening, web_server

pytestmark = pytest.mark.slow

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from assistant.wiring import Parts

PEOPLE = 20
QUESTIONS = (
    "can i drive while i take these",
    "what are the side effects",
    "what is the dose for my 4 year old",
    "can i take it in pregnancy",
    "what happens if i stop suddenly",
)


@pytest.fixture(scope="module")
def address(parts: "Parts") -> Iterator[str]:
    """Serve the API over the shipped leaflet."""
    ready = threading.Event()
    app = FastAPI(openapi_url=None)
    app.mount("/api", build_api(parts.service))
    with listening("127.0.0.1", 0) as listener:
        server = web_server(app, ready.set)
        thread = threading.Thread(target=lambda: server.run(sockets=[listener]), daemon=True)
        thread.start()
        assert ready.wait(60)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


def seconds(client: httpx.Client, question: str) -> float:
    """Ask, and return how long the reply took."""
    began = time.perf_counter()
    answered = client.post("/api/ask", json={"question": question})
    assert answered.status_code == 200
    assert answered.json()["text"]
    return time.perf_counter() - began


@pytest.mark.parametrize("people", [1, PEOPLE])
def test_people_ask_at_once(benchmark: "BenchmarkFixture", address: str, people: int) -> None:
    """Each asks every question; the slowest of twenty replies is what the 95th percentile tells."""
    taken: list[float] = []
    limits = httpx.Limits(max_connections=people)
    with httpx.Client(base_url=address, timeout=60, limits=limits, trust_env=False) as client:

        def all_ask() -> None:
            with ThreadPoolExecutor(people) as crowd:
                for question in QUESTIONS:
                    taken.extend(crowd.map(lambda _, asked=question: seconds(client, asked), range(people)))

        benchmark.group = "people at once"
        benchmark.pedantic(all_ask, rounds=3)  # type: ignore[no-untyped-call]
    slowest = sorted(taken)[int(0.95 * (len(taken) - 1))]
    benchmark.extra_info["p95, ms"] = round(1000 * slowest)
    assert len(taken) % (people * len(QUESTIONS)) == 0
