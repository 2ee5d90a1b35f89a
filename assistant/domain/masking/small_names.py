"""Names in small letters that are words too, shown by what stands around: "im jade, 34". Not here: other names."""

import re
from typing import Final

from assistant.domain.masking.cue_words import GREETINGS, I_AM, KIN, OWNERS, Trust
from assistant.domain.masking.folded import word_set
from assistant.domain.masking.name_extent import end_of
from assistant.domain.masking.name_signs import trust_in
from assistant.domain.masking.name_tails import is_foreign_word
from assistant.domain.masking.name_words import Reading, Shape
from assistant.domain.masking.person_sign_words import HERE

_LONGEST: Final = 60
"""Characters after a name that are looked at."""
_TIMES: Final = word_set("may june april august summer autumn spring winter")
_NO_SIGNATURES: Final = word_set("max hope joy faith will can dose star sky rose ginger poppy ivy dawn grace")
"""Of names, those that end a question as readily."""
_IS: Final = re.compile(r" (?:is|was|has|had)\b(?! (?:on|in|to) )")
_AGE: Final = re.compile(r",? \(?\d{1,3}\b(?! ?(?:mg|mcg|ml|g|x|times|days|weeks|tablets|pills)\b)")
_THANKS: Final = re.compile(r"\b(?:thanks|thank you|thankyou|thx|thnx|tks|ty|cheers|ta|many thanks)\b")
_KISS: Final = re.compile(r",? x{1,4}[.!\s]{0,3}")
_END: Final = re.compile(r"[.!\s]{0,3}(?:,? x{1,4}[.!\s]{0,3})?")
_NO_NAME_AFTER: Final = word_set("a an the any some no my your his her this another one in on of to or and with per")


def small_name(reading: Reading, at: int, trust: Trust) -> int:
    """Return where a name ends that is a word too, in small letters, and begins with the word `at`; 0 for none."""
    word = reading.words[at]
    if not at or word.shape is not Shape.SMALL or not word.is_both:
        return 0
    if not word.is_ordinary and not is_foreign_word(word) and _is_told(reading, at, trust):
        end = end_of(reading, at, at + 1, Trust.NAMED)
        if end > at + 1:
            return end
    is_one = _is_given_here(reading, at) or _is_signed(reading, at)
    return end_of(reading, at, at + 1, Trust.NAMED) if is_one else 0


def _is_told(reading: Reading, at: int, trust: Trust) -> bool:
    """Return whether it was said who somebody is: "im chen wei"."""
    is_foreign = reading.words[at - 1].small in {"soy", "suis", "bin"} and trust >= Trust.LISTED
    return is_foreign or (trust >= Trust.NAMED and reading.gap(at) == " ")


def _is_given_here(reading: Reading, at: int) -> bool:
    word, rest = reading.words[at], _rest(reading, at)
    if not (word.is_given or word.is_given_act) or reading.gap(at) not in {" ", ", "}:
        return False
    last = reading.words[at - 1].small
    before = tuple(each.small for each in reading.words[max(0, at - 2) : at])
    if last in KIN and before[0] in OWNERS:
        return bool(_IS.match(rest))
    if last in GREETINGS:
        return bool(HERE.match(rest))
    is_self = before in I_AM or before[1:] in I_AM
    return is_self and trust_in(reading, at) >= Trust.NAMED and word.small not in _TIMES and bool(_AGE.match(rest))


def _is_signed(reading: Reading, at: int) -> bool:
    """Return whether a text of thanks ends with a word: ", leo", "jade x"."""
    word, rest = reading.words[at], _rest(reading, at)
    if not (word.is_given or word.is_given_act) or word.small in _TIMES | _NO_SIGNATURES:
        return False
    if not _END.fullmatch(rest) or not _THANKS.search(reading.folded.small, 0, word.start):
        return False
    is_apart = reading.gap(at) == ", "
    is_kissed = bool(_KISS.fullmatch(rest)) and reading.words[at - 1].small not in _NO_NAME_AFTER
    return is_apart or (is_kissed and reading.gap(at) == " ")


def _rest(reading: Reading, at: int) -> str:
    end = reading.words[at].end
    return reading.folded.small[end : end + _LONGEST]
