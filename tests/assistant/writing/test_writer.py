import logging
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pydantic import SecretStr

from assistant.domain.written import NotInLeaflet, Sentence
from assistant.writing.failures import Reason, WritingError
from assistant.writing.models import open_model
from assistant.writing.prompts import SYSTEM
from assistant.writing.writer import ModelWriter, Writer
from tests.assistant.writing.chat_server import (
    ChatServer,
    Ending,
    Scripted,
    answers,
    fails,
    hangs,
    nobodys_url,
    says,
)
from tests.assistant.writing.tasks import KEY, NOTHING_OFFERED, QUESTION, TASK

DROWSY, DRIVE = ("It may make you drowsy.", "p12"), ("Do not drive then.", "p5")
GOOD = answers(DROWSY, DRIVE)
BOTH = [Sentence(words, (name,)) for words, name in (DROWSY, DRIVE)]
FIRST = '{"in_leaflet": true, "sentences": [{"passages": ["p12"], "words": "It may make you drowsy."}, {"passages": ["p'
MODELS = ["openai:any", "openai:gpt-4", "anthropic:claude-sonnet-4-5", "anthropic:claude-haiku-5-5"]
"""Each is asked in another way: OpenAI's schema and tool, Anthropic's schema and tool."""


@pytest.fixture
def server() -> Iterator[ChatServer]:
    """Start a server without an answer yet."""
    with ChatServer() as listening:
        yield listening


def _writer(server: ChatServer, name: str = MODELS[0]) -> ModelWriter:
    url = server.url if name.startswith("openai") else server.address
    return ModelWriter(open_model(name, url, SecretStr(KEY)))


def _write(writer: Writer, seconds: float = 10) -> list[Sentence | NotInLeaflet]:
    return list(writer.write(TASK, time.monotonic() + seconds))


def _failure(writer: Writer, seconds: float = 10) -> tuple[list[Sentence | NotInLeaflet], WritingError]:
    """Return what was written before it failed, and how it did."""
    written: list[Sentence | NotInLeaflet] = []
    with pytest.raises(WritingError) as failed:
        written.extend(item for item in writer.write(TASK, time.monotonic() + seconds))
    return written, failed.value


@pytest.mark.parametrize("name", MODELS)
def test_a_model_writes_sentences_or_that_the_leaflet_does_not_say(server: ChatServer, name: str) -> None:
    """Whatever protocol it speaks, and in whatever pieces its answer comes."""
    server.enqueue(GOOD, answers(), says("".join(GOOD.pieces), size=1), says("".join(GOOD.pieces), size=10**6))
    writer = _writer(server, name)
    assert [_write(writer) for _ in range(4)] == [BOTH, [NotInLeaflet()], BOTH, BOTH]
    assert set(server.keys) == {KEY}


@pytest.mark.parametrize("name", MODELS)
def test_it_is_asked_with_the_rules_the_passages_and_a_schema_of_their_ids(server: ChatServer, name: str) -> None:
    """In one streamed request at temperature 0, where the model takes one."""
    server.enqueue(GOOD)
    _write(_writer(server, name))
    (asked,) = server.asked
    assert asked["stream"] is True
    assert asked.get("temperature", 0) == 0
    assert SYSTEM in {asked.get("system"), asked["messages"][0]["content"]}
    assert f"<question>\n{QUESTION}\n</question>" in asked["messages"][-1]["content"]
    assert repr([offered.passage.id for offered in TASK.offered]) in repr(asked)


def test_a_sentence_comes_as_soon_as_it_is_finished(server: ChatServer) -> None:
    """Not when the whole answer is."""
    server.enqueue(hangs(FIRST))
    written = _writer(server).write(TASK, time.monotonic() + 30)
    assert next(written) == BOTH[0]


def test_where_the_caller_stops_the_stream_is_closed(server: ChatServer) -> None:
    """So that nobody pays for what nobody reads."""
    server.enqueue(hangs(FIRST))
    written = _writer(server).write(TASK, time.monotonic() + 30)
    next(written)
    written.close()  # type: ignore[attr-defined]
    assert server.given_up.wait(5)


@pytest.mark.parametrize(
    "text", ["I am sorry, but", '{"in_leaflet": true, "sentences": ["no", ', f"{FIRST}{'x' * 20_000}", " " * 20_000]
)
@pytest.mark.parametrize("name", MODELS)
def test_where_the_answer_goes_wrong_the_stream_is_closed(server: ChatServer, name: str, text: str) -> None:
    """At once, without waiting for its end."""
    server.enqueue(says(text, ending=Ending.HANG, size=100))
    start = time.monotonic()
    assert _failure(_writer(server, name))[1].reason is not Reason.SLOW
    assert server.given_up.wait(5)
    assert time.monotonic() - start < 5


def test_where_it_is_closed_whoever_waits_is_told(server: ChatServer) -> None:
    """And the stream is closed."""
    server.enqueue(hangs(FIRST))
    writer = _writer(server)
    written = writer.write(TASK, time.monotonic() + 30)
    next(written)
    writer.close()
    with pytest.raises(WritingError) as failed:
        next(written)
    assert failed.value.reason is Reason.DOWN
    assert server.given_up.wait(5)


@pytest.mark.parametrize(
    ("scripted", "written"),
    [
        (hangs(), []),
        (hangs(FIRST), BOTH[:1]),
        (says(FIRST * 9, pause=0.05, size=1), []),
        (Scripted(raw=(b": still thinking\n\n",) * 100, pause=0.05), []),
        (Scripted(raw=(b"d",) * 100, pause=0.05), []),
    ],
    ids=["silent", "silent after a sentence", "slow", "only comments", "a line without an end"],
)
@pytest.mark.parametrize("name", ["openai:any", "anthropic:claude-sonnet-4-5"])
def test_a_turn_never_outlasts_its_deadline(
    server: ChatServer, name: str, scripted: Scripted, written: list[Sentence]
) -> None:
    """Whatever the server does, the caller has control again, and the connection is closed."""
    writer = _writer(server, name)
    server.enqueue(scripted)
    start = time.monotonic()
    before, failure = _failure(writer, seconds=0.6)
    assert time.monotonic() - start < 0.9
    assert (before, failure.reason) == (written, Reason.SLOW)
    assert server.given_up.wait(5)


def test_past_the_deadline_nobody_is_asked(server: ChatServer) -> None:
    """It is too late at once."""
    server.enqueue(GOOD)
    assert _failure(_writer(server), seconds=-1)[1].reason is Reason.SLOW
    assert server.asked == []


@pytest.mark.parametrize(
    "first",
    [fails(429), fails(500), fails(503), says(FIRST[:40], ending=Ending.CUT)],
    ids=["too often", "error", "unavailable", "cut before a sentence"],
)
@pytest.mark.parametrize("name", ["openai:any", "anthropic:claude-sonnet-4-5"])
def test_what_may_pass_is_asked_again(server: ChatServer, name: str, first: Scripted) -> None:
    """The second answer counts, and nothing is printed or logged of the first."""
    server.enqueue(first, GOOD)
    assert _write(_writer(server, name)) == BOTH
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("scripted", "reason", "times"),
    [
        (fails(400), Reason.REFUSED_REQUEST, 1),
        (fails(401), Reason.REFUSED_KEY, 1),
        (fails(402), Reason.QUOTA, 1),
        (fails(403), Reason.REFUSED_KEY, 1),
        (fails(404), Reason.REFUSED_REQUEST, 1),
        (fails(429), Reason.QUOTA, 3),
        (fails(429, "insufficient_quota"), Reason.QUOTA, 1),
        (fails(500), Reason.DOWN, 3),
        (fails(529), Reason.DOWN, 3),
        (says(""), Reason.RUBBISH, 1),
        (says("I am sorry. " * 500), Reason.RUBBISH, 1),
        (says('```json\n{"in_leaflet": false, "sentences": []}\n```'), Reason.RUBBISH, 1),
        (says('{"answer": "Do not drive."}'), Reason.OTHER_SHAPE, 1),
        (says('{"in_leaflet": true, "sentences": ["Do not drive."]}'), Reason.OTHER_SHAPE, 1),
        (says(FIRST[:60], finish="length"), Reason.CUT_OFF, 1),
        (says(f'{{"in_leaflet": true, "sentences": [{"[" * 15_000}', size=500), Reason.RUBBISH, 1),
        (says(f'{{"in_leaflet": true, "note": "{"x" * 50_000}', size=500), Reason.TOO_MUCH, 1),
        (says('{"in_leaflet": true, "sentences": []' + " " * 50_000, size=500), Reason.TOO_MUCH, 1),
        (Scripted(raw=(b"data: {nope\n\n",)), Reason.RUBBISH, 1),
        (Scripted(raw=(b"data: null\n\n",)), Reason.RUBBISH, 1),
        (Scripted(raw=(b'data: {"choices": 7}\n\n',)), Reason.RUBBISH, 1),
        (Scripted(raw=(bytes(range(256)) * 9,)), Reason.RUBBISH, 1),
    ],
    ids=lambda value: value.name if isinstance(value, Reason) else None,
)
def test_whatever_goes_wrong_is_one_error_with_a_reason(
    server: ChatServer, scripted: Scripted, reason: Reason, times: int
) -> None:
    """Only what may pass is asked again. Nothing of the question or the key is in the error, or behind it."""
    server.enqueue(*[scripted] * times, GOOD)
    written, failure = _failure(_writer(server))
    assert (written, failure.reason, len(server.asked)) == ([], reason, times)
    assert (failure.__cause__, failure.__context__) == (None, None)
    assert QUESTION not in str(failure)
    assert KEY not in str(failure)


@pytest.mark.parametrize("ending", [Ending.WHOLE, Ending.CUT])
def test_after_a_sentence_nothing_is_asked_again(server: ChatServer, ending: Ending) -> None:
    """What was given cannot be taken back; half a sentence is not given."""
    server.enqueue(says(FIRST, ending=ending), GOOD)
    written, failure = _failure(_writer(server))
    assert written == BOTH[:1]
    assert failure.reason in {Reason.CUT_OFF, Reason.DOWN}
    assert len(server.asked) == 1


def test_where_nobody_listens_it_is_down() -> None:
    """Also after asking again."""
    writer = ModelWriter(open_model("openai:any", nobodys_url()))
    assert _failure(writer)[1].reason is Reason.DOWN


def test_where_nothing_is_offered_it_is_not_in_the_leaflet(server: ChatServer) -> None:
    """Nobody is asked."""
    assert list(_writer(server).write(NOTHING_OFFERED, time.monotonic() + 9)) == [NotInLeaflet()]
    assert server.asked == []


def test_ids_that_were_not_offered_are_passed_on(server: ChatServer) -> None:
    """Whoever checks the sentence drops it, and sees why."""
    server.enqueue(answers(("Drive.", "p99")))
    assert _write(_writer(server)) == [Sentence("Drive.", ("p99",))]


def test_turns_run_side_by_side(server: ChatServer) -> None:
    """One that hangs does not hold up the others; the same writer is used again after it failed."""
    writer = _writer(server)
    server.enqueue(*[answers(DROWSY, DRIVE, pause=0.02)] * 6)
    with ThreadPoolExecutor(6) as threads:
        start = time.monotonic()
        assert list(threads.map(lambda _: _write(writer), range(6))) == [BOTH] * 6
        assert time.monotonic() - start < 6 * len(GOOD.pieces) * 0.02
    server.enqueue(fails(401), GOOD)
    assert _failure(writer)[1].reason is Reason.REFUSED_KEY
    assert _write(writer) == BOTH


def test_nothing_of_a_question_or_a_key_is_logged_or_printed(
    server: ChatServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """Also where it is asked again."""
    caplog.set_level(logging.INFO)
    server.enqueue(fails(500), fails(429), GOOD, fails(401))
    writer = _writer(server)
    assert _write(writer) == BOTH
    _failure(writer)
    assert "Tobias" not in caplog.text
    assert KEY not in caplog.text
    assert capfd.readouterr() == ("", "")
