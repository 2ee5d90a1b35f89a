import pytest

from assistant.domain.profile import Profile
from tests.assistant.domain.guard.labels import ADULT, NOBODY_KNOWN, aged, of

CHILD = aged(4, 16)


@pytest.mark.parametrize(
    "text",
    [
        "An adult takes 75 mg a day. Give her that.",
        "Adults: 75 mg a day. That is right for you.",
        "The adult dose is 75 mg a day. This is the dose for him.",
        "Adults take 75 mg a day. So give her that much.",
        "The adult dose is fine for him.",
        "Children get the adult dose.",
        "Follow the adult limit.",
    ],
)
def test_a_dose_of_adults_is_handed_on_to_no_child(text: str) -> None:
    """Whoever is pointed to has that dose, named or not."""
    assert not of(text, CHILD).allowed


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Adults: 75 mg a day. That is right for you.", ADULT),
        ("The adult dose is 30 to 75 mg a day.", CHILD),
        ("The maximum adult dose is 100 mg a day.", NOBODY_KNOWN),
        ("The adult dose is too high for a child.", CHILD),
        ("Do not give your child the adult dose.", CHILD),
        ("Adults take 30 to 75 mg a day. Ask your doctor which dose is right for you.", CHILD),
        ("75 mg a day is an adult dose and too high for your child.", CHILD),
        ("The 100 mg maximum is for adults, not for your child.", CHILD),
    ],
)
def test_an_adult_s_dose_may_be_told_as_one(text: str, who: Profile) -> None:
    """It is held against adults, and given to nobody else."""
    assert of(text, who).allowed
