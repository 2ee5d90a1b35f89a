import os
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import NotPublishableError, SourceRefusedError
from ingest.canonical import canonical
from ingest.passages import passages
from ingest.readers.document import Document
from ingest.readers.text import read_text
from ingest.reading import LARGEST_SOURCE, read_source, refuse_other_than_leaflet
from ingest.sections import outline
from tests.ingest.others import OTHERS
from tests.ingest.rough import ANSWERS, CAPITALS, GUIDE, ROUGH
from tests.ingest.short_words import SHORT

LEAFLETS = {"rough": ROUGH, "guide": GUIDE, "answers": ANSWERS, "capitals": CAPITALS, **SHORT}


def silent(_done: int, _of: int) -> None:
    """Tell nobody of progress."""


def written(folder: Path, name: str, data: bytes) -> Path:
    """Write a source file."""
    path = folder / name
    path.write_bytes(data)
    return path


def read(path: Path) -> Document:
    """Read a source file."""
    return read_source(path, silent)[1]


def judge(text: str) -> None:
    """Refuse a text that is no leaflet."""
    document = read_text(text.encode())
    source = canonical(document)
    refuse_other_than_leaflet("file.txt", source.text, passages(outline(source, document.title)))


@pytest.mark.parametrize("name", LEAFLETS)
def test_a_leaflet_passes_however_short_and_in_whatever_language(name: str) -> None:
    """The QRD template in seven languages, a guide, questions and answers, a page, a paragraph."""
    judge(LEAFLETS[name])


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_leaflet_is_refused_in_one_line(name: str) -> None:
    """The line says which file, and what it looks like or lacks."""
    with pytest.raises(SourceRefusedError) as refusal:
        judge(OTHERS[name])
    message = str(refusal.value)
    assert (
        message.startswith("file.txt is refused: it looks like ") or "does not look like a medicine leaflet" in message
    )
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"Storage\n\nKeep it dry.", "text"),
        ("a", b"Storage\n\nKeep it dry.", "text"),
        ("a.md", b"# Storage\n\nKeep it dry.", "Markdown"),
        ("A.MARKDOWN", b"# Storage\n\nKeep it dry.", "Markdown"),
        ("a.html", b"<h1>Storage</h1><p>Keep it dry.", "HTML"),
        ("a.txt", b"\xef\xbb\xbf <!-- x --><!DOCTYPE html><p>Keep it dry.", "HTML"),
        ("a.txt", b'<?xml version="1.0"?>\n<html xmlns="x"><body><p>Keep it dry.</p></body></html>', "HTML"),
        ("a.txt", b"<div>Keep it dry.</div>", "HTML"),
        ("a.md", b"<div>Keep it dry.</div>", "Markdown"),
        ("a.md", b"<html><p>Keep it dry.", "HTML"),
    ],
)
def test_a_format_is_known_by_what_a_file_holds_or_by_its_name(
    tmp_path: Path, name: str, data: bytes, expected: str
) -> None:
    """HTML shows by its first tag, Markdown by its name alone; the rest is plain text."""
    assert read(written(tmp_path, name, data)).format == expected


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.txt", b"", "it is empty"),
        ("a.txt", b" \n\t ", "it is empty"),
        ("a.pdf", b"Keep it dry.", "it is called a PDF and is none"),
        ("a.txt", b"\xff\xfe\xfd", "it is not text in UTF-16-LE"),
        ("a.txt", "5 µg".encode("latin-1"), "it is not text in UTF-8"),
        ("a.txt", b"a\0b", "it is a binary file"),
        ("a.docx", b"PK\x03\x04\x14\x00", "it is a word processor's or archive's file; save it as PDF or text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "it is a word processor's or archive's file; save it as PDF or text"),
        ("a.rtf", rb"{\rtf1\ansi Keep it dry.}", "it is rich text (RTF); save it as PDF or plain text"),
        ("a.xml", b"<?xml version='1.0'?><document/>", "it is XML, not a text"),
        ("a.xml", b'<Bundle xmlns="http://hl7.org/fhir"/>', "it is XML, not a text"),
        ("a.json", b'{\n "resourceType": "Bundle"}', "it is JSON, not a text"),
        ("a.json", b'[{"a": 1}]', "it is JSON, not a text"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_line(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    """The line begins with the file's name and says what is wrong."""
    with pytest.raises(SourceRefusedError) as refusal:
        read(written(tmp_path, name, data))
    assert str(refusal.value).startswith(f"{name} is refused: {says}")
    assert "\n" not in str(refusal.value)


def test_a_path_that_is_no_readable_file_is_refused(tmp_path: Path) -> None:
    """A missing file, a folder, a pipe and a file that is too large are told apart."""
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "large").open("wb") as large:
        large.truncate(LARGEST_SOURCE + 1)
    expected = {
        "missing": "there is no such file",
        ".": "it is not a file",
        "pipe": "it is not a file",
        "large": "it is larger than 50 MB, which no leaflet is",
    }
    for name, says in expected.items():
        with pytest.raises(SourceRefusedError, match=f"is refused: {says}"):
            read(tmp_path / name)


def test_a_name_that_is_no_text_is_shown_as_its_escape(tmp_path: Path) -> None:
    """A message can always be printed."""
    with pytest.raises(SourceRefusedError) as refusal:
        read(written(tmp_path, os.fsdecode(b"caf\xe9.txt"), b""))
    assert str(refusal.value).encode().startswith(rb"caf\xe9.txt is refused")


def test_a_file_is_handed_back_as_it_is(tmp_path: Path) -> None:
    """Its bytes make the revision's fingerprint."""
    data = b"Storage\r\n\r\nKeep it dry."
    assert read_source(written(tmp_path, "a.txt", data), silent)[0] == data


@pytest.mark.parametrize(
    "data",
    [b"<!-- -->" * 50_000 + b"x", b"<!--" * 100_000, b" " * 500_000 + b"x", b"<?xml" * 100_000, b"{" * 500_000],
    ids=["comments", "open comments", "spaces", "declarations", "braces"],
)
def test_a_hostile_beginning_is_seen_through_at_once(tmp_path: Path, data: bytes) -> None:
    """Telling the format takes no longer by the letter."""
    begun = time.process_time()
    with suppress(SourceRefusedError):
        read(written(tmp_path, "a.txt", data))
    assert time.process_time() - begun < 5


def test_a_megabyte_of_text_is_read_in_a_second_or_two(tmp_path: Path) -> None:
    """Time grows with length, not faster: five take a few seconds."""
    data = (ROUGH * (1_000_000 // len(ROUGH))).encode()
    begun = time.process_time()
    source = canonical(read(written(tmp_path, "a.txt", data)))
    passages(outline(source, ""))
    assert time.process_time() - begun < 5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode(errors="replace"))),
    suffix=st.sampled_from([".txt", ".md", ".html", ".pdf", ""]),
)
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes, suffix: str) -> None:
    """No other error leaves this half of the way in: not in reading, nor in cutting, nor in judging."""
    try:
        document = read(written(tmp_path, f"a{suffix}", data))
        source = canonical(document)
        refuse_other_than_leaflet("a", source.text, passages(outline(source, document.title)))
    except (SourceRefusedError, NotPublishableError):
        return
