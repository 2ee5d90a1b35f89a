"""Conversations that are kept, over an assistant that can be stopped in mid-turn, and over the real one."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.audit import Audit
from assistant.conversations import FULL, MOST_TURNS, Conversations
from assistant.domain.guard.release import HELD_BACK
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import ANYONE, Group, Profile
from assistant.domain.question import LONGEST_QUESTION, Role
from assistant.domain.reply import LineKind, ReplyKind
from assistant.domain.step import Stage, Step
from assistant.errors import (
    BadRequestError,
    LeafletError,
    NoTurnError,
    SetupError,
    UnknownConversationError,
    UnknownLeafletError,
    UnknownPassageError,
)
from assistant.service import Answered, Service
from assistant.wiring import Parts
from tests.assistant.conversations.turns import turn
from tests.assistant.scripted import BREAKS, NUMBER, ScriptedAssistant

DRIVE = "Do not drive until you know how Zolfin affects you."


class FullDisk(Conversations):
    """A store that can be read and not written to."""

    def begin(self, leaflet: str) -> str:
        """Fail as a full disk makes it fail."""
        message = f"nothing of {leaflet} can be kept: the disk is full"
        raise SetupError(message)


@pytest.fixture
def scripted() -> ScriptedAssistant:
    """Give the assistant behind `service`."""
    return ScriptedAssistant()


@pytest.fixture
def kept(tmp_path: Path) -> Conversations:
    """Give what `service` keeps conversations in."""
    return Conversations(tmp_path, 30)


@pytest.fixture
def service(scripted: ScriptedAssistant, kept: Conversations, tmp_path: Path) -> Service:
    """Give a service over the scripted assistant, which waits a fifth of a second for a turn."""
    audit = Audit(tmp_path, 365)
    return Service(scripted, scripted, kept, audit, leaflet="zolfin", emergency_number=NUMBER, patience=0.2)


@pytest.fixture
def real(parts: Parts, tmp_path: Path) -> Service:
    """Give a service over the shipped leaflet, with the real index and the real model."""
    kept = Conversations(tmp_path, 30)
    audit = Audit(tmp_path, 365)
    return Service(parts.assistant, parts.library, kept, audit, leaflet="baclofen", emergency_number=NUMBER)


def test_a_question_begins_a_conversation_and_the_next_goes_on(service: Service, scripted: ScriptedAssistant) -> None:
    """What was said before comes from what is kept, and nothing else knows it."""
    first = service.ask("can i drive")
    second = service.ask("and with weak kidneys", first.conversation)
    assert (first.number, second.number) == (1, 2)
    assert first.conversation == second.conversation
    assert (first.leaflet, first.revision) == ("zolfin", 1)
    assert scripted.asked[0].history == ()
    said = [(message.role, message.content) for message in scripted.asked[1].history]
    assert said == [(Role.USER, "can i drive"), (Role.ASSISTANT, f"{DRIVE} [1]")]


def test_the_steps_come_as_they_are_made_and_what_is_kept_comes_last(service: Service) -> None:
    """Once, in the place of the last step."""
    steps = list(service.steps("can i drive"))
    assert [step.stage for step in steps if isinstance(step, Step)] == [Stage.LOOKING, *[Stage.WRITING] * 3]
    answered = steps[-1]
    assert isinstance(answered, Answered)
    assert answered.reply.text == f"{DRIVE} [1]"
    assert [asked.answered for asked in service.conversation(answered.conversation).turns] == [answered]


@pytest.mark.parametrize(
    ("about", "refused"),
    [
        (("can i drive", "never was", None), UnknownConversationError),
        (("can i drive", "' OR 1=1 --", None), UnknownConversationError),
        (("can i drive", "\udcff\0", None), UnknownConversationError),
        (("can i drive", None, "zolfim"), UnknownLeafletError),
        (("", None, None), BadRequestError),
        ((" ?! ", None, None), BadRequestError),
        (("can i \ud83d drive", None, None), BadRequestError),
        (("x" * (LONGEST_QUESTION + 1), None, None), BadRequestError),
    ],
)
def test_what_cannot_be_asked_is_refused_before_the_first_step(
    service: Service, kept: Conversations, about: tuple[str, str | None, str | None], refused: type[LeafletError]
) -> None:
    """And nothing is kept of it."""
    with pytest.raises(refused):
        service.steps(*about)
    assert kept.all() == ()


def test_nul_characters_and_odd_scripts_are_kept_as_they_are(service: Service) -> None:
    """They are part of what was asked."""
    words = "can i drive\0 \N{ADHESIVE BANDAGE} '; DROP TABLE turn; --"
    answered = service.ask(words)
    assert [asked.question for asked in service.conversation(answered.conversation).turns] == [words]


def test_a_correction_goes_with_every_question(service: Service, scripted: ScriptedAssistant) -> None:
    """Until it is corrected again; it is told with the conversation."""
    id_ = service.begin()
    service.correct(id_, Profile(40.0, 80.0))
    service.ask("can i drive", id_)
    service.ask("can i drive", id_, profile=Profile(age_years=41.0))
    assert [question.profile for question in scripted.asked] == [Profile(40.0, 80.0), Profile(41.0, 80.0)]
    assert service.conversation(id_).profile == Profile(41.0, 80.0)
    service.correct(id_, Profile(group=Group.CHILD))
    assert service.conversation(id_).profile == Profile(group=Group.CHILD)


def test_a_correction_holds_until_the_persons_words_say_otherwise(
    service: Service, scripted: ScriptedAssistant
) -> None:
    """After "for my 4 year old" a correction to 40 years would give the child an adult's dose."""
    id_ = service.begin()
    service.correct(id_, Profile(40.0, 80.0))
    assert service.ask("can my 4 year old take zolfin", id_).profile == Profile(4.0)
    service.ask("and at most", id_)
    assert scripted.asked[-1].profile == ANYONE
    assert service.conversation(id_).profile == ANYONE


def test_a_conversation_goes_on_with_the_leaflet_named_last(service: Service, scripted: ScriptedAssistant) -> None:
    """What was said about the other one stays."""
    id_ = service.begin("zolfin")
    service.ask("can i drive", id_, "calvadine")
    answered = service.ask("with weak kidneys", id_)
    assert (answered.leaflet, answered.revision) == ("calvadine", 2)
    assert len(scripted.asked[-1].history) == 2
    assert service.conversation(id_).leaflet == "calvadine"


def test_a_conversation_goes_on_with_the_medicine_that_is_asked_about(
    service: Service, scripted: ScriptedAssistant
) -> None:
    """Unless the leaflet is named beside the question; what was asked of the other one is known there."""
    first = service.ask("can i drive")
    asked = [
        service.ask("and calvadine?", first.conversation, "zolfin"),
        service.ask("is it ok with calvadine", first.conversation),
        service.ask("and calvadine?", first.conversation),
        service.ask("with weak kidneys", first.conversation),
    ]
    assert [answered.leaflet for answered in asked] == ["zolfin", "zolfin", "calvadine", "calvadine"]
    assert scripted.asked[3].history[0].content == "can i drive"
    assert service.ask("what is the dose of calvadine").leaflet == "calvadine"


def to_the_first_part(steps: Iterator[Step | Answered]) -> None:
    """Take steps until something of the reply is shown."""
    for step in steps:
        if isinstance(step, Step) and step.reply is not None:
            return


def test_a_turn_that_is_left_before_its_end_leaves_nothing(service: Service, kept: Conversations) -> None:
    """Neither a turn nor a conversation, and the next question need not wait."""
    id_ = service.begin()
    for conversation in (id_, None):
        steps = service.steps("can i drive", conversation)
        to_the_first_part(steps)
        steps.close()
    assert [(each.id, each.turns) for each in kept.all()] == [(id_, 0)]
    assert service.ask("can i drive", id_).number == 1


def test_a_turn_that_fails_leaves_nothing(service: Service, kept: Conversations) -> None:
    """The error goes on to whoever asked, and the conversation can be gone on with."""
    id_ = service.begin()
    for conversation in (id_, None):
        with pytest.raises(RuntimeError):
            service.ask(BREAKS, conversation)
    assert [(each.id, each.turns) for each in kept.all()] == [(id_, 0)]
    assert service.ask("can i drive", id_).number == 1


def test_a_conversation_that_is_deleted_while_it_is_asked_stays_deleted(service: Service, tmp_path: Path) -> None:
    """The turn ends in an error, and no word of it is written."""
    id_ = service.begin()
    steps = service.steps("can a zebrafinch drive", id_)
    to_the_first_part(steps)
    service.delete(id_)
    with pytest.raises(UnknownConversationError):
        list(steps)
    assert not any(b"zebrafinch" in path.read_bytes() for path in tmp_path.iterdir())


def test_two_questions_at_once_are_answered_one_after_the_other(
    service: Service, scripted: ScriptedAssistant, kept: Conversations, tmp_path: Path
) -> None:
    """The second one knows the first one's reply."""
    audit = Audit(tmp_path, 365)
    patient = Service(scripted, scripted, kept, audit, leaflet="zolfin", emergency_number=NUMBER, patience=20)
    id_ = service.begin()
    scripted.may_end.clear()
    with ThreadPoolExecutor() as threads:
        first = threads.submit(patient.ask, "can i drive", id_)
        assert scripted.begun.wait(10)
        second = threads.submit(patient.ask, "with weak kidneys", id_)
        threading.Event().wait(0.1)
        assert len(scripted.asked) == 1
        scripted.may_end.set()
        assert (first.result(10).number, second.result(10).number) == (1, 2)
    assert [message.content for message in scripted.asked[1].history] == ["can i drive", f"{DRIVE} [1]"]


def test_a_question_does_not_wait_for_ever(service: Service, scripted: ScriptedAssistant) -> None:
    """It is refused in words; questions of other conversations are answered meanwhile."""
    id_ = service.begin()
    steps = service.steps("can i drive", id_)
    to_the_first_part(steps)
    with pytest.raises(NoTurnError, match="still being answered"):
        service.ask("with weak kidneys", id_)
    assert service.ask("with weak kidneys").number == 1
    assert isinstance(list(steps)[-1], Answered)
    assert service.ask("with weak kidneys", id_).number == 2
    assert len(scripted.asked) == 3


def test_a_turn_that_another_process_overtakes_is_refused(service: Service, tmp_path: Path) -> None:
    """Its reply does not know what was said meanwhile."""
    id_ = service.begin()
    steps = service.steps("can i drive", id_)
    to_the_first_part(steps)
    Conversations(tmp_path, 30).add(id_, turn(1, "from elsewhere"), ANYONE)
    with pytest.raises(NoTurnError, match="in the meantime"):
        list(steps)
    assert [asked.question for asked in service.conversation(id_).turns] == ["from elsewhere"]


def test_a_full_conversation_takes_no_turn_more(service: Service, kept: Conversations) -> None:
    """Its turns can still be read."""
    id_ = service.begin()
    for number in range(1, MOST_TURNS + 1):
        kept.add(id_, turn(number), ANYONE)
    with pytest.raises(NoTurnError, match=FULL):
        service.ask("can i drive", id_)
    assert len(service.conversation(id_).turns) == MOST_TURNS


def test_help_gets_through_whatever_cannot_be_kept(real: Service, tmp_path: Path) -> None:
    """In a full conversation, and where the file that it is kept in can be written to no more."""
    id_ = real.begin()
    store = Conversations(tmp_path, 30)
    for number in range(1, MOST_TURNS + 1):
        store.add(id_, replace(turn(number), leaflet="baclofen"), ANYONE)
    assert real.ask("i took 30 tablets at once", id_).reply.kind is ReplyKind.URGENT
    assert len(real.conversation(id_).turns) == MOST_TURNS


def test_help_gets_through_where_the_disk_is_full(parts: Parts, tmp_path: Path) -> None:
    """Anything else is an error that says so."""
    full = FullDisk(tmp_path, 30)
    audit = Audit(tmp_path, 365)
    service = Service(parts.assistant, parts.library, full, audit, leaflet="baclofen", emergency_number=NUMBER)
    answered = service.ask("i took 30 tablets at once")
    assert answered.reply.kind is ReplyKind.URGENT
    assert not answered.conversation
    with pytest.raises(SetupError):
        service.ask("can i drive")


def test_twenty_people_ask_at_once(service: Service) -> None:
    """Each has a conversation of their own."""
    with ThreadPoolExecutor(20) as threads:
        conversations = list(threads.map(lambda _: [service.ask("can i drive").conversation], range(20)))
        for _ in range(2):
            list(threads.map(lambda ids: service.ask("with weak kidneys", ids[0]), conversations))
    assert len({ids[0] for ids in conversations}) == 20
    assert {len(service.conversation(ids[0]).turns) for ids in conversations} == {3}


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("can i drive", ReplyKind.ANSWER),
        ("what is the dose for my 4 year old", ReplyKind.DOSE),
        ("can i take 90 mg three times a day", ReplyKind.DOSE),
        ("who won the cup final", ReplyKind.OUT_OF_SCOPE),
        ("i took 20 tablets an hour ago", ReplyKind.URGENT),
        ("i want to kill myself", ReplyKind.CRISIS),
        ("Darf ich mit Baclofen Auto fahren?", ReplyKind.ANSWER),
        ("quiero suicidarme", ReplyKind.CRISIS),
        ("how do i store it", ReplyKind.NOT_IN_LEAFLET),
    ],
)
def test_a_reply_is_told_again_as_it_was(real: Service, question: str, kind: ReplyKind) -> None:
    """The guard releases again what it released, of every kind and in every language."""
    answered = real.ask(question)
    assert answered.reply.kind is kind
    (asked,) = real.conversation(answered.conversation).turns
    assert asked.answered == answered
    assert asked.answered.reply.lines == answered.reply.lines
    assert asked.answered.reply.citations == answered.reply.citations


def written_over(folder: Path, **columns: str) -> None:
    """Write to the file past the program, as whoever has the disk can."""
    with closing(sqlite3.connect(folder / "conversations.sqlite3")) as file:
        for column, value in columns.items():
            file.execute(f"UPDATE turn SET {column} = replace({column}, ?, ?)", value.split(" -> "))  # noqa: S608
        file.commit()


_TOO_MUCH = "Take 900 mg six times a day."


@pytest.mark.parametrize(
    "columns",
    [
        {"lines": f"{DRIVE} -> {_TOO_MUCH}"},
        {"lines": f"{DRIVE} -> Drink as much as you like."},
        {"citations": f"{DRIVE} -> {_TOO_MUCH}", "lines": f"{DRIVE} -> {_TOO_MUCH}"},
        {"lines": f'"quote", "words": "{DRIVE}" -> "folded", "words": "{_TOO_MUCH}"'},
        {"lines": f'"quote", "words": "{DRIVE}", "markers": [1] -> "said", "words": "{_TOO_MUCH}", "markers": []'},
        {"lines": '"quote" -> "song"'},
        {"lines": '"words" -> "notes"'},
        {"lines": "[1] -> [2]"},
        {"lines": '[1] -> ["1"]'},
        {"lines": '[1] -> "1"'},
        {"lines": f'"{DRIVE}" -> 7'},
        {"citations": '"start": 1 -> "start": 2'},
        {"citations": '"start": 1 -> "start": -1'},
        {"citations": '"marker": 1 -> "marker": true'},
        {"citations": '"revision": 1 -> "revision": 2'},
        {"citations": '"zolfin" -> "calvadine"'},
        {"citations": '"Driving" -> "Take 900 mg"'},
        {"revision": "1 -> 7"},
        {"leaflet": "zolfin -> song"},
        {"kind": "answer -> song"},
    ],
)
def test_what_was_written_over_past_the_program_is_held_back(
    service: Service, tmp_path: Path, columns: dict[str, str]
) -> None:
    """Nothing comes out of the database unguarded, nor as the leaflet's words what it does not say."""
    answered = service.ask("can i drive")
    written_over(tmp_path, **columns)
    (asked,) = service.conversation(answered.conversation).turns
    assert asked.answered.reply.text == HELD_BACK.text


def test_a_turn_without_lines_is_held_back_and_not_shown_empty(service: Service, tmp_path: Path) -> None:
    """Nobody is to take silence for an answer."""
    answered = service.ask("can i drive")
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as file:
        file.execute("UPDATE turn SET lines = '[]', citations = '[]'")
        file.commit()
    assert service.conversation(answered.conversation).turns[0].answered.reply.text == HELD_BACK.text


def test_of_an_emergency_that_was_written_over_the_call_for_help_is_left(real: Service, tmp_path: Path) -> None:
    """As with every draft that the guard holds back."""
    answered = real.ask("i took 20 tablets an hour ago")
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as file:
        file.execute(
            "UPDATE turn SET citations = '[]', lines = ?",
            (f'[{{"kind": "said", "words": "{_TOO_MUCH}", "markers": []}}]',),
        )
        file.commit()
    reply = real.conversation(answered.conversation).turns[0].answered.reply
    assert reply.kind is ReplyKind.URGENT
    assert "Call an ambulance now" in reply.text
    assert all(line.kind is LineKind.SAID for line in reply.lines)


def test_a_turn_is_read_against_the_revision_that_answered(service: Service, scripted: ScriptedAssistant) -> None:
    """A revision that came after it may have other words at its places."""
    answered = service.ask("can i drive")
    before = scripted.published["zolfin"]
    scripted.earlier["zolfin", 1] = before
    scripted.published["zolfin"] = replace(before, revision=2, text=before.text.replace("drive", "fly a"))
    assert service.conversation(answered.conversation).turns[0].answered.reply == answered.reply


def test_a_passage_is_shown_where_it_stands(service: Service, scripted: ScriptedAssistant) -> None:
    """In the published revision, or in the one that a citation names; never in one that nobody published."""
    place = service.passage("zolfin", "p3")
    assert place.leaflet.quote(place.passage.span) == "weak kidneys"
    assert [place.leaflet.quote(span) for span in place.passage.lead_ins] == ["Take care if you have:"]
    assert (place.heading, place.leaflet.revision) == ("Warnings", 1)
    earlier = replace(scripted.published["calvadine"], revision=1)
    scripted.earlier["calvadine", 1] = earlier
    scripted.earlier["calvadine", 3] = earlier
    assert service.passage("calvadine", "p3", 1).leaflet.revision == 1
    for leaflet, passage, revision in [("calvadine", "p3", 3), ("calvadine", "p3", -1), ("calvadine", "p3", 10**30)]:
        with pytest.raises(UnknownLeafletError):
            service.passage(leaflet, passage, revision)
    with pytest.raises(UnknownPassageError):
        service.passage("zolfin", "p99")
    with pytest.raises(UnknownLeafletError):
        service.passage("' OR 1=1 --", "p3")


def test_a_text_is_held_against_a_leaflet(real: Service) -> None:
    """As `leaflet guard` does, for the person given."""
    assert real.check("Take 5 mg three times a day.", profile=Profile(40.0)).allowed
    said = real.check("Take 40 mg three times a day.", "baclofen", Profile(40.0))
    assert said.findings[0].limit == "at most 100 mg a day"


def test_the_real_assistant_understands_whom_a_conversation_is_about(real: Service) -> None:
    """A child said first, a correction after it, then what the person says last."""
    first = real.ask("what is the dose for my 4 year old")
    assert first.profile.age_years == 4
    real.correct(first.conversation, Profile(7.0))
    assert real.ask("and at most?", first.conversation).profile.age_years == 7
    assert real.ask("and for my 12 year old?", first.conversation).profile.age_years == 12
    assert real.conversation(first.conversation).profile.age_years is NOT_STATED
