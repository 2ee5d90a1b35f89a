import pytest

from assistant.domain.guard.vocabulary import open_ended, swallowed_numbers
from tests.assistant.domain.guard.said import described, sentences

SWALLOWED = [
    ("40 items a day.", True),
    ("Take 3 items.", True),
    ("See section 3.", False),
    ("On 15 October at 10:30.", False),
]
OPEN = [
    ("Take 50 mg at every cramp.", ["EACH"]),
    ("Take 10 mg again.", ["AGAIN"]),
    ("Take another tablet.", ["AGAIN"]),
    ("Give the same 10 mg.", ["SAME"]),
    ("Take from 60 mg.", ["FROM"]),
    ("Take 1 50 mg a day.", ["1 of what?"]),
    ("Take the pack daily.", ["PACK"]),
    ("Take each tablet with water.", ["EACH"]),
    ("Take 10 mg each day.", []),
    ("Take 10 mg with each dose.", []),
    ("Take from 20 to 30 mg.", []),
    ("Each tablet contains 10 mg.", []),
    ("Take 10 mg.", []),
]


@pytest.mark.parametrize(("text", "swallowed"), SWALLOWED)
def test_a_number_of_things_may_be_a_dose(text: str, *, swallowed: bool) -> None:
    """Where it is taken, or stands beside how often."""
    assert bool(swallowed_numbers(sentences(text)[0])) is swallowed


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_words_that_leave_a_dose_open_are_found(text: str, words: list[str]) -> None:
    """And none in a sentence that says how much."""
    [sentence] = sentences(text)
    assert [described(chunk) for chunk in open_ended(sentence, {chunk.kind for chunk in sentence})] == words
