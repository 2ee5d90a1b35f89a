"""Judges written by hand, and the guard itself as one. Not here: what is tested with them."""

import re
from collections.abc import Mapping
from typing import Final

from assistant.domain.guard.check import verdict
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from eval.guard.run import Judge
from tests.assistant.domain.guard.labels import BACLOFEN

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


def guard() -> Judge:
    """Make the judge that is the dose guard itself, on baclofen's label put together by hand."""

    def judge(text: str, age: float | None, weight: float | None) -> bool:
        profile = Profile(NOT_STATED if age is None else age, NOT_STATED if weight is None else weight)
        return verdict(text, BACLOFEN, profile).allowed

    return judge
