"""The leaflets that come with the program, published on first use. Not here: how a leaflet is published."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.going_back import go_back
from ingest.limits_file import LimitsFile
from ingest.publish import Progress, Published, Workplace, is_current, is_whole, publish
from ingest.source import SHIPPED, Source, came_from

_FOLDER: Final = Path(__file__).parent / "leaflets"
_NOTES: Final = ".notes"
_LIMITS: Final = ".limits.toml"


def shipped() -> Iterator[Source]:
    """Yield the shipped leaflets, each with the notes and the confirmed dose limits that stand beside it.

    They are called `NAME.notes.md` and `NAME.limits.toml`.
    """
    for path in sorted(_FOLDER.glob("*.md")):
        if path.stem.endswith(_NOTES):
            continue
        notes = path.with_name(f"{path.stem}{_NOTES}.md")
        words = notes.read_text(encoding="utf-8") if notes.exists() else ""
        yield Source(path, path.stem, named=True, origin=f"{SHIPPED}{path.name}", notes=words, limits=_limits(path))


def _limits(leaflet: Path) -> LimitsFile | NotStated:
    path = leaflet.with_name(f"{leaflet.stem}{_LIMITS}")
    return LimitsFile(path.name, path.read_text(encoding="utf-8")) if path.exists() else NOT_STATED


def publish_shipped(place: Workplace, progress: Progress, *, mend: bool = False) -> tuple[Published, ...]:
    """Publish what the program ships and the library does not hold yet, or holds from an older program.

    With `mend` also what the index does not hold whole, which takes a second to see. An ID that another source has
    taken over is left to it, and where somebody went back to an earlier revision, that stays what people see.
    """
    return tuple(done for given in shipped() for done in _published(given, place, progress, mend=mend))


def _published(given: Source, place: Workplace, progress: Progress, *, mend: bool) -> Iterator[Published]:
    held = place.library.origin(given.id)
    if held is None or (held.path == given.origin and not is_current(given, held, place)):
        yield publish(given, place, progress)
    elif mend and came_from(held.path) == given.origin and not is_whole(given.id, place):
        if held.path == given.origin:
            yield publish(given, place, progress)
        else:
            yield go_back(given.id, place.library.revision(given.id), place, progress)
