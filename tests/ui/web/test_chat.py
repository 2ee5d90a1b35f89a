"""One person's chat on the server."""

import pytest

from assistant.domain.question import LONGEST_QUESTION, Message, Role
from tests.ui.web.stand_in import ANSWERS, StandInAssistant
from ui.web.chat import NOTHING_ASKED, TOO_LONG, Chat, ask, cites_another_revision, log_failure, objection

_CHAT = Chat("calmarol", 3)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", NOTHING_ASKED),
        (" \n ", NOTHING_ASKED),
        ("?!", NOTHING_ASKED),
        ("Why?", ""),
        ("a" * LONGEST_QUESTION, ""),
        ("a" * (LONGEST_QUESTION + 1), TOO_LONG),
    ],
)
def test_what_is_no_question_is_objected_to(words: str, expected: str) -> None:
    """Words are needed, and not more than a question may hold."""
    assert objection(words) == expected


def test_a_follow_up_carries_the_turns_before_it() -> None:
    """History is what was asked and what was replied, in order."""
    assistant = StandInAssistant()
    chat = ask(assistant, ask(assistant, _CHAT, "Can I drive?"), "And ride?")
    assert [turn.question for turn in chat.turns] == ["Can I drive?", "And ride?"]
    assert assistant.asked[-1].history == (
        Message(Role.USER, "Can I drive?"),
        Message(Role.ASSISTANT, ANSWERS["Can I drive?"].text),
    )


@pytest.mark.parametrize(("revision", "expected"), [(3, False), (2, True)])
def test_a_reply_can_rest_on_a_newer_revision_than_the_page_shows(revision: int, *, expected: bool) -> None:
    """Then the leaflet beside the chat has to change."""
    chat = ask(StandInAssistant(), Chat("calmarol", revision), "Can I drive?")
    assert cites_another_revision(chat) is expected


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
