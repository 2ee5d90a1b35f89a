"""How often, in many idioms of one meaning. Not here: how much.

An idiom with "{n}" takes the number of intakes a day.
"""

from collections.abc import Mapping
from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.numbers_in_words import whole_words
from eval.guard.voice import Voice

_COUNTED: Final = (
    "{n} times a day",
    "{n} times a day",
    "{n} times daily",
    "{n} times per day",
    "{n} times each day",
    "{n} times every day",
    "{n} times in 24 hours",
)
_TERSE: Final = ("{n}x/day", "{n}x a day", "{n} x daily", "{n}x daily", "{n} x per day", "{n}\u00d7 a day")
"""Only after digits."""
_IDIOMS: Final[Mapping[int, tuple[str, ...]]] = {
    1: (
        "once a day",
        "once daily",
        "once per day",
        "once every day",
        "each morning",
        "every morning",
        "every evening",
        "every night",
        "at bedtime",
        "each day at bedtime",
        "once every 24 hours",
        "every 24 hours",
    ),
    2: (
        "twice a day",
        "twice daily",
        "twice per day",
        "two times a day",
        "every 12 hours",
        "every twelve hours",
        "each morning and each evening",
        "every morning and every night",
        "with breakfast and with dinner",
    ),
    3: (
        "three times a day",
        "thrice daily",
        "every 8 hours",
        "every eight hours",
        "morning, noon and night",
        "every morning, noon and night",
        "with breakfast, lunch and dinner",
        "with breakfast, with lunch and with dinner",
    ),
    4: (
        "four times a day",
        "every 6 hours",
        "every six hours",
        "with breakfast, lunch and dinner and at bedtime",
    ),
    6: ("six times a day", "every 4 hours", "every four hours"),
    8: ("eight times a day", "every 3 hours", "every three hours"),
}
_SHORT: Final[Mapping[int, tuple[str, ...]]] = {
    1: ("q24h", "OD", "o.d."),
    2: ("BID", "b.i.d.", "bid", "bd", "BD", "q12h", "q 12 h"),
    3: ("TID", "t.i.d.", "tid", "tds", "TDS", "q8h", "q 8 h"),
    4: ("QID", "q.i.d.", "qid", "qds", "QDS", "q6h", "q.6.h."),
    6: ("q4h", "q 4 h", "q.4.h."),
    8: ("q3h",),
}
"""Prescribers' shorthand."""
_WORST: Final = (
    (4, "every 6 to 8 hours"),
    (4, "every 6-8 hours"),
    (4, "every six to eight hours"),
    (6, "every 4 to 6 hours"),
    (6, "every 4\N{EN DASH}6 hours"),
    (3, "every 8 to 12 hours"),
    (3, "2 to 3 times a day"),
    (3, "two or three times a day"),
    (4, "3-4 times a day"),
    (4, "three to four times daily"),
    (2, "once or twice a day"),
    (3, "up to three times a day"),
    (4, "up to 4 times a day"),
    (2, "up to twice a day"),
    (4, "every 6 hours as needed"),
    (3, "as needed, up to three times a day"),
    (2, "at most twice a day"),
)
"""Idioms that leave room, by the most intakes they allow."""
_HOURLY: Final = ((24, "every hour"), (12, "every 2 hours"), (24, "hourly"), (12, "every two hours"))


def draw_rate(rng: Random, voice: Voice, *, over: bool) -> tuple[int, str]:
    """Draw intakes a day, the worst that the words allow, and the words."""
    roll = rng.random()
    if roll < 0.2:
        return rng.choice(_WORST)
    if over and roll < 0.23:
        return rng.choice(_HOURLY)
    times = rng.choice((1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 8) if over else (1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6))
    return times, rate_words(rng, voice, times, shorthand=0.1 if roll < 0.8 else 0.3)


def rate_words(rng: Random, voice: Voice, times: int, *, shorthand: float = 0.0) -> str:
    """Return an idiom for so many intakes a day."""
    roll = rng.random()
    if roll < shorthand and times in _SHORT:
        return rng.choice(_SHORT[times])
    if times in _IDIOMS and (times == 1 or roll < 0.65):
        return rng.choice(_IDIOMS[times])
    if roll < 0.75 or voice.form == "words":
        return rng.choice(_COUNTED).replace("{n}", whole_words(times))
    return rng.choice(_COUNTED if roll < 0.9 else _TERSE).replace("{n}", voice.number(Fraction(times)))


def movable(words: str) -> bool:
    """Return whether an idiom may open a sentence: "every 8 hours" may, "TID" and "3x/day" may not."""
    return "." not in words and "/" not in words and words[:1].islower() and " " in words and not words.startswith("q ")
