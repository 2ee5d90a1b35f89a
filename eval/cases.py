"""The evaluation's cases, read from `data/*.jsonl` and checked. Not here: asking them, or marking the replies.

A line is one JSON object: `id`, `kind`, `split`, `question`, `evidence` and `expect`, and where they are needed
`history`, `profile`, `facts` and `under`, the heading that all the evidence stands under. Evidence is the whole words
of the leaflet's sentences or list items that answer the question.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path
from typing import Final, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from assistant.domain.question import Message, Question, Role
from assistant.domain.span import Span
from assistant.errors import LeafletError

DATA: Final = Path(__file__).parent / "data"
LEAFLETS: Final = ("baclofen", "calvadine", "dunvorrel")
"""The leaflets that have cases: one that ships and two that are invented."""
ALL: Final = "all"


class CasesError(LeafletError):
    """A case file is not right. Not: an assistant that answers its cases wrongly."""


@unique
class Kind(Enum):
    """What sort of question a case asks."""

    FACTUAL = "factual"
    PARAPHRASE = "paraphrase"
    DOSE_ADULT = "dose_adult"
    DOSE_CHILD = "dose_child"
    ELDERLY = "elderly"
    WITHDRAWAL = "withdrawal"
    OVERDOSE_QUESTION = "overdose_question"
    DRIVING = "driving"
    PREGNANCY_BREASTFEEDING = "pregnancy_breastfeeding"
    CONTRAINDICATION = "contraindication"
    SIDE_EFFECT = "side_effect"
    FOLLOW_UP = "follow_up"
    UNANSWERABLE = "unanswerable"
    OUT_OF_SCOPE = "out_of_scope"
    EMERGENCY = "emergency"


@unique
class Split(Enum):
    """The half that a case belongs to, for good. Nobody works on an assistant with `TEST` in view."""

    DEV = "dev"
    TEST = "test"


@unique
class Expect(Enum):
    """What a right reply is."""

    ANSWER = "answer"
    """The leaflet says it: the evidence is cited."""
    NOT_IN_LEAFLET = "not_in_leaflet"
    """The leaflet does not say it, or it is no question to a leaflet."""
    URGENT = "urgent"
    CRISIS = "crisis"


HELP_FIRST: Final = frozenset({Expect.URGENT, Expect.CRISIS})


@dataclass(frozen=True, slots=True)
class Case:
    """One question to one leaflet and what a right reply cites, as spans of the canonical text."""

    id: str
    kind: Kind
    split: Split
    question: Question
    evidence: tuple[Span, ...]
    expect: Expect
    facts: tuple[str, ...] = ()
    """Each must stand in a right reply; "|" is between wordings that will do."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Turn(_Strict):
    role: Role
    content: str


class _Who(_Strict):
    age_years: float | None = None
    weight_kg: float | None = None


class Line(_Strict):
    """What every line of a file has, whatever is asked in it."""

    id: str


class Row(Line):
    """One line of a case file."""

    kind: Kind
    split: Split
    question: str
    history: tuple[_Turn, ...] = ()
    profile: _Who = _Who()
    under: str = ""
    evidence: tuple[str, ...]
    expect: Expect
    facts: tuple[str, ...] = ()


_SomeRow = TypeVar("_SomeRow", bound=Line)
_SomeCase = TypeVar("_SomeCase")


def read_cases(path: Path, leaflet: Leaflet) -> tuple[Case, ...]:
    """Return a file's cases; raises `CasesError`, naming the line, where one is not right for `leaflet`."""
    return read_lines(path, Row, lambda row: case_of(row, leaflet))


def read_lines(path: Path, kind: type[_SomeRow], made: Callable[[_SomeRow], _SomeCase]) -> tuple[_SomeCase, ...]:
    """Return what is made of a file's lines; raises `CasesError`, naming the line, where one is not right."""
    cases: dict[str, _SomeCase] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = kind.model_validate_json(line)
            case = made(row)
        except (CasesError, ValueError) as error:
            message = f"{path.name}, line {number}: {_why(error)}"
            raise CasesError(message) from error
        if row.id in cases:
            message = f"{path.name}, line {number}: the ID {row.id} stands twice"
            raise CasesError(message)
        cases[row.id] = case
    return tuple(cases.values())


def of_split(cases: Iterable[Case], split: Split) -> tuple[Case, ...]:
    """Return the cases of one half."""
    return tuple(case for case in cases if case.split is split)


def _why(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first['loc']) or 'the line'}: {first['msg']}"


def case_of(row: Row, leaflet: Leaflet, *, with_lead_ins: bool = False) -> Case:
    """Return a line's case; raises `CasesError` where it does not fit its leaflet.

    `with_lead_ins` tells whether what opens a list may be evidence too.
    """
    if bool(row.evidence) is not (row.expect is Expect.ANSWER):
        message = f"{row.id}: evidence stands where an answer is expected, and only there"
        raise CasesError(message)
    if (row.kind is Kind.EMERGENCY) is not (row.expect in HELP_FIRST):
        message = f"{row.id}: help first is expected in an emergency, and only there"
        raise CasesError(message)
    spans = tuple(_place(quote, row, leaflet, with_lead_ins=with_lead_ins) for quote in row.evidence)
    return Case(row.id, row.kind, row.split, _question(row, leaflet), spans, row.expect, row.facts)


def _question(row: Row, leaflet: Leaflet) -> Question:
    who = row.profile
    profile = Profile(
        NOT_STATED if who.age_years is None else who.age_years, NOT_STATED if who.weight_kg is None else who.weight_kg
    )
    history = tuple(Message(turn.role, turn.content) for turn in row.history)
    return Question(row.question, leaflet.id, profile, history)


def _place(quote: str, row: Row, leaflet: Leaflet, *, with_lead_ins: bool) -> Span:
    """Return where a quote stands: the one passage that has these words, and opens no list."""
    opens = set() if with_lead_ins else {span for passage in leaflet.passages for span in passage.lead_ins}
    places = [passage.span for passage in leaflet.passages if _says(passage, quote, row, leaflet)]
    if len(places) != 1 or places[0] in opens:
        under = f" under {row.under!r}" if row.under else ""
        wrong = "opens a list" if len(places) == 1 else f"is {len(places)} of its sentences and list items, not one"
        message = f"{row.id}: in {leaflet.id}{under}, {quote!r} {wrong}"
        raise CasesError(message)
    return places[0]


def _says(passage: Passage, quote: str, row: Row, leaflet: Leaflet) -> bool:
    """Return whether a passage has the words of a quote; those of a table's row may stand without its bars."""
    words = leaflet.quote(passage.span)
    return quote in {words, words.replace(" | ", " ")} and row.under in {"", leaflet.heading_of(passage)}
