"""A text to the words of its clauses. Not here: what the clauses say."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from assistant.domain.grounding.closed_words import MODALS, NUMBER_WORDS, OPENERS, PHRASES, STARTS_MAIN, Opens

_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+|[,;:.!?()]")
_AS: Final = dict(PHRASES)
_PHRASE: Final = re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in sorted(_AS, key=len, reverse=True)))
_COUNT: Final = rf"(?:\d[\d,.]*|{'|'.join(NUMBER_WORDS)})"
_CONTRACTED: Final = (
    (re.compile(r"\bcan't\b"), "cannot"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'(?:re|ve|ll|d|m|s)\b"), ""),
    (re.compile(r"\blet ((?:[\w,]+ ){1,8}?)know\b"), r"tell \1"),
    (re.compile(r"\u00b0"), " degrees "),
    (re.compile(r"%"), " percent "),
    (re.compile(r"[-\u2013]"), " "),
    (re.compile(rf"\b({_COUNT}) (?:person |people )?(?:in|out of) (?:every )?({_COUNT})\b"), r"\1 in \2"),
)
_BREAKS: Final = frozenset({";", ".", ":", "but", "however", "otherwise", "although", "though", "so"})
"""What divides a sentence into parts that are independent of each other."""

_LIMITS: Final = frozenset({"but", "however", "otherwise", "although", "though"})
"""What begins a part that takes back something of the one before it."""


def clauses(text: str) -> Iterator[tuple[tuple[str, ...], Opens, int, bool]]:
    """Yield each clause's words, what opens it, its independent part, and whether that limits the part before."""
    words = _words(text)
    part, opens, begun, whoever, first, limits = 0, Opens.MAIN, 0, False, 0, False
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else ""
        starts = place == first
        if word in _BREAKS:
            yield words[begun:place], opens, part, limits
            part, opens, begun, whoever, first = part + 1, Opens.MAIN, place + 1, False, place + 1
            limits = word in _LIMITS
        elif word in OPENERS or (starts and word == "should"):
            yield words[begun:place], opens, part, limits
            opens, begun, whoever = OPENERS.get(word, Opens.IF), place + 1, word == "whoever"
        elif word in {",", "and", "or"} and after in {"not", "never"} and opens is Opens.MAIN:
            yield words[begun:place], opens, part, limits
            begun = place + 1
        elif _goes_on(words, place, begun == first + 1 and opens is not Opens.MAIN) or (whoever and word in MODALS):
            yield words[begun:place], opens, part, limits
            opens, begun, whoever = Opens.MAIN, place, False
        elif (word == "and" and after in STARTS_MAIN and opens is Opens.MAIN) or word == "which":
            yield words[begun:place], opens, part, limits
            opens, begun = Opens.MAIN if word == "which" else opens, place + 1
    yield words[begun:], opens, part, limits


def _goes_on(words: Sequence[str], place: int, opened: bool) -> bool:  # noqa: FBT001 - whether a condition opened it
    """Return whether the main clause goes on after a comma: the last one after a condition that the sentence opened."""
    if words[place] not in {",", "then"}:
        return False
    rest = words[place + 1 :]
    last = "," not in rest[: next((at for at, word in enumerate(rest) if word in _BREAKS), len(rest))]
    return bool(rest) and (rest[0] in STARTS_MAIN or (opened and last))


def _words(text: str) -> tuple[str, ...]:
    plain = text.casefold().replace("\u2019", "'")
    for pattern, instead in _CONTRACTED:
        plain = pattern.sub(instead, plain)
    return tuple(_TOKEN.findall(_PHRASE.sub(lambda match: _AS[match[0]], plain)))
