import gc
from time import perf_counter
from typing import Final

import pytest

from tests.assistant.domain.guard.labels import CEILING_WORDS, of

SIZE: Final = 25_000
"""Characters of the shorter text."""
MOST_TIMES_LONGER: Final = 3.0
"""A text twice as long takes twice as long, with room for a busy machine; a square would take four times."""
TOO_SHORT_TO_TELL: Final = 0.05
"""Seconds."""
ATTEMPTS: Final = 5

HOSTILE: Final = {
    "one long number": "1",
    "numbers": "1 ",
    "decimals": "1.",
    "commas": "1,",
    "schedules": "1-",
    "fractions": "1/",
    "half signs": "\u00bd",
    "raised digits": "\u00b2",
    "other digits": "\uff11",
    "orders": "take ",
    "units": "mg ",
    "units in one word": "mg",
    "denials": "not ",
    "denied orders": "do not take ",
    "denials of it": "not it ",
    "and": "and ",
    "one": "one ",
    "hundreds": "hundred ",
    "one hundred and": "one hundred and ",
    "half": "half ",
    "dozens": "dozen ",
    "twice": "twice ",
    "once or": "once or ",
    "times of the day": "morning and ",
    "every": "every ",
    "q4h": "q4h ",
    "children": "child ",
    "people": "child over of the ",
    "is": "is ",
    "over": "over ",
    "the": "the ",
    "raise": "raise ",
    "unknown words": "zorgle ",
    "one long word": "z",
    "apostrophes": "a'",
    "open brackets": "[",
    "brackets": "[]",
    "parentheses": "(",
    "half links": "[a](",
    "links": "[a](b)",
    "stars": "*",
    "starred words": "*a ",
    "underscores": "_a",
    "back quotes": "`",
    "strokes": "|",
    "cells": "|a",
    "angles": "<",
    "tags": "<b>",
    "open tags": "<b ",
    "ampersands": "&a",
    "entities": "&lt;",
    "hashes": "# \n",
    "bullets": "- a\n",
    "rules": "-",
    "new lines": "\n",
    "returns": "\r\n",
    "spaces": " ",
    "dots": ".",
    "initials": "a.b.",
    "abbreviations": "max. ",
    "clock times": "8:00 ",
    "calls": "call 112 ",
    "packs": "pack of ",
    "nulls": "\0",
    "invisible": "\u200b",
    "marks": "\u0301",
    "turned text": "\u202e",
    "pictures": "\U0001f48a",
    "quotes": f"{CEILING_WORDS} ",
    "half quotes": f"{CEILING_WORDS[:-2]} ",
    "another language": "nehmen zorgle zorgle ",
    "took": "took it, call ",
}


def seconds(piece: str, size: int) -> float:
    """Return how long the guard takes for a text of so many characters."""
    text = (piece * (size // len(piece) + 1))[:size]
    gc.disable()  # its passes over what other tests left behind are not the guard's time
    try:
        start = perf_counter()
        of(text)
        return perf_counter() - start
    finally:
        gc.enable()


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_length_of_a_text(piece: str) -> None:
    """The best of a few runs of each length: others use the machine too."""
    short = long = float("inf")
    for _ in range(ATTEMPTS):
        short, long = min(short, seconds(piece, SIZE)), min(long, seconds(piece, 2 * SIZE))
        if long <= MOST_TIMES_LONGER * max(short, TOO_SHORT_TO_TELL):
            return
    pytest.fail(f"twice the text takes {long / short:.1f} times as long: {long:.2f} s")
