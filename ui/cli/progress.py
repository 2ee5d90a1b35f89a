"""The bar that long work shows on standard error. Not here: the work."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TYPE_CHECKING, Final

import typer

from ingest.publish import Progress, Step

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_BAR_AFTER: Final = 1.0
"""Seconds after which work shows a bar."""


@contextmanager
def progress_bar(what: str, *, plain: bool) -> Iterator[Progress]:
    """Give a `Progress` that shows a bar on standard error once the work has taken a second.

    Where standard error is no terminal the same is said in one line, so that a log is not filled with bars; and not
    even that where `plain` is false, since a program reads along.
    """
    shown = _Shown(what, plain=plain)
    try:
        yield shown.report
    finally:
        shown.end()


@contextmanager
def counting_bar(what: str, *, plain: bool) -> Iterator[Callable[[int, int], None]]:
    """Give what shows the same for work that has no steps: it is called with how much is done, and of how much."""
    shown = _Shown(what, plain=plain)
    try:
        yield lambda done, of: shown.show(what, done, of)
    finally:
        shown.end()


class _Shown:
    """A bar that comes late: short work shows none. A timer brings it, since a step may be silent for seconds."""

    def __init__(self, what: str, *, plain: bool) -> None:
        self._what = what
        self._plain = plain
        self._began = time.monotonic()
        self._lock = Lock()
        self._timer: Timer | None = None
        self._bar: Bar | None = None
        self._visible = False

    def report(self, step: Step, done: int, of: int) -> None:
        self.show(f"{self._what}: {step.value}", done, of)

    def show(self, description: str, done: int, of: int) -> None:
        with self._lock:
            if self._timer is None:
                self._prepare()
            if self._bar:
                total = of if of > 1 else None  # a step of one part has no measure
                self._bar.update(self._bar.task_ids[0], description=description, completed=done)
                self._bar.update(self._bar.task_ids[0], total=total)

    def end(self) -> None:
        with self._lock:
            if self._timer:
                self._timer.cancel()
            if self._bar and self._visible:
                self._bar.stop()
            self._visible = True  # nothing is shown any more

    def _prepare(self) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            from rich.console import Console  # noqa: PLC0415 - only work that reports pays for it
            from rich.progress import Progress as Bar  # noqa: PLC0415

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.add_task(self._what, total=None)
        self._timer = Timer(max(0.0, _BAR_AFTER - (time.monotonic() - self._began)), self._show)
        self._timer.daemon = True
        self._timer.start()

    def _show(self) -> None:
        with self._lock:
            if self._visible:
                return
            self._visible = True
            if self._bar:
                self._bar.start()
            elif self._plain:
                typer.echo(f"{self._what} …", err=True)
