"""Words that are nearly a known one. Not here: which words are corrected, or what becomes of them.

One letter too many, too few or another, or two neighbours that changed places, is one step.
"""

from collections.abc import Iterable


def steps(word: str, other: str, most: int) -> int:
    """Return how many steps lie between two words; `most` + 1 stands for more than `most`.

    "dose" is one step from "does" and from "doses", two from "noses".
    """
    if abs(len(word) - len(other)) > most or len(set(word) ^ set(other)) > 2 * most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        last, before, row = before, row, [i] + [0] * len(other)
        for j, against in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == against:
                row[j] = min(row[j], last[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def near(word: str, known: Iterable[str], most: int = 1) -> tuple[str, ...]:
    """Return the known words that lie at most so many steps away."""
    return tuple(other for other in known if steps(word, other, most) <= most)


def swapped(word: str, other: str) -> bool:
    """Return whether two words differ by two neighbours that changed places, as "dya" and "day" do."""
    return word != other and sorted(word) == sorted(other) and steps(word, other, 1) == 1
