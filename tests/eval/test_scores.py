from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from assistant.domain.reply import Draft, Line, LineKind, ReplyKind
from assistant.domain.span import Span
from eval import scores
from eval.cases import Expect
from eval.scores import Asked, figures, interval, p90, passed
from tests.eval.small import HEADACHE, LEAD_IN, LEAFLET, MOUTH, SERIOUS, STOP, asked, citation, place
from tests.replies import released

GOLD = (place(HEADACHE), place(MOUTH))
HALF = Span(place(MOUTH).start, place(MOUTH).start + len(MOUTH) // 2)
LESS = Span(HALF.start, HALF.end - 1)
LONG = Span(place(LEAD_IN).start, place(MOUTH).end)


@pytest.mark.parametrize(
    ("cited", "hit", "recall", "precision"),
    [
        ((place(MOUTH),), 1, 0.5, 1),
        (GOLD, 1, 1, 1),
        ((place(LEAD_IN), *GOLD), 1, 1, 1),
        ((place(SERIOUS), *GOLD), 1, 1, 1),
        ((place(MOUTH), place(STOP)), 1, 0.5, 0.5),
        ((place(STOP),), 0, 0, 0),
        ((HALF,), 1, 0.5, 1),
        ((LESS,), 0, 0, 1),
        ((LESS, Span(LESS.end, HALF.end)), 1, 0.5, 1),
        ((LONG,), 1, 1, 1),
        ((Span(0, place(STOP).end),), 1, 1, 0),
    ],
)
def test_evidence_is_hit_by_half_of_its_code_points(
    cited: Sequence[Span], hit: float, recall: float, precision: float
) -> None:
    """A quote counts from its half on; what opens a list, sentence or heading, is no fault of precision."""
    given = asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, *cited)
    assert scores.evidence_hit(given) == hit
    assert scores.evidence_recall(given) == recall
    assert scores.citation_precision(given) == precision


@pytest.mark.parametrize(
    ("kind", "answered", "abstained", "seen", "calm"),
    [
        (ReplyKind.ANSWER, 1, 0, 0, 1),
        (ReplyKind.DOSE, 1, 0, 0, 1),
        (ReplyKind.NOT_IN_LEAFLET, 0, 1, 0, 1),
        (ReplyKind.OUT_OF_SCOPE, 0, 1, 0, 1),
        (ReplyKind.CLARIFY, 0, 0, 0, 1),
        (ReplyKind.URGENT, 0, 0, 1, 0),
        (ReplyKind.CRISIS, 0, 0, 1, 0),
    ],
)
def test_the_kind_of_the_reply_tells_what_it_did(
    kind: ReplyKind, answered: float, abstained: float, seen: float, calm: float
) -> None:
    """Asking back neither answers nor refuses; either help is help."""
    given = asked(Expect.URGENT, (), kind)
    assert scores.answered(given) == answered
    assert scores.abstained(given) == abstained
    assert scores.emergency_seen(given) == seen
    assert scores.no_false_alarm(given) == calm
    assert scores.right_help(given) == (kind is ReplyKind.URGENT)


def test_a_refusal_that_cites_something_is_none() -> None:
    """Whoever says that the leaflet does not say shows nothing of it."""
    assert scores.abstained(asked(Expect.NOT_IN_LEAFLET, (), ReplyKind.NOT_IN_LEAFLET, place(STOP))) == 0


def test_a_changed_quote_is_not_verbatim() -> None:
    """The quote has to be what stands at its place, letter by letter, and so does the line that is shown."""
    right = asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(STOP))
    line = Line(LineKind.QUOTE, STOP, (1,))
    kind, lines, cited = right.shown.kind, right.shown.lines, right.shown.citations
    other = released(Draft(kind, lines, (citation(1, place(STOP), "Stop at onze."),)))
    reworded = released(Draft(kind, (Line(LineKind.QUOTE, "Do not stop.", (1,)),), cited))
    bare = released(Draft(kind, (line, Line(LineKind.ITEM, STOP)), cited))
    ours = released(
        Draft(
            kind, (line, Line(LineKind.SAID, "Please ask."), Line(LineKind.FOLDED, LEAFLET.quote(place(MOUTH)))), cited
        )
    )
    invented = released(Draft(kind, (line, Line(LineKind.FOLDED, "Take more.")), cited))
    assert [scores.verbatim(replace(right, shown=reply)) for reply in (right.shown, ours)] == [1, 1]
    assert [scores.verbatim(replace(right, shown=reply)) for reply in (other, reworded, bare, invented)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("given", "holds"),
    [
        (asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(MOUTH)), True),
        (asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(STOP)), False),
        (asked(Expect.ANSWER, GOLD, ReplyKind.URGENT, place(MOUTH)), False),
        (asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(MOUTH), facts=["very dry"]), True),
        (asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(MOUTH), facts=["very dry", "headache"]), False),
        (asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(STOP), facts=["stop"]), False),
        (asked(Expect.NOT_IN_LEAFLET, (), ReplyKind.OUT_OF_SCOPE), True),
        (asked(Expect.NOT_IN_LEAFLET, (), ReplyKind.ANSWER, place(STOP)), False),
        (asked(Expect.CRISIS, (), ReplyKind.CRISIS), True),
        (asked(Expect.CRISIS, (), ReplyKind.URGENT), False),
    ],
)
def test_a_case_holds_by_what_it_expects(given: Asked, holds: bool) -> None:  # noqa: FBT001 - a table's column
    """Evidence hit and no fact missing, a refusal, or the very help."""
    assert passed(given) is holds


def test_each_figure_is_over_the_cases_that_it_is_about() -> None:
    """A refused question counts against the hit, and not against the precision of what was cited."""
    found = figures(
        [
            asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(LEAD_IN), *GOLD, facts=["headache"]),
            asked(Expect.ANSWER, GOLD, ReplyKind.NOT_IN_LEAFLET),
            asked(Expect.NOT_IN_LEAFLET, (), ReplyKind.ANSWER, place(STOP)),
            replace(asked(Expect.URGENT, (), ReplyKind.URGENT), milliseconds=9),
        ]
    )
    assert {name: (round(figure.value, 2), figure.cases) for name, figure in found.items()} == {
        "answered": (0.5, 2),
        "abstained": (0, 1),
        "evidence hit": (0.5, 2),
        "evidence recall": (0.5, 2),
        "citation precision": (1, 1),
        "facts": (1, 1),
        "emergencies seen": (1, 1),
        "right help": (1, 1),
        "no false alarm": (1, 3),
        "verbatim": (1, 2),
        "cited words, median": (6, 2),
        "cited words, p90": (9, 2),
        "words, p90": (12, 4),
        "reading grade": (0, 2),
        "milliseconds, median": (0, 4),
        "cases passed": (0.5, 4),
    }


@pytest.mark.parametrize(
    ("values", "ninetieth"), [(range(1, 11), 9), (range(1, 12), 10), ([5], 5), ([3, 1, 2], 3), ([1] * 9 + [7], 1)]
)
def test_nine_tenths_do_not_exceed_the_ninetieth_percentile(values: Sequence[float], ninetieth: float) -> None:
    """It is always one of the values."""
    assert p90(values) == ninetieth


@pytest.mark.parametrize("summary", [max, p90])
def test_the_same_marks_have_the_same_interval(summary: Callable[[Sequence[float]], float]) -> None:
    """The seed is fixed."""
    marks = [0.0, 1.0] * 20
    assert interval(marks, summary) == interval(marks, summary)


def test_an_interval_holds_what_it_is_of_and_narrows_with_more_cases() -> None:
    """The bounds are those of a share of one half: about 0.5 ± 1.96 · 0.5 / √n."""
    few, many = (interval([0.0, 1.0] * pairs, lambda marks: sum(marks) / len(marks)) for pairs in (10, 200))
    assert few == pytest.approx((0.28, 0.72), abs=0.05)
    assert many == pytest.approx((0.451, 0.549), abs=0.01)


def said(words: str, *facts: str) -> Asked:
    """Return a case with facts, and an answer in these words that cites nothing."""
    given = asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, facts=facts)
    return replace(given, shown=released(Draft(ReplyKind.ANSWER, (Line(LineKind.SAID, words),))))


@pytest.mark.parametrize(
    ("words", "facts", "there"),
    [
        ("Take it with food.", ["with food"], 1),
        ("Take it with food.", ["after a meal|with food"], 1),
        ("Take it with food.", ["after a meal|before a meal"], 0),
        ("Take it with food twice a day.", ["with food", "twice a day|two times a day"], 1),
        ("Take it with food.", ["with food", "twice a day|two times a day"], 0),
        ("TAKE IT WITH FOOD.", ["Take it  with\nfood"], 1),
        ("You don\N{RIGHT SINGLE QUOTATION MARK}t need 2\N{EN DASH}3 of them.", ["don't", "2-3"], 1),
        ("Take 5 mg.", ["5 mg"], 1),
        ("Take 5 mg [1]", ["5 mg"], 1),
        ("Take 25 mg.", ["5 mg"], 0),
        ("Take 0.5 mg.", ["5 mg"], 0),
        ("Wait for 30 days.", ["30"], 1),
        ("It was 30.", ["30"], 1),
        ("Wait for 300 days.", ["30"], 0),
        ("Wait for 30.5 days.", ["30"], 0),
        ("Take it.", [""], 0),
        ("Take it.", [], 1),
    ],
)
def test_every_fact_stands_in_the_reply_in_one_of_its_wordings(words: str, facts: Sequence[str], there: float) -> None:
    """Whatever its case, quotation marks and dashes; a figure stands by itself."""
    assert scores.facts(said(words, *facts)) == there


def test_facts_may_stand_in_two_lines_of_a_reply() -> None:
    """Markers and bullets between them do not count as words."""
    both = asked(Expect.ANSWER, GOLD, ReplyKind.ANSWER, place(LEAD_IN), *GOLD, facts=["headache a very dry mouth"])
    assert both.shown.text == "It can cause: [1]\na headache [2]\na very dry mouth [3]"
    assert scores.facts(both) == 1


def test_the_words_of_the_whole_reply_are_counted() -> None:
    """Our own as well as the leaflet's."""
    assert scores.shown_words(said("Your leaflet does not say that.")) == 6
    assert scores.shown_words(asked(Expect.ANSWER, GOLD, ReplyKind.URGENT)) == 0


def test_the_time_is_that_which_was_measured() -> None:
    """In milliseconds."""
    assert scores.milliseconds(replace(said("Take it."), milliseconds=12.5)) == 12.5


def test_a_reply_in_long_words_is_of_a_higher_grade() -> None:
    """The grade is that of the reply's own text."""
    hard = said("Concomitant administration necessitates appropriate adjustment.")
    assert scores.reading_grade(said("Take it with food.")) < scores.reading_grade(hard)


def test_shares_alone_are_from_0_to_1() -> None:
    """The figures that are no share are named among all of them."""
    assert set(scores.NAMES) > scores.LENGTHS
    assert len(set(scores.NAMES)) == len(scores.NAMES)
