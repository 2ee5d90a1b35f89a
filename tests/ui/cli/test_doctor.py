import shutil
import socket
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from assistant.index.embeddings import EMBEDDED_FOLDER, EMBEDDED_PACKAGE
from tests.ui.cli.command import LEAFLET, Ran, run, run_apart

BOUND = (sys.executable, str(Path(__file__).with_name("bound.py")), LEAFLET)


def state(folder: Path) -> dict[str, object]:
    """Return all that a folder holds, and when each file was written."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mtime_ns,
            path.is_file() and sha256(path.read_bytes()).hexdigest(),
        )
        for path in folder.rglob("*")
    }


def failing(ran: Ran) -> dict[str, str]:
    """Return what fails, and what was seen of it."""
    assert ran.err == ""
    assert ran.status == 1
    said = ran.json
    assert not said["works"]
    return {finding["what"]: finding["seen"] for finding in said["findings"] if not finding["works"]}


@pytest.fixture(autouse=True)
def _a_free_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep a chat that happens to run on this machine out of the tests."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        monkeypatch.setenv("LEAFLET_PORT", str(free.getsockname()[1]))


def test_a_whole_installation_works_and_stays_as_it_is(zolfin_folder: Path) -> None:
    """Every part is named with what was seen, and not a byte is changed by looking."""
    before = state(zolfin_folder)
    ran = run("doctor", "--data-dir", zolfin_folder)
    assert (ran.status, ran.err) == (0, "")
    assert "FAILS" not in ran.out
    assert "ok    embedding model: all-MiniLM-L6-v2@53aa51172d14, sha256 53aa51172d14" in ran.out
    assert "ok    library: 2 published: baclofen, zolfin\n" in ran.out
    assert "ok    index of zolfin: revision 1, " in ran.out
    assert state(zolfin_folder) == before


def test_as_json_it_says_the_same(zolfin_folder: Path) -> None:
    """In the same order."""
    lines = run("doctor", "--data-dir", zolfin_folder).out.splitlines()
    said = run("doctor", "--data-dir", zolfin_folder, "--json").json
    assert said["works"]
    assert [f"ok    {finding['what']}: {finding['seen']}" for finding in said["findings"]] == lines


@pytest.mark.parametrize("exists", [True, False])
def test_before_first_use_nothing_is_made(tmp_path: Path, exists: bool) -> None:  # noqa: FBT001 - a column
    """That there is no library yet is no failure."""
    folder = tmp_path / "some" / "data"
    if exists:
        folder.mkdir(parents=True)
    ran = run("doctor", "--data-dir", folder)
    assert ran.status == 0
    assert "ok    library: none yet; the shipped leaflet is published on first use\n" in ran.out
    assert list(tmp_path.rglob("*")) == ([tmp_path / "some", folder] if exists else [])


def other_schema(folder: Path) -> None:
    """Count the library's schema up, as a later program would."""
    with closing(sqlite3.connect(folder / "library.sqlite3")) as file:
        file.execute("PRAGMA user_version = 99")


def garbage_library(folder: Path) -> None:
    """Write what is no library."""
    (folder / "library.sqlite3").write_bytes(b"no library at all " * 500)


def garbage_index(folder: Path) -> None:
    """Write what is no index."""
    (folder / "chroma" / "chroma.sqlite3").write_bytes(b"no index at all " * 500)


def no_index(folder: Path) -> None:
    """Lose the index."""
    shutil.rmtree(folder / "chroma")


def no_vectors(folder: Path) -> None:
    """Lose the vectors, and keep their count."""
    with closing(sqlite3.connect(folder / "chroma" / "chroma.sqlite3")) as file:
        file.execute("DELETE FROM embeddings_queue")
        file.commit()


def no_collection(folder: Path) -> None:
    """Lose one leaflet's collection."""
    with closing(sqlite3.connect(folder / "chroma" / "chroma.sqlite3")) as file:
        file.execute("DELETE FROM collections WHERE name = 'zolfin.r1'")
        file.commit()


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (other_schema, {"library": "its tables are of version 99, and this program knows version 3"}),
        (garbage_library, {"library": "file is not a database"}),
        (garbage_index, {"index": "file is not a database"}),
        (no_index, {"index": "ingest the leaflet again"}),
        (no_collection, {"index of zolfin": "the index of zolfin.r1 is missing; ingest the leaflet again"}),
        (no_vectors, {"index of baclofen": "the index", "index of zolfin": "the index"}),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_damage_is_found_and_left_as_it_is(
    zolfin_folder: Path, damage: Callable[[Path], None], expected: dict[str, str]
) -> None:
    """What would fail is named, and nothing else is."""
    damage(zolfin_folder)
    before = state(zolfin_folder)
    found = failing(run("doctor", "--data-dir", zolfin_folder, "--json"))
    assert set(found) == set(expected)
    for what, words in expected.items():
        assert words in found[what]
    assert state(zolfin_folder) == before


def test_a_port_in_use_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where whoever has it answers nobody."""
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen(0)
        monkeypatch.setenv("LEAFLET_PORT", str(taken.getsockname()[1]))
        found = failing(run("doctor", "--data-dir", tmp_path, "--json"))
    assert list(found) == ["port"]
    assert "choose another port by --port" in found["port"]


@pytest.mark.parametrize(
    ("name", "value", "what", "seen"),
    [
        ("LEAFLET_PORT", "many", "settings", "the setting LEAFLET_PORT is not right"),
        ("LEAFLET_HOST", "no.such.host.invalid", "port", "cannot listen on no.such.host.invalid"),
        ("LEAFLET_LEAFLET", "zolfim", "leaflet", "LEAFLET_LEAFLET names zolfim, which is not published"),
        ("LEAFLET_EMBEDDING_MODEL", "/no/such/folder", "embedding model", "cannot be loaded"),
        ("LEAFLET_MODEL", "gpt4", "language model", "is not named as provider:name"),
    ],
)
def test_a_setting_that_would_fail_is_found(  # noqa: PLR0913, PLR0917 - the columns of the table
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, what: str, seen: str
) -> None:
    """It is named."""
    monkeypatch.setenv(name, value)
    found = failing(run("doctor", "--data-dir", tmp_path, "--json"))
    assert list(found) == [what]
    assert seen in found[what]


def test_a_file_in_the_data_folders_place_is_found(tmp_path: Path) -> None:
    """Nothing can be kept in it."""
    (tmp_path / "data").write_text("no folder")
    found = failing(run("doctor", "--data-dir", tmp_path / "data", "--json"))
    assert list(found) == ["data folder"]


@pytest.mark.slow
def test_a_folder_that_may_not_be_written_to_is_found(zolfin_folder: Path, tmp_path: Path) -> None:
    """What is published can still be looked at."""
    for path in (*zolfin_folder.rglob("*"), zolfin_folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    ran = run_apart("doctor", "--json", "--data-dir", zolfin_folder, cwd=tmp_path, by=BOUND, LEAFLET_PORT="17861")
    assert list(failing(ran)) == ["data folder"]


@pytest.mark.slow
@pytest.mark.parametrize("weights", [b"other weights", None])
def test_wrong_weights_are_found_and_nothing_is_answered_with_them(
    zolfin_folder: Path, tmp_path: Path, weights: bytes | None
) -> None:
    """Whether they are others or missing; what needs no model works on."""
    site = tmp_path / "site"
    (site / EMBEDDED_FOLDER).mkdir(parents=True)
    if weights:
        (site / EMBEDDED_FOLDER / "model.safetensors").write_bytes(weights)
    about = site / f"{EMBEDDED_PACKAGE.replace('-', '_')}-9.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {EMBEDDED_PACKAGE}\nVersion: 9\n")

    def leaflet(*arguments: str) -> Ran:
        path = ":".join([str(site), *filter(None, sys.path)])
        return run_apart(*arguments, "--data-dir", str(zolfin_folder), cwd=tmp_path, PYTHONPATH=path)

    found = failing(leaflet("doctor", "--json"))
    assert list(found) == ["embedding model"]
    asked = leaflet("ask", "can i drive")
    assert (asked.status, asked.out) == (2, "")
    assert "install" in asked.error
    assert leaflet("list").status == 0


def test_a_finding_is_said_to_programs_field_by_field(tmp_path: Path) -> None:
    """What, whether it works, and what was seen."""
    findings: list[dict[str, Any]] = run("doctor", "--data-dir", tmp_path, "--json").json["findings"]
    assert all(set(finding) == {"what", "works", "seen"} for finding in findings)
    assert findings[0]["what"] == "python"
