"""A label's rows for the person asked about, and those for others. Not here: how they are shown; no dose is computed.

A row is a passage that states dose limits. Where two of a person's rows meet at an age, both are theirs.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from assistant.domain.dose_question import MOST, TAKEN, DoseAsked
from assistant.domain.doses import DOSE_TOPICS, pointed_to, those_that_name
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.limits import EVERYBODY, Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.span import Span

_TABLET: Final = re.compile(r"\b(tablets?|capsules?|ml|drops)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows that fit, and the rest; each in reading order, with the sentences that they point back to."""

    fitting: tuple[Passage, ...] = ()
    others: tuple[Passage, ...] = ()


def rows_for(leaflet: Leaflet, asked: DoseAsked) -> Rows:
    """Return the rows for the person and the rules asked about; for nobody known, all of them.

    Where nobody is known and a rule is asked for that the leaflet has for everybody, that one fits and the rest follow.
    """
    wanted = [limit for limit in leaflet.limits if limit.kind in (asked.kinds or TAKEN)]
    if asked.who is NOT_STATED:
        for_all = [limit for limit in wanted if asked.kinds and _is_for_all(limit.ages, leaflet.limits)]
        mine = for_all or wanted
    else:
        mine = _closest(asked, [limit for limit in wanted if _meet(limit.ages, asked.who)])
    fitting = _with_what_explains(leaflet, asked, _passages(leaflet, (limit.span for limit in mine)))
    shown = asked.kinds & {LimitKind.START, LimitKind.STEP} or asked.kinds or TAKEN
    rest = [limit.span for limit in leaflet.limits if limit.kind in shown]
    others = [passage for passage in _passages(leaflet, rest) if passage not in fitting]
    theirs = [passage for passage in others if not _caps_everybody(leaflet, passage)]
    return Rows(fitting, tuple(theirs))


def rows_of(leaflet: Leaflet, quotes: Collection[str]) -> tuple[Passage, ...]:
    """Return the rows of the limits whose words are quoted."""
    return _passages(leaflet, (limit.span for limit in leaflet.limits if leaflet.quote(limit.span) in quotes))


def has_no_dose(leaflet: Leaflet, who: Ages) -> bool:
    """Return whether a label with rows for some ages has none for these: a baby's, where it begins at one year."""
    if any(limit.kind is LimitKind.NONE and _inside(who, limit.ages) for limit in leaflet.limits):
        return True
    banded = [limit for limit in leaflet.limits if limit.kind in TAKEN and limit.ages != EVERYBODY]
    return bool(banded) and not any(_meet(limit.ages, who) for limit in banded)


def prohibitions(leaflet: Leaflet, who: Ages) -> tuple[Passage, ...]:
    """Return the passages that say of these ages that there is no dose, and state none."""
    none = [limit.span for limit in leaflet.limits if limit.kind is LimitKind.NONE and _meet(limit.ages, who)]
    rows = _passages(leaflet, none)
    return tuple(row for row in rows if not any(limit.kind in TAKEN for limit in _limits(leaflet, row)))


def states_a_step(leaflet: Leaflet, passage: Passage) -> bool:
    """Return whether a passage states how soon a dose may be raised, and nothing else."""
    return {limit.kind for limit in _limits(leaflet, passage)} == {LimitKind.STEP}


def _with_what_explains(leaflet: Leaflet, asked: DoseAsked, rows: Sequence[Passage]) -> tuple[Passage, ...]:
    """Add what says how rows are meant: that an age is dosed by weight, or how many tablets a starting dose is."""
    further: list[Passage] = []
    if asked.who is not NOT_STATED and asked.who.low == asked.who.high and LimitKind.START not in asked.kinds:
        doses = leaflet.on_topics(DOSE_TOPICS)
        further += [p for p in those_that_name(leaflet, doses, float(asked.who.low)) if not _limits(leaflet, p)]
    if LimitKind.START in asked.kinds:
        after = {one.id: other for one, other in pairwise(leaflet.passages) if one.section == other.section}
        nexts = [after[row.id] for row in rows if row.id in after]
        further += [p for p in nexts if _TABLET.search(leaflet.quote(p.span)) and not _limits(leaflet, p)]
    return tuple(sorted({*rows, *further}, key=lambda passage: passage.span))


def _limits(leaflet: Leaflet, passage: Passage) -> list[DoseLimit]:
    return [limit for limit in leaflet.limits if _holds(passage.span, limit.span)]


def _closest(asked: DoseAsked, limits: list[DoseLimit]) -> list[DoseLimit]:
    """Leave out the most a day for wider ages where narrower ones have less: a child's is never the adults'.

    Where the most is asked for, all that is for the wider ages is left out beside it.
    """
    caps = [limit for limit in limits if limit.kind is LimitKind.PER_DAY]
    wider = {cap for cap in caps if any(_is_wider(cap.ages, own.ages) and _no_less(cap, own) for own in caps)}
    own = [cap.ages for cap in caps if cap not in wider]
    if wider and asked.kinds == MOST:
        return [limit for limit in limits if not any(_is_wider(limit.ages, ages) for ages in own)]
    return [limit for limit in limits if limit not in wider]


def _no_less(cap: DoseLimit, own: DoseLimit) -> bool:
    return cap.high is not NOT_STATED and own.high is not NOT_STATED and cap.high >= own.high


def _is_wider(ages: Ages, than: Ages) -> bool:
    return ages != than and _inside(than, ages)


def _is_for_all(ages: Ages, limits: Iterable[DoseLimit]) -> bool:
    youngest = min((limit.ages.low for limit in limits if limit.kind in TAKEN and limit.ages != EVERYBODY), default=0)
    return ages.high is NOT_STATED and ages.low <= youngest


def _caps_everybody(leaflet: Leaflet, passage: Passage) -> bool:
    return any(limit.kind is LimitKind.PER_DAY and limit.ages == EVERYBODY for limit in _limits(leaflet, passage))


def _passages(leaflet: Leaflet, spans: Iterable[Span]) -> tuple[Passage, ...]:
    wanted = list(spans)
    rows = [passage for passage in leaflet.passages if any(_holds(passage.span, span) for span in wanted)]
    both = {*rows, *pointed_to(leaflet, rows)}
    return tuple(sorted(both, key=lambda passage: passage.span))


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _inside(who: Ages, band: Ages) -> bool:
    if who.low == who.high:
        return band.hold(who.low)
    return band.low <= who.low and (band.high is NOT_STATED or (who.high is not NOT_STATED and who.high <= band.high))


def _meet(band: Ages, who: Ages) -> bool:
    """Return whether a band holds an age, or shares more than an end with several."""
    if who.low == who.high:
        return band.hold(who.low)
    ends = [high for high in (band.high, who.high) if high is not NOT_STATED]
    return not ends or max(band.low, who.low) < min(ends)
