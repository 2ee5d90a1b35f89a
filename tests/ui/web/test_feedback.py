"""What a page shows after something was said of the last answer, without a browser."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.conversations import Conversations
from assistant.domain.feedback import LONGEST_COMMENT, Rating, Reason
from assistant.domain.not_stated import NOT_STATED
from assistant.service import Service
from tests.ui.web.conftest import service_over
from tests.ui.web.stand_in import ANSWERS, StandInAssistant
from ui.web.chat import Chat
from ui.web.feedback import can_be_rated, explained, rated, reason_of, sent
from ui.web.render import Beside, Turn
from ui.web.turn import turn
from ui.words.english import ENGLISH

_CHAT = Chat("calmarol", Beside("calmarol", 3))
_TOO_LONG = ENGLISH.comment_too_long.format(most=LONGEST_COMMENT)


@pytest.fixture
def service(tmp_path: Path) -> Service:
    """Give the real service, with files of its own."""
    return service_over(StandInAssistant(), Conversations(tmp_path, 30), tmp_path)


@pytest.fixture
def asked(service: Service) -> Chat:
    """Give a chat in which one question was answered."""
    *_, last = turn(service, _CHAT, "Can I drive?")
    return last.chat


def test_an_answer_that_helped_is_thanked_for_and_one_that_did_not_is_asked_about(
    service: Service, asked: Chat
) -> None:
    """It may be changed, and thanks come once: with the yes, or with the reason."""
    yes = rated(service, Rating.HELPFUL, asked)
    assert (yes.chat.rating, yes.note) == (Rating.HELPFUL, ENGLISH.thanks)
    no = rated(service, Rating.NOT_HELPFUL, yes.chat)
    assert (no.chat.rating, no.chat.is_explained, no.note) == (Rating.NOT_HELPFUL, False, "")
    why = explained(service, Reason.UNCLEAR, " too many words ", no.chat)
    assert (why.chat.is_explained, why.note) == (True, ENGLISH.thanks)


def test_another_answer_has_no_rating_yet(service: Service, asked: Chat) -> None:
    """What was said was said of the one before."""
    *_, last = turn(service, rated(service, Rating.NOT_HELPFUL, asked).chat, "And ride?")
    assert (last.chat.rating, last.chat.is_explained) == (NOT_STATED, False)


def test_an_answer_is_sent_to_the_pharmacists(service: Service, asked: Chat) -> None:
    """It is said that no reply comes."""
    view = sent(service, "please look", asked)
    assert (view.note, view.is_sent, view.chat) == (ENGLISH.sent, True, asked)


@pytest.mark.parametrize("words", ["a" * (LONGEST_COMMENT + 1)])
def test_too_many_words_are_told_and_nothing_is_sent(service: Service, asked: Chat, words: str) -> None:
    """The form stays as it is."""
    assert sent(service, words, asked).note == _TOO_LONG
    assert not sent(service, words, asked).is_sent
    view = explained(service, NOT_STATED, words, asked)
    assert (view.chat, view.note) == (asked, _TOO_LONG)


def test_an_answer_that_is_gone_is_told(service: Service, asked: Chat) -> None:
    """Deleted by another page, or never kept."""
    never_kept = replace(asked, conversation="")
    service.delete(asked.conversation or "")
    for chat in (asked, never_kept, _CHAT):
        for view in (rated(service, Rating.HELPFUL, chat), sent(service, "", chat)):
            assert (view.note, view.chat, view.is_sent) == (ENGLISH.turn_gone, chat, False)


@pytest.mark.parametrize(
    ("conversation", "turns", "expected"), [("c", 1, True), ("c", 0, False), ("", 1, False), (None, 1, False)]
)
def test_only_an_answer_that_is_kept_can_be_rated(conversation: str | None, turns: int, *, expected: bool) -> None:
    """Help that could not be kept is shown, and nothing can be said of it."""
    shown = (Turn("a", ANSWERS["Can I drive?"]),) * turns
    assert can_be_rated(replace(_CHAT, conversation=conversation, turns=shown)) is expected


@pytest.mark.parametrize(("value", "expected"), [("WRONG", Reason.WRONG), ("", NOT_STATED), ("<b>", NOT_STATED)])
def test_a_form_gives_a_reason_by_its_name(value: str, expected: object) -> None:
    """Or none."""
    assert reason_of(value) is expected
