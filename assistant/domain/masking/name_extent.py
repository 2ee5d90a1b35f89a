"""How far a name goes, and whether it is a thing's: "Crohn's disease". Not here: where a name begins."""

from typing import Final

from assistant.domain.known_words import is_known
from assistant.domain.masking.both_name_words import EPONYMS
from assistant.domain.masking.cue_words import DOES, I_AM, Trust
from assistant.domain.masking.extent_words import DUTCH, ELIDED, NAME_ENDS, PARTICLES
from assistant.domain.masking.folded import word_set
from assistant.domain.masking.name_tails import is_tail
from assistant.domain.masking.name_words import FUNCTIONS, SAINTS, Reading, Shape, Word
from assistant.domain.masking.ordinary_words import ARABIC

_MOST: Final = 6
"""Words of one name."""
_SHORTEST: Final = 3
"""Letters of a word in small letters that goes on with a name."""
_FIRST_HALVES: Final = word_set("عبد ابو")
"""Words that are a name with the next word only."""
_LAST_OF_I_AM: Final = frozenset(words[-1] for words in I_AM)
_SHORTENED: Final = word_set("dr mr mrs prof")
_SPACES: Final = frozenset({" ", "  "})
_NO_THINGS: Final = word_set("mr mrs is son daughter")
_ARABIC: Final = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
_NO_NAME_STARTS: Final = frozenset("اويتنلبفك")
"""What verbs and words with "and", "for" or "with" begin with."""
_ARABIC_WORDS: Final = word_set(ARABIC)
_EPONYMS: Final = word_set(EPONYMS)
_OF_ANYBODY: Final = word_set(
    "fever test tests ulcer ulcers cyst cysts kidney spots surgery arthritis dementia score clinic"
)
"""Of the things that bear a name, those that a person has too: "Saoirse's fever"."""
_FAMILY_WORDS: Final = word_set(
    """brown white black green gray grey king baker cooper carter taylor walker turner hunter wood woods bell fox knight
    lamb lane mason moore parker potter price reed rose ross webb wells west wolf ward mills palmer foster miller butler
    barker fisher shaw cox wright griffin ellis graves santos cruz costa reis rossi moreno lopez flores lee li ali park
    jordan gordon hughes wei jun ming hui علي عمر حسن كريم"""
)
"""Words that follow a given name in small letters too."""


def end_of(reading: Reading, at: int, end: int, trust: Trust) -> int:
    """Return where a name ends that goes from the word `at` to `end` at least; 0 where it is a thing's."""
    while end < len(reading.words) and end - at < _MOST and (more := _goes_on(reading, at, end, trust)):
        end += more
    return 0 if _is_things(reading, at, end) else end


def _goes_on(reading: Reading, first: int, at: int, trust: Trust) -> int:
    """Return how many words more belong to the name that began with `first`, 0 if it has ended."""
    word, before, gap = reading.words[at], reading.words[at - 1], reading.gap(at)
    if word.is_kept:
        return 0
    is_joined = before.small in _FIRST_HALVES and gap == " "
    is_turned = gap == ", " and before.shape is Shape.CAPITALS and word.shape is Shape.CAPITAL and not word.is_ordinary
    is_letter = len(word.small) == 1 and reading.folded.small[word.end : word.end + 1] == "."
    is_turned_short = gap == ", " and before.shape is word.shape is Shape.CAPITAL and is_letter
    if is_joined or is_turned or is_turned_short:
        return 1
    if gap in {"'", "-"}:
        is_part = not word.is_ordinary or word.is_both or word.shape is reading.words[first].shape
        return int(is_part and (gap == "-" or before.small in ELIDED))
    is_short = len(before.small) == 1 or before.small in _SHORTENED
    if gap not in _SPACES and not (is_short and gap in {". ", "."}):
        return 0
    return _more(reading, first, at, trust)


def _more(reading: Reading, first: int, at: int, trust: Trust) -> int:
    """Return how many words more belong to a name, after a space."""
    word, after = reading.words[at], reading.words[at + 1 : at + 2]
    if word.small == "de" and after and after[0].small in {"la", "los", "las", "le"} and reading.gap(at + 1) == " ":
        more = _more(reading, first, at + 1, trust) if at + 1 < len(reading.words) else 0
        return more + bool(more)
    if word.small in PARTICLES and after and reading.gap(at + 1) in {" ", "'", "-"}:
        is_certain = word.small not in FUNCTIONS or after[0].is_plain or after[0].shape is Shape.CAPITAL
        is_lower = reading.words[first].is_plain and after[0].shape is word.shape is reading.words[first].shape
        is_lower = is_lower and word.small in DUTCH and not is_known(after[0].small)
        return 2 * int((is_certain and _is_next(reading.words[first], after[0], Trust.LISTED)) or is_lower)
    if word.small in NAME_ENDS and word.shape is Shape.CAPITAL:
        return 1
    if len(word.small) == 1:
        follows = reading.folded.small[word.end : word.end + 1] == "." or any(each.is_plain for each in after)
        return int(word.shape is Shape.CAPITAL and word.small not in {"i", "a"} and follows)
    is_said = first and reading.words[first - 1].small in _LAST_OF_I_AM and word.shape is reading.words[first].shape
    if _is_next(reading.words[first], word, trust) or bool(is_said and word.is_unheard_of):
        return 1
    return int(word.small not in _EPONYMS and is_tail(reading, first, at, trust))


def _is_next(first: Word, word: Word, trust: Trust) -> bool:
    """Return whether a word goes on with the name that `first` begins."""
    if word.small in _EPONYMS or (word.is_plain and word.small not in FUNCTIONS):
        return word.small not in _EPONYMS
    if word.small[0] in _ARABIC:
        return _is_next_in_arabic(first, word, trust)
    is_after_initial = len(first.small) == 1 and word.shape is Shape.CAPITALS
    if word.shape is not first.shape and not is_after_initial:
        return False
    if word.is_both:
        return word.shape is Shape.CAPITAL or (word.small in _FAMILY_WORDS and not word.is_act)
    if word.shape is Shape.CAPITAL:
        return word.is_name_like or (word.is_no_quality and (first.is_plain or trust >= Trust.NAMED))
    is_written_large = word.shape is Shape.CAPITALS and trust >= Trust.NAMED and word.is_unheard_of
    is_long = word.small.isascii() and len(word.small) >= _SHORTEST
    return is_written_large or (trust is Trust.ANY and is_long and word.is_name_like)


def _is_next_in_arabic(first: Word, word: Word, trust: Trust) -> bool:
    """Return whether a word goes on with an Arabic name: a family's with its article; no verb after "my name"."""
    if first.small[0] not in _ARABIC or word.is_ordinary or word.small in _ARABIC_WORDS:
        return False
    if word.is_both or (word.small.startswith("ال") and len(word.small) > _SHORTEST):
        return True
    return trust is Trust.ANY and word.small[0] not in _NO_NAME_STARTS and len(word.small) >= _SHORTEST


def _is_things(reading: Reading, at: int, end: int) -> bool:
    """Return whether a name is a thing's: "Crohn's disease", "St John's wort", "Wilson's"."""
    before = reading.words[at - 1] if at else None
    if before and before.small in SAINTS and reading.gap(at) in {" ", ". ", "-"}:
        return True
    after = reading.words[end : end + 3]
    is_owner = bool(after) and after[0].small == "s" and reading.gap(end) == "'"
    after = after[is_owner:]
    is_persons = before is not None and before.small in _NO_THINGS
    is_apart = any(mark in reading.gap(end) for mark in ",([") if end < len(reading.words) else True
    if is_owner and reading.words[at].is_plain and after and after[0].small in _OF_ANYBODY:
        return False
    are_two = bool(after) and after[0].small not in FUNCTIONS and after[0].small not in DOES
    return not (is_persons or is_apart) and any(word.small in _EPONYMS for word in after[: 1 + are_two])
