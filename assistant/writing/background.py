"""What runs apart from the caller's thread, and hands over what it makes until a deadline. Not here: what it makes.

The caller has control again at its deadline whatever a server does, and what it gave up is cancelled and closed.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Final, TypeVar

from assistant.writing.failures import Reason, WritingError, read_failure

if TYPE_CHECKING:
    from concurrent.futures import Future

Made = TypeVar("Made")
Give = Callable[[Made | WritingError], None]
"""Takes what is made, or that it went wrong, upon which the work is cancelled."""
Work = Callable[[Give[Made]], Coroutine[object, object, None]]

PATIENCE: Final = 0.05
"""Seconds until what was cancelled and goes on is cancelled again: `asyncio.wait_for` loses a cancellation at times."""


class _Loop:
    """An event loop in a thread of its own, which is started when it is first needed and dies with the process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self, work: Coroutine[object, object, None]) -> "Future[None]":
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                Thread(target=self._loop.run_forever, name="writing", daemon=True).start()
            return asyncio.run_coroutine_threadsafe(work, self._loop)


_LOOP: Final = _Loop()
"""One for the process: connections stay open between turns, and belong to the loop that they were opened in."""


class Background:
    """What one owner runs in the background."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._running: set[Future[None]] = set()

    def stop(self) -> None:
        """Cancel all that runs; whoever waits for it is told that it is down."""
        for running in tuple(self._running):
            running.cancel()

    def hand_over(self, work: Work[Made], deadline: float) -> Iterator[Made]:
        """Run `work` and yield what it gives, each as soon as it is given.

        `deadline` is a reading of `time.monotonic()`. The work is cancelled then, and when the caller stops asking for
        more. Raises `WritingError` alone, whatever the work raises.
        """
        if time.monotonic() >= deadline:
            raise WritingError(Reason.SLOW)
        items: SimpleQueue[Made | WritingError | None] = SimpleQueue()
        running = _LOOP.start(_run(work, items, deadline))
        self._running.add(running)
        try:
            while (item := _next(items, deadline)) is not None:
                if isinstance(item, WritingError):
                    raise item
                yield item
        finally:
            running.cancel()
            self._running.discard(running)


def _next(items: "SimpleQueue[Made | WritingError | None]", deadline: float) -> Made | WritingError | None:
    """Return what comes next: something made, a failure, or the end."""
    try:
        return items.get(timeout=max(0.0, deadline - time.monotonic()))
    except Empty:
        return WritingError(Reason.SLOW)


async def _run(work: Work[Made], items: "SimpleQueue[Made | WritingError | None]", deadline: float) -> None:
    """Run the work until it ends or its time is up, then see to it that it ends, and say how.

    Cancelled, it ends where it waits for the server, and whatever it has open is closed from there outwards; a stream
    that is merely let go stays open.
    """
    task = asyncio.ensure_future(work(items.put))
    failure = WritingError(Reason.DOWN)
    try:
        done, _ = await asyncio.wait({task}, timeout=deadline - time.monotonic())
        failure = WritingError(Reason.SLOW) if not done else failure
    finally:
        while not task.done():
            task.cancel()
            with suppress(asyncio.CancelledError):  # this is the end already
                await asyncio.wait({task}, timeout=PATIENCE)
        items.put(_failure(task, failure))


def _failure(task: "asyncio.Future[None]", cancelled: WritingError) -> WritingError | None:
    if task.cancelled():
        return cancelled
    error = task.exception()
    return read_failure(error) if isinstance(error, Exception) else None
