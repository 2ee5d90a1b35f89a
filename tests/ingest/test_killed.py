"""Ingests that are killed, at every step and at any moment; a kill cannot be caught or tidied up after."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree
from typing import IO, Any, Final

import pytest

from assistant.conversation import Assistant
from assistant.domain.question import Question
from assistant.index.collections import collection_name, entries
from assistant.index.embeddings import find_model
from ingest.publish import Step, publish
from ingest.source import source
from tests.conftest import opened
from tests.ingest.conftest import OpenPlace
from tests.leaflet_files import long_file
from tests.ui.cli.command import run

pytestmark = pytest.mark.slow

MOMENTS: Final = 20
MOST_TRIES: Final = 60
KILLED: Final = -signal.SIGKILL


@dataclass(slots=True)
class Warm:
    """The process that forks the children which are killed."""

    stdin: IO[str]
    stdout: IO[str]

    def run(self, **request: object) -> int:
        """Run an ingest to its end and return its exit status, or the signal as a negative number."""
        self.stdin.write(json.dumps(request) + "\n")
        self.stdin.flush()
        return int(self.said()["ended"])

    def said(self) -> Any:
        """Return the next thing that the process says."""
        return json.loads(self.stdout.readline())


@dataclass(slots=True)
class House:
    """A data folder with a published leaflet, an assistant that has it open all the time, and a source that changes."""

    folder: Path
    assistant: Assistant
    changes: int = 0
    file: Path = field(init=False)

    def __post_init__(self) -> None:
        """Write the first text."""
        self.change()

    def change(self) -> None:
        """Write the next text of the leaflet."""
        self.changes += 1
        self.file = long_file(self.folder.parent, f"This is text {self.changes}.")


@pytest.fixture(scope="module")
def warm() -> Iterator[Warm]:
    """Start the process that forks."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ingest.warm"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
    ) as process:
        assert process.stdin
        assert process.stdout
        warm = Warm(process.stdin, process.stdout)
        assert warm.said() == {"ready": True}
        yield warm
        process.stdin.close()


@pytest.fixture(scope="module")
def house(shipped_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> House:
    """Publish the first text and open it."""
    parts = opened(copytree(shipped_folder, tmp_path_factory.mktemp("house") / "data"))
    house = House(parts.folder, parts.assistant)
    assert run("ingest", house.file, "--data-dir", house.folder).status == 0
    assert_answers(house)
    return house


def assert_answers(house: House) -> None:
    """Check that the open assistant answers from the published revision, every citation verbatim."""
    leaflet = house.assistant.leaflet("zolfin")
    reply = house.assistant.ask(Question("can i drive", "zolfin"))
    assert reply.citations
    for citation in reply.citations:
        assert citation.revision == leaflet.revision
        assert leaflet.text[citation.span.start : citation.span.end] == citation.quote


def assert_whole_and_mendable(house: House, open_place: OpenPlace, before: int) -> None:
    """Check all that must hold after a kill: the published revision answers, and the next ingest succeeds."""
    assert_answers(house)
    listed = run("list", "--data-dir", house.folder, "--json")
    revisions = {leaflet["id"]: leaflet["revision"] for leaflet in listed.json["leaflets"]}
    assert revisions["baclofen"] == 1
    assert revisions["zolfin"] in {before, before + 1}

    place = open_place(find_model("").name, house.folder)
    published = place.library.leaflet("zolfin")
    place.vectors().verify(collection_name("zolfin", published.revision), entries(published))
    done = publish(source(house.file, None), place, lambda _step, _done, _of: None)
    assert done.new == (published.revision == before)
    assert done.leaflet.revision == before + 1
    assert f"This is text {house.changes}." in done.leaflet.text
    assert set(place.vectors().names()) == {"baclofen.r1", f"zolfin.r{before}", f"zolfin.r{before + 1}"}
    assert place.library.next_number("zolfin") == before + 2
    assert_answers(house)


@pytest.mark.parametrize(
    ("step", "midway"),
    [(step, False) for step in Step if step is not Step.WAIT] + [(Step.EMBED, True)],
    ids=lambda value: value.name if isinstance(value, Step) else "midway" if value else "begins",
)
def test_killed_at_a_step_the_published_revision_stays(
    warm: Warm,
    house: House,
    open_place: OpenPlace,
    step: Step,
    midway: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """The new revision is seen only once it is published, which is when tidying up begins."""
    before = house.assistant.leaflet("zolfin").revision
    house.change()
    assert warm.run(file=str(house.file), folder=str(house.folder), step=step.name, midway=midway) == KILLED
    assert house.assistant.leaflet("zolfin").revision == (before + 1 if step is Step.TIDY else before)
    assert_whole_and_mendable(house, open_place, before)


def test_killed_at_any_moment_the_published_revision_stays(warm: Warm, house: House, open_place: OpenPlace) -> None:
    """The moments are spread over the whole of `leaflet ingest`, as long as it takes on the machine at that time."""
    seed = random.SystemRandom().randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")
    shares = random.Random(seed)  # noqa: S311 - it keeps no secret
    arguments = ["ingest", str(house.file), "--data-dir", str(house.folder)]
    house.change()
    whole, status = timed(warm, arguments)
    assert status == 0
    killed = 0
    for _ in range(MOST_TRIES):
        before = house.assistant.leaflet("zolfin").revision
        house.change()
        moment = whole * shares.random()
        took, status = timed(warm, arguments, kill_after=moment)
        sys.stdout.write(f"killed after {moment:.3f} of {whole:.3f} s: {status}\n")
        assert status in {KILLED, 0}
        assert_whole_and_mendable(house, open_place, before)
        if status == 0:  # it was quicker than the one measured before
            whole = min(whole, took)
        killed += status == KILLED
        if killed == MOMENTS:
            return
    pytest.fail(f"only {killed} of {MOST_TRIES} ingests were killed before they ended")


def timed(warm: Warm, arguments: list[str], **request: object) -> tuple[float, int]:
    """Run an ingest and return the seconds that it took and its exit status."""
    began = time.monotonic()
    status = warm.run(arguments=arguments, **request)
    return time.monotonic() - began, status
