"""Turns for pharmacists to judge, by the real service, with a desk over them. Not here: what is tested with them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from assistant.audit import Audit
from assistant.compose.quotes import not_in_leaflet, quotes
from assistant.conversations import Conversations
from assistant.desk import Desk as Work
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.leaflet import Leaflet, PassageKind
from assistant.domain.limits import EVERYBODY, Confirmation, DoseLimit, LimitKind
from assistant.domain.profile import Profile
from assistant.domain.question import Question
from assistant.domain.reply import Draft, Line, LineKind
from assistant.domain.selection import Selection
from assistant.domain.span import Span
from assistant.domain.step import LeftOut, Stage, Step
from assistant.domain.topics import Topic
from assistant.service import Service
from tests.assistant.audit.records import Clock
from tests.assistant.domain.leaflets import Lines, made_of
from tests.assistant.scripted import NUMBER, ScriptedAssistant
from tests.ui.desk.desks import Desk
from ui.desk.pages import figures, queue

MARKUP = "<b>Bold</b> & <script>alert(1)</script> claims"
HELD_BACK = "how much may I take"
BY_MODEL = "tell me about driving"
SILENT = "what is a zebrafinch"
TOO_MUCH = "Take 60 mg three times a day."
LEFT_OUT = "You may drive as soon as you like."
CAP = "Never take more than 80 mg of Zolfin a day."

_LEAFLET: Lines = (
    (Topic.USE, "What it is for", PassageKind.SENTENCE, "Zolfin eases stiff joints."),
    (Topic.USE, "What it is for", PassageKind.SENTENCE, f"{MARKUP} are for nobody."),
    (Topic.WARNINGS, "Warnings", PassageKind.LEAD_IN, "Take care if you have:"),
    (Topic.WARNINGS, "Warnings", PassageKind.ITEM, "weak kidneys"),
    (Topic.WARNINGS, "Warnings", PassageKind.ITEM, "a slow heartbeat"),
    (Topic.DRIVING, "Driving", PassageKind.SENTENCE, "Do not drive until you know how Zolfin affects you."),
    (Topic.DRIVING, "Driving", PassageKind.SENTENCE, "Some people get sleepy on the first days of Zolfin."),
    (Topic.DOSE, "How much", PassageKind.SENTENCE, "Adults take 40 mg once a day."),
    (Topic.DOSE, "How much", PassageKind.SENTENCE, CAP),
    (Topic.SIDE_EFFECTS, "Side effects", PassageKind.LEAD_IN, "Zolfin can cause:"),
    (Topic.SIDE_EFFECTS, "Side effects", PassageKind.ITEM, "a dry mouth"),
    (Topic.SIDE_EFFECTS, "Side effects", PassageKind.ITEM, "blurred sight"),
)


def leaflet() -> Leaflet:
    """Return a leaflet whose limit a pharmacist confirmed, with markup in its words and a note."""
    made = made_of(_LEAFLET)
    ends = [*(section.span.start for section in made.sections[1:]), len(made.text)]
    whole = [replace(one, span=Span(one.span.start, end)) for one, end in zip(made.sections, ends, strict=True)]
    span = next(passage.span for passage in made.passages if made.quote(passage.span) == CAP)
    by = Confirmation("somebody", "pharmacist", date(2026, 1, 2))
    limit = DoseLimit(LimitKind.PER_DAY, EVERYBODY, span, high=Fraction(80), confirmed=by)
    return replace(made, sections=tuple(whole), limits=(limit,), notes="The tablet can be halved. <i>So far.</i>")


@dataclass(slots=True)
class Replying(ScriptedAssistant):
    """Drafts a dose above the label, words of a model, or quotes, as it is asked; of all else the leaflet is silent."""

    published: dict[str, Leaflet] = field(default_factory=lambda: {"zolfin": leaflet()})

    def steps(self, question: Question) -> Iterator[Step]:
        """Yield the last step alone."""
        asked = self.leaflet(question.leaflet)
        label = label_to_quote(asked, (NUMBER,))
        draft = _draft(asked, question.text)
        left_out: tuple[LeftOut, ...] = ()
        if question.text == BY_MODEL:
            draft, left_out = _written(draft), (LeftOut(1, "the cited sentence does not bear it out", LEFT_OUT),)
        topics = (Topic.DOSE,) if question.text == HELD_BACK else (Topic.DRIVING,)
        reply = release(draft, label, question.profile)
        yield Step(Stage.DONE, reply, question.profile, left_out, by_model=bool(left_out), topics=topics)


def _draft(asked: Leaflet, text: str) -> Draft:
    topic = {HELD_BACK: Topic.DOSE, BY_MODEL: Topic.DRIVING, MARKUP: Topic.USE}.get(text, Topic.SIDE_EFFECTS)
    if text.startswith(SILENT):
        return not_in_leaflet()
    draft = quotes(asked, Selection(tuple(each for each in asked.passages if each.topic is topic)))
    said = (Line(LineKind.SAID, TOO_MUCH),) if text == HELD_BACK else ()
    return replace(draft, lines=(*draft.lines, *said))


def _written(draft: Draft) -> Draft:
    lines = tuple(replace(line, kind=LineKind.WRITTEN) for line in draft.lines if line.kind is LineKind.QUOTE)
    return replace(draft, lines=lines)


class Cases:
    """Turns that are asked as patients ask them, and the desk's pages over them."""

    def __init__(self, folder: Path, sample: float = 1.0) -> None:
        """Begin without any; `sample` is the share of other turns that wait."""
        self.clock = Clock()
        self.assistant = Replying()
        self.audit = Audit(folder, 3650, self.clock, sample=sample)
        kept = Conversations(folder, 30)
        self.service = Service(
            self.assistant, self.assistant, kept, self.audit, leaflet="zolfin", emergency_number=NUMBER
        )
        self.work = Work(self.audit, self.assistant, lambda: {"zolfin"})
        self.desk = Desk(folder, (queue.section(self.work, self.assistant), figures.section(self.work, self.clock)))
        self.conversation = ""

    def ask(self, *questions: str, profile: Profile | None = None) -> int:
        """Ask in one conversation; return the number of the last turn's case."""
        self.conversation = self.service.begin()
        for question in questions:
            self.service.ask(question, self.conversation, profile=profile)
        return int(str(self.audit.turn_of(self.conversation, len(questions))))
