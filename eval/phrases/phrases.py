"""The phrases, read from `data/*.jsonl` and checked. Not here: learning from them.

A line is one JSON object: `label`, `origin`, `manner` and `words`. Phrases of one origin come from one thought, and
stay together when the phrases are split.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from assistant.domain.labels import LABELS
from assistant.errors import LeafletError

DATA: Final = Path(__file__).parent / "data"


class PhrasesError(LeafletError):
    """A file of phrases is not right."""


class Phrase(BaseModel):
    """One question or report as a person might type it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    label: str
    origin: str
    manner: Literal["plain", "misspelt", "colloquial", "anxious", "second_language", "clinical"]
    words: str

    @field_validator("label")
    @classmethod
    def _known(cls, label: str) -> str:
        if label not in LABELS:
            message = f"there is no label {label!r}"
            raise ValueError(message)
        return label

    @property
    def group(self) -> str:
        """What it stays together with."""
        return f"{self.label}/{self.origin}"


def read_phrases(folder: Path = DATA) -> tuple[Phrase, ...]:
    """Return all phrases of a folder, by file and line; raises `PhrasesError` naming a line that is not right."""
    return tuple(phrase for path in sorted(folder.glob("*.jsonl")) for phrase in _read(path))


def _read(path: Path) -> Iterator[Phrase]:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield Phrase.model_validate_json(line)
        except ValidationError as error:
            message = f"{path.name}, line {number}: {error.errors()[0]['msg']}"
            raise PhrasesError(message) from error
