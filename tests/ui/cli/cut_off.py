"""Runs `leaflet` with the network cut: whatever looks up a name or connects ends the process with a status of its own.

`python cut_off.py ARGUMENT…` is `leaflet ARGUMENT…`.
"""

import os
import sys

from ui.cli.app import main

TRIED = 99
"""The exit status of a process that tried."""

_CALLS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "socket.sendto"})


def _end_on_a_call(event: str, arguments: tuple[object, ...]) -> None:
    if event in _CALLS:
        os.write(2, f"{event} {arguments}\n".encode())
        os._exit(TRIED)


if __name__ == "__main__":
    sys.addaudithook(_end_on_a_call)
    main()
