"""What is asked, what the leaflets do not answer, and how verdicts go over time, in figures. Not here: plots."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assistant.audit import Record
from assistant.desk.opening import given_of
from assistant.domain.judgement import Judgement
from assistant.domain.reply import ReplyKind


@dataclass(frozen=True, slots=True)
class OnTopic:
    """How often a topic was asked about, and how often the leaflet said nothing to it. A question may have several."""

    topic: str
    asked: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that the leaflet does not answer."""

    number: int
    at: datetime
    leaflet: str
    question: str


@dataclass(frozen=True, slots=True)
class Week:
    """The verdicts of a week, which begins on a Monday, in UTC."""

    begins: date
    verdicts: tuple[tuple[Judgement, int], ...]
    """How many of each, in the order of `Judgement`."""

    @property
    def total(self) -> int:
        """All of them."""
        return sum(number for _, number in self.verdicts)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the turns and verdicts of some time come to."""

    turns: int
    held_back: int
    replies: tuple[tuple[str, int], ...]
    """How many replies of each kind, the most frequent first."""
    topics: tuple[OnTopic, ...]
    """The most asked first."""
    unanswered: tuple[Unanswered, ...]
    """The latest first, without those whose words are deleted."""
    weeks: tuple[Week, ...]
    """All weeks from the first verdict to the last, those without any too."""


def figures_of(turns: Sequence[Record], verdicts: Sequence[Record], most_unanswered: int = 50) -> Figures:
    """Return the figures of turns and verdicts."""
    kinds = Counter(str(turn.facts["reply"]) for turn in turns)
    silent = [turn for turn in turns if turn.facts["reply"] == ReplyKind.NOT_IN_LEAFLET.value and not _is_held(turn)]
    unanswered = [
        Unanswered(turn.number, turn.at, str(turn.facts["leaflet"]), turn.words["question"])
        for turn in reversed(silent)
        if "question" in turn.words
    ]
    return Figures(
        turns=len(turns),
        held_back=sum(map(_is_held, turns)),
        replies=tuple(kinds.most_common()),
        topics=_topics(turns, silent),
        unanswered=tuple(unanswered[:most_unanswered]),
        weeks=_weeks(verdicts),
    )


def _is_held(turn: Record) -> bool:
    return turn.facts.get("held_back") is True


def _topics(turns: Iterable[Record], silent: Iterable[Record]) -> tuple[OnTopic, ...]:
    asked, unanswered = (Counter(topic for turn in some for topic in _topics_of(turn)) for some in (turns, silent))
    return tuple(OnTopic(topic, number, unanswered[topic]) for topic, number in asked.most_common())


def _topics_of(turn: Record) -> list[str]:
    topics = turn.facts.get("topics")
    return [str(topic) for topic in topics] if isinstance(topics, list) else []


def _weeks(verdicts: Iterable[Record]) -> tuple[Week, ...]:
    counted: dict[date, Counter[Judgement]] = {}
    for given in given_of(verdicts):
        counted.setdefault(_monday(given.at), Counter())[given.opinion.judgement] += 1
    if not counted:
        return ()
    first, last = min(counted), max(counted)
    mondays = (first + timedelta(weeks=number) for number in range((last - first).days // 7 + 1))
    nothing: Counter[Judgement] = Counter()
    return tuple(
        Week(monday, tuple((each, counted.get(monday, nothing)[each]) for each in Judgement)) for monday in mondays
    )


def _monday(at: datetime) -> date:
    return at.date() - timedelta(days=at.weekday())
