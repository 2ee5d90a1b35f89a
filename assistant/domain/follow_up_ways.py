"""How a turn goes with the turns before it: by itself, for another person, of another thing, or on with the same.

Not here: the words that come of it (`follow_ups`), or whom it is about (`whom`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

from assistant.domain.doses import DOSE_TOPICS
from assistant.domain.follow_up_words import (
    ADDS_A_CONDITION,
    AMOUNT,
    ASKS_ITSELF,
    ASKS_SOMEWHERE,
    CORRECTION,
    CORRECTS,
    DEMONSTRATIVE,
    HAD_SO_MANY,
    HAS_SO_MUCH,
    NEGATED,
    NONE_OF_IT,
    OF_A_THING,
    OPENS,
    PLEASANTRY,
    RATE,
    RECALLS,
    SAYS_NOTHING_NEW,
    TELLS,
)
from assistant.domain.lay_words import complaints_in, things_in
from assistant.domain.leaflet import Leaflet
from assistant.domain.persons import NOBODY, Person, person_in, without_person
from assistant.domain.question import Message
from assistant.domain.question_topics import particulars, topics_of
from assistant.domain.referents import Pointed, pointed_out
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency, triage

_WHOSE: Final = frozenset({Topic.CHILDREN, Topic.ELDERLY})
"""Topics that only tell for whom something is asked."""
_OF_A_REGIMEN: Final = DOSE_TOPICS | {Topic.HOW_TO_TAKE}
_CONDITIONS: Final = frozenset({Topic.WARNINGS, Topic.DO_NOT_TAKE, Topic.BEFORE_YOU_TAKE})
"""Topics that an illness may be asked about under, whichever of them a leaflet has it under."""


@unique
class Way(Enum):
    """How a turn goes with what was asked before."""

    ALONE = "it stands alone"
    PERSON = "it asks the same for somebody"
    OBJECT = "it asks the same of another thing"
    GOES_ON = "it asks more of the same"


@dataclass(frozen=True, slots=True)
class Talk:
    """What is known of a conversation after some of its turns."""

    words: str = ""
    """The last question, as it can be understood by itself."""
    asked: str = ""
    """The same without whom it is about."""
    people: tuple[Person, ...] = ()
    """Everybody spoken of, the one whom the last turn was about last."""


@dataclass(frozen=True, slots=True)
class Own:
    """A turn's own words, taken apart."""

    words: str
    """Without thanks before them, and without what they take back."""
    rest: str
    """Without whom they are about too, and what joins them to the turn before."""
    person: Person
    pointed: Pointed
    topics: frozenset[Topic]
    things: frozenset[str]
    """The words that ask for something particular."""
    corrects: bool
    joins: bool

    @property
    def is_question(self) -> bool:
        """Whether it is a question in itself: "can i drive", and not "driving?" or "i took it"."""
        return bool(ASKS_ITSELF.search(self.rest))

    @property
    def is_told(self) -> bool:
        """Whether it tells something and asks nothing: "same dose all along"; a complaint stands by itself."""
        return bool(TELLS.search(self.rest)) and not self.is_question and not complaints_in(things_in(self.rest))

    @property
    def is_a_thing(self) -> bool:
        """Whether it only names something: "and alcohol?", "n asthma"."""
        return not self.is_question and not TELLS.search(self.rest)


def taken_apart(text: str, before: Sequence[Message], leaflet: Leaflet) -> Own:
    """Return a turn's words taken apart, with what they point to in the turns `before` put in."""
    plain = " ".join(text.replace("\u2019", "'").split())
    pointed = pointed_out(HAD_SO_MANY.sub("took", plain) if before else plain, before, leaflet)
    words = PLEASANTRY.sub("", pointed.words)
    corrects = bool(CORRECTS.search(text))
    if corrects:
        words = CORRECTION.sub("", NEGATED.sub("", words)).strip(" ,;") or words
    words = NONE_OF_IT.sub("", words).strip(" ,") or words
    rest = OPENS.sub("", without_person(OPENS.sub("", words))).strip(" .,;:!?")
    return Own(
        words,
        rest,
        person_in(NEGATED.sub("", text) if corrects else text),
        pointed,
        frozenset(topics_of(rest)),
        particulars(rest, leaflet.title) - SAYS_NOTHING_NEW,
        corrects,
        bool(OPENS.match(words)),
    )


def way_of(own: Own, talk: Talk) -> Way:
    """Return how a turn goes with what was talked of before."""
    if not talk.asked or own.pointed.thing or (not own.rest and own.person == NOBODY):
        return Way.ALONE
    if not own.rest:
        return Way.PERSON
    if own.person.is_said and own.topics <= _WHOSE:
        if HAS_SO_MUCH.search(own.rest):
            return Way.GOES_ON if DOSE_TOPICS & set(topics_of(talk.asked)) else Way.ALONE
        if own.corrects or not own.things or (own.person.is_measured and own.is_a_thing):
            return Way.PERSON
    if RECALLS.search(own.words):
        return Way.ALONE
    return _with_the_question_before(own, talk)


def _with_the_question_before(own: Own, talk: Talk) -> Way:
    takes_back = own.corrects and own.is_question and bool(NEGATED.search(own.pointed.words))
    if not (own.topics or own.things or takes_back):
        return Way.GOES_ON
    if own.corrects or not _is_open(talk):
        return Way.ALONE
    names_a_group = own.topics and own.topics <= _WHOSE and not own.is_question
    if own.pointed.points or names_a_group or _goes_on(own, talk):
        return Way.GOES_ON
    return Way.OBJECT if own.is_a_thing and _is_asked_alike(own, talk) else Way.ALONE


def _is_open(talk: Talk) -> bool:
    """Return whether anything was asked or complained of before, so that there is something to go on with."""
    before = talk.asked
    asked = ASKS_SOMEWHERE.search(before) or topics_of(before) or complaints_in(things_in(before))
    return bool(asked) or triage(talk.words) is not Emergency.NONE


def _goes_on(own: Own, talk: Talk) -> bool:
    """Return whether a turn makes sense only as more of what was asked before."""
    if OF_A_THING.search(own.rest) or (own.is_told and own.topics <= _OF_A_REGIMEN):
        return True
    if own.topics:
        return _adds_to_a_dose(own, talk)
    if DEMONSTRATIVE.search(own.words) or (own.joins and own.is_question):
        return True
    return own.is_a_thing and bool(ADDS_A_CONDITION.search(own.rest) or not ASKS_SOMEWHERE.search(talk.asked))


def _adds_to_a_dose(own: Own, talk: Talk) -> bool:
    """Return whether a turn adds to a dose that was asked about: an amount, how often, or for whom with which illness.

    After "can i take 40 mg" do so "three times a day?" and "is that dose too high"; after "how much a day", "people
    with bad kidneys".
    """
    before = set(topics_of(talk.asked))
    if own.topics <= DOSE_TOPICS:
        amount, amount_before = AMOUNT.search(own.words), AMOUNT.search(talk.asked)
        is_rate = bool(amount_before and not amount and RATE.search(own.words))
        is_amount = bool(amount and Topic.DOSE in before and not own.is_question)
        return is_rate or is_amount or bool(DEMONSTRATIVE.search(own.words))
    return own.topics <= _CONDITIONS and bool(before & DOSE_TOPICS) and not own.is_question


def _is_asked_alike(own: Own, talk: Talk) -> bool:
    """Return whether a thing is one that may be asked about as the one before was: another illness, another drink."""
    before = set(topics_of(talk.asked))
    return bool(own.things) and (not own.topics or bool(own.topics & before) or own.topics | before <= _CONDITIONS)
