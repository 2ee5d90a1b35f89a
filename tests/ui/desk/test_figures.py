"""The page of the figures, over HTTP."""

import re
from pathlib import Path

import pytest

from assistant.domain.accounts import Role
from assistant.domain.judgement import Judgement, Opinion
from tests.ui.desk.cases import HELD_BACK, SILENT, Cases


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    """Give a desk that a pharmacist is signed in to."""
    made = Cases(tmp_path)
    made.desk.sign_in("Ada", Role.PHARMACIST)
    return made


def rows(page: str) -> list[list[str]]:
    """Return the rows of a page's tables, cell by cell."""
    return [re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]


def test_questions_are_counted_by_topic_and_verdicts_by_week(cases: Cases) -> None:
    """Each plot has a title, the same in words and as a table; unanswered questions lead to their cases."""
    cases.ask("side effects")
    cases.ask(HELD_BACK)
    number = cases.ask(f"{SILENT} <b>")
    for days, judgement in enumerate((Judgement.SUPPORTS, Judgement.DOES_NOT, Judgement.SUPPORTS)):
        cases.clock.pass_by(days * 3)
        cases.work.judge(number, "Ada", Opinion(judgement))
    page = cases.desk.get("/figures").text
    assert "3 questions; the dose guard held back 1" in page
    assert f'href="/desk/queue/{number}"' in page
    assert "zebrafinch &lt;b&gt;" in page
    assert rows(page) == [
        ["Topic", "Asked", "Without an answer"],
        ["Driving", "2", "1"],
        ["The dose", "1", "0"],
        ["Week of", "Supports", "Partly", "Does not"],
        ["2026-03-09", "1", "0", "1"],
        ["2026-03-16", "1", "0", "0"],
    ]
    assert page.count('role="img"') == 2
    assert '<desc id="topics-words">Driving: 2, 1 without an answer. The dose: 1. </desc>' in page
    assert "Week of 2026-03-09: 1 supports, 0 partly, 1 does not." in page
    assert "style=" not in page


@pytest.mark.parametrize(("days", "questions"), [("30", 1), ("90", 2), ("365", 3), ("all", 4)])
def test_figures_are_of_the_time_that_is_asked_for(cases: Cases, days: str, questions: int) -> None:
    """The last days up to now, or all."""
    for passed in (400, 300, 60, 0):
        cases.ask("side effects")
        cases.clock.pass_by({400: 100, 300: 240, 60: 60, 0: 0}[passed])
    page = cases.desk.get(f"/figures?days={days}").text
    assert f"{questions} question" in page
    assert f'href="/desk/figures?days={days}" aria-current="true"' in page


def test_without_questions_the_page_says_what_it_will_count(cases: Cases) -> None:
    """Ever, or in some time."""
    assert "No questions yet" in cases.desk.get("/figures?days=all").text
    assert "No questions in this time" in cases.desk.get("/figures").text
    assert "No verdicts" in cases.desk.get("/figures").text


def test_a_time_that_there_is_not_is_refused_in_words(cases: Cases) -> None:
    """It does not show another one instead."""
    page = cases.desk.get("/figures?days=7")
    assert page.status_code == 404
    assert "the last 30, 90 or 365 days, or of all" in page.text
