"""Files are really kept, in a folder of the test's own."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.errors import NotPublishableError, SetupError, SourceRefusedError
from ingest.publish import Workplace, publish
from ingest.uploads import KEPT_FOR, LARGEST_UPLOAD, UnknownUploadError, Uploads, safe_name
from tests.leaflet_files import zolfin_file


@pytest.fixture
def uploads(tmp_path: Path) -> Uploads:
    """Give a folder of uploads that is not there yet."""
    return Uploads(tmp_path / "data" / "uploads")


def test_what_is_kept_is_found_by_its_token(uploads: Uploads) -> None:
    """Its bytes and its name are as they came, and nobody but us may read them."""
    token = uploads.keep(b"words", "Zolfin 40 mg (2026).md")
    upload = uploads.get(token)
    assert (upload.token, upload.name) == (token, "Zolfin 40 mg (2026).md")
    assert upload.path.read_bytes() == b"words"
    assert datetime.now(UTC) - upload.kept_at < timedelta(minutes=1)
    assert stat.S_IMODE(upload.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(upload.path.parent.stat().st_mode) == 0o700


def test_the_same_file_twice_has_two_tokens_that_nobody_can_guess(uploads: Uploads) -> None:
    """Each is of 192 random bits."""
    tokens = {uploads.keep(b"words", "zolfin.md") for _ in range(50)}
    assert {len(token) for token in tokens} == {32}
    assert len({token[:8] for token in tokens}) == 50


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("zolfin.md", "zolfin.md"),
        ("Prospecto Zólfin — 40 mg.pdf", "Prospecto Zólfin — 40 mg.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\leaflets\..\zolfin.md", "zolfin.md"),
        ("/zolfin.md", "zolfin.md"),
        ("..", "leaflet"),
        ("", "leaflet"),
        ("a/", "leaflet"),
        (".md", "leaflet.md"),
        (".bashrc", "leaflet.bashrc"),
        ("zol\x00fin\n.md", "zolfin.md"),
        ("zol\u202efin\u200b.md", "zolfin.md"),
        ("zolfin\udcff.md", "zolfin.md"),
        ("  zolfin   40 .md  ", "zolfin 40.md"),
        (f"{'ü' * 300}.pdf", f"{'ü' * 60}.pdf"),
        (f"x.{'y' * 300}", f"x.{'y' * 118}"),
    ],
)
def test_a_name_is_made_safe(uploads: Uploads, given: str, kept: str) -> None:
    """It leads nowhere, shows nothing that is not there, and is not longer than a file's name may be."""
    assert safe_name(given) == kept
    upload = uploads.get(uploads.keep(b"words", given))
    assert upload.name == kept
    assert upload.path.parent.name == upload.token


@pytest.mark.parametrize(
    "token", ["", ".", "..", "../uploads", "/etc", "x" * 32, "a/b", "\x00", "é" * 32, "x" * 31 + "\n"]
)
def test_another_token_finds_and_drops_nothing(uploads: Uploads, token: str) -> None:
    """Whatever it looks like."""
    kept = uploads.keep(b"words", "zolfin.md")
    with pytest.raises(UnknownUploadError, match="choose the file again"):
        uploads.get(token)
    uploads.drop(token)
    assert uploads.get(kept).path.exists()


def test_a_link_is_no_upload(uploads: Uploads, tmp_path: Path) -> None:
    """Nothing outside the folder is read by way of it."""
    token = uploads.keep(b"words", "zolfin.md")
    path = uploads.get(token).path
    path.unlink()
    (tmp_path / "secret.md").write_text("secret")
    path.symlink_to(tmp_path / "secret.md")
    with pytest.raises(UnknownUploadError):
        uploads.get(token)


def test_what_is_dropped_is_gone(uploads: Uploads, tmp_path: Path) -> None:
    """With its folder; dropping it again does nothing."""
    token = uploads.keep(b"words", "zolfin.md")
    uploads.drop(token)
    uploads.drop(token)
    with pytest.raises(UnknownUploadError):
        uploads.get(token)
    assert list((tmp_path / "data" / "uploads").iterdir()) == []


def test_what_is_old_is_forgotten(uploads: Uploads) -> None:
    """And nothing else; a folder that is not there yet holds nothing old."""
    now = datetime.now(UTC)
    assert uploads.forget_old(now) == 0
    old, new = uploads.keep(b"words", "old.md"), uploads.keep(b"words", "new.md")
    before = (now - KEPT_FOR - timedelta(hours=1)).timestamp()
    os.utime(uploads.get(old).path.parent, (before, before))
    assert uploads.forget_old(now) == 1
    with pytest.raises(UnknownUploadError):
        uploads.get(old)
    assert uploads.get(new).name == "new.md"


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "it is empty"), (b" \n", "it is empty"), (b"x" * (LARGEST_UPLOAD + 1), "it is larger than 20 MB")],
)
def test_what_cannot_be_a_leaflet_is_not_kept(uploads: Uploads, tmp_path: Path, data: bytes, reason: str) -> None:
    """The error names the file."""
    with pytest.raises(SourceRefusedError, match=rf"^zolfin\.md is refused: {reason}"):
        uploads.keep(data, "zolfin.md")
    assert not (tmp_path / "data").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """In one line."""
    (tmp_path / "data").write_text("a file")
    with pytest.raises(SetupError, match="cannot be written to"):
        Uploads(tmp_path / "data" / "uploads").keep(b"words", "zolfin.md")


def test_an_upload_is_published_under_the_id_that_a_person_named(tmp_path: Path, place: Workplace) -> None:
    """It takes the ID over, and is known by the name that it came with."""
    uploads = Uploads(place.folder / "uploads")
    upload = uploads.get(uploads.keep(zolfin_file(tmp_path).read_bytes(), "../Zolfin new.md"))
    leaflet = publish(upload.source("zolfin"), place, lambda *_: None).leaflet
    assert (leaflet.id, leaflet.revision, leaflet.source) == ("zolfin", 1, "Zolfin new.md")
    origin = place.library.origin("zolfin")
    assert origin
    assert origin.path == "desk:Zolfin new.md"
    more = uploads.get(uploads.keep(zolfin_file(tmp_path, "More.").read_bytes(), "other.md"))
    assert publish(more.source("zolfin"), place, lambda *_: None).leaflet.revision == 2


def test_a_bad_id_is_said_without_the_command_lines_words(uploads: Uploads) -> None:
    """There is no option at the desk."""
    upload = uploads.get(uploads.keep(b"words", "zolfin.md"))
    with pytest.raises(NotPublishableError, match=r"^the ID 'Zolfin 40' is not one: an ID has 1 to 64") as refused:
        upload.source("Zolfin 40")
    assert "--" not in str(refused.value)
