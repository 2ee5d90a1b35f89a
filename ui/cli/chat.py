"""`leaflet chat`: the chat in a browser. Not here: the page."""

from typing import Annotated, Final

import typer

from ui.cli.ending import ending
from ui.cli.opening import DataDir, open_to_ask
from ui.cli.output import AsJson, say, say_json

_HERE: Final = ("127.0.0.1", "localhost", "[::1]", "::1")
"""What a machine is called that only it itself can reach; behind a proxy a server goes by other names."""


def chat(
    context: typer.Context,
    leaflet: Annotated[str | None, typer.Option(help="The leaflet that opens first, before LEAFLET_LEAFLET.")] = None,
    host: Annotated[str | None, typer.Option(help="The address to listen on, before LEAFLET_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="The port to listen on, before LEAFLET_PORT.")] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Open the chat for a browser on this machine; stop it with Ctrl-C."""
    parts = open_to_ask(context, data_dir, as_json=as_json, leaflet=leaflet, host=host, port=port)
    settings = parts.settings
    from ui.desk.opening import open_desk  # noqa: PLC0415
    from ui.web.app import build_app  # noqa: PLC0415 - Gradio takes seconds to import
    from ui.web.server import serve  # noqa: PLC0415

    url = f"http://{settings.host}:{settings.port}"

    def ready() -> None:
        if as_json:
            say_json({"url": url, "leaflet": settings.leaflet, "stop": "Ctrl-C"})
        else:
            say(f"The chat is open at {url} - stop it with Ctrl-C.")

    parts.conversations.forget_now()
    names = _HERE if settings.host in _HERE else ()
    app = build_app(parts.service, settings.leaflet, settings.emergency_number, names, open_desk(parts))
    with ending(parts.conversations.forget_now):
        serve(app, settings.host, settings.port, ready)
