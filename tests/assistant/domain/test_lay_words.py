import pytest

from assistant.domain.lay_words import clinical_words, complaints_in, same_complaints, same_things, things_in
from assistant.domain.lexicon.complaint_words import COMPLAINTS
from assistant.domain.lexicon.lay_words import OTHERS

LINES = [line for line in (COMPLAINTS + OTHERS).splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("got the runs", "diarrhoea"),
        ("I CAN\u2019T SLEEP", "insomnia"),
        ("can i have a pint", "alcohol"),
        ("keep me awake all night?", "insomnia"),
        ("i feel dizzy", "vertigo"),
        ("is it safe with grapefruit juice", "citrus"),
        ("mouth like sandpaper", "xerostomia"),
    ],
)
def test_lay_words_bring_clinical_ones(question: str, word: str) -> None:
    """Whatever the case and the apostrophe, and wherever in the question they stand."""
    assert word in clinical_words(question)


def test_clinical_words_bring_lay_ones() -> None:
    """A group is read both ways: a pharmacist's word finds a leaflet in plain words."""
    assert "the runs" in clinical_words("diarrhoea")


@pytest.mark.parametrize("question", ["", "?", "zebra", "the rung of the day", "runs"])
def test_words_of_no_group_bring_nothing(question: str) -> None:
    """A phrase counts as a whole, and a word that only looks like one does not."""
    assert clinical_words(question) == ()
    assert things_in(question) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("got the runs", "constipation or diarrhoea", True),
        ("my heart is beating slowly, slow pulse", "bradycardia", True),
        ("he keeps wetting the bed", "bedwetting at night", True),
        ("got the runs", "constipation", False),
        ("zebra", "zebra", False),
    ],
)
def test_complaints_are_the_same_in_whoevers_words(one: str, other: str, *, same: bool) -> None:
    """And either way round."""
    assert same_complaints(one, other) is same_complaints(other, one) is same


def test_a_thing_is_not_always_a_complaint() -> None:
    """Beer and alcohol are the same thing, and nothing to complain of."""
    assert same_things("a beer or two", "alcohol")
    assert not same_complaints("a beer or two", "alcohol")
    assert complaints_in(things_in("beer")) == frozenset()
    assert complaints_in(things_in("diarrhoea after a beer")) < things_in("diarrhoea after a beer")


def test_every_group_is_worth_its_line() -> None:
    """At least three entries, none empty, none twice, and each one found where it stands in a question."""
    for line in LINES:
        entries = [entry.strip() for entry in line.split(",")]
        assert len(entries) >= 3, line
        assert all(entries), line
        assert len({entry.casefold() for entry in entries}) == len(entries), line
        assert frozenset.intersection(*(things_in(entry) for entry in entries)), line


def test_no_group_stands_twice() -> None:
    """The same words in two lines would count as two things."""
    groups = [frozenset(entry.strip() for entry in line.split(",")) for line in LINES]
    assert len(set(groups)) == len(groups)
