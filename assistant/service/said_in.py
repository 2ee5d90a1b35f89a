"""In which language a sentence of the program's own is said. Not here: the sentences, or how they are shown."""

import re
from functools import cache
from typing import Final

from assistant.compose.languages import said_in
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.tongues.tongue import CODES, tongue

_NUMBER: Final = "112"
"""Any number may be the one to call in a sentence."""


def language_said(words: str) -> str | NotStated:
    """Return the code of the language that a fixed sentence is said in: "es"; not stated where it is English."""
    return _codes().get(_without_numbers(words), NOT_STATED)


@cache
def _codes() -> dict[str, str]:
    return {_without_numbers(words): code for code in CODES for words in said_in(tongue(code), _NUMBER)}


def _without_numbers(words: str) -> str:
    return re.sub(r"[\d\s+-]+", " ", words)
