"""Deciding, before anything is written, whether the leaflet answers and with which passages. Not here: the ranking.

A question that names a topic of its own, such as driving, is answered by the leaflet's passages on it, or not at all.
One about a wide topic as such gets what the leaflet says on it; one that asks for a particular thing within a wide
topic, such as one side effect, needs a passage that fits its words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from assistant.domain.answerable import answerable, covered, features
from assistant.domain.doses import (
    DOSE_TOPICS,
    limits_everybody,
    pointed_to,
    says_for_whom,
    those_for,
    those_that_name,
)
from assistant.domain.labels import UNKNOWN, Likely
from assistant.domain.lay_words import same_complaints
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.question_topics import answering_topics, particulars
from assistant.domain.ranking import Ranked
from assistant.domain.selection import Selection, whole, with_short_lists, within
from assistant.domain.topics import Topic
from assistant.domain.urgent_signs import is_urgent_sign

OWN_TOPICS: Final = frozenset(
    {
        Topic.MISSED_DOSE,
        Topic.OVERDOSE,
        Topic.STOPPING,
        Topic.FOOD_AND_ALCOHOL,
        Topic.OTHER_MEDICINES,
        Topic.BREAST_FEEDING,
        Topic.PREGNANCY,
        Topic.DRIVING,
        Topic.STORAGE,
        Topic.ELDERLY,
        Topic.SUPPLY,
    }
)
"""Topics that a question either is about or is not: where the leaflet has none of it, it does not answer."""

_CONFIDENT: Final = 0.2
"""How likely it must be that the leaflet answers at all."""
_ANSWERS: Final = 0.10
"""How well a passage must fit to answer by itself."""
_ANSWERS_BESIDE: Final = 0.25
"""The same, for a passage on another topic than those that the question is about."""
_FITS: Final = 0.15
_FITS_SURELY: Final = 0.3
"""How well the first passage must fit, and the second, to be quoted whatever the question's topic is."""
_FITS_WITHOUT_A_WORD: Final = 0.25
"""How well a passage must fit that has no word of the question, nor a clinical one for it."""
_FITS_WITHOUT_A_COMPLAINT: Final = 0.6
"""The same, for a question about side effects: the list of them is long, and another one is no answer."""
_A_WORD: Final = 0.2
"""The lexical share from which a passage is taken to hold one of the question's telling words."""
_CLOSE_SECOND: Final = 0.5
"""Further passages count when they fit at least this much as well as the best one."""
_MOST_WORDS: Final = 90
_MOST_DOSE_WORDS: Final = 170
"""A question about the dose for nobody known is given every group's, so that the person's is among them."""
_MOST_PASSAGES: Final = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known about a question when the leaflet's answer to it is decided."""

    words: str
    topics: tuple[Topic, ...]
    age_years: float | NotStated = NOT_STATED
    likely: Likely = UNKNOWN


def evidence(leaflet: Leaflet, asked: Asked, ranked: Sequence[Ranked]) -> Selection:
    """Return the passages that answer, in reading order; none where the leaflet does not answer."""
    if confidence(leaflet, asked, ranked) < _CONFIDENT:
        return Selection()
    shown = set(those_for(leaflet, (found.passage for found in ranked), asked.age_years))
    fitting = [found for found in ranked if found.passage in shown]
    chosen = _answering(leaflet, asked, fitting) + _urgent_signs(leaflet, asked, fitting)
    if len(unspoken(leaflet, asked)) < max(1, len(own_topics(asked))):
        chosen += _fitting_best(fitting)
    speaks_of_topic = set(own_topics(asked)) - set(unspoken(leaflet, asked))
    if not speaks_of_topic and not _holds_a_word(
        leaflet, asked, [found for found in fitting if found.passage in chosen.passages]
    ):
        return Selection()
    chosen = replace(chosen, passages=tuple(with_short_lists(leaflet, chosen.passages)))
    return (chosen + Selection(tuple(pointed_to(leaflet, chosen.passages)))).in_reading_order()


def _holds_a_word(leaflet: Leaflet, asked: Asked, chosen: Sequence[Ranked]) -> bool:
    """Return whether one of the passages has a telling word of the question, or fits it well without."""
    fits = _FITS_WITHOUT_A_COMPLAINT if Topic.SIDE_EFFECTS in asked.topics else _FITS_WITHOUT_A_WORD
    return any(found.fit >= fits or covered(leaflet, asked.words, found) > 0 for found in chosen)


def confidence(leaflet: Leaflet, asked: Asked, ranked: Sequence[Ranked]) -> float:
    """Return how likely it is that the leaflet answers, from 0 to 1."""
    return answerable(decided_by(leaflet, asked, ranked))


def decided_by(leaflet: Leaflet, asked: Asked, ranked: Sequence[Ranked]) -> tuple[float, ...]:
    """Return the values that the confidence is reckoned from."""
    lacking = bool(unspoken(leaflet, asked))
    return features(leaflet, asked.words, ranked, asked.likely, lacks_what_is_named=lacking)


def unspoken(leaflet: Leaflet, asked: Asked) -> tuple[Topic, ...]:
    """Return the topics of their own that the question is about and the leaflet says nothing on."""
    present = {passage.topic for passage in leaflet.passages}
    return tuple(t for t in asked.topics if t in OWN_TOPICS and not answering_topics(t) & present)


def _answering(leaflet: Leaflet, asked: Asked, fitting: Sequence[Ranked]) -> Selection:
    if own := own_topics(asked):
        return _own_topics(leaflet, asked, own, fitting)
    as_such = not particulars(asked.words, leaflet.title)
    if DOSE_TOPICS & set(asked.topics) and (as_such or asked.age_years is not NOT_STATED):
        return _doses(leaflet, asked, fitting, _MOST_DOSE_WORDS)
    if asked.topics and as_such:
        return within(leaflet, those_for(leaflet, leaflet.on_topics(asked.topics), asked.age_years), _MOST_WORDS)
    return _best(leaflet, [found for found in fitting if _speaks_of_it(leaflet, asked, found)], _MOST_WORDS)


def _fitting_best(fitting: Sequence[Ranked]) -> Selection:
    """Return what fits best of all, whatever its topic: the first passage, and the second where it is sure."""
    first = [found.passage for found in fitting[:1] if found.fit >= _FITS]
    return Selection((*first, *(found.passage for found in fitting[1:2] if found.fit >= _FITS_SURELY)))


def own_topics(asked: Asked) -> tuple[Topic, ...]:
    """Return the topics of a question that it either is about or is not."""
    return tuple(topic for topic in asked.topics if topic in OWN_TOPICS)


def _urgent_signs(leaflet: Leaflet, asked: Asked, fitting: Sequence[Ranked]) -> Selection:
    """Return the leaflet's urgent signs that the question has a word of: whoever asks about one must see it."""
    if Topic.SIDE_EFFECTS not in asked.topics:
        return Selection()
    signs = [f.passage for f in fitting if f.telling >= _A_WORD and is_urgent_sign(leaflet, f.passage)]
    return Selection(tuple(signs[:_MOST_PASSAGES]))


def _own_topics(leaflet: Leaflet, asked: Asked, own: Sequence[Topic], fitting: Sequence[Ranked]) -> Selection:
    """Return what the leaflet says on each of the question's own topics; for the elderly, the doses asked for too."""
    silent = unspoken(leaflet, asked)
    spoken_of = [topic for topic in own if topic not in silent]
    with_doses = Topic.DOSE in asked.topics and list(own) == [Topic.ELDERLY]
    most_words = _MOST_WORDS // max(1, len(spoken_of) + with_doses)
    chosen = Selection()
    for topic in spoken_of:
        chosen += _on_own_topic(leaflet, topic, fitting, most_words)
    return chosen + _doses(leaflet, asked, fitting, _MOST_WORDS) if with_doses else chosen


def _on_own_topic(leaflet: Leaflet, topic: Topic, fitting: Sequence[Ranked], most_words: int) -> Selection:
    """Return what the leaflet says on one topic, all of it where that is little."""
    on_topic = [found for found in fitting if found.passage.topic is topic]
    on_topic = on_topic or [found for found in fitting if found.passage.topic in answering_topics(topic)]
    if sum(len(leaflet.quote(found.passage.span).split()) for found in on_topic) <= most_words:
        return Selection(tuple(found.passage for found in on_topic))
    return _best(leaflet, on_topic, most_words)


def _doses(leaflet: Leaflet, asked: Asked, fitting: Sequence[Ranked], most_words: int) -> Selection:
    """Return the dose passages for the person: those that name the age, the limit for everybody, and further ones.

    For nobody known they are every group's.
    """
    doses = [found.passage for found in fitting if found.passage.topic in DOSE_TOPICS]
    if asked.age_years is NOT_STATED:
        rows = [p for p in doses if says_for_whom(leaflet, p) or limits_everybody(leaflet, p)] or doses
        return within(leaflet, sorted(rows, key=lambda passage: passage.span), most_words)
    named = those_that_name(leaflet, doses, asked.age_years)
    limits = [passage for passage in doses if limits_everybody(leaflet, passage)]
    in_order = list(dict.fromkeys([*named, *limits, *doses]))
    fewer = within(leaflet, in_order[:_MOST_PASSAGES], most_words)
    return replace(fewer, more=fewer.more or len(in_order) > _MOST_PASSAGES)


def _speaks_of_it(leaflet: Leaflet, asked: Asked, found: Ranked) -> bool:
    if found.on_topic or not asked.topics:
        return found.fit >= _ANSWERS
    return found.fit >= _ANSWERS_BESIDE or (
        found.fit >= _ANSWERS and same_complaints(asked.words, leaflet.quote(found.passage.span))
    )


def _best(leaflet: Leaflet, fitting: Sequence[Ranked], most_words: int) -> Selection:
    """Return the best passage and its close seconds, a list whole where its lead-in is among them."""
    if not fitting:
        return Selection()
    near = [found.passage for found in fitting if found.fit >= _CLOSE_SECOND * fitting[0].fit][:_MOST_PASSAGES]
    return within(leaflet, (part for passage in near for part in whole(leaflet, passage)), most_words)
