"""Which of a leaflet's dose passages are for the person asked about. Not here: amounts, which nobody computes."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.population import age_bands, lowest_age, may_concern, names_age, points_back
from assistant.domain.topics import Topic

DOSE_TOPICS: Final = frozenset({Topic.DOSE, Topic.CHILDREN})
_LIMIT: Final = re.compile(
    r"\b(maximum|exceed(ed|s)?|(never|not|no)\b.{0,30}\bmore than|at most|not\b.{0,20}\babove)\b", re.IGNORECASE
)


def those_for(leaflet: Leaflet, passages: Iterable[Passage], age_years: float | NotStated) -> tuple[Passage, ...]:
    """Return the passages that may be shown to answer for a person of that age.

    A child is kept from an adult's dose, and anyone below the youngest age that has a dose from every dose. An age
    that is not stated keeps nothing back: each sentence says whom it is for.
    """
    if age_years is NOT_STATED:
        return tuple(passages)
    youngest = lowest_age(leaflet.quote(other.span) for other in leaflet.passages if other.topic in DOSE_TOPICS)
    no_dose = youngest is not NOT_STATED and age_years < youngest
    return tuple(
        passage
        for passage in passages
        if passage.topic not in DOSE_TOPICS
        or (not no_dose and may_concern(_words_for_ages(leaflet, passage), age_years))
    )


def those_that_name(leaflet: Leaflet, doses: Iterable[Passage], age_years: float) -> list[Passage]:
    """Return the dose passages that name the age by number."""
    return [passage for passage in doses if names_age(_words_for_ages(leaflet, passage), age_years)]


def says_for_whom(leaflet: Leaflet, passage: Passage) -> bool:
    """Return whether a passage says whose dose it is: "adults", "children", an age, or "at this age"."""
    return bool(age_bands(_words_for_ages(leaflet, passage)))


def limits_everybody(leaflet: Leaflet, passage: Passage) -> bool:
    """Return whether a passage sets a limit and names nobody, so that it holds for whoever asks.

    "The daily dose should not exceed 100 mg." does; "For adults, the maximum is 100 mg." is for adults.
    """
    return bool(_LIMIT.search(leaflet.quote(passage.span))) and not says_for_whom(leaflet, passage)


def pointed_to(leaflet: Leaflet, chosen: Iterable[Passage]) -> Iterator[Passage]:
    """Yield the sentences that chosen ones point back to: "at this age" means nothing without the age."""
    for passage in chosen:
        if points_back(leaflet.quote(passage.span)):
            before = leaflet.before(passage)
            if before is not NOT_STATED:
                yield before


def _words_for_ages(leaflet: Leaflet, passage: Passage) -> str:
    """Return the words that tell whom a passage is for: those that it points back to, where it does."""
    return " ".join(leaflet.quote(before.span) for before in pointed_to(leaflet, [passage])) or leaflet.quote(
        passage.span
    )
