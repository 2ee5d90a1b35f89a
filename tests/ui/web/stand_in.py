"""A small assistant with one invented medicine and odd characters, for tests of the page. It finds nothing out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction
from threading import Event

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.limits import Ages, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.population import age_stated
from assistant.domain.profile import Profile
from assistant.domain.question import Question
from assistant.domain.reply import Citation, Draft, Line, LineKind, Reply, ReplyKind
from assistant.domain.span import Span
from assistant.domain.step import Stage, Step
from assistant.domain.topics import Topic
from assistant.errors import UnknownLeafletError
from assistant.library import State
from tests.replies import released

TEXT = """Calmarol 5 mg "mild" <b>tablets</b> & drops

1. What Calmarol is used for

Calmarol eases <script>alert(1)</script> ticklish elbows 😀.  It has two spaces & a "quote" before it. 🩺 It's red.

Batch stamp: see the box | no passage holds this line

2. Before you take it

Do not take Calmarol if any of these is true:

• you are <b>allergic</b> to *starlight*
• you have 😀 green & "gold" ears:
  • the left one
  • the right one
• you own {{a}} ${hat} $$x^2$$ %%%LATEX_BLOCK_0%%% [here](http://example.com/x) `now`

Driving and using machines

Calmarol may make you sleepy. Do not drive until you know how it affects you.

3. Possible side effects

Effect | How often
Yawning | common
Humming | rare

<img src="http://example.com/p.png"><form action="http://example.com"><input name="x"></form>
"""
"""The canonical text; its list markers stand outside the passages, as an ingested leaflet's do."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of the leaflet that a stand-in reply rests on."""

    words: str
    kind: LineKind = LineKind.QUOTE


LONG_TITLE = ", ".join(f"Otherol {strength} mg gastro-resistant hard capsules" for strength in range(1, 9))


def leaflet(identity: str = "calmarol", title: str = 'Calmarol <5 mg> & "friends"', revision: int = 3) -> Leaflet:
    """Return the invented leaflet."""
    headings = [
        ("1. What Calmarol is used for", 2, Topic.USE),
        ("2. Before you take it", 2, Topic.BEFORE_YOU_TAKE),
        ("Driving and using machines", 3, Topic.DRIVING),
        ("3. Possible side effects", 2, Topic.SIDE_EFFECTS),
    ]
    starts = [TEXT.index(heading) for heading, _, _ in headings]
    ends = [*starts[1:], len(TEXT)]
    sections = [Section(0, 'Calmarol 5 mg "mild" <b>tablets</b> & drops', 1, Topic.GENERAL, Span(0, starts[0]))]
    for number, ((heading, level, topic), start, end) in enumerate(zip(headings, starts, ends, strict=True), 1):
        sections.append(Section(number, heading, level, topic, Span(start, end)))
    return Leaflet(
        identity,
        revision,
        title,
        TEXT,
        "0" * 64,
        datetime(2026, 3, 9, 8, 30, tzinfo=UTC),
        "invented.txt",
        tuple(sections),
        tuple(_passages()),
        limits=(DoseLimit(LimitKind.USUAL, Ages(Fraction(2), Fraction(6)), _span("Yawning | common")),),
    )


_LEAD_IN = "Do not take Calmarol if any of these is true:"
_OUTER = 'you have 😀 green & "gold" ears:'
_PASSAGES: Sequence[tuple[str, int, PassageKind, tuple[str, ...]]] = (
    ("Calmarol eases <script>alert(1)</script> ticklish elbows 😀.", 1, PassageKind.SENTENCE, ()),
    ('It has two spaces & a "quote" before it.', 1, PassageKind.SENTENCE, ()),
    ("🩺 It's red.", 1, PassageKind.SENTENCE, ()),
    (_LEAD_IN, 2, PassageKind.LEAD_IN, ()),
    ("you are <b>allergic</b> to *starlight*", 2, PassageKind.ITEM, (_LEAD_IN,)),
    (_OUTER, 2, PassageKind.ITEM, (_LEAD_IN,)),
    ("the left one", 2, PassageKind.ITEM, (_LEAD_IN, _OUTER)),
    ("the right one", 2, PassageKind.ITEM, (_LEAD_IN, _OUTER)),
    (
        "you own {{a}} ${hat} $$x^2$$ %%%LATEX_BLOCK_0%%% [here](http://example.com/x) `now`",
        2,
        PassageKind.ITEM,
        (_LEAD_IN,),
    ),
    ("Calmarol may make you sleepy.", 3, PassageKind.SENTENCE, ()),
    ("Do not drive until you know how it affects you.", 3, PassageKind.SENTENCE, ()),
    ("Effect | How often", 4, PassageKind.ROW, ()),
    ("Yawning | common", 4, PassageKind.ROW, ("Effect | How often",)),
    ("Humming | rare", 4, PassageKind.ROW, ("Effect | How often",)),
)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _passages() -> list[Passage]:
    return [
        Passage(f"p{number:04}", section, kind, Topic.GENERAL, _span(words), tuple(map(_span, lead_ins)))
        for number, (words, section, kind, lead_ins) in enumerate(_PASSAGES, 1)
    ]


def reply(kind: ReplyKind, said: str, cited: Sequence[Cited], revision: int = 3) -> Reply:
    """Return a reply with a sentence of our own and a line and a citation for each of the words cited."""
    source = leaflet(revision=revision)
    citations = [
        Citation(marker, source.id, revision, _heading(source, words), _nearest(source, words).id, words, _span(words))
        for marker, words in enumerate((one.words for one in cited), 1)
    ]
    lines = [Line(one.kind, one.words, (marker,)) for marker, one in enumerate(cited, 1)]
    return released(Draft(kind, (Line(LineKind.SAID, said), *lines), tuple(citations)))


def _nearest(source: Leaflet, words: str) -> Passage:
    """Return the passage that the words are, or stand in, or else the first one after them."""
    span = _span(words)
    return next(passage for passage in source.passages if passage.span.end >= span.end)


def _heading(source: Leaflet, words: str) -> str:
    return source.heading_of(_nearest(source, words))


ANSWERS: dict[str, Reply] = {
    "What is it used for?": reply(ReplyKind.ANSWER, "The leaflet says:", [Cited(words) for words, *_ in _PASSAGES[:3]]),
    "Can I drive?": reply(ReplyKind.ANSWER, "The leaflet says:", [Cited(words) for words, *_ in _PASSAGES[9:11]]),
    "Who must not take it?": reply(
        ReplyKind.ANSWER,
        "The leaflet says:",
        [
            Cited(_LEAD_IN, LineKind.LEAD_IN),
            *(Cited(_PASSAGES[at][0], LineKind.ITEM) for at in (4, 5, 8)),
        ],
    ),
    "What about my ears?": reply(
        ReplyKind.ANSWER,
        "Three ways to cite:",
        [
            Cited('😀 green & "gold"'),
            Cited("Driving and using machines"),
            Cited('you have 😀 green & "gold" ears:\n  • the left one'),
        ],
    ),
    "I cannot breathe": reply(ReplyKind.URGENT, "Call 112 now.", []),
    "I want to end it": reply(ReplyKind.CRISIS, "You are not alone. Call 112 now.", []),
}
ASKS_A_DOSE = "How much for my 4 year old?"
_ROWS = reply(ReplyKind.DOSE, "The leaflet says:", [Cited("Yawning | common"), Cited("Calmarol may make you sleepy.")])
ANSWERS[ASKS_A_DOSE] = released(
    Draft(_ROWS.kind, (*_ROWS.lines, Line(LineKind.FOLDED, "Humming | rare")), _ROWS.citations)
)
UNKNOWN = reply(ReplyKind.NOT_IN_LEAFLET, "This leaflet does not say. Ask a pharmacist.", [])
BREAKS = "Break please <b>now</b>"
ASKS_A_MODEL = "Does it make me drowsy?"
NASTY = '<img src="http://example.com/m.png"> **b** [a](http://example.com) {{c}} $$e$$'
"""What a model might write."""


def written(*sentences: str, revision: int = 3) -> Reply:
    """Return a reply in a model's words, each sentence borne out by one passage about driving, in turn."""
    quoted = reply(ReplyKind.ANSWER, "x", [Cited(words) for words, *_ in _PASSAGES[9:11]], revision)
    lines = [Line(LineKind.WRITTEN, words, (1 + at % 2,)) for at, words in enumerate(sentences)]
    return released(Draft(ReplyKind.ANSWER, tuple(lines), quoted.citations))


WRITTEN = (
    written("Yes, it may make you sleepy."),
    written("Yes, it may make you sleepy.", "Do not drive before you know how it affects you."),
    written("Yes, it may make you sleepy.", "Do not drive before you know how it affects you.", NASTY),
)
"""A reply as it grows by a model's sentences; the last one is whole."""


@dataclass(slots=True)
class StandInAssistant:
    """Answers from a table; one question makes it fail, and one a model writes. It remembers what it was asked."""

    published: tuple[Leaflet, ...] = field(
        default_factory=lambda: (leaflet(), leaflet("otherol", LONG_TITLE, revision=1))
    )
    asked: list[Question] = field(default_factory=list)
    answers: dict[str, Reply] = field(default_factory=lambda: dict(ANSWERS))
    may_write: Event = field(default_factory=Event)
    """While it is not set, the model writes nothing; it is set at first."""
    may_end: Event = field(default_factory=Event)
    """While it is not set, the model's reply does not get whole; it is set at first."""

    def __post_init__(self) -> None:
        """Let the model write."""
        self.may_write.set()
        self.may_end.set()

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return what is published."""
        return self.published

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the leaflet, or say that there is none."""
        for one in self.published:
            if one.id == leaflet_id:
                return one
        message = f"no leaflet is called {leaflet_id}"
        raise UnknownLeafletError(message)

    def draft(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision, as the library does."""
        return leaflet(leaflet_id, self.leaflet(leaflet_id).title, number)

    def as_decided(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision on whose limits nobody has decided."""
        return self.draft(leaflet_id, number)

    def state(self, leaflet_id: str) -> State:
        """Return what is published."""
        return State(self.leaflet(leaflet_id).revision, 0)

    def ask(self, question: Question) -> Reply:
        """Answer from the table."""
        *_, last = self.steps(question)
        assert last.reply is not None
        return last.reply

    def steps(self, question: Question) -> Iterator[Step]:
        """Yield that it looks and the reply from the table, or else how the model gets on with writing one."""
        yield Step(Stage.LOOKING)
        self.asked.append(question)
        if question.text == BREAKS:
            message = f"cannot answer {question.text}"
            raise RuntimeError(message)
        age = age_stated(question.text)
        profile = question.profile if age is NOT_STATED else Profile(age)
        if question.text != ASKS_A_MODEL:
            yield Step(Stage.DONE, self.answers.get(question.text, UNKNOWN), profile)
            return
        yield Step(Stage.WRITING, profile=profile)
        assert self.may_write.wait(20)
        for partial in WRITTEN[:-1]:
            yield Step(Stage.WRITING, partial, profile, by_model=True)
        assert self.may_end.wait(20)
        yield Step(Stage.DONE, WRITTEN[-1], profile, by_model=True)
