"""`leaflet ingest`: source files become published revisions, or are shown as they would. Not here: how."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import LeafletError
from assistant.library import Library
from assistant.settings import read_settings
from ingest.changes import Changes, changes
from ingest.limits import proposed_limits
from ingest.planted import speaking_to_software
from ingest.preview import preview
from ingest.publish import Published, Step, Workplace, publish
from ingest.source import Source, source
from ui.cli.opening import DataDir, open_parts, workplace
from ui.cli.output import fail, say, say_json
from ui.cli.preview import preview_as_json, preview_as_lines
from ui.cli.progress import progress_bar

_Told = tuple[dict[str, object], str]
"""The same as values and as lines."""
AsJsonLines = Annotated[
    bool, typer.Option("--json", help="Say the same as one JSON object a file, each on a line of its own.")
]


def ingest(
    context: typer.Context,
    files: Annotated[
        list[Path], typer.Argument(help="Plain text, Markdown, HTML or PDF files.", metavar="FILE", readable=False)
    ],
    id_: Annotated[
        str | None, typer.Option("--id", help="The leaflet's ID, for one file; without it the file's name gives one.")
    ] = None,
    look: Annotated[
        bool, typer.Option("--preview", help="Publish nothing: say what would be, what to look at, and what changes.")
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJsonLines = False,
) -> None:
    """Publish leaflets: read each file, embed it, verify it, and let people see it as a new revision.

    The same file again changes nothing, unless its index is damaged, which mends it. A file that is refused leaves
    what is published as it was; the other files are still published, and the exit status is 2.
    """
    if id_ is not None and len(files) > 1:
        message = "--id names one leaflet; give one file with it"
        raise LeafletError(message)
    if look:
        tell = partial(_preview, _library(data_dir or context.obj), plain=not as_json)
    else:
        tell = partial(_publish, workplace(open_parts(context, data_dir, as_json=as_json)), plain=not as_json)
    status = 0
    for file in files:
        try:
            values, lines = tell(source(file, id_))
        except LeafletError as error:
            status = fail(str(error), as_json=as_json, file=str(file))
            continue
        say_json(values) if as_json else say(lines)
    raise typer.Exit(status)


def _publish(place: Workplace, given: Source, *, plain: bool) -> _Told:
    with progress_bar(f"Ingesting {given.path.name}", plain=plain) as progress:
        done = publish(given, place, progress)
    return _as_json(given.path, done), _as_lines(given.path, done)


def _preview(library: Library | NotStated, given: Source, *, plain: bool) -> _Told:
    published: Leaflet | NotStated = NOT_STATED
    changed: Changes | NotStated = NOT_STATED
    if library is not NOT_STATED and given.id in library.ids():
        published = library.leaflet(given.id)
    with progress_bar(f"Reading {given.path.name}", plain=plain) as progress:
        seen = preview(given, published, lambda done, of: progress(Step.READ, done, of))
    if library is not NOT_STATED and published is not NOT_STATED:
        changed = changes(published, library.with_decisions(seen.leaflet))
    return preview_as_json(given.path, seen, changed), preview_as_lines(given.path, seen, changed)


def _library(data_dir: Path | None) -> Library | NotStated:
    """Return what is published, if anything is: a preview begins no library, and publishes nothing to one."""
    settings = read_settings(data_dir=data_dir)
    return Library(settings.data_dir, settings.confirm_by) if Library.begun(settings.data_dir) else NOT_STATED


def _as_json(file: Path, done: Published) -> dict[str, object]:
    leaflet = done.leaflet
    return {
        "file": str(file),
        "id": leaflet.id,
        "new": done.new,
        "title": leaflet.title,
        "revision": leaflet.revision,
        "sections": len(leaflet.sections),
        "passages": len(leaflet.passages),
        "dropped": list(leaflet.dropped),
        "never_shown": _never_shown(leaflet),
        "limits": len(leaflet.limits),
        "unread_doses": len(proposed_limits(leaflet).unread),
    }


def _as_lines(file: Path, done: Published) -> str:
    leaflet = done.leaflet
    if not done.new:
        return f"{file.name}: nothing to do, it is revision {leaflet.revision} of {leaflet.id} already"
    held = f"{len(leaflet.sections)} sections, {len(leaflet.passages)} passages"
    lines = [f"{file.name}: published as revision {leaflet.revision} of {leaflet.id} ({leaflet.title}): {held}"]
    if doses := _doses(leaflet):
        lines.append(f"  {doses}")
    if orders := _never_shown(leaflet):
        lines.append("  speaks to software and is never quoted; read the source again before people do:")
        lines += [f"    {words}" for words in orders]
    if leaflet.dropped:
        lines.append("  left out as page furniture or hidden text:")
        lines += [f"    {dropped}" for dropped in leaflet.dropped]
    return "\n".join(lines)


def _never_shown(leaflet: Leaflet) -> list[str]:
    """Return the sentences that no leaflet has cause to hold."""
    return [leaflet.quote(passage.span) for passage in speaking_to_software(leaflet)]


def _doses(leaflet: Leaflet) -> str:
    """Return what a pharmacist has to look at, nothing where the leaflet speaks of no dose."""
    limits, unread = len(leaflet.limits), len(proposed_limits(leaflet).unread)
    if not limits and not unread:
        return ""
    proposed = f"{limits} dose limit{'' if limits == 1 else 's'} proposed"
    sentences = f"{unread} sentence{'' if unread == 1 else 's'} with doses could not be read"
    return f"{proposed}, {sentences}: see `leaflet show {leaflet.id} --limits`"
