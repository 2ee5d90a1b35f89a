"""Every case put to the real assistant, and to the baselines beside it.

Here: publishing the leaflets that are asked, asking, and grouping. Not here: the cases, the figures, or their report.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from assistant.conversation import Assistant
from assistant.wiring import Parts
from eval.cases import ALL, DATA, LEAFLETS, Case, Kind, read_cases
from eval.model.truthful import OursWithTruthfulModel
from eval.scores import Asked, Figure, figures
from eval.systems import Baseline, Ours, System
from ingest.publish import Workplace, publish
from ingest.shipped import shipped
from ingest.source import Source

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

PASSAGES_SHOWN: Final = 4
"""Passages that BM25 alone and dense search alone show: as many as the recipe shows chunks."""

Progress = Callable[[], None]
"""Called after each leaflet that is published, or each case that is asked."""


def sources() -> Iterator[Source]:
    """Yield the leaflets that have cases, under the IDs that the cases know them by."""
    invented = (Source(path, path.stem, named=True, origin=f"eval:{path.name}") for path in sorted(DATA.glob("*.md")))
    return (source for source in chain(shipped(), invented) if source.id in LEAFLETS)


def publish_leaflets(parts: Parts, progress: Progress = lambda: None) -> None:
    """Publish the leaflets that have cases into a data folder; one that is published there already stays."""
    place = Workplace(parts.folder, parts.library, lambda: parts.vectors, parts.model.name)
    for source in sources():
        publish(source, place, lambda _step, _done, _of: None)
        progress()


def cases_of(assistant: Assistant, leaflets: Iterable[str] = LEAFLETS) -> tuple[Case, ...]:
    """Return the cases of published leaflets; raises `CasesError` where one does not fit its leaflet."""
    return tuple(chain(*(read_cases(DATA / f"{name}.jsonl", assistant.leaflet(name)) for name in leaflets)))


def ask(
    system: System, cases: Sequence[Case], assistant: Assistant, progress: Progress = lambda: None
) -> tuple[Asked, ...]:
    """Put cases to a system, in order; the leaflets are those that the assistant has."""
    done = []
    for case in cases:
        done.append(system.ask(case, assistant.leaflet(case.question.leaflet)))
        progress()
    return tuple(done)


def systems(parts: Parts, *, baselines: bool) -> tuple[System, ...]:
    """Return what is measured, the assistant first; baselines need the `eval` extra."""
    ours = (Ours(parts.assistant), OursWithTruthfulModel(parts))
    return (*ours, *_baselines(parts.vectors.embeddings)) if baselines else ours


def _baselines(embeddings: "Embeddings") -> Iterator[Baseline]:
    """Yield the baselines, each showing what it shows by default; their libraries are slow to load."""
    from eval.baselines import haystack, llamaindex, recipe  # noqa: PLC0415
    from eval.baselines.alone import DenseAlone, LexicalAlone  # noqa: PLC0415

    yield Baseline("LangChain recipe", lambda leaflet: recipe.LangChainRecipe(leaflet, embeddings), recipe.SHOWN)
    yield Baseline("BM25 alone", LexicalAlone, PASSAGES_SHOWN)
    yield Baseline("dense alone", lambda leaflet: DenseAlone(leaflet, embeddings), PASSAGES_SHOWN)
    yield Baseline(
        "LlamaIndex default", lambda leaflet: llamaindex.LlamaIndexDefault(leaflet, embeddings), llamaindex.SHOWN
    )
    yield Baseline("Haystack default", lambda leaflet: haystack.HaystackDefault(leaflet, embeddings), haystack.SHOWN)


def by_leaflet(asked: Sequence[Asked]) -> dict[str, dict[str, Figure]]:
    """Return the figures of each leaflet, those of all leaflets under `ALL`."""
    names = sorted({each.leaflet.id for each in asked})
    return {ALL: figures(asked)} | {name: figures([e for e in asked if e.leaflet.id == name]) for name in names}


def by_kind(asked: Sequence[Asked]) -> Mapping[Kind, dict[str, Figure]]:
    """Return the figures of each kind of question that was asked."""
    groups = {kind: [each for each in asked if each.case.kind is kind] for kind in Kind}
    return {kind: figures(group) for kind, group in groups.items() if group}
