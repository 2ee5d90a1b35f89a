"""What the audit has of a turn, and of what its reader says of it: all of it, masked, and gone where it is deleted."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assistant.audit import Audit, Kind, Record
from assistant.conversations import Conversations
from assistant.domain.feedback import LONGEST_COMMENT, MOST_SAID, Rating, Reason
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.profile import ANYONE
from assistant.domain.question import Question
from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.risk import Risk
from assistant.domain.step import LeftOut, Stage, Step
from assistant.domain.topics import Topic
from assistant.errors import BadRequestError, SetupError, UnknownConversationError
from assistant.service import Service
from assistant.service.guard_version import guard_version
from assistant.wiring import Parts
from tests.assistant.scripted import NUMBER, ScriptedAssistant

TOO_MUCH = "Take 9000 mg three times a day."


class OverTheLabel(ScriptedAssistant):
    """Drafts a dose above every label; a model left out a sentence on the way."""

    def steps(self, question: Question) -> Iterator[Step]:
        """Yield a reply that the guard has held back."""
        draft = Draft(ReplyKind.ANSWER, (Line(LineKind.SAID, TOO_MUCH),))
        reply = release(draft, label_to_quote(self.leaflet(question.leaflet)))
        left_out = (LeftOut(0, "it cites what it was not given", "Anna Kovács may drive."),)
        yield Step(Stage.DONE, reply, ANYONE, left_out, by_model=True, topics=(Topic.DOSE,))


@pytest.fixture
def audit(tmp_path: Path) -> Audit:
    """Give an audit."""
    return Audit(tmp_path, 365)


def _service(assistant: ScriptedAssistant, folder: Path, audit: Audit) -> Service:
    kept = Conversations(folder, 30)
    return Service(assistant, assistant, kept, audit, leaflet="zolfin", emergency_number=NUMBER)


@pytest.fixture
def service(tmp_path: Path, audit: Audit) -> Service:
    """Give a service that records there."""
    return _service(ScriptedAssistant(), tmp_path, audit)


def _turn(audit: Audit) -> Record:
    return audit.records(Kind.TURN)[-1]


def test_a_turn_is_recorded_with_what_it_rests_on(service: Service, audit: Audit) -> None:
    """The facts tell nothing of a person; the words are the question and what was shown."""
    answered = service.ask("can i drive with zolfin")
    turn = _turn(audit)
    citations = answered.reply.citations
    assert citations
    assert turn.facts["passages"] == [citation.passage for citation in citations]
    assert (turn.facts["leaflet"], turn.facts["revision"]) == ("zolfin", answered.revision)
    assert (turn.facts["reply"], turn.facts["turn"]) == (answered.reply.kind.value, 1)
    assert (turn.facts["held_back"], turn.facts["by_model"]) == (False, False)
    assert turn.facts["guard"] == guard_version()
    assert turn.words["question"] == "can i drive with zolfin"
    assert [line["words"] for line in json.loads(turn.words["reply"])["lines"]] == [
        line.words for line in answered.reply.lines
    ]
    assert "draft" not in turn.words


def test_what_the_guard_held_back_is_recorded_with_why(tmp_path: Path, audit: Audit) -> None:
    """The draft as it was composed, which nobody was shown, and a model's sentence that was left out."""
    answered = _service(OverTheLabel(), tmp_path, audit).ask("how much may i take")
    turn = _turn(audit)
    assert TOO_MUCH not in answered.reply.text
    assert json.loads(turn.words["draft"])["lines"][0]["words"] == TOO_MUCH
    assert json.loads(turn.words["findings"])[0].keys() == {"words", "reading", "limit", "quote", "by"}
    assert json.loads(turn.words["left_out"])[0]["words"] == "[name] may drive."
    assert turn.facts["held_back"] is True
    assert turn.facts["topics"] == ["dose"]
    assert TOO_MUCH not in turn.words["reply"]


def test_what_names_a_person_is_masked_before_it_is_kept_anywhere(
    service: Service, audit: Audit, tmp_path: Path
) -> None:
    """In the conversation, in the audit, in a comment and in a note."""
    words = "my name is Anna Kovács, anna.kovacs@example.org, 07700 900123, NHS no 943 476 5919. can i drive"
    answered = service.ask(words)
    service.rate(answered.conversation, 1, Rating.NOT_HELPFUL, Reason.OTHER, "I am Anna Kovács")
    service.send_to_pharmacist(answered.conversation, 1, "call me: 07700 900123")
    turn = _turn(audit)
    assert turn.words["question"] == "my name is [name], [e-mail], [phone], NHS no [patient number]. can i drive"
    assert service.conversation(answered.conversation).turns[0].question == turn.words["question"]
    rating, note = audit.about(turn.number)
    assert (rating.words["comment"], note.words["comment"]) == ("I am [name]", "call me: [phone]")
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert not [secret for secret in (b"Kov", b"anna", b"900123", b"5919") if secret in held]


def test_the_medicine_is_no_name(service: Service, audit: Audit) -> None:
    """Whatever it is called."""
    service.ask("my daughter Zolfin? no, i mean dr Zolfin tablets")
    assert "olfin" in _turn(audit).words["question"]


def test_what_is_said_of_an_answer_stands_beside_it(service: Service, audit: Audit) -> None:
    """Each time it is said; the last one counts."""
    id_ = service.ask("can i drive").conversation
    service.rate(id_, 1, Rating.NOT_HELPFUL, Reason.UNCLEAR, " long words ")
    service.rate(id_, 1, Rating.HELPFUL)
    first, second = audit.about(_turn(audit).number)
    assert (first.facts, first.words) == (
        {"rating": "not helpful", "reason": "hard to understand"},
        {"comment": "long words"},
    )
    assert (second.facts, second.words) == ({"rating": "helpful", "reason": None}, {})


@pytest.mark.parametrize("number", [0, 2, -1])
def test_of_a_turn_that_is_not_there_nothing_is_said(service: Service, number: int) -> None:
    """Nor of a conversation that is not."""
    id_ = service.ask("can i drive").conversation
    with pytest.raises(UnknownConversationError):
        service.rate(id_, number, Rating.HELPFUL)
    with pytest.raises(UnknownConversationError):
        service.send_to_pharmacist("nothing", 1)


def test_of_one_answer_so_much_is_said_and_no_more(service: Service, audit: Audit) -> None:
    """Else one reader could fill the audit, which keeps everything, and bury a case."""
    id_ = service.ask("can i drive").conversation
    for _ in range(MOST_SAID - 1):
        service.rate(id_, 1, Rating.HELPFUL)
    service.send_to_pharmacist(id_, 1)
    with pytest.raises(BadRequestError, match="50 times"):
        service.send_to_pharmacist(id_, 1)
    assert len(audit.about(_turn(audit).number)) == MOST_SAID


def test_a_comment_that_is_too_long_is_refused_whole(service: Service, audit: Audit) -> None:
    """Nothing of it is passed over in silence."""
    id_ = service.ask("can i drive").conversation
    with pytest.raises(BadRequestError, match="1,001"):
        service.rate(id_, 1, Rating.NOT_HELPFUL, Reason.OTHER, "a" * (LONGEST_COMMENT + 1))
    assert not audit.about(_turn(audit).number)


def test_a_deleted_conversation_is_gone_from_the_audit_too(service: Service, audit: Audit, tmp_path: Path) -> None:
    """With what was said of it; the chain holds, and lists the deletion."""
    id_ = service.ask("can a zebrafinch drive").conversation
    service.send_to_pharmacist(id_, 1, "my zebrafinch asks")
    service.delete(id_)
    assert not any(b"zebrafinch" in path.read_bytes() for path in tmp_path.iterdir())
    assert audit.verify().faults == ()
    assert [deletion.records for deletion in audit.verify().deletions] == [(1, 2)]


def test_a_turn_of_a_conversation_that_is_deleted_meanwhile_leaves_no_words(tmp_path: Path, audit: Audit) -> None:
    """Between the moment that it is kept and the one that it is recorded."""

    class DeletesMeanwhile(Conversations):
        def add(self, conversation_id: str, *turn: object) -> None:
            super().add(conversation_id, *turn)  # type: ignore[arg-type]
            self.delete(conversation_id)

    scripted = ScriptedAssistant()
    kept = DeletesMeanwhile(tmp_path, 30)
    service = Service(scripted, scripted, kept, audit, leaflet="zolfin", emergency_number=NUMBER)
    service.ask("can a zebrafinch drive")
    assert not _turn(audit).words
    assert not any(b"zebrafinch" in path.read_bytes() for path in tmp_path.iterdir())


def test_what_cannot_be_recorded_is_neither_shown_nor_kept(service: Service, tmp_path: Path) -> None:
    """An answer that no pharmacist could ever see reaches nobody."""
    id_ = service.ask("can i drive").conversation
    _break(tmp_path)
    with pytest.raises(SetupError, match="audit"):
        service.ask("and with alcohol", id_)
    assert len(service.conversation(id_).turns) == 1


def test_help_gets_through_where_nothing_can_be_recorded(parts: Parts, tmp_path: Path, audit: Audit) -> None:
    """An emergency does not wait for a disk."""
    kept = Conversations(tmp_path, 30)
    service = Service(parts.assistant, parts.library, kept, audit, leaflet="baclofen", emergency_number=NUMBER)
    _break(tmp_path)
    assert service.ask("i took 30 tablets at once").reply.kind is ReplyKind.URGENT


def test_a_guard_of_other_code_has_another_version() -> None:
    """It is the start of a hash of the guard's files."""
    assert len(guard_version()) == 12
    assert int(guard_version(), 16) > 0


def _break(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "audit.sqlite3")) as connection, connection:
        connection.execute("DROP TABLE words")


def test_every_emergency_waits_for_a_pharmacist(parts: Parts, tmp_path: Path, audit: Audit) -> None:
    """Whether the help that was offered was the right one is looked at, whatever else there is."""
    kept = Conversations(tmp_path, 30)
    service = Service(parts.assistant, parts.library, kept, audit, leaflet="baclofen", emergency_number=NUMBER)
    service.ask("i took 30 tablets at once")
    ((_, risks),) = audit.waiting(Risk.EMERGENCY)
    assert risks[0] is Risk.EMERGENCY
