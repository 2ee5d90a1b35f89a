"""Questions and texts as JSON. Not here: answering them, replies, or the run over many lines (`lines`).

A question is `{"id", "question", "history": [{"role", "content"}], "profile": {"age_years", "weight_kg"}}`; what is
missing or null is unknown, other keys are ignored.
"""

from collections.abc import Mapping
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Profile
from assistant.domain.question import Message, Question, Role
from assistant.errors import BadRequestError

LONGEST_TEXT: Final = 1_000_000
"""Bytes in UTF-8. No text for the guard is near it."""

_ROLES: Final = {role.value: role for role in Role}


def question_from(value: Mapping[str, object], leaflet: str) -> Question:
    """Return the question that an object holds; raises `BadRequestError` saying what is wrong with it."""
    text = value.get("question")
    if not isinstance(text, str):
        message = "question must be a string"
        raise BadRequestError(message)
    return make_question(text, leaflet, profile_from(value.get("profile")), _history(value.get("history")))


def text_from(value: Mapping[str, object]) -> str:
    """Return the text that an object holds, whatever its characters; raises `BadRequestError` where there is none."""
    text = value.get("text")
    if not isinstance(text, str):
        message = "text must be a string"
        raise BadRequestError(message)
    return make_text(text)


def make_text(text: str) -> str:
    """Return a text that is not too long; raises `BadRequestError` on another."""
    size = len(text.encode(errors="surrogatepass"))
    if size > LONGEST_TEXT:
        message = f"the text is {size:,} bytes long; the most is {LONGEST_TEXT:,}"
        raise BadRequestError(message)
    return text


def make_question(text: str, leaflet: str, profile: Profile, history: tuple[Message, ...] = ()) -> Question:
    """Return a question; raises `BadRequestError` where it cannot be one."""
    _refuse_half_characters(text)
    try:
        return Question(text, leaflet, profile, history)
    except ValueError as error:
        raise BadRequestError(str(error)) from error


def make_profile(age_years: float | None, weight_kg: float | None) -> Profile:
    """Return a profile, None being unknown; raises `BadRequestError` where no person is like that."""
    try:
        return Profile(_or_not_stated(age_years), _or_not_stated(weight_kg))
    except ValueError as error:
        raise BadRequestError(str(error)) from error


def _refuse_half_characters(words: str) -> None:
    """Raise on a lone surrogate, which stands for no character and which no model reads."""
    try:
        words.encode()
    except UnicodeEncodeError as error:
        message = f"the words hold half a character at {error.start}, a lone surrogate"
        raise BadRequestError(message) from error


def profile_from(value: object) -> Profile:
    """Return the profile that an object holds, null being nobody known; raises `BadRequestError` where it is none."""
    if value is None:
        return Profile()
    if not isinstance(value, dict):
        message = 'profile must be an object such as {"age_years": 4, "weight_kg": 16}'
        raise BadRequestError(message)
    return make_profile(_number(value, "age_years"), _number(value, "weight_kg"))


def _number(value: Mapping[str, object], name: str) -> float | None:
    number = value.get(name)
    if number is None:
        return None
    if isinstance(number, bool) or not isinstance(number, int | float):
        message = f"{name} must be a number"
        raise BadRequestError(message)
    try:
        return float(number)
    except OverflowError as error:
        message = f"{name} is too large a number"
        raise BadRequestError(message) from error


def _or_not_stated(number: float | None) -> float | NotStated:
    return NOT_STATED if number is None else number


def _history(value: object) -> tuple[Message, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        message = "history must be a list of messages"
        raise BadRequestError(message)
    return tuple(_message(entry) for entry in value)


def _message(entry: object) -> Message:
    if isinstance(entry, dict):
        role, content = entry.get("role"), entry.get("content")
        if isinstance(role, str) and role in _ROLES and isinstance(content, str):
            _refuse_half_characters(content)
            return Message(_ROLES[role], content)
    message = 'every message in history must be {"role": "user" or "assistant", "content": a string}'
    raise BadRequestError(message)
