"""Everything is done with the real model, Chroma folder and SQLite file; what damages them is done past the program."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from assistant.domain.leaflet import Leaflet
from assistant.errors import LeafletError, NotPublishableError, SetupError, SourceRefusedError
from assistant.index.collections import collection_name, entries
from ingest.publish import Published, Step, Workplace, is_current, is_whole, publish
from ingest.source import source
from tests.ingest.conftest import OpenPlace
from tests.leaflet_files import PLASTER, long_file, zolfin_file

ALL_STEPS = [Step.READ, Step.CHECK, Step.LOAD, Step.WRITE, Step.EMBED, Step.VERIFY, Step.PUBLISH, Step.TIDY]


def ingest(path: Path, place: Workplace, id_: str | None = None) -> Published:
    """Publish a file, its progress shown to nobody."""
    return publish(source(path, id_), place, lambda _step, _done, _of: None)


def steps_of(path: Path, place: Workplace) -> list[Step]:
    """Publish a file and return the steps that were told, each once."""
    told: list[Step] = []
    publish(source(path, None), place, lambda step, _done, _of: told.append(step))
    return list(dict.fromkeys(told))


def assert_answers(leaflet: Leaflet, place: Workplace) -> None:
    """Check that a published leaflet can be asked: its index is whole, and its quotes are its own words."""
    assert place.library.leaflet(leaflet.id) == leaflet
    place.vectors().verify(collection_name(leaflet.id, leaflet.revision), entries(leaflet))
    for passage in leaflet.passages:
        assert leaflet.text[passage.span.start : passage.span.end] == leaflet.quote(passage.span)


def test_a_file_becomes_the_first_revision(tmp_path: Path, place: Workplace) -> None:
    """Text, title and source are the file's, and every passage can be found."""
    done = ingest(zolfin_file(tmp_path), place)
    assert done.new
    leaflet = done.leaflet
    assert (leaflet.id, leaflet.revision, leaflet.source) == ("zolfin", 1, "zolfin.md")
    assert leaflet.title == f"Zolfin 40 mg tablets {PLASTER}"
    assert f"Do not drive {PLASTER}{PLASTER} until you know how Zolfin affects you." in map(
        leaflet.quote, (passage.span for passage in leaflet.passages)
    )
    assert_answers(leaflet, place)


def test_the_steps_are_told_in_order(tmp_path: Path, place: Workplace) -> None:
    """Each is told as it begins, and embedding as it goes on."""
    told: list[tuple[Step, int, int]] = []
    done = publish(source(long_file(tmp_path), None), place, lambda *at: told.append(at))
    assert list(dict.fromkeys(step for step, _, _ in told)) == ALL_STEPS
    passages = len(done.leaflet.passages)
    assert [at for step, *at in told if step is Step.EMBED] == [[0, passages], [64, passages], [passages, passages]]


def test_the_same_file_again_changes_nothing(tmp_path: Path, open_place: OpenPlace) -> None:
    """It says so, and neither loads the model nor writes anything."""
    path = zolfin_file(tmp_path)
    first = ingest(path, open_place())
    place = open_place()
    assert ingest(path, place) == Published(first.leaflet, new=False)
    assert steps_of(path, place) == [Step.READ, Step.CHECK]
    assert place.vectors().names() == ("zolfin.r1",)


def test_the_same_words_in_another_place_are_the_same_file(tmp_path: Path, place: Workplace) -> None:
    """A file may be moved."""
    first = ingest(zolfin_file(tmp_path), place)
    moved = tmp_path / "moved"
    moved.mkdir()
    assert ingest(zolfin_file(moved), place) == Published(first.leaflet, new=False)


def test_a_changed_file_becomes_the_next_revision(tmp_path: Path, place: Workplace) -> None:
    """The index of the revision before is kept for whoever is still asking it, and the one before that goes."""
    for number in (1, 2, 3):
        done = ingest(zolfin_file(tmp_path, f"This is text {number}."), place)
        assert (done.leaflet.revision, done.new) == (number, True)
    assert_answers(done.leaflet, place)
    assert place.vectors().names() == ("zolfin.r2", "zolfin.r3")
    assert "This is text 1." in place.library.draft("zolfin", 1).text


def test_an_id_that_another_file_holds_is_refused_unless_it_is_named(tmp_path: Path, place: Workplace) -> None:
    """Nobody's leaflet is replaced by a file that happens to have its name."""
    held = ingest(zolfin_file(tmp_path), place).leaflet
    other = tmp_path / "other"
    other.mkdir()
    path = zolfin_file(other, "Another text.")
    with pytest.raises(NotPublishableError, match=r"is held by .*zolfin.md; name it by --id zolfin"):
        ingest(path, place)
    assert_answers(held, place)
    done = ingest(path, place, "zolfin")
    assert done.leaflet.revision == 2
    assert not ingest(path, place).new  # it holds the ID now


def test_two_leaflets_stand_side_by_side(tmp_path: Path, place: Workplace) -> None:
    """Publishing one touches nothing of the other."""
    one = ingest(zolfin_file(tmp_path), place).leaflet
    two = ingest(zolfin_file(tmp_path), place, "other").leaflet
    assert place.library.ids() == ("other", "zolfin")
    for leaflet in (one, two):
        assert_answers(leaflet, place)


def test_a_data_folder_may_have_any_name(tmp_path: Path, open_place: OpenPlace) -> None:
    """Signs that mean something in an address mean nothing in a folder's name."""
    place = open_place(folder=tmp_path / "odd ?x=1#%20&:'é\"")
    ingest(zolfin_file(tmp_path), place)
    assert is_whole("zolfin", place)
    assert (place.folder / "library.sqlite3").is_file()


class StoppedError(Exception):
    """Stops an ingest from its progress."""


@pytest.mark.slow
@pytest.mark.parametrize("last", ALL_STEPS, ids=lambda step: step.name)
def test_what_fails_on_the_way_leaves_the_published_revision(tmp_path: Path, open_place: OpenPlace, last: Step) -> None:
    """And the next ingest publishes under the next number, and leaves nothing behind of the one that failed."""
    first = ingest(long_file(tmp_path), open_place()).leaflet
    changed = long_file(tmp_path, "This is new.")
    place = open_place()

    def stop(step: Step, done: int, of: int) -> None:
        if step is last and (step is not Step.EMBED or 0 < done < of):
            raise StoppedError

    with pytest.raises(StoppedError):
        publish(source(changed, None), place, stop)
    published = place.library.leaflet("zolfin")
    if last is not Step.TIDY:
        assert published == first
    assert_answers(published, place)

    place = open_place()
    done = ingest(changed, place)
    assert done.leaflet.revision == 2
    assert_answers(done.leaflet, place)
    assert place.vectors().names() == ("zolfin.r1", "zolfin.r2")
    assert place.library.next_number("zolfin") == 3


def lost_folder(index: Path) -> None:
    """Lose the whole index."""
    shutil.rmtree(index)


def garbage(index: Path) -> None:
    """Write what is no database."""
    (index / "chroma.sqlite3").write_bytes(b"no index at all " * 500)


@pytest.mark.parametrize("damage", [lost_folder, garbage])
def test_the_same_file_again_mends_a_damaged_index(
    tmp_path: Path, open_place: OpenPlace, damage: Callable[[Path], None]
) -> None:
    """As a new revision, so that whoever has the leaflet open looks again."""
    path = zolfin_file(tmp_path)
    ingest(path, open_place())
    damage(tmp_path / "data" / "chroma")
    place = open_place()
    assert not is_whole("zolfin", place)
    done = ingest(path, place)
    assert (done.leaflet.revision, done.new) == (2, True)
    assert_answers(done.leaflet, open_place())
    assert not ingest(path, open_place()).new


def test_a_lost_collection_is_mended_and_others_stay(tmp_path: Path, open_place: OpenPlace) -> None:
    """The index of one leaflet is nothing to the others."""
    path = zolfin_file(tmp_path)
    ingest(path, open_place())
    other = ingest(zolfin_file(tmp_path), open_place(), "other").leaflet
    open_place().vectors().remove("zolfin.r1")
    assert ingest(path, open_place()).leaflet.revision == 2
    assert_answers(other, open_place())


def test_another_model_makes_another_revision(tmp_path: Path, open_place: OpenPlace) -> None:
    """An index of the other model is not whole, and ingesting the same file again embeds it anew."""
    path = zolfin_file(tmp_path)
    ingest(path, open_place("model-1"))
    place = open_place("model-2")
    assert not is_whole("zolfin", place)
    done = ingest(path, place)
    assert (done.leaflet.revision, done.new) == (2, True)
    assert is_whole("zolfin", place)


def test_what_is_current_is_seen_without_the_index(tmp_path: Path, open_place: OpenPlace) -> None:
    """By the file and the model alone."""
    given = source(zolfin_file(tmp_path), None)
    publish(given, open_place(), lambda _step, _done, _of: None)
    held = open_place().library.origin("zolfin")
    assert held
    assert is_current(given, held, open_place())
    assert not is_current(given, held, open_place("model-2"))
    zolfin_file(tmp_path, "More.")
    assert not is_current(given, held, open_place())


def test_a_second_ingest_waits_for_the_first(tmp_path: Path, place: Workplace) -> None:
    """It says that it waits, and is done in its turn."""
    told: list[Step] = []
    waits = threading.Event()

    def tell(step: Step, _done: int, _of: int) -> None:
        told.append(step)
        if step is Step.WAIT:
            waits.set()

    lock = FileLock(place.folder / "ingest.lock", thread_local=False)
    lock.acquire()

    def release_when_waited_for() -> None:
        waits.wait(20)
        lock.release()

    release = threading.Thread(target=release_when_waited_for)
    release.start()
    assert publish(source(zolfin_file(tmp_path), None), place, tell).new
    release.join()
    assert told[:3] == [Step.READ, Step.WAIT, Step.CHECK]


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path, place: Workplace) -> None:
    """In one line that names the folder."""
    (place.folder / "ingest.lock").mkdir()
    with pytest.raises(SetupError, match="cannot be written to") as refused:
        ingest(zolfin_file(tmp_path), place)
    assert str(place.folder) in str(refused.value)


def no_file(path: Path) -> None:
    """Leave nothing."""
    path.unlink()


def empty(path: Path) -> None:
    """Leave a file of nothing but space."""
    path.write_text(" \n\n ")


def binary(path: Path) -> None:
    """Leave a picture."""
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)


def a_folder(path: Path) -> None:
    """Leave a folder."""
    path.unlink()
    path.mkdir()


def a_poem(path: Path) -> None:
    """Leave what is no leaflet."""
    path.write_text("# Spring\n\nThe hedge is green. The lane is long. The lark is up and sings its song.\n")


def itself(path: Path) -> None:
    """Leave a link that leads to itself."""
    path.unlink()
    path.symlink_to(path)


@pytest.mark.parametrize("spoil", [no_file, empty, binary, a_folder, a_poem, itself])
def test_a_file_that_is_refused_leaves_the_published_revision(
    tmp_path: Path, place: Workplace, spoil: Callable[[Path], None]
) -> None:
    """The error is one line that begins with the file's name."""
    path = zolfin_file(tmp_path)
    published = ingest(path, place).leaflet
    spoil(path)
    with pytest.raises(SourceRefusedError, match=r"^zolfin.md is refused: ") as refused:
        ingest(path, place)
    assert "\n" not in str(refused.value)
    assert_answers(published, place)
    assert place.vectors().names() == ("zolfin.r1",)


def test_refused_first_files_leave_the_id_free(tmp_path: Path, place: Workplace) -> None:
    """Nothing is written before a file is known to be a leaflet."""
    (tmp_path / "poem.md").write_text("# Spring\n\nThe hedge is green.\n")
    with pytest.raises(LeafletError):
        ingest(tmp_path / "poem.md", place)
    assert place.library.ids() == ()
    assert place.library.next_number("poem") == 1
