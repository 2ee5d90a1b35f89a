"""Opening the data folder for a command, its shipped leaflets published. Not here: the commands."""

from pathlib import Path
from typing import Annotated

import typer

from assistant.index.collections import collection_name, entries
from assistant.settings import read_settings
from assistant.wiring import Parts
from ingest.publish import Workplace
from ingest.shipped import publish_shipped
from ui.cli.progress import progress_bar

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", help="Where leaflets are kept, before LEAFLET_DATA_DIR.", readable=False),
]
"""Whether the folder can be read is said by what reads it."""


def open_parts(context: typer.Context, data_dir: Path | None, *, as_json: bool, **settings: object) -> Parts:
    """Return the installation's parts, the shipped leaflets published on first use."""
    parts = Parts(read_settings(data_dir=data_dir or context.obj, **settings))
    first = not parts.library.ids()
    what = "First use: publishing the shipped leaflet" if first else "Bringing the shipped leaflet up to date"
    with progress_bar(what, plain=not as_json) as progress:
        publish_shipped(workplace(parts), progress)
    return parts


def open_to_ask(context: typer.Context, data_dir: Path | None, *, as_json: bool, **settings: object) -> Parts:
    """Return the parts once the leaflet of the settings can be asked; its index is mended where it is the shipped one.

    Raises `UnknownLeafletError`, before anything slow, and `LeafletError` where its index is not whole.
    """
    parts = open_parts(context, data_dir, as_json=as_json, **settings)
    asked = parts.settings.leaflet
    parts.library.revision(asked)
    with progress_bar("Mending the index of the shipped leaflet", plain=not as_json) as progress:
        publish_shipped(workplace(parts), progress, mend=True)
    leaflet = parts.library.leaflet(asked)
    parts.vectors.verify(collection_name(leaflet.id, leaflet.revision), entries(leaflet))
    return parts


def workplace(parts: Parts) -> Workplace:
    """Return what an ingest writes to."""
    return Workplace(parts.folder, parts.library, lambda: parts.vectors, parts.model.name)
