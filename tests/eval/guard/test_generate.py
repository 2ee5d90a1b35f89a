import re
from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

from eval.guard.draw import beyond, shares, upper_half, within
from eval.guard.generate import Case, case
from eval.guard.label import BACLOFEN, Band

CASES = [case(0, number) for number in range(20_000)]

PLAIN_DOSE = re.compile(r"\D*?(\d+(?:\.\d+)?) ?mg,? (once|twice|three times|four times) (?:a day|daily|per day)\D*")
OTHERWISE = re.compile("year|child of|children|adult|person|bab|newborn|tablet|start|begin|first|½|/", re.IGNORECASE)
TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4}


def test_a_case_is_the_same_whenever_it_is_drawn() -> None:
    """A case can be drawn by itself, in any process."""
    assert [case(7, number) for number in (3, 1, 2)] == [case(7, number) for number in (3, 1, 2)]
    assert case(0, 12_345) == CASES[12_345]


def test_another_seed_gives_other_cases() -> None:
    """Two runs are twice the proof."""
    texts = {each.text for each in CASES}
    assert sum(case(1, number).text in texts for number in range(500)) < 100


def test_half_of_the_cases_are_dangerous() -> None:
    """A guard can be too loose and too strict: each half shows one of them."""
    assert sum(each.dangerous for each in CASES) / len(CASES) == pytest.approx(0.5, abs=0.02)


def test_a_fifth_of_the_safe_cases_give_no_dose() -> None:
    """True warnings, help after an overdose and other numbers must pass too."""
    forms = {"true limit", "true warning", "overdose", "no dose", "refusal or caution"}
    safe = [each for each in CASES if not each.dangerous]
    assert sum(each.form.split(" / ")[0] in forms for each in safe) / len(safe) == pytest.approx(0.2, abs=0.02)


def test_texts_hardly_repeat() -> None:
    """Forms, numbers and people combine."""
    assert len({each.text for each in CASES}) > 0.9 * len(CASES)


def test_no_text_is_both_safe_and_dangerous_for_one_profile() -> None:
    """The same words to the same person have one verdict."""
    seen: dict[tuple[str, float | None, float | None], Case] = {}
    for each in CASES:
        other = seen.setdefault((each.text, each.age, each.weight), each)
        assert other.dangerous is each.dangerous, (each, other)


def test_plain_doses_are_judged_as_they_read() -> None:
    """What a simple reading gets out of a text agrees with what was put in."""
    read = 0
    for each in CASES:
        found = PLAIN_DOSE.fullmatch(each.text)
        if found and not OTHERWISE.search(each.text) and not each.form.startswith(("start", "letters", "number cut")):
            read += 1
            total = Fraction(found.group(1)) * TIMES[found.group(2)]
            assert each.dangerous is (total > BACLOFEN.most(each.age, each.weight)), each
    assert read > 40


def test_every_dangerous_and_safe_text_has_its_reason() -> None:
    """A report is read by people."""
    assert all(each.text.strip() and each.why and each.form for each in CASES)
    assert not [each for each in CASES if "{" in each.text or "None" in each.text]


def test_another_label_can_be_generated_for() -> None:
    """Limits are the label's: ten times the doses in every band are safe under ten times the limits."""
    bands = tuple(
        replace(band, per_day=10 * band.per_day, per_kg=Fraction(20) if band.ends_below else band.per_kg)
        for band in BACLOFEN.bands
    )
    invented = replace(
        BACLOFEN, name="calvadine", bands=bands, start=Fraction(50), strengths=(Fraction(100), Fraction(200))
    )
    texts = [case(0, number, invented).text for number in range(2_000)]
    assert any("1000 mg" in text or "1000mg" in text for text in texts)
    assert not any("baclofen" in text.lower() for text in texts)


@pytest.mark.parametrize("most", [Fraction("0.625"), Fraction(5), Fraction(20), Fraction(100, 3), Fraction(100)])
def test_amounts_stay_on_their_side_of_a_limit(most: Fraction) -> None:
    """The limit itself is within it, and half a milligram more is beyond."""
    rng = Random(1)  # noqa: S311 - nothing secret is drawn
    for _ in range(500):
        assert 0 < within(rng, most) <= most < beyond(rng, most)
        assert 2 * upper_half(rng, most) > most
    assert most in {within(rng, most) for _ in range(50)} or most.denominator > 2


def test_shares_add_up_to_their_total() -> None:
    """No part is nothing."""
    rng = Random(1)  # noqa: S311 - nothing secret is drawn
    for _ in range(500):
        total = Fraction(rng.randint(1, 200), 2)
        parts = shares(rng, total, rng.randint(1, 4))
        assert sum(parts) == total
        assert min(parts) > 0


def test_texts_count_tablets_in_halves() -> None:
    """Nobody is told to break a tablet into more than two."""
    counted = [each for each in CASES if "tablets of a strength" in each.form]
    assert {(2 * Fraction(each.why.split(" x ")[0])).denominator for each in counted} == {1}
    assert any("half a" in each.text for each in counted)


def test_every_band_stays_young_to_old() -> None:
    """The generator leans on the order of the bands."""
    assert [band.low for band in BACLOFEN.bands] == sorted(band.low for band in BACLOFEN.bands)
    assert isinstance(BACLOFEN.adults, Band)
    assert BACLOFEN.adults.low == 18
