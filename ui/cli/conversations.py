"""`leaflet conversations`: what is kept of conversations. Not here: their words, which who has an ID is shown."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Final

import typer

from assistant.errors import UnknownConversationError
from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.opening import DataDir
from ui.cli.output import AsJson, say, say_json

if TYPE_CHECKING:
    from assistant.conversations import Conversation, Conversations

conversations: Final = typer.Typer(
    help="Conversations that are kept: list them, delete one, forget the old ones. No words of theirs are shown.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@conversations.command("list", short_help="List the conversations that are kept.")
def list_conversations(context: typer.Context, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """List the conversations that are kept, the latest used first: IDs, times and how many turns; no words."""
    kept = _opened(context, data_dir).all()
    if as_json:
        say_json({"conversations": [_as_json(conversation) for conversation in kept]})
        return
    for each in kept:
        turns = f"{each.turns} turn" if each.turns == 1 else f"{each.turns} turns"
        say(f"{each.id}  {turns}, began {_minute(each.began_at)}, last used {_minute(each.last_used_at)} UTC")


@conversations.command("delete", short_help="Delete a conversation.")
def delete(
    context: typer.Context,
    conversation: Annotated[str, typer.Argument(metavar="ID", help="As `leaflet conversations list` prints it.")],
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Delete a conversation; nothing of its words is left, neither here nor in the audit."""
    parts = _parts(context, data_dir)
    forgotten = parts.audit.forget(conversation)
    try:
        parts.conversations.delete(conversation)
    except UnknownConversationError:
        if not forgotten:  # else it was forgotten here before, and the audit still had its words
            raise
    say_json({"deleted": 1}) if as_json else say("Deleted.")


@conversations.command("forget", short_help="Delete the conversations that are old.")
def forget(context: typer.Context, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Delete every conversation that was last used longer ago than LEAFLET_KEEP_DAYS, now and not within the hour."""
    forgotten = _opened(context, data_dir).forget_now()
    say_json({"deleted": forgotten}) if as_json else say(f"Deleted {forgotten}.")


def _opened(context: typer.Context, data_dir: DataDir) -> "Conversations":
    return _parts(context, data_dir).conversations


def _parts(context: typer.Context, data_dir: DataDir) -> Parts:
    return Parts(read_settings(data_dir=data_dir or context.obj))


def _as_json(conversation: "Conversation") -> dict[str, object]:
    return {
        "id": conversation.id,
        "turns": conversation.turns,
        "began_at": conversation.began_at.isoformat(),
        "last_used_at": conversation.last_used_at.isoformat(),
    }


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
