"""A reply made of the leaflet's own words alone. Not here: which passages answer.

Every sentence, lead-in and list item is a citation of its own, numbered as it stands in the reply.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage, PassageKind
from assistant.domain.reply import Citation, Draft, Line, LineKind, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.span import Span
from assistant.domain.topics import IN_PLAIN_WORDS, Topic

DOES_NOT_SAY: Final = "The leaflet does not say anything about"
"""How every `not_in_leaflet` reply begins."""
SAYS_MORE: Final = "The leaflet says more about this than is quoted here: please read it there too."
WHO_TO_ASK: Final = "Please ask your doctor or pharmacist."

_ONLY_THE_LEAFLET: Final = (
    "I can only tell you what this medicine's leaflet says, in its own words.",
    "You can ask, for example, how to take it, what to look out for, or what it must not be taken with.",
)

_LINE_OF: Final = {
    PassageKind.SENTENCE: LineKind.QUOTE,
    PassageKind.LEAD_IN: LineKind.LEAD_IN,
    PassageKind.ITEM: LineKind.ITEM,
    PassageKind.ROW: LineKind.ITEM,
}


def quotes(leaflet: Leaflet, selection: Selection, unspoken: Sequence[Topic] = ()) -> Draft:
    """Return the passages as a reply, in the order given, each list under its lead-in.

    It says where the leaflet has more, and that it does not speak of `unspoken`, topics that were asked about too.
    """
    reply = _Quotes(leaflet).reply(selection.passages)
    more = (Line(LineKind.SAID, SAYS_MORE),) if selection.more else ()
    return replace(reply, lines=(*reply.lines, *more, *(_does_not_say(unspoken) if unspoken else ())))


def line_of(passage: Passage) -> LineKind:
    """Return how a passage is set."""
    return _LINE_OF[passage.kind]


def cite(leaflet: Leaflet, passage: Passage, span: Span, marker: int) -> Citation:
    """Return the citation of a passage's words, or of a lead-in that it stands under."""
    heading = leaflet.heading_of(passage)
    return Citation(marker, leaflet.id, leaflet.revision, heading, passage.id, leaflet.quote(span), span)


def not_in_leaflet(unspoken: Sequence[Topic] = ()) -> Draft:
    """Return the reply for what the leaflet does not say: who to ask, and nothing cited.

    `unspoken` are the topics that it lacks, where it is known what was asked.
    """
    return Draft(ReplyKind.NOT_IN_LEAFLET, _does_not_say(unspoken))


def out_of_scope() -> Draft:
    """Return the reply for what is no question to a leaflet: what can be asked instead, and nothing cited."""
    return Draft(ReplyKind.OUT_OF_SCOPE, tuple(Line(LineKind.SAID, words) for words in _ONLY_THE_LEAFLET))


def _does_not_say(unspoken: Sequence[Topic]) -> tuple[Line, ...]:
    about = " or ".join(IN_PLAIN_WORDS[topic] for topic in unspoken) or "this"
    return (Line(LineKind.SAID, f"{DOES_NOT_SAY} {about}."), Line(LineKind.SAID, WHO_TO_ASK))


class _Quotes:
    """Sets lines and counts markers, citing no span twice."""

    def __init__(self, leaflet: Leaflet) -> None:
        self._leaflet = leaflet
        self._by_span = {passage.span: passage for passage in leaflet.passages}
        self._lines: list[Line] = []
        self._citations: list[Citation] = []
        self._open: tuple[Span, ...] = ()  # the lead-ins that the last line stands under

    def reply(self, passages: Sequence[Passage]) -> Draft:
        for passage in passages:
            self._lead_in(passage)
            self._line(line_of(passage), passage.span, passage)
            self._open = (*passage.lead_ins, passage.span)
        return Draft(ReplyKind.ANSWER, tuple(self._lines), tuple(self._citations))

    def _lead_in(self, passage: Passage) -> None:
        for place, span in enumerate(passage.lead_ins):
            if self._open[: place + 1] != passage.lead_ins[: place + 1]:
                self._line(LineKind.LEAD_IN, span, self._by_span.get(span, passage))
                self._open = passage.lead_ins[: place + 1]

    def _line(self, kind: LineKind, span: Span, passage: Passage) -> None:
        quote = self._leaflet.quote(span)
        marker = len(self._citations) + 1
        self._lines.append(Line(kind, quote, (marker,)))
        self._citations.append(cite(self._leaflet, passage, span, marker))
