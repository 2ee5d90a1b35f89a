"""A turn resolved from the ones before it: what it asks, and whom it is about. Not here: what is found for it.

"and for my 4 year old?" takes its question from the turn before, "and at most?" its person too; "and alcohol?" asks
what was asked of another thing. What a person said in earlier turns is taken as said; of an assistant's turns nothing
is taken but what "the third one" points to (`referents`), since a client may forge them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, assert_never

from assistant.domain.doses import DOSE_TOPICS
from assistant.domain.follow_up_ways import Own, Talk, Way, taken_apart, way_of
from assistant.domain.follow_up_words import OPENS, RECALLS, SAYS_NOTHING_NEW, THANKS
from assistant.domain.lay_words import complaints_in, things_in
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.persons import NOBODY, Person, as_asked_for, without_person
from assistant.domain.profile import Profile
from assistant.domain.question import LONGEST_QUESTION, Message, Question, Role
from assistant.domain.question_topics import particulars
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency, triage
from assistant.domain.whom import held_against, profile_of, spoken_of

_MOST_TURNS: Final = 40
"""Messages before a turn that it is resolved from, the last ones."""
_OF_NOBODY: Final = frozenset({Topic.STORAGE, Topic.CONTENTS, Topic.ACTION, Topic.SUPPLY})
"""Topics that are the same whoever takes the medicine."""
_DOES: Final = frozenset({"i", "we", "you", "u", "he", "she", "to"})
_STOPS: Final = " ?.!,;"


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn as it can be understood by itself."""

    words: str
    """What it asks, with what it takes from the turns before."""
    profile: Profile
    """Whom it is about."""
    held_against: Profile
    """For whom a regimen that it proposes is held against the label."""
    is_follow_up: bool = False
    """Whether it takes anything of its question from the turns before."""
    said: str = ""
    """What it says itself, with what that points to put in; nothing where it only says whom it is about."""
    after: str = ""
    """The turn before that it goes on with, if it does: what was reported there is still so."""
    reported: tuple[Passage, ...] = ()
    """What of the leaflet the person says that somebody has, by pointing to it: "i have the third one"."""

    @property
    def reports(self) -> tuple[str, ...]:
        """The words that an emergency is read from: those of the turn itself, then those that it goes on with."""
        return tuple(filter(None, (self.said, self.after))) or (self.words,)


def resolve(question: Question, leaflet: Leaflet) -> Turn:
    """Return a question as it can be understood by itself, with whom it is about.

    After "dose for my 4 year old", "my other kid is 8, same?" is "dose for a 8 year old", for somebody of 8.
    """
    history = question.history[-_MOST_TURNS:]
    talk = _talk(history, leaflet)
    own = taken_apart(question.text, history, leaflet)
    way = way_of(own, talk)
    people = spoken_of(own.person, talk.people, corrects=own.corrects)
    person = people[-1] if people and _is_about_somebody(own, way, question.text) else own.person
    words = _words(own, way, talk, people, leaflet) if history else question.text
    profile = profile_of(own.person, person, question.profile)
    return Turn(
        words,
        profile,
        held_against(own.person, profile, question.profile),
        way is not Way.ALONE or bool(own.pointed.thing),
        _said(own, way, words),
        talk.words if _stands_on(own, way, talk) else "",
        own.pointed.passages if own.pointed.is_report else (),
    )


def _talk(history: Sequence[Message], leaflet: Leaflet) -> Talk:
    """Return what is known after some turns of a conversation."""
    talk = Talk()
    for place, message in enumerate(history):
        if message.role is Role.USER:
            own = taken_apart(message.content[:LONGEST_QUESTION], history[:place], leaflet)
            talk = _after(own, talk, leaflet)
    return talk


def _after(own: Own, talk: Talk, leaflet: Leaflet) -> Talk:
    """Return what is known after one more turn. One that adds nothing leaves the question as it was: "why?"."""
    way = way_of(own, talk)
    people = spoken_of(own.person, talk.people, corrects=own.corrects)
    words = _words(own, way, talk, people, leaflet)
    if way is Way.PERSON:
        return Talk(words, talk.asked, people)
    asks = own.topics or own.things or own.pointed.thing or (way is Way.ALONE and own.is_question)
    if not asks or len(words) > LONGEST_QUESTION:
        return replace(talk, people=people)
    return Talk(words, without_person(words), people)


def _words(own: Own, way: Way, talk: Talk, people: Sequence[Person], leaflet: Leaflet) -> str:
    """Return what a turn asks, with what it takes from the turn before; the last of `people` is whom it is about."""
    itself = OPENS.sub("", own.words)
    match way:
        case Way.ALONE:
            return (itself if own.is_question or RECALLS.search(own.words) else own.words) or own.pointed.words
        case Way.PERSON:
            besides = f" {own.rest}" if complaints_in(things_in(own.rest)) else ""
            return f"{talk.asked.rstrip(_STOPS)} {as_asked_for(people[-1])}{besides}"
        case Way.GOES_ON:
            is_known = own.person.is_said or (bool(talk.people) and talk.people[-1].is_measured)
            return f"{(talk.asked if is_known else talk.words).rstrip(_STOPS)} {itself}"
        case Way.OBJECT:
            return _of_another(talk.asked, own.rest, leaflet)
        case _:
            assert_never(way)


def _of_another(asked: str, thing: str, leaflet: Leaflet) -> str:
    """Return what was asked, of another thing.

    "is headache a side effect" with "tiredness" is "is tiredness a side effect", and "can i drink milk with it" with
    "yoghurt" is "can i drink yoghurt with it"; "can i drive" has it added.
    """
    telling = particulars(asked, leaflet.title) - SAYS_NOTHING_NEW
    words = asked.split()
    plain = [word.casefold().strip(".,;:!?()'\"") for word in words]
    told = [place for place, word in enumerate(plain) if word in telling and not _is_what_is_done(plain[:place])]
    if not told:
        return f"{asked.rstrip(_STOPS)} {thing}"
    after = [word for place, word in enumerate(words) if place > told[0] and place not in told]
    return " ".join([*words[: told[0]], thing, *after])


def _is_what_is_done(before: Sequence[str]) -> bool:
    """Return whether a word with these before it is what somebody does: "drink" in "can i drink milk"."""
    return bool(before) and before[-1] in _DOES


def _said(own: Own, way: Way, words: str) -> str:
    """Return what a turn says itself: one that only names a person says nothing."""
    if way is Way.PERSON and not own.things:
        return ""
    return words if way is Way.OBJECT else own.pointed.words


def _stands_on(own: Own, way: Way, talk: Talk) -> bool:
    """Return whether what the turn before reported is still so; an age said after an emergency does not end it."""
    if way is Way.PERSON:
        return triage(talk.words) is not Emergency.NONE
    return way is Way.GOES_ON or (bool(own.pointed.thing) and bool(talk.words))


def _is_about_somebody(own: Own, way: Way, text: str) -> bool:
    """Return whether a turn is about the person spoken of before: "thanks. how do i store it?" is not."""
    if way is not Way.ALONE or own.person != NOBODY:
        return True
    if own.topics and own.topics <= _OF_NOBODY:
        return False
    return not THANKS.match(text) or bool(own.topics & DOSE_TOPICS)
