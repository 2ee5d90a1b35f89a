"""`/desk/queue/12`: one case on one screen, and the verdict on it. Not here: reading the form, or the queue."""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock
from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from assistant.desk import Case, Desk
from assistant.domain.accounts import Role
from assistant.domain.guard.check import verdict
from assistant.domain.guard.label import label_of
from assistant.domain.guard.verdict import Finding
from assistant.domain.judgement import Right
from assistant.domain.leaflet import Leaflet, Section
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.reply import LineKind, ReplyKind
from assistant.domain.risk import Risk
from assistant.errors import UnknownCaseError, UnknownLeafletError
from ui.desk.pages import wording
from ui.desk.pages.beside import Part, below_heading, by_span, groups, marked
from ui.desk.pages.case_form import Typed, TypedForm, Wrong, opinion_of
from ui.desk.rendering import go, render
from ui.desk.section import Person, needs

_LARGEST: Final = 2**63 - 1
"""Of a number that SQLite can be asked for."""
_NO_WORDS: Final = "The words of this case are deleted, so there is nothing to judge."
_NOT_KEPT: Final = "This revision of the leaflet is not kept any more."
_GUARD: Final = "The dose guard would hold your answer back. Reword it, or tick that it is to be saved all the same."


def case_routes(desk: Desk, as_decided: Callable[[str, int], Leaflet]) -> APIRouter:
    """Return the pages of cases; `as_decided` gives the revision whose limits a pharmacist's answer is held against."""
    router = APIRouter()
    alone = Lock()

    def page(request: Request, case: Case, typed: Typed, wrong: Wrong | None = None) -> Response:
        status = wrong.status if wrong else 200
        return render(request, "case.html", status, case=case, typed=typed, wrong=wrong, **_words(case))

    @router.get("/{number:int}")
    def show(request: Request, number: int, why: str = "") -> Response:
        case = _case(desk, number)
        return page(request, case, Typed(seen=_last(case), why=_known(why)))

    @router.get("/{number:int}/next")
    def following(request: Request, number: int, why: str = "") -> Response:
        following = desk.next_after(min(number, _LARGEST), *_only(why))
        return _onward(request, following, _known(why), f"Case {number} is left as it is.")

    @router.get("/{number:int}/leaflet")
    def whole_leaflet(request: Request, number: int) -> Response:
        case = _case(desk, number)
        if case.leaflet is NOT_STATED:
            raise HTTPException(404, _NOT_KEPT)
        leaflet = case.leaflet
        return render(request, "case_leaflet.html", case=case, leaflet=leaflet, parts=_whole(case, leaflet))

    @router.post("/{number:int}", dependencies=[needs(Role.PHARMACIST)])
    def judge(request: Request, person: Person, number: int, typed: TypedForm) -> Response:
        with alone:
            case = _case(desk, number)
            opinion = opinion_of(typed, case)
            if isinstance(opinion, Wrong):
                return page(request, case, _typed_anew(typed, case), opinion)
            findings = _findings(case, typed.answer, as_decided)
            wrong = _refusal(case, typed, findings)
            if wrong is not None:
                return page(request, case, _typed_anew(typed, case), wrong)
            following = number if typed.stays else desk.next_after(number, *_only(typed.why))
            desk.judge(number, person.name, opinion, is_answer_held_back=bool(findings))
        said = wording.judged_of(case.reply.kind.value)[opinion.judgement].lower()
        return _onward(request, following, _known(typed.why), f"Saved: you said “{said}” of case {number}.")

    return router


def _case(desk: Desk, number: int) -> Case:
    try:
        return desk.case(min(number, _LARGEST))
    except UnknownCaseError as error:
        message = f"There is no case {number}."
        raise HTTPException(404, message) from error


def _refusal(case: Case, typed: Typed, findings: tuple[Finding, ...]) -> Wrong | None:
    """Return why an opinion that is right in itself is not saved yet; `findings` are the guard's in its answer."""
    if case.is_deleted:
        return Wrong(_NO_WORDS, status=409)
    if typed.seen != _last(case):
        given = case.given[-1]
        said = wording.judged_of(case.reply.kind.value)[given.opinion.judgement].lower()
        return Wrong(
            f"Not saved yet: meanwhile {given.by} said “{said}” of this case. "
            "See what they say below. Save again if yours is to stand beside it.",
            status=409,
        )
    return Wrong(_GUARD, "answer", findings) if findings and typed.same != typed.mark else None


def _findings(case: Case, answer: str, as_decided: Callable[[str, int], Leaflet]) -> tuple[Finding, ...]:
    """Return what the dose guard finds against a pharmacist's answer."""
    if not answer.strip():
        return ()
    try:
        leaflet = as_decided(case.leaflet_id, case.revision)
    except UnknownLeafletError:
        return (Finding("", "its doses could not be checked", "this revision of the leaflet is not kept any more", ""),)
    return verdict(answer, label_of(leaflet), case.profile).findings


def _typed_anew(typed: Typed, case: Case) -> Typed:
    """Return what was typed, to be sent again by somebody who has now seen the last verdict."""
    return replace(typed, seen=_last(case), why=_known(typed.why))


def _onward(request: Request, following: object, why: str, said: str) -> Response:
    query = f"?why={why}" if why else ""
    if following is NOT_STATED:
        return go(request, f"/queue{query}", f"{said} Nothing else waits{' for this reason' if why else ''}.")
    return go(request, f"/queue/{following}{query}", said)


def _last(case: Case) -> str:
    return str(case.given[-1].number) if case.given else ""


def _known(why: str) -> str:
    """Return a filter that there is, or none."""
    return "" if wording.risk_called(why) is NOT_STATED else why


def _only(why: str) -> tuple[Risk, ...]:
    risk = wording.risk_called(why)
    return () if risk is NOT_STATED else (risk,)


def _whole(case: Case, leaflet: Leaflet) -> list[tuple[Section, tuple[Part, ...]]]:
    """Return a leaflet's sections, with what the case cites of their words marked."""
    composed = () if case.draft is NOT_STATED else case.draft.citations
    cited = by_span({each.marker: each for each in (*composed, *case.reply.citations)}.values())
    own = [(section, below_heading(leaflet, section)) for section in leaflet.sections]
    return [(section, () if span is NOT_STATED else marked(leaflet, span, cited)) for section, span in own]


def _words(case: Case) -> dict[str, object]:
    """Return what the template needs to put a case in words."""
    passages = () if case.leaflet is NOT_STATED else case.leaflet.passages
    is_silent = case.reply.kind is ReplyKind.NOT_IN_LEAFLET
    return {
        "whys": wording.whys,
        "judgements": wording.JUDGED,
        "whole": wording.RIGHTLY_SILENT if is_silent else wording.JUDGED,
        "judged": wording.judged_of(case.reply.kind.value),
        "is_silent": is_silent,
        "rights": {
            right: words for right, words in wording.RIGHT.items() if passages or right is not Right.OTHER_PASSAGES
        },
        "rated": wording.RATED,
        "line_kinds": wording.LINES,
        "whom": wording.whom(case.profile),
        "kind": wording.kind_of_reply(case.reply.kind.value),
        "not_stated": NOT_STATED,
        "ours": LineKind.SAID,
        "shown": groups(case.lines, case.reply.citations, case.leaflet),
        "held_back": () if case.draft is NOT_STATED else groups(case.draft_lines, case.draft.citations, case.leaflet),
        "other_passages": Right.OTHER_PASSAGES,
        "quotes": {} if case.leaflet is NOT_STATED else {each.id: case.leaflet.quote(each.span) for each in passages},
        "pharmacist": Role.PHARMACIST,
    }
