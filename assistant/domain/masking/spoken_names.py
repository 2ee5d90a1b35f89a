"""Names that nobody listed, by what stands around them. Not here: the words around them, or names that are listed.

"Xiaoming Zhang here", "J. P. McAllister wishes to know", "gosia here", "will Will be ok". "Xyzal here?" names nobody.
"""

import re
from typing import Final

from assistant.domain.masking.cue_words import GREETINGS, I_AM, IT_IS, KIN, Trust
from assistant.domain.masking.folded import word_set
from assistant.domain.masking.midway import is_midway
from assistant.domain.masking.name_extent import end_of
from assistant.domain.masking.name_words import FUNCTIONS, Reading, Shape, Word
from assistant.domain.masking.person_sign_words import (
    A_FORM,
    AGAIN,
    BESIDE,
    FROM,
    HERE,
    KIN_HERE,
    OPENED,
    STRONG,
    WEAK,
)

_AFTER: Final = 60
"""Characters after a name that are looked at."""
_MODALS: Final = frozenset({"may", "will"})
"""What asks, before kin: "May my neighbour collect it"."""
_TIMES: Final = word_set("may june april august summer autumn spring winter")
"""Times of a year, which come again and which are given as names."""
_HELPS: Final = word_set("will can could should does did is was has would must may when if")
"""What stands before who does something: "will Will be"."""
_DOES: Final = word_set(
    "be have take need get stop start still drink eat ok okay allowed able drive keep wait want go use safe has needs"
    " takes"
)
_JOINS: Final = word_set("and y und et e n plus or")
_SINGLE: Final = 3
"""Letters of a single word that only what follows shows to be a name."""
_SPACE: Final = re.compile(r",? ")
_FEW: Final = 2
_MOST: Final = 3
"""Words of a name in small letters that nobody listed."""


def spoken_name(reading: Reading, at: int, *, is_after_name: bool) -> int:
    """Return the number of the word after an unlisted name that begins with the word `at`, 0 if none begins there."""
    word = reading.words[at]
    if word.is_kept or word.small in KIN or (word.shape is Shape.SMALL and (word.small in FUNCTIONS or word.is_plain)):
        return 0
    if word.shape is Shape.SMALL:
        return _small(reading, at)
    if not _may_begin(reading, at):
        return 0
    end = _end(reading, at)
    if end and (
        is_after_name or _is_persons(reading, at, end) or _is_one_of_two(reading, end) or is_midway(reading, at, end)
    ):
        return end
    return 0


def _end(reading: Reading, at: int) -> int:
    return end_of(reading, at, at + 1, Trust.NAMED)


def _may_begin(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if _is_letter(word):
        return reading.folded.small[word.end : word.end + 1] == "."
    return (
        word.is_both
        or word.is_plain
        or (not word.is_ordinary and (word.is_name_like or _goes_with(reading, at) or word.is_no_quality))
    )


def _goes_with(reading: Reading, at: int) -> bool:
    """Return whether a name stands after a word that is made like no name: "Olumide Bankole"."""
    return any(
        word.shape is Shape.CAPITAL and (word.is_plain or word.is_name_like) and reading.gap(at + 1) in {" ", "-"}
        for word in reading.words[at + 1 : at + 2]
    )


def _is_letter(word: Word) -> bool:
    return len(word.small) == 1 and word.shape is Shape.CAPITAL


def _rest(reading: Reading, end: int) -> str:
    start = reading.words[end - 1].end
    rest = reading.folded.small[start : start + _AFTER]
    return rest.removeprefix(".") if _is_letter(reading.words[end - 1]) else rest


def _is_persons(reading: Reading, at: int, end: int) -> bool:
    """Return whether what stands around words with capitals shows that they name somebody."""
    rest, first = _rest(reading, end), reading.words[at]
    if STRONG.match(rest) and (_is_long(first) or end - at > 1):
        return True
    if (_opens(reading, at) and _is_spoken_of(rest) and first.small not in _MODALS) or _is_introduced(
        reading, at, rest
    ):
        return True
    if first.is_both and end == at + 1:
        return _is_asked_about(reading, at)
    if not _is_full_name(reading, at, end):
        return False
    return bool(WEAK.match(rest)) or (not at and bool(OPENED.match(rest)))


def _is_long(word: Word) -> bool:
    return len(word.small) >= _SINGLE


def _is_spoken_of(rest: str) -> bool:
    """Return whether what follows shows that a word that opens what is said is a name."""
    return bool(HERE.match(rest) or BESIDE.match(rest))


def _opens(reading: Reading, at: int) -> bool:
    """Return whether a word begins what is said, or follows a greeting."""
    return reading.opens(at) or reading.words[at - 1].small in GREETINGS or "-" in reading.gap(at)


def _is_introduced(reading: Reading, at: int, rest: str) -> bool:
    """Return whether somebody says who is speaking: "it's jade again", "I am Babajide from Lagos"."""
    before = tuple(word.small for word in reading.words[max(0, at - _FEW) : at])
    if reading.words[at].small in _TIMES or not _SPACE.fullmatch(reading.gap(at)):
        return False
    if reading.words[at - 1].small in GREETINGS or "," in reading.gap(at):
        return reading.words[at - 1].small in GREETINGS and bool(FROM.match(rest))
    is_it = before in IT_IS or before[1:] in IT_IS
    return (is_it and bool(AGAIN.match(rest))) or ((before in I_AM or before[1:] in I_AM) and bool(FROM.match(rest)))


def _is_asked_about(reading: Reading, at: int) -> bool:
    """Return whether a word with a capital within a sentence is somebody of whom something is asked: "will Will be"."""
    word, after = reading.words[at], reading.words[at + 1 : at + 2]
    is_asked = bool(at) and reading.words[at - 1].small in _HELPS and reading.gap(at) == " "
    return (
        is_asked and word.shape is Shape.CAPITAL and word.small not in _TIMES and any(x.small in _DOES for x in after)
    )


def _is_full_name(reading: Reading, at: int, end: int) -> bool:
    """Return whether there are two words or more, or letters and a word, and the last is no medicine's."""
    words = reading.words[at:end]
    if len(words) < _FEW or any(word.shape is Shape.SMALL and not word.is_plain for word in words[-1:]):
        return False
    if all(_is_letter(word) for word in words):
        return False
    if _is_letter(words[0]):
        return True
    if all(word.is_both for word in words) and not words[0].is_given:
        return False
    is_of_names = all(word.is_name_like or word.is_both or word.is_plain for word in words[:1])
    return is_of_names and not any(
        word.shape is not Shape.SMALL and A_FORM.fullmatch(word.small) and not (word.is_plain or word.is_both)
        for word in words[1:]
    )


def _is_one_of_two(reading: Reading, end: int) -> bool:
    """Return whether another name goes with this one, of which together something is said: "Joy, Art and me all"."""
    if end >= len(reading.words):
        return False
    joined = end + (reading.words[end].small in _JOINS)
    is_joined = joined > end or reading.gap(end) == ", "
    if not is_joined or joined >= len(reading.words) or reading.words[joined].shape is not Shape.CAPITAL:
        return False
    if reading.words[joined].is_kept or not _may_begin(reading, joined):
        return False
    other = _end(reading, joined)
    rest = _rest(reading, other) if other else ""
    return rest.startswith((" both ", " are both ", " have both ", " all ")) or (
        rest.startswith((" and me all", " and i all", " and me both")) and bool(STRONG.match(rest))
    )


def _small(reading: Reading, at: int) -> int:
    """Return where a name in small letters ends that opens what is said, or that follows "it's"."""
    if end := _of_whom_kin_writes(reading, at):
        return end
    word, rest = reading.words[at], _rest(reading, at + 1)
    is_said = (_opens(reading, at) and (_is_spoken_of(rest) or bool(STRONG.match(rest)))) or _is_introduced(
        reading, at, rest
    )
    if not is_said or word.small in _TIMES or not (word.is_given or word.is_unheard_of):
        return 0
    return end_of(reading, at, at + 1, Trust.NAMED)


def _of_whom_kin_writes(reading: Reading, at: int) -> int:
    """Return where a name in small letters ends whose bearer's kin writes: "shu fen's mum here"; 0 for none."""
    if not _opens(reading, at):
        return 0
    for end in range(at + 1, min(at + _MOST, len(reading.words)) + 1):
        word = reading.words[end - 1]
        if (
            word.small in FUNCTIONS
            or word.small in KIN
            or word.is_kept
            or (end > at + 1 and reading.gap(end - 1) != " ")
        ):
            return 0
        if KIN_HERE.match(_rest(reading, end)):
            return end
    return 0
