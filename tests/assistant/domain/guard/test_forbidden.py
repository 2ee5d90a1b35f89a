import pytest

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.forbidden import is_denied, less_forbidden
from tests.assistant.domain.guard.said import described, sentences

DAILY = "total 1 per 24 h"
FORBIDDEN = [
    ("Do not take 200 mg a day.", ["AUX"], ["NOT", "TAKE", "200 mg", DAILY]),
    ("Never take more than 100 mg a day.", ["MAXIMUM", "100 mg", DAILY], []),
    (
        "Do not take a double dose, take 10 mg.",
        ["AUX", "COMMA", "TAKE", "10 mg"],
        ["NOT", "TAKE", "A", "REPEAT", "DOSE"],
    ),
    (
        "Do not take 10 mg a day, 200 mg a day.",
        ["AUX", "COMMA", "200 mg", DAILY],
        ["NOT", "TAKE", "10 mg", DAILY],
    ),
    ("Do not stop, take 10 mg.", ["AUX", "COMMA", "TAKE", "10 mg"], ["NOT", "STOP"]),
    ("Never ignore the maximum.", ["THE", "MOST"], ["NOT"]),
    ("Take 10 mg.", ["TAKE", "10 mg"], []),
]
LEFT = [
    "Do not take 10 mg a day take 200 mg a day.",
    "Do not take 10 mg a day but take 200 mg a day.",
    "Do not take 200 mg a day unless it hurts.",
    "Do not take 200 mg at night.",
    "Do not take 200 mg at once.",
    "Do not take 200 mg before eating.",
]


@pytest.mark.parametrize(("text", "kept", "forbidden"), FORBIDDEN)
def test_what_is_forbidden_is_taken_out(text: str, kept: list[str], forbidden: list[str]) -> None:
    """What is taken all the same stays."""
    assert split(text) == (kept, forbidden)


@pytest.mark.parametrize("text", LEFT)
def test_a_not_that_may_allow_an_amount_stays(text: str) -> None:
    """Nothing is forbidden for certain, and the amount counts."""
    kept, forbidden = split(text)
    assert forbidden == []
    assert "NOT" in kept


def test_a_word_is_denied_by_a_not_shortly_before_it() -> None:
    """Each time that it stands there."""
    retract = NAMES["RETRACT"]
    assert is_denied(sentences("Never ignore it.")[0], retract)
    assert not is_denied(sentences("Ignore it.")[0], retract)
    assert not is_denied(sentences("Never ignore it, and at night ignore it.")[0], retract)


def split(text: str) -> tuple[list[str], list[str]]:
    """Return what a sentence keeps, and what it forbids."""
    chunks = tuple(sentences(text)[0])
    kept, forbidden = less_forbidden(chunks, "".join(chunk.kind for chunk in chunks))
    return [described(chunk) for chunk in kept], [described(chunk) for chunk in forbidden]
