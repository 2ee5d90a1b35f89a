"""What waits, what was judged, and who may see it, over HTTP."""

from pathlib import Path

import pytest

from assistant.domain.accounts import Role
from assistant.domain.feedback import Rating
from assistant.domain.judgement import Judgement, Opinion
from tests.ui.desk.cases import BY_MODEL, HELD_BACK, MARKUP, SILENT, Cases


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    """Give a desk that a pharmacist is signed in to."""
    made = Cases(tmp_path)
    made.desk.sign_in("Ada", Role.PHARMACIST)
    return made


def test_what_waits_is_counted_in_words_and_listed_by_risk(cases: Cases) -> None:
    """Each links to its case; what waits for one reason alone can be had by a link."""
    sampled, silent, held_back = cases.ask("side effects"), cases.ask(SILENT), cases.ask(HELD_BACK)
    page = cases.desk.get("/queue").text
    assert "3 cases wait" in page
    for words in ("1 held back by the dose guard", "1 answered “not in the leaflet”"):
        assert words in page
    assert "1 picked by chance" in page
    assert "rated as no help" not in page
    assert "<strong>Held back by the dose guard</strong>" in page
    assert "The riskiest come first, the newest of them on top." in page
    places = [page.index(f'href="/desk/queue/{number}"') for number in (held_back, silent, sampled)]
    assert places == sorted(places)
    only = cases.desk.get("/queue?why=held-back").text
    assert f'href="/desk/queue/{held_back}?why=held-back"' in only
    assert f"/desk/queue/{silent}" not in only
    assert '<a href="/desk/queue?why=held-back" aria-current="true">' in only


def test_an_empty_queue_says_what_will_appear_in_it(cases: Cases) -> None:
    """The same where all is judged; what was judged has who and what."""
    assert "Nothing waits" in cases.desk.get("/queue").text
    assert "Nobody has judged a case yet" in cases.desk.get("/queue/judged").text
    cases.work.judge(cases.ask(SILENT), "Ben", Opinion(Judgement.PARTLY))
    assert "the dose guard held back" in cases.desk.get("/queue").text
    judged = cases.desk.get("/queue/judged").text
    assert "<strong>Right in part that it is not in the leaflet</strong> says Ben" in judged
    assert SILENT in judged


def test_a_reason_that_there_is_not_is_refused_in_words(cases: Cases) -> None:
    """It does not show everything instead."""
    page = cases.desk.get("/queue?why=boredom")
    assert page.status_code == 404
    assert "Nothing waits for such a reason" in page.text


def test_a_reason_for_which_nothing_waits_any_more_says_so(cases: Cases) -> None:
    """With a way to all that waits."""
    cases.ask(SILENT)
    assert "Nothing waits for this reason any more" in cases.desk.get("/queue?why=held-back").text


def test_more_than_can_be_listed_is_said(cases: Cases) -> None:
    """The rest comes up as the first ones are judged."""
    for number in range(51):
        cases.ask(f"{SILENT} {number}")
    assert "the first 50 of 51" in cases.desk.get("/queue").text


def test_markup_is_shown_as_text(cases: Cases) -> None:
    """In questions, comments and everything else that somebody wrote."""
    number = cases.ask(MARKUP)
    cases.service.rate(cases.conversation, 1, Rating.NOT_HELPFUL, comment="<u>no</u>")
    cases.work.judge(cases.ask(BY_MODEL), "Ben", Opinion(Judgement.PARTLY, comment=MARKUP, answer=MARKUP))
    for path in ("/queue", "/queue/judged", f"/queue/{number}", f"/queue/{number + 1}", f"/queue/{number}/leaflet"):
        page = cases.desk.get(path).text
        for tag in ("<script>", "<b>", "<u>", "<i>"):
            assert tag not in page, path


@pytest.mark.parametrize("path", ["/queue", "/queue/judged", "/queue/1", "/queue/verdicts.csv", "/figures"])
def test_nobody_sees_anything_without_signing_in(cases: Cases, path: str) -> None:
    """They are led to the login, and back."""
    cases.ask(SILENT)
    cases.desk.client = cases.desk.other_client()
    answer = cases.desk.get(path)
    assert answer.status_code == 303
    assert "/desk/login" in answer.headers["location"]


@pytest.mark.parametrize("path", ["/queue", "/queue/1", "/queue/exports", "/queue/evaluation-cases.jsonl", "/figures"])
def test_somebody_without_a_role_sees_nothing_of_it(tmp_path: Path, path: str) -> None:
    """What patients wrote is for those alone who need it."""
    cases = Cases(tmp_path)
    cases.ask(SILENT)
    cases.desk.add("Eve")
    cases.desk.sign_in("Eve")
    answer = cases.desk.get(path)
    assert answer.status_code == 403
    assert SILENT not in answer.text
