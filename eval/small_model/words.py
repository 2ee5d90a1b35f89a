"""Words for the judge: a sentence's tokens, their stems, and the few word lists it needs.

No rule of judging lives here, and nothing of how the assistant reads a sentence: its stems are its own.
"""

import re
from collections.abc import Iterable
from typing import Final


def listed(text: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(text.split())


MARKS: Final = frozenset(",;:()")

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES: Final = (
    {word: str(value) for value, word in enumerate(_ONES.split())}
    | {word: str(value) for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)}
    | {"hundred": "100", "thousand": "1000"}
)

_NUMBER: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_TOKEN: Final = re.compile(rf"[a-z]+\d+|{_NUMBER}|°c|[a-z]+|[,;:()]")
_REWRITTEN: Final = (
    (r"[\u2018\u2019`]", "'"),
    (r"\b(?:cannot|can't)\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"n't\b", " not"),
    (r"'ll\b", " will"),
    (r"'re\b", " are"),
    (r"'ve\b", " have"),
    (r"'m\b", " am"),
    (r"'d\b", " would"),
    (r"'s?\b|'", ""),
    (r"\bwith or without\b", "with"),  # allows both, denies neither
    (r"\bwhether or not\b", "whether"),
    (r"\b(side|year|years|month|months)-", r"\1 "),
    (r"(?<=\d)-", " "),
    (r"\bbreast feed(?=ing\b|s?\b)", "breastfeed"),
    (r"\s+[\u2012-\u2015-]\s+|\s*[\u2014/|]\s*", " , "),
    (r"(?<=[a-z])-(?=[a-z])", ""),
    (r"°\s*c\b", "°c"),
    (r"(?<=\d)(?=°c)|(?<=\d)(?=(?:mg|ml|g|kg)\b)", " "),
)

FUNCTION: Final = listed(
    "a an the and or of to in on at by for with from as is are was were be been being am do does did has have had "
    "having it its itself this that these those there here which who whom whose what how you your yours yourself i me "
    "my we us our they them their he she his her him if when while during whenever whereas but than such also any "
    "then into onto up about get gets getting got per however not no never nor neither without avoid avoids avoiding "
    "avoided must should may can might could will shall would ought"
)
NEGATORS: Final = listed(
    "not no never nor neither without avoid avoids avoiding avoided none nobody nothing stop stops stopped stopping "
    "refrain refrains hardly"
)
IMPERATIVES: Final = listed(
    "take do keep store call talk tell swallow decide leave let use say rinse ask weigh read tap fill shake measure "
    "give skip make phone go have finish ring put write get stop avoid look wait never be see wash drive drink"
)

_SAME: Final = {
    word: stem
    for stem, words in {
        "take": "take takes taking taken took use uses used using",
        "drive": "drive drives driving driven drove driver",
        "give": "give gives giving given gave",
        "feel": "feel feels feeling feelings felt",
        "keep": "keep keeps keeping kept",
        "tell": "tell tells telling told",
        "begin": "begin begins beginning begun began",
        "drink": "drink drinks drinking drunk drank",
        "forget": "forget forgets forgetting forgotten forgot",
        "swell": "swell swells swelling swellings swollen",
        "sleep": "sleep sleeping slept asleep",
        "child": "child children",
        "foot": "foot feet",
        "tooth": "tooth teeth",
        "woman": "woman women",
        "man": "man men",
        "baby": "baby babies",
        "allergy": "allergy allergies allergic",
        "pregnant": "pregnant pregnancy pregnancies",
        "harm": "harm harms harmed",
        "bleed": "bleed bleeds bleeding",
        "breastfeed": "breastfeed breastfeeds breastfeeding breastfed",
        "day": "day days daily",
        "week": "week weeks weekly",
        "evening": "evening evenings",
        "early": "early",
        "only": "only",
        "belly": "belly",
        "stay": "stay stays",
        "say": "say says said",
        "likely": "likely",
        "care": "care cares careful carefully",
        "need": "need needs needed",
    }.items()
    for word in words.split()
}
_ENDINGS: Final = ("ness", "ment", "ing", "ed", "ly")
_SHORTEST: Final = 3


def squeezed(text: str) -> str:
    """Return a text in small letters, its contractions written out, without marks of emphasis or bullets."""
    text = re.sub(r"^\s*(?:[-*•]|\d+\.)\s+", "", text).replace("*", "").replace("_", " ").replace('"', "").lower()
    for pattern, written in _REWRITTEN:
        text = re.sub(pattern, written, text)
    return " ".join(text.split())


def tokens_of(text: str) -> tuple[str, ...]:
    """Return the words, numbers (as digits) and commas, colons and brackets of a text."""
    return tuple(_VALUES.get(token, token).replace(",", "") or "," for token in _TOKEN.findall(squeezed(text)))


def is_number(token: str) -> bool:
    """Tell whether a token is a number."""
    return token[0].isdigit()


def stem(word: str) -> str:
    """Return a word without its plainest endings."""
    if word in _SAME:
        return _SAME[word]
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    word = _singular(word)
    shorter = next((word[: -len(end)] for end in _ENDINGS if word.endswith(end)), "")
    if len(shorter) >= _SHORTEST and not word.endswith("eed"):
        word = stem(shorter[:-1] if shorter[-1] == shorter[-2] and shorter[-1] in "bdgmnprt" else shorter)
    return word.removesuffix("e").removesuffix("y") + ("i" if word.endswith("y") else "")


def stems(tokens: Iterable[str]) -> tuple[str, ...]:
    """Return the stems of the words that carry meaning, and the numbers, in their order."""
    return tuple(stem(token) for token in tokens if token not in FUNCTION and token not in MARKS)


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


TALK: Final = frozenset(
    map(stem, listed("leaflet say accord medicine medication people person patient include example please"))
)
