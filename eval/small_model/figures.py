"""The judge's rules of figures: no dose in a sentence's own words, and no number its entry does not hold as it stands.

Other rules are in force.py, limits.py and order.py.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from eval.small_model.entries import Entry
from eval.small_model.reading import Said
from eval.small_model.words import FUNCTION, MARKS, is_number, listed, stem

_DOSE_UNITS: Final = listed(
    "mg ml g mcg milligram milligrams millilitre millilitres milliliter milliliters gram grams microgram micrograms "
    "tablet tablets pill pills capsule capsules spoon spoons spoonful spoonfuls drop drops"
)
_AMOUNTS: Final = listed("half")
_BETWEEN: Final = listed("a an of the more extra whole to and or half")

_COMPARED: Final = {
    word: sign
    for sign, words in {
        "more": "more over above older longer exceed exceeds beyond",
        "less": "less fewer under below younger lighter shorter",
        "at least": "least minimum",
        "at most": "most up within maximum",
        "about": "about around roughly approximately",
        "every": "every each",
    }.items()
    for word in words.split()
}
_LOOK_BACK: Final = 3


def dose_in(tokens: Sequence[str]) -> str:
    """Return a sentence's first amount of medicine; none where it names none."""
    for at, first in enumerate(tokens):
        if not (is_number(first) or first in _AMOUNTS):
            continue
        for end in range(at + 1, len(tokens)):
            if tokens[end] in _DOSE_UNITS:
                return " ".join(tokens[at : end + 1])
            loose = end == at + 1 and tokens[end] not in MARKS
            if not (loose or is_number(tokens[end]) or tokens[end] in _BETWEEN):
                break
    return ""


def against_numbers(said: Said, entry: Entry) -> str | None:
    """Return which number the entry does not hold with the same unit and the same comparison."""
    if missing := set(_measures(said.tokens)) - set(_measures(entry.tokens)):
        return "a number the label does not hold so: " + "; ".join(sorted(" ".join(some[:2]) for some in missing))
    return None


def _measures(tokens: Sequence[str]) -> Iterator[tuple[str, str, frozenset[str]]]:
    for at, word in enumerate(tokens):
        if is_number(word):
            signs = {_COMPARED[before] for before in _words_before(tokens, at) if before in _COMPARED}
            yield word, _unit(tokens[at + 1 :]), frozenset(signs)


def _words_before(tokens: Sequence[str], at: int) -> Iterator[str]:
    for word in reversed(tokens[max(0, at - _LOOK_BACK) : at]):
        if word in MARKS or is_number(word):
            return
        yield word


def _unit(after: Sequence[str]) -> str:
    for word in after:
        if word in MARKS:
            return ""
        if not is_number(word) and word not in FUNCTION:
            return stem(word)
    return ""
