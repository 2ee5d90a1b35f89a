"""`leaflet revisions` and `leaflet back`: what was published before, and going back to it. Not here: publishing."""

from typing import Annotated

import typer

from assistant.library.library import Revision
from ingest.going_back import go_back
from ingest.source import origin_in_words
from ui.cli.opening import DataDir, open_parts, workplace
from ui.cli.output import AsJson, say, say_json
from ui.cli.progress import progress_bar

LeafletId = Annotated[str, typer.Argument(metavar="ID", help="The leaflet's ID, as `leaflet list` prints it.")]


def revisions(context: typer.Context, leaflet_id: LeafletId, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """List a leaflet's revisions, the latest first; the one that people see is marked."""
    found = open_parts(context, data_dir, as_json=as_json).library.revisions(leaflet_id)
    if as_json:
        say_json({"id": leaflet_id, "revisions": [_as_json(revision) for revision in found]})
        return
    for revision in found:
        mark = "  published" if revision.published else ""
        date, came = f"{revision.published_at:%Y-%m-%d %H:%M} UTC", origin_in_words(revision.origin.path)
        say(f"{revision.number}  {date}  {revision.source}, {came}  {revision.title}{mark}")


def back(
    context: typer.Context,
    leaflet_id: LeafletId,
    number: Annotated[int, typer.Argument(metavar="REVISION", help="A number that `leaflet revisions ID` prints.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Publish again what an earlier revision held: its words, notes and dose limits, as the next revision.

    Nothing is rewritten, and what comes with the program does not undo it. Where the published revision holds the same
    and its index is whole, nothing is done.
    """
    place = workplace(open_parts(context, data_dir, as_json=as_json))
    with progress_bar(f"Going back to revision {number} of {leaflet_id}", plain=not as_json) as progress:
        done = go_back(leaflet_id, number, place, progress)
    published = done.leaflet.revision
    if as_json:
        say_json({"id": leaflet_id, "revision": published, "back_to": number, "new": done.new})
    elif done.new:
        say(f"Revision {published} of {leaflet_id} is published: it holds what revision {number} held.")
    else:
        say(f"Nothing to do: revision {published} of {leaflet_id}, which is published, holds the same.")


def _as_json(revision: Revision) -> dict[str, object]:
    return {
        "revision": revision.number,
        "published_at": revision.published_at.isoformat(),
        "title": revision.title,
        "source": revision.source,
        "origin": revision.origin.path,
        "sha256": revision.sha256,
        "published": revision.published,
    }
