"""Calls made at the same moment, each in a thread of its own. Not here: what is called."""

import threading
from collections.abc import Callable


def at_once(*calls: Callable[[], object]) -> list[Exception]:
    """Make all calls at once, and return what they raised."""
    raised: list[Exception] = []
    ready = threading.Barrier(len(calls))

    def one(call: Callable[[], object]) -> None:
        ready.wait()
        try:
            call()
        except Exception as error:  # noqa: BLE001 - whoever calls tells it
            raised.append(error)

    threads = [threading.Thread(target=one, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised
