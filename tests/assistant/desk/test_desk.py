"""The desk: what waits, one case whole, verdicts that stay, and what is exported of them."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from assistant.audit import Audit
from assistant.conversations import Conversations
from assistant.desk import Desk
from assistant.desk.exporting import COLUMNS, evaluation_case, table_rows
from assistant.desk.figures import figures_of
from assistant.domain.feedback import Rating, Reason
from assistant.domain.judgement import LONGEST_COMMENT, Judgement, Opinion, Right
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.reply import ReplyKind
from assistant.domain.risk import Risk
from assistant.errors import UnknownCaseError
from assistant.service import Service
from eval.desk_cases import DeskRow, read_desk_cases
from tests.assistant.audit.records import Clock, tamper
from tests.assistant.scripted import NUMBER, ScriptedAssistant
from tests.assistant.test_recording import TOO_MUCH, OverTheLabel

GOOD = Opinion(Judgement.SUPPORTS, right=Right.AS_IT_IS)


class At:
    """A service and a desk over one audit."""

    def __init__(self, folder: Path, scripted: ScriptedAssistant) -> None:
        """Draw no turn by chance."""
        self.clock = Clock()
        self.audit = Audit(folder, 3650, self.clock, sample=0)
        kept = Conversations(folder, 30)
        self.service = Service(scripted, scripted, kept, self.audit, leaflet="zolfin", emergency_number=NUMBER)
        self.desk = Desk(self.audit, scripted, lambda: {"zolfin"})

    def ask(self, *questions: str) -> int:
        """Ask in one conversation; return the number of the last turn's case."""
        id_ = self.service.ask(questions[0]).conversation
        for question in questions[1:]:
            self.service.ask(question, id_)
        self.conversation = id_
        return int(str(self.audit.turn_of(id_, len(questions))))


@pytest.fixture
def at(tmp_path: Path) -> At:
    """Give a desk on which nothing waits."""
    return At(tmp_path, ScriptedAssistant())


def test_a_case_shows_each_line_beside_its_place_in_the_leaflet(at: At) -> None:
    """With the heading above, and what stands before and after."""
    case = at.desk.case(at.ask("what is zolfin for", "can i drive"))
    assert case.leaflet is not NOT_STATED
    assert [question for question, _ in case.before] == ["what is zolfin for"]
    assert case.question == "can i drive"
    cited = [each for line in case.lines for each in line.cited]
    assert cited
    for each in cited:
        assert each.place is not NOT_STATED
        assert each.place.words == each.quote
        assert each.place.before + each.place.words + each.place.after in case.leaflet.text
        assert each.place.heading
    assert (case.held_back, case.findings, case.given) == (False, (), ())


def test_a_case_says_what_the_guard_held_back_and_why(tmp_path: Path) -> None:
    """And what a model wrote that nobody was shown."""
    at = At(tmp_path, OverTheLabel())
    case = at.desk.case(at.ask("how much"))
    assert case.risks == (Risk.HELD_BACK,)
    assert case.draft is not NOT_STATED
    assert TOO_MUCH in case.draft.text
    assert TOO_MUCH not in case.reply.text
    assert case.findings[0].words
    assert [each.why for each in case.left_out] == ["it cites what it was not given"]


def test_a_case_says_what_its_reader_said(at: At) -> None:
    """In the order in which it was said."""
    number = at.ask("can i drive")
    at.service.rate(at.conversation, 1, Rating.NOT_HELPFUL, Reason.WRONG, "no")
    at.service.send_to_pharmacist(at.conversation, 1, "please look")
    rated, sent = at.desk.case(number).said
    assert (rated.rating, rated.reason, rated.comment) == (Rating.NOT_HELPFUL, Reason.WRONG, "no")
    assert (sent.rating, sent.comment) == (NOT_STATED, "please look")


def test_verdicts_follow_each_other_and_none_is_changed(at: At) -> None:
    """Each has who and when, and the last one holds."""
    number = at.ask("what is a zebrafinch")
    assert [(each.number, each.risks) for each in at.desk.queue()] == [(number, (Risk.NOT_IN_LEAFLET,))]
    first = Opinion(
        Judgement.DOES_NOT, {0: Judgement.PARTLY}, Right.OTHER_PASSAGES, ("p0003",), "Ask Anna Kovács.", "hm"
    )
    at.desk.judge(number, "ada", first)
    at.clock.pass_by(1)
    at.desk.judge(number, "ben", GOOD)
    one, two = at.desk.case(number).given
    assert (one.by, one.opinion.lines, one.opinion.passages) == ("ada", {0: Judgement.PARTLY}, ("p0003",))
    assert (one.opinion.answer, one.opinion.comment) == ("Ask [name].", "hm")
    assert (two.by, two.opinion.judgement, two.at - one.at) == ("ben", Judgement.SUPPORTS, timedelta(days=1))
    assert at.desk.queue() == ()
    assert [given.by for _, given in at.desk.judged()] == ["ben", "ada"]
    assert at.audit.verify().faults == ()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Opinion(Judgement.DOES_NOT, right=Right.OTHER_PASSAGES),
        lambda: Opinion(Judgement.DOES_NOT, passages=("p0001",)),
        lambda: Opinion(Judgement.DOES_NOT, comment="a" * (LONGEST_COMMENT + 1)),
    ],
)
def test_an_opinion_that_contradicts_itself_is_refused(wrong: object) -> None:
    """Before it is kept for ever."""
    with pytest.raises(ValueError, match=r"passages|characters"):
        wrong()  # type: ignore[operator]


def test_the_next_case_is_the_one_below(at: At) -> None:
    """Of the last one it is the first, and of the only one there is none."""
    assert at.desk.next_after(1) is NOT_STATED
    cases = [at.ask(f"what is a zebrafinch {word}") for word in ("one", "two", "three")]
    assert [each.number for each in at.desk.queue()] == cases[::-1]
    assert [at.desk.next_after(number) for number in cases[::-1]] == [cases[1], cases[0], cases[2]]
    assert at.desk.next_after(cases[0], Risk.HELD_BACK) is NOT_STATED
    for number in cases[:2]:
        at.desk.judge(number, "ada", GOOD)
    assert at.desk.next_after(cases[2]) is NOT_STATED
    assert at.desk.next_after(cases[0]) == cases[2]


@pytest.mark.parametrize("number", [0, 2, 99])
def test_a_case_that_is_not_there_is_said_to_be_so(at: At, number: int) -> None:
    """A record that is no turn is no case either."""
    at.ask("can i drive")
    at.service.send_to_pharmacist(at.conversation, 1)
    with pytest.raises(UnknownCaseError, match=str(number)):
        at.desk.case(number)


def test_a_case_whose_words_are_deleted_keeps_its_verdicts(at: At) -> None:
    """Who said what and when stays; what was said of whom is gone."""
    number = at.ask("can a zebrafinch drive")
    at.desk.judge(number, "ada", Opinion(Judgement.PARTLY, comment="about the zebrafinch"))
    at.service.delete(at.conversation)
    case = at.desk.case(number)
    assert case.is_deleted
    assert (case.question, case.lines) == ("", ())
    assert [(each.by, each.opinion.judgement, each.opinion.comment) for each in case.given] == [
        ("ada", Judgement.PARTLY, "")
    ]
    assert evaluation_case(case) is None


def test_a_record_that_cannot_be_read_does_not_hide_the_rest(at: At, tmp_path: Path) -> None:
    """As one that another version wrote."""
    number = at.ask("can i drive")
    tamper(tmp_path, "UPDATE words SET words = '{\"kind\": 7}' WHERE name = 'reply'")
    case = at.desk.case(number)
    assert case.question == "can i drive"
    assert case.lines == ()


def test_all_verdicts_are_exported_as_a_table(at: At) -> None:
    """What a spreadsheet would reckon with is words there."""
    number = at.ask("can i drive")
    at.desk.judge(number, "ada", Opinion(Judgement.PARTLY, {1: Judgement.DOES_NOT}, comment="=1+1"))
    at.desk.judge(number, "ben", GOOD)
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in table_rows([at.desk.case(number)])]
    assert [(row["judged_by"], row["judgement"], row["holds"]) for row in rows] == [
        ("ada", "partly", "no"),
        ("ben", "supports", "yes"),
    ]
    assert (rows[0]["comment"], rows[0]["lines"]) == ("'=1+1", "2: does not")


@pytest.mark.parametrize(
    ("question", "opinion", "expect"),
    [
        ("can i drive", GOOD, "answer"),
        ("can i drive", Opinion(Judgement.DOES_NOT, right=Right.NOT_IN_LEAFLET), "not_in_leaflet"),
        ("can i drive", Opinion(Judgement.DOES_NOT, right=Right.URGENT), "urgent"),
        ("can i drive", Opinion(Judgement.DOES_NOT, right=Right.CRISIS), "crisis"),
        ("what is a zebrafinch", GOOD, "not_in_leaflet"),
        ("can i drive", Opinion(Judgement.PARTLY), None),
    ],
)
def test_a_verdict_that_says_what_is_right_is_a_case_of_the_evaluation(
    at: At, tmp_path: Path, question: str, opinion: Opinion, expect: str | None
) -> None:
    """The evaluation reads it as it was exported."""
    number = at.ask("what is zolfin for", question)
    at.desk.judge(number, "ada", opinion)
    row = evaluation_case(at.desk.case(number))
    if expect is None:
        assert row is None
        return
    assert row is not None
    assert row["expect"] == expect
    file = tmp_path / "cases.jsonl"
    file.write_text(f"{json.dumps(row)}\n", encoding="utf-8")
    (case,) = read_desk_cases(file, ScriptedAssistant().leaflet)
    assert case.question.text == question
    assert case.question.history[0].content == "what is zolfin for"
    assert bool(case.evidence) is (expect == "answer")


def test_the_passages_that_a_pharmacist_names_are_the_evidence(at: At) -> None:
    """In the place of the cited ones."""
    number = at.ask("can i drive")
    leaflet = ScriptedAssistant().leaflet("zolfin")
    named = next(p for p in leaflet.passages if p.span not in {span for q in leaflet.passages for span in q.lead_ins})
    at.desk.judge(number, "ada", Opinion(Judgement.DOES_NOT, right=Right.OTHER_PASSAGES, passages=(named.id,)))
    row = evaluation_case(at.desk.case(number))
    assert row is not None
    assert row["evidence"] == [leaflet.quote(named.span)]
    assert DeskRow.model_validate(row).leaflet == "zolfin"


def test_figures_tell_what_is_asked_and_what_is_not_answered(tmp_path: Path) -> None:
    """Verdicts by weeks, those without any too."""
    at = At(tmp_path, OverTheLabel())
    numbers = [at.ask("how much") for _ in range(3)]
    at.desk.judge(numbers[0], "ada", GOOD)
    at.clock.pass_by(15)
    at.desk.judge(numbers[1], "ada", Opinion(Judgement.DOES_NOT))
    figures = figures_of(at.desk.turns(), at.desk.verdicts())
    assert (figures.turns, figures.held_back) == (3, 3)
    assert figures.replies == ((ReplyKind.NOT_IN_LEAFLET.value, 3),)
    assert [(each.topic, each.asked, each.unanswered) for each in figures.topics] == [("dose", 3, 0)]
    assert figures.unanswered == ()
    assert [(week.begins, week.total) for week in figures.weeks] == [
        (date(2026, 3, 9), 1),
        (date(2026, 3, 16), 0),
        (date(2026, 3, 23), 1),
    ]
    later = datetime(2026, 3, 20, tzinfo=UTC)
    assert (at.desk.turns(later), len(at.desk.verdicts(later))) == ((), 1)
    assert figures_of((), ()).weeks == ()


def test_figures_name_the_questions_that_the_leaflet_does_not_answer(at: At) -> None:
    """The latest first, and of deleted words none."""
    at.ask("what is a zebrafinch")
    at.ask("what is a parrot")
    at.ask("can i drive")
    figures = figures_of(at.desk.turns(), ())
    assert [each.question for each in figures.unanswered] == ["what is a parrot", "what is a zebrafinch"]
    at.ask("what is an eagle")
    at.service.delete(at.conversation)
    assert len(figures_of(at.desk.turns(), ()).unanswered) == 2


def test_all_that_speaks_for_looking_at_a_case_is_said(at: At) -> None:
    """Who asks for a pharmacist is not hidden behind a rating; and after a verdict it is said that they wrote again."""
    number = at.ask("can i drive")
    at.service.rate(at.conversation, 1, Rating.NOT_HELPFUL)
    at.service.send_to_pharmacist(at.conversation, 1, "please")
    assert [(each.number, each.risks) for each in at.desk.queue(Risk.SENT)] == [
        (number, (Risk.UNHELPFUL, Risk.SENT)),
    ]
    assert (at.desk.counts()[Risk.UNHELPFUL], at.desk.counts()[Risk.SENT], at.desk.how_many_wait()) == (1, 1, 1)
    assert not at.desk.queue()[0].is_judged
    at.desk.judge(number, "ada", GOOD)
    assert at.desk.how_many_wait() == 0
    at.service.send_to_pharmacist(at.conversation, 1, "i am pregnant")
    assert at.desk.queue()[0].is_judged


def test_an_answer_that_the_guard_held_back_says_so_for_good(at: At) -> None:
    """Colleagues see it beside the verdict."""
    number = at.ask("can i drive")
    at.desk.judge(number, "ada", Opinion(Judgement.DOES_NOT, answer=TOO_MUCH), is_answer_held_back=True)
    at.desk.judge(number, "ben", Opinion(Judgement.DOES_NOT, answer="Ask your doctor."))
    assert [given.is_answer_held_back for given in at.desk.case(number).given] == [True, False]
