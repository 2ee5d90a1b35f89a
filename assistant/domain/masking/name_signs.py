"""What stands before a word, and how far it shows that the word is a name. Not here: the words or names."""

import re
from typing import Final

from assistant.domain.masking.cue_words import CUES, LABELS, LAST, LONGEST, SIGN_OFFS, Trust
from assistant.domain.masking.extent_words import AFTER_GERMAN_IM
from assistant.domain.masking.folded import word_set
from assistant.domain.masking.name_words import Reading, Shape

_FAR: Final = 5
"""Characters between two words that nothing joins any more."""
_WITHIN: Final = re.compile(r"[ ']{1,2}|\. ?|-|, | - ")
"""What may stand within a cue."""
_BEFORE: Final = re.compile(r"[\s:,.'\"(*=\-]{1,4}")
_CLOSE: Final = re.compile(r"[ \"'(*]{1,3}|: ?|, ?| ?- ?|\. ?| [:=] ")
_COLON: Final = re.compile(r"(?: ?(?:'?s)?)? ?[:=-] ?\n? ?\"?")
_SHORTENED: Final = 4
"""Letters that a title has at most: "Mrs." has a stop, "my son." ends a sentence."""
_NO_COMMA_NEEDED: Final = word_set("regards sincerely signed xx")
_BEFORE_IM: Final = word_set("hi hello hey hiya and so but yes because cos that")
"""After which "im" is "I am": in German it stands within a sentence."""
_LINE_END: Final = re.compile(r"\n|(?<=\w\w),")
_THINGS_NAMED: Final = word_set("medicine brand drug product generic trade medication file user")
_FILLERS: Final = word_set("actually really just simply old young poor auld baby big")
"""What may stand between a cue and a name: "my name's actually Rain"."""
_A_NAMES_WORDS: Final = 4


def trust_in(reading: Reading, at: int) -> Trust:
    """Return how far what stands before a word shows that it is a name."""
    gap = reading.gap(at)
    if not at or len(gap) > _FAR:
        return Trust.NONE
    is_filled = reading.words[at - 1].small in _FILLERS and gap == " "
    before = trust_in(reading, at - 1) if is_filled and at > 1 else Trust.NONE
    if before or (is_filled and reading.words[at - 1].small not in LAST):
        return before
    last = reading.words[at - 1]
    if last.small in LABELS and _COLON.fullmatch(gap) and not _is_of_a_thing(reading, at - 1):
        return Trust.ANY if reading.words[at].shape is not Shape.SMALL else Trust.TITLED
    if (
        last.small in SIGN_OFFS
        and _BEFORE.fullmatch(gap)
        and _ends_soon(reading, at)
        and ("," in gap or "\n" in gap or last.small in _NO_COMMA_NEEDED)
    ):
        return Trust.TITLED
    if not _CLOSE.fullmatch(gap):
        return Trust.NONE
    return _cued(reading, at)


def _cued(reading: Reading, at: int) -> Trust:
    if reading.words[at - 1].small not in LAST:
        return Trust.NONE
    for length in range(min(LONGEST, at), 0, -1):
        first = at - length
        trust = CUES.get(tuple(word.small for word in reading.words[first:at]), Trust.NONE)
        if not trust or not all(_WITHIN.fullmatch(reading.gap(each)) for each in range(first + 1, at)):
            continue
        return _with_gap(reading, first, at, trust)
    return Trust.NONE


def _with_gap(reading: Reading, first: int, at: int, trust: Trust) -> Trust:
    """Return how far a cue from the word `first` on is to be trusted, with what stands between it and a name."""
    gap = reading.gap(at)
    if reading.words[at - 1].small == "name" and _is_of_a_thing(reading, at - 1):
        return Trust.NONE
    if reading.words[first].small == "im" and not _may_say_im(reading, first):
        return min(trust, Trust.LISTED)
    if trust >= Trust.TITLED:
        return trust
    if gap.startswith("."):
        is_title = trust is Trust.NAMED and len(reading.words[at - 1].small) <= _SHORTENED
        return Trust.NAMED if is_title else Trust.NONE
    if gap.startswith(","):
        return Trust.NAMED if trust is Trust.RELATED else Trust.LISTED
    return trust


def _may_say_im(reading: Reading, at: int) -> bool:
    if reading.words[at + 1].small in AFTER_GERMAN_IM:
        return False
    return reading.opens(at) or reading.words[at - 1].small in _BEFORE_IM


def _is_of_a_thing(reading: Reading, at: int) -> bool:
    """Return whether a label is a thing's: "medicine name:"."""
    return bool(at) and reading.words[at - 1].small in _THINGS_NAMED


def _ends_soon(reading: Reading, at: int) -> bool:
    """Return whether no more than a name's words come before the end of the text or of its line."""
    words = reading.words[at : at + _A_NAMES_WORDS]
    rest = reading.folded.small[words[0].start : words[-1].end + _SHORTENED]
    line = _LINE_END.split(rest, maxsplit=1)[0]
    is_end = line != rest or words[0].start + len(rest) >= len(reading.folded.small)
    return is_end and not any(
        word.is_ordinary and len(word.small) > 1 for word in words if word.end <= words[0].start + len(line)
    )
