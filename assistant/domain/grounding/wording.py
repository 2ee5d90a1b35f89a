"""A model's sentence as it is shown: no "Yes," of its own, every "not" written out. Not here: whether it holds."""

import re
from typing import Final

_YES_NO: Final = re.compile(r"^(?:yes|no)\b[\s,.:;!\u2013-]*", re.IGNORECASE)
_NOT: Final = re.compile(r"\b(ca|wo|sha|ai)?([a-z]*?)n['\u2019]t\b", re.IGNORECASE)
_WHOLE: Final = {"ca": "can", "wo": "will ", "sha": "shall ", "ai": "is "}


def as_shown(sentence: str) -> str:
    """Return a sentence as a reader gets it: "No, don't drive." is "Do not drive.".

    A "yes" or "no" answers a question that no passage asks, and a leaflet's "not" is too easily missed in "don't".
    """
    rest = _NOT.sub(_written_out, _YES_NO.sub("", sentence.strip()))
    stop = "." if rest[-1:].isalnum() else ""
    return f"{rest[:1].upper()}{rest[1:]}{stop}"


def _written_out(match: re.Match[str]) -> str:
    if match[1] and not match[2]:
        return f"{_WHOLE[match[1].lower()]}not"
    return f"{match[1] or ''}{match[2]} not"
