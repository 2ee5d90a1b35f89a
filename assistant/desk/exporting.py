"""Verdicts as rows of a table, and as cases that the evaluation asks. Not here: files, or the evaluation."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from assistant.desk.cases import Case, Given
from assistant.domain.judgement import Right
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.question import Role
from assistant.domain.reply import ReplyKind

COLUMNS: Final = (
    "case",
    "asked_at",
    "leaflet",
    "revision",
    "question",
    "reply_kind",
    "reply",
    "held_back",
    "by_model",
    "judged_at",
    "judged_by",
    "judgement",
    "lines",
    "right",
    "passages",
    "answer",
    "answer_held_back",
    "comment",
    "holds",
)
"""Of the table of verdicts; `holds` is "yes" for a case's last verdict."""

_OPENS_A_FORMULA: Final = re.compile(r"\A(?=\s*[=+@\uff1d\uff0b\uff0d\uff20-]|[\t\r\n])|(?<=[;\t])(?= *[=+@-])")
"""At the beginning of a cell, and within where a spreadsheet of another country takes a semicolon to end one."""

_EXPECTED: Final = {
    Right.NOT_IN_LEAFLET: "not_in_leaflet",
    Right.URGENT: "urgent",
    Right.CRISIS: "crisis",
    ReplyKind.NOT_IN_LEAFLET: "not_in_leaflet",
    ReplyKind.OUT_OF_SCOPE: "not_in_leaflet",
    ReplyKind.URGENT: "urgent",
    ReplyKind.CRISIS: "crisis",
    ReplyKind.ANSWER: "answer",
    ReplyKind.DOSE: "answer",
}
"""What the evaluation expects where a reply of some kind is right, or a pharmacist says what would have been."""
_KINDS: Final = {
    "answer": "factual",
    "not_in_leaflet": "unanswerable",
    "urgent": "emergency",
    "crisis": "emergency",
}


def table_row(case: Case, given: Given) -> tuple[str, ...]:
    """Return a verdict's row under `COLUMNS`; an apostrophe stands before what a spreadsheet would reckon with."""
    opinion = given.opinion
    cells = (
        str(case.number),
        case.at.isoformat(),
        case.leaflet_id,
        str(case.revision),
        case.question,
        case.reply.kind.value,
        case.reply.text,
        _yes(case.held_back),
        _yes(case.by_model),
        given.at.isoformat(),
        given.by,
        opinion.judgement.value,
        "; ".join(f"{place + 1}: {each.value}" for place, each in sorted(opinion.lines.items())),
        "" if opinion.right is NOT_STATED else opinion.right.value,
        " ".join(opinion.passages),
        opinion.answer,
        _yes(given.is_answer_held_back),
        opinion.comment,
        _yes(given == case.given[-1]),
    )
    return tuple(_OPENS_A_FORMULA.sub("'", cell) for cell in cells)


def table_rows(cases: Iterable[Case]) -> Iterator[tuple[str, ...]]:
    """Yield the rows of all verdicts on some cases."""
    return (table_row(case, given) for case in cases for given in case.given)


def evaluation_case(case: Case) -> Mapping[str, object] | None:
    """Return a case as the evaluation reads it, by its last verdict; None where that does not say what is right.

    Of deleted words nothing can be asked.
    """
    if case.is_deleted or not case.given or case.leaflet is NOT_STATED:
        return None
    opinion = case.given[-1].opinion
    if opinion.right is NOT_STATED:
        return None
    right = case.reply.kind if opinion.right is Right.AS_IT_IS else opinion.right
    expect = "answer" if opinion.right is Right.OTHER_PASSAGES else _EXPECTED.get(right)
    evidence = _evidence(case, case.leaflet) if expect == "answer" else ()
    if expect is None or (expect == "answer" and not evidence):
        return None
    headings = {case.leaflet.heading_of(passage) for passage in evidence}
    return {
        "id": f"desk-{case.number}",
        "leaflet": case.leaflet_id,
        "kind": _KINDS[expect],
        "split": "dev",
        "question": case.question,
        "history": [
            {"role": role.value, "content": words}
            for question, reply in case.before
            for role, words in ((Role.USER, question), (Role.ASSISTANT, reply))
        ],
        "profile": _profile(case),
        "under": headings.pop() if len(headings) == 1 else "",
        "evidence": [case.leaflet.quote(passage.span) for passage in evidence],
        "expect": expect,
    }


def _evidence(case: Case, leaflet: Leaflet) -> tuple[Passage, ...]:
    """Return the passages that answer, without those that open a list: the cited ones, or the pharmacist's own."""
    opinion = case.given[-1].opinion
    opens = {span for passage in leaflet.passages for span in passage.lead_ins}
    cited = {citation.span for citation in case.reply.citations}
    return tuple(
        passage
        for passage in leaflet.passages
        if passage.span not in opens and (passage.id in opinion.passages if opinion.passages else passage.span in cited)
    )


def _profile(case: Case) -> dict[str, float]:
    stated = {"age_years": case.profile.age_years, "weight_kg": case.profile.weight_kg}
    return {name: value for name, value in stated.items() if value is not NOT_STATED}


def _yes(holds: bool) -> str:  # noqa: FBT001 - it is a cell's value
    return "yes" if holds else "no"
