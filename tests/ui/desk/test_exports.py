"""Verdicts as a table, and as cases that the evaluation reads, over HTTP."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.desk.exporting import COLUMNS
from assistant.domain.accounts import Role
from assistant.domain.judgement import Judgement, Opinion, Right
from eval.desk_cases import read_desk_cases
from tests.ui.desk.cases import MARKUP, SILENT, Cases

AS_IT_IS = Opinion(Judgement.SUPPORTS, right=Right.AS_IT_IS)


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    """Give a desk that an administrator is signed in to."""
    made = Cases(tmp_path)
    made.desk.sign_in("Eve", Role.ADMINISTRATOR)
    return made


def test_the_table_has_every_verdict_and_opens_in_a_spreadsheet(cases: Cases) -> None:
    """In UTF-8 that says so, its lines ended as the format wants, and no cell a formula."""
    number = cases.ask(SILENT)
    cases.work.judge(number, "Ben", Opinion(Judgement.PARTLY, comment='=1+1, "szép"\nnapot'))
    cases.work.judge(number, "Ada", Opinion(Judgement.SUPPORTS, right=Right.AS_IT_IS, comment="so; =1+1\n- or so"))
    answer = cases.desk.get("/queue/verdicts.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="verdicts.csv"'
    text = answer.content.decode("utf-8-sig")
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert text.count("\r\n") == 3
    header, *rows = list(csv.reader(io.StringIO(text, newline="")))
    assert tuple(header) == COLUMNS
    said = [dict(zip(header, row, strict=True)) for row in rows]
    assert [(row["judged_by"], row["judgement"], row["holds"]) for row in said] == [
        ("Ben", "partly", "no"),
        ("Ada", "supports", "yes"),
    ]
    assert said[0]["comment"] == '\'=1+1, "szép"\nnapot'
    assert said[1]["comment"] == "so;' =1+1\n- or so"


def test_the_evaluation_reads_every_case_that_is_exported(cases: Cases, tmp_path: Path) -> None:
    """What it could not ask is left out, and the page says how many and why."""
    odd = f"{SILENT}\u2028\x85three"
    silent, quoted, unsaid, changed = map(cases.ask, (odd, "side effects", f"{SILENT} two", MARKUP))
    for number in (silent, quoted, changed):
        cases.work.judge(number, "Ada", AS_IT_IS)
    cases.work.judge(unsaid, "Ada", Opinion(Judgement.PARTLY))
    published = cases.assistant.published["zolfin"]
    cases.assistant.earlier["zolfin", 1] = published
    words = published.text.replace("Zolfin eases", "Zolfin helps")
    cases.assistant.published["zolfin"] = replace(published, revision=2, text=words)

    answer = cases.desk.get("/queue/evaluation-cases.jsonl")
    path = tmp_path / "cases.jsonl"
    path.write_bytes(answer.content)
    read = read_desk_cases(path, cases.assistant.leaflet)
    assert read[0].question.text == odd
    assert [each.id for each in read] == [f"desk-{number}" for number in (silent, quoted)]
    page = cases.desk.get("/queue/exports").text
    assert "4 verdicts" in page
    assert "2 cases" in page
    assert "1: its last verdict does not say what would have been right" in page
    assert "1: the leaflet, as it is published now, does not have the cited passage" in page
    assert "leaflet eval --cases" in page


def test_deleted_words_are_in_no_export(cases: Cases) -> None:
    """The verdict's row stays, without them."""
    number = cases.ask(SILENT)
    cases.work.judge(number, "Ada", AS_IT_IS)
    cases.service.delete(cases.conversation)
    table = cases.desk.get("/queue/verdicts.csv").text
    assert SILENT not in table
    assert table.count("Ada") == 1
    assert cases.desk.get("/queue/evaluation-cases.jsonl").text == ""
    assert "1: its words are deleted" in cases.desk.get("/queue/exports").text


def test_without_a_verdict_there_is_nothing_to_export(cases: Cases) -> None:
    """The page says so, and the table has its heading."""
    assert "Nobody has judged a case yet" in cases.desk.get("/queue/exports").text
    assert cases.desk.get("/queue/verdicts.csv").text.count("\r\n") == 1
