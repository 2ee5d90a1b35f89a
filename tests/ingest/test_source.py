import os
from pathlib import Path

import pytest

from assistant.errors import NotPublishableError
from ingest.source import source


@pytest.mark.parametrize(
    ("name", "leaflet_id"),
    [
        ("zolfin.md", "zolfin"),
        ("Zolfin 40 mg.pdf", "zolfin-40-mg"),
        ("zolfin__v2..html", "zolfin-v2"),
        ("--zolfin--.txt", "zolfin"),
        ("zólfin.txt", "z-lfin"),
        ("a1", "a1"),
        ("x.md", "x"),
        (f"{'a' * 70}.md", "a" * 64),
        (f"{'a' * 63} b.md", "a" * 63),
    ],
)
def test_without_an_id_the_files_name_gives_one(name: str, leaflet_id: str) -> None:
    """Letters are made small, and whatever is no letter or digit becomes a hyphen."""
    found = source(Path("some") / name, None)
    assert found.id == leaflet_id
    assert not found.named


@pytest.mark.parametrize("name", ["—.md", "ζολφίν.pdf", "-.txt"])
def test_a_name_that_gives_no_id_is_said(name: str) -> None:
    """The error names the file and the option."""
    with pytest.raises(NotPublishableError, match=r"gives no ID: .* name one by --id") as refused:
        source(Path(name), None)
    assert str(refused.value).startswith(name)


@pytest.mark.parametrize(
    "leaflet_id",
    [
        "",
        "Zolfin",
        "zolfin.r1",
        "zol fin",
        "-zolfin",
        "zolfin-",
        "../zolfin",
        "zolfin\n",
        "a" * 65,
        "zólfin",
        "\udcff",
    ],
)
def test_an_id_that_is_none_is_refused(leaflet_id: str) -> None:
    """An ID stands in the names of files and collections, so that only plain ones are taken."""
    with pytest.raises(NotPublishableError, match="is not one: an ID has 1 to 64"):
        source(Path("zolfin.md"), leaflet_id)


@pytest.mark.parametrize("leaflet_id", ["z", "zo", "a" * 64, "zolfin-40", "4zolfin"])
def test_a_named_id_is_taken_as_it_is(leaflet_id: str) -> None:
    """Whatever the file is called."""
    found = source(Path("x.md"), leaflet_id)
    assert found.id == leaflet_id
    assert found.named


def test_a_source_is_known_by_where_it_really_is(tmp_path: Path) -> None:
    """A link and a path by way of another folder lead to the same file."""
    (tmp_path / "link.md").symlink_to(tmp_path / "zolfin.md")
    (tmp_path / "folder").mkdir()
    assert source(tmp_path / "link.md", "zolfin").origin == str(tmp_path / "zolfin.md")
    assert source(tmp_path / "folder" / ".." / "zolfin.md", None).origin == str(tmp_path / "zolfin.md")


def test_a_link_that_leads_to_itself_has_an_origin(tmp_path: Path) -> None:
    """That it cannot be read is found out by reading."""
    (tmp_path / "zolfin.md").symlink_to(tmp_path / "zolfin.md")
    assert source(tmp_path / "zolfin.md", None).origin == str(tmp_path / "zolfin.md")


def test_a_name_that_is_no_unicode_can_be_shown() -> None:
    """A stray byte stands as its escape, since neither a screen nor the library takes it."""
    found = source(Path(os.fsdecode(b"zolfin\xff.md")), "zolfin")
    assert found.name == r"zolfin\xff.md"
    assert found.origin.endswith(r"zolfin\xff.md")


def test_a_fingerprint_changes_with_all_that_is_published() -> None:
    """With the bytes, the notes and the model, and with nothing else."""
    plain = source(Path("zolfin.md"), None)
    same = source(Path("elsewhere/other.md"), "other")
    assert plain.fingerprint(b"words", "model") == same.fingerprint(b"words", "model")
    others = {
        plain.fingerprint(b"words", "model"),
        plain.fingerprint(b"word", "smodel"),
        plain.fingerprint(b"", "wordsmodel"),
    }
    assert len(others) == 3
