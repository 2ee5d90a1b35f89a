"""Which turns a pharmacist should look at, and which first. Not here: the turns."""

from dataclasses import dataclass
from enum import IntEnum, unique
from hashlib import sha256
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

_OF: Final = 10_000


@unique
class Risk(IntEnum):
    """Why a turn waits for a pharmacist; the lowest number goes first."""

    HELD_BACK = 1
    """The dose guard held back what was to be said."""
    UNHELPFUL = 2
    """Its reader says that it did not help."""
    SENT = 3
    """Its reader asks a pharmacist to look at it."""
    EMERGENCY = 4
    """The reply sent for help."""
    NOT_IN_LEAFLET = 5
    """The reply was that the leaflet does not say it."""
    SAMPLE = 6
    """One of all others, by chance."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for looking at a turn."""

    held_back: bool
    unhelpful: bool
    sent: bool
    emergency: bool
    not_in_leaflet: bool
    sampled: bool


def risks_of(signs: Signs) -> tuple[Risk, ...]:
    """Return all reasons to look at a turn, the first one first; chance is one where there is no other."""
    reasons = {
        Risk.HELD_BACK: signs.held_back,
        Risk.UNHELPFUL: signs.unhelpful,
        Risk.SENT: signs.sent,
        Risk.EMERGENCY: signs.emergency,
        Risk.NOT_IN_LEAFLET: signs.not_in_leaflet,
        Risk.SAMPLE: signs.sampled,
    }
    found = tuple(risk for risk, holds in sorted(reasons.items()) if holds)
    return found[:-1] if len(found) > 1 and found[-1] is Risk.SAMPLE else found


def risk_of(signs: Signs) -> Risk | NotStated:
    """Return the first reason to look at a turn; not stated where there is none."""
    return next(iter(risks_of(signs)), NOT_STATED)


def is_sampled(name: str, share: float) -> bool:
    """Return whether a turn is among the share, from 0 to 1, that is drawn by its name; the same name always is."""
    drawn = int.from_bytes(sha256(name.encode()).digest()[:8], "big") % _OF
    return drawn < round(share * _OF)
