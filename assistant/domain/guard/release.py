"""The one way from a draft to a reply: the guard's verdict over all that a reader would get. Not here: the verdict.

A draft that is held back is cut down to the leaflet's own words, and where those do not pass either, to a fixed reply.
"""

import logging
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from assistant.domain.guard.bands import is_confirmed
from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.check import verdict
from assistant.domain.guard.label import Label, label_of
from assistant.domain.guard.verdict import Finding, Verdict
from assistant.domain.leaflet import Leaflet
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.reply import FOR_OTHERS, Draft, Line, LineKind, Reply, ReplyKind

_OPENS: Final = frozenset({LineKind.LEAD_IN, LineKind.ITEM})
_AS_IT_STANDS: Final = "Here the leaflet is quoted."
"""Stands, for the verdict, for words of the leaflet that hold characters which the guard trusts nobody else with."""


def _said(kind: ReplyKind, *words: str) -> Draft:
    return Draft(kind, tuple(Line(LineKind.SAID, each) for each in words))


HELD_BACK: Final = _said(
    ReplyKind.NOT_IN_LEAFLET,
    "This answer is held back: it could not be shown to keep to the leaflet's doses.",
    "Please ask your doctor or pharmacist.",
)
"""What is shown where nothing of a draft may be."""
WITHOUT_NUMBER: Final = {
    ReplyKind.URGENT: _said(
        ReplyKind.URGENT,
        "This may be an emergency. Call an ambulance now.",
        "Have the pack of the medicine with you, so that they can see what was taken.",
    ),
    ReplyKind.CRISIS: _said(
        ReplyKind.CRISIS,
        "If you may hurt yourself, call an ambulance now, or go to the nearest emergency department.",
        "Please tell somebody near you, and put the medicine out of reach.",
    ),
}
"""The same for emergencies: help gets through whatever is wrong with the draft."""

_log = logging.getLogger(__name__)


def release(draft: Draft, label: Label, profile: Profile = ANYONE) -> Reply:
    """Return what may be shown of a draft, under a label, to a person.

    That is all of it, else the leaflet's own words in it, else a fixed reply: the first of these with no finding.
    """
    found = _verdict(draft, label, profile)
    if found.allowed:
        return _reply(draft, found, draft)
    if draft.kind in WITHOUT_NUMBER:
        return _reply(WITHOUT_NUMBER[draft.kind], found, draft)
    quotes = _leaflets_words(draft)
    if quotes.lines and _verdict(quotes, label, profile).allowed:
        return _reply(quotes, found, draft)
    return _reply(HELD_BACK, found, draft)


def label_to_quote(leaflet: Leaflet, phones: tuple[str, ...] = (), fixed: Collection[str] = ()) -> Label:
    """Return a leaflet's label with all that a reply may quote: its headings too, and its list items.

    `fixed` are sentences of the program's own that may be said as they stand, such as those in other languages.

    An item means what its lead-in makes of it, so the two may be quoted together alone. Words in characters that the
    guard does not read, such as Greek ones, may be quoted as they stand.
    """
    label = label_of(leaflet, phones)
    units = {*fixed, *(section.heading for section in leaflet.sections)}
    for passage in leaflet.passages:
        lead_in = (leaflet.quote(passage.lead_ins[-1]),) if passage.lead_ins else ()
        units.add(_under(*lead_in, leaflet.quote(passage.span)))
    quotable = {words for unit in units if " " in (words := canonical(unit).text.strip())}
    unread = {unit for unit in units if canonical(unit).odd}
    sentences = sorted({*label.sentences, *quotable, *unread}, key=lambda words: (-len(words), words))
    return replace(label, sentences=tuple(sentences))


def _reply(shown: Draft, found: Verdict, composed: Draft) -> Reply:
    reply = object.__new__(Reply)
    object.__setattr__(reply, "_draft", shown)
    object.__setattr__(reply, "_verdict", found)
    object.__setattr__(reply, "_composed", composed)
    return reply


def _leaflets_words(draft: Draft) -> Draft:
    """Return a draft's cited lines of the leaflet's words alone."""
    ours = {LineKind.SAID, LineKind.WRITTEN, LineKind.FOLDED}
    lines = tuple(line for line in draft.lines if line.kind not in ours)
    markers = {marker for line in lines for marker in line.markers}
    return Draft(draft.kind, lines, tuple(each for each in draft.citations if each.marker in markers))


def _verdict(draft: Draft, label: Label, profile: Profile) -> Verdict:
    """Return all that is found against a draft: in the whole of it, and in each part by itself."""
    try:
        parts = _parts(draft, label)
        quotable = replace(label, sentences=(*label.sentences, _AS_IT_STANDS))
        readings = [parts and "\n".join(parts), *parts]
        findings = [finding for text in readings if text for finding in verdict(text, quotable, profile).findings]
        findings += _numbers_of_ours(draft, label)
    except Exception as error:  # noqa: BLE001 - what the guard could not read is not released
        _log.exception("the guard failed")
        findings = [Finding("", f"the guard failed with {type(error).__name__}", "", "")]
    return Verdict(tuple(dict.fromkeys(findings)))


def _parts(draft: Draft, label: Label) -> list[str]:
    """Return all that a reader gets of a draft, part by part: its lines, and what its citations say beyond them."""
    quotable = _as_set(label.sentences)
    parts = list(_lines(draft.lines, quotable))
    shown = {line.words for line in draft.lines}
    cited = dict.fromkeys(words for each in draft.citations for words in (each.quote, each.section))
    parts += [words for words in cited if words and words not in shown]
    return [_AS_IT_STANDS if part in quotable and canonical(part).odd else part for part in parts]


def _lines(lines: Sequence[Line], quotable: frozenset[str]) -> Iterator[str]:
    """Yield lines as they are read, without markers; a list's item after the lead-in that it stands under."""
    for place, line in enumerate(lines):
        before = lines[place - 1].kind if place else LineKind.SAID
        if line.kind is LineKind.FOLDED and before is not LineKind.FOLDED:
            yield FOR_OTHERS
        yield _under_its_lead_in(lines, place, quotable) if line.kind in _OPENS else line.words


def _under_its_lead_in(lines: Sequence[Line], place: int, quotable: frozenset[str]) -> str:
    """Return a list's line after the nearest line above that the leaflet has it under, else alone."""
    words = lines[place].words
    for above in reversed(lines[:place]):
        if above.kind not in _OPENS:
            break
        together = _under(above.words, words)
        if together in quotable or canonical(together).text in quotable:
            return together
    return words


def _under(*words: str) -> str:
    return "\n\N{BULLET} ".join(words)


def _numbers_of_ours(draft: Draft, label: Label) -> Iterator[Finding]:
    """Yield the figures outside the leaflet's own words, where nobody has confirmed the label's limits."""
    if is_confirmed(label.limits):
        return
    quotable = _as_set(label.sentences)
    for part in _lines(draft.lines, quotable):
        if part in quotable or canonical(part).text in quotable:
            continue
        rest = part
        for phone in label.phones:
            rest = rest.replace(phone, "")
        if any(map(str.isnumeric, rest)):
            yield Finding(part, "a number outside the leaflet's own words, and no limit is confirmed", "", "")


@lru_cache(maxsize=64)
def _as_set(sentences: tuple[str, ...]) -> frozenset[str]:
    return frozenset(sentences)
