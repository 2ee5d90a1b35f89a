"""Several drafts as one: the answers to the parts of a question. Not here: how each was composed."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from assistant.domain.reply import Citation, Draft, Line, LineKind, ReplyKind

_FIRST: Final = (ReplyKind.DOSE, ReplyKind.ANSWER, ReplyKind.NOT_IN_LEAFLET)
"""What the whole is, where its parts differ: the first of these that one of them is."""


def together(drafts: Sequence[Draft]) -> Draft:
    """Return the drafts as one, in order, with what stands in several of them said once and the markers counted on."""
    if len(drafts) == 1:
        return drafts[0]
    lines: list[Line] = []
    citations: list[Citation] = []
    markers: dict[tuple[int, int], int] = {}
    for draft in drafts:
        new = {citation.marker: citation for citation in draft.citations}
        for line in draft.lines:
            shown = [new[marker] for marker in line.markers]
            places = [(each.span.start, each.span.end) for each in shown]
            if (shown and all(place in markers for place in places) and line.kind is not LineKind.LEAD_IN) or (
                not shown and line in lines
            ):
                continue
            for each, place in zip(shown, places, strict=True):
                if place not in markers:
                    markers[place] = len(citations) + 1
                    citations.append(replace(each, marker=markers[place]))
            lines.append(replace(line, markers=tuple(markers[place] for place in places)))
    kinds = {draft.kind for draft in drafts}
    kind = next((each for each in _FIRST if each in kinds), drafts[0].kind)
    said_last = sorted(lines, key=lambda line: line.kind is LineKind.SAID) if kind is not drafts[0].kind else lines
    return Draft(kind, tuple(said_last), tuple(citations))
