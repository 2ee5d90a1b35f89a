"""Whom a conversation is about: in words, and read out of the form."""

import pytest

from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import ANYONE, Group, Profile
from tests.ui.web.said import AGE_WRONG, WEIGHT_WRONG
from ui.web.who import Given, fields, in_words, read, strip
from ui.words.english import ENGLISH


@pytest.mark.parametrize(
    ("profile", "words"),
    [
        (ANYONE, ""),
        (Profile(4), "a child of 4 years"),
        (Profile(4, 16), "a child of 4 years, 16 kg"),
        (Profile(4.5, 16.25), "a child of 4.5 years, 16.25 kg"),
        (Profile(1), "a child of 12 months"),
        (Profile(1 / 12), "a child of 1 month"),
        (Profile(0), "a child of 0 months"),
        (Profile(17), "a child of 17 years"),
        (Profile(18), "an adult of 18 years"),
        (Profile(40, NOT_STATED, Group.CHILD), "an adult of 40 years"),
        (Profile(group=Group.ADULT), "an adult"),
        (Profile(NOT_STATED, 20, Group.CHILD), "a child, 20 kg"),
        (Profile(weight_kg=60), "someone of 60 kg"),
    ],
)
def test_a_profile_in_words(profile: Profile, words: str) -> None:
    """An age goes before the group."""
    assert in_words(profile, ENGLISH) == words


def test_the_strip_says_it_or_that_nothing_was_said() -> None:
    """In one line."""
    assert strip(Profile(group=Group.ADULT), ENGLISH) == "<p>This is for: <strong>an adult</strong></p>"
    assert strip(ANYONE, ENGLISH) == f"<p>{ENGLISH.nobody_said}</p>"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Given("", "", ""), ANYONE),
        (Given(" ", " ", "nonsense"), ANYONE),
        (Given("4", "16", ""), Profile(4, 16)),
        (Given(" 4 years ", "16,5 kg", ""), Profile(4, 16.5)),
        (Given("0.5", "", ""), Profile(0.5)),
        (Given("0", "", ""), Profile(0)),
        (Given("", "60", "adult"), Profile(NOT_STATED, 60, Group.ADULT)),
        (Given("", "", "child"), Profile(group=Group.CHILD)),
        (Given("40", "", "child"), Profile(40)),
        *(
            (Given(age, "", ""), AGE_WRONG)
            for age in ("-1", "131", "four", "1e1", "nan", "inf", "4 5", "<b>", "٤", "6 months")
        ),
        *((Given("4", weight, ""), WEIGHT_WRONG) for weight in ("0", "701", "-3", "heavy", "9" * 20, "1_0")),
    ],
)
def test_what_the_form_gives(given: Given, expected: Profile | str) -> None:
    """No field is required; what is no person's age or weight is said in a sentence."""
    assert read(given, ENGLISH) == expected


@pytest.mark.parametrize("profile", [ANYONE, Profile(4.5, 16), Profile(NOT_STATED, 60, Group.ADULT)])
def test_the_form_holds_what_is_known(profile: Profile) -> None:
    """What it shows, it gives back when it is saved as it stands."""
    assert read(fields(profile), ENGLISH) == profile
