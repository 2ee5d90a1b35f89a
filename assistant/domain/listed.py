"""Which of the things that earlier turns list is meant, by its place or a word of it. Not here: how a list is read."""

from collections.abc import Iterator, Sequence
from typing import Final

from assistant.domain.leaflet import Leaflet
from assistant.domain.question import Message, Role
from assistant.domain.things_named import telling_words, things_in, words_for

_STEM: Final = 4
"""Letters that words have in common which are taken for forms of one."""


def things_at(place: int, number: int, before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return so many things from a place of the last list that has it; -1 is the last place.

    Lists in an assistant's turns go before those in the person's own.
    """
    for message in _assistants_first(before):
        things = things_in(message)
        if len(things) > 1 and -1 <= place < len(things):
            meant = things[place:][:number] if place >= 0 else things[-number:]
            return ", ".join(filter(None, (words_for(thing, message.role, leaflet) for thing in meant)))
    return ""


def all_things(before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return all things of the last list."""
    for message in _assistants_first(before):
        things = things_in(message)
        if len(things) > 1:
            return ", ".join(filter(None, (words_for(thing, message.role, leaflet) for thing in things)))
    return ""


def last_thing(before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return the thing that was named last, in the assistant's turns if in any."""
    for message in _assistants_first(before):
        named = [own for thing in things_in(message) if (own := words_for(thing, message.role, leaflet))]
        if named:
            return named[-1]
    return ""


def thing_with(words: str, before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return the one thing of the last list that has a word of these: "peeling" means "skin that peels"."""
    stems = _stems(words, leaflet)
    for message in of(Role.ASSISTANT, before):
        things = [thing for thing in things_in(message) if stems & _stems(thing, leaflet)]
        if things:
            return words_for(things[0], message.role, leaflet) if len(things) == 1 else ""
    return ""


def of(role: Role, before: Sequence[Message]) -> Iterator[Message]:
    """Yield the turns of one side, the last one first."""
    return (message for message in reversed(before) if message.role is role)


def _assistants_first(before: Sequence[Message]) -> Iterator[Message]:
    yield from of(Role.ASSISTANT, before)
    yield from of(Role.USER, before)


def _stems(words: str, leaflet: Leaflet) -> set[str]:
    return {word[:_STEM] for word in telling_words(words, leaflet)}
