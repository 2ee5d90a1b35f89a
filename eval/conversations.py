"""Conversations and what their last turn is to be understood as, read from `data/conversations.jsonl`, and the marks.

A line is that of a case (`eval.cases`) without a kind, with `leaflet`, `technique`, `must_not`, which no cited line may
hold, and whom the last turn is about: `age_years` and `group`, null where nobody said it. Not here: asking.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from assistant.domain.follow_ups import resolve
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Group, Profile
from eval.cases import DATA, HELP_FIRST, Case, Expect, Kind, Row, Split, case_of, read_lines
from eval.scores import Asked, Retrieved, abstained, answered, evidence_hit, facts, right_help

CONVERSATIONS: Final = DATA / "conversations.jsonl"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A case whose question has turns before it, and how that is to be understood."""

    case: Case
    technique: str
    """What of the turns before it is asked with: "new_object"."""
    must_not: tuple[str, ...]
    """What no cited line may hold: the dose of somebody else, or what an assistant's turn made up."""
    age_years: float | NotStated
    group: Group | NotStated
    """Adult or child, where the age is not stated."""


class _Row(Row):
    kind: Kind = Kind.FOLLOW_UP
    leaflet: str
    technique: str
    must_not: tuple[str, ...] = ()
    age_years: float | None = None
    group: Group | None = None


def read_conversations(path: Path, leaflet: Callable[[str], Leaflet]) -> tuple[Conversation, ...]:
    """Return a file's conversations; raises `CasesError`, naming the line, where one is not right for its leaflet."""
    return read_lines(path, _Row, lambda row: _conversation(row, leaflet(row.leaflet)))


def of_split(conversations: Iterable[Conversation], split: Split) -> tuple[Conversation, ...]:
    """Return the conversations of one half."""
    return tuple(each for each in conversations if each.case.split is split)


def marks(conversation: Conversation, asked: Asked) -> Iterator[tuple[str, bool]]:
    """Yield the marks of a reply by name: its kind, evidence and facts, nothing forbidden, and who was understood."""
    case = conversation.case
    yield "kind", _is_of_the_kind(asked)
    if case.expect is Expect.ANSWER:
        yield "evidence", evidence_hit(asked) == 1
    if case.facts:
        yield "facts", facts(asked) == 1
    if conversation.must_not:
        forbidden = replace(case, facts=("|".join(conversation.must_not),))
        yield "nothing forbidden", not facts(replace(asked, case=forbidden, shown=Retrieved(asked.shown.citations)))
    yield "who", _is_about(resolve(case.question, asked.leaflet).profile, conversation)


def figures(marked: Sequence[Iterable[tuple[str, bool]]]) -> dict[str, float]:
    """Return the share of each mark over the conversations that have it, and of those with every mark right."""
    given = [dict(each) for each in marked]
    names = dict.fromkeys(name for each in given for name in each)
    shares = {name: _share([each[name] for each in given if name in each]) for name in names}
    return shares | {"passed": _share([all(each.values()) for each in given])}


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)


def _conversation(row: _Row, leaflet: Leaflet) -> Conversation:
    kind = Kind.EMERGENCY if row.expect in HELP_FIRST else Kind.FOLLOW_UP
    case = case_of(row.model_copy(update={"kind": kind}), leaflet, with_lead_ins=True)
    age = NOT_STATED if row.age_years is None else row.age_years
    return Conversation(case, row.technique, row.must_not, age, row.group or NOT_STATED)


def _is_of_the_kind(asked: Asked) -> bool:
    match asked.case.expect:
        case Expect.ANSWER:
            return answered(asked) == 1
        case Expect.NOT_IN_LEAFLET:
            return abstained(asked) == 1
        case Expect.URGENT | Expect.CRISIS:
            return right_help(asked) == 1


def _is_about(profile: Profile, conversation: Conversation) -> bool:
    if profile.age_years is NOT_STATED:
        return conversation.age_years is NOT_STATED and profile.group is conversation.group
    return profile.age_years == conversation.age_years
