"""One person's chat as its page shows it, and what becomes of it. Not here: Gradio, the service, or how it looks."""

import logging
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from assistant.conversations import MOST_TURNS
from assistant.domain.leaflet import Leaflet
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.question import LONGEST_QUESTION
from assistant.service import Answered, Asked, Told
from ui.web.render import Beside, Turn

NOTHING_ASKED = "Nothing was asked yet. Type your question in words, then press Ask."
TOO_LONG = f"That question is too long. Ask in at most {LONGEST_QUESTION:,} characters."
NOT_HERE = "That leaflet is not published here. This is another one."
NOT_OPENED = "Sorry, the leaflet could not be opened. Reload the page to try again."
PLACE_LOST = "This page has been open too long and has lost its place. Reload it, then ask again."
WENT_WRONG = (
    "Sorry, something went wrong and your question was not answered. "
    "Try again. If you need to know now, ask a doctor or a pharmacist."
)
STILL_ANSWERING = "Another question of this conversation is still being answered. Ask again in a moment."
FULL = "This conversation is as long as it may be. Delete it to begin a new one."
BEGUN_ANEW = "The earlier conversation is deleted or forgotten. This is a new one."
DELETED_MEANWHILE = "The conversation was deleted before the answer was there. Ask again to begin a new one."
DELETED = "The conversation is deleted."
NOT_DELETED = "Sorry, the conversation could not be deleted. Try again."
NOT_SAVED = "Sorry, that could not be saved. Try again."

_TELLING: Final = 4
"""Letters: a word as long as this, or with a figure in it, tells something of what was asked."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chat:
    """What one page shows, kept on the server."""

    opened: str
    """The leaflet by whose ID the browser comes back to this conversation."""
    beside: Beside
    turns: tuple[Turn, ...] = ()
    conversation: str | None = None
    """The ID of the service's conversation, once there is one."""
    profile: Profile = ANYONE
    """Whom the last turn was about, or the person said it is."""


def fresh(leaflet: Leaflet) -> Chat:
    """Return a chat about a leaflet in which nothing was said."""
    return Chat(leaflet.id, Beside(leaflet.id, leaflet.revision))


def gone_on_with(told: Told, leaflet: Leaflet) -> Chat:
    """Return the chat that shows a conversation which its service tells, beside its leaflet."""
    return replace(fresh(leaflet), turns=_turns(told.turns), conversation=told.id, profile=_about(told))


def begun_anew(chat: Chat) -> Chat:
    """Return the same page with nothing said."""
    return Chat(chat.opened, chat.beside)


def with_turn(chat: Chat, words: str, answered: Answered) -> Chat:
    """Return the chat with one more turn."""
    turns = (*chat.turns, Turn(words, answered.reply))
    return replace(chat, turns=turns, conversation=answered.conversation, profile=answered.profile)


def with_turns_of(chat: Chat, told: Told) -> Chat:
    """Return the chat with all turns of its conversation."""
    return replace(chat, turns=_turns(told.turns))


def misses_turns(chat: Chat, answered: Answered) -> bool:
    """Return whether something was asked in this conversation by another page before this turn."""
    return answered.number != len(chat.turns) + 1


def is_beside(chat: Chat, answered: Answered) -> bool:
    """Return whether the leaflet shown is the one that answered, in the revision that answered."""
    return chat.beside == Beside(answered.leaflet, answered.revision)


def beside(chat: Chat, leaflet: Leaflet) -> Chat:
    """Return the chat beside another leaflet, or another revision of it."""
    return replace(chat, opened=leaflet.id, beside=Beside(leaflet.id, leaflet.revision))


def objection(words: str) -> str:
    """Return what to tell someone whose words are no question that can be asked, or nothing."""
    if not any(character.isalnum() for character in words):
        return NOTHING_ASKED
    return TOO_LONG if len(words) > LONGEST_QUESTION else ""


def no_turn(chat: Chat) -> str:
    """Return what to tell someone whose conversation takes no turn."""
    return FULL if len(chat.turns) >= MOST_TURNS else STILL_ANSWERING


def log_failure(leaflet: str, words: str, error: BaseException) -> None:
    """Log what went wrong and where; a message that repeats something of the question is left out."""
    _log.error("a page of leaflet %r could not be shown\n%s", leaflet, "".join(_detail(error, words)))


def _turns(asked: tuple[Asked, ...]) -> tuple[Turn, ...]:
    return tuple(Turn(each.question, each.answered.reply) for each in asked)


def _about(told: Told) -> Profile:
    """Return whom a conversation is about: as the last turn was understood, or where it was corrected since, as then.

    Of a correction a turn keeps what it does not contradict: one that it has whole is none since.
    """
    last = told.turns[-1].answered.profile if told.turns else ANYONE
    pairs = zip(_fields(told.profile), _fields(last), strict=True)
    is_in_last = all(given in {ANYONE.age_years, understood} for given, understood in pairs)
    return last if is_in_last else told.profile


def _fields(profile: Profile) -> tuple[object, ...]:
    return profile.age_years, profile.weight_kg, profile.group


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
