import pytest

from assistant.domain.parts import parts_of


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("what is it for and how fast does it work", ("what is it for", "how fast does it work")),
        ("can i drive and can i drink alcohol", ("can i drive", "can i drink alcohol")),
        ("What is it for? Can I drive?", ("What is it for", "Can I drive?")),
        ("how do i store it; what is in it", ("how do i store it", "what is in it")),
        ("what is it for & can i drive", ("what is it for", "can i drive")),
        ("is it for cramps, and can children have it", ("is it for cramps", "can children have it")),
        ("alcohol, driving and pregnancy", ("alcohol", "driving", "pregnancy")),
        ("side effects and storage", ("side effects", "storage")),
    ],
)
def test_a_question_of_several_parts_is_cut_into_them(question: str, parts: tuple[str, ...]) -> None:
    """In order, without the words and signs between them."""
    assert parts_of(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "can i drive",
        "Can I drive? Thanks!",
        "What is it for? ???",
        "hello, what is it for?",
        "tired all the time, is that from it",
        "my son has a rash, is that from it",
        "i am pregnant. can i take it?",
        "headache and dizziness",
        "does it cause headache, nausea and vomiting",
        "can i take it with food and water",
        "baclofen",
        "?",
    ],
)
def test_a_question_of_one_part_stays_as_it_is(question: str) -> None:
    """What asks nothing by itself stays with what it belongs to, and so does a list of the same sort of thing."""
    assert parts_of(question) == (question,)


def test_whoever_asks_very_much_gets_the_rest_as_one() -> None:
    """Four parts, and no word is lost."""
    asked = ["what is it for", "how do i take it", "can i drive", "is it safe in pregnancy", "how do i store it"]
    parts = parts_of("? ".join(asked))
    assert len(parts) == 4
    assert parts[:3] == tuple(asked[:3])
    assert all(words in parts[3] for words in asked[3:])
