"""What a question is about: the topics and the particulars that its words name. Not here: what the leaflet says."""

import re
from typing import Final

from assistant.domain.labels import UNKNOWN, Likely
from assistant.domain.lay_words import clinical_words
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.population import ADULT_YEARS, ELDERLY_YEARS
from assistant.domain.question_words import NAMED, NAMES_A_TOPIC, SAYS_NOTHING
from assistant.domain.topics import Topic

_PROBABLY: Final = 0.5
"""How likely a topic is from which a question is taken to be about it that names none."""
_SURELY: Final = 0.75
"""The same, for a question whose words name others."""
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][a-z]+)?")

_STANDS_FOR: Final[dict[Topic, frozenset[Topic]]] = {
    Topic.DOSE: frozenset({Topic.DOSE, Topic.HOW_TO_TAKE, Topic.CHILDREN}),
    Topic.CHILDREN: frozenset({Topic.CHILDREN, Topic.DOSE}),
    Topic.HOW_TO_TAKE: frozenset({Topic.HOW_TO_TAKE, Topic.DOSE}),
    Topic.DO_NOT_TAKE: frozenset({Topic.DO_NOT_TAKE, Topic.WARNINGS, Topic.BEFORE_YOU_TAKE}),
    Topic.WARNINGS: frozenset({Topic.WARNINGS, Topic.DO_NOT_TAKE, Topic.BEFORE_YOU_TAKE, Topic.ELDERLY}),
    Topic.ELDERLY: frozenset({Topic.ELDERLY, Topic.WARNINGS}),
    Topic.PREGNANCY: frozenset({Topic.PREGNANCY, Topic.BREAST_FEEDING}),
    Topic.BREAST_FEEDING: frozenset({Topic.BREAST_FEEDING, Topic.PREGNANCY}),
    Topic.USE: frozenset({Topic.USE, Topic.ACTION}),
    Topic.ACTION: frozenset({Topic.ACTION, Topic.USE}),
}


def topics_of(question: str) -> tuple[Topic, ...]:
    """Return the topics that a question's words name, the narrower first.

    "can i drink beer with it" names `FOOD_AND_ALCOHOL`; "dose for my 4 year old" names `CHILDREN` and `DOSE`.
    """
    return tuple(topic for topic, pattern in NAMED if pattern.search(question))


def topics_for(question: str, age_years: float | NotStated, likely: Likely = UNKNOWN) -> tuple[Topic, ...]:
    """Return the topics that a question names, else the likely one; children or older people where the age says so."""
    named = topics_of(question)
    first = likely.first
    if (
        isinstance(first, Topic)
        and first not in (*named, Topic.GENERAL)
        and likely.of(first) >= (_SURELY if named else _PROBABLY)
    ):
        named = (first, *named)
    by_age = (
        ()
        if age_years is NOT_STATED
        else (Topic.CHILDREN,)
        if age_years < ADULT_YEARS
        else (Topic.ELDERLY,)
        if age_years >= ELDERLY_YEARS
        else ()
    )
    return tuple(dict.fromkeys((*by_age, *named)))


def answering_topics(topic: Topic) -> frozenset[Topic]:
    """Return the topics whose passages may answer a question about `topic`."""
    return _STANDS_FOR.get(topic, frozenset({topic}))


def searched_question(question: str, medicine: str) -> str:
    """Return the words of a question that tell passages apart: the medicine's name is in all of them.

    "what does baclofen do to the heart" asked of "Baclofen tablets" is searched as "what does do to the heart".
    """
    known = _names(medicine)
    return " ".join(word for word in question.split() if _plain(word) not in known) or question


def lexical_question(question: str, medicine: str) -> str:
    """Return the words that a lexical search should go by: the telling ones, and those a leaflet may use for them.

    Words that only name a topic, and bare figures, are left out where there are others.
    """
    known = _names(medicine) | SAYS_NOTHING
    clinical = [
        entry
        for entry in clinical_words(searched_question(question, medicine))
        if entry not in known and entry.isalpha()
    ]
    words = [*sorted(particulars(question, medicine)), *dict.fromkeys(clinical)]
    return " ".join(words or _telling_words(question, medicine))


def particulars(question: str, medicine: str) -> frozenset[str]:
    """Return a question's words that ask for something particular, beyond naming a topic and the medicine.

    "what are the side effects" has none; "is depression a side effect" has "depression".
    """
    words = _telling_words(question, medicine)
    return frozenset(w for w in words if len(w) > 1 and w[0].isalpha() and not NAMES_A_TOPIC.fullmatch(w))


def _telling_words(question: str, medicine: str) -> list[str]:
    known = _names(medicine) | SAYS_NOTHING
    return [word for word in _words(question) if word not in known]


def _words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _names(medicine: str) -> frozenset[str]:
    return frozenset(word for word in _words(medicine) if not word.isdigit())


def _plain(word: str) -> str:
    return word.replace("\u2019", "'").strip(".,;:!?()\"'").casefold()
