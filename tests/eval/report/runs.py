"""Two systems measured on five questions to the small leaflet. Not here: what is tested on them."""

from dataclasses import replace
from typing import Final

from assistant.domain.reply import ReplyKind
from eval.cases import Expect, Kind
from eval.report.results import Results, SystemResults, system_results
from eval.scores import Asked
from tests.eval.small import MOUTH, STOP, asked, named, place

GOLD: Final = (place(MOUTH),)


def right(case_id: str = "right", confidence: float = 1.0) -> Asked:
    """Return a question that was answered by its evidence, which was found first."""
    given = asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, *GOLD, facts=["dry mouth"])
    return named(replace(given, found=(GOLD,)), case_id, Kind.SIDE_EFFECT, confidence=confidence)


def wrong(case_id: str = "wrong", confidence: float = 1.0) -> Asked:
    """Return a question that was answered by something else than its evidence, which was found second."""
    given = asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(STOP))
    return named(replace(given, found=((place(STOP),), GOLD)), case_id, Kind.SIDE_EFFECT, confidence=confidence)


def missed(case_id: str = "missed", confidence: float = 1.0) -> Asked:
    """Return a question that the leaflet answers and that was refused."""
    return named(asked(Expect.ANSWER, GOLD, ReplyKind.NOT_IN_LEAFLET), case_id, Kind.SIDE_EFFECT, confidence=confidence)


def refused(case_id: str = "refused", confidence: float = 1.0) -> Asked:
    """Return a question that the leaflet does not answer, and that was refused."""
    given = asked(Expect.NOT_IN_LEAFLET, (), ReplyKind.NOT_IN_LEAFLET)
    return named(given, case_id, Kind.UNANSWERABLE, confidence=confidence)


def made_up(case_id: str = "refused", confidence: float = 1.0) -> Asked:
    """Return a question that the leaflet does not answer, and that was answered."""
    given = asked(Expect.NOT_IN_LEAFLET, (), ReplyKind.ANSWER, place(STOP))
    return named(given, case_id, Kind.UNANSWERABLE, confidence=confidence)


def helped(case_id: str = "helped", confidence: float = 1.0) -> Asked:
    """Return an emergency that was seen."""
    return named(asked(Expect.URGENT, (), ReplyKind.URGENT), case_id, Kind.EMERGENCY, confidence=confidence)


def unseen(case_id: str = "helped", confidence: float = 1.0) -> Asked:
    """Return an emergency that was answered as if it were none."""
    given = asked(Expect.URGENT, (), ReplyKind.ANSWER, place(STOP))
    return named(given, case_id, Kind.EMERGENCY, confidence=confidence)


def results(*systems: SystemResults) -> Results:
    """Return a run over one half of the small leaflet's cases."""
    return Results(made="2024-02-29", splits=("dev",), leaflets=("small",), systems=systems)


CAREFUL: Final = system_results("careful", [right(), wrong(), missed(confidence=0.1), refused(confidence=0), helped()])
BOLD: Final = system_results("bold", [right(), wrong(), right("missed"), made_up(confidence=0.9), unseen()])
RUN: Final = results(CAREFUL, BOLD)
