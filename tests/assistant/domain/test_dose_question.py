import pytest

from assistant.domain.dose_question import CHILDREN, asks_for_a_dose, dose_asked
from assistant.domain.limits import ADULTS, Ages
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Group
from assistant.domain.question_topics import topics_of


@pytest.mark.parametrize(
    ("words", "group", "who"),
    [
        ("how much a day", Group.ADULT, ADULTS),
        ("how much a day", Group.CHILD, CHILDREN),
        ("how much a day", NOT_STATED, NOT_STATED),
        ("how much for adults", Group.CHILD, ADULTS),
        ("dose for a child", Group.ADULT, CHILDREN),
    ],
)
def test_the_group_counts_where_a_question_names_nobody(
    words: str, group: Group | NotStated, who: Ages | NotStated
) -> None:
    """What it says itself goes before what was said before it."""
    assert dose_asked(words, topics_of(words), NOT_STATED, group).who == who


def test_an_age_goes_before_the_group() -> None:
    """Both may be known of somebody."""
    asked = dose_asked("how much", topics_of("how much"), 4, Group.ADULT)
    assert asked.is_one_person
    assert not asked.is_carried


def test_a_group_that_was_said_before_makes_no_dose_question() -> None:
    """It is the question's own words that ask for a dose: "how many days for her throat" does not."""
    words = "how many days for her throat"
    topics = topics_of(words)
    assert not asks_for_a_dose(words, topics, dose_asked(words, topics, NOT_STATED, Group.CHILD), "Zolfin")
    assert asks_for_a_dose(words, topics, dose_asked(words, topics, 4), "Zolfin")
