"""`leaflet ask` with one question. Many questions are in test_jsonl."""

import shutil
from pathlib import Path

import pytest

from assistant.index.embeddings import find_model
from tests.leaflet_files import PLASTER
from tests.ui.cli.command import run


def test_an_answer_is_quoted_and_each_marker_says_where_it_stands(zolfin_published: Path) -> None:
    """The offsets cut exactly the marked words from the leaflet's text."""
    ran = run("ask", "can i drive", "--leaflet", "zolfin", "--data-dir", zolfin_published)
    assert (ran.status, ran.err) == (0, "")
    said, _, sources = ran.out.partition("\n\n")
    text = run("show", "zolfin", "--text", "--data-dir", zolfin_published).out
    assert f"Do not drive {PLASTER}{PLASTER} until you know how Zolfin affects you. [1]" in said
    marker, _, place = sources.splitlines()[0].rpartition(", ")
    assert marker == "[1] Driving and using machines"
    start, end = map(int, place.split("-"))
    assert f"{text[start:end]} [1]" in said


def test_as_json_it_says_the_same(zolfin_published: Path) -> None:
    """Markers, sections and offsets are in the citations."""
    question = ("ask", "can i drive", "--leaflet", "zolfin", "--data-dir", zolfin_published)
    said = run(*question).out
    reply = run(*question, "--json").json
    assert set(reply) == {"kind", "text", "citations", "ms"}
    assert reply["kind"] == "answer"
    assert said.startswith(reply["text"])
    for citation in reply["citations"]:
        assert f"[{citation['marker']}] {citation['section']}, {citation['start']}-{citation['end']}" in said
        assert citation["leaflet"] == "zolfin"
        assert citation["quote"] in reply["text"]


def test_what_the_leaflet_does_not_say_has_no_citations(data_folder: Path) -> None:
    """It says so in words, and that is no failure."""
    ran = run("ask", "who won the cup final", "--data-dir", data_folder)
    assert ran.status == 0
    assert "[1]" not in ran.out
    reply = run("ask", "who won the cup final", "--data-dir", data_folder, "--json").json
    assert reply["citations"] == []
    assert reply["kind"] != "answer"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ask"], "give one question in quotation marks, or --jsonl"),
        (["ask", "can i drive", "--jsonl"], "give one question in quotation marks, or --jsonl"),
        (["ask", "--jsonl", "--age-years", "4"], "give one question in quotation marks, or --jsonl"),
        (["ask", ""], "the question holds no words"),
        (["ask", " ?! "], "the question holds no words"),
        (["ask", "can i drive \udcff"], "the words hold half a character at 12"),
        (["ask", "x" * 4001], "the question is 4,001 characters long"),
        (["ask", "can i drive", "--weight-kg", "0"], "weight_kg must be above 0"),
        (["ask", "can i drive", "--weight-kg", "nan"], "weight_kg must be above 0"),
        (["ask", "can i drive", "--weight-kg", "-3"], "weight_kg must be above 0"),
        (["ask", "can i drive", "--age-years", "inf"], "age_years must be from 0 to 130"),
        (["ask", "can i drive", "--leaflet", "zolfim"], "published are: baclofen, zolfin"),
        (["ask", "can i drive", "--leaflet", "\udcff"], "published are: baclofen, zolfin"),
        (["ask", "can i drive", "--weight-kg", "heavy"], "Invalid value for '--weight-kg'"),
    ],
)
def test_what_cannot_be_asked_is_one_line(zolfin_published: Path, arguments: list[str], said: str) -> None:
    """The exit status is 2, nothing is on standard output, and with --json the line is an object."""
    ran = run(*arguments, "--data-dir", zolfin_published, "--json")
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.error
    assert ran.error.startswith('{"error": "')


def test_a_lost_index_of_the_shipped_leaflet_mends_itself(data_folder: Path) -> None:
    """Its source is at hand; what is asked is answered."""
    shutil.rmtree(data_folder / "chroma")
    ran = run("ask", "can i drive", "--data-dir", data_folder)
    assert ran.status == 0
    assert "[1] Driving and using machines" in ran.out
    assert run("list", "--data-dir", data_folder, "--json").json["leaflets"][0]["revision"] == 2


def test_a_lost_index_of_another_leaflet_is_said_with_what_to_do(zolfin_folder: Path) -> None:
    """Before anything is answered; ingesting its file again mends it."""
    shutil.rmtree(zolfin_folder / "chroma")
    for question in (["can i drive"], ["--jsonl"]):
        ran = run("ask", *question, "--leaflet", "zolfin", "--data-dir", zolfin_folder, stdin=b'{"question": "why"}')
        assert (ran.status, ran.out) == (2, "")
        assert "the index of zolfin.r1 is missing; ingest the leaflet again" in ran.err


def test_an_index_of_another_model_is_refused(zolfin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its distances would mean nothing; the shipped leaflet is embedded again, since its source is at hand."""
    monkeypatch.setenv("LEAFLET_EMBEDDING_MODEL", find_model("").location)  # the same weights by another name
    ran = run("ask", "can i drive", "--leaflet", "zolfin", "--data-dir", zolfin_folder)
    assert (ran.status, ran.out) == (2, "")
    assert "zolfin.r1 was embedded with all-MiniLM-L6-v2@" in ran.err
    assert "ingest the leaflet again" in ran.err
    assert run("ask", "can i drive", "--data-dir", zolfin_folder).status == 0


def test_a_model_that_cannot_be_loaded_is_one_line(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the model and the setting."""
    monkeypatch.setenv("LEAFLET_EMBEDDING_MODEL", str(data_folder / "no-model"))
    ran = run("ask", "can i drive", "--data-dir", data_folder, "--json")
    assert (ran.status, ran.out) == (2, "")
    assert "no-model cannot be loaded" in ran.error
    assert "LEAFLET_EMBEDDING_MODEL" in ran.error
