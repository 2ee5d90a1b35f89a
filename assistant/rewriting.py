"""A reply in the leaflet's own words, written anew by a model where it holds. Not here: the model, or what holds.

The model proposes; whatever goes wrong with it, the reply in the leaflet's own words stands.
"""

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from assistant.compose.written import Releases, Written
from assistant.domain.leaflet import Leaflet
from assistant.domain.reply import Draft, ReplyKind
from assistant.domain.step import LeftOut
from assistant.domain.written import NotInLeaflet, Task
from assistant.writing.failures import Reason, WritingError
from assistant.writing.writer import Writer

REWRITTEN: Final = frozenset({ReplyKind.ANSWER, ReplyKind.DOSE})
"""Replies that a model may write: none that sends for help, refuses, or tells that a dose is above the label."""

_LASTING: Final = frozenset({Reason.SLOW, Reason.DOWN, Reason.QUOTA, Reason.REFUSED_KEY})
"""Failures that the next turn will likely meet too."""
_MOST_FAILURES: Final = 2
_REST_SECONDS: Final = 60.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A draft so far, or the whole one, with what was left out of it and why."""

    draft: Draft
    whole: bool = False
    by_model: bool = True
    left_out: tuple[LeftOut, ...] = ()
    failure: str = ""


class Rewriting:
    """Lets a model write replies anew."""

    def __init__(self, writer: Writer, seconds: float) -> None:
        """Let `writer` write, for at most so many seconds a turn."""
        self._writer = writer
        self._seconds = seconds
        self._failed = 0
        self._rests_until = 0.0

    def of(self, leaflet: Leaflet, task: Task, quotes: Draft, releases: Releases) -> Iterator[Rewritten]:
        """Yield the draft as it grows, and last the whole one: in the model's words, or `quotes`."""
        written = Written(leaflet, task, quotes, releases)
        failure = ""
        if time.monotonic() < self._rests_until:
            yield _whole(written, quotes, "the model rests: it could not be had")
            return
        try:
            for said in self._writer.write(task, time.monotonic() + self._seconds):
                if isinstance(said, NotInLeaflet):
                    failure = "the model finds no answer"
                elif written.add(said) and written.accepted:
                    yield Rewritten(written.draft)
        except WritingError as error:
            failure = str(error)
            self._count(error.reason)
            _log.warning("the model's words could not be had: %s", failure)
        except Exception:  # noqa: BLE001 - the turn goes on without the model, whatever failed
            failure = "what the model wrote could not be checked"
            _log.exception(failure)
        else:
            self._failed = 0
        yield _whole(written, quotes, failure)

    def _count(self, reason: Reason) -> None:
        """Let a model rest that fails turn after turn: nobody is to wait for it each time."""
        self._failed = self._failed + 1 if reason in _LASTING else 0
        if self._failed >= _MOST_FAILURES:
            self._failed, self._rests_until = 0, time.monotonic() + _REST_SECONDS


def _whole(written: Written, quotes: Draft, failure: str) -> Rewritten:
    """Return what is shown in the end; what a model wrote before it broke off is not."""
    draft = None if failure else written.finished()
    if draft is not None:
        return Rewritten(draft, whole=True, left_out=tuple(written.left_out))
    return Rewritten(quotes, whole=True, by_model=False, left_out=tuple(written.left_out), failure=failure)
