"""The trained classifier: a question's features to how likely each label is. Not here: training it (`eval/phrases`)."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, Self
from zipfile import BadZipFile

import numpy as np

from assistant.classifier.features import Numbers, features
from assistant.domain.labels import LABELS, Label, Likely
from assistant.errors import SetupError

WEIGHTS: Final = Path(__file__).parent / "weights.npz"
"""What ships: made by `leaflet eval phrases --write`, as is the report on it."""
REPORT: Final = WEIGHTS.with_name("report.md")


@dataclass(frozen=True)
class Classifier:
    """Multinomial logistic regression over the features of `features`."""

    model: str
    """The embedding model that its embeddings must come from."""
    labels: tuple[Label, ...]
    runs: tuple[str, ...]
    """The runs of letters that count."""
    rarity: Numbers
    """The inverse document frequency of each."""
    weights: Numbers
    """One row a label."""
    offsets: Numbers

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Self:
        """Read a classifier from its file; raises `SetupError` where that fails."""
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
                return cls(
                    str(held["model"]),
                    tuple(LABELS[str(name)] for name in held["labels"]),
                    tuple(str(run) for run in held["runs"]),
                    held["rarity"].astype(np.float32),
                    held["weights"].astype(np.float32),
                    held["offsets"].astype(np.float32),
                )
        except (OSError, EOFError, KeyError, TypeError, ValueError, BadZipFile, zlib.error) as error:
            message = f"the question classifier {path.name} cannot be read ({error}); install the program again"
            raise SetupError(message) from error

    def save(self, path: Path = WEIGHTS) -> None:
        """Write it to a file: half precision is as good, and half the size."""
        np.savez_compressed(
            path,
            model=np.array(self.model),
            labels=np.array([label.value for label in self.labels]),
            runs=np.array(self.runs),
            rarity=self.rarity.astype(np.float16),
            weights=self.weights.astype(np.float16),
            offsets=self.offsets.astype(np.float16),
        )

    def likely(self, words: str, vector: Sequence[float]) -> Likely:
        """Return how likely each label is for a question's words and their embedding."""
        scores = self.weights @ features(words, vector, self._places, self._rarity) + self.offsets
        shares = np.exp(scores - scores.max())
        return Likely(dict(zip(self.labels, map(float, shares / shares.sum()), strict=True)))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {run: place for place, run in enumerate(self.runs)}

    @cached_property
    def _rarity(self) -> list[float]:
        return [float(weight) for weight in self.rarity]
