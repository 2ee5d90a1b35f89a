import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.question import Question
from assistant.domain.reply import Reply, ReplyKind
from eval.cases import Expect, Kind, Split
from eval.run import ALL, ask, by_kind, by_leaflet, main
from eval.scores import Asked
from eval.table import failures
from tests.eval.small import LEAFLET, MOUTH, STOP, asked, place

RIGHT = asked(Expect.ANSWER, [place(MOUTH)], ReplyKind.ANSWER, place(MOUTH))
WRONG = asked(Expect.ANSWER, [place(MOUTH)], ReplyKind.ANSWER, place(STOP))


class Parrot:
    """An `Assistant` that has one leaflet, and one reply to whatever it is asked."""

    def __init__(self, reply: Reply) -> None:
        """Answer by `reply`."""
        self._reply = reply

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the one leaflet."""
        return (LEAFLET,)

    def leaflet(self, _leaflet_id: str) -> Leaflet:
        """Return the one leaflet."""
        return LEAFLET

    def ask(self, _question: Question) -> Reply:
        """Return the one reply."""
        return self._reply


def test_every_case_is_asked_in_order_and_counted() -> None:
    """What is scored is the case, the leaflet that was asked and the reply."""
    steps: list[Asked] = []
    replies = ask(Parrot(WRONG.reply), [RIGHT.case, WRONG.case], lambda: steps.append(RIGHT))
    assert replies == (Asked(RIGHT.case, LEAFLET, WRONG.reply), WRONG)
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


def test_an_unknown_leaflet_is_refused_before_anything_is_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    """The message names those that have cases."""
    with pytest.raises(SystemExit) as exit_:
        main(["--leaflet", "aspirin"])
    assert exit_.value.code == 2
    assert "'baclofen', 'calvadine'" in capsys.readouterr().err
