"""Shorthand that no word list can hold, written out: "1bd", "5/7", "tablet(s)". Not here: what words mean.

Every character written out knows where in the source it comes from, so that what is read is shown as it was said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_SMALL: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_NUMBER: Final = "|".join(_SMALL[1:])
_UNITS: Final = {"7": " days", "52": " weeks", "12": " months"}
_SHORTHAND: Final = re.compile(
    rf"""
    (?P<plural>\((?:e?s)\))                                                  # tablet(s)
  | (?P<day>/\s?24\s?h(?:ou)?(?:rs?)?\b)                                     # 8/24h
  | (?<![\d./])(?P<length>\d{{1,2}})/(?P<unit>7|52|12)(?![\d/.]|\s*(?:tab|cap|mg|ml|of|a)) # 5/7
  | (?P<glued>(?<=\d)(?=(?:od|bd|bds|tds|tid|qds|qid|bid|om|on|nocte|mane|prn|puffs?|sprays?|drops?|caps?|capsules?
      |sachets?|patch(?:es)?|units?|iu|daily|hrly|times?)\b))                # 1bd
  | (?P<figure>\b\d{{1,2}})\s?\(\s?(?P<told>{_NUMBER})\s?\)                  # 3 (three)
  | (?P<word>\b(?:{_NUMBER}))\s?\(\s?(?P<again>\d{{1,2}})\s?\)               # three (3)
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Longhand:
    """A text written out, and for each of its characters the place in the source."""

    text: str
    places: Sequence[int]
    said: str

    def source(self, start: int, end: int) -> str:
        """Return the source's words there."""
        return self.said[self.places[start] : self.places[end - 1] + 1].strip()


def longhand(text: str) -> Longhand:
    """Return a text with its shorthand written out.

    "1bd for 5/7" is "1 bd for 5 days"; "3 (three) times" is "3 times", while "3 (two) times" stays as it is.
    """
    out: list[str] = []
    places: list[int] = []
    last = 0
    for match in _SHORTHAND.finditer(text):
        written = _written(match)
        kept = text[last : match.start()]
        out += [kept, written]
        places += range(last, match.start())
        places += [max(match.start(), match.end() - 1)] * len(written)
        last = match.end()
    places += range(last, len(text))
    return Longhand("".join([*out, text[last:]]), places, text)


def _written(match: re.Match[str]) -> str:
    if match["plural"]:
        return match["plural"][1:-1]
    if match["day"]:
        return " per day"
    if match["length"]:
        return match["length"] + _UNITS[match["unit"]]
    if match["figure"] and _SMALL[int(match["figure"]) : int(match["figure"]) + 1] == (match["told"].lower(),):
        return match["figure"]
    if match["word"] and _SMALL.index(match["word"].lower()) == int(match["again"]):
        return match["word"]
    return f" {match[0]}" if not match[0] else match[0]
