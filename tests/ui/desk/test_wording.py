"""What the desk calls people and reasons."""

import pytest

from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Group, Profile
from assistant.domain.risk import Risk
from ui.desk.pages.wording import WHY, kind_of_reply, risk_called, slug, whom


@pytest.mark.parametrize(
    ("profile", "said"),
    [
        (Profile(), "nobody said"),
        (Profile(1), "1 year old"),
        (Profile(0.5, 6.5), "0.5 years old, 6.5 kg"),
        (Profile(34, group=Group.ADULT), "34 years old"),
        (Profile(group=Group.CHILD), "a child"),
        (Profile(weight_kg=70, group=Group.ADULT), "an adult, 70 kg"),
    ],
)
def test_a_person_is_told_in_words(profile: Profile, said: str) -> None:
    """As far as anything is known of them; an age goes before a group."""
    assert whom(profile) == said


@pytest.mark.parametrize("risk", Risk)
def test_every_reason_has_words_and_is_found_by_its_address(risk: Risk) -> None:
    """And nothing else is."""
    assert WHY[risk]
    assert risk_called(slug(risk)) is risk
    assert risk_called(slug(risk).upper()) is NOT_STATED


def test_a_kind_of_reply_that_is_not_known_stays_as_it_is() -> None:
    """Records may be older than this program."""
    assert kind_of_reply("oracle") == "oracle"
