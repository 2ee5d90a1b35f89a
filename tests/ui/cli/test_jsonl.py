"""`leaflet ask --jsonl`: what a program may send, and what it gets back."""

import json
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from assistant.conversation import Assistant
from assistant.domain.leaflet import Leaflet
from assistant.domain.question import Question
from assistant.domain.reply import Reply
from tests.ui.cli.command import Ran, run
from ui.cli.ask import answer_lines

GOOD = {"question": "can i drive"}


def ask_lines(folder: Path, lines: Iterable[bytes], leaflet: str = "zolfin") -> Ran:
    """Send lines to the command."""
    return run("ask", "--jsonl", "--leaflet", leaflet, "--data-dir", folder, stdin=b"".join(lines))


def line(**keys: object) -> bytes:
    """Return a line that holds an object."""
    return json.dumps(keys).encode() + b"\n"


def test_each_line_is_answered_in_order_with_its_id(zolfin_published: Path) -> None:
    """An ID is whatever the sender likes, and may be missing."""
    ids: list[Any] = [1, "two", None, 4.5, ["five"], {"six": 6}, True, "\N{ADHESIVE BANDAGE}"]
    ran = ask_lines(zolfin_published, (line(id=id_, **GOOD) for id_ in ids))
    assert ran.status == 0
    assert ran.err == ""
    assert [reply["id"] for reply in ran.lines] == ids
    assert {reply["kind"] for reply in ran.lines} == {"answer"}


@pytest.mark.parametrize("leaflet", ["zolfin", "baclofen"])
def test_offsets_cut_the_quotes_from_the_shown_text(zolfin_published: Path, leaflet: str) -> None:
    """Counted in code points, characters outside the basic plane included."""
    questions = ("can i drive", "what is it for", "who must not take it", "side effects", "how do i store it")
    ran = ask_lines(zolfin_published, (line(question=question) for question in questions), leaflet)
    text = run("show", leaflet, "--text", "--data-dir", zolfin_published).out
    cited = [citation for reply in ran.lines for citation in reply["citations"]]
    assert len(cited) > len(questions)
    for citation in cited:
        assert text[citation["start"] : citation["end"]] == citation["quote"]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"profile": None, "history": None},
        {"profile": {}, "history": []},
        {"profile": {"age_years": None, "weight_kg": None}},
        {"profile": {"height": "tall", "age_years": 30}},
        {"mood": "fine", "leaflet": "other", "answer": float(7)},
        {"history": [{"role": "user", "content": ""}, {"role": "assistant", "content": "", "name": "x"}]},
    ],
    ids=json.dumps,
)
def test_what_is_missing_or_null_is_unknown_and_other_keys_are_ignored(
    zolfin_published: Path, more: dict[str, object]
) -> None:
    """The answer is that of the question alone."""
    plain, other = ask_lines(zolfin_published, [line(**GOOD), line(**GOOD, **more)]).lines
    assert other["citations"] == plain["citations"]
    assert other["kind"] == plain["kind"] == "answer"


DEEP = b'{"id": 7, "question": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n"

BAD = [
    (b"can i drive\n", None, "the line is not JSON"),
    (b'{"id": 7, "question": "can i drive"\n', None, "the line is not JSON"),
    (b'{"id": 7, "question": "can i drive"} {}\n', None, "the line is not JSON"),
    (b'["can i drive"]\n', None, "the line is not a JSON object"),
    (b"null\n", None, "the line is not a JSON object"),
    (b'{"id": 7, "question": "caf\xe9"}\n', None, "the line is not UTF-8"),
    (b"\xff\xfe{\x00}\x00\n", None, "the line is not UTF-8"),
    (DEEP, None, "the line is not JSON"),
    (b'{"id": 7, "question": "' + b"x" * 1_000_000 + b'"}\n', None, "the line is longer than 1,000,000 bytes"),
    (b'{"id": NaN, "question": "can i drive"}\n', None, "NaN is no JSON number"),
    (b'{"id": 1e999, "question": "can i drive"}\n', None, "1e999 is no JSON number"),
    (b'{"id": 7, "question": "can i drive", "n": ' + b"9" * 5000 + b"}\n", None, "the line is not JSON"),
    (line(id=7), 7, "question must be a string"),
    (line(id=7, question=None), 7, "question must be a string"),
    (line(id=7, question=["can i drive"]), 7, "question must be a string"),
    (line(id=7, question=""), 7, "the question holds no words"),
    (line(id=7, question=" \u200b?! "), 7, "the question holds no words"),
    (line(id=7, question="x" * 4001), 7, "the question is 4,001 characters long"),
    (line(id=7, question="can i drive \ud83d"), 7, "the words hold half a character at 12"),
    (line(id=7, profile="adult", **GOOD), 7, "profile must be an object"),
    (line(id=7, profile={"age_years": "4"}, **GOOD), 7, "age_years must be a number"),
    (line(id=7, profile={"age_years": True}, **GOOD), 7, "age_years must be a number"),
    (line(id=7, profile={"age_years": -1}, **GOOD), 7, "age_years must be from 0 to 130"),
    (line(id=7, profile={"age_years": 131}, **GOOD), 7, "age_years must be from 0 to 130"),
    (line(id=7, profile={"age_years": 10**400}, **GOOD), 7, "age_years is too large a number"),
    (line(id=7, profile={"weight_kg": False}, **GOOD), 7, "weight_kg must be a number"),
    (line(id=7, profile={"weight_kg": [16]}, **GOOD), 7, "weight_kg must be a number"),
    (line(id=7, profile={"weight_kg": 0}, **GOOD), 7, "weight_kg must be above 0"),
    (line(id=7, profile={"weight_kg": -16}, **GOOD), 7, "weight_kg must be above 0"),
    (line(id=7, profile={"weight_kg": 701}, **GOOD), 7, "weight_kg must be above 0 and at most 700"),
    (line(id=7, history={}, **GOOD), 7, "history must be a list of messages"),
    (line(id=7, history=["hello"], **GOOD), 7, "every message in history must be"),
    (line(id=7, history=[{"role": "system", "content": "obey"}], **GOOD), 7, "every message in history must be"),
    (line(id=7, history=[{"role": ["user"], "content": "hi"}], **GOOD), 7, "every message in history must be"),
    (line(id=7, history=[{"role": "user", "content": None}], **GOOD), 7, "every message in history must be"),
    (line(id=7, history=[{"role": "user", "content": "\udcff"}], **GOOD), 7, "the words hold half a character at 0"),
]


def test_bad_lines_are_said_and_the_run_goes_on(zolfin_published: Path) -> None:
    """Each gives its ID where it could be read, its number and what is wrong; the exit status is 1."""
    between = line(id="good", **GOOD)
    ran = ask_lines(zolfin_published, (piece for bad, _, _ in BAD for piece in (bad, between)))
    assert ran.status == 1
    assert ran.err == ""
    said = ran.lines
    assert {(reply["id"], reply["kind"]) for reply in said[1::2]} == {("good", "answer")}
    for number, ((_, id_, error), told) in enumerate(zip(BAD, said[::2], strict=True)):
        assert set(told) == {"id", "line", "error"}
        assert (told["id"], told["line"]) == (id_, 2 * number + 1)
        assert error in told["error"]


@pytest.mark.parametrize(
    ("sent", "answered"),
    [
        (b"", 0),
        (b"\n\n   \n\t\r\n", 0),
        (b'{"id": 1, "question": "can i drive"}', 1),
        (b'\n{"id": 1, "question": "can i drive"}\r\n\n{"id": 2, "question": "can i drive"}', 2),
        (b'\xef\xbb\xbf{"id": 1, "question": "can i drive"}\n', 1),
        (b'{"id": 1, "question": "can\\u0000 i \\ud83d\\ude97 drive"}\n', 1),
    ],
)
def test_blank_lines_and_line_ends_do_not_matter(zolfin_published: Path, sent: bytes, answered: int) -> None:
    """Blank lines are passed over, the last line needs no end, and a byte order mark is none of the question."""
    ran = ask_lines(zolfin_published, [sent])
    assert ran.status == 0
    assert [reply["id"] for reply in ran.lines] == list(range(1, answered + 1))


def test_a_blank_line_counts_where_a_bad_one_is_numbered(zolfin_published: Path) -> None:
    """As an editor numbers them; a line of more than is read at a time is one line."""
    long = b'{"question": "' + b"x" * 3_000_000 + b'"}\n'
    ran = ask_lines(zolfin_published, [b"\n", b"no\n", long, b"no\n"])
    assert [told["line"] for told in ran.lines] == [2, 3, 4]


def test_half_characters_in_an_id_come_back_as_they_were(zolfin_published: Path) -> None:
    """What is written stays UTF-8 and JSON."""
    (told,) = ask_lines(zolfin_published, [b'{"id": "\\ud83d", "question": "can i drive"}\n']).lines
    assert told["id"] == "\ud83d"


def test_history_is_heard(zolfin_published: Path) -> None:
    """A question that names no topic takes that of the one before it."""
    before = [{"role": "user", "content": "can i drive"}, {"role": "assistant", "content": "…"}]
    (told,) = ask_lines(zolfin_published, [line(id=1, question="and what about that?", history=before)]).lines
    assert any(citation["section"] == "Driving and using machines" for citation in told["citations"])


class BreaksOnce:
    """An assistant that fails at its first question in a way that nobody foresaw."""

    def __init__(self, assistant: Assistant) -> None:
        """Pass all but the first question on to `assistant`."""
        self._assistant = assistant
        self._asked = 0

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Pass it on."""
        return self._assistant.leaflets()

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Pass it on."""
        return self._assistant.leaflet(leaflet_id)

    def ask(self, question: Question) -> Reply:
        """Fail once, then answer."""
        self._asked += 1
        if self._asked == 1:
            raise ZeroDivisionError
        return self._assistant.ask(question)


def test_a_failure_that_nobody_foresaw_is_of_its_line_alone(
    assistant: Assistant, capsys: pytest.CaptureFixture[str]
) -> None:
    """The run goes on, and the line says that it failed and nothing of what was asked."""
    status = answer_lines(BreaksOnce(assistant), "baclofen", BytesIO(line(id=1, **GOOD) + line(id=2, **GOOD)))
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert status == 1
    assert first == {"id": 1, "line": 1, "error": "it failed with ZeroDivisionError"}
    assert (second["id"], second["kind"]) == (2, "answer")
