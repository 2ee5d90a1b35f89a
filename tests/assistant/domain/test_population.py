import math

import pytest

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.population import AgeBand, age_bands, age_stated, lowest_age, may_concern, names_age


@pytest.mark.parametrize(
    ("sentence", "bands"),
    [
        ("Children aged 2 to 6 years take 20 mg.", [(2, 6)]),
        ("For children from 1 to 2 years no more than 20 mg.", [(1, 2)]),
        ("The dose for children 2 - 6 years of age is 20 mg.", [(2, 6)]),
        ("Between 6 and 12 years: 5 ml.", [(6, 12)]),
        ("For children over 10 years the dose goes by weight.", [(10, 18)]),
        ("People over 65 years need care.", [(65, math.inf)]),
        ("Patients 12 years and older take one tablet.", [(12, math.inf)]),
        ("Not for children under 6 years.", [(0, 6)]),
        ("Adults take one tablet.", [(18, math.inf)]),
        ("Children take half a tablet.", [(0, 18)]),
        ("Adults and children start with 5 mg.", [(18, math.inf), (0, 18)]),
        ("Take it with a meal.", []),
        ("Treatment lasts 2 to 6 weeks.", []),
    ],
)
def test_a_sentence_names_ages(sentence: str, bands: list[tuple[float, float]]) -> None:
    """The ages that a sentence is for are read from its words; one that names nobody is for anybody."""
    assert list(age_bands(sentence)) == [AgeBand(low, high) for low, high in bands]


@pytest.mark.parametrize(
    ("sentence", "years", "concerned"),
    [
        ("Adults take 40 mg.", 4, False),
        ("Adults take 40 mg.", 18, True),
        ("Children aged 2 to 6 years take 20 mg.", 6, True),
        ("Children aged 6 to 10 years take 30 mg.", 6, True),
        ("Children aged 2 to 6 years take 20 mg.", 40, False),
        ("Never take more than 100 mg.", 4, True),
    ],
)
def test_a_sentence_for_others_does_not_concern_a_person(sentence: str, years: float, *, concerned: bool) -> None:
    """Where bands meet, both concern the person; a sentence that names nobody concerns everybody."""
    assert may_concern(sentence, years) is concerned


def test_only_ages_by_number_are_named() -> None:
    """The word "children" holds a four-year-old, but only "3 to 8 years" names the age."""
    assert names_age("Children aged 3 to 8 years take 10 mg.", 4)
    assert not names_age("Adults and children start with 5 mg.", 4)
    assert not names_age("Children aged 3 to 8 years take 10 mg.", 9)


def test_the_lowest_age_is_the_youngest_band_by_number() -> None:
    """The words "adults and children" give no youngest age, "1 to 2 years" gives 1."""
    assert lowest_age(["Adults and children start low.", "Aged 3 to 8 years: 10 mg.", "Aged 1 to 3 years: 5 mg."]) == 1
    assert lowest_age(["Adults take 40 mg.", "Take it with water."]) is NOT_STATED


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("dose for my 4 year old", 4),
        ("8yo on 75 mg a day", 8),
        ("my son is 18 months old", 1.5),
        ("I am 67 years", 67),
        ("my daughter is 7, how much", 7),
        ("my son turns exactly 2 today", 2),
        ("my son takes 7 tablets", NOT_STATED),
        ("i'm 70", 70),
        ("my gran who is 80", 80),
        ("a three-year-old", 3),
        ("newborn with spasms", 0),
        ("he took it 2 years ago", NOT_STATED),
        ("between 4 years and 9 years", NOT_STATED),
        ("how much can I take", NOT_STATED),
        ("75 mg a day", NOT_STATED),
    ],
)
def test_a_question_states_an_age(words: str, years: float | NotStated) -> None:
    """Just one age in years or months is read; two ages are none, since nobody knows whose is meant."""
    assert age_stated(words) == years
