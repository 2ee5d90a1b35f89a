"""An assistant of one invented medicine that can be stopped in mid-turn, for tests of what is done with its replies."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from threading import Event

from assistant.compose.quotes import not_in_leaflet, quotes
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.population import age_stated
from assistant.domain.profile import Profile
from assistant.domain.question import Question
from assistant.domain.reply import Draft, Reply
from assistant.domain.selection import Selection
from assistant.domain.step import Stage, Step
from assistant.errors import UnknownLeafletError
from assistant.library import State
from tests.assistant.domain.leaflets import zolfin

BREAKS = "break please"
NUMBER = "112"


@dataclass(slots=True)
class ScriptedAssistant:
    """Quotes the sentences that share a word with the question, bit by bit; it remembers what it was asked."""

    published: dict[str, Leaflet] = field(
        default_factory=lambda: {
            "zolfin": zolfin(),
            "calvadine": replace(zolfin(), id="calvadine", title="Calvadine 20 mg capsules", revision=2),
        }
    )
    earlier: dict[tuple[str, int], Leaflet] = field(default_factory=dict)
    asked: list[Question] = field(default_factory=list)
    begun: Event = field(default_factory=Event)
    """Is set once a part of a reply was shown."""
    may_end: Event = field(default_factory=Event)
    """Replies end only while it is set; it is at first."""

    def __post_init__(self) -> None:
        """Let replies end."""
        self.may_end.set()

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return what is published."""
        return tuple(self.published.values())

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return a leaflet, or say that there is none."""
        if leaflet_id in self.published:
            return self.published[leaflet_id]
        message = f"no leaflet has the ID {leaflet_id!r}"
        raise UnknownLeafletError(message)

    def draft(self, leaflet_id: str, number: int) -> Leaflet:
        """Return an earlier revision, as the library does."""
        published = self.published.get(leaflet_id)
        if published and published.revision == number:
            return published
        if (leaflet_id, number) in self.earlier:
            return self.earlier[leaflet_id, number]
        message = f"no revision {number} of {leaflet_id!r}"
        raise UnknownLeafletError(message)

    def as_decided(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision on whose limits nobody has decided."""
        return self.draft(leaflet_id, number)

    def state(self, leaflet_id: str) -> State:
        """Return what is published."""
        return State(self.leaflet(leaflet_id).revision, 0)

    def ask(self, question: Question) -> Reply:
        """Return the last step's reply."""
        *_, last = self.steps(question)
        assert last.reply is not None
        return last.reply

    def steps(self, question: Question) -> Iterator[Step]:
        """Yield that it looks, that it writes, the reply's first sentence, all of them, and the whole."""
        leaflet = self.leaflet(question.leaflet)
        yield Step(Stage.LOOKING)
        self.asked.append(question)
        if question.text.startswith(BREAKS):
            raise RuntimeError(question.text)
        profile = _profile(question)
        draft = _draft(leaflet, question.text)
        label = label_to_quote(leaflet, (NUMBER,))
        yield Step(Stage.WRITING, profile=profile)
        part = Draft(draft.kind, draft.lines[:1], draft.citations[:1])
        yield Step(Stage.WRITING, release(part, label, profile), profile)
        self.begun.set()
        assert self.may_end.wait(20)
        yield Step(Stage.WRITING, release(draft, label, profile), profile)
        yield Step(Stage.DONE, release(draft, label, profile), profile)


def _draft(leaflet: Leaflet, text: str) -> Draft:
    words = {word for word in text.lower().split() if len(word) > 3}
    found = tuple(p for p in leaflet.passages if words & set(leaflet.quote(p.span).lower().rstrip(".").split()))
    return quotes(leaflet, Selection(found)) if found else not_in_leaflet()


def _profile(question: Question) -> Profile:
    age = age_stated(question.text)
    return question.profile if age is NOT_STATED else Profile(age)
