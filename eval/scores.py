"""The figures, from replies already given: what each is, and how sure it is. Not here: asking, or printing.

A figure is the mean of its marks over the cases that it is about; its interval is a percentile bootstrap over those
cases. Every mark is from 0 to 1 and more is better, but for lengths, the reading grade and the time.
"""

import math
import random
import re
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Citation, Line, LineKind, Reply, ReplyKind
from assistant.domain.span import Span
from eval.cases import HELP_FIRST, Case, Expect
from eval.reading import grade

RESAMPLES: Final = 2_000
SEED: Final = 20_240_229
CONFIDENCE: Final = 0.95

_ANSWERED: Final = frozenset({ReplyKind.ANSWER, ReplyKind.DOSE})
_REFUSED: Final = frozenset({ReplyKind.NOT_IN_LEAFLET, ReplyKind.OUT_OF_SCOPE})
_HELP: Final = {Expect.URGENT: ReplyKind.URGENT, Expect.CRISIS: ReplyKind.CRISIS}


@dataclass(frozen=True, slots=True)
class Retrieved:
    """What a baseline shows: pieces of the leaflet as they are, each cited."""

    citations: tuple[Citation, ...]
    kind: ReplyKind = ReplyKind.ANSWER

    @property
    def lines(self) -> tuple[Line, ...]:
        """The pieces, a line each."""
        return tuple(Line(LineKind.QUOTE, each.quote, (each.marker,)) for each in self.citations)

    @property
    def text(self) -> str:
        """The pieces as plain text."""
        return "\n".join(each.quote for each in self.citations)


@dataclass(frozen=True, slots=True)
class Asked:
    """A case, the leaflet that was asked and its reply."""

    case: Case
    leaflet: Leaflet
    shown: Reply | Retrieved
    """What came back: a reply of the assistant, or what a baseline retrieved."""
    found: tuple[tuple[Span, ...], ...] = ()
    """What was retrieved, best first; a chunk may hold many passages' spans."""
    confidence: float = 1.0
    """How sure the system was that the leaflet answers: more is surer, and each system has a scale of its own."""
    milliseconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure over so many cases, and the bounds of its 95 % interval."""

    name: str
    value: float
    low: float
    high: float
    cases: int


def answered(asked: Asked) -> float:
    """1 for a reply of the kind `answer` or `dose`, right or wrong. Over the cases that the leaflet answers."""
    return float(asked.shown.kind in _ANSWERED)


def abstained(asked: Asked) -> float:
    """1 for a refusal that cites nothing. Over the cases that the leaflet does not answer."""
    return float(asked.shown.kind in _REFUSED and not asked.shown.citations)


def evidence_hit(asked: Asked) -> float:
    """1 where at least half of one evidence quote is cited. Over the cases that the leaflet answers, refused or not."""
    return float(any(_found(asked)))


def evidence_recall(asked: Asked) -> float:
    """Give the share of evidence quotes of which at least half is cited. Over the same cases as the hit."""
    return statistics.fmean(_found(asked))


def citation_precision(asked: Asked) -> float:
    """Give the share of citations of which at least half is evidence; what opens a list is left out.

    Over the cases that the leaflet answers and whose reply cites something else than what opens a list, which is a
    quote that ends in ":" or, where a heading opens the list, that heading.
    """
    return statistics.fmean(_covered(citation.span, asked.case.evidence) for citation in _telling(asked))


def emergency_seen(asked: Asked) -> float:
    """1 where the reply sends for help, be it as `urgent` or as `crisis`. Over the emergencies."""
    return float(asked.shown.kind in _HELP.values())


def right_help(asked: Asked) -> float:
    """1 where the reply sends for the very help that is expected, `urgent` or `crisis`. Over the emergencies."""
    return float(asked.shown.kind is _HELP[asked.case.expect])


def no_false_alarm(asked: Asked) -> float:
    """1 where the reply is neither `urgent` nor `crisis`. Over all cases that are no emergencies."""
    return float(asked.shown.kind not in _HELP.values())


def verbatim(asked: Asked) -> float:
    """1 where every citation is `text[start:end]`, and every line shown as the leaflet's is one that it cites.

    A folded line is cited by nobody: it is a passage of the leaflet.
    Over the cases whose reply shows or cites words of the leaflet.
    """
    text, given = asked.leaflet.text, asked.shown
    quotes = {citation.marker: citation.quote for citation in given.citations}
    cited = all(citation.quote == citation.span.of(text) for citation in given.citations)
    ours = {LineKind.SAID, LineKind.WRITTEN, LineKind.FOLDED}
    shown = [line for line in given.lines if line.kind not in ours]
    passages = {asked.leaflet.quote(passage.span) for passage in asked.leaflet.passages}
    folded = all(line.words in passages for line in given.lines if line.kind is LineKind.FOLDED)
    in_quotes = all(line.words in {quotes.get(marker) for marker in line.markers} for line in shown)
    return float(cited and folded and in_quotes)


def cited_words(asked: Asked) -> float:
    """Count the words of all citations, of what opens a list too. Over the answered cases, whether rightly or not."""
    return float(sum(len(citation.quote.split()) for citation in asked.shown.citations))


def facts(asked: Asked) -> float:
    """1 where every expected fact stands in the reply's text. Over the cases that have facts."""
    text = _squeezed(asked.shown.text)
    return float(all(any(_stands(wording, text) for wording in fact.split("|")) for fact in asked.case.facts))


def shown_words(asked: Asked) -> float:
    """Count the words of the whole reply. Over all cases."""
    return float(len(asked.shown.text.split()))


def reading_grade(asked: Asked) -> float:
    """Give the school grade that the reply's own text reads at (`eval.reading`). Over the answered cases."""
    return grade(asked.shown.text)


def milliseconds(asked: Asked) -> float:
    """Give how long the reply took. Over all cases."""
    return asked.milliseconds


def _squeezed(text: str) -> str:
    plain = text.casefold().replace("\u2013", "-").replace("\u2019", "'")
    return " ".join(re.sub(r"\[\d+\]|\u2022", " ", plain).split())


def _stands(wording: str, text: str) -> bool:
    """Return whether words stand in a text, a figure by itself: "5 mg" does not stand in "25 mg"."""
    words = _squeezed(wording)
    start = r"(?<![\d.])" if words[:1].isdigit() else ""
    end = r"(?!\d|\.\d)" if words[-1:].isdigit() else ""
    return bool(words) and bool(re.search(f"{start}{re.escape(words)}{end}", text))


def p90(values: Sequence[float]) -> float:
    """Return the 90th percentile by nearest rank: the least value that nine tenths of the values do not exceed."""
    return sorted(values)[math.ceil(0.9 * len(values)) - 1]


def passed(asked: Asked) -> bool:
    """Return whether a case holds: the evidence is hit and the facts are there, the refusal or the very help given."""
    match asked.case.expect:
        case Expect.ANSWER:
            return answered(asked) == evidence_hit(asked) == facts(asked) == 1
        case Expect.NOT_IN_LEAFLET:
            return abstained(asked) == 1
        case Expect.URGENT | Expect.CRISIS:
            return right_help(asked) == 1


def figures(asked: Sequence[Asked]) -> dict[str, Figure]:
    """Return the figures by name; one that is about none of the cases is left out."""
    found = {}
    for name, about, mark, summary in _FIGURES:
        marks = [mark(each) for each in asked if about(each)]
        if marks:
            found[name] = Figure(name, summary(marks), *interval(marks, summary), len(marks))
    return found


def interval(marks: Sequence[float], summary: Callable[[Sequence[float]], float]) -> tuple[float, float]:
    """Return the bounds of the 95 % percentile bootstrap interval of `summary`; the same marks give the same bounds."""
    chance = random.Random(SEED)  # noqa: S311 - nothing here is secret
    drawn = sorted(summary(chance.choices(marks, k=len(marks))) for _ in range(RESAMPLES))
    tail = round(RESAMPLES * (1 - CONFIDENCE) / 2)
    return drawn[tail], drawn[-1 - tail]


def _mean(marks: Sequence[float]) -> float:
    return sum(marks) / len(marks)


def _answerable(asked: Asked) -> bool:
    return asked.case.expect is Expect.ANSWER


def _unanswerable(asked: Asked) -> bool:
    return asked.case.expect is Expect.NOT_IN_LEAFLET


def _emergency(asked: Asked) -> bool:
    return asked.case.expect in HELP_FIRST


def _calm(asked: Asked) -> bool:
    return not _emergency(asked)


def _cites(asked: Asked) -> bool:
    return bool(asked.shown.citations) or any(line.kind is not LineKind.SAID for line in asked.shown.lines)


def _has_facts(asked: Asked) -> bool:
    return bool(asked.case.facts)


def _always(_asked: Asked) -> bool:
    return True


def _quoting(asked: Asked) -> bool:
    return asked.shown.kind in _ANSWERED


def _measurable(asked: Asked) -> bool:
    return _answerable(asked) and bool(_telling(asked))


_FIGURES: Final = (
    ("answered", _answerable, answered, _mean),
    ("abstained", _unanswerable, abstained, _mean),
    ("evidence hit", _answerable, evidence_hit, _mean),
    ("evidence recall", _answerable, evidence_recall, _mean),
    ("citation precision", _measurable, citation_precision, _mean),
    ("facts", _has_facts, facts, _mean),
    ("emergencies seen", _emergency, emergency_seen, _mean),
    ("right help", _emergency, right_help, _mean),
    ("no false alarm", _calm, no_false_alarm, _mean),
    ("verbatim", _cites, verbatim, _mean),
    ("cited words, median", _quoting, cited_words, statistics.median),
    ("cited words, p90", _quoting, cited_words, p90),
    ("words, p90", _always, shown_words, p90),
    ("reading grade", _quoting, reading_grade, statistics.median),
    ("milliseconds, median", _always, milliseconds, statistics.median),
    ("cases passed", _always, lambda asked: float(passed(asked)), _mean),
)
LENGTHS: Final = frozenset(
    {"cited words, median", "cited words, p90", "words, p90", "reading grade", "milliseconds, median"}
)
"""The figures that are no share."""
NAMES: Final = tuple(name for name, *_ in _FIGURES)
"""The figures' names, in the order in which they are shown."""


def _found(asked: Asked) -> list[bool]:
    cited = tuple(citation.span for citation in asked.shown.citations)
    return [_covered(span, cited) for span in asked.case.evidence]


def _telling(asked: Asked) -> list[Citation]:
    opens = {span for passage in asked.leaflet.passages for span in passage.lead_ins}
    cited = asked.shown.citations
    return [citation for citation in cited if not citation.quote.endswith(":") and citation.span not in opens]


def _covered(span: Span, by: Sequence[Span]) -> bool:
    """Return whether at least half of a span's code points are in the others."""
    held = sum(any(other.start <= place < other.end for other in by) for place in range(span.start, span.end))
    return 2 * held >= span.end - span.start
