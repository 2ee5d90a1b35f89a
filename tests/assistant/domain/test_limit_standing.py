"""Histories are written as words: "ann 100" says that 100 mg a day hold, "ann no" that there is no such limit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.limit_decisions import Decision, LimitValues, Word, values_of
from assistant.domain.limit_standing import Stage, matters, standing
from assistant.domain.limits import ADULTS, EVERYBODY, Confirmation, DoseLimit, LimitKind, LimitStatus
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.span import Span

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PROPOSED = DoseLimit(LimitKind.PER_DAY, ADULTS, Span(3, 40), high=Fraction(100), doubts=("is it a day?",))
OTHER = DoseLimit(LimitKind.PER_DAY, EVERYBODY, Span(50, 70), high=Fraction(30))
SHIPPED = replace(PROPOSED, confirmed=Confirmation("the maintainers", "maintainer", date(2026, 1, 2)))
NAMES = ("ann", "Ann", "bo", "cem", "dee")


def mg(high: int, limit: DoseLimit = PROPOSED) -> LimitValues:
    """Return a limit's values with another upper figure."""
    return replace(values_of(limit), high=Fraction(high))


def say(words: str, limit: DoseLimit = PROPOSED, place: int = 1) -> Decision:
    """Return what "ann 100" says, as the decision of that place."""
    name, what = words.split()
    at = NOON + timedelta(days=place)
    if what == "no":
        return Decision(values_of(limit), Word.REJECT, NOT_STATED, name, at, number=place)
    values = mg(int(what), limit)
    word = Word.CONFIRM if values == values_of(limit) else Word.CORRECT
    return Decision(values_of(limit), word, values, name, at, number=place)


def history(words: str, limit: DoseLimit = PROPOSED) -> tuple[Decision, ...]:
    """Return what people said one after the other, as in "ann 100, bo no"."""
    return tuple(say(each, limit, place) for place, each in enumerate(filter(None, words.split(", ")), 1))


def amounts(limits: Sequence[DoseLimit]) -> str:
    """Return limits as "100" where they are proposed and "100!" where somebody stands for them."""
    return " ".join(f"{limit.high}{'!' * (limit.status is LimitStatus.CONFIRMED)}" for limit in limits)


@pytest.mark.parametrize(
    ("words", "held", "stage"),
    [
        ("", "100", Stage.PROPOSED),
        ("ann 100", "100", Stage.HALF_WAY),
        ("ann 100, ann 100", "100", Stage.HALF_WAY),
        ("ann 100, ANN 100", "100", Stage.HALF_WAY),
        ("ann 100, bo 100", "100!", Stage.CONFIRMED),
        ("ann no", "100", Stage.DISPUTED),
        ("ann no, bo no", "", Stage.REJECTED),
        ("ann no, ann no", "100", Stage.DISPUTED),
        ("ann no, bo 100, cem no", "100", Stage.DISPUTED),
        ("ann no, bo 100, cem 100", "100!", Stage.CONFIRMED),
        ("ann 100, bo 100, cem no", "100", Stage.DISPUTED),
        ("ann 100, bo 100, cem no, cem 100", "100!", Stage.CONFIRMED),
        ("ann 100, bo 100, cem no, ann 100", "100", Stage.DISPUTED),
        ("ann 100, bo 100, cem no, ann 100, bo 100", "100!", Stage.CONFIRMED),
        ("ann 100, bo 100, bo no", "100", Stage.DISPUTED),
        ("ann 60", "100 60", Stage.DISPUTED),
        ("ann 60, bo 100", "60 100", Stage.DISPUTED),
        ("ann 60, bo 60", "60!", Stage.CONFIRMED),
        ("ann 60, ann 60", "100 60", Stage.DISPUTED),
        ("ann 60, bo 80", "100 60 80", Stage.DISPUTED),
        ("ann 60, bo 80, ann 80", "80!", Stage.CONFIRMED),
        ("ann 100, bo 60, bo 100", "60 100", Stage.DISPUTED),
        ("ann 60, bo 60, cem 80", "60 80", Stage.DISPUTED),
        ("ann 60, bo 60, cem 80, ann 60", "80 60", Stage.DISPUTED),
        ("ann 60, bo 60, cem 80, ann 60, bo 60", "60!", Stage.CONFIRMED),
        ("ann no, bo 60, cem no", "100 60", Stage.DISPUTED),
        ("ann no, bo 60, cem no, ann no", "", Stage.REJECTED),
        ("ann no, bo no, cem 100", "100", Stage.DISPUTED),
        ("ann no, bo no, cem 60", "100 60", Stage.DISPUTED),
        ("ann no, bo no, cem 60, dee 60", "60!", Stage.CONFIRMED),
    ],
)
def test_two_people_have_to_agree_with_nobody_after_them_who_does_not(words: str, held: str, stage: Stage) -> None:
    """All values in question count as proposed until they do."""
    assert amounts(standing((PROPOSED,), history(words), 2)) == held
    (matter,) = matters((PROPOSED,), history(words), 2)
    assert matter.stage is stage


@pytest.mark.parametrize(
    ("words", "held", "by"),
    [
        ("", "100!", "the maintainers"),
        ("ann 100", "100!", "the maintainers"),
        ("ann 100, bo 100", "100!", "ann and bo"),
        ("ann no", "100", None),
        ("ann no, ann 100", "100", None),
        ("ann 60, ann 100", "60 100", None),
        ("ann no, ann 100, bo 100", "100!", "ann and bo"),
        ("ann no, bo no", "", None),
    ],
)
def test_a_shipped_limit_holds_on_its_maintainers_word_until_somebody_says_otherwise(
    words: str, held: str, by: str | None
) -> None:
    """From then on it takes as many people as any other, although whoever spoke has changed their mind."""
    found = standing((SHIPPED,), history(words, SHIPPED), 2)
    assert amounts(found) == held
    names = [each.confirmed.by for each in found if each.confirmed is not NOT_STATED]
    assert names == [by] * (by is not None)


@pytest.mark.parametrize(
    ("needed", "words", "expected"),
    [
        (1, "ann 100", Confirmation("ann", "pharmacist", date(2026, 3, 2))),
        (2, "ann 100, bo 100", Confirmation("ann and bo", "pharmacists", date(2026, 3, 3))),
        (2, "ann 100, bo 100, cem 100", Confirmation("ann, bo and cem", "pharmacists", date(2026, 3, 4))),
        (3, "ann 100, bo 100, ann 100, cem 100", Confirmation("bo, ann and cem", "pharmacists", date(2026, 3, 5))),
    ],
)
def test_a_confirmation_names_everybody_whose_word_it_is(needed: int, words: str, expected: Confirmation) -> None:
    """And the day of the last of them."""
    (found,) = standing((PROPOSED,), history(words), needed)
    assert found.confirmed == expected
    assert found.doubts == PROPOSED.doubts


def test_doubts_are_about_the_values_that_were_first_proposed() -> None:
    """Whoever corrected them saw the doubts."""
    old, new = standing((PROPOSED,), history("ann 60"), 2)
    assert (old.doubts, new.doubts) == (PROPOSED.doubts, ())


def test_what_somebody_adds_is_a_proposal_like_any() -> None:
    """Its author's word counts; it comes after those that the text proposes."""
    added = mg(5)
    first = Decision(added, Word.ADD, added, "ann", NOON, number=1)
    assert amounts(standing((OTHER,), (first,), 2)) == "30 5"
    second = Decision(added, Word.CONFIRM, added, "bo", NOON, number=2)
    assert amounts(standing((OTHER,), (first, second), 2)) == "30 5!"
    assert [matter.is_proposed for matter in matters((OTHER,), (first,), 2)] == [True, False]


def test_a_limit_that_people_decided_on_outlives_a_reading_that_proposes_it_no_more() -> None:
    """A later reading of the same text takes nothing away that people stand for, or that they dispute."""
    assert amounts(standing((OTHER,), history("ann 100, bo 100"), 2)) == "30 100!"
    assert amounts(standing((OTHER,), history("ann 60"), 2)) == "30 100 60"
    assert amounts(standing((OTHER,), history("ann no, bo no"), 2)) == "30"


def test_nobody_is_never_enough() -> None:
    """A library that needs nobody's word is a mistake."""
    with pytest.raises(ValueError, match="somebody has to stand"):
        standing((PROPOSED,), (), 0)


WORDS = st.builds("{} {}".format, st.sampled_from(NAMES), st.sampled_from(["100", "60", "80", "no"]))
HISTORIES = st.lists(WORDS, max_size=9).map(", ".join)
NEEDED = st.integers(1, 4)


@given(HISTORIES, NEEDED)
def test_never_is_a_limit_confirmed_by_fewer_people_than_are_needed(words: str, needed: int) -> None:
    """Counted by hand: so many accounts whose last word is the one said last, all of it since the last change."""
    decisions = history(words)
    for held in standing((PROPOSED,), decisions, needed):
        if held.status is LimitStatus.CONFIRMED:
            since: list[Decision] = []
            for decision in reversed(decisions):
                if decision.values not in (values_of(held), NOT_STATED):
                    break
                since.append(decision)
            last = {decision.by.casefold(): decision.values for decision in reversed(since)}
            assert list(last.values()).count(values_of(held)) >= needed


@given(HISTORIES, NEEDED, st.sampled_from(NAMES), st.integers(0, 9))
def test_a_rejection_never_confirms_anything(words: str, needed: int, name: str, place: int) -> None:
    """Wherever in a history it is put, and whether or not the limit was shipped."""
    for limit in (PROPOSED, SHIPPED):
        decisions = list(history(words, limit))
        before = standing((limit,), decisions, needed)
        decisions.insert(place, say(f"{name} no", limit))
        after = standing((limit,), decisions, needed)
        confirmed = {values_of(held) for held in after if held.status is LimitStatus.CONFIRMED}
        assert confirmed <= {values_of(held) for held in before if held.status is LimitStatus.CONFIRMED}


@given(HISTORIES, HISTORIES, NEEDED, st.randoms())
def test_words_on_one_limit_say_nothing_of_another(one: str, other: str, needed: int, random: object) -> None:
    """However the words on two limits come one after the other, each limit is left as it is by its own."""
    first, second = list(history(one)), list(history(other, OTHER))
    alone = standing((PROPOSED,), first, needed), standing((OTHER,), second, needed)
    mixed: list[Decision] = []
    while first or second:
        take = first if not second or (first and random.random() < 0.5) else second  # type: ignore[attr-defined]
        mixed.append(take.pop(0))
    assert standing((PROPOSED, OTHER), mixed, needed) == (*alone[0], *alone[1])


@given(HISTORIES, NEEDED)
def test_a_limit_is_never_gone_unless_so_many_people_rejected_it(words: str, needed: int) -> None:
    """And where it is neither gone nor confirmed, what was first proposed or last agreed on still holds back."""
    decisions = history(words)
    found = standing((PROPOSED,), decisions, needed)
    if not found:
        assert len({each.by.casefold() for each in decisions if each.word is Word.REJECT}) >= needed
    if len(found) > 1:
        assert {each.status for each in found} == {LimitStatus.PROPOSED}


@given(HISTORIES, NEEDED, st.sampled_from(NAMES), st.sampled_from(["60", "80"]))
def test_one_person_never_loosens_a_limit(words: str, needed: int, name: str, amount: str) -> None:
    """Where more are needed, whatever one person says adds to what is held against or leaves it."""
    before = standing((PROPOSED,), history(words), needed + 1)
    place = len(history(words)) + 1
    (matter,) = matters((PROPOSED,), history(words), needed + 1)
    after = standing((PROPOSED,), (*history(words), say(f"{name} {amount}", PROPOSED, place)), needed + 1)
    if matter.values != mg(int(amount)):
        assert {values_of(held) for held in before} <= {values_of(held) for held in after}


def test_who_has_said_what_counts_is_known_by_any_way_to_write_the_name() -> None:
    """Words before the values changed count no more."""
    (matter,) = matters((PROPOSED,), history("ann 100, bo 60"), 2)
    assert matter.word_of("ann") is None
    word = matter.word_of(" BO ")
    assert word is not None
    assert word.values == mg(60)
    assert (matter.last, matter.still_needed) == (2, 1)
