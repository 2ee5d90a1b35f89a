"""`/desk/leaflets/publishing/…`: how far a publication has come, and what came of it. Not here: doing it."""

from typing import Final

from fastapi import HTTPException, Request, Response

from assistant.domain.not_stated import NOT_STATED
from assistant.library import Library
from ui.desk.pages.leaflet_publishing import Act, Job, Publishing
from ui.desk.pages.leaflet_view import confirmed
from ui.desk.pages.leaflet_wording import hundredths, step_in_words
from ui.desk.rendering import at, render

_NO_JOB: Final = (
    "This server knows nothing of such a publication, perhaps since it was started anew. What was published before "
    "stays: the list of leaflets tells what is published now."
)


def progress_page(request: Request, publishing: Publishing, library: Library, token: str) -> Response:
    """Return the page of a job; one that nobody knows is not found."""
    job = publishing.find(token)
    if job is NOT_STATED:
        raise HTTPException(404, _NO_JOB)
    done, task = job.published, job.task
    leaflet = NOT_STATED if done is NOT_STATED else done.leaflet
    return render(
        request,
        "leaflet_publishing.html",
        job=job,
        heading=_heading(job),
        step=step_in_words(job.reached),
        hundredths=hundredths(job.reached),
        backwards=task.act is Act.GO_BACK,
        leaflet=leaflet,
        is_new=done is not NOT_STATED and done.new,
        unconfirmed=0 if leaflet is NOT_STATED else len(leaflet.limits) - confirmed(library.with_decisions(leaflet)),
        stays=library.revision(task.leaflet_id) if task.leaflet_id in library.ids() else 0,
        again=_way_again(job),
        patients=patients_page(request),
    )


def way_to(job: Job) -> str:
    """Return the path of a job's page."""
    return f"/leaflets/publishing/{job.token}"


def patients_page(request: Request) -> str:
    """Return the address of the patient's page, beside which the desk is mounted."""
    return f"{at(request, '').removesuffix('/desk')}/"


def _heading(job: Job) -> str:
    """Return what goes on, or what came of it."""
    task, done = job.task, job.published
    backwards = task.act is Act.GO_BACK
    if job.failure:
        return "Not gone back" if backwards else "Not published"
    if done is NOT_STATED:
        return (
            f"Going back to revision {task.of} of {task.leaflet_id}" if backwards else f"Publishing {task.leaflet_id}"
        )
    number = done.leaflet.revision
    if not done.new:
        return f"Nothing to do: that is revision {number} of {task.leaflet_id} already"
    if backwards:
        return f"Gone back to revision {task.of} of {task.leaflet_id}: it is revision {number} now"
    return f"Published as revision {number} of {task.leaflet_id}"


def _way_again(job: Job) -> str:
    task = job.task
    if task.act is Act.GO_BACK:
        return f"/leaflets/{task.leaflet_id}/back/{task.of}"
    return f"/leaflets/upload/{task.of}?id={task.leaflet_id}"
