"""A reply in a model's own words, as far as they hold, each with the passages it rests on. Not here: the model.

A sentence that the passages it cites do not say is dropped, and the leaflet's own words stand in its place; a row token
becomes the label's row. The model is trusted with nothing: what is not proven does not come in.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from assistant.compose.quotes import cite, line_of
from assistant.domain.grounding.check import Cited, unsupported
from assistant.domain.grounding.wording import as_shown
from assistant.domain.guard.label import medicine_names
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.population import may_concern
from assistant.domain.reply import Citation, Draft, Line, LineKind, ReplyKind
from assistant.domain.span import Span
from assistant.domain.step import LeftOut
from assistant.domain.written import LONG_ENOUGH, Offered, Sentence, Task

LEFT_OUT: Final = "Part of the answer was left out, since the leaflet does not say it in so many words."
"""What is said where a sentence of the model was dropped."""

_SAID_BEFORE: Final = "it was said before"
_ENDS: Final = re.compile(r"[.!][\"')]?$")
_ROW: Final = re.compile(r"\{\{row:([\w-]+)\}\}")
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+")

Releases = Callable[[Draft], bool]
"""Whether the dose guard finds nothing against a draft."""


class Written:
    """A reply that grows by the sentences of a model that hold."""

    def __init__(self, leaflet: Leaflet, task: Task, quotes: Draft, releases: Releases) -> None:
        """Begin with nothing; `quotes` is the reply in the leaflet's own words, which stands behind."""
        self._leaflet = leaflet
        self._task = task
        self._quotes = quotes
        self._releases = releases
        self._offered = {each.passage.id: each for each in task.offered}
        self._evidence = {citation.passage for citation in quotes.citations}
        self._opening = list(takewhile(lambda line: line.kind is LineKind.SAID, quotes.lines))
        self._lines: list[Line] = list(self._opening)
        self._citations: list[Citation] = []
        self._seen: set[Sentence] = set()
        self.accepted = 0
        self.left_out: list[LeftOut] = []

    def add(self, sentence: Sentence) -> bool:
        """Let a sentence in where it holds; return whether what is shown has changed."""
        before = len(self._lines)
        number = self.accepted + len(self.left_out)
        if why := _SAID_BEFORE if sentence in self._seen else self._why_not(sentence):
            self.left_out.append(LeftOut(number, why, sentence.words))
        else:
            self.accepted += 1
        if why and why != _SAID_BEFORE:
            self._quote_instead(sentence)
        self._seen.add(sentence)
        return len(self._lines) > before

    def _quote_instead(self, sentence: Sentence) -> None:
        """Let the leaflet's words in where those of the model are left out; a row only where it answers."""
        for each in self._cited(sentence):
            if not each.is_row or each.passage.id in self._evidence:
                self._let_in(lambda each=each: self._quote(each))  # type: ignore[misc]

    @property
    def draft(self) -> Draft:
        """The reply so far."""
        return Draft(self._quotes.kind, tuple(self._lines), tuple(self._citations))

    def finished(self) -> Draft | None:
        """Return the whole reply; None where too little of what the model wrote holds, and the quotes are better."""
        if not self.accepted:
            return None
        rest = self._quotes.lines[len(self._opening) :]
        said = [line for line in rest if line.kind in {LineKind.SAID, LineKind.FOLDED}]
        if self.left_out:
            said.insert(0, Line(LineKind.SAID, LEFT_OUT))
        if self._quotes.kind is ReplyKind.DOSE:
            for each in self._task.offered:
                if each.is_row and each.passage.id in self._evidence:
                    self._quote(each)
        return replace(self.draft, lines=(*self._lines, *said))

    def _why_not(self, sentence: Sentence) -> str:
        """Return why a sentence does not come in; where it does, it is in."""
        cited = self._cited(sentence)
        if len(cited) < len(sentence.passages) or not cited:
            return "it cites what it was not given"
        if row := _ROW.fullmatch(sentence.words.strip()):
            return self._row(row[1])
        if len(sentence.words) >= LONG_ENOUGH and not _ENDS.search(sentence.words):
            return "it is cut off"
        words = as_shown(sentence.words)
        bearing: list[Offered] = []
        for each in filter(None, _SENTENCES.split(words)):
            against = [self._against(each, one) for one in cited]
            if all(against):
                return against[0]
            bearing += [one for one, why in zip(cited, against, strict=True) if not why]
        return "" if self._let_in(lambda: self._say(words, bearing)) else "the dose guard does not release it"

    def _against(self, sentence: str, cited: Offered) -> str:
        """Return why a passage does not bear a sentence out; only those that do are cited."""
        names = (*medicine_names(self._leaflet.title), self._leaflet.id)
        return unsupported(sentence, [Cited(cited.words, cited.lead_ins)], names, self._task.profile)

    def _row(self, passage_id: str) -> str:
        row = self._offered.get(passage_id)
        age = self._task.profile.age_years
        if row is None or not row.is_row:
            return "it names no row that it was given"
        if age is not NOT_STATED and not may_concern(row.words, float(age)):
            return "its row is for people of another age"
        if self._quotes.kind is ReplyKind.DOSE and passage_id not in self._evidence:
            return "its row is not the one for this person"
        return "" if self._let_in(lambda: self._quote(row)) else "the dose guard does not release it"

    def _let_in(self, write: Callable[[], None]) -> bool:
        """Write, and take it back where the guard does not release what is then shown."""
        lines, citations = len(self._lines), len(self._citations)
        write()
        if len(self._lines) == lines or self._releases(self.draft):
            return True
        del self._lines[lines:], self._citations[citations:]
        return False

    def _cited(self, sentence: Sentence) -> list[Offered]:
        return [self._offered[each] for each in dict.fromkeys(sentence.passages) if each in self._offered]

    def _say(self, words: str, cited: Sequence[Offered]) -> None:
        markers = [marker for each in cited for marker in self._markers(each.passage)]
        line = Line(LineKind.WRITTEN, words, tuple(dict.fromkeys(markers)))
        if line not in self._lines:
            self._lines.append(line)

    def _quote(self, each: Offered) -> None:
        """Set a passage in the leaflet's own words, what opens its list before it; nothing where it stands already."""
        *lead_ins, own = self._markers(each.passage)
        for span, marker in zip(each.passage.lead_ins, lead_ins, strict=True):
            self._set(Line(LineKind.LEAD_IN, self._leaflet.quote(span), (marker,)))
        self._set(Line(line_of(each.passage), each.words, (own,)))

    def _set(self, line: Line) -> None:
        if line not in self._lines:
            self._lines.append(line)

    def _markers(self, passage: Passage) -> list[int]:
        return [self._marker(passage, span) for span in (*passage.lead_ins, passage.span)]

    def _marker(self, passage: Passage, span: Span) -> int:
        for citation in self._citations:
            if citation.span == span:
                return citation.marker
        self._citations.append(cite(self._leaflet, passage, span, len(self._citations) + 1))
        return len(self._citations)
