"""What the guard knows of a leaflet. Not here: the leaflet's text, or where its limits come from."""

from dataclasses import dataclass

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
    """The leaflet's passages, word for word: a text may quote them."""
    names: tuple[str, ...] = ()
    """What the medicine is called, in lower case."""
