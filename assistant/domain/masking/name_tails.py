"""Which words beside a found name belong to it though they may be words too: "Geoffrey Barnes", "emine kaya".

Not here: where a name begins, or its small words ("de la").
"""

from typing import Final

from assistant.domain.guard.words.dutch_words import DUTCH
from assistant.domain.guard.words.french_words import FRENCH
from assistant.domain.guard.words.german_words import GERMAN
from assistant.domain.guard.words.italian_words import ITALIAN
from assistant.domain.guard.words.portuguese_words import PORTUGUESE
from assistant.domain.guard.words.spanish_words import SPANISH
from assistant.domain.known_words import known_words
from assistant.domain.lay_words import single_words
from assistant.domain.masking.cue_words import DOES, Trust
from assistant.domain.masking.extent_words import PARTICLES
from assistant.domain.masking.folded import plain, word_set
from assistant.domain.masking.name_words import FUNCTIONS, IN_CAPITALS, Reading, Shape, Word
from assistant.domain.masking.ordinary_words import A_FOREIGN_QUALITY, A_QUALITY, TALK

_MOST: Final = 4
"""Words of a name of which the last is in no list of names."""
_LONG: Final = 5
"""Letters of a family name that is made like a word with its ending: "Barnes"."""
_INTRODUCE: Final = word_set("patient pt soy bin suis am im iam m")
"""The last word of what says who somebody is."""
_ENDINGS: Final = ("es", "s", "er", "ers")
_FOREIGN: Final = word_set("telefono telefon telefoon telefone numero nummer patientennummer versichertennummer").union(
    plain(word.strip(".,;:!?'"))
    for tables in (DUTCH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH)
    for table in tables.values()
    for phrase in table.replace("\n", " ").split(",")
    for word in phrase.partition("=")[0].split()
)
"""Everyday words of other languages."""
_NO_WORDS_OF_NAMES: Final = word_set(TALK)


def is_tail(reading: Reading, first: int, at: int, trust: Trust) -> bool:
    """Return whether a word that follows a space goes on with the name that began with the word `first`."""
    start, word = reading.words[first], reading.words[at]
    if _count(reading, first, at) >= _MOST or word.shape is not start.shape or word.is_kept or word.is_place:
        return False
    if word.shape is Shape.CAPITAL:
        is_found = start.is_plain or trust >= Trust.NAMED
        return (is_found and _is_made_like_a_word(word)) or (at == first + 1 and starts_two(reading, first))
    if word.shape is Shape.CAPITALS or not (start.is_plain or start.is_both):
        return False
    return _is_no_word(word) and (word.is_both or (_is_introduced(reading, first) and _is_nobodys_word(word)))


def start_of(reading: Reading, at: int, last: int) -> int:
    """Return where a name begins of which the word `at` was found: "Jean-Pierre". The one before ended at `last`."""
    first = at
    while first > max(last, 0) and reading.gap(first) == "-" and _is_half(reading, first - 1, at):
        first -= 1
    return first


def starts_two(reading: Reading, at: int) -> bool:
    """Return whether two words with capitals go with a name after them: "Li Na Zhang"."""
    words = reading.words[at : at + 3]
    if len(words) < 3 or any(word.shape is not Shape.CAPITAL or word.is_kept for word in words):  # noqa: PLR2004
        return False
    first, second, third = words
    is_close = reading.gap(at + 1) == reading.gap(at + 2) == " "
    is_first = first.is_both and not first.is_act and first.is_name_like
    is_second = second.is_both or not (second.small in known_words() or second.small in single_words())
    is_short = len(second.small) < len("anna") and second.small not in DOES
    return is_close and is_first and is_second and is_short and (third.is_plain or third.small in IN_CAPITALS)


def is_foreign_word(word: Word) -> bool:
    """Return whether a word is an everyday one in another language than English."""
    return word.small in _FOREIGN


def _count(reading: Reading, first: int, at: int) -> int:
    return sum(word.small not in PARTICLES for word in reading.words[first:at])


def _is_made_like_a_word(word: Word) -> bool:
    """Return whether a word is a known one with an ending, and no known one as it stands: "Barnes"."""
    small = word.small
    if len(small) < _LONG or small in DOES or word.is_plain or A_QUALITY.fullmatch(small):
        return False
    stems = {small, *(small.removesuffix(ending) for ending in _ENDINGS if small.endswith(ending))}
    if stems & _NO_WORDS_OF_NAMES or stems & single_words() or small in known_words():
        return False
    return len(stems) > 1


def _is_no_word(word: Word) -> bool:
    return not (word.is_ordinary or word.is_act or word.small in FUNCTIONS or is_foreign_word(word))


def _is_introduced(reading: Reading, first: int) -> bool:
    return bool(first) and reading.words[first - 1].small in _INTRODUCE and reading.gap(first) in {" ", ": "}


def _is_nobodys_word(word: Word) -> bool:
    return word.small.isascii() and word.is_unheard_of and not A_FOREIGN_QUALITY.fullmatch(word.small)


def _is_half(reading: Reading, half: int, at: int) -> bool:
    """Return whether a word that a hyphen joins to the found name `at` belongs to it."""
    word = reading.words[half]
    if word.is_kept or word.shape is not reading.words[at].shape or len(word.small) == 1:
        return False
    return word.is_plain or word.is_both or (word.is_name_like and word.shape is Shape.CAPITAL)
