"""The things that an earlier turn lists, and their words that are the leaflet's own. Not here: which one is meant."""

import re
from collections.abc import Sequence
from itertools import dropwhile
from typing import Final

from assistant.domain.leaflet import Leaflet, PassageKind
from assistant.domain.question import Message, Role
from assistant.domain.question_topics import particulars
from assistant.domain.question_words import SAYS_NOTHING
from assistant.domain.referent_words import BEFORE_A_LIST, BETWEEN, BULLET, ENDS_A_LIST, MARKS, TELLS_WHAT_TO_DO
from assistant.domain.reply import FOR_OTHERS

LONGEST: Final = 10_000
"""Code points of an earlier turn that are looked at."""
_MOST_THINGS: Final = 40
_MOST_WORDS: Final = 60
"""Things of a turn, and words of a thing, that are looked at."""
_SPACES: Final = re.compile(r"[^\S\n]+")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|\n")
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")


def things_in(message: Message) -> tuple[str, ...]:
    """Return the things that a turn lists, its list items or the members of its last enumeration; else what it says.

    "Hair loss, ringing in the ears and low mood." has three, and so have three lines that begin with "• ".
    """
    text = MARKS.sub("", _SPACES.sub(" ", message.content[:LONGEST])).partition(FOR_OTHERS)[0]
    if items := BULLET.findall(text):
        return tuple(item.strip() for item in items[:_MOST_THINGS])
    sentences = [sentence for sentence in _SENTENCE.split(text) if sentence.strip()]
    for sentence in reversed(sentences):
        first, *others = [sentence] if TELLS_WHAT_TO_DO.match(sentence) else BETWEEN.split(sentence)
        things = [thing for piece in (BEFORE_A_LIST.sub("", first), *others) if (thing := _bare(piece))]
        if len(things) > 1:
            return tuple(things[:_MOST_THINGS])
    return tuple(sentences[-1:])


def _bare(thing: str) -> str:
    return ENDS_A_LIST.sub("", thing).strip(" .;,!?")


def words_for(thing: str, role: Role, leaflet: Leaflet) -> str:
    """Return a thing as it may be put into a question: of an assistant's words, those that are the leaflet's own."""
    return own_words(thing, leaflet) if role is Role.ASSISTANT else _trimmed(thing)


def own_words(thing: str, leaflet: Leaflet, *, items_alone: bool = False) -> str:
    """Return the longest run of a thing's words that stands in the leaflet, as it stands there; empty where none does.

    "Some people get orange urine." gives "orange urine" of a leaflet that lists it.
    """
    words = [word.casefold() for word in _WORD.findall(thing)][:_MOST_WORDS]
    telling = [word for word in telling_words(" ".join(words), leaflet) if word in leaflet.text.casefold()]
    best: tuple[int, bool, int] = (0, False, 0)
    own = ""
    for passage in leaflet.passages:
        is_item = passage.kind is PassageKind.ITEM
        quote = leaflet.quote(passage.span)
        if (items_alone and not is_item) or not any(word in quote.casefold() for word in telling):
            continue
        run = _without_those_before(_longest_run(words, quote))
        rank = (len(telling_words(run, leaflet)), is_item, -len(quote))
        if rank[0] and rank > best:
            best, own = rank, run
    return own


def _longest_run(words: Sequence[str], quote: str) -> str:
    """Return the longest run of words that stands in a quote, as it stands there."""
    found = list(_WORD.finditer(quote))
    theirs = [match[0].casefold() for match in found]
    longest, end = 0, 0
    lengths = [0] * (len(theirs) + 1)
    for word in words:
        lengths = [0, *(lengths[place] + 1 if word == theirs[place] else 0 for place in range(len(theirs)))]
        if max(lengths) > longest:
            longest = max(lengths)
            end = lengths.index(longest)
    return quote[found[end - longest].start() : found[end - 1].end()] if longest else ""


def _trimmed(thing: str) -> str:
    """Return a thing without the words of every question around it: "i take warfarin with it" is "warfarin"."""
    first = _without_those_before(thing)
    return " ".join(reversed(_without_those_before(" ".join(reversed(first.split()))).split()))


def _without_those_before(thing: str) -> str:
    return " ".join(dropwhile(lambda word: word.casefold().strip(".,;:?") in SAYS_NOTHING, thing.split()))


def telling_words(text: str, leaflet: Leaflet) -> frozenset[str]:
    """Return the words of a text that tell things apart."""
    return particulars(text, leaflet.title)
