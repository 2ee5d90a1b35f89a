"""Labels of which people have confirmed a part: what is only proposed holds back, and releases nothing."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from assistant.domain.guard.label import Label, QuotedLimit
from assistant.domain.limits import DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.profile import Profile
from tests.assistant.domain.guard.labels import ADULT, BACLOFEN, NOBODY_KNOWN, ZOLFIN, aged, of

Picks = Callable[[DoseLimit], bool]


def proposed(label: Label, picks: Picks) -> Label:
    """Return a label on which nobody stands for some limits."""
    return replace(
        label,
        limits=tuple(
            QuotedLimit(replace(q.limit, confirmed=NOT_STATED), q.quote) if picks(q.limit) else q for q in label.limits
        ),
    )


def disputed(label: Label, kind: LimitKind, factor: Fraction) -> Label:
    """Return a label on which all limits of a kind stand beside others, by a factor higher or lower."""
    loose = proposed(label, lambda limit: limit.kind is kind)
    others = [q for q in loose.limits if q.limit.kind is kind]
    new = [
        QuotedLimit(replace(q.limit, high=_by(q.limit.high, factor), low=_by(q.limit.low, factor)), q.quote)
        for q in others
    ]
    return replace(label, limits=(*loose.limits, *new))


def _by(value: object, factor: Fraction) -> Fraction:
    return value * factor if isinstance(value, Fraction) else NOT_STATED  # type: ignore[return-value]


SAFE: list[tuple[str, Profile, Label, LimitKind]] = [
    ("Take 20 mg three times a day.", ADULT, BACLOFEN, LimitKind.PER_DAY),
    ("Reduce the dose by 10 mg a day.", ADULT, BACLOFEN, LimitKind.PER_DAY),
    ("Give 5 mg twice a day.", aged(4), BACLOFEN, LimitKind.PER_DAY),
    ("Take 20 mg three times a day.", aged(14, 40), BACLOFEN, LimitKind.PER_KG_DAY),
    ("Take 2 mg per kg a day.", aged(14), BACLOFEN, LimitKind.PER_KG_DAY),
    ("Take 5 mg three times a day.", aged(14), BACLOFEN, LimitKind.START),
    ("Start with 5 mg three times a day.", ADULT, BACLOFEN, LimitKind.START),
    ("Take one tablet three times a day.", ADULT, BACLOFEN, LimitKind.STRENGTH),
    ("Take 1 three times a day.", ADULT, BACLOFEN, LimitKind.STRENGTH),
    ("Raise the dose by 5 mg every 3 days.", ADULT, BACLOFEN, LimitKind.STEP),
    ("Raise the dose by 5 mg every 3 days.", ADULT, BACLOFEN, LimitKind.START),
    ("Whatever your age, never take more than 90 mg a day.", NOBODY_KNOWN, BACLOFEN, LimitKind.PER_DAY),
    ("Take two 10 mg tablets three times a day.", ADULT, BACLOFEN, LimitKind.STRENGTH),
    ("Each tablet contains 10 mg of baclofen.", ADULT, BACLOFEN, LimitKind.STRENGTH),
    ("Take 10 mg twice a day. After 3 days, take 20 mg twice a day.", ADULT, BACLOFEN, LimitKind.STEP),
    ("Take 400 mg three times a day.", ADULT, ZOLFIN, LimitKind.PER_INTAKE),
    ("Take 400 mg three times a day.", ADULT, ZOLFIN, LimitKind.PER_DAY),
]


@pytest.mark.parametrize(("text", "who", "label", "kind"), SAFE)
def test_a_dose_is_released_only_where_all_it_is_held_against_is_confirmed(
    text: str, who: Profile, label: Label, kind: LimitKind
) -> None:
    """All else on the label being confirmed, one kind that is not is enough to hold it back, and is quoted."""
    assert of(text, who, label).allowed
    found = of(text, who, proposed(label, lambda limit: limit.kind is kind)).findings
    assert found
    assert any("nobody has confirmed" in f"{each.reading} {each.limit}" for each in found)
    assert {each.by for each in found} == {""}


@pytest.mark.parametrize("factor", [Fraction(1, 2), Fraction(2)])
@pytest.mark.parametrize(("text", "who", "label", "kind"), SAFE)
def test_nothing_is_released_by_either_of_two_values_that_are_disputed(
    text: str, who: Profile, label: Label, kind: LimitKind, factor: Fraction
) -> None:
    """Whichever is the stricter one."""
    assert not of(text, who, disputed(label, kind, factor)).allowed


def test_other_people_s_limits_may_be_open() -> None:
    """A child's band that nobody has confirmed holds back what is for the child, and not what is for adults."""
    label = proposed(BACLOFEN, lambda limit: limit.ages.hold(Fraction(4)) and not limit.ages.hold(Fraction(45)))
    assert of("Take 20 mg three times a day.", ADULT, label).allowed
    assert not of("Take 5 mg twice a day.", aged(4), label).allowed


def test_a_limit_that_is_only_proposed_still_holds_back() -> None:
    """No dose for an age is no dose, whoever stands for it."""
    label = proposed(BACLOFEN, lambda limit: limit.kind is LimitKind.NONE)
    assert not of("Take 5 mg once a day.", aged(0.5), label).allowed
    assert of("Take 20 mg three times a day.", ADULT, label).allowed


def test_a_finding_names_on_whose_word_its_limit_rests() -> None:
    """All names, in what capacity, and the day."""
    (found,) = of("Take 40 mg three times a day.").findings
    assert found.by == "a pharmacist (pharmacist) on 2026-01-01"
