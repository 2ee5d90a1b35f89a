"""Names that stand with one before them: "Ishaan and Aarav", "Olamide 7yrs, Tobi 18 months". Not here: the first."""

from typing import Final

from assistant.domain.masking.folded import TAKEN, word_set
from assistant.domain.masking.midway import rest_of
from assistant.domain.masking.name_words import Reading, Shape
from assistant.domain.masking.person_sign_words import LISTED_WITH

_JOINS: Final = word_set("and y und et e n plus or")
_FEW: Final = 2
"""Words that may stand between two names of a list."""


def follows_name(reading: Reading, at: int, last: int) -> bool:
    """Return whether a word goes with the name that ended before the word `last`: "Ishaan and Aarav"."""
    word = reading.words[at]
    if at < 1 or word.shape is not Shape.CAPITAL or not (word.is_name_like or (word.is_given and not word.is_act)):
        return False
    if last > 0 and _is_in_a_list(reading, at, last):
        return True
    if reading.words[at - 1].small not in _JOINS or reading.gap(at) != " ":
        return False
    return last == at - 1 or reading.gap(at - 1).endswith(f"{TAKEN} ")


def _is_in_a_list(reading: Reading, at: int, last: int) -> bool:
    """Return whether a name stands in a list with the one before it: "Olamide 7yrs, Tobi 18 months"."""
    start = reading.words[last - 1].end
    between = reading.folded.small[start : reading.words[at].start] if at - last <= _FEW else ""
    return bool(LISTED_WITH[0].fullmatch(between)) and bool(LISTED_WITH[1].match(rest_of(reading, at + 1)))
