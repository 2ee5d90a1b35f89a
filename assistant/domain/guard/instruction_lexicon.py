"""The words of dose instructions: English, a prescriber's shorthand, slips of the pen. Not here: what words come to.

An unknown word may be a medicine's name or a reason, but never where it is nearly a word of number, time or change:
"2 tablets thrise daily" is not two of anything.
"""

import re
from functools import lru_cache
from typing import Final

from assistant.domain.guard.classes import NAMES, set_of
from assistant.domain.guard.language import ENGLISH_LEXICON
from assistant.domain.guard.lexicon import Lexicon, lexicon
from assistant.domain.guard.number_words import together
from assistant.domain.guard.readings import Chunk
from assistant.domain.guard.rules import GRAMMAR
from assistant.domain.guard.spelling import near, steps, swapped
from assistant.domain.guard.tokens import tokens
from assistant.domain.guard.words.english_instruction_words import INSTRUCTION_WORDS

_SHORTEST_NAME: Final = 4
_CORRECTED: Final = "FORM TIMES DAY WEEK MONTH HOUR PERIODLY WHEN TAKE EACH NEEDED ALTERNATE"
_NEVER_MISTAKEN: Final = set_of(
    "NUMBER FRACTION ONCE TWICE TIMES PERIODLY EACH ALTERNATE REPEAT RAISE LOWER AGAIN MORE LESS NOT EXTRA UNBOUNDED"
    " STOP THEN WHEN DAY WEEK MONTH HOUR YEAR MASS ML FORM OVER MOST LATIN"
)


def _with(base: Lexicon, over: Lexicon) -> Lexicon:
    """Return both lexicons' phrases; those of `over` win."""
    phrases = dict(base.phrases)
    for first, found in over.phrases.items():
        rests = {phrase[0] for phrase in found}
        kept = (phrase for phrase in phrases.get(first, ()) if phrase[0] not in rests)
        phrases[first] = tuple(sorted((*found, *kept), key=lambda phrase: -len(phrase[0])))
    return Lexicon(phrases)


INSTRUCTION_LEXICON: Final = _with(ENGLISH_LEXICON, lexicon(INSTRUCTION_WORDS))
"""English, and the shorthand of prescriptions."""
_CORRECTABLE: Final = {
    first: (character, value)
    for first, phrases in INSTRUCTION_LEXICON.phrases.items()
    for rest, character, value in phrases
    if not rest and character in set_of(_CORRECTED)
}
_KNOWN: Final = frozenset(
    word for first, phrases in INSTRUCTION_LEXICON.phrases.items() for rest, _, _ in phrases for word in (first, *rest)
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBERS: Final = tuple(
    first
    for first, phrases in INSTRUCTION_LEXICON.phrases.items()
    if any(not rest and character in set_of("NUMBER FRACTION ONCE TWICE") for rest, character, _ in phrases)
)
_TOO_SHORT: Final = 3
"""Letters. So short a word is put right where two neighbours changed places alone."""
_MISTAKABLE: Final = tuple(
    first
    for first, phrases in INSTRUCTION_LEXICON.phrases.items()
    if any(not rest and character in _NEVER_MISTAKEN for rest, character, _ in phrases)
)


@lru_cache(maxsize=4096)
def correction(word: str) -> str:
    """Return the one word of doses that an unknown word is a slip of the pen for; the word itself where none is.

    "tabets" is "tablets", "dya" is "day"; words of numbers are never put right, nor what may be one of two words.
    """
    if len(word) <= _TOO_SHORT:
        found = [other for other in _CORRECTABLE if swapped(word, other)]
    else:
        found = [other for other in near(word, _CORRECTABLE) if len(other) > _TOO_SHORT]
    meant = {_CORRECTABLE[other] for other in found}
    return found[0] if len(meant) == 1 and not near(word, _NUMBERS) else word


def spelled(text: str) -> Lexicon:
    """Return the lexicon of instructions with a text's misspelt words in it."""
    unknown = {word for word in _WORD.findall(text.lower()) if word not in _KNOWN}
    slips = {word: right for word in unknown if (right := correction(word)) != word}
    if not slips:
        return INSTRUCTION_LEXICON
    phrases = INSTRUCTION_LEXICON.phrases
    return Lexicon({**phrases, **{word: phrases[right] for word, right in slips.items()}})


def sentences_of(text: str, lexicon: Lexicon = INSTRUCTION_LEXICON) -> list[tuple[Chunk, ...]]:
    """Return the sentences of a canonical text, each a tuple of chunks."""
    found: list[list[Chunk]] = [[]]
    for chunk in GRAMMAR.read(together(tokens(text, lexicon))):
        if chunk.kind == NAMES["BREAK"]:
            found.append([])
        else:
            found[-1].append(chunk)
    return [tuple(sentence) for sentence in found if sentence]


def is_unknown(word: str) -> bool:
    """Return whether no phrase holds a word, or one that it is a slip of the pen for."""
    return word not in _KNOWN and correction(word) == word


@lru_cache(maxsize=4096)
def may_be_a_name(word: str) -> bool:
    """Return whether an unknown word is far from every word of number, time and change."""
    if not word.isalpha() or len(word) < _SHORTEST_NAME:
        return False
    for other in _MISTAKABLE:
        most = 2 if min(len(word), len(other)) >= 6 else 1 if min(len(word), len(other)) >= 3 else 0  # noqa: PLR2004
        if most and steps(word, other, most) <= most:
            return False
    return True
