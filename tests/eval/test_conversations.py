"""The conversations: how their file is read, how a reply is marked, and that the real assistant gets no worse."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Group, Profile
from assistant.domain.reply import ReplyKind
from assistant.settings import read_settings
from assistant.wiring import Parts
from eval.cases import CasesError, Expect, Kind, Split
from eval.conversations import (
    CONVERSATIONS,
    Conversation,
    figures,
    marks,
    of_split,
    read_conversations,
)
from eval.run import publish_leaflets
from eval.systems import Ours
from tests.eval.small import LEAD_IN, LEAFLET, MOUTH, STOP, asked, place

ROW = {
    "id": "c-1",
    "split": "dev",
    "leaflet": "small",
    "technique": "new_object",
    "history": [{"role": "user", "content": "a headache?"}],
    "question": "and for my mother?",
    "evidence": [LEAD_IN, MOUTH],
    "expect": "answer",
    "age_years": None,
    "group": "adult",
}
FLOORS = {
    "kind": 0.93,
    "evidence": 0.90,
    "facts": 0.89,
    "nothing forbidden": 0.83,
    "who": 0.98,
    "passed": 0.81,
}
"""One or two conversations of the dev half below what was measured: 0.95, 0.93, 0.92, 0.87, 1.00 and 0.84."""


def written(folder: Path, *rows: dict[str, Any]) -> Path:
    """Write rows as a file, what they do not say taken from `ROW`."""
    path = folder / "small.jsonl"
    path.write_text("\n".join(json.dumps(ROW | row) for row in rows), encoding="utf-8")
    return path


def small(_leaflet_id: str) -> Leaflet:
    """Return the small leaflet, whatever its ID."""
    return LEAFLET


def test_a_line_becomes_a_case_and_how_it_is_to_be_understood(tmp_path: Path) -> None:
    """What opens a list may be evidence too."""
    (one,) = read_conversations(written(tmp_path, {"must_not": ["Stop"]}), small)
    assert (one.case.id, one.case.kind, one.case.split) == ("c-1", Kind.FOLLOW_UP, Split.DEV)
    assert one.case.evidence == (place(LEAD_IN), place(MOUTH))
    assert (one.technique, one.must_not) == ("new_object", ("Stop",))
    assert (one.age_years, one.group) == (NOT_STATED, Group.ADULT)


def test_a_reported_emergency_is_a_case_of_that_kind(tmp_path: Path) -> None:
    """Without evidence, since help comes first."""
    (one,) = read_conversations(written(tmp_path, {"expect": "urgent", "evidence": []}), small)
    assert (one.case.kind, one.case.expect) == (Kind.EMERGENCY, Expect.URGENT)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"evidence": ["a dry mouth"]}, "is 0 of its sentences"),
        ({"group": "baby"}, "group: Input should be"),
        ({"leaflet": None}, "leaflet: Input should be"),
        ({"answer": "yes"}, "answer: Extra inputs"),
        ({}, "the ID c-1 stands twice"),
    ],
)
def test_a_line_that_is_not_right_is_refused_by_its_number(tmp_path: Path, row: dict[str, Any], said: str) -> None:
    """As one of a case file is."""
    with pytest.raises(CasesError) as error:
        read_conversations(written(tmp_path, {"id": "c-0"} if row else {}, row), small)
    assert str(error.value).startswith("small.jsonl, line 2: ")
    assert said in str(error.value)


def conversation(path: Path, **row: object) -> Conversation:
    """Return the conversation of one row."""
    return read_conversations(written(path, dict(row)), small)[0]


def test_a_right_reply_has_every_mark(tmp_path: Path) -> None:
    """Of the kind that is expected, with the evidence and the facts, for the right person, and nothing else."""
    one = conversation(tmp_path, facts=["dry mouth"], must_not=["Stop at once"])
    reply = replace(asked(Expect.ANSWER, [], ReplyKind.ANSWER, place(MOUTH)), case=one.case)
    assert dict(marks(one, reply)) == {
        "kind": True,
        "evidence": True,
        "facts": True,
        "nothing forbidden": True,
        "who": True,
    }


def test_a_reply_for_somebody_else_lacks_its_marks(tmp_path: Path) -> None:
    """What must not be cited is, and the evidence is not."""
    one = conversation(tmp_path, facts=["dry mouth"], must_not=["never", "Stop at once"], group="child")
    reply = replace(asked(Expect.ANSWER, [], ReplyKind.NOT_IN_LEAFLET, place(STOP)), case=one.case)
    assert not any(right for _, right in marks(one, reply))


def test_an_age_that_was_given_counts_where_nobody_says_another(tmp_path: Path) -> None:
    """And then the group is told by it."""
    given = {"age_years": 4, "weight_kg": 16}
    one = conversation(tmp_path, profile=given, question="how much", age_years=4, group=None)
    assert one.case.question.profile == Profile(4, 16)
    reply = replace(asked(Expect.ANSWER, [], ReplyKind.ANSWER, place(MOUTH)), case=one.case)
    assert dict(marks(one, reply))["who"]


def test_figures_are_shares_of_the_conversations_that_have_the_mark() -> None:
    """A conversation is passed with every mark right."""
    marked = [{"kind": True, "who": True}.items(), {"kind": True, "facts": False}.items(), {"kind": False}.items()]
    assert figures(marked) == {"kind": 2 / 3, "who": 1.0, "facts": 0.0, "passed": 1 / 3}


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, float]:
    """Publish the leaflets into a folder of the tests' own, and ask every conversation of the dev half."""
    parts = Parts(read_settings(data_dir=tmp_path_factory.mktemp("conversations")))
    publish_leaflets(parts)
    leaflet, ours = parts.assistant.leaflet, Ours(parts.assistant)
    dev = of_split(read_conversations(CONVERSATIONS, leaflet), Split.DEV)
    return figures([marks(one, ours.ask(one.case, leaflet(one.case.question.leaflet))) for one in dev])


@pytest.mark.slow
@pytest.mark.parametrize("figure", FLOORS)
def test_no_figure_falls_below_its_floor(measured: dict[str, float], figure: str) -> None:
    """A better assistant raises its floors."""
    assert measured[figure] >= FLOORS[figure]
