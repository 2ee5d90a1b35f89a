from collections.abc import Sequence
from pathlib import Path

import numpy as np
from langchain_core.embeddings import Embeddings

from assistant.classifier.classifier import Classifier
from assistant.classifier.features import NAMED
from assistant.domain.labels import UNKNOWN
from assistant.domain.topics import Topic
from assistant.index.vectors import Vectors
from assistant.understanding import Understanding

MEDICINE = "Zolfin 40 mg tablets"


class Counting(Embeddings):
    """Embeds a text as its length, and remembers every batch that it was asked for."""

    def __init__(self) -> None:
        """Begin with nothing asked for."""
        self.batches: list[list[str]] = []

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Return one figure a text."""
        self.batches.append(texts)
        return [[float(len(text))] for text in texts]

    def embed_query(self, text: str) -> list[float]:
        """Return the figure of one text."""
        return self.embed_documents([text])[0]


def classifier(model: str) -> Classifier:
    """Return a classifier that takes a long text for one about storage, and a short one for one about driving."""
    weights = np.zeros((2, 1 + NAMED), dtype=np.float32)
    weights[1, 0] = 1.0
    nothing = np.zeros(0, dtype=np.float32)
    return Classifier(model, (Topic.DRIVING, Topic.STORAGE), (), nothing, weights, np.array([15, 0], dtype=np.float32))


def understanding(embeddings: Counting, folder: Path, model: str = "model-1") -> Understanding:
    """Return what reads with the stand-in, whose name is `model-1`; its Chroma folder is never opened."""
    return Understanding(Vectors(folder / "none", lambda: embeddings, "model-1"), classifier(model))


def read(embeddings: Counting, folder: Path, *texts: str) -> Sequence[tuple[str, tuple[float, ...]]]:
    """Return each text with its vector."""
    return [(each.words, each.vector) for each in understanding(embeddings, folder).read(texts, MEDICINE)]


def test_all_texts_of_a_turn_are_embedded_in_one_batch(tmp_path: Path) -> None:
    """Each one once, whatever stands twice, and all come back in their order."""
    embeddings = Counting()
    assert read(embeddings, tmp_path, "can i drive", "storage", "can i drive") == [
        ("can i drive", (11.0,)),
        ("storage", (7.0,)),
        ("can i drive", (11.0,)),
    ]
    assert embeddings.batches == [["can i drive", "storage"]]


def test_the_medicines_name_is_not_embedded(tmp_path: Path) -> None:
    """It stands in every passage; the words themselves stay as they are, and two questions may be searched as one."""
    embeddings = Counting()
    assert read(embeddings, tmp_path, "can i drive on Zolfin", "can i drive on") == [
        ("can i drive on Zolfin", (14.0,)),
        ("can i drive on", (14.0,)),
    ]
    assert embeddings.batches == [["can i drive on"]]


def test_each_text_is_classified_by_its_own_vector(tmp_path: Path) -> None:
    """A long one and a short one of the same turn are about different things."""
    texts = ("drive", "where am i to keep all of these")
    assert [each.likely.first for each in understanding(Counting(), tmp_path).read(texts, MEDICINE)] == [
        Topic.DRIVING,
        Topic.STORAGE,
    ]


def test_a_classifier_for_another_model_tells_nothing(tmp_path: Path) -> None:
    """Its weights mean nothing for these vectors; the texts are embedded all the same."""
    embeddings = Counting()
    (other,) = understanding(embeddings, tmp_path, model="model-2").read(("drive",), MEDICINE)
    assert (other.words, other.vector, other.likely) == ("drive", (5.0,), UNKNOWN)
    assert embeddings.batches == [["drive"]]
