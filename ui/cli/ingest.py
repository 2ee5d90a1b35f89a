"""`leaflet ingest`: source files become published revisions. Not here: how."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.domain.leaflet import Leaflet
from assistant.domain.speaks_to_software import speaks_to_software
from assistant.errors import LeafletError
from ingest.limits import proposed_limits
from ingest.publish import Published, publish
from ingest.source import source
from ui.cli.opening import DataDir, open_parts, workplace
from ui.cli.output import fail, say, say_json
from ui.cli.progress import progress_bar

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
    parts = open_parts(context, data_dir, as_json=as_json)
    place = workplace(parts)
    status = 0
    for file in files:
        try:
            with progress_bar(f"Ingesting {file.name}", plain=not as_json) as progress:
                done = publish(source(file, id_), place, progress)
        except LeafletError as error:
            status = fail(str(error), as_json=as_json, file=str(file))
            continue
        say_json(_as_json(file, done)) if as_json else say(_as_lines(file, done))
    raise typer.Exit(status)


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
    quotes = (leaflet.quote(passage.span) for passage in leaflet.passages)
    return [words for words in quotes if speaks_to_software(words)]


def _doses(leaflet: Leaflet) -> str:
    """Return what a pharmacist has to look at, nothing where the leaflet speaks of no dose."""
    limits, unread = len(leaflet.limits), len(proposed_limits(leaflet).unread)
    if not limits and not unread:
        return ""
    proposed = f"{limits} dose limit{'' if limits == 1 else 's'} proposed"
    sentences = f"{unread} sentence{'' if unread == 1 else 's'} with doses could not be read"
    return f"{proposed}, {sentences}: see `leaflet show {leaflet.id} --limits`"
