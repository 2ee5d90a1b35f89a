"""The questions put to the small model, with the labels its sentences are judged by, and how they are read.

The judging itself is in judge.py; nothing here knows how the assistant checks a sentence.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_NEEDED: Final = frozenset({"id", "leaflet", "question", "holds", "also", "false"})
_KNOWN: Final = _NEEDED | {"age_years", "ci"}


@dataclass(frozen=True)
class SmallModelCase:
    """One question, and what a sentence written in answer to it may and may not say."""

    id: str
    leaflet: str
    question: str
    holds: tuple[str, ...]
    also: tuple[str, ...] = ()
    false: tuple[str, ...] = ()
    age_years: int | None = None
    ci: bool = False


def read_cases(path: Path) -> tuple[SmallModelCase, ...]:
    """Read the cases of a file, one JSON object a line; a ValueError names the line that is not one."""
    cases: list[SmallModelCase] = []
    seen: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            case = _case(json.loads(line))
        except ValueError as error:
            message = f"{path.name}, line {number}: {error}"
            raise ValueError(message) from error
        if case.id in seen:
            message = f"{path.name}, line {number}: the id {case.id} stands twice"
            raise ValueError(message)
        seen.add(case.id)
        cases.append(case)
    return tuple(cases)


def _case(given: object) -> SmallModelCase:
    if not isinstance(given, dict):
        message = "not a JSON object"
        raise ValueError(message)  # noqa: TRY004 - a malformed line is a ValueError
    if (keys := set(given)) - _KNOWN or _NEEDED - keys:
        message = f"missing {sorted(_NEEDED - keys)}, unknown {sorted(keys - _KNOWN)}"
        raise ValueError(message)
    return SmallModelCase(
        id=_text(given, "id"),
        leaflet=_text(given, "leaflet"),
        question=_text(given, "question"),
        holds=_some(_texts(given, "holds")),
        also=_texts(given, "also"),
        false=_patterns(_texts(given, "false")),
        age_years=_age(given),
        ci=_flag(given),
    )


def _text(given: dict[str, object], key: str) -> str:
    value = given[key]
    if isinstance(value, str) and value.strip():
        return value
    message = f"{key} is not a text"
    raise ValueError(message)


def _texts(given: dict[str, object], key: str) -> tuple[str, ...]:
    values = given[key]
    if isinstance(values, list) and all(isinstance(value, str) and value.strip() for value in values):
        return tuple(values)
    message = f"{key} is not a list of texts"
    raise ValueError(message)


def _some(texts: tuple[str, ...]) -> tuple[str, ...]:
    if texts:
        return texts
    message = "holds is empty"
    raise ValueError(message)


def _patterns(texts: tuple[str, ...]) -> tuple[str, ...]:
    for text in texts:
        try:
            re.compile(text)
        except re.error as error:
            message = f"false holds {text!r}, which is no pattern: {error}"
            raise ValueError(message) from error
    return texts


def _age(given: dict[str, object]) -> int | None:
    age = given.get("age_years")
    if "age_years" not in given or (isinstance(age, int) and not isinstance(age, bool) and age >= 0):
        return age if isinstance(age, int) else None
    message = "age_years is not a whole number"
    raise ValueError(message)


def _flag(given: dict[str, object]) -> bool:
    flag = given.get("ci", False)
    if isinstance(flag, bool):
        return flag
    message = "ci is neither true nor false"
    raise ValueError(message)
