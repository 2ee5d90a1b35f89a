import pytest

from assistant.domain.not_stated import NOT_STATED
from assistant.domain.persons import ME, NOBODY, Person, as_asked_for, person_in, without_person
from assistant.domain.profile import Group

ADULT, CHILD = Group.ADULT, Group.CHILD


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("dose for my 4 year old", Person(age_years=4, is_new=True)),
        ("my other kid is 8, same?", Person("kid", group=CHILD, bare=8, is_new=True)),
        ("his sister is 25 kg", Person("sister", "she", weight_kg=25)),
        ("sorry, i meant my mother, she is 60", Person("mother", "she", ADULT, bare=60)),
        ("its for my son aged 9", Person("son", "he", CHILD, age_years=9)),
        ("for me, 34", Person(ME, bare=34)),
        ("now me again", Person(ME)),
        ("she is 5 and 19 kg", Person(pronoun="she", weight_kg=19, bare=5)),
        ("my daughter is 13 and 45 kg", Person("daughter", "she", CHILD, weight_kg=45, bare=13)),
        ("for kids?", Person("kids", group=CHILD)),
        ("for a newborn", Person("newborn", group=CHILD, age_years=0)),
        ("can my mother give him two", Person(pronoun="he")),
        ("dose for adults and children", NOBODY),
        ("keep it away from the kids", NOBODY),
        ("is my baby safe if i breastfeed", NOBODY),
        ("i had 300 an hour ago", NOBODY),
        ("it was 3 hours ago", NOBODY),
        ("3 capsules a day ok?", NOBODY),
        ("can i take 40 mg three times a day", NOBODY),
        ("tell me the dose", NOBODY),
    ],
)
def test_a_person_is_read_as_far_as_words_say_it(words: str, person: Person) -> None:
    """A number without a unit is kept as such: it may be an age or a weight."""
    assert person_in(words) == person


@pytest.mark.parametrize(
    "words", ["she is 18 mnths", "he is 5 foot tall", "my mother 2 capsules", "he is 12th", "i am 3 weeks pregnant"]
)
def test_a_number_with_any_unit_is_no_age(words: str) -> None:
    """Nor one with a word that may be a unit, however it is spelt."""
    person = person_in(words)
    assert (person.age_years, person.bare) == (NOT_STATED, NOT_STATED)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("dose for my 4 year old", "dose"),
        ("what is the dose for a woman of 60 kg?", "what is the dose?"),
        ("for me 41, sore throat, how much?", "sore throat, how much?"),
        ("most my 4 yr old can take", "most can take"),
        ("max for my dad, 55", "max"),
        ("how much", "how much"),
    ],
)
def test_a_question_without_its_person_is_what_is_asked(words: str, left: str) -> None:
    """Whoever it is about."""
    assert without_person(words) == left


@pytest.mark.parametrize(
    ("person", "group"),
    [
        (Person(age_years=17.5), CHILD),
        (Person("son", "he", CHILD, age_years=40), ADULT),
        (Person(weight_kg=16), CHILD),
        (Person("mother", "she", ADULT, weight_kg=38), ADULT),
        (Person(ME, weight_kg=38), NOT_STATED),
        (Person("sister", "she"), NOT_STATED),
    ],
)
def test_an_age_goes_before_a_word_and_a_word_before_a_weight(person: Person, group: Group) -> None:
    """When it is told whether somebody is an adult or a child."""
    assert person.adult_or_child is group


@pytest.mark.parametrize(
    ("person", "words"),
    [
        (Person(age_years=4), "for a 4 year old"),
        (Person("baby", age_years=10 / 12), "for a 10 month old"),
        (Person("kid", group=CHILD, weight_kg=25), "for a child of 25 kg"),
        (Person("mother", "she", ADULT), "for an adult"),
        (Person("sister", "she"), "for my sister"),
        (Person(ME), "for me"),
    ],
)
def test_a_person_is_named_in_few_words(person: Person, words: str) -> None:
    """As a question for them would."""
    assert as_asked_for(person) == words
