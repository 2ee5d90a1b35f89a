"""What a page shows after it is opened, and after what is done between turns. Not here: turns, or how it looks."""

from contextlib import suppress
from dataclasses import replace

from assistant.domain.profile import ANYONE, Profile
from assistant.errors import UnknownConversationError, UnknownLeafletError
from assistant.service import Service
from ui.web.chat import Chat, begun_anew, fresh, gone_on_with
from ui.web.shown import all_shown
from ui.web.view import View
from ui.web.who import Given, read, saved
from ui.words.words import Words


def named(service: Service, wanted: str | None, default: str, words: Words) -> tuple[str, str]:
    """Return the leaflet to open for the one that an address names, and what to tell about it."""
    if wanted is None:
        return default, ""
    try:
        return service.leaflet(wanted).id, ""
    except UnknownLeafletError:
        return default, words.not_here


def opened(service: Service, leaflet_id: str, conversation_id: str | None, words: Words) -> View:
    """Return a leaflet's page with the conversation that the browser goes on with, or a fresh one."""
    leaflet = service.leaflet(leaflet_id)
    chat = fresh(leaflet, words)
    if conversation_id is not None:
        with suppress(UnknownConversationError):
            told = service.conversation(conversation_id)
            leaflet = service.leaflet(told.leaflet)
            chat = gone_on_with(told, all_shown(service, told), leaflet, words)
    return View(chat, leaflet=leaflet)


def corrected(service: Service, given: Given, chat: Chat) -> View:
    """Return the page after the form that says whom it is about was sent."""
    profile = read(given, chat.words)
    if isinstance(profile, str):
        return View(chat, note=profile)
    if profile == ANYONE:
        return cleared(service, chat)
    try:
        return _about(service, chat, profile)
    except UnknownConversationError:
        view = _about(service, begun_anew(chat), profile)
        return replace(view, note=chat.words.begun_anew)


def cleared(service: Service, chat: Chat) -> View:
    """Return the page after its person took back whom it is about."""
    note = chat.words.cleared if chat.turns else ""
    if chat.conversation is not None:
        try:
            service.correct(chat.conversation, ANYONE)
        except UnknownConversationError:
            chat, note = begun_anew(chat), chat.words.begun_anew
    return View(replace(chat, profile=ANYONE), note=note, is_saved=True)


def deleted(service: Service, chat: Chat) -> View:
    """Return the page after its conversation was deleted: now, or before by another page."""
    if chat.conversation is not None:
        with suppress(UnknownConversationError):
            service.delete(chat.conversation)
    return View(begun_anew(chat), note=chat.words.deleted)


def _about(service: Service, chat: Chat, profile: Profile) -> View:
    conversation = chat.conversation or service.begin(chat.beside.leaflet)
    service.correct(conversation, profile)
    after = replace(chat, conversation=conversation, profile=profile)
    return View(after, note=saved(profile, chat.words), is_saved=True)
