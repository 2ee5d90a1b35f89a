"""Publishing and going back in the background, and how far each has come. Not here: how it is done, or the pages.

What was asked for once is done once: the same task again, while it goes on or once it is done, is the job there is.
"""

import logging
import secrets
import threading
from dataclasses import dataclass, field, replace
from enum import Enum, unique
from typing import Final

from assistant.audit import Audit, Entry, Kind
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import LeafletError, UnknownLeafletError
from assistant.library import Library
from ingest.going_back import go_back
from ingest.publish import Progress, Published, Step, Workplace, publish
from ingest.uploads import Uploads

_LOG: Final = logging.getLogger(__name__)
_MOST_KEPT: Final = 200
_UNFORESEEN: Final = "Something went wrong that was not foreseen; the server's log tells what. Try again."
_NOT_THAT: Final = "The revision that you looked at is not published"
_NOT_RECORDED: Final = "This could not be recorded in the audit. Tell an administrator."


class MeanwhileError(LeafletError):
    """Another revision is published than the one that somebody looked at."""


@unique
class Act(Enum):
    """What a task does, as the audit calls it."""

    PUBLISH = "published"
    GO_BACK = "gone back"


@dataclass(frozen=True, slots=True)
class Task:
    """What somebody asked for: `of` is the token of an upload, or the number of the revision to go back to."""

    act: Act
    leaflet_id: str
    of: str
    against: int
    """The revision that was published when they looked; 0 where none was."""
    by: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a job has come: the step, the parts of it that are done, and how many there are."""

    step: Step
    done: int = 0
    of: int = 1


@dataclass(frozen=True, slots=True)
class Job:
    """A task as it stands at one moment: being done, or ended with what was published or why nothing was."""

    token: str
    task: Task
    reached: Reached
    published: Published | NotStated = NOT_STATED
    failure: str = ""
    warning: str = ""

    @property
    def is_over(self) -> bool:
        """Whether it has ended, in one way or the other."""
        return bool(self.failure) or self.published is not NOT_STATED


class Publishing:
    """The jobs of one process; one that is killed leaves what is published as it was, and is not known afterwards."""

    def __init__(self, place: Workplace, uploads: Uploads, audit: Audit) -> None:
        """Publish to `place` from `uploads`, and record it in `audit`."""
        self._place, self._uploads, self._audit = place, uploads, audit
        self._jobs: dict[Task, Job] = {}
        self._lock = threading.Lock()

    def begin(self, task: Task) -> Job:
        """Begin a task, or return the job that does it or has done it; one that failed begins anew.

        Raises `MeanwhileError` where another revision is published than was looked at, `UnknownUploadError`, and
        `NotPublishableError` on a bad ID.
        """
        with self._lock:
            known = self._jobs.get(task)
            if known is not None and not known.failure:
                return known
            _refuse_other(task, self._place.library)
            if task.act is Act.PUBLISH:
                self._uploads.get(task.of).source(task.leaflet_id)
            job = Job(secrets.token_urlsafe(12), task, Reached(Step.READ))
            self._jobs.pop(task, None)
            self._jobs[task] = job
            self._forget()
        threading.Thread(target=self._run, args=(task,), daemon=True, name="publishing").start()
        return job

    def find(self, token: str) -> Job | NotStated:
        """Return the job of a token; not stated where this process knows of none."""
        with self._lock:
            return next((job for job in self._jobs.values() if job.token == token), NOT_STATED)

    def from_upload(self, upload: str) -> Job | NotStated:
        """Return the job that publishes or has published an upload."""
        with self._lock:
            jobs = [job for job in self._jobs.values() if job.task.act is Act.PUBLISH and not job.failure]
        return next((job for job in jobs if job.task.of == upload), NOT_STATED)

    def _forget(self) -> None:
        over = [task for task, job in self._jobs.items() if job.is_over]
        for task in over[: max(0, len(self._jobs) - _MOST_KEPT)]:
            del self._jobs[task]

    def _run(self, task: Task) -> None:
        """Do a task to its end, whatever that is."""
        try:
            published = self._do(task)
        except LeafletError as error:
            self._note(replace(self._jobs[task], failure=str(error)))
            return
        except Exception:  # noqa: BLE001 - the task ends here, and its page has to say so
            _LOG.exception("publishing failed")
            self._note(replace(self._jobs[task], failure=_UNFORESEEN))
            return
        warning = self._record(task, published.leaflet) if published.new else ""
        if task.act is Act.PUBLISH:
            self._uploads.drop(task.of)
        self._note(replace(self._jobs[task], published=published, warning=warning))

    def _do(self, task: Task) -> Published:
        if task.act is Act.GO_BACK:
            return go_back(task.leaflet_id, int(task.of), self._place, self._progress(task))
        return publish(self._uploads.get(task.of).source(task.leaflet_id), self._place, self._progress(task))

    def _progress(self, task: Task) -> Progress:
        def tell(step: Step, done: int, of: int) -> None:
            if step is Step.CHECK:  # nobody else publishes from here on, so what is published stays what it is now
                _refuse_other(task, self._place.library)
            self._note(replace(self._jobs[task], reached=Reached(step, done, of)))

        return tell

    def _note(self, job: Job) -> None:
        """Keep what became of a job; only its own thread tells."""
        with self._lock:
            self._jobs[job.task] = job

    def _record(self, task: Task, leaflet: Leaflet) -> str:
        """Record what was published; return a warning where that cannot be done."""
        facts = {
            "by": task.by,
            "what": task.act.value,
            "leaflet": leaflet.id,
            "revision": str(leaflet.revision),
            "from": str(task.against) if task.against else "",
            "sha256": leaflet.sha256,
            "file": leaflet.source,
        }
        back = {"back_to": task.of} if task.act is Act.GO_BACK else {}
        try:
            self._audit.append(Entry(Kind.LEAFLET, facts | back))
        except Exception:  # noqa: BLE001 - it is published, whatever becomes of its record
            _LOG.exception("a publication could not be recorded")
            return _NOT_RECORDED
        return ""


def _refuse_other(task: Task, library: Library) -> None:
    try:
        number = library.revision(task.leaflet_id)
    except UnknownLeafletError:
        number = 0
    if number != task.against:
        now = f"Somebody published revision {number} of {task.leaflet_id} meanwhile" if number else _NOT_THAT
        message = f"{now}. Nothing of yours was published: look again at what changes."
        raise MeanwhileError(message)
