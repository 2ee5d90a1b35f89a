"""A turn as a page goes through it: what it shows from the question to the reply. Not here: Gradio, or how it looks."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

from assistant.domain.step import Stage, Step
from assistant.errors import NoTurnError, UnknownConversationError
from assistant.service import Answered, Service
from ui.web.chat import (
    Chat,
    begun_anew,
    beside,
    is_beside,
    misses_turns,
    no_turn,
    with_turns,
)
from ui.web.shown import all_shown, shown
from ui.web.view import View


def turn(service: Service, chat: Chat, words: str) -> Iterator[View]:
    """Yield what the page shows of a turn: at once the question, last the reply; raises what the service raises else.

    A conversation that is gone before the turn begins is begun anew. One that is deleted while its turn goes on stays
    deleted.
    """
    yield View(chat, words)
    note = ""
    try:
        try:
            steps = service.steps(words, chat.conversation, None if chat.conversation else chat.beside.leaflet)
        except UnknownConversationError:
            chat, note = begun_anew(chat), chat.words.begun_anew
            steps = service.steps(words, None, chat.beside.leaflet)
            yield View(chat, words, note=note)
        with closing(steps):
            for step in steps:
                yield replace(_view(service, chat, words, step), note=note)
    except NoTurnError:
        yield View(chat, note=no_turn(chat), is_answered=False)
    except UnknownConversationError:
        yield View(begun_anew(chat), note=chat.words.deleted_meanwhile, is_answered=False)


def _view(service: Service, chat: Chat, words: str, step: Step | Answered) -> View:
    if isinstance(step, Step):
        return View(chat, words, step.stage is Stage.WRITING, step.reply)
    turns = (*chat.turns, shown(service, words, step))
    if misses_turns(chat, step):
        turns = all_shown(service, service.conversation(step.conversation))
    after, leaflet = with_turns(chat, turns, step), None
    if not is_beside(after, step):
        leaflet = service.leaflet(step.leaflet)
        after = beside(after, leaflet)
    return View(after, leaflet=leaflet)
