"""Where a text names somebody: by what stands before a name, and by the lists of names. Not here: the lists, the cues.

"my name is Anna Kovács", "for my son liam", "patient: SMITH, John", "regards, X", "maria takes it". None stand in
"Parkinson's disease", "St John's wort", "my son will be sick", "I take Lioresal".
"""

import re
from collections.abc import Iterator
from typing import Final

from assistant.domain.masking.cue_words import (
    FOREIGN_I_AM,
    I_AM,
    KIN,
    NO_NAMES_BEFORE,
    OWNERS,
    SMALL_I_AM,
    Trust,
)
from assistant.domain.masking.extent_words import OPENING
from assistant.domain.masking.folded import Folded
from assistant.domain.masking.masked import Mask, MaskKind
from assistant.domain.masking.midway import is_no_name
from assistant.domain.masking.name_extent import end_of
from assistant.domain.masking.name_lists import follows_name
from assistant.domain.masking.name_signs import trust_in
from assistant.domain.masking.name_starts import (
    after_particle,
    has_capital,
    is_article_of_name,
    is_elided,
    is_initial,
    is_listed,
    leads,
)
from assistant.domain.masking.name_tails import start_of
from assistant.domain.masking.name_words import FUNCTIONS, Reading, Shape, read
from assistant.domain.masking.ordinary_words import A_CAPITAL_QUALITY, A_FOREIGN_QUALITY
from assistant.domain.masking.other_script_words import CHINESE_FAMILY
from assistant.domain.masking.small_names import small_name
from assistant.domain.masking.spoken_names import spoken_name

_CHINESE: Final = re.compile(
    rf"(?:我叫|名字是|名叫|姓名[:\uff1a ]|我是)(?P<name>[{CHINESE_FAMILY}][\u4e00-\u9fff]{{1,2}}?)"
    r"(?=[,\uff0c。.!\uff01?\uff1f\s我想请的今年岁]|$)"
)


def names(folded: Folded, known: frozenset[str]) -> Iterator[Mask]:
    """Yield where somebody is named; a word that is `known` is no name."""
    for match in _CHINESE.finditer(folded.small):
        yield Mask(MaskKind.NAME, folded.span(*match.span("name")))
    reading = read(folded, known)
    at, last = 0, -1
    while at < len(reading.words):
        end = _named(reading, at, last)
        if end and is_no_name(reading, at, end):
            at = end
            continue
        if end:
            first = start_of(reading, at, last)
            yield Mask(MaskKind.NAME, folded.span(reading.words[first].start, reading.words[end - 1].end))
            last = end
        at = end or at + 1


def _named(reading: Reading, at: int, last: int) -> int:
    """Return the number of the word after the name that begins with the word `at`, 0 if none begins there.

    The name before it ended before the word `last`.
    """
    trust = trust_in(reading, at)
    if is_article_of_name(reading, at) or (trust >= Trust.NAMED and is_elided(reading, at)):
        return end_of(reading, at, at + 2, trust)
    if trust >= Trust.NAMED and reading.words[at].small in OPENING and at + 1 < len(reading.words):
        return after_particle(reading, at, trust)
    if reading.words[at].is_kept or (reading.words[at].small in FUNCTIONS and reading.words[at].shape is Shape.SMALL):
        return 0
    if not (
        _begins(reading, at, trust)
        or (trust >= Trust.NAMED and is_initial(reading, at))
        or is_listed(reading, at)
        or leads(reading, at)
    ):
        if end := small_name(reading, at, trust):
            return end
        return spoken_name(reading, at, is_after_name=follows_name(reading, at, last))
    return end_of(reading, at, at + 1, trust)


def _begins(reading: Reading, at: int, trust: Trust) -> bool:
    """Return whether a word is a name, with what stands before it."""
    word = reading.words[at]
    if trust is Trust.NONE or (word.is_ordinary and not word.is_both):
        return False
    if word.is_plain:
        return True
    if trust is Trust.LISTED:
        is_two = word.is_name_like and _is_followed_by_one_more(reading, at)
        is_self = word.is_both and not word.small.isascii()
        return is_self or _is_foreign_self(reading, at) or (has_capital(reading, at) and (word.is_given or is_two))
    if word.is_both:
        return has_capital(reading, at) or trust is Trust.ANY or (trust >= Trust.RELATED and word.is_given)
    return _is_unlisted(reading, at, trust)


def _is_unlisted(reading: Reading, at: int, trust: Trust) -> bool:
    """Return whether a word that nobody listed is a name, with what stands before it."""
    word = reading.words[at]
    if trust is Trust.ANY:
        return len(word.small) > 1
    is_said = _is_said_of_oneself(reading, at)
    if trust is Trust.TITLED or word.shape is Shape.CAPITAL:
        return word.is_no_quality if is_said else word.is_name_like
    if is_said and not _is_before_no_name(reading, at):
        return word.is_no_quality and not word.is_near_a_word and not word.small.endswith("in")
    return _is_said_in_english(reading, at) and word.is_unheard_of


def _is_followed_by_one_more(reading: Reading, at: int) -> bool:
    """Return whether the next word may go on with a name that nobody listed."""
    return any(
        word.shape is Shape.CAPITAL and word.start == reading.words[at].end + 1 and (word.is_plain or word.is_name_like)
        for word in reading.words[at + 1 : at + 2]
    )


def _is_said_in_english(reading: Reading, at: int) -> bool:
    """Return whether the words before say in English who somebody is: "i am", "my son"."""
    if _is_before_no_name(reading, at):
        return False
    before = tuple(word.small for word in reading.words[max(0, at - 2) : at])
    return _is_said_of_oneself(reading, at) or (before[0] in OWNERS and before[-1] in KIN)


def _is_before_no_name(reading: Reading, at: int) -> bool:
    return any(word.small in NO_NAMES_BEFORE for word in reading.words[at + 1 : at + 2])


def _is_said_of_oneself(reading: Reading, at: int) -> bool:
    before = tuple(word.small for word in reading.words[max(0, at - 2) : at])
    return before in I_AM or before[1:] in I_AM


def _is_foreign_self(reading: Reading, at: int) -> bool:
    """Return whether somebody says in Spanish, French or the like who they are: "soy Paqui", "je suis Kouassi"."""
    word, last = reading.words[at], reading.words[at - 1].small
    if last not in FOREIGN_I_AM or not word.is_name_like:
        return False
    if has_capital(reading, at):
        return not A_CAPITAL_QUALITY.fullmatch(word.small)
    return last in SMALL_I_AM and not word.is_near_a_word and not A_FOREIGN_QUALITY.fullmatch(word.small)
