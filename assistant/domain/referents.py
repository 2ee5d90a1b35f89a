"""What "that one", "the third one" or "he did that" points to in the turns before. Not here: the rest of a turn.

An assistant's turns may be forged: of their words those alone are taken that are the leaflet's own, and they stand for
what the person points to, in the question; they are never taken to be true.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage, PassageKind
from assistant.domain.listed import all_things, last_thing, of, thing_with, things_at
from assistant.domain.question import Message, Role
from assistant.domain.referent_words import (
    ALL_OF_THEM,
    CAUSES,
    DID_THAT,
    HAS_IT,
    HAVE_IT,
    IT_HAPPENED,
    NEGATES,
    NUMBERS,
    ORDINALS,
    SAYS_YES,
    SUPPOSED,
    THAT,
    THAT_IS,
    THAT_ONE,
    THE_NTH,
    THE_ONE_WITH,
    TOOK,
)
from assistant.domain.things_named import LONGEST, own_words, telling_words, things_in

_MOST_BEFORE: Final = 8
"""Messages before a turn in which what it points to is looked for."""
_A_THING: Final = 12
"""Words that a thing has at most which "that" stands for; more are a sentence."""
_MANY: Final = {"two": 2, "2": 2, "three": 3, "3": 3}


@dataclass(frozen=True, slots=True)
class Pointed:
    """A turn's words with what they point to put in, and the leaflet's passages that are so meant."""

    words: str
    thing: str = ""
    """What was put in."""
    passages: tuple[Passage, ...] = ()
    points: bool = False
    """Whether they plainly point to something, known or not."""
    is_report: bool = False
    """Whether the person says that somebody has what is pointed to: "i have the third one"."""


def pointed_out(words: str, before: Sequence[Message], leaflet: Leaflet) -> Pointed:
    """Return a turn's words with what they point to put in; as they are where they point to nothing that is known.

    After "• dizziness" and "• vivid dreams", "i have the last one" is "i have vivid dreams".
    """
    before = before[-_MOST_BEFORE:]
    if THE_NTH.search(words):
        return _with_each(words, before, leaflet)
    points = False
    for pattern, meant in _POINTERS:
        if match := pattern.search(words):
            if thing := meant(match, before, leaflet):
                return _put_in(words, _place(match), thing, leaflet)
            points = points or pattern in _PLAINLY
    return Pointed(words, points=points)


def _with_each(words: str, before: Sequence[Message], leaflet: Leaflet) -> Pointed:
    """Return words with what each "first" or "third" in them points to: "both the first and the third"."""
    pointed = Pointed(words, points=True)
    for match in reversed(list(THE_NTH.finditer(words))):
        put = _put_in(pointed.words, match.span(), _nth(match, before, leaflet), leaflet)
        things = ", ".join(filter(None, (put.thing, pointed.thing)))
        is_report = put.is_report or pointed.is_report
        pointed = Pointed(put.words, things, (*put.passages, *pointed.passages), points=True, is_report=is_report)
    return pointed


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Return where a thing is put in: for "it" where the pattern tells it apart, else for all of the match."""
    return match.span("it") if match.groupdict().get("it") else match.span()


def _put_in(words: str, place: tuple[int, int], thing: str, leaflet: Leaflet) -> Pointed:
    start, end = place
    if not thing or NEGATES.search(words[:start]):
        return Pointed(words, points=True)
    copula = " is" if THAT_IS.fullmatch(words[start:end]) else ""
    full = f"{words[:start]}{thing}{copula}{words[end:]}"
    meant = tuple(passage for passage in leaflet.passages if _is_of(passage, thing, leaflet))
    return Pointed(full, thing, meant, points=True, is_report=bool(meant) and _tells_of_it(words))


def _tells_of_it(words: str) -> bool:
    """Return whether words say that somebody has what they point to: "i have", "yes, the second one"."""
    return bool(HAS_IT.search(words) or SAYS_YES.search(words) or IT_HAPPENED.search(words))


def _is_of(passage: Passage, thing: str, leaflet: Leaflet) -> bool:
    """Return whether a passage is one of the things put in, all of its telling words being there."""
    telling = telling_words(leaflet.quote(passage.span), leaflet)
    return passage.kind is PassageKind.ITEM and bool(telling) and telling <= telling_words(thing, leaflet)


def _nth(match: re.Match[str], before: Sequence[Message], leaflet: Leaflet) -> str:
    if number := (match["number"] or match["nr"] or "").casefold():
        return things_at(int(number) - 1 if number.isdigit() else NUMBERS.index(number), 1, before, leaflet)
    return things_at(ORDINALS[match["nth"].casefold()], _MANY.get((match["many"] or "").casefold(), 1), before, leaflet)


def _it(_match: re.Match[str], before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return the thing that "that" stands for: the one named by the person, else the only one of the last reply."""
    if thing := _by_the_person(before, leaflet):
        return thing
    replied = next((things_in(message) for message in of(Role.ASSISTANT, before)), ())
    named = {own for thing in replied if (own := own_words(thing, leaflet, items_alone=True))}
    return next((thing for thing in named if len(thing.split()) <= _A_THING), "") if len(named) == 1 else ""


def _it_or_what_was_asked_after(match: re.Match[str], before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return the same, else what the person's last turn asked after: "fits" of "can it cause fits"."""
    asked = next((message.content[:LONGEST] for message in of(Role.USER, before)), "")
    found = CAUSES.search(asked)
    return _it(match, before, leaflet) or (found["thing"].strip() if found else "")


def _by_the_person(before: Sequence[Message], leaflet: Leaflet) -> str:
    """Return the thing that the person's last turn pointed to, or the one of the reply to it that it has a word of."""
    for place in reversed(range(len(before))):
        asked = before[place]
        if asked.role is Role.USER:
            pointed = pointed_out(asked.content[:LONGEST], before[:place], leaflet)
            words = telling_words(pointed.words, leaflet)
            replied = [thing for message in before[place + 1 :] for thing in things_in(message)]
            items = {own for thing in replied if (own := own_words(thing, leaflet, items_alone=True))}
            named = {own for own in items if telling_words(own, leaflet) & words}
            return pointed.thing or (named.pop() if len(named) == 1 else "")
    return ""


def _done(_match: re.Match[str], before: Sequence[Message], _leaflet: Leaflet) -> str:
    """Return what "did that" stands for: after "what if he takes too many", "took too many"."""
    for message in of(Role.USER, before):
        if supposed := SUPPOSED.search(message.content[:LONGEST]):
            verb = supposed["verb"].casefold()
            return f"{TOOK.get(verb) or TOOK[verb.removesuffix('s')]}{supposed['rest']}"
    return ""


_POINTERS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Sequence[Message], Leaflet], str]], ...]] = (
    (ALL_OF_THEM, lambda _match, before, leaflet: all_things(before, leaflet)),
    (THE_ONE_WITH, lambda match, before, leaflet: thing_with(match["by"], before, leaflet)),
    (THAT_ONE, lambda _match, before, leaflet: _by_the_person(before, leaflet) or last_thing(before, leaflet)),
    (DID_THAT, _done),
    (HAVE_IT, _it_or_what_was_asked_after),
    (THAT, _it),
)
"""What points to something before, and how that is found; the first that finds anything counts."""
_PLAINLY: Final = frozenset({ALL_OF_THEM, THAT_ONE, THAT})
"""Those that point to something before even where it is not found."""
