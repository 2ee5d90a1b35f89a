"""`leaflet mcp`: the tools for programs that speak the Model Context Protocol. Not here: the tools."""

import sys
from contextlib import redirect_stdout
from typing import Annotated

import typer

from ui.cli.ending import ending
from ui.cli.lines import standard_input
from ui.cli.opening import DataDir, open_to_ask


def mcp(
    context: typer.Context,
    leaflet: Annotated[
        str | None, typer.Option(help="The leaflet that is asked first, before LEAFLET_LEAFLET.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Serve the tools ask, show_passage, check_dose_text and list_leaflets over standard input and output.

    A program such as an MCP client starts it; it ends with its standard input. Standard output holds the protocol
    alone, in JSON.
    """
    standard_input("protocol")
    with redirect_stdout(sys.stderr):
        parts = open_to_ask(context, data_dir, as_json=False, leaflet=leaflet)
        from ui.mcp import build_mcp  # noqa: PLC0415 - takes a second to import

        server = build_mcp(parts.service)
    with ending(parts.conversations.forget_now):
        server.run("stdio")
