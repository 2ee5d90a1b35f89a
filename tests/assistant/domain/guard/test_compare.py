import pytest

from assistant.domain.guard.bands import Target
from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.compare import compare
from assistant.domain.guard.label import Label
from assistant.domain.guard.regimen import course
from assistant.domain.guard.sentences import read_text
from assistant.domain.guard.statements import statements
from assistant.domain.limits import ADULTS
from assistant.domain.profile import ANYONE, Profile
from tests.assistant.domain.guard.labels import ADULT, BACLOFEN, ZOLFIN, aged

READINGS = [
    ("Take 30 mg four times a day.", ADULT, ["120 mg a day"]),
    ("Take 60 mg in the morning and 60 mg at night.", ADULT, ["120 mg a day"]),
    ("Take 12.5 mg nine times a day.", ADULT, ["112.5 mg a day"]),
    ("Take five tablets a day.", ADULT, ["125 mg a day"]),
    ("Take 2 mg per kg a day.", ADULT, ["156 mg a day"]),
    ("Take 3.", aged(4), ["75 mg a day"]),
    ("Take 150 mg once a week.", ADULT, ["150 mg a day"]),
    ("Take 40 mg per dose.", ADULT, ["120 mg a day"]),
    ("Adults take 120 mg a day, children of 4 years 40 mg a day.", ANYONE, ["120 mg a day", "40 mg a day"]),
    ("Take 100 mg a day.", ADULT, []),
    ("Do not take 200 mg a day.", ADULT, []),
]
TWICE = [
    "Take 60 mg a day. That is 60 mg a day.",
    "Take 60 mg (six 10 mg tablets) a day.",
    "Take 20 mg three times a day, in total 60 mg a day.",
    "Take 20 mg three times a day. This makes 60 mg a day.",
    "Take 30 mg in the morning and 30 mg at night, 60 mg a day in all.",
]


def findings(text: str, profile: Profile, label: Label = BACLOFEN, unknown: Target | None = None) -> list[str]:
    """Return how what is too much was read."""
    read = read_text(canonical(text), label.names)
    return [found.reading for found in compare(read, course(statements(read.sentences)), label, profile, unknown)]


@pytest.mark.parametrize(("text", "who", "readings"), READINGS)
def test_what_is_too_much_is_reckoned_in_milligrams_a_day(text: str, who: Profile, readings: list[str]) -> None:
    """Tablets of no strength count as the strongest, bare numbers as tablets."""
    assert findings(text, who) == readings


@pytest.mark.parametrize("text", TWICE)
def test_what_is_said_twice_counts_once(text: str) -> None:
    """A total said again is no second dose."""
    assert findings(text, ADULT) == []


def test_who_is_not_known_may_be_told_apart_by_the_caller() -> None:
    """A question's own reading holds it against adults."""
    assert findings("Take 60 mg a day.", ANYONE) == ["60 mg a day"]
    assert findings("Take 60 mg a day.", ANYONE, unknown=Target(ADULTS)) == []
    assert findings("Take 110 mg a day.", ANYONE, unknown=Target(ADULTS)) == ["110 mg a day"]


def test_one_intake_may_be_too_much_by_itself() -> None:
    """Where the label says so, beside the day's limit."""
    assert findings("Take 500 mg twice a day.", aged(45), ZOLFIN) == ["500 mg at one time"]
    assert findings("Take 1000 mg a day.", aged(45), ZOLFIN) == []
