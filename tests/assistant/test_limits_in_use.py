"""What is held in memory of a leaflet while people, in other processes too, decide on its limits."""

from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.conversation import LeafletAssistant
from assistant.conversations import Turn
from assistant.domain.guard.check import verdict
from assistant.domain.guard.label import label_of
from assistant.domain.limit_decisions import Decision, Seen, Word, values_of
from assistant.domain.limits import LimitKind, LimitStatus
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from assistant.domain.question import Question
from assistant.library import Library
from assistant.service.rereading import Rereading
from tests.conftest import opened

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ADULT = Profile(45.0, 78.0)
SAFE = "You may take 20 mg three times a day."
LINE = {"kind": "said", "words": SAFE, "markers": []}
TURN = Turn(1, NOON, "how much", "baclofen", 1, "answer", SAFE, (LINE,), (), ADULT)


@pytest.fixture
def folder(data_folder: Path) -> Path:
    """Give a data folder with the shipped leaflet."""
    return data_folder


def decide(folder: Path, name: str, *, rejects: bool = True) -> None:
    """Let a person decide, by a library of their own, on the most that everybody may have in a day."""
    library = Library(folder)
    leaflet, found = library.matters("baclofen")
    (matter,) = [m for m in found if m.limit.kind is LimitKind.PER_DAY and m.limit.high == Fraction(100)]
    limit = values_of(matter.limit)
    word, values = (Word.REJECT, NOT_STATED) if rejects else (Word.CONFIRM, limit)
    said = library.decide("baclofen", Decision(limit, word, values, name, NOON), Seen(leaflet.sha256, matter.last))
    assert isinstance(said, Decision), said


def test_a_shipped_limit_that_somebody_rejects_releases_nothing_until_others_agree(folder: Path) -> None:
    """The guard goes by what people said last: the maintainers, one pharmacist, then two."""
    library = Library(folder)

    def allowed() -> bool:
        return verdict(SAFE, label_of(library.leaflet("baclofen")), ADULT).allowed

    assert allowed()
    decide(folder, "ann")
    assert not allowed()
    decide(folder, "bo", rejects=False)
    assert not allowed()
    decide(folder, "cem", rejects=False)
    assert allowed()


def test_the_assistant_sees_what_another_process_decides(folder: Path) -> None:
    """At the next look, in every language that it answers in; whatever else it holds stays."""
    assistant = opened(folder).assistant
    assert isinstance(assistant, LeafletAssistant)
    before = assistant.leaflet("baclofen")
    german = Question("Darf ich Auto fahren?", "baclofen")
    first = assistant.ask(german).text
    assert assistant.leaflet("baclofen") is before
    decide(folder, "ann")
    after = assistant.leaflet("baclofen")
    assert [limit.high for limit in after.limits if limit.status is LimitStatus.PROPOSED] == [100]
    assert assistant.ask(german).text == first
    assert assistant.leaflet("baclofen") is after


def test_a_stored_reply_is_read_by_the_limits_as_they_are_now(folder: Path) -> None:
    """What was released by a limit that somebody rejected since is held back, and shown again once others agreed."""
    rereading = Rereading(Library(folder), "112")
    assert rereading.reply(TURN).text == SAFE
    decide(folder, "ann")
    assert "held back" in rereading.reply(TURN).text
    decide(folder, "bo", rejects=False)
    decide(folder, "cem", rejects=False)
    assert rereading.reply(TURN).text == SAFE
