"""What becomes of a chat, without a browser."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.conversations import MOST_TURNS, Conversations
from assistant.domain.profile import ANYONE, Group, Profile
from assistant.domain.question import LONGEST_QUESTION
from assistant.service import Answered, Service
from tests.ui.web.conftest import service_over
from tests.ui.web.said import AGE_WRONG, TOO_LONG, WEIGHT_WRONG
from tests.ui.web.stand_in import ANSWERS, ASKS_A_MODEL, WRITTEN, StandInAssistant
from ui.web.between_turns import cleared, corrected, deleted, named, opened
from ui.web.chat import Chat, is_beside, log_failure, misses_turns, no_turn, objection
from ui.web.render import Beside, Turn
from ui.web.turn import turn
from ui.web.view import View
from ui.web.who import Given
from ui.words.english import ENGLISH

_CHAT = Chat("calmarol", Beside("calmarol", 3))
_DRIVE = ANSWERS["Can I drive?"]
_CHILD = Profile(4.0, 16.0)


@pytest.fixture
def assistant() -> StandInAssistant:
    """Give the assistant behind `service`."""
    return StandInAssistant()


@pytest.fixture
def service(assistant: StandInAssistant, tmp_path: Path) -> Service:
    """Give the real service, with a file of conversations of its own."""
    return service_over(assistant, Conversations(tmp_path, 30), tmp_path)


def _last(views: Iterator[View]) -> View:
    *_, last = views
    return last


@pytest.fixture
def asked(service: Service) -> Chat:
    """Give a chat in which one question was answered."""
    return _last(turn(service, _CHAT, "Can I drive?")).chat


def test_a_turn_shows_the_question_at_once_then_what_is_done_then_what_is_written_then_the_reply(
    service: Service,
) -> None:
    """The chat itself changes with the reply and not before."""
    views = list(turn(service, _CHAT, ASKS_A_MODEL))
    assert [(view.asked, view.is_written, view.so_far) for view in views[:-1]] == [
        (ASKS_A_MODEL, False, None),
        (ASKS_A_MODEL, False, None),
        (ASKS_A_MODEL, True, None),
        (ASKS_A_MODEL, True, WRITTEN[0]),
        (ASKS_A_MODEL, True, WRITTEN[1]),
    ]
    assert all(view.chat == _CHAT for view in views[:-1])
    last = views[-1]
    assert (last.asked, last.so_far, last.chat.turns) == ("", None, (Turn(ASKS_A_MODEL, WRITTEN[2]),))


def test_a_turn_that_nobody_waits_for_any_more_leaves_nothing_and_frees_its_conversation(
    service: Service, asked: Chat
) -> None:
    """As when a page is closed."""
    views = turn(service, asked, ASKS_A_MODEL)
    for view in views:
        if view.so_far:
            break
    views.close()  # type: ignore[attr-defined] # it is a generator, which whoever drops it closes
    assert len(_last(turn(service, asked, "And ride?")).chat.turns) == 2


def test_a_follow_up_goes_on_with_the_conversation(service: Service, asked: Chat, assistant: StandInAssistant) -> None:
    """What was said before comes from the service."""
    after = _last(turn(service, asked, "And ride?")).chat
    assert after.conversation == asked.conversation
    assert [each.question for each in after.turns] == ["Can I drive?", "And ride?"]
    assert [message.content for message in assistant.asked[-1].history] == ["Can I drive?", _DRIVE.text]


def test_a_conversation_that_is_gone_is_begun_anew_with_the_question(
    service: Service, asked: Chat, assistant: StandInAssistant
) -> None:
    """And the person is told."""
    service.delete(asked.conversation or "")
    view = _last(turn(service, asked, "And ride?"))
    assert (view.note, [each.question for each in view.chat.turns]) == (ENGLISH.begun_anew, ["And ride?"])
    assert view.chat.conversation not in {asked.conversation, None}
    assert assistant.asked[-1].history == ()


def test_a_conversation_that_is_deleted_while_its_turn_goes_on_stays_deleted(service: Service, asked: Chat) -> None:
    """The words go back to the box."""
    views = turn(service, asked, ASKS_A_MODEL)
    for view in views:
        if view.so_far:
            break
    service.delete(asked.conversation or "")
    last = _last(views)
    assert (last.chat, last.note, last.is_answered) == (_CHAT, ENGLISH.deleted_meanwhile, False)


def test_a_conversation_in_which_another_turn_goes_on_takes_none(service: Service, asked: Chat) -> None:
    """The words go back to the box, and nothing else changes."""
    going_on = turn(service, asked, ASKS_A_MODEL)
    for view in going_on:
        if view.so_far:
            break
    last = _last(turn(service, asked, "And ride?"))
    assert (last.chat, last.note, last.is_answered) == (asked, ENGLISH.still_answering, False)
    assert _last(going_on).is_answered


def test_a_conversation_that_is_full_is_told_apart() -> None:
    """There the way on is another one."""
    assert no_turn(replace(_CHAT, turns=(Turn("a", _DRIVE),) * MOST_TURNS)) == ENGLISH.full


def test_what_another_page_asked_meanwhile_is_shown_too(service: Service, asked: Chat) -> None:
    """Two pages may go on with one conversation."""
    _last(turn(service, asked, "And ride?"))
    after = _last(turn(service, asked, "And sail?")).chat
    assert [each.question for each in after.turns] == ["Can I drive?", "And ride?", "And sail?"]


def test_another_leaflet_that_answers_takes_its_place_beside_the_chat(service: Service, asked: Chat) -> None:
    """And the browser comes back to the conversation by that one from then on."""
    service.ask("And otherol?", asked.conversation, "otherol")
    view = _last(turn(service, asked, "And at night?"))
    assert view.leaflet == service.leaflet("otherol")
    assert (view.chat.opened, view.chat.beside) == ("otherol", Beside("otherol", 1))
    assert len(view.chat.turns) == 3


@pytest.mark.parametrize(
    ("leaflet", "revision", "number", "expected"),
    [("calmarol", 3, 1, (True, False)), ("calmarol", 4, 2, (False, True)), ("otherol", 3, 1, (False, False))],
)
def test_a_reply_may_come_from_elsewhere_than_the_page_shows_and_after_others(
    leaflet: str, revision: int, number: int, expected: tuple[bool, bool]
) -> None:
    """Another leaflet or revision takes its place beside the chat; turns of other pages are fetched."""
    answered = Answered("c", number, leaflet, revision, _DRIVE, ANYONE)
    assert (is_beside(_CHAT, answered), misses_turns(_CHAT, answered)) == expected


def test_a_page_opens_with_the_conversation_that_its_browser_goes_on_with(service: Service, asked: Chat) -> None:
    """With its words and whom it is about."""
    after = corrected(service, Given("4", "16", ""), asked).chat
    assert opened(service, "calmarol", asked.conversation, ENGLISH).chat == after
    assert after.profile == _CHILD


@pytest.mark.parametrize("forged", [None, "", "a", "../x", "' OR 1=1 --", "\ud800"])
def test_a_page_opens_afresh_where_there_is_no_such_conversation(service: Service, forged: str | None) -> None:
    """Whatever the name is."""
    assert opened(service, "calmarol", forged, ENGLISH).chat == _CHAT


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [(None, ("calmarol", "")), ("otherol", ("otherol", "")), ("<b>", ("calmarol", ENGLISH.not_here))],
)
def test_an_address_names_a_leaflet_or_none(service: Service, wanted: str | None, expected: tuple[str, str]) -> None:
    """One that is not published is told of."""
    assert named(service, wanted, "calmarol", ENGLISH) == expected


def test_whom_it_is_about_can_be_said_before_anything_is_asked(service: Service, assistant: StandInAssistant) -> None:
    """It goes with the first question."""
    view = corrected(service, Given("4 years", "16 kg", "adult"), _CHAT)
    assert (view.chat.profile, view.is_saved) == (_CHILD, True)
    assert "a child of 4 years, 16 kg" in view.note
    after = _last(turn(service, view.chat, "Can I drive?")).chat
    assert (after.conversation, after.profile) == (view.chat.conversation, _CHILD)
    assert assistant.asked[-1].profile == _CHILD


@pytest.mark.parametrize(("given", "note"), [(Given("old", "", ""), AGE_WRONG), (Given("4", "0", ""), WEIGHT_WRONG)])
def test_a_value_that_nobody_has_changes_nothing(service: Service, asked: Chat, given: Given, note: str) -> None:
    """One sentence says what is wanted."""
    view = corrected(service, given, asked)
    assert (view.chat, view.note, view.is_saved) == (asked, note, False)
    assert service.conversation(asked.conversation or "").profile == ANYONE


@pytest.mark.parametrize("given", [Given("", "", ""), None])
def test_whom_it_is_about_can_be_taken_back(service: Service, asked: Chat, given: Given | None) -> None:
    """By its button, and by saving an empty form."""
    about = corrected(service, Given("", "", "adult"), asked).chat
    assert about.profile == Profile(group=Group.ADULT)
    after = corrected(service, given, about).chat if given else cleared(service, about).chat
    assert after.profile == ANYONE
    assert service.conversation(asked.conversation or "").profile == ANYONE


def test_whom_it_is_about_begins_anew_where_the_conversation_is_gone(service: Service, asked: Chat) -> None:
    """Deleted by another page."""
    service.delete(asked.conversation or "")
    view = corrected(service, Given("4", "16", ""), asked)
    assert (view.note, view.chat.turns, view.chat.profile) == (ENGLISH.begun_anew, (), _CHILD)
    service.conversation(view.chat.conversation or "")
    assert cleared(service, asked).note == ENGLISH.begun_anew


def test_a_deleted_conversation_is_gone_and_the_page_fresh(service: Service, asked: Chat) -> None:
    """Also where another page was first."""
    for _ in range(2):
        view = deleted(service, asked)
        assert (view.chat, view.note) == (_CHAT, ENGLISH.deleted)
        assert opened(service, "calmarol", asked.conversation, ENGLISH).chat == _CHAT


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ENGLISH.nothing_asked),
        (" \n ", ENGLISH.nothing_asked),
        ("?!", ENGLISH.nothing_asked),
        ("Why?", ""),
        ("a" * LONGEST_QUESTION, ""),
        ("a" * (LONGEST_QUESTION + 1), TOO_LONG),
    ],
)
def test_what_is_no_question_is_objected_to(words: str, expected: str) -> None:
    """Words are needed, and not more than a question may hold."""
    assert objection(words, ENGLISH) == expected


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("the library is locked", True),
        ("cannot read \"Is it 'odd'\\nto swallow 20?\"", False),
        ("no such column: swallowing", False),
        ("unreadable: 20", False),
    ],
)
def test_a_failure_is_logged_without_anything_of_the_question(
    caplog: pytest.LogCaptureFixture, message: str, *, told: bool
) -> None:
    """A message that repeats a word or a figure of the question is left out; the error's kind stays."""
    error = ValueError(message)
    error.__cause__ = KeyError(message)
    log_failure("calmarol", "Is it 'odd'\nto swallow 20?", error)
    assert "ValueError" in caplog.text
    assert "KeyError" in caplog.text
    assert (message in caplog.text) is told
    assert "swallow" not in caplog.text
