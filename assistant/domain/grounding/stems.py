"""Words of different form or name that mean the same, as one key. Not here: which words those are (`lexicon`)."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from assistant.domain.lexicon.same_general_words import SAME_GENERAL
from assistant.domain.lexicon.same_medical_words import SAME_MEDICAL

_LONGEST_PHRASE: Final = 4
_SHORTEST: Final = 3
"""Letters of a stem."""
_SHORT: Final = {"used": "us", "using": "us", "uses": "us", "died": "di", "dying": "di", "dies": "di", "die": "di"}
"""Forms of words that are too short for the rules."""
_WHOLE: Final = frozenset(
    [
        *("hives", "spinning", "clotting", "testes", "care", "evening", "fasting", "likely", "unlikely", "nearly"),
        *("early", "called", "fits", "falls", "nursing", "site", "rate", "note"),
    ]
)
"""Words whose stem would be that of another: "hives" and "HIV"."""
_VOWEL: Final = re.compile(r"[aeiouy]")
_DOUBLED: Final = re.compile(r"([bdgmnprt])\1$")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a word without the endings that leave its meaning: "tablets" is "tablet", "driving" and "drives" "driv".

    "Careless" and "unsafe" keep theirs, which turn the meaning.
    """
    if word in _SHORT or word in _WHOLE:
        return _SHORT.get(word, word)
    if word.endswith("ies") and len(word) > len("ties"):
        word = f"{word[:-3]}y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST:
        word = word[:-1]
    for ending in ("ing", "edly", "ed", "ly", "ness"):
        short = word.removesuffix(ending)
        if short != word and len(short) >= _SHORTEST and _VOWEL.search(short):
            word = _DOUBLED.sub(r"\1", short)
            break
    word = word.removesuffix("e") if len(word) > _SHORTEST else word
    return f"{word[:-1]}i" if word.endswith("y") and len(word) > _SHORTEST else word


@cache
def _groups() -> dict[tuple[str, ...], frozenset[str]]:
    """Return the groups of each entry of the lexicon, by its stems."""
    found: dict[tuple[str, ...], set[str]] = {}
    lines = (
        line
        for table in (SAME_GENERAL, SAME_MEDICAL)
        for line in table.strip().splitlines()
        if line.strip() and not line.startswith("#")
    )
    for number, line in enumerate(lines):
        for entry in line.split(","):
            found.setdefault(tuple(map(stem, re.findall(r"[a-z&]+", entry))), set()).add(f"group {number}")
    return {stems: frozenset(groups) for stems, groups in found.items() if stems}


def keys_at(words: Sequence[str], place: int) -> tuple[frozenset[str], int]:
    """Return what the words from a place on are known by, and how many of them that takes.

    Two stretches that share a key mean the same: "heart attack" and "myocardial infarction".
    """
    groups = _groups()
    for length in range(min(_LONGEST_PHRASE, len(words) - place), 1, -1):
        if found := groups.get(tuple(map(stem, words[place : place + length]))):
            return found, length
    one = stem(words[place])
    return groups.get((one,), frozenset()) | {one}, 1
