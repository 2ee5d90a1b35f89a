import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from tests.leaflet_files import PLASTER, zolfin_file
from tests.ui.cli.command import LEAFLET, run, run_apart

pytestmark = pytest.mark.slow

BOUND = (sys.executable, str(Path(__file__).with_name("bound.py")), LEAFLET)


def test_a_file_is_published_and_can_be_asked(data_folder: Path, tmp_path: Path) -> None:
    """It says under which ID, as which revision, and what it holds."""
    ran = run("ingest", zolfin_file(tmp_path), "--data-dir", data_folder)
    assert ran.status == 0
    assert ran.out.startswith(f"zolfin.md: published as revision 1 of zolfin (Zolfin 40 mg tablets {PLASTER}): ")
    doses = "  5 dose limits proposed, 0 sentences with doses could not be read: see `leaflet show zolfin --limits`"
    assert ran.out.splitlines()[1] == doses
    asked = run("ask", "can i drive", "--leaflet", "zolfin", "--data-dir", data_folder)
    assert "until you know how Zolfin affects you. [1]" in asked.out


def test_the_same_file_again_is_said_and_a_changed_one_is_the_next_revision(
    zolfin_folder: Path, tmp_path: Path
) -> None:
    """What is published stays, or is replaced as a whole."""
    again = run("ingest", zolfin_file(tmp_path), "--data-dir", zolfin_folder)
    assert (again.status, again.out) == (0, "zolfin.md: nothing to do, it is revision 1 of zolfin already\n")
    path = zolfin_file(tmp_path, "This is new.")
    changed = run("ingest", path, "--id", "zolfin", "--data-dir", zolfin_folder)
    assert "published as revision 2 of zolfin" in changed.out
    assert "This is new." in run("show", "zolfin", "--text", "--data-dir", zolfin_folder).out


def test_an_id_of_another_source_is_refused_unless_it_is_named(zolfin_folder: Path, tmp_path: Path) -> None:
    """Also the shipped leaflet's."""
    for name in ("zolfin.md", "baclofen.md"):
        path = zolfin_file(tmp_path, "Another text.", name)
        refused = run("ingest", path, "--data-dir", zolfin_folder)
        assert (refused.status, refused.out) == (2, "")
        assert f"the ID '{path.stem}' is held by" in refused.error
        assert run("ingest", path, "--id", path.stem, "--data-dir", zolfin_folder).status == 0
        assert run("list", "--data-dir", zolfin_folder).out.count("revision 2") == 1 + (name == "baclofen.md")


def test_one_bad_file_of_several_does_not_stop_the_others(data_folder: Path, tmp_path: Path) -> None:
    """The others are published, in order, and the exit status is 2."""
    files = [zolfin_file(tmp_path, name="one.md"), tmp_path / "missing.md", zolfin_file(tmp_path, name="two.md")]
    ran = run("ingest", *files, "--data-dir", data_folder)
    assert ran.status == 2
    assert ran.error == "leaflet: missing.md is refused: there is no such file"
    assert [line.split()[0] for line in ran.out.splitlines() if ".md: " in line] == ["one.md:", "two.md:"]
    assert len(run("list", "--data-dir", data_folder).out.splitlines()) == 3


def test_as_json_each_file_is_an_object_on_a_line(zolfin_folder: Path, tmp_path: Path) -> None:
    """Published ones on standard output, refused ones on standard error."""
    (tmp_path / "empty.md").write_text("")
    zolfin, other = zolfin_file(tmp_path), zolfin_file(tmp_path, "Another text.", "other.md")
    ran = run("ingest", zolfin, tmp_path / "empty.md", other, "--data-dir", zolfin_folder, "--json")
    assert ran.status == 2
    same, new = ran.lines
    assert (same["file"], same["id"], same["revision"], same["new"]) == (str(zolfin), "zolfin", 1, False)
    assert (new["id"], new["revision"], new["new"]) == ("other", 1, True)
    assert set(new) == {
        "file",
        "id",
        "new",
        "title",
        "revision",
        "sections",
        "passages",
        "dropped",
        "never_shown",
        "limits",
        "unread_doses",
    }
    assert (new["limits"], new["unread_doses"]) == (5, 0)
    assert json.loads(ran.error) == {"file": str(tmp_path / "empty.md"), "error": "empty.md is refused: it is empty"}


def missing(path: Path) -> None:
    """Leave no file."""
    path.unlink()


def empty(path: Path) -> None:
    """Leave an empty file."""
    path.write_bytes(b"")


def binary(path: Path) -> None:
    """Leave a picture."""
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)


def folder(path: Path) -> None:
    """Leave a folder."""
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    """Leave a pipe that nobody writes to."""
    path.unlink()
    os.mkfifo(path)


def poem(path: Path) -> None:
    """Leave what is no leaflet."""
    path.write_text("The hedge is green. The lane is long. The lark is up and sings its song.\n")


def encrypted(path: Path) -> None:
    """Leave a PDF that asks for a password."""
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(_pdf("Zolfin 40 mg tablets"))))
    writer.encrypt("secret")
    writer.write(path)


def scanned(path: Path) -> None:
    """Leave a PDF of lines that are drawn and no words."""
    path.write_bytes(_pdf(""))


def broken_pdf(path: Path) -> None:
    """Leave half a PDF."""
    data = _pdf("Zolfin 40 mg tablets")
    path.write_bytes(data[: len(data) // 2])


def _pdf(words: str) -> bytes:
    page = io.BytesIO()
    canvas = Canvas(page)
    canvas.line(10, 10, 500, 500)
    canvas.drawString(72, 720, words)
    canvas.save()
    return page.getvalue()


@pytest.mark.parametrize(
    "spoil",
    [missing, empty, binary, folder, pipe, poem, encrypted, scanned, broken_pdf],
    ids=lambda spoil: spoil.__name__,
)
def test_what_is_no_leaflet_is_refused_in_one_line(
    zolfin_published: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    """It names the file, the exit status is 2, and what is published is untouched."""
    path = zolfin_file(tmp_path)
    spoil(path)
    before = run("show", "zolfin", "--json", "--data-dir", zolfin_published).json
    ran = run("ingest", path, "--id", "zolfin", "--data-dir", zolfin_published)
    assert (ran.status, ran.out) == (2, "")
    assert ran.error.startswith("leaflet: zolfin.md is refused: ")
    assert run("show", "zolfin", "--json", "--data-dir", zolfin_published).json == before


def test_a_file_that_may_not_be_read_is_refused_in_one_line(zolfin_published: Path, tmp_path: Path) -> None:
    """It says why."""
    path = zolfin_file(tmp_path)
    path.chmod(0)
    ran = run_apart("ingest", path, "--data-dir", zolfin_published, cwd=tmp_path, by=BOUND)
    assert (ran.status, ran.out) == (2, "")
    assert ran.error == "leaflet: zolfin.md is refused: it cannot be read (Permission denied)"


def test_a_folder_that_may_not_be_written_to_is_one_line(zolfin_folder: Path, tmp_path: Path) -> None:
    """For a new data folder and for one that holds leaflets."""
    path = zolfin_file(tmp_path, "This is new.")
    zolfin_folder.chmod(0o555)
    for index in zolfin_folder.rglob("*"):
        index.chmod(0o555 if index.is_dir() else 0o444)
    for data in (zolfin_folder, zolfin_folder / "new"):
        ran = run_apart("ingest", path, "--id", "zolfin", "--data-dir", data, cwd=tmp_path, by=BOUND)
        assert (ran.status, ran.out) == (2, "")
        assert str(data) in ran.error
        assert "--data-dir" in ran.error


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["—.md"], "—.md gives no ID: an ID has 1 to 64 small letters, digits and inner hyphens; name one by --id"),
        (["zolfin.md", "--id", "Zolfin"], "the ID 'Zolfin' is not one"),
        (["zolfin.md", "--id", ""], "the ID '' is not one"),
        (["zolfin.md", "other.md", "--id", "zolfin"], "--id names one leaflet; give one file with it"),
    ],
)
def test_a_bad_id_is_one_line(zolfin_published: Path, arguments: list[str], said: str) -> None:
    """Before any file is read."""
    ran = run("ingest", *arguments, "--data-dir", zolfin_published)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.error


def test_a_name_that_is_no_unicode_can_be_ingested(data_folder: Path, tmp_path: Path) -> None:
    """What the library keeps and what is said hold the stray byte as its escape."""
    path = zolfin_file(tmp_path).rename(os.fsdecode(os.fsencode(tmp_path) + b"/zolfin\xff.md"))
    ran = run("ingest", path, "--id", "zolfin", "--data-dir", data_folder, "--json")
    assert (ran.status, ran.json["id"]) == (0, "zolfin")
    assert run("show", "zolfin", "--json", "--data-dir", data_folder).json["source"] == r"zolfin\xff.md"
    path.unlink()
    gone = run("ingest", path, "--id", "zolfin", "--data-dir", data_folder)
    assert gone.status == 2
    assert "is refused: there is no such file" in gone.error


@pytest.mark.parametrize("lost", ["chroma.sqlite3", ""])
def test_the_same_file_again_mends_its_index(zolfin_folder: Path, tmp_path: Path, lost: str) -> None:
    """Whether the index is broken or gone."""
    index = zolfin_folder / "chroma"
    if lost:
        (index / lost).write_bytes(b"broken " * 1000)
    else:
        index.rename(tmp_path / "gone")
    asked = ("ask", "can i drive", "--leaflet", "zolfin", "--data-dir", zolfin_folder)
    ingested = run("ingest", zolfin_file(tmp_path), "--data-dir", zolfin_folder)
    assert ingested.status == 0
    assert "published as revision 2 of zolfin" in ingested.out
    assert run(*asked).status == 0


@pytest.mark.parametrize("data", [b"no library at all " * 500, b""], ids=["garbage", "empty"])
def test_a_damaged_library_is_never_written_over(zolfin_folder: Path, tmp_path: Path, data: bytes) -> None:
    """One that is not ours to read is refused; one of no bytes holds nothing, and is begun again."""
    library = zolfin_folder / "library.sqlite3"
    library.write_bytes(data)
    ran = run("ingest", zolfin_file(tmp_path), "--data-dir", zolfin_folder)
    if data:
        assert (ran.status, ran.out) == (2, "")
        assert f"the library {library} cannot be used (file is not a database)" in ran.error
        assert library.read_bytes() == data
    else:
        assert ran.status == 0
