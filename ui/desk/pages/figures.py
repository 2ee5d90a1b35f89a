"""`/desk/figures`: what is asked, what the leaflets do not answer, and how verdicts go. Not here: counting."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from assistant.clock import utc_now
from assistant.desk import Desk
from assistant.desk.figures import Figures, OnTopic, figures_of
from assistant.domain.judgement import Judgement
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.topics import IN_PLAIN_WORDS, Topic
from ui.desk.pages.wording import JUDGED, kind_of_reply
from ui.desk.plots import bars, columns
from ui.desk.rendering import render
from ui.desk.section import ANY_ROLE, Section

_PERIODS: Final = {"30": "30 days", "90": "90 days", "365": "A year", "all": "All"}
_NO_PERIOD: Final = "There are figures of the last 30, 90 or 365 days, or of all. The address may have been cut off."
_SHORT: Final = {
    Topic.GENERAL: "nothing in particular",
    Topic.OTHER_MEDICINES: "other medicines",
    Topic.SUPPLY: "price, prescriptions, supply",
}
"""What fits a plot on a phone, where a topic's plain words do not or say nothing by themselves."""
_TOPICS: Final = {topic.value: words for topic, words in (IN_PLAIN_WORDS | _SHORT).items()}


def section(desk: Desk, clock: Callable[[], datetime] = utc_now) -> Section:
    """Return the page of the figures."""
    router = APIRouter()

    @router.get("")
    def show(request: Request, days: str = "90") -> Response:
        if days not in _PERIODS:
            raise HTTPException(404, _NO_PERIOD)
        since = NOT_STATED if days == "all" else clock() - timedelta(days=int(days))
        figures = figures_of(desk.turns(since), desk.verdicts(since))
        return render(request, "figures.html", 200, figures=figures, days=days, periods=_PERIODS, **_plots(figures))

    return Section("Figures", "/figures", ANY_ROLE, router)


def _plots(figures: Figures) -> dict[str, object]:
    weeks = figures.weeks
    unanswered = sorted((each for each in figures.topics if each.unanswered), key=lambda each: -each.unanswered)
    return {
        "topics": bars([(_called(each.topic), _asked(each), each.asked, each.unanswered) for each in figures.topics]),
        "verdicts": columns([[number for _, number in week.verdicts] for week in weeks]),
        "silent": unanswered,
        "judgements": [JUDGED[each] for each in Judgement],
        "called": _called,
        "kind_of_reply": kind_of_reply,
    }


def _asked(each: OnTopic) -> str:
    return f"{each.asked}, {each.unanswered} without an answer" if each.unanswered else str(each.asked)


def _called(topic: str) -> str:
    words = _TOPICS.get(topic, topic)
    return words[:1].upper() + words[1:]
