from collections.abc import Iterable
from fractions import Fraction
from itertools import islice

import pytest

from assistant.domain.guard.label import Label
from assistant.domain.limits import EVERYBODY, LimitKind
from eval.guard.exhaustive import every_case
from eval.guard.generate import Case, case
from eval.guard.oracle import most_a_day
from tests.assistant.domain.guard.labels import ADULT, BACLOFEN, limit, of

STRENGTHS = (Fraction(10), Fraction(25))
A_LITTLE = Fraction(1, 1000)
GENERATED = 30_000
SEED = 9

READ = [
    ("Take 10 mg three times a day.", 30),
    ("Take 10 to 20 mg three times a day.", 60),
    ("Give your child 2.5 mg every 4 to 6 hours.", 15),
    ("Take 10 mg in the morning and 20 mg at night.", 30),
    ("Take 10 mg in the morning. Take 20 mg at night.", 30),
    ("Take 10 mg in the morning, at noon and at night.", 30),
    ("Every 8 hours, take 10 mg.", 30),
    ("Take two tablets a day.", 50),
    ("Take two 10 mg tablets a day.", 20),
    ("Take half a tablet of 10 mg once a day.", 5),
    ("Take twenty-five milligrams twice a day.", 50),
    ("Take one hundred and five mg a day.", 105),
    ("Take twelve and a half mg twice a day.", 25),
    ("Take 0.01 g daily.", 10),
    ("Take 500 micrograms once or twice a day.", 1),
    ("For adults: take 100 mg once a day.", 100),
    ("For children aged 1 to 2 years: give 5 mg 3 times a day.", 15),
    ("Take up to 30 mg a day.", 30),
]
UNREAD = [
    "Take 10 mg as needed.",
    "Take 10 mg a day or more.",
    "Do not take 10 mg a day.",
    "Take 10 zorgles a day.",
    "Take 1.500 mg a day.",
    "Take **10** mg a day.",
    "Take 10 mg and 20 mg a day.",
    "Start with 5 mg.",
    "",
]


def holding_at(most: Fraction) -> Label:
    """Return a label with one limit for everybody, and baclofen's tablets."""
    tablets = tuple(quoted for quoted in BACLOFEN.limits if quoted.limit.kind is LimitKind.STRENGTH)
    return Label((limit(LimitKind.PER_DAY, EVERYBODY, "the most", float(most)), *tablets), (), ("baclofen",))


def compared(cases: Iterable[Case]) -> tuple[int, list[str], list[str]]:
    """Return how many texts the oracle reads, which of them the guard reads as less, and which as more."""
    read, less, more = 0, [], []
    for each in cases:
        most = most_a_day(each.text, STRENGTHS)
        if most:
            read += 1
            less += [each.text] if of(each.text, ADULT, holding_at(most - A_LITTLE)).allowed else []
            more += [] if of(each.text, ADULT, holding_at(most)).allowed else [each.text]
    return read, less, more


@pytest.mark.parametrize(("text", "most"), READ)
def test_a_plain_text_is_read(text: str, most: int) -> None:
    """The upper end, worked out by hand."""
    assert most_a_day(text, STRENGTHS) == most


@pytest.mark.parametrize("text", UNREAD)
def test_another_text_is_not_read_at_all(text: str) -> None:
    """A half of it is no reading."""
    assert most_a_day(text, STRENGTHS) in {None, 0}


@pytest.mark.slow
def test_the_guard_reads_generated_texts_as_the_oracle_does() -> None:
    """Never as less; as more, or not at all, hardly ever."""
    read, less, more = compared(case(SEED, number) for number in range(GENERATED))
    assert read > 2_000
    assert less == []
    assert len(more) <= 0.01 * read, more


@pytest.mark.slow
def test_the_guard_reads_every_tenth_plain_dose_as_the_oracle_does() -> None:
    """Exactly, in milligrams a day."""
    read, less, more = compared(islice(every_case(), 0, None, 10))
    assert read > 8_000
    assert (less, more) == ([], [])


@pytest.mark.slow
def test_the_guard_reads_every_plain_dose_as_the_oracle_does() -> None:
    """All amounts, rates, people and strengths."""
    read, less, more = compared(every_case())
    assert read == sum(1 for _ in every_case())
    assert (less, more) == ([], [])
