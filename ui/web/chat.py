"""One person's chat as its page shows it, and what becomes of it. Not here: Gradio, the service, or how it looks."""

import logging
import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from assistant.conversations import MOST_TURNS
from assistant.domain.feedback import Rating
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.question import LONGEST_QUESTION
from assistant.service import Answered, Told
from ui.web.render import Beside, Turn
from ui.words.english import ENGLISH
from ui.words.words import Words

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
    words: Words = ENGLISH
    """The page's own, in its person's language."""
    rating: Rating | NotStated = NOT_STATED
    """What its person said of the last answer."""
    is_explained: bool = False
    """Whether its person said why the last answer did not help."""


def fresh(leaflet: Leaflet, words: Words) -> Chat:
    """Return a chat about a leaflet in which nothing was said."""
    return Chat(leaflet.id, Beside(leaflet.id, leaflet.revision), words=words)


def gone_on_with(told: Told, turns: tuple[Turn, ...], leaflet: Leaflet, words: Words) -> Chat:
    """Return the chat that shows a conversation which its service tells, with its turns, beside its leaflet."""
    return replace(fresh(leaflet, words), turns=turns, conversation=told.id, profile=_about(told))


def begun_anew(chat: Chat) -> Chat:
    """Return the same page with nothing said."""
    return Chat(chat.opened, chat.beside, words=chat.words)


def with_turns(chat: Chat, turns: tuple[Turn, ...], answered: Answered) -> Chat:
    """Return the chat with all of its turns after one more, of which nothing was said yet."""
    after = begun_anew(chat)
    return replace(after, turns=turns, conversation=answered.conversation, profile=answered.profile)


def misses_turns(chat: Chat, answered: Answered) -> bool:
    """Return whether something was asked in this conversation by another page before this turn."""
    return answered.number != len(chat.turns) + 1


def is_beside(chat: Chat, answered: Answered) -> bool:
    """Return whether the leaflet shown is the one that answered, in the revision that answered."""
    return chat.beside == Beside(answered.leaflet, answered.revision)


def beside(chat: Chat, leaflet: Leaflet) -> Chat:
    """Return the chat beside another leaflet, or another revision of it."""
    return replace(chat, opened=leaflet.id, beside=Beside(leaflet.id, leaflet.revision))


def objection(question: str, words: Words) -> str:
    """Return what to tell someone whose words are no question that can be asked, or nothing."""
    if not any(character.isalnum() for character in question):
        return words.nothing_asked
    return words.too_long.format(most=LONGEST_QUESTION) if len(question) > LONGEST_QUESTION else ""


def no_turn(chat: Chat) -> str:
    """Return what to tell someone whose conversation takes no turn."""
    return chat.words.full if len(chat.turns) >= MOST_TURNS else chat.words.still_answering


def log_failure(leaflet: str, words: str, error: BaseException) -> None:
    """Log what went wrong and where; a message that repeats something of the question is left out."""
    _log.error("a page of leaflet %r could not be shown\n%s", leaflet, "".join(_detail(error, words)))


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
