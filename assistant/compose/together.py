"""Several drafts as one: the answers to the parts of a question. Not here: how each was composed."""

from collections.abc import Iterator, Mapping, Sequence
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
        cited = {citation.marker: citation for citation in draft.citations}
        for line in _new_lines(draft, cited, markers, lines):
            for each in (cited[marker] for marker in line.markers):
                if _place(each) not in markers:
                    markers[_place(each)] = len(citations) + 1
                    citations.append(replace(each, marker=markers[_place(each)]))
            lines.append(replace(line, markers=tuple(markers[_place(cited[marker])] for marker in line.markers)))
    kinds = {draft.kind for draft in drafts}
    kind = next((each for each in _FIRST if each in kinds), drafts[0].kind)
    said_last = sorted(lines, key=lambda line: line.kind is LineKind.SAID) if kind is not drafts[0].kind else lines
    return Draft(kind, tuple(said_last), tuple(citations))


def _new_lines(
    draft: Draft, cited: Mapping[int, Citation], shown: Mapping[tuple[int, int], int], lines: Sequence[Line]
) -> Iterator[Line]:
    """Yield a draft's lines that are not shown yet; what opens a list is there again before an item that is new."""
    waiting: list[Line] = []
    before = frozenset(shown)
    for line in draft.lines:
        if not line.markers:
            waiting.clear()
            if line not in lines:
                yield line
            continue
        is_new = any(_place(cited[marker]) not in before for marker in line.markers)
        if line.kind is LineKind.LEAD_IN and not is_new:
            waiting.append(line)
        elif is_new:
            if line.kind in {LineKind.ITEM, LineKind.LEAD_IN}:
                yield from waiting
            waiting.clear()
            yield line


def _place(citation: Citation) -> tuple[int, int]:
    return citation.span.start, citation.span.end
