"""Sentences beside the passage that they cite, labelled by hand, put to the grounding. Not here: the grounding.

A line of a file is `{"id", "leaflet", "passage", "sentence", "supported", "kind", "age_years"}`; the passage is one
whole sentence or list item of the leaflet, the age that of the person asked about, where it is known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.domain.grounding.check import Cited, unsupported
from assistant.domain.grounding.wording import as_shown
from assistant.domain.guard.label import medicine_names
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from eval.cases import DATA, CasesError

FILES: Final = ("grounding.jsonl", "grounding_blind.jsonl", "grounding_fresh.jsonl")
"""The pairs that the grounding was made with, and two sets that it was first tried on when it was done."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str
    leaflet: str
    passage: str
    sentence: str
    supported: bool
    kind: str
    age_years: float | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and the passage that it cites, in its leaflet."""

    id: str
    kind: str
    cited: Cited
    sentence: str
    supported: bool
    medicine: tuple[str, ...]
    profile: Profile

    @property
    def why_dropped(self) -> str:
        """Why the grounding drops the sentence; empty where it lets it pass."""
        return unsupported(as_shown(self.sentence), [self.cited], self.medicine, self.profile)


@dataclass(frozen=True, slots=True)
class Tally:
    """How the pairs of a file fare."""

    unsupported: int
    released: tuple[Pair, ...]
    """Unsupported, and let pass."""
    supported: int
    dropped: tuple[Pair, ...]
    """Supported, and dropped."""


def read_pairs(name: str, leaflets: Mapping[str, Leaflet]) -> tuple[Pair, ...]:
    """Return the pairs of a file in `eval/data`; raises `CasesError`, naming the line, where one is not right."""
    pairs = []
    for number, line in enumerate((DATA / name).read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = _Row.model_validate_json(line)
            pairs.append(_pair(row, leaflets[row.leaflet]))
        except (ValidationError, ValueError, KeyError) as error:
            message = f"{Path(name).name}, line {number}: {error}"
            raise CasesError(message) from error
    return tuple(pairs)


def tally(pairs: Sequence[Pair]) -> Tally:
    """Put pairs to the grounding."""
    said = [pair for pair in pairs if pair.supported]
    false = [pair for pair in pairs if not pair.supported]
    return Tally(
        len(false),
        tuple(pair for pair in false if not pair.why_dropped),
        len(said),
        tuple(pair for pair in said if pair.why_dropped),
    )


def _pair(row: _Row, leaflet: Leaflet) -> Pair:
    age = NOT_STATED if row.age_years is None else row.age_years
    cited = cited_by(row.passage, leaflet)
    names = (*medicine_names(leaflet.title), leaflet.id)
    return Pair(row.id, row.kind, cited, row.sentence, row.supported, names, Profile(age))


def cited_by(words: str, leaflet: Leaflet) -> Cited:
    """Return the passage that has these words; raises `ValueError` where none has."""
    for passage in leaflet.passages:
        quote = leaflet.quote(passage.span)
        if squeezed(quote) == squeezed(words):
            lead_ins = tuple(leaflet.quote(span) for span in passage.lead_ins)
            return Cited(quote, lead_ins)
    message = f"no passage of {leaflet.id} is {words!r}"
    raise ValueError(message)


def squeezed(words: str) -> str:
    """Return words with every run of white space and cell borders as one space."""
    return " ".join(words.replace("|", " ").split())
