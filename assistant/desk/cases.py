"""One case as a pharmacist sees it, as values. Not here: how it is put together (`opening`)."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.around import Around
from assistant.domain.feedback import Rating, Reason
from assistant.domain.guard.verdict import Finding
from assistant.domain.judgement import Opinion
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Profile
from assistant.domain.reply import Draft, Line
from assistant.domain.risk import Risk
from assistant.domain.step import LeftOut


@dataclass(frozen=True, slots=True)
class Waiting:
    """A turn in the queue, or one that was judged: what tells it from others."""

    number: int
    """The number of its record, which is the case's."""
    risks: tuple[Risk, ...]
    """Why it waits, the first reason first; nothing where it waits no longer."""
    at: datetime
    leaflet: str
    question: str
    """Empty where its words are deleted."""
    reply: str
    """The kind of the reply."""
    is_judged: bool
    """Whether it was judged before, and its reader wrote again."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation beside its place in the leaflet; not stated where the leaflet has no such words."""

    marker: int
    quote: str
    place: Around | NotStated


@dataclass(frozen=True, slots=True)
class LineBeside:
    """One line of a reply beside what it cites."""

    line: Line
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the reader of a reply said of it."""

    at: datetime
    rating: Rating | NotStated
    """Not stated where it was sent to a pharmacist."""
    reason: Reason | NotStated
    comment: str


@dataclass(frozen=True, slots=True)
class Given:
    """A pharmacist's verdict; it is never changed, and the last one holds."""

    number: int
    at: datetime
    by: str
    opinion: Opinion
    is_answer_held_back: bool
    """Whether the dose guard found something against the pharmacist's own answer."""


@dataclass(frozen=True, slots=True)
class Case:
    """One turn with all that is recorded of it."""

    number: int
    at: datetime
    risks: tuple[Risk, ...]
    leaflet: Leaflet | NotStated
    """The revision that answered; not stated where it is not kept any more."""
    leaflet_id: str
    revision: int
    before: tuple[tuple[str, str], ...]
    """The questions before it in its conversation, each with its reply's text."""
    question: str
    profile: Profile
    reply: Draft
    """What its reader was shown."""
    lines: tuple[LineBeside, ...]
    """The same, line by line."""
    draft: Draft | NotStated
    """What the guard held back; not stated where it held nothing back."""
    draft_lines: tuple[LineBeside, ...]
    """The same, line by line."""
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...]
    """What a model wrote and nobody was shown."""
    failure: str
    by_model: bool
    guard: str
    said: tuple[Said, ...]
    given: tuple[Given, ...]
    """Verdicts, the first one first."""
    is_deleted: bool = False
    """Whether its words are: then it has none."""

    @property
    def held_back(self) -> bool:
        """Whether the guard held something back."""
        return self.draft is not NOT_STATED
