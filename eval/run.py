"""`python -m eval.run`: every case is put to the real assistant, and the figures are printed.

Here: publishing the leaflets that are asked, asking, and grouping. Not here: the cases, the figures, or their table.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Final

from assistant.conversation import Assistant
from assistant.errors import LeafletError
from assistant.settings import read_settings
from assistant.wiring import Parts
from eval.cases import DATA, Case, Kind, Split, of_split, read_cases
from eval.scores import Asked, Figure, figures
from eval.table import failures, figures_table, kinds_table, say, steps
from ingest.publish import Workplace, publish
from ingest.shipped import shipped
from ingest.source import Source

LEAFLETS: Final = ("baclofen", "calvadine")
"""The leaflets that have cases: one that ships and one that is invented."""
ALL: Final = "all"

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


def ask(assistant: Assistant, cases: Sequence[Case], progress: Progress = lambda: None) -> tuple[Asked, ...]:
    """Put cases to an assistant, in order."""
    done = []
    for case in cases:
        done.append(Asked(case, assistant.leaflet(case.question.leaflet), assistant.ask(case.question)))
        progress()
    return tuple(done)


def by_leaflet(asked: Sequence[Asked]) -> dict[str, dict[str, Figure]]:
    """Return the figures of each leaflet, those of all leaflets under `ALL`."""
    names = sorted({each.leaflet.id for each in asked})
    return {ALL: figures(asked)} | {name: figures([e for e in asked if e.leaflet.id == name]) for name in names}


def by_kind(asked: Sequence[Asked]) -> Mapping[Kind, dict[str, Figure]]:
    """Return the figures of each kind of question that was asked."""
    groups = {kind: [each for each in asked if each.case.kind is kind] for kind in Kind}
    return {kind: figures(group) for kind, group in groups.items() if group}


@contextmanager
def opened() -> Iterator[Assistant]:
    """Give the real assistant on a data folder of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="leaflet-eval-", ignore_cleanup_errors=True) as folder:
        parts = Parts(read_settings(data_dir=Path(folder)))
        with steps("Publishing the leaflets", len(LEAFLETS)) as progress:
            publish_leaflets(parts, progress)
        yield parts.assistant


def main(arguments: Sequence[str]) -> int:
    """Run the evaluation; return the exit status."""
    given = _parser().parse_args(arguments)
    splits = tuple(Split) if given.split == ALL else (Split(given.split),)
    try:
        with opened() as assistant:
            asked = _ask_splits(assistant, splits, given.leaflet or LEAFLETS)
    except LeafletError as error:
        sys.stderr.write(f"eval: {error}\n")
        return 2
    for split, replies in asked.items():
        say(figures_table(f"{split.value} split", by_leaflet(replies)))
        say(kinds_table(f"{split.value} split, by kind", by_kind(replies)))
        if given.verbose:
            say(failures(split, replies))
    return 0


def _ask_splits(
    assistant: Assistant, splits: Sequence[Split], leaflets: Sequence[str]
) -> dict[Split, tuple[Asked, ...]]:
    cases = cases_of(assistant, leaflets)
    with steps("Asking", sum(case.split in splits for case in cases)) as progress:
        return {split: ask(assistant, of_split(cases, split), progress) for split in splits}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eval.run", description="Ask the real assistant every case.")
    splits = (*(split.value for split in Split), ALL)
    parser.add_argument("--split", choices=splits, default=Split.DEV.value, help="the half to ask (default: dev)")
    parser.add_argument("--leaflet", choices=LEAFLETS, action="append", help="ask this leaflet alone; may be repeated")
    parser.add_argument("-v", "--verbose", action="store_true", help="show the cases of the dev split that fail")
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
