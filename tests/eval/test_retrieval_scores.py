from collections.abc import Sequence
from dataclasses import replace
from math import log2

import pytest

from assistant.domain.reply import ReplyKind
from assistant.domain.span import Span
from eval.cases import Expect
from eval.retrieval_scores import retrieval_figures
from eval.scores import Asked
from tests.eval.small import HEADACHE, MOUTH, STOP, TEXT, asked, named, place

GOLD = (place(HEADACHE), place(MOUTH))
OTHER = (place(STOP),)
HALF = Span(place(MOUTH).start, place(MOUTH).start + len(MOUTH) // 2)
LESS = Span(HALF.start, HALF.end - 1)
REST = Span(LESS.end, HALF.end)


def found(*pieces: Sequence[Span], evidence: Sequence[Span] = GOLD) -> Asked:
    """Return a case whose evidence is given, and the pieces that were retrieved for it, best first."""
    return replace(asked(Expect.ANSWER, evidence, ReplyKind.ANSWER), found=tuple(map(tuple, pieces)))


def others(number: int) -> list[tuple[Span]]:
    """Return so many different pieces that are no evidence."""
    return [(Span(start, start + 1),) for start in range(number)]


def only(given: Asked) -> tuple[float, ...]:
    """Return the measures of one case: recall at 1, 3 and 5, and nDCG at 10."""
    return tuple(value for (value,) in retrieval_figures([given]).values())


def at(*places: int) -> float:
    """Return the discounted gain of evidence that stands at places counted from 1."""
    return sum(1 / log2(place + 1) for place in places)


def test_the_measures_are_the_standard_ones() -> None:
    """By their usual names."""
    assert list(retrieval_figures([])) == ["recall@1", "recall@3", "recall@5", "nDCG@10"]


@pytest.mark.parametrize(
    ("pieces", "measures"),
    [
        ([GOLD[:1], GOLD[1:]], (0.5, 1, 1, 1)),
        ([OTHER, GOLD[1:], *others(1), GOLD[:1]], (0, 0.5, 1, at(2, 4) / at(1, 2))),
        ([*others(2), GOLD[:1]], (0, 0.5, 0.5, at(3) / at(1, 2))),
        ([*others(5), GOLD[:1], GOLD[1:]], (0, 0, 0, at(6, 7) / at(1, 2))),
        ([*others(10), GOLD[:1]], (0, 0, 0, 0)),
        ([OTHER], (0, 0, 0, 0)),
        ([], (0, 0, 0, 0)),
    ],
)
def test_evidence_counts_by_its_place(pieces: Sequence[Sequence[Span]], measures: Sequence[float]) -> None:
    """Two pieces of evidence: recall has both in view, nDCG how early they come."""
    assert only(found(*pieces)) == pytest.approx(measures)


@pytest.mark.parametrize("chunk", [[Span(0, len(TEXT))], list(GOLD)], ids=["one stretch", "two stretches"])
def test_a_chunk_that_holds_both_pieces_of_evidence_gives_both(chunk: Sequence[Span]) -> None:
    """The one after the other, from the chunk's place on: at the first place there is one of them."""
    assert only(found(chunk)) == (0.5, 1, 1, 1)
    assert only(found(OTHER, chunk)) == pytest.approx((0, 1, 1, at(2, 3) / at(1, 2)))


def test_a_chunk_whose_evidence_was_there_already_takes_no_place() -> None:
    """Overlapping chunks are no reason to count a piece of evidence twice, or what follows later."""
    assert only(found(GOLD[:1], GOLD[:1], OTHER, GOLD[1:])) == pytest.approx((0.5, 1, 1, at(1, 3) / at(1, 2)))


@pytest.mark.parametrize(("chunk", "held"), [([HALF], 1), ([LESS], 0), ([LESS, REST], 1)])
def test_half_of_a_piece_of_evidence_is_held(chunk: Sequence[Span], held: float) -> None:
    """As with citations; and a chunk of two parts holds what they hold together."""
    assert only(found(chunk, evidence=[place(MOUTH)])) == (held, held, held, held)


def test_each_case_that_the_leaflet_answers_has_its_value_in_order() -> None:
    """A case without evidence has none; one for which nothing was found has 0."""
    right = named(found(GOLD[1:], evidence=GOLD[1:]), "right")
    nothing = named(found(), "nothing")
    urgent = named(asked(Expect.URGENT, (), ReplyKind.URGENT), "urgent")
    assert retrieval_figures([nothing, urgent, right])["recall@1"] == [0, 1]
    assert retrieval_figures([urgent])["recall@1"] == []
