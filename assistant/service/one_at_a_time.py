"""One turn of a conversation at a time, in this process. Not here: turns in another one (`conversations`)."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final
from weakref import WeakValueDictionary

from assistant.errors import NoTurnError

_STILL_ANSWERING: Final = "another question of this conversation is still being answered; ask again when it is"


class OneAtATime:
    """Lets the turns of a conversation go on one after the other."""

    def __init__(self, patience: float) -> None:
        """Let a turn wait at most `patience` seconds for the one before it."""
        self._patience = patience
        self._lock = Lock()
        self._going_on: WeakValueDictionary[str, Lock] = WeakValueDictionary()

    @contextmanager
    def turn(self, conversation_id: str) -> Iterator[None]:
        """Hold a conversation for a turn; raises `NoTurnError` where the one before it takes too long."""
        with self._lock:
            mine = self._going_on.setdefault(conversation_id, Lock())
        if not mine.acquire(timeout=self._patience):
            raise NoTurnError(_STILL_ANSWERING)
        try:
            yield
        finally:
            mine.release()
