"""What people say of limits, kept by the library in real SQLite files."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.limit_decisions import Decision, LimitValues, Refused, Seen, Word, values_of
from assistant.domain.limits import ADULTS, Ages, Confirmation, DoseLimit, LimitKind, LimitStatus
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.span import Span
from assistant.errors import SetupError, UnknownLeafletError
from assistant.library import Library, State
from tests.assistant.domain.leaflets import zolfin
from tests.assistant.test_library import FIRST as OLD_FIRST
from tests.assistant.test_library import SECOND as OLD_SECOND
from tests.assistant.test_library import publish
from tests.at_once import at_once

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXT = zolfin().text
QUOTE = "Never take more than 80 mg of Zolfin a day."
PER_DAY = DoseLimit(
    LimitKind.PER_DAY,
    ADULTS,
    Span(TEXT.index(QUOTE), TEXT.index(QUOTE) + len(QUOTE)),
    high=Fraction(80),
    doubts=("for whom?",),
)
START = DoseLimit(LimitKind.START, Ages(Fraction(1, 12)), Span(3, 9), Fraction(1, 3), Fraction(1, 3), Fraction(3))
UNTIMED = replace(START, low=Fraction(5), high=Fraction(5), times_per_day=NOT_STATED)
LEAFLET = replace(zolfin(), sha256="text one", limits=(PER_DAY, START, UNTIMED))
LOWER = replace(values_of(PER_DAY), high=Fraction("62.5"))


def opened(folder: Path, leaflet: Leaflet = LEAFLET) -> Library:
    """Return a library that has published a leaflet."""
    library = Library(folder)
    publish(library, leaflet)
    return library


def says(
    word: Word, by: str = "ann", values: LimitValues | None = None, limit: DoseLimit = PER_DAY, comment: str = ""
) -> Decision:
    """Return what a person says of a limit; without `values` of the values first proposed."""
    holds = NOT_STATED if word is Word.REJECT else values or values_of(limit)
    return Decision(values_of(limit), word, holds, by, NOON, comment)


def decide(library: Library, decision: Decision, last: int | None = None) -> Decision | Refused:
    """Give a decision to the library as somebody does who has just looked, or who saw another last one."""
    _, found = library.matters("zolfin")
    known = next((matter.last for matter in found if values_of(matter.limit) == decision.limit), 0)
    return library.decide("zolfin", decision, Seen("text one", known if last is None else last))


def test_what_people_decide_is_kept_word_for_word_and_in_order(tmp_path: Path) -> None:
    """Exact fractions, comments and times come back; each has its number."""
    library = opened(tmp_path)
    first = decide(library, says(Word.CORRECT, "ann", LOWER, comment="the table says \N{WHITE FROWNING FACE} 62.5"))
    second = decide(library, says(Word.CONFIRM, "bo", LOWER))
    third = decide(library, says(Word.REJECT, "bo", limit=START))
    kept = Library(tmp_path).decisions("zolfin")
    assert kept == (first, second, third)
    assert [each.number for each in kept] == [1, 2, 3]
    assert replace(kept[1], number=0) == says(Word.CONFIRM, "bo", LOWER)


def test_limits_are_as_people_left_them_wherever_a_leaflet_is_read(tmp_path: Path) -> None:
    """The draft stays as it was written, which an ingest relies on."""
    library = opened(tmp_path)
    decide(library, says(Word.CORRECT, "ann", LOWER))
    assert [each.high for each in library.leaflet("zolfin").limits] == [80, Fraction("62.5"), Fraction(1, 3), 5]
    decide(library, says(Word.CONFIRM, "bo", LOWER))
    held = library.leaflet("zolfin").limits[0]
    assert held.high == Fraction("62.5")
    assert held.confirmed == Confirmation("ann and bo", "pharmacists", NOON.date())
    assert library.as_decided("zolfin", 1) == library.leaflet("zolfin")
    assert library.draft("zolfin", 1) == LEAFLET
    assert library.matters("zolfin")[0] == LEAFLET


def test_how_many_people_it_takes_is_the_library_s_to_say(tmp_path: Path) -> None:
    """One may be enough, where somebody set it so; what was said counts anew."""
    decide(opened(tmp_path), says(Word.CONFIRM, "ann"))
    held = [Library(tmp_path, needed).leaflet("zolfin").limits[0].status for needed in (1, 2, 3)]
    assert held == [LimitStatus.CONFIRMED, LimitStatus.PROPOSED, LimitStatus.PROPOSED]


def test_the_same_text_keeps_its_decisions_and_no_other_has_them(tmp_path: Path) -> None:
    """They are about the words: a later revision of the same ones has them, another text begins anew."""
    library = opened(tmp_path)
    for name in ("ann", "bo"):
        decide(library, says(Word.CONFIRM, name))
    publish(library, replace(LEAFLET, revision=2, title="Zolfin 50 mg tablets"))
    assert library.leaflet("zolfin").limits[0].status is LimitStatus.CONFIRMED
    publish(library, replace(LEAFLET, revision=3, sha256="text two"))
    assert library.leaflet("zolfin").limits == LEAFLET.limits
    assert library.decisions("zolfin") == ()
    assert library.as_decided("zolfin", 1).limits[0].status is LimitStatus.CONFIRMED
    publish(library, replace(LEAFLET, revision=4))
    assert library.leaflet("zolfin").limits[0].status is LimitStatus.CONFIRMED


def test_the_state_changes_with_what_is_published_and_with_every_decision(tmp_path: Path) -> None:
    """Also where another process decides, and of that leaflet alone."""
    library, other = opened(tmp_path), Library(tmp_path)
    publish(library, replace(LEAFLET, id="calvadine"))
    assert library.state("zolfin") == State(1, 0)
    decide(other, says(Word.CONFIRM))
    assert library.state("zolfin") == State(1, 1)
    publish(other, replace(LEAFLET, revision=2, sha256="text two"))
    assert library.state("zolfin") == State(2, 1)
    assert library.state("calvadine") == State(1, 0)
    with pytest.raises(UnknownLeafletError, match="published are: calvadine, zolfin"):
        library.state("zolfim")


MISREAD = replace(values_of(PER_DAY), span=Span(0, 10_000))
BARE = LimitValues(LimitKind.NONE, Ages(Fraction(0), Fraction(3), below=True), Span(0, 3))
REFUSED: Final = [
    ([], says(Word.CONFIRM, values=LOWER), "not the values that this limit has now"),
    ([says(Word.CONFIRM)], says(Word.CONFIRM), "You stand for these values already"),
    ([says(Word.CONFIRM)], says(Word.CONFIRM, "ANN"), "You stand for these values already"),
    ([says(Word.CORRECT, values=LOWER)], says(Word.CONFIRM, values=LOWER), "You stand for these values already"),
    ([says(Word.REJECT)], says(Word.REJECT), "You have rejected this limit already"),
    ([], says(Word.CORRECT), "These are the values that this limit has"),
    ([], says(Word.CORRECT, values=replace(LOWER, high=Fraction(0))), "above 0"),
    ([], says(Word.CORRECT, values=replace(LOWER, high=NOT_STATED)), "has to state the upper figure"),
    ([], says(Word.CORRECT, values=replace(LOWER, low=Fraction(1))), "does not state the lower figure"),
    ([], says(Word.CORRECT, values=replace(LOWER, kind=LimitKind.START)), "the lower figure and how often a day"),
    ([], says(Word.CORRECT, values=replace(LOWER, kind=LimitKind.USUAL, low=Fraction(99))), "above the upper one"),
    ([], says(Word.CORRECT, values=replace(LOWER, kind=LimitKind.STEP, low=Fraction(1))), "is one number"),
    ([], says(Word.CORRECT, values=replace(LOWER, kind=LimitKind.NONE)), "does not state the upper figure"),
    ([], says(Word.CORRECT, values=replace(LOWER, ages=Ages(Fraction(6), Fraction(2)))), "end before they begin"),
    ([], says(Word.CORRECT, values=replace(LOWER, ages=Ages(Fraction(-1)))), "below 0"),
    ([], says(Word.CORRECT, values=replace(LOWER, ages=Ages(below=True))), "have to name it"),
    ([], says(Word.CORRECT, values=MISREAD), "not word for word"),
    (
        [],
        says(Word.CORRECT, values=replace(LOWER, span=Span(PER_DAY.span.start - 1, PER_DAY.span.end))),
        "word for word",
    ),
    ([], says(Word.CONFIRM, limit=UNTIMED), "has to state how often a day"),
    ([], says(Word.CONFIRM, comment="?" * 2001), "more than 2000 characters"),
    ([], says(Word.ADD), "is there already"),
    ([], Decision(MISREAD, Word.ADD, MISREAD, "ann", NOON), "word for word"),
    ([], Decision(LOWER, Word.CONFIRM, LOWER, "ann", NOON), "no such limit"),
]


@pytest.mark.parametrize(("before", "decision", "why"), REFUSED)
def test_what_cannot_be_decided_is_refused_in_words(
    tmp_path: Path, before: list[Decision], decision: Decision, why: str
) -> None:
    """Nothing is kept of it."""
    library = opened(tmp_path)
    kept = [decide(library, each) for each in before]
    said = decide(library, decision)
    assert isinstance(said, Refused)
    assert why in said.why
    assert list(library.decisions("zolfin")) == kept


def test_whoever_saw_another_state_decides_nothing(tmp_path: Path) -> None:
    """Another word on the same limit, or another text; a word on another limit is in nobody's way."""
    library = opened(tmp_path)
    decide(library, says(Word.REJECT, "bo", limit=START))
    decide(library, says(Word.CORRECT, "bo", LOWER))
    assert isinstance(decide(library, says(Word.CONFIRM, "ann", LOWER), last=0), Refused)
    assert isinstance(decide(library, says(Word.REJECT, "ann"), last=1), Refused)
    publish(library, replace(LEAFLET, revision=2, sha256="text two"))
    said = decide(library, says(Word.REJECT, "ann"), last=0)
    assert isinstance(said, Refused)
    assert said.meanwhile
    assert library.decisions("zolfin") == ()
    with pytest.raises(UnknownLeafletError):
        library.decide("zolfim", says(Word.REJECT), Seen("text one"))


def test_of_many_who_decide_at_once_one_does(tmp_path: Path) -> None:
    """All saw the same; whoever comes later is told that somebody decided meanwhile."""
    opened(tmp_path)
    said: list[Decision | Refused] = []

    def one(library: Library, name: str) -> None:
        said.append(library.decide("zolfin", says(Word.CONFIRM, name), Seen("text one")))

    assert at_once(*(partial(one, Library(tmp_path), f"person {number}") for number in range(6))) == []
    assert len([each for each in said if isinstance(each, Decision)]) == 1
    assert all(each.meanwhile for each in said if isinstance(each, Refused))
    assert len(Library(tmp_path).decisions("zolfin")) == 1


def test_what_somebody_adds_is_held_against_like_any_limit(tmp_path: Path) -> None:
    """Its author's word counts for it."""
    library = opened(tmp_path)
    decide(library, Decision(BARE, Word.ADD, BARE, "ann", NOON))
    assert library.leaflet("zolfin").limits[-1] == BARE.limit
    decide(library, Decision(BARE, Word.CONFIRM, BARE, "bo", NOON))
    assert library.leaflet("zolfin").limits[-1].status is LimitStatus.CONFIRMED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE limit_decision SET by = 'eve'",
        "UPDATE OR REPLACE limit_decision SET number = 2 WHERE number = 1",
        "DELETE FROM limit_decision",
        "DELETE FROM limit_decision WHERE number = 2",
        (
            "INSERT OR REPLACE INTO limit_decision SELECT 1, leaflet, sha256, proposed, word, holds, 'eve', at, comment"
            " FROM limit_decision WHERE number = 1"
        ),
        "REPLACE INTO limit_decision SELECT * FROM limit_decision",
    ],
)
def test_no_statement_changes_or_removes_what_was_decided(tmp_path: Path, statement: str) -> None:
    """The file itself refuses it, whoever asks."""
    library = opened(tmp_path)
    decide(library, says(Word.CONFIRM, "ann"))
    decide(library, says(Word.CONFIRM, "bo"))
    before = library.decisions("zolfin")
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as file:
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            file.execute(statement)
        file.commit()
    assert library.decisions("zolfin") == before


def odd_word(path: Path) -> None:
    """Let somebody say what nobody can, past the library."""
    _past_the_library(path, "'maybe', NULL, 'ann'")


def nobody(path: Path) -> None:
    """Let nobody confirm."""
    _past_the_library(path, "'confirm', proposed, ' '")


def nothing_held(path: Path) -> None:
    """Let somebody confirm nothing."""
    _past_the_library(path, "'confirm', NULL, 'ann'")


def _past_the_library(path: Path, said: str) -> None:
    with closing(sqlite3.connect(path)) as file:
        columns = "leaflet, sha256, proposed, word, holds, by, at, comment"
        row = f"SELECT leaflet, sha256, proposed, {said}, at, comment FROM limit_decision"  # noqa: S608 - a test's own
        file.execute(f"INSERT INTO limit_decision ({columns}) {row}")
        file.commit()


@pytest.mark.parametrize("damage", [odd_word, nobody, nothing_held])
def test_a_decision_that_cannot_be_read_stops_all_reading(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """Nobody guesses whether a limit holds."""
    library = opened(tmp_path)
    decide(library, says(Word.CONFIRM))
    damage(tmp_path / "library.sqlite3")
    with pytest.raises(SetupError, match="cannot be used"):
        library.leaflet("zolfin")


def _old_file(folder: Path) -> Path:
    path = folder / "library.sqlite3"
    with closing(sqlite3.connect(path)) as file:
        file.executescript((Path(__file__).parent / "library_of_schema_2.sql").read_text())
    return path


def test_the_file_of_the_program_before_is_brought_up_in_place(tmp_path: Path) -> None:
    """Its leaflets are there as they were, and people can decide on their limits."""
    path = _old_file(tmp_path)
    library = Library(tmp_path)
    assert library.leaflet("zolfin") == OLD_SECOND
    assert library.draft("zolfin", 1) == OLD_FIRST
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (3,)
    limit = OLD_SECOND.limits[0]
    said = library.decide("zolfin", says(Word.CONFIRM, limit=limit), Seen(OLD_SECOND.sha256))
    assert isinstance(said, Decision)
    with closing(sqlite3.connect(path)) as file, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        file.execute("DELETE FROM limit_decision")


def test_a_file_that_was_brought_up_is_as_a_new_one(tmp_path: Path) -> None:
    """The same tables and triggers, to the letter."""
    statements = []
    for folder in (tmp_path / "old", tmp_path / "new"):
        folder.mkdir()
        path = _old_file(folder) if folder.name == "old" else folder / "library.sqlite3"
        Library(folder)
        with closing(sqlite3.connect(path)) as file:
            statements.append(set(file.execute("SELECT type, name, sql FROM sqlite_master")))
    assert statements[0] == statements[1]


def test_many_bring_an_old_file_up_at_once(tmp_path: Path) -> None:
    """It is done once."""
    _old_file(tmp_path)
    found: list[Leaflet] = []
    assert at_once(*[lambda: found.append(Library(tmp_path).leaflet("zolfin"))] * 8) == []
    assert found == [OLD_SECOND] * 8


def test_an_old_file_that_cannot_be_brought_up_stays_as_it_was(tmp_path: Path) -> None:
    """A table of that name stands in the way: nothing of the new ones is left behind."""
    path = _old_file(tmp_path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE limit_decision (a)")
    before = path.read_bytes()
    with pytest.raises(SetupError, match="cannot be used"):
        Library(tmp_path)
    assert path.read_bytes() == before
