"""`leaflet revisions` and `leaflet back`."""

from pathlib import Path

import pytest

from tests.leaflet_files import zolfin_file
from tests.ui.cli.command import run


@pytest.fixture
def changed_folder(zolfin_folder: Path, tmp_path: Path) -> Path:
    """Give a data folder with two revisions of Zolfin."""
    assert run("ingest", zolfin_file(tmp_path, "New."), "--id", "zolfin", "--data-dir", zolfin_folder).status == 0
    return zolfin_folder


def test_revisions_are_listed_latest_first(changed_folder: Path) -> None:
    """With dates and where they come from; the published one is marked."""
    ran = run("revisions", "zolfin", "--data-dir", changed_folder)
    assert (ran.status, ran.err) == (0, "")
    second, first = ran.out.splitlines()
    assert second.startswith("2  20")
    assert " UTC  zolfin.md, from the command line  Zolfin 40 mg tablets" in second
    assert second.endswith("  published")
    assert first.startswith("1  20")
    assert not first.endswith("published")
    assert "baclofen.md, came with the program" in run("revisions", "baclofen", "--data-dir", changed_folder).out


def test_going_back_publishes_what_was_before(changed_folder: Path) -> None:
    """As the next revision; a second time there is nothing to do."""
    ran = run("back", "zolfin", "1", "--data-dir", changed_folder)
    assert (ran.status, ran.out) == (0, "Revision 3 of zolfin is published: it holds what revision 1 held.\n")
    assert "New." not in run("show", "zolfin", "--text", "--data-dir", changed_folder).out
    again = run("back", "zolfin", "1", "--data-dir", changed_folder)
    assert again.out == "Nothing to do: revision 3 of zolfin, which is published, holds the same.\n"
    said = run("back", "zolfin", "2", "--data-dir", changed_folder, "--json").json
    assert said == {"id": "zolfin", "revision": 4, "back_to": 2, "new": True}
    listed = run("revisions", "zolfin", "--data-dir", changed_folder, "--json").json
    assert [(each["revision"], each["published"]) for each in listed["revisions"]] == [
        (4, True),
        (3, False),
        (2, False),
        (1, False),
    ]
    assert listed["revisions"][0]["origin"].startswith("back to revision 2: /")
    assert listed["revisions"][0]["sha256"] == listed["revisions"][2]["sha256"]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("back", "zolfin", "7"), "leaflet: no revision 7 of the leaflet 'zolfin' was ever published"),
        (("back", "drovane", "1"), "leaflet: no leaflet has the ID 'drovane'; published are: baclofen, zolfin"),
        (("revisions", "drovane"), "leaflet: no leaflet has the ID 'drovane'; published are: baclofen, zolfin"),
    ],
)
def test_what_is_not_there_is_said(zolfin_folder: Path, arguments: tuple[str, ...], error: str) -> None:
    """In one line, with exit status 2."""
    ran = run(*arguments, "--data-dir", zolfin_folder)
    assert (ran.status, ran.out, ran.error) == (2, "", error)
