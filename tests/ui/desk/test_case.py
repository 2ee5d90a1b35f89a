"""One case and the verdict on it, over HTTP."""

import csv
import io
import re
from html import escape, unescape
from pathlib import Path

import pytest

from assistant.domain.accounts import Role
from assistant.domain.feedback import Rating, Reason
from assistant.domain.judgement import LONGEST_COMMENT, Judgement, Opinion, Right
from assistant.domain.profile import Profile
from tests.ui.desk.cases import BY_MODEL, CAP, HELD_BACK, LEFT_OUT, SILENT, TOO_MUCH, Cases
from tests.ui.desk.desks import Desk

SUPPORTS = {"judgement": "supports", "seen": ""}


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    """Give a desk that a pharmacist is signed in to."""
    made = Cases(tmp_path)
    made.desk.sign_in("Ada", Role.PHARMACIST)
    return made


@pytest.fixture
def desk(cases: Cases) -> Desk:
    """Give the pages alone."""
    return cases.desk


def words_of(page: str) -> str:
    """Return a page's words without tags, on one line."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_a_case_shows_question_turns_before_person_and_what_its_reader_said(cases: Cases) -> None:
    """And each sentence of the reply beside the stretch of the leaflet that it cites, marked."""
    number = cases.ask("side effects", "tell me more", profile=Profile(34, 70))
    cases.service.rate(cases.conversation, 2, Rating.NOT_HELPFUL, Reason.UNCLEAR, "too long")
    page = cases.desk.get(f"/queue/{number}")
    words = words_of(page.text)
    for said in (
        "rated as no help",
        "no reply can be sent",
        "tell me more",
        "1 earlier turn",
        "34 years old, 70 kg",
        "not helpful: hard to understand: too long",
        "Zolfin 40 mg tablets , revision 1",
        "found nothing",
    ):
        assert said in words
    assert re.search(r"<mark>a dry mouth</mark> <span class=\"quiet\">\[\d\]</span>", page.text)
    whole = cases.desk.get(f"/queue/{number}/leaflet").text
    assert re.search(r'<mark><span id="cited-\d"></span>a dry mouth</mark>', whole)


def test_what_the_guard_held_back_is_shown_as_not_shown(cases: Cases) -> None:
    """With what it found, how it read it, and the leaflet's own words."""
    words = words_of(cases.desk.get(f"/queue/{cases.ask(HELD_BACK)}").text)
    draft = words.index("Held back: this was not shown")
    instead = words.index("What was shown instead")
    assert draft < words.index(TOO_MUCH) < instead
    assert TOO_MUCH not in words[instead:]
    assert "Read as: 180 mg a day . Held against: at most 80 mg a day" in words
    assert "On the word of somebody (pharmacist) on 2026-01-02" in words
    assert words.index(CAP) < instead


def test_what_was_left_out_of_a_models_words_is_shown_with_the_reason(cases: Cases) -> None:
    """Marked as not shown."""
    words = words_of(cases.desk.get(f"/queue/{cases.ask(BY_MODEL)}").text)
    assert "in a model's words" in words
    assert words.index("not shown") < words.index(LEFT_OUT) < words.index("the cited sentence does not bear it out")


def test_a_whole_verdict_is_kept_and_the_next_case_opened(cases: Cases) -> None:
    """With who gave it; what was saved is said on the next case, and the filter stays."""
    below, number = cases.ask(SILENT), cases.ask("side effects")
    fields = {
        **SUPPORTS,
        "judgement": "partly",
        "line-0": "supports",
        "line-1": "",
        "line-2": "does not",
        "right": "other passages",
        "passage": ["p4", "p5"],
        "answer": "It says so\r\nelsewhere.",
        "comment": "hm",
    }
    answer = cases.desk.post(f"/queue/{number}", fields)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/desk/queue/{below}")
    (given,) = cases.work.case(number).given
    assert given.by == "Ada"
    assert given.opinion == Opinion(
        Judgement.PARTLY,
        {0: Judgement.SUPPORTS, 2: Judgement.DOES_NOT},
        Right.OTHER_PASSAGES,
        ("p4", "p5"),
        "It says so\nelsewhere.",
        "hm",
    )
    assert f"Saved: you said “partly” of case {number}." in cases.desk.get(f"/queue/{below}").text
    words = words_of(cases.desk.get(f"/queue/{number}").text)
    for said in ("Partly says Ada", "Sentence 1: supports; Sentence 3: does not", "a slow heartbeat", "Give another"):
        assert said in words


def test_saving_can_stay_and_a_case_can_be_skipped(cases: Cases) -> None:
    """The filter goes along; after the last one the way is back to the queue."""
    number, other = cases.ask(SILENT), cases.ask(f"{SILENT} two")
    cases.ask("side effects")
    why = "why=not-in-leaflet"
    skipped = cases.desk.get(f"/queue/{other}/next?{why}")
    assert skipped.headers["location"] == f"/desk/queue/{number}?{why}"
    stayed = cases.desk.post(f"/queue/{other}", {**SUPPORTS, "then": "stay", "why": "not-in-leaflet"})
    assert stayed.headers["location"] == f"/desk/queue/{other}?{why}"
    last = cases.desk.post(f"/queue/{number}", {**SUPPORTS, "then": "next", "why": "not-in-leaflet"})
    assert last.headers["location"] == f"/desk/queue?{why}"
    assert "Nothing else waits for this reason" in cases.desk.get(f"/queue?{why}").text


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"judgement": ""}, "Say whether the leaflet supports the reply"),
        ({"judgement": "perhaps"}, "does not fit this case"),
        ({"line-99": "supports"}, "does not fit this case"),
        ({"line-x": "supports"}, "does not fit this case"),
        ({"right": "whatever"}, "does not fit this case"),
        ({"passage": "p99"}, "does not fit this case"),
        ({"right": "other passages"}, "Choose the passages that answer"),
        ({"right": "as it is", "passage": "p1"}, "Passages are chosen"),
        ({"comment": "a" * (LONGEST_COMMENT + 1)}, "a comment 2,000"),
        ({"right": "as it is"}, "Which of both is meant?"),
        ({"judgement": "partly", "answer": "", "comment": " "}, "One of both is enough."),
        ({"judgement": "does not", "answer": "", "comment": ""}, "One of both is enough."),
    ],
)
def test_what_is_no_verdict_is_said_and_nothing_typed_is_lost(cases: Cases, fields: dict[str, str], said: str) -> None:
    """The form comes again with all that was typed; nothing is kept."""
    number = cases.ask("side effects")
    typed = {**SUPPORTS, "answer": "Mind <this>.", "comment": "typed", "line-1": "partly", **fields}
    page = cases.desk.post(f"/queue/{number}", typed)
    assert page.status_code == 422
    assert said in page.text
    assert "<title>Not saved: " in page.text
    assert f">{escape(typed['answer'])}</textarea>" in page.text
    assert f">{typed['comment']}</textarea>" in page.text
    assert re.search(r'name="line-1" value="partly" form="verdict" checked', page.text)
    assert cases.work.case(number).given == ()


def test_an_answer_that_the_guard_would_hold_back_is_saved_only_on_purpose(cases: Cases) -> None:
    """The page says what was found; what is agreed to is this answer, and no other."""
    number = cases.ask("side effects")
    typed = {**SUPPORTS, "answer": TOO_MUCH, "comment": "typed"}
    page = cases.desk.post(f"/queue/{number}", typed)
    assert page.status_code == 422
    assert "180 mg a day" in page.text
    found = re.search(r'name="same" value="(\w+)"', page.text)
    assert found
    other = cases.desk.post(f"/queue/{number}", {**typed, "answer": f"{TOO_MUCH} Or more.", "same": found[1]})
    assert other.status_code == 422
    assert cases.work.case(number).given == ()
    assert cases.desk.post(f"/queue/{number}", {**typed, "same": found[1]}).status_code == 303
    assert cases.work.case(number).given[0].opinion.answer == TOO_MUCH
    assert cases.work.case(number).given[0].is_answer_held_back
    assert "which the dose guard held back" in cases.desk.get(f"/queue/{number}").text
    assert "the dose guard held the corrected answer back" in cases.desk.get("/queue/judged").text
    (row,) = csv.DictReader(io.StringIO(cases.desk.get("/queue/verdicts.csv").content.decode("utf-8-sig")))
    assert row["answer_held_back"] == "yes"
    within = {**SUPPORTS, "seen": str(cases.work.case(number).given[0].number), "answer": CAP}
    assert cases.desk.post(f"/queue/{number}", within).status_code == 303
    assert not cases.work.case(number).given[1].is_answer_held_back


def test_a_second_verdict_wants_the_first_one_seen(cases: Cases) -> None:
    """Whoever comes second is told, with all that they typed, and may then save beside it."""
    number = cases.ask(SILENT)
    cases.work.judge(number, "Ben", Opinion(Judgement.DOES_NOT, comment="no"))
    page = cases.desk.post(f"/queue/{number}", {**SUPPORTS, "comment": "mine"})
    assert page.status_code == 409
    assert "meanwhile Ben said “wrong that it is not in the leaflet” of this case" in page.text
    words = unescape(words_of(page.text))
    assert "The verdict that holds now is Ben's: wrong that it is not in the leaflet." in words
    assert "When you save, the new one holds" in words
    assert ">mine</textarea>" in page.text
    seen = re.search(r'name="seen" value="(\d+)"', page.text)
    assert seen
    assert cases.desk.post(f"/queue/{number}", {**SUPPORTS, "seen": seen[1]}).status_code == 303
    assert [given.by for given in cases.work.case(number).given] == ["Ben", "Ada"]


def test_a_case_whose_words_are_deleted_keeps_its_verdicts(cases: Cases) -> None:
    """It says so, and takes no more."""
    number = cases.ask(SILENT)
    cases.work.judge(number, "Ben", Opinion(Judgement.SUPPORTS, comment="fine"))
    cases.service.delete(cases.conversation)
    page = cases.desk.get(f"/queue/{number}")
    assert "The words of this case are deleted" in page.text
    assert "Right that it is not in the leaflet</strong> says Ben" in page.text
    assert SILENT not in page.text
    assert 'id="verdict"' not in page.text
    assert "its words are deleted" in cases.desk.get("/queue/judged").text
    refused = cases.desk.post(f"/queue/{number}", {**SUPPORTS, "seen": str(cases.work.case(number).given[0].number)})
    assert refused.status_code == 409


def test_a_case_of_a_revision_that_is_not_kept_can_be_judged(cases: Cases) -> None:
    """Its quotes stand alone; passages cannot be chosen, and an answer is not saved unread."""
    number = cases.ask("side effects")
    cases.assistant.published.clear()
    page = cases.desk.get(f"/queue/{number}")
    assert "not kept any more" in page.text
    assert "<mark>a dry mouth</mark>" in page.text
    assert "other passages" not in page.text
    assert cases.desk.get(f"/queue/{number}/leaflet").status_code == 404
    unread = cases.desk.post(f"/queue/{number}", {**SUPPORTS, "answer": "Yes."})
    assert "its doses could not be checked" in unread.text
    assert cases.desk.post(f"/queue/{number}", SUPPORTS).status_code == 303


def test_a_reply_that_the_leaflet_does_not_say_it_is_judged_by_a_question_of_its_own(cases: Cases) -> None:
    """With yes, in part and no, which are the same three verdicts as of any reply."""
    number = cases.ask(SILENT)
    words = words_of(cases.desk.get(f"/queue/{number}").text)
    assert re.search(r"Is it right that the leaflet does not say it\? +Yes +In part +No ", words)
    assert "Supports" not in words
    cases.desk.post(f"/queue/{number}", {**SUPPORTS, "judgement": "partly", "right": "other passages", "passage": "p1"})
    assert cases.work.case(number).given[0].opinion.judgement is Judgement.PARTLY
    assert "Right in part that it is not in the leaflet says Ada" in words_of(cases.desk.get(f"/queue/{number}").text)
    other = words_of(cases.desk.get(f"/queue/{cases.ask('side effects')}").text)
    assert re.search(r"Does the leaflet support the reply\? +Supports +Partly +Does not ", other)


def test_a_case_whose_reader_wrote_again_says_that_it_was_judged(cases: Cases) -> None:
    """On its page and in the queue."""
    number = cases.ask("side effects")
    cases.work.judge(number, "Ben", Opinion(Judgement.SUPPORTS))
    cases.service.rate(cases.conversation, 1, Rating.NOT_HELPFUL, comment="no")
    assert "This case was judged, then its reader wrote again." in cases.desk.get(f"/queue/{number}").text
    assert "judged, then its reader wrote again" in cases.desk.get("/queue").text


@pytest.mark.parametrize("number", ["2", "0", "99999999999999999999999999"])
def test_a_case_that_is_not_there_is_said_to_be_so(cases: Cases, number: str) -> None:
    """In words, read or judged."""
    cases.ask(SILENT)
    for page in (cases.desk.get(f"/queue/{number}"), cases.desk.post(f"/queue/{number}", SUPPORTS)):
        assert page.status_code == 404
        assert f"There is no case {number}." in page.text
    assert cases.desk.get(f"/queue/{number}/next").status_code == 303


def test_administrators_read_and_do_not_judge(cases: Cases) -> None:
    """They have no form, and one that they send is refused."""
    number = cases.ask(SILENT)
    cases.desk.client = cases.desk.other_client()
    cases.desk.sign_in("Eve", Role.ADMINISTRATOR)
    page = cases.desk.get(f"/queue/{number}")
    assert "Pharmacists judge cases" in page.text
    assert 'id="verdict"' not in page.text
    assert cases.desk.post(f"/queue/{number}", SUPPORTS, on="/queue").status_code == 403
    assert cases.work.case(number).given == ()


def test_a_verdict_without_the_forms_token_is_refused(desk: Desk, cases: Cases) -> None:
    """And so is one from elsewhere."""
    number = cases.ask(SILENT)
    for origin in ("http://testserver", "http://elsewhere"):
        sent = desk.client.post(f"/desk/queue/{number}", data=SUPPORTS, headers={"origin": origin})
        assert sent.status_code == 403
    assert cases.work.case(number).risks
