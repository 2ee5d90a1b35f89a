"""One person's chat, kept on the server, and what becomes of the next question. Not here: Gradio, or how it looks."""

import logging
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.conversation import Assistant
from assistant.domain.question import LONGEST_QUESTION, Message, Question, Role
from ui.web.render import Turn

NOTHING_ASKED = "Nothing was asked yet. Type your question in words, then press Ask."
TOO_LONG = f"That question is too long. Ask in at most {LONGEST_QUESTION:,} characters."
NOT_HERE = "That leaflet is not published here. This is another one."
NOT_OPENED = "Sorry, the leaflet could not be opened. Reload the page to try again."
PLACE_LOST = "This page has been open too long and has lost its place. Reload it, then ask again."
WENT_WRONG = (
    "Sorry, something went wrong and your question was not answered. "
    "Try again. If you need to know now, ask a doctor or a pharmacist."
)

_TELLING = 4
"""Letters: a word as long as this, or with a figure in it, tells something of what was asked."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chat:
    """The turns of one chat about one leaflet, and the revision of it that stands beside them."""

    leaflet: str
    revision: int
    turns: tuple[Turn, ...] = ()


def objection(words: str) -> str:
    """Return what to tell someone whose words are no question that can be asked, or nothing."""
    if not any(character.isalnum() for character in words):
        return NOTHING_ASKED
    return TOO_LONG if len(words) > LONGEST_QUESTION else ""


def ask(assistant: Assistant, chat: Chat, words: str) -> Chat:
    """Return the chat with one more turn; raises what the assistant raises."""
    reply = assistant.ask(Question(words, chat.leaflet, history=_history(chat)))
    return replace(chat, turns=(*chat.turns, Turn(words, reply)))


def cites_another_revision(chat: Chat) -> bool:
    """Say whether the last reply rests on a revision that was published after the page was opened."""
    return any(citation.revision != chat.revision for citation in chat.turns[-1].reply.citations)


def log_failure(leaflet: str, words: str, error: BaseException) -> None:
    """Log what went wrong and where; a message that repeats something of the question is left out."""
    _log.error("a page of leaflet %r could not be shown\n%s", leaflet, "".join(_detail(error, words)))


def _detail(error: BaseException, words: str) -> Iterator[str]:
    asked = [
        word[:_TELLING]
        for word in re.findall(r"\w+", words.casefold())
        if len(word) >= _TELLING or any(map(str.isdigit, word))
    ]
    at: BaseException | None = error
    while at is not None:
        message = str(at)
        repeats = any(start in message.casefold() for start in asked)
        yield from traceback.format_tb(at.__traceback__)
        yield f"{type(at).__qualname__}: {'(a message that repeats the question)' if repeats else message}\n"
        at = at.__cause__ or at.__context__


def _history(chat: Chat) -> tuple[Message, ...]:
    return tuple(
        message
        for turn in chat.turns
        for message in (Message(Role.USER, turn.question), Message(Role.ASSISTANT, turn.reply.text))
    )
