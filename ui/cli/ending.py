"""What a server does last, however it is told to stop. Not here: the servers."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

_BY_SIGNAL: Final = 128
"""What an exit status has more than the signal that it stands for."""


@contextmanager
def ending(with_this: Callable[[], object]) -> Iterator[None]:
    """Do something last: at Ctrl-C, at an error, and where the process is told to end, which else ends it at once."""
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
        with_this()


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(_BY_SIGNAL + number)
