"""The command `leaflet`: its commands put together, and what becomes of an error. Not here: what a command does."""

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from assistant.errors import LeafletError
from ui.cli import ask, chat, doctor, dose, guard, ingest, mcp, revisions, show
from ui.cli.audit import audit
from ui.cli.conversations import conversations
from ui.cli.evaluation import evaluation
from ui.cli.opening import DataDir
from ui.cli.output import fail, speak_utf8
from ui.cli.user import user

app = typer.Typer(
    name="leaflet",
    help="Ask a medicine's leaflet: answers in its own words, each tied to the exact place it comes from.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"leaflet {version('leaflet-assistant')}")
        raise typer.Exit


@app.callback()
def _common(
    context: typer.Context,
    data_dir: DataDir = None,
    _show_version: Annotated[
        bool | None, typer.Option("--version", callback=_version, is_eager=True, help="Say the version and end.")
    ] = None,
) -> None:
    context.obj = data_dir


app.command("ask", short_help="Answer a question in the leaflet's own words.")(ask.ask)
app.command("chat", short_help="Open the chat for a browser on this machine.")(chat.chat)
app.command("mcp", short_help="Serve the tools for MCP clients.")(mcp.mcp)
app.command("guard", short_help="Hold texts against a leaflet's dose limits.")(guard.guard)
app.command("dose", short_help="Read dose instructions as FHIR Dosage.")(dose.dose)
app.command("ingest", short_help="Publish leaflets from files.")(ingest.ingest)
app.command("list", short_help="List the published leaflets.")(show.list_leaflets)
app.command("show", short_help="Show a published leaflet.")(show.show)
app.command("revisions", short_help="List a leaflet's revisions.")(revisions.revisions)
app.command("back", short_help="Go back to an earlier revision.")(revisions.back)
app.command("doctor", short_help="Say what is installed and what would fail.")(doctor.doctor)
app.add_typer(conversations, name="conversations", short_help="List, delete and forget conversations.")
app.add_typer(audit, name="audit", short_help="Say whether the records of turns and verdicts are whole.")
app.add_typer(user, name="user", short_help="Say who may come to the pharmacist's desk.")
app.add_typer(evaluation, name="eval", short_help="Measure the program.")


def main() -> None:
    """Run the command line; an error that a person can act on is one line on standard error and exit status 2."""
    speak_utf8()
    as_json = not {"--json", "--jsonl"}.isdisjoint(sys.argv)
    try:
        status = app(standalone_mode=not as_json)
    except LeafletError as error:
        status = fail(str(error), as_json=as_json)
    except typer.TyperException as error:  # wrong usage, which Typer itself shows only to people
        status = fail(error.format_message(), as_json=as_json)
    except KeyboardInterrupt:
        status = 130
    sys.exit(status)
