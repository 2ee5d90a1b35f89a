"""Several processes on one data folder: ingests that wait for each other, and an assistant that is asked meanwhile."""

import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.conversation import Assistant
from assistant.domain.question import Question
from assistant.domain.reply import Reply
from assistant.errors import UnknownLeafletError
from assistant.wiring import Parts
from tests.conftest import opened
from tests.leaflet_files import long_file, zolfin_file
from tests.ui.cli.command import run, start

pytestmark = pytest.mark.slow


def ask_all_the_time(assistant: Assistant, ended: threading.Event, heard: list[Reply | Exception]) -> None:
    """Ask until the ingests have ended, and once more."""
    while True:
        last = ended.is_set()
        try:
            heard.append(assistant.ask(Question("can i drive", "zolfin")))
        except Exception as error:  # noqa: BLE001 - it is told below
            heard.append(error)
        if last:
            return
        time.sleep(0.05)  # the ingests want their share of the machine


def assert_all_verbatim(parts: Parts, heard: Sequence[Reply | Exception]) -> None:
    """Check that every reply cites one revision, in that revision's own words."""
    for reply in heard:
        assert isinstance(reply, Reply), reply
        (revision,) = {citation.revision for citation in reply.citations}
        text = parts.library.draft("zolfin", revision).text
        for citation in reply.citations:
            assert text[citation.span.start : citation.span.end] == citation.quote


def test_two_ingests_at_once_while_the_leaflet_is_asked(data_folder: Path, tmp_path: Path) -> None:
    """Both succeed, one after the other; every answer meanwhile is whole, and the next question is the new text's."""
    parts = opened(data_folder)
    assert run("ingest", zolfin_file(tmp_path), "--data-dir", data_folder).status == 0
    heard: list[Reply | Exception] = []
    ended = threading.Event()
    asking = [threading.Thread(target=ask_all_the_time, args=(parts.assistant, ended, heard)) for _ in range(2)]
    for thread in asking:
        thread.start()
    files = (long_file(tmp_path), long_file(tmp_path, "This is another.", "other.md"))
    ingests = [start("ingest", file, "--data-dir", data_folder, cwd=tmp_path) for file in files]
    said = [ingest.communicate(timeout=120) for ingest in ingests]
    ended.set()
    for thread in asking:
        thread.join()

    assert [ingest.returncode for ingest in ingests] == [0, 0], said
    assert {leaflet.id: leaflet.revision for leaflet in parts.assistant.leaflets()} == {
        "baclofen": 1,
        "other": 1,
        "zolfin": 2,
    }
    assert_all_verbatim(parts, heard)
    assert {citation.revision for reply in heard[-2:] if isinstance(reply, Reply) for citation in reply.citations} == {
        2
    }
    reply = parts.assistant.ask(Question("can i drive", "other"))
    assert {citation.leaflet for citation in reply.citations} == {"other"}


def test_two_first_uses_at_once(tmp_path: Path) -> None:
    """The shipped leaflet is published by one of them, once, and both go on."""
    folder = tmp_path / "data"
    commands = [start("list", "--json", "--data-dir", folder, cwd=tmp_path) for _ in range(2)]
    said = [command.communicate(timeout=120) for command in commands]
    assert [command.returncode for command in commands] == [0, 0], said
    assert said[0] == said[1]
    assert opened(folder).library.revision("baclofen") == 1
    with pytest.raises(UnknownLeafletError):
        opened(folder).library.draft("baclofen", 2)
