import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.pairs import Pair, pairs

_LINES = st.lists(
    st.sampled_from(["take it", "take them", "nausea", "nausea and pain", "pain", "5 mg", ""]), max_size=12
)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ([], [], []),
        (["one"], [], []),
        (["one", "two"], ["one", "two"], [(0, 0, "same"), (1, 1, "same")]),
        (["one", "two"], ["one", "new", "two"], [(0, 0, "same"), (1, 2, "same")]),
        (["one", "two", "three"], ["three", "one", "two"], [(2, 0, "moved"), (0, 1, "same"), (1, 2, "same")]),
        (["Take 5 mg a day"], ["Take 50 mg a day"], [(0, 0, "reworded")]),
        (["Take 5 mg a day"], ["Keep it in the dark"], []),
        (["dry mouth"], ["a very dry mouth"], [(0, 0, "reworded")]),
        (["x", "x", "x"], ["x", "x"], [(0, 0, "same"), (1, 1, "same")]),
        (
            ["Do not drive a car", "Keep it below 25 degrees"],
            ["Keep it below 30 degrees", "Do not ever drive a car"],
            [(1, 0, "reworded"), (0, 1, "reworded")],
        ),
    ],
)
def test_lines_that_stand_for_each_other_are_paired(
    old: list[str], new: list[str], found: list[tuple[int, int, str]]
) -> None:
    """The same words first, in order, then the same elsewhere, then others of mostly the same words."""
    assert [(pair.old, pair.new, _kind(pair)) for pair in pairs(old, new)] == found


def _kind(pair: Pair) -> str:
    if not pair.same:
        return "reworded"
    return "same" if pair.in_order else "moved"


@given(_LINES, _LINES)
def test_a_line_is_in_one_pair_at_most(old: list[str], new: list[str]) -> None:
    """And a pair that is said to be the same is; no line is left over that is in both texts."""
    found = pairs(old, new)
    assert len({pair.old for pair in found}) == len({pair.new for pair in found}) == len(found)
    assert all((old[pair.old] == new[pair.new]) is pair.same for pair in found)
    left_old = {line for place, line in enumerate(old) if place not in {pair.old for pair in found}}
    left_new = {line for place, line in enumerate(new) if place not in {pair.new for pair in found}}
    assert not left_old & left_new
    in_order = [pair.old for pair in found if pair.same and pair.in_order]
    assert in_order == sorted(in_order)


@given(_LINES)
def test_a_text_is_paired_with_itself(lines: list[str]) -> None:
    """Line by line."""
    assert pairs(lines, lines) == tuple(Pair(n, n, same=True, in_order=True) for n in range(len(lines)))


def rewritten(kind: str) -> tuple[list[str], list[str]]:
    """Return two texts of 5,000 lines that are hard to pair."""
    draw = random.Random(1)  # noqa: S311 - nothing secret
    words = [f"word{number}" for number in range(200)]

    def sentences() -> list[str]:
        return [" ".join(draw.choices(words, k=14)) for _ in range(5_000)]

    if kind == "other words":
        return sentences(), sentences()
    if kind == "one line again and again":
        return ["dry mouth", "pain"] * 2_500, ["dry mouth", "pain", "pain"] * 1_700
    if kind == "all moved":
        lines = [f"line {number}" for number in range(5_000)]
        return lines, lines[::-1]
    return [f"Take {number} mg" for number in range(5_000)], [f"Take {number}.5 mg" for number in range(5_000)]


@pytest.mark.parametrize("kind", ["other words", "one line again and again", "all moved", "other numbers"])
def test_long_texts_take_no_longer_by_the_line(kind: str) -> None:
    """Five thousand lines, of which none stayed where it was, are paired in seconds."""
    old, new = rewritten(kind)
    began = time.process_time()
    pairs(old, new)
    assert time.process_time() - began < 8
