"""Leaflets as the desk shows them before and after they are published. Not here: the pages, or their addresses."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup

from assistant.domain.leaflet import Leaflet, Passage, Section
from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import LimitStatus
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from ingest.cautions import Caution, CautionKind
from ingest.changes import Changes, PassageChange
from ingest.limit_changes import LimitChange
from ui.desk.pages.leaflet_wording import CAUTIONS
from ui.desk.pages.limit_view import Context, context
from ui.web.markup import anchor
from ui.web.panel import leaflet_panel


@dataclass(frozen=True, slots=True)
class Looked:
    """Something to look at: what, the leaflet's words and where on the page they stand; empty where there are none."""

    words: str
    quote: str
    place: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A dose limit in words, on whose word it rests, and its quote."""

    words: str
    stands: str
    doubts: tuple[str, ...]
    quote: Context


@dataclass(frozen=True, slots=True)
class Outlined:
    """A section as it was read: its heading, what it is taken to be about, and how many passages it has."""

    heading: str
    topic: str
    passages: int


@dataclass(frozen=True, slots=True)
class Told:
    """What changes, as it is told: dose limits first, then what only their standing does, then words by heading."""

    limits: tuple[LimitChange, ...]
    losing: tuple[LimitChange, ...]
    """Limits that stay, are confirmed now, and would be by nobody."""
    gaining: tuple[LimitChange, ...]
    """Limits that stay, and that somebody else stands for."""
    passages: tuple[tuple[str, tuple[PassageChange, ...]], ...]
    changes: Changes

    @property
    def is_only_unquoted(self) -> bool:
        """Whether the texts differ only in what is never quoted."""
        found = self.changes
        return not (found.same_text or found.title or found.sections or found.passages)


def told(found: Changes) -> Told:
    """Return changes in the order in which they are told."""
    losing = tuple(each for each in found.limits if each.same_rule and _is_confirmed_by_nobody(each))
    return Told(
        limits=tuple(each for each in found.limits if not each.same_rule),
        losing=losing,
        gaining=tuple(each for each in found.limits if each.same_rule and each not in losing),
        passages=tuple((head, tuple(each)) for head, each in groupby(found.passages, lambda change: change.heading)),
        changes=found,
    )


def looked_at(cautions: Iterable[Caution], leaflet: Leaflet) -> list[tuple[CautionKind, str, list[Looked]]]:
    """Return cautions by their kind, the most pressing first."""
    return [
        (kind, CAUTIONS[kind], [_looked(each, leaflet) for each in its])
        for kind, its in groupby(cautions, lambda caution: caution.kind)
    ]


def rules(leaflet: Leaflet) -> list[Rule]:
    """Return the dose limits of a leaflet, each with its quote."""
    return [
        Rule(
            words=_capital(f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}"),
            stands="proposed" if limit.confirmed is NOT_STATED else f"confirmed by {limit.confirmed.by}",
            doubts=tuple(map(_capital, limit.doubts)),
            quote=context(leaflet, limit.span),
        )
        for limit in leaflet.limits
    ]


def outlined(leaflet: Leaflet) -> list[Outlined]:
    """Return the sections of a leaflet, those without a heading under its title."""
    held = Counter(passage.section for passage in leaflet.passages)
    return [
        Outlined(section.heading or leaflet.title, section.topic.value.replace("_", " "), held[section.number])
        for section in leaflet.sections
        if section.heading or held[section.number]
    ]


def as_patients_read(leaflet: Leaflet) -> Markup:
    """Return the whole leaflet as the patient's page shows it, its headings without a gap between their levels."""
    return Markup(leaflet_panel(replace(leaflet, sections=_without_gaps(leaflet.sections))))  # noqa: S704 - escaped there


def confirmed(leaflet: Leaflet) -> int:
    """Return how many limits of a leaflet somebody stands for."""
    return sum(limit.status is LimitStatus.CONFIRMED for limit in leaflet.limits)


def _looked(caution: Caution, leaflet: Leaflet) -> Looked:
    if caution.span is NOT_STATED:
        return Looked(caution.words, "", "")
    passage = _at(leaflet, caution.span)
    place = "" if passage is NOT_STATED else anchor(leaflet.id, leaflet.revision, passage.id)
    return Looked(caution.words, leaflet.quote(caution.span), place)


def _at(leaflet: Leaflet, span: Span) -> Passage | NotStated:
    return next((each for each in leaflet.passages if each.span.start <= span.start < each.span.end), NOT_STATED)


def _without_gaps(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Return sections of which none is more than one level below the one before it."""
    level, found = 0, []
    for section in sections:
        if section.heading:
            level = min(section.level, level + 1)
        found.append(replace(section, level=level))
    return tuple(found)


def _is_confirmed_by_nobody(change: LimitChange) -> bool:
    return change.new is not NOT_STATED and change.new.confirmed is NOT_STATED


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
