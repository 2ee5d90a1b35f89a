"""Everything is done in a real Chroma folder with the real model; what damages it is done past the program."""

import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.errors import IndexDamagedError, NotPublishableError, SetupError
from assistant.index.chroma import copy_folder
from assistant.index.vectors import BATCH, Entry, Vectors

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

NAME = "zolfin.r1"
ENTRIES = (
    Entry("drive", "Do not drive until you know how Zolfin affects you."),
    Entry("dose", "Adults take 40 mg once a day."),
    Entry("dose-again", "Adults take 40 mg once a day."),
    Entry("store", "Keep Zolfin below 25 degrees \N{ADHESIVE BANDAGE}."),
)
Open = Callable[..., Vectors]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name a Chroma folder that is not there yet."""
    return tmp_path / "chroma"


@pytest.fixture
def opened(folder: Path, embeddings: "Embeddings") -> Open:
    """Give what opens the folder, with the model that is named."""
    return lambda model="model-1": Vectors(folder, lambda: embeddings, model)


@pytest.fixture
def vectors(opened: Open) -> Vectors:
    """Give an index that holds the entries in one collection."""
    index = opened()
    index.write(NAME, ENTRIES, lambda _done: None)
    return index


def embedded(vectors: Vectors, words: str) -> list[float]:
    """Return the vector of a question."""
    (vector,) = vectors.embed([words])
    return vector


def test_what_is_written_is_found_by_its_meaning(vectors: Vectors) -> None:
    """The nearest passage comes first, with its cosine; no more are given than asked for."""
    near = vectors.nearest(NAME, embedded(vectors, "may I use my car?"), 2)
    assert near[0].id == "drive"
    assert len(near) == 2
    assert 1 > near[0].similarity > near[1].similarity > -1
    assert vectors.names() == (NAME,)
    assert vectors.count(NAME) == len(ENTRIES)


def test_several_texts_are_embedded_in_their_order(vectors: Vectors) -> None:
    """Each as it would be alone, and no texts give no vectors."""
    together = vectors.embed(["may I use my car?", "how do I keep it?"])
    alone = [embedded(vectors, "may I use my car?"), embedded(vectors, "how do I keep it?")]
    assert together == [pytest.approx(vector, abs=1e-5) for vector in alone]
    assert vectors.embed([]) == []


def test_the_model_is_told_by_name(vectors: Vectors, opened: Open) -> None:
    """It is the name that collections remember."""
    assert (vectors.model, opened("model-2").model) == ("model-1", "model-2")


def test_a_whole_collection_is_verified(vectors: Vectors, opened: Open) -> None:
    """Two passages of the same words may stand for each other, and another look at the folder sees the same."""
    vectors.verify(NAME, ENTRIES)
    opened().verify(NAME, ENTRIES)


def test_progress_is_told_batch_by_batch(opened: Open) -> None:
    """It ends with all of them."""
    told: list[int] = []
    many = tuple(Entry(f"p{n}", f"Passage number {n} is about {n * n} things.") for n in range(BATCH * 2 + 1))
    index = opened()
    index.write(NAME, many, told.append)
    assert told == [BATCH, BATCH * 2, BATCH * 2 + 1]
    index.verify(NAME, many)


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ((*ENTRIES, Entry("more", "more")), "holds 4 of 5 passages"),
        (ENTRIES[1:], "holds 4 of 3 passages"),
        ((*ENTRIES[:3], Entry("store", "Keep it cold.")), "other words"),
        ((*ENTRIES[:3], Entry("other", ENTRIES[3].words)), "other words"),
    ],
)
def test_a_collection_of_other_passages_is_not_verified(
    vectors: Vectors, expected: tuple[Entry, ...], said: str
) -> None:
    """Missing, further and changed passages are all seen."""
    with pytest.raises(NotPublishableError, match=said):
        vectors.verify(NAME, expected)


def test_a_missing_collection_is_said(vectors: Vectors) -> None:
    """Counting, verifying and asking all say to ingest again."""
    for ask in (
        lambda: vectors.count("other.r1"),
        lambda: vectors.verify("other.r1", ENTRIES),
        lambda: vectors.nearest("other.r1", embedded(vectors, "can i drive"), 3),
    ):
        with pytest.raises(SetupError, match=r"the index of other\.r1 is missing; ingest the leaflet again"):
            ask()


def test_vectors_of_another_model_are_refused(vectors: Vectors, opened: Open) -> None:
    """Distances between two models' vectors mean nothing, so nothing is answered from them."""
    other = opened("model-2")
    for ask in (
        lambda: other.count(NAME),
        lambda: other.verify(NAME, ENTRIES),
        lambda: other.nearest(NAME, embedded(vectors, "can i drive"), 3),
    ):
        with pytest.raises(SetupError, match="was embedded with model-1, not with model-2; ingest the leaflet again"):
            ask()


def test_a_removed_collection_is_gone(vectors: Vectors, opened: Open) -> None:
    """Others stay."""
    vectors.write("zolfin.r2", ENTRIES, lambda _done: None)
    vectors.remove(NAME)
    assert vectors.names() == ("zolfin.r2",)
    assert opened().names() == ("zolfin.r2",)
    vectors.verify("zolfin.r2", ENTRIES)


def test_many_ask_at_once(vectors: Vectors) -> None:
    """Threads get the answers that each would get alone."""
    vector = embedded(vectors, "may I use my car?")
    expected = vectors.nearest(NAME, vector, 3)
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(vectors.nearest(NAME, vector, 3))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 16


def garbage(folder: Path) -> None:
    """Write what is no database."""
    (folder / "chroma.sqlite3").write_bytes(b"no index at all " * 500)


def cut(folder: Path) -> None:
    """Cut the file short."""
    path = folder / "chroma.sqlite3"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def scribble(folder: Path) -> None:
    """Write over the middle of the file."""
    path = folder / "chroma.sqlite3"
    data = bytearray(path.read_bytes())
    data[len(data) // 4 : len(data) // 2] = b"\xaa" * (len(data) // 2 - len(data) // 4)
    path.write_bytes(data)


@pytest.fixture
def left(folder: Path, embeddings: "Embeddings", tmp_path: Path) -> Path:
    """Give a folder as an ended program leaves it."""
    Vectors(folder, lambda: embeddings, "model-1").write(NAME, ENTRIES, lambda _done: None)
    return Path(shutil.copytree(folder, tmp_path / "left"))


@pytest.mark.parametrize("damage", [garbage, cut, scribble])
def test_a_damaged_folder_is_said_and_can_be_begun_anew(
    left: Path, embeddings: "Embeddings", damage: Callable[[Path], None]
) -> None:
    """It is set aside, not removed, and a second time replaces the first."""
    index = Vectors(left, lambda: embeddings, "model-1")
    for _ in range(2):
        damage(left)
        index = Vectors(left, lambda: embeddings, "model-1")
        with pytest.raises(IndexDamagedError, match=r"is damaged .*; ingest the leaflet again") as refused:
            index.verify(NAME, ENTRIES)
        assert "\n" not in str(refused.value)
        index.begin_anew()
        assert index.names() == ()
        index.write(NAME, ENTRIES, lambda _done: None)
        index.verify(NAME, ENTRIES)
    assert left.with_name("left.damaged").is_dir()


def lost_vectors(folder: Path) -> None:
    """Lose the vectors and keep their count."""
    with closing(sqlite3.connect(folder / "chroma.sqlite3")) as file:
        file.execute("DELETE FROM embeddings_queue")
        file.commit()


def lost_words(folder: Path) -> None:
    """Lose some passages."""
    with closing(sqlite3.connect(folder / "chroma.sqlite3")) as file:
        file.execute("DELETE FROM embeddings WHERE embedding_id = 'drive'")
        file.commit()


def lost_table(folder: Path) -> None:
    """Lose a table of Chroma's."""
    with closing(sqlite3.connect(folder / "chroma.sqlite3")) as file:
        file.execute("DROP TABLE collections")


def lost_database(folder: Path) -> None:
    """Lose the database."""
    (folder / "chroma.sqlite3").unlink()


def a_file(folder: Path) -> None:
    """Put a file in the folder's place."""
    shutil.rmtree(folder)
    folder.write_text("no folder")


@pytest.mark.parametrize("damage", [lost_vectors, lost_words, lost_table, lost_database, a_file])
def test_a_collection_that_is_not_whole_is_not_verified(
    left: Path, embeddings: "Embeddings", damage: Callable[[Path], None]
) -> None:
    """Whatever was lost, the error is one that a person can act on."""
    damage(left)
    with pytest.raises((NotPublishableError, SetupError)) as refused:
        Vectors(left, lambda: embeddings, "model-1").verify(NAME, ENTRIES)
    assert "\n" not in str(refused.value)


def test_lost_files_of_the_search_graph_are_made_again(left: Path, embeddings: "Embeddings") -> None:
    """A small collection's vectors stand in the database, and Chroma builds the rest from them."""
    for path in left.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
    Vectors(left, lambda: embeddings, "model-1").verify(NAME, ENTRIES)


def test_a_copy_holds_what_the_folder_holds(left: Path, tmp_path: Path, embeddings: "Embeddings") -> None:
    """Looking at the copy changes no byte of the folder."""
    before = {path: path.read_bytes() for path in left.rglob("*") if path.is_file()}
    copy_folder(left, tmp_path / "copy")
    Vectors(tmp_path / "copy", lambda: embeddings, "model-1").verify(NAME, ENTRIES)
    assert {path: path.read_bytes() for path in left.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("damage", [garbage, lost_database, a_file])
def test_a_folder_that_cannot_be_copied_is_said(left: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """The error is one line that names the folder."""
    damage(left)
    with pytest.raises(SetupError, match="cannot be read") as refused:
        copy_folder(left, tmp_path / "copy")
    assert "\n" not in str(refused.value)
