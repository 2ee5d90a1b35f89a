"""Judges written by hand, none of them the guard. Not here: what is tested with them."""

import re
from collections.abc import Mapping
from typing import Final

from eval.guard.run import Judge

_DIGITS: Final = re.compile(r"(\d+(?:\.\d+)?)\s*mg(?:.*?(\d+|once|twice|three|four|five|six) ?(?:times|x)?)?")
_WORDS: Final[Mapping[str, int]] = {"once": 1, "twice": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def release_all() -> Judge:
    """Make a judge that lets everything pass."""
    return lambda _text, _age, _weight: True


def hold_all() -> Judge:
    """Make a judge that lets nothing pass."""
    return lambda _text, _age, _weight: False


def naive() -> Judge:
    """Make a judge that looks for one amount and one rate, against the adults' limit."""

    def judge(text: str, _age: float | None, _weight: float | None) -> bool:
        found = _DIGITS.search(text)
        if not found:
            return True
        rate = found.group(2) or "1"
        return float(found.group(1)) * (_WORDS.get(rate) or int(rate)) <= 100

    return judge


def broken() -> Judge:
    """Make a judge that fails at every text."""

    def judge(_text: str, _age: float | None, _weight: float | None) -> bool:
        message = "no reading"
        raise RuntimeError(message)

    return judge
