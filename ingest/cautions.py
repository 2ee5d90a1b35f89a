"""What a pharmacist should look at before a leaflet is published, in plain words. Not here: what looks planted in it.

A caution refuses nothing. Whoever publishes decides.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.limit_decisions import values_of
from assistant.domain.limit_doubts import contradicting
from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from assistant.domain.words import searched_words

_MUST_HAVE: Final = (
    (frozenset({Topic.USE, Topic.ACTION}), "what it is used for"),
    (frozenset({Topic.BEFORE_YOU_TAKE, Topic.DO_NOT_TAKE, Topic.WARNINGS}), "what to know before taking it"),
    (frozenset({Topic.HOW_TO_TAKE, Topic.DOSE}), "how to take it"),
    (frozenset({Topic.SIDE_EFFECTS}), "its possible side effects"),
    (frozenset({Topic.STORAGE}), "how to store it"),
)
_BOUNDS_A_DOSE: Final = frozenset({LimitKind.USUAL, LimitKind.PER_INTAKE, LimitKind.PER_DAY, LimitKind.PER_KG_DAY})
_MUCH_SHORTER: Final = 0.7
"""Share of what is published."""
_WINDOW: Final = 200
"""Pieces. The embedding model reads 256 of its own, of which such pieces are three in four at least."""
_PIECE: Final = re.compile(r"\w{1,4}|[^\w\s]")
"""About what the embedding model takes for one: a piece of a long word, or a mark."""
_NAME: Final = re.compile(r"[^\W\d_]{4,}")
_NO_NAME: Final = re.compile(
    r"tab(?:let)?s?|capsules?|film|coated|release|prolonged|modified|solution|oral|suspension|injection|powder|drops|cream"
    r"|syrup|package|leaflet|patients?|users?|information|medicines?|medication|guide|hard|soft|gastro|resistant"
    r"|hydrochloride|sodium|with|from|concentrate|infusion|granules|drug|label|human|prescription",
    re.IGNORECASE,
)


@unique
class CautionKind(Enum):
    """What a caution is about, the most pressing first."""

    OTHER_MEDICINE = "other medicine"
    TO_SOFTWARE = "speaks to software"
    PLANTED = "looks planted"
    NO_LIMIT = "no dose limit"
    CONTRADICTING_LIMITS = "contradicting limits"
    UNREAD_DOSE = "unread dose"
    DOUBTFUL_LIMIT = "doubtful limit"
    MISSING_SECTION = "missing section"
    SHORTER = "much shorter"
    CONTACT = "new contact"
    LONG_SENTENCE = "long sentence"


@dataclass(frozen=True, slots=True)
class Caution:
    """What to look at, in one sentence or two, and where it stands in the canonical text."""

    kind: CautionKind
    words: str
    span: Span | NotStated = NOT_STATED


def cautions_of_whole(leaflet: Leaflet, published: Leaflet | NotStated) -> Iterator[Caution]:
    """Yield what is to be said of a leaflet as a whole, beside the one that it would replace."""
    if published is not NOT_STATED:
        if _names_other(leaflet, published):
            words = f"The title is “{leaflet.title}”, and what is published under this ID is “{published.title}”. "
            yield Caution(CautionKind.OTHER_MEDICINE, f"{words}Is it the same medicine?")
        share = len(leaflet.text) / len(published.text)
        if share < _MUCH_SHORTER:
            words = f"The text is {100 * share:.0f} % as long as the published one. Is the file whole?"
            yield Caution(CautionKind.SHORTER, words)
    held = {leaflet.sections[passage.section].topic for passage in leaflet.passages}
    for topics, what in _MUST_HAVE:
        if not topics & held:
            yield Caution(
                CautionKind.MISSING_SECTION, f"No section tells {what}. Every leaflet has one: was it read rightly?"
            )


def cautions_of_doses(leaflet: Leaflet, unread: tuple[Passage, ...]) -> Iterator[Caution]:
    """Yield what is to be said of the doses: that none has a limit, which contradict, are unread, or are doubtful."""
    if not any(limit.kind in _BOUNDS_A_DOSE for limit in leaflet.limits):
        words = "No limit of a dose was found in this text: doses are shown in the leaflet's own sentences only."
        yield Caution(CautionKind.NO_LIMIT, words)
    for one, other in contradicting(values_of(limit) for limit in leaflet.limits):
        both = f"{limit_in_words(one.limit)}, and {limit_in_words(other.limit)}"
        words = f"{ages_in_words(one.ages)}: {both}. The same words give both limits, and only one can hold."
        yield Caution(CautionKind.CONTRADICTING_LIMITS, words[0].upper() + words[1:], one.span)
    for passage in unread:
        words = (
            "A dose stands here that could not be read, and no limit holds it. "
            "Where it states a limit, add that on the Limits page once the leaflet is published."
        )
        yield Caution(CautionKind.UNREAD_DOSE, words, passage.span)
    for limit in leaflet.limits:
        if limit.doubts and limit.confirmed is NOT_STATED:
            words = f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}. Please check: {'; '.join(limit.doubts)}."
            yield Caution(CautionKind.DOUBTFUL_LIMIT, words[0].upper() + words[1:], limit.span)


def cautions_of_length(leaflet: Leaflet) -> Iterator[Caution]:
    """Yield the passages that, with what they stand under, are longer than what is searched of them."""
    for passage in leaflet.passages:
        if len(_PIECE.findall(searched_words(leaflet, passage))) > _WINDOW:
            words = "This is so long that its end may not be found by a question. Shorter sentences are found better."
            yield Caution(CautionKind.LONG_SENTENCE, words, passage.span)


def _names_other(leaflet: Leaflet, published: Leaflet) -> bool:
    """Return whether the titles have no name in common; a title without a name counts by the text that it heads."""
    before, now = _names(published.title), _names(leaflet.title)
    if not before or before & now:
        return False
    return bool(now) or not before & _names(leaflet.text)


def _names(words: str) -> frozenset[str]:
    return frozenset(name.casefold() for name in _NAME.findall(words) if not _NO_NAME.fullmatch(name))
