"""`leaflet list` and `leaflet show`: what is published. Not here: publishing it."""

from typing import Annotated

import typer

from assistant.domain.leaflet import Leaflet, Section
from assistant.domain.topics import CODES
from assistant.errors import BadRequestError
from ui.cli.opening import DataDir, open_parts
from ui.cli.output import AsJson, say, say_json
from ui.cli.show_limits import limits_as_json, limits_as_lines
from ui.leaflets import leaflet_as_json, passage_as_json


def list_leaflets(
    context: typer.Context,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """List the published leaflets."""
    library = open_parts(context, data_dir, as_json=as_json).library
    leaflets = [library.leaflet(leaflet_id) for leaflet_id in library.ids()]
    if as_json:
        say_json({"leaflets": [leaflet_as_json(leaflet) for leaflet in leaflets]})
        return
    for leaflet in leaflets:
        say(f"{leaflet.id}  {leaflet.title}  ({_revision(leaflet)}, {len(leaflet.passages)} passages)")


def show(
    context: typer.Context,
    leaflet_id: Annotated[str, typer.Argument(metavar="ID", help="The leaflet's ID, as `leaflet list` prints it.")],
    text: Annotated[
        bool, typer.Option("--text", help="The canonical text alone: citations count code points in it.")
    ] = False,
    limits: Annotated[
        bool,
        typer.Option("--limits", help="The dose limits alone: for whom, how much, who stands for it, which words."),
    ] = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Show a published leaflet: its sections and passages with their topics, and the notes for pharmacists."""
    if text and limits:
        message = "--text and --limits each show one thing alone; give one of them"
        raise BadRequestError(message)
    leaflet = open_parts(context, data_dir, as_json=as_json).library.leaflet(leaflet_id)
    if limits:
        say_json(limits_as_json(leaflet)) if as_json else say(limits_as_lines(leaflet))
    elif as_json:
        say_json({"id": leaflet.id, "text": leaflet.text} if text else _whole(leaflet))
    elif text:
        typer.echo(leaflet.text, nl=False)
    else:
        say(_as_lines(leaflet))


def _whole(leaflet: Leaflet) -> dict[str, object]:
    return {
        **leaflet_as_json(leaflet),
        "dropped": list(leaflet.dropped),
        "notes": leaflet.notes,
        "sections": [_section(leaflet, section) for section in leaflet.sections],
        "text": leaflet.text,
    }


def _section(leaflet: Leaflet, section: Section) -> dict[str, object]:
    codes = CODES[section.topic]
    return {
        "heading": section.heading,
        "level": section.level,
        "topic": section.topic.value,
        "loinc": codes.loinc,
        "ema": codes.ema,
        "start": section.span.start,
        "end": section.span.end,
        "passages": [passage_as_json(leaflet, p) for p in leaflet.passages if p.section == section.number],
    }


def _as_lines(leaflet: Leaflet) -> str:
    lines = [
        f"{leaflet.title}",
        f"{leaflet.id}, {_revision(leaflet)}, from {leaflet.source}",
        f"sha256 {leaflet.sha256}",
    ]
    for section in leaflet.sections:
        lines += ["", f"{section.heading or '(before the first heading)'}  [{section.topic.value}]"]
        for passage in leaflet.passages:
            if passage.section == section.number:
                topic = "" if passage.topic is section.topic else f"  [{passage.topic.value}]"
                mark = "  • " if passage.lead_ins else "  "
                lines.append(f"{mark}{leaflet.quote(passage.span)}{topic}")
    if leaflet.dropped:
        lines += ["", "Left out as page furniture or hidden text:", *(f"  {words}" for words in leaflet.dropped)]
    if leaflet.notes:
        lines += ["", "Notes for pharmacists, never cited:", "", leaflet.notes.rstrip()]
    return "\n".join(lines)


def _revision(leaflet: Leaflet) -> str:
    return f"revision {leaflet.revision} of {leaflet.published_at:%Y-%m-%d %H:%M} UTC"
