"""Serving the web app: one process, quiet logs, and a plain word where the port is taken. Not here: the app."""

import socket
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from assistant.errors import SetupError

_HIGHEST_PORT = 65_535
_SECONDS_TO_FINISH = 3
"""How long a stop waits for open pages, which keep a connection each."""


class _Server(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()


def serve(app: FastAPI, host: str, port: int, on_ready: Callable[[], None]) -> None:
    """Serve `app` until it is stopped, calling `on_ready` once it listens; raises `SetupError` where it cannot."""
    with listening(host, port) as listener:
        web_server(app, on_ready).run(sockets=[listener])


def web_server(app: FastAPI, on_ready: Callable[[], None]) -> uvicorn.Server:
    """Return a server that logs warnings alone, and no request: an address can say what somebody looked for."""
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_SECONDS_TO_FINISH,
    )
    return _Server(config, on_ready)


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens; raises `SetupError` with what to do about it."""
    if not 0 <= port <= _HIGHEST_PORT:
        message = f"there is no port {port}: choose one up to {_HIGHEST_PORT} by --port"
        raise SetupError(message)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        message = f"cannot listen on {host} port {port} ({error.strerror}): choose another port by --port"
        raise SetupError(message) from error
