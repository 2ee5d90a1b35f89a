from functools import cache
from itertools import islice

import pytest

from eval.guard.broken import FAULTS, Fault, broken_by
from eval.guard.exhaustive import every_case
from eval.guard.generate import Case, case
from eval.guard.run import judged
from tests.eval.guard.judges import guard

GENERATED = 8_000
SEED = 5
EVERY = 53
"""One in so many of the plain doses."""


@cache
def dangerous() -> tuple[Case, ...]:
    """Return the dangerous texts of a small sample."""
    generated = (case(SEED, number) for number in range(GENERATED))
    plain = islice(every_case(), 0, None, EVERY)
    return tuple(each for cases in (generated, plain) for each in cases if each.dangerous)


def leaks() -> int:
    """Return how many of them leak."""
    return judged(guard(), dangerous()).total.leaked


def test_there_are_many_faults_of_different_names() -> None:
    """Each is a slip that a reader of doses might make."""
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 20


def test_the_guard_itself_leaks_none_of_them() -> None:
    """What a broken guard leaks is then its fault's doing."""
    assert leaks() == 0


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_broken_guard_is_caught(fault: Fault) -> None:
    """The table of names and leaks is printed with -s, or where one is not caught."""
    with broken_by(fault):
        found = leaks()
    print(f"{fault.name:50} -> {found:5}")  # noqa: T201 - the table
    assert found > 0


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_broken_guard_is_whole_again_afterwards(fault: Fault) -> None:
    """One fault does not stay for the next."""
    before = [vars(owner)[name] for owner, name, _ in fault.swaps]
    with broken_by(fault):
        assert [vars(owner)[name] for owner, name, _ in fault.swaps] != before
    assert [vars(owner)[name] for owner, name, _ in fault.swaps] == before
