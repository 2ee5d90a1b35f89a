"""What a page shows after its person said something of the last answer. Not here: how it looks, or where that goes."""

from collections.abc import Callable
from dataclasses import replace

from assistant.domain.feedback import LONGEST_COMMENT, Rating, Reason
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import BadRequestError, UnknownConversationError
from assistant.service import Service
from ui.web.chat import Chat
from ui.web.view import View


def can_be_rated(chat: Chat) -> bool:
    """Return whether there is an answer that is kept, so that something can be said of it."""
    return bool(chat.turns and chat.conversation)


def rated(service: Service, rating: Rating, chat: Chat) -> View:
    """Return the page after its person said whether the last answer helped; where not, it asks for the reason."""
    thanks = chat.words.thanks if rating is Rating.HELPFUL else ""
    after = replace(chat, rating=rating, is_explained=False)
    return _said(chat, lambda turn, number: service.rate(turn, number, rating), View(after, note=thanks))


def explained(service: Service, reason: Reason | NotStated, comment: str, chat: Chat) -> View:
    """Return the page after its person said why the last answer did not help."""
    after = replace(chat, rating=Rating.NOT_HELPFUL, is_explained=True)
    return _said(
        chat,
        lambda turn, number: service.rate(turn, number, Rating.NOT_HELPFUL, reason, comment.strip()),
        View(after, note=chat.words.thanks),
    )


def sent(service: Service, note: str, chat: Chat) -> View:
    """Return the page after its person asked for a pharmacist to look at the last answer."""
    return _said(
        chat,
        lambda turn, number: service.send_to_pharmacist(turn, number, note.strip()),
        View(chat, note=chat.words.sent, is_sent=True),
    )


def reason_of(value: str) -> Reason | NotStated:
    """Return the reason that a form gives by its name, or that it gives none."""
    return Reason[value] if value in Reason.__members__ else NOT_STATED


def _said(chat: Chat, say: Callable[[str, int], None], view: View) -> View:
    """Say something of the last turn and return the view, or what is wrong."""
    if not chat.conversation or not chat.turns:
        return View(chat, note=chat.words.turn_gone)
    try:
        say(chat.conversation, len(chat.turns))
    except UnknownConversationError:
        return View(chat, note=chat.words.turn_gone)
    except BadRequestError:
        return View(chat, note=chat.words.comment_too_long.format(most=LONGEST_COMMENT))
    return view
