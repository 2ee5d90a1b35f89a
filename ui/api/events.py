"""A turn as server-sent events. Not here: the turn."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Generator, Mapping
from contextlib import closing, suppress
from threading import Event
from typing import Final

from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from assistant.domain.step import Stage, Step
from assistant.service import Answered
from ui.refusals import told
from ui.replies import answered_as_json, partial_as_json

MEDIA_TYPE: Final = "text/event-stream"
_STILL_HERE: Final = ": still at it\n\n"
"""A comment, which keeps proxies from closing a connection on which nothing is sent for a while."""

_Steps = Generator[Step | Answered, None, None]
_Told = Step | Answered | Exception | None
"""None comes last."""


def event_stream(steps: _Steps, quiet: float = 15.0) -> StreamingResponse:
    """Return a response that tells steps as they come, or that it is still at it after so many quiet seconds.

    Where the client goes away, the turn ends at its next step; it is kept where that is its reply, and else leaves
    nothing behind.
    """
    return StreamingResponse(_events(steps, quiet), headers={"X-Accel-Buffering": "no"}, media_type=MEDIA_TYPE)


async def _events(steps: _Steps, quiet: float) -> AsyncIterator[str]:
    began = time.perf_counter()
    yield _event("progress", {"stage": Stage.LOOKING.value})
    queue: asyncio.Queue[_Told] = asyncio.Queue()
    gone = Event()
    loop = asyncio.get_running_loop()

    def tell(each: _Told) -> None:
        with suppress(RuntimeError):  # the server has stopped
            loop.call_soon_threadsafe(queue.put_nowait, each)

    going_on = asyncio.create_task(run_in_threadpool(_go_on, steps, gone, tell))
    try:
        while True:
            try:
                each = await asyncio.wait_for(queue.get(), quiet)
            except TimeoutError:
                yield _STILL_HERE
                continue
            if each is None:
                await going_on
                return
            if event := _as_event(each, began):
                yield event
    finally:
        gone.set()


def _go_on(steps: _Steps, gone: Event, tell: Callable[[_Told], None]) -> None:
    """Tell the steps until nobody listens; all of a turn is done in this one thread."""
    try:
        with closing(steps):
            for step in steps:
                if gone.is_set():
                    return
                tell(step)
    except Exception as error:  # noqa: BLE001 - the turn ends here
        tell(error)
    finally:
        tell(None)


def _as_event(each: Step | Answered | Exception, began: float) -> str:
    """Return the event for a step; nothing where it tells no more than is told already."""
    match each:
        case Answered():
            return _event("reply", answered_as_json(each, 1000 * (time.perf_counter() - began)))
        case Exception():
            status, words = told(each)
            return _event("error", {"status": status, "error": words})
        case Step() if each.reply is not None:
            return _event("partial", partial_as_json(each.reply))
        case Step():
            return "" if each.stage is Stage.LOOKING else _event("progress", {"stage": each.stage.value})


def _event(name: str, value: Mapping[str, object]) -> str:
    """Return an event; JSON in ASCII has no line ends of its own."""
    return f"event: {name}\ndata: {json.dumps(value)}\n\n"
