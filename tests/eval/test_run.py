from dataclasses import replace

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.question import Question
from assistant.domain.reply import Reply, ReplyKind
from assistant.wiring import Parts
from eval.cases import ALL, LEAFLETS, Case, Expect, Kind, Split
from eval.run import ask, by_kind, by_leaflet, sources, systems
from eval.scores import Asked, Retrieved
from eval.table import failures
from tests.eval.small import LEAFLET, MOUTH, STOP, asked, place

RIGHT = asked(Expect.ANSWER, [place(MOUTH)], ReplyKind.ANSWER, place(MOUTH))
WRONG = asked(Expect.ANSWER, [place(MOUTH)], ReplyKind.ANSWER, place(STOP))


class Parrot:
    """An `Assistant` that has one leaflet, and a `System` with one reply to whatever it is asked."""

    name = "parrot"

    def __init__(self, reply: Reply | Retrieved) -> None:
        """Answer by `reply`."""
        self._reply = reply

    def ask(self, case: Case, leaflet: Leaflet) -> Asked:
        """Return the one reply."""
        return Asked(case, leaflet, self._reply)


class OneLeaflet:
    """An `Assistant` that nobody asks: it only has the leaflet."""

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the one leaflet."""
        return (LEAFLET,)

    def leaflet(self, _leaflet_id: str) -> Leaflet:
        """Return the one leaflet."""
        return LEAFLET

    def ask(self, _question: Question) -> Reply:
        """Refuse."""
        raise AssertionError


def test_every_case_is_asked_in_order_and_counted() -> None:
    """What is scored is the case, the leaflet that was asked and the reply."""
    steps: list[Asked] = []
    replies = ask(Parrot(WRONG.shown), [RIGHT.case, WRONG.case], OneLeaflet(), lambda: steps.append(RIGHT))
    assert replies == (Asked(RIGHT.case, LEAFLET, WRONG.shown), WRONG)
    assert len(steps) == 2


def test_figures_are_given_for_all_for_each_leaflet_and_for_each_kind() -> None:
    """A kind that nobody asked has none."""
    replies = (RIGHT, WRONG)
    assert {name: group["evidence hit"].value for name, group in by_leaflet(replies).items()} == {
        ALL: 0.5,
        "small": 0.5,
    }
    assert {kind: group["evidence hit"].value for kind, group in by_kind(replies).items()} == {Kind.FACTUAL: 0.5}


def test_failing_cases_of_the_dev_split_are_shown() -> None:
    """What was asked, what was expected and what came back stand in one place."""
    assert failures(Split.DEV, (RIGHT, WRONG)) == (
        "dev split: 1 of 2 cases fail\n"
        "\n"
        "case: why?\n"
        "  expected answer, got answer\n"
        "  evidence: a very dry mouth\n"
        "  cited: Stop at once."
    )


def test_failing_cases_of_the_test_split_stay_unseen() -> None:
    """Nobody can work on an assistant with them in view."""
    assert failures(Split.TEST, (RIGHT, WRONG)) == "test split: 1 of 2 cases fail; they are not shown"


def test_the_assistant_alone_is_measured_without_baselines(parts: Parts) -> None:
    """What is slow to load stays out."""
    assert [system.name for system in systems(parts, baselines=False)] == ["leaflet assistant", "with a truthful model"]


@pytest.mark.slow
def test_the_baselines_are_measured_beside_the_assistant(parts: Parts) -> None:
    """Each by its name, and each shows as many pieces as it does by default, or all that the leaflet has."""
    _, _, *baselines = systems(parts, baselines=True)
    leaflet = parts.assistant.leaflet("baclofen")
    case = replace(RIGHT.case, question=Question("can i take two tablets", "baclofen"))
    replies = {system.name: system.ask(case, leaflet) for system in baselines}
    assert {name: len(given.shown.citations) for name, given in replies.items()} == {
        "LangChain recipe": 4,
        "BM25 alone": 4,
        "dense alone": 4,
        "LlamaIndex default": 2,
        "Haystack default": min(10, len(replies["Haystack default"].found)),
    }


def test_three_leaflets_are_asked() -> None:
    """Under the IDs that the cases know them by, each from a file that is there."""
    assert {source.id for source in sources()} == set(LEAFLETS)
    assert all(source.path.exists() for source in sources())
