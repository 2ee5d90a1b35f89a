"""What the guard knows of a leaflet. Not here: the leaflet's text, or where its limits come from."""

import re
from dataclasses import dataclass

from assistant.domain.guard.canonical import canonical
from assistant.domain.leaflet import Leaflet, PassageKind
from assistant.domain.limits import DoseLimit


@dataclass(frozen=True, slots=True)
class QuotedLimit:
    """A dose limit beside the leaflet's words that state it."""

    limit: DoseLimit
    quote: str


@dataclass(frozen=True, slots=True)
class Label:
    """One leaflet as the guard sees it."""

    limits: tuple[QuotedLimit, ...]
    sentences: tuple[str, ...]
    """The leaflet's sentences, in the guard's spelling, the longest first: a text may quote them."""
    names: tuple[str, ...] = ()
    """What the medicine is called, in lower case."""
    phones: tuple[str, ...] = ()
    """Telephone numbers that a reply may give, as they are written."""


def label_of(leaflet: Leaflet, phones: tuple[str, ...] = ()) -> Label:
    """Return a published leaflet as the guard sees it; `phones` are telephone numbers that a reply may give.

    A list's item is no sentence: it may be quoted under its own lead-in alone, so it stands there with it.
    """
    limits = tuple(QuotedLimit(limit, leaflet.quote(limit.span)) for limit in leaflet.limits)
    sentences = {
        canonical(leaflet.quote(passage.span)).text
        for passage in leaflet.passages
        if passage.kind in (PassageKind.SENTENCE, PassageKind.LEAD_IN)
    }
    in_order = tuple(sorted((s for s in sentences if " " in s), key=lambda s: (-len(s), s)))
    return Label(limits, in_order, medicine_names(leaflet.title), phones)


def medicine_names(title: str) -> tuple[str, ...]:
    """Return the words of a leaflet's title that may name its medicine: "Baclofen 10 mg tablets" gives "baclofen"."""
    return tuple(word for word in re.findall(r"[^\W\d_]+", title.lower()) if word not in _NO_NAMES)[:1]


_NO_NAMES = frozenset(
    [
        "tablet",
        "tablets",
        "mg",
        "capsule",
        "capsules",
        "solution",
        "the",
        "patient",
        "leaflet",
        "package",
        "information",
        "for",
        "user",
    ]
)
