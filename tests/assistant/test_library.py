"""Everything is done on a real SQLite file; what damages it is done past the library."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import ADULTS, EVERYBODY, Ages, Confirmation, DoseLimit, LimitKind
from assistant.domain.span import Span
from assistant.errors import SetupError, UnknownLeafletError
from assistant.library import Library, Origin
from tests.assistant.domain.leaflets import zolfin
from tests.at_once import at_once

ORIGIN = Origin("/somewhere/zolfin.txt", "f1")
DAY = date(2026, 2, 3)
LIMITS = (
    DoseLimit(LimitKind.START, Ages(Fraction(1, 12)), Span(3, 9), Fraction(1, 3), Fraction(1, 3), Fraction(3)),
    DoseLimit(LimitKind.PER_DAY, Ages(Fraction(10), Fraction(18), below=True), Span(0, 5), high=Fraction("1.1")),
    DoseLimit(LimitKind.NONE, EVERYBODY, Span(1, 2), doubts=("is it so?", "and so \N{ADHESIVE BANDAGE}?")),
    DoseLimit(LimitKind.STEP, ADULTS, Span(4, 8), low=Fraction(3), confirmed=Confirmation("A. B.", "pharmacist", DAY)),
)
FIRST = replace(
    zolfin(),
    title="Zolfin \N{ADHESIVE BANDAGE}",
    dropped=("Page 1 of 2", "hidden \N{ADHESIVE BANDAGE}"),
    notes="Ask about the dose.",
    limits=LIMITS,
)
SECOND = replace(
    FIRST, revision=2, limits=LIMITS[:1], text=FIRST.text.replace("stiff", "sore!"), passages=FIRST.passages[:3]
)


def publish(library: Library, leaflet: Leaflet, origin: Origin = ORIGIN) -> None:
    """Write a leaflet and publish it."""
    library.write_draft(leaflet, origin)
    library.publish(leaflet.id, leaflet.revision)


def test_a_new_library_holds_nothing(tmp_path: Path) -> None:
    """The folder is made, no leaflet is published, and every ID is free."""
    library = Library(tmp_path / "some" / "folder")
    assert library.ids() == ()
    assert library.origin("zolfin") is None
    assert library.next_number("zolfin") == 1


def test_what_is_published_is_what_was_written(tmp_path: Path) -> None:
    """Every field comes back, offsets, exact fractions and characters outside the basic plane included."""
    publish(Library(tmp_path), FIRST)
    library = Library(tmp_path)
    assert library.leaflet("zolfin") == FIRST
    assert library.ids() == ("zolfin",)
    assert library.revision("zolfin") == 1
    assert library.origin("zolfin") == ORIGIN


def test_dates_are_kept_as_the_same_moment(tmp_path: Path) -> None:
    """A date of another time zone comes back as the same moment in UTC."""
    moment = datetime(2026, 1, 2, 1, 30, tzinfo=timezone(timedelta(hours=9)))
    library = Library(tmp_path)
    publish(library, replace(FIRST, published_at=moment))
    kept = library.leaflet("zolfin").published_at
    assert kept == moment
    assert kept.tzinfo is UTC


def test_a_draft_is_seen_by_nobody(tmp_path: Path) -> None:
    """What is published stays what is seen, although the draft can be read back to be checked."""
    library = Library(tmp_path)
    library.write_draft(FIRST, ORIGIN)
    assert library.ids() == ()
    with pytest.raises(UnknownLeafletError):
        library.leaflet("zolfin")
    library.publish("zolfin", 1)
    library.write_draft(SECOND, Origin("/elsewhere", "f2"))
    assert library.leaflet("zolfin") == FIRST
    assert library.origin("zolfin") == ORIGIN
    assert library.draft("zolfin", 2) == SECOND


def test_publishing_again_shows_the_next_revision_and_keeps_the_one_before(tmp_path: Path) -> None:
    """The pointer moves; a published revision is never removed."""
    library = Library(tmp_path)
    publish(library, FIRST)
    publish(library, SECOND)
    library.discard_drafts()
    assert library.leaflet("zolfin") == SECOND
    assert library.draft("zolfin", 1) == FIRST
    assert library.next_number("zolfin") == 3


def test_an_open_library_sees_what_another_publishes(tmp_path: Path) -> None:
    """Nothing is kept in memory: the next look shows the new revision."""
    reader, writer = Library(tmp_path), Library(tmp_path)
    publish(writer, FIRST)
    assert reader.revision("zolfin") == 1
    publish(writer, SECOND)
    assert reader.revision("zolfin") == 2
    assert reader.leaflet("zolfin") == SECOND


def test_discarded_drafts_leave_no_row(tmp_path: Path) -> None:
    """A draft goes with its sections and passages, and an ID that was never published is free again."""
    library = Library(tmp_path)
    publish(library, FIRST)
    library.write_draft(SECOND, ORIGIN)
    library.write_draft(replace(FIRST, id="other"), ORIGIN)
    library.discard_drafts()
    assert library.leaflet("zolfin") == FIRST
    with pytest.raises(UnknownLeafletError):
        library.draft("zolfin", 2)
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as file:
        rows = {table: file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}  # noqa: S608
    assert rows == {
        "leaflet": 1,
        "revision": 1,
        "section": len(FIRST.sections),
        "passage": len(FIRST.passages),
        "dose_limit": len(FIRST.limits),
    }


TABLES = ("leaflet", "revision", "section", "passage", "dose_limit")


@pytest.mark.parametrize("leaflet_id", ["zolfim", "", "ZOLFIN", "' OR 1=1 --", "\udcff", "z\0"])
def test_an_unknown_id_is_answered_with_the_known_ones(tmp_path: Path, leaflet_id: str) -> None:
    """The error says which leaflets there are."""
    library = Library(tmp_path)
    publish(library, FIRST)
    with pytest.raises(UnknownLeafletError, match="published are: zolfin"):
        library.leaflet(leaflet_id)
    with pytest.raises(UnknownLeafletError, match="published are: zolfin"):
        library.revision(leaflet_id)


def test_many_open_a_new_library_at_once(tmp_path: Path) -> None:
    """The tables are made once, and nobody finds them half made."""
    found: list[tuple[str, ...]] = []
    assert at_once(*[lambda: found.append(Library(tmp_path).ids())] * 8) == []
    assert found == [()] * 8


def empty(path: Path) -> None:
    """Leave a file of no bytes, as a full disk or an editor may."""
    path.write_bytes(b"")


def test_an_empty_file_is_begun_like_a_new_one(tmp_path: Path) -> None:
    """SQLite takes a file of no bytes for a new one, and so do we."""
    empty(tmp_path / "library.sqlite3")
    assert Library(tmp_path).ids() == ()


def garbage(path: Path) -> None:
    """Write what is no SQLite file."""
    path.write_bytes(b"not a library at all " * 500)


def cut(path: Path) -> None:
    """Cut the file short."""
    path.write_bytes(path.read_bytes()[:6000])


def other_schema(path: Path) -> None:
    """Count the schema up, as a later program would."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 99")


def other_program(path: Path) -> None:
    """Put another program's database there."""
    path.unlink()
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE songs (title)")


def lost_table(path: Path) -> None:
    """Lose a table."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("DROP TABLE passage")


def odd_topic(path: Path) -> None:
    """Put a topic there that nobody knows."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE passage SET topic = 'songs'")
        file.commit()


def odd_span(path: Path) -> None:
    """Make a lead-in something other than two numbers."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("""UPDATE passage SET lead_ins = '[["a"]]'""")
        file.commit()


def odd_bytes(path: Path) -> None:
    """Put bytes there that are no text."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE revision SET text = CAST(x'FF41' AS TEXT)")
        file.commit()


def odd_number(path: Path) -> None:
    """Make an amount something other than a number."""
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE dose_limit SET high = '1/0'")
        file.commit()


def folder(path: Path) -> None:
    """Put a folder in the file's place."""
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "damage",
    [garbage, cut, other_schema, other_program, lost_table, odd_topic, odd_span, odd_number, odd_bytes, folder],
)
def test_a_file_that_is_not_ours_to_read_is_refused(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """One line says which file and what to do; nothing is guessed at and nothing is written."""
    path = tmp_path / "library.sqlite3"
    publish(Library(tmp_path), FIRST)
    damage(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(SetupError, match="cannot be used") as refused:
        Library(tmp_path).leaflet("zolfin")
    assert str(path) in str(refused.value)
    assert "--data-dir" in str(refused.value)
    assert "\n" not in str(refused.value)
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_the_file_of_an_older_program_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """Its leaflets have no dose limits, so they must be read again; another program's file is not ours to remove."""
    path = tmp_path / "library.sqlite3"
    Library(tmp_path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA user_version = 1")
    with pytest.raises(SetupError, match="move that file away and ingest your leaflets again, or name another"):
        Library(tmp_path)
    other_program(path)
    with pytest.raises(SetupError, match="version 0") as refused:
        Library(tmp_path)
    assert "move" not in str(refused.value)


def test_a_file_in_the_folders_place_is_refused(tmp_path: Path) -> None:
    """A data folder that is a file is one line too."""
    (tmp_path / "data").write_text("no folder")
    with pytest.raises(SetupError, match="cannot be used"):
        Library(tmp_path / "data")


@pytest.mark.parametrize(("there", "begun"), [(None, False), (b"", False), (b"something", True)])
def test_whether_a_library_is_begun_is_seen_without_beginning_one(
    tmp_path: Path,
    there: bytes | None,
    begun: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """A file of no bytes is none."""
    if there is not None:
        (tmp_path / "library.sqlite3").write_bytes(there)
    before = list(tmp_path.iterdir())
    assert Library.begun(tmp_path) is begun
    assert list(tmp_path.iterdir()) == before
