"""A canonical text to tokens: numbers, words of a lexicon, signs. Not here: what tokens mean together.

Nothing is passed over: what has no class of its own is an UNKNOWN token, and letters that touch digits are MIXED.
"""

import re
from fractions import Fraction
from typing import Final, NamedTuple

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.lexicon import Lexicon
from assistant.domain.guard.numbers import Interval, digits_value, exactly, fraction_value

_TOKEN: Final = re.compile(
    r"""
    (?P<month>(?:\d{1,2}\s?(?:st|nd|rd|th)?\s)?(?:of\s)?may\s\d{4}(?!\d)|\d{1,2}\s?(?:st|nd|rd|th)?\smay(?=\sat\s\d|\sto\s\d|\sand\s\d|[.,;]|\Z))
  | (?P<cited>(?:(?<=[.,;:!?)])|(?<=\n)|(?<!.)(?=.))\[\d{1,2}\](?=\s|$))
  | (?P<dotted>(?<![^\W_])[a-z]\.(?:[a-z]\.)*[a-z](?![^\W_])\.?)
  | (?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<date>\d{4}-\d{2}-\d{2}(?!\d)|(?:0?[1-9]|1[0-2])/20\d{2}(?!\d)|(?:0?[1-9]|[12]\d|3[01])(?:(?P<joint>[./])(?:0?[1-9]|1[0-2]|[12]\d|3[01])(?P=joint)(?:20\d{2}|19\d{2}|\d{2})|-(?:0?[1-9]|1[0-2])-(?:19|20)\d{2})(?!\d|[.,-]\d))
  | (?P<clock>\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w)|\d{1,2}:\d{2}(?![:\d]))
  | (?P<phone>0\d{2,5}[ /-]\d[\d -]{4,12}\d(?!\d)|(?:1-)?\d{3}-\d{3}-\d{4}(?!\d)|\+\d[\d ()/-]{5,20}\d(?!\d))
  | (?P<schedule>\d{1,3}(?:\s?-\s?\d{1,3}){2,3}(?![\d/-]|[.,]\d))
  | (?P<fraction>\d{1,2}\s?/\s?[23458](?![./,]?\d|\s?[x/]|\s*times))
  | (?P<digits>\d+(?:[.,'_]\d+)*)
  | (?P<newline>\n)
  | (?P<sign>\S)
    """,
    re.VERBOSE,
)
_EVERY: Final = re.compile(
    r"q\.?\s?(?P<low>\d{1,2})(?:\s?-\s?(?P<high>\d{1,2}))?\.?\s?(?P<unit>h|d|w)(?:rs?|ours?|ays?|eeks?)?(?!\w)\.?"
)
_HOURS: Final = {"h": 1, "d": 24, "w": 168}
_SIGNS: Final = {
    sign: NAMES[name]
    for sign, name in {
        ",": "COMMA", ":": "COLON", "(": "LPAR", "[": "LPAR", ")": "RPAR", "]": "RPAR", "-": "DASH", "/": "PER",
        "%": "PERCENT", "&": "AND", "+": "AND", ";": "BREAK", "!": "BREAK", "?": "BREAK", ".": "BREAK",
        "\u2022": "BULLET", '"': "COMMA", "'": "COMMA", "\u2264": "MOST", "\u2265": "LEAST", ">": "LEAST",
        "<": "MOST", "\u00a1": "COMMA", "\u00bf": "COMMA", "|": "COMMA", "=": "ADDSUP", "\n": "BREAK", "\u2192": "COMMA",
    }.items()
}  # fmt: skip
_ABBREVIATIONS: Final = frozenset(
    [
        "approx",
        "max",
        "min",
        "tab",
        "tabs",
        "cap",
        "caps",
        "dr",
        "vs",
        "mr",
        "mrs",
        "etc",
        "hrs",
        "hr",
        "yrs",
        "wks",
        "st",
    ]
)
_AFTER_DIGITS: Final = frozenset(
    [
        "mg",
        "mgs",
        "g",
        "gm",
        "mcg",
        "ug",
        "µg",
        "kg",
        "kgs",
        "ml",
        "mls",
        "l",
        "h",
        "hr",
        "hrs",
        "hrly",
        "hourly",
        "x",
        "y",
        "yo",
        "yr",
        "yrs",
        "d",
        "tab",
        "tabs",
        "mal",
        "milligram",
        "milligrams",
        "times",
        "tablets",
        "tablet",
        "km",
        "cm",
    ]
)
_YEAR_DIGITS: Final = 4
_CLASS_OF: Final = {"cited": "PLAIN", "month": "DATE"}
_ORDINALS: Final = frozenset(("st", "nd", "rd", "th"))
_UNIT_LETTERS: Final = frozenset("dhygml")
"""Letters that are units after a figure or a stroke alone: "4 h", "mg/d"."""
_BETWEEN_WORDS: Final = frozenset(" \t-/")

_NUMBER: Final = NAMES["NUMBER"]
_MIXED: Final = NAMES["MIXED"]
_UNKNOWN: Final = NAMES["UNKNOWN"]


class Token(NamedTuple):
    """One token: its class's character, what it is worth, and where it stands in the canonical text."""

    character: str
    value: Interval | Fraction | str | None
    start: int
    end: int
    digits: bool = False
    """Whether it is a number written in digits."""


def tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a canonical text, left to right.

    "Take two 10 mg tablets." gives TAKE, NUMBER 2, NUMBER 10, MASS, FORM and BREAK.
    """
    return _Reading(text, lexicon).read()


class _Reading:
    """One pass over a text."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._written = text
        self._text = text.lower()
        self._phrases = lexicon.phrases
        self._found: list[Token] = []

    def read(self) -> list[Token]:
        place = 0
        search, text = _TOKEN.search, self._text
        while match := search(text, place):
            kind, start = match.lastgroup, match.start()
            if kind == "word":
                place = self._word(match[0], start, match.end())
            elif kind == "digits":
                place = self._digits(match[0], start)
            else:
                place = match.end()
                self._other(str(kind), match[0], start, place)
        return self._found

    def _add(self, name: str, start: int, end: int, value: Interval | Fraction | str | None = None) -> int:
        self._found.append(Token(NAMES[name], value, start, end))
        return end

    def _word(self, word: str, start: int, end: int) -> int:
        """Add the longest phrase that begins here; return where it ends."""
        if word[0] == "q" and (every := self._every(start)):
            return every
        lone = word in _UNIT_LETTERS and not self._follows_a_figure(start)
        follows = self._text[end : end + 3].lstrip(" \t-/")[:1]
        for rest, character, value in () if lone else self._phrases.get(word, ()):
            if rest and rest[0][0] != follows:
                continue
            stop = self._rest(rest, end) if rest else end
            if stop:
                if self._text[stop : stop + 1].isdigit() and word not in {"x", "p"}:
                    continue
                self._found.append(Token(character, value, start, stop))
                return stop
        if word.endswith("'s") and (known := [p for p in self._phrases.get(word[:-2], ()) if not p[0]]):
            self._found.append(Token(known[0][1], known[0][2], start, end))
            return end
        if "'" in word and (known := [p for p in self._phrases.get(word.rpartition("'")[2], ()) if not p[0]]):
            self._found.append(Token(known[0][1], known[0][2], start, end))
            return end
        touches = self._text[end : end + 1].isdigit()
        self._found.append(Token(_MIXED if touches else _UNKNOWN, None, start, end))
        return end

    def _follows_a_figure(self, start: int) -> bool:
        """Return whether a number, in figures or in words, or a stroke stands right before: "0.2 g", "one g", "mg/d"."""
        before = self._text[max(0, start - 2) : start].rstrip()
        if before[-1:].isdigit() or before[-1:] in {"/", "-"}:
            return True
        last = self._found[-1] if self._found else None
        return (
            last is not None
            and last.character in (_NUMBER, NAMES["FRACTION"])
            and not self._text[last.end : start].strip()
        )

    def _every(self, start: int) -> int:
        """Add "q4h" or "q.4-6.h." as how often a day; return where it ends, or 0."""
        every = _EVERY.match(self._text, start)
        if not every:
            return 0
        low, high = int(every["low"]), int(every["high"] or every["low"])
        if not low or high < low:
            return 0
        hours = _HOURS[every["unit"]]
        rate = Interval(Fraction(24, high * hours), Fraction(24, low * hours))
        return self._add("LATIN", start, every.end(), rate)

    def _rest(self, rest: tuple[str, ...], place: int) -> int:
        """Return where the further words of a phrase end, or 0 where other words stand there."""
        text = self._text
        for word in rest:
            while text[place : place + 1] in _BETWEEN_WORDS and place < len(text):
                place += 1
            if not text.startswith(word, place):
                return 0
            place += len(word)
            follows = text[place : place + 1]
            if follows.isalnum() or follows == "'":
                return 0
        return place

    def _digits(self, digits: str, start: int) -> int:
        end = start + len(digits)
        value = digits_value(digits)
        after = _letters_at(self._text, end)
        odd = self._text[start - 1 : start] == "." and start > 0
        if after in _ORDINALS:
            return self._add("PLAIN", start, end + 2)
        if after == "s" and digits.isdigit() and len(digits) == _YEAR_DIGITS:
            return self._add("DATE", start, end + 1)
        if after and after not in _AFTER_DIGITS:
            end += len(after)
            odd = True
        if value is None or odd:
            self._found.append(Token(_MIXED, None, start, end))
        else:
            self._found.append(Token(_NUMBER, value, start, end, digits=True))
        return end

    def _other(self, kind: str, words: str, start: int, end: int) -> None:
        match kind:
            case "newline":
                if not self._written[end : end + 1].islower():
                    self._add("BREAK", start, end)
            case "sign":
                if words != "." or not self._is_abbreviated(start):
                    self._found.append(Token(_SIGNS.get(words, _UNKNOWN), None, start, end))
            case "dotted":
                known = [p for p in self._phrases.get(words.replace(".", ""), ()) if not p[0]]
                self._found.append(Token(*(known[0][1:] if known else (_UNKNOWN, None)), start, end))
            case "fraction":
                self._found.append(Token(NAMES["FRACTION"], fraction_value(words), start, end, digits=True))
            case "schedule":
                total = sum((Fraction(int(part)) for part in words.split("-")), Fraction(0))
                self._add("SCHEDULE", start, end, exactly(total))
            case "clock":
                self._add("CLOCK", start, end, words.replace(" ", ""))
            case _:
                self._add(_CLASS_OF.get(kind, kind.upper()), start, end)

    def _is_abbreviated(self, place: int) -> bool:
        after = self._written[place + 1 : place + 3].lstrip()
        if not after or after[0].isupper():
            return False
        begin = place
        while begin and self._text[begin - 1].isalpha():
            begin -= 1
        return self._text[begin:place] in _ABBREVIATIONS


def _letters_at(text: str, place: int) -> str:
    end = place
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[place:end]
