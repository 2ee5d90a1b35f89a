"""Dose instructions of our own, and what the reader makes of them."""

from fractions import Fraction
from itertools import product
from typing import Final

import pytest

from assistant.domain.dosage import Dosage, Quantity, Range
from assistant.domain.guard.reader import read_dosages
from assistant.domain.not_stated import NOT_STATED

AMOUNTS: Final[dict[str, Fraction | int]] = {
    "one tablet": 1,
    "2 tabs": 2,
    "half a tablet": Fraction(1, 2),
    "1-2 capsules": 2,
    "one or two": 2,
    "1.5 tablets": Fraction(3, 2),
    "two 5ml spoonfuls": 10,
    "7.5 mL": Fraction(15, 2),
    "3 puffs": 3,
    "12 units": 12,
    "250 mg": 250,
    "1 (one) sachet": 1,
    "up to 2 sprays": 2,
    "2 tablets (500 mg each)": 2,
    "1 1/2 tablets": Fraction(3, 2),
    "1 cap": 1,
}
RATES: Final[dict[str, Fraction | int]] = {
    "daily": 1,
    "od": 1,
    "bd": 2,
    "BID": 2,
    "t.d.s.": 3,
    "qid": 4,
    "twice a day": 2,
    "3 x daily": 3,
    "four times/day": 4,
    "every 6 hours": 4,
    "every 4-6 hours": 6,
    "q4-6h": 6,
    "8 hourly": 3,
    "up to three times a day": 3,
    "once or twice daily": 2,
    "at night": 1,
    "in the morning and at night": 2,
    "with each meal": 3,
    "morning, noon and night": 3,
    "on alternate days": Fraction(1, 2),
    "every other night": Fraction(1, 2),
    "once a week": Fraction(1, 7),
    "3 times weekly": Fraction(3, 7),
    "every 2 weeks": Fraction(1, 14),
    "at 8am and 8pm": 2,
    "twice daily (every 12 hours)": 2,
    "tds with food": 3,
    "bd on alternate days": 1,
    "nocte": 1,
    "before breakfast": 1,
}
EXTRAS: Final = (
    "",
    " prn",
    " for 15 days",
    " for heart failure",
    " as directed",
    " x 14 days",
    " po",
    ". Swallow whole.",
)


def per_day(text: str) -> Fraction | None:
    """Return the most in a day of any stretch, or None where it is unread or not stated."""
    read = read_dosages(text)
    if read.unread or not read.dosages:
        return None
    sums: dict[int, Fraction] = {}
    for dosage in read.dosages:
        if dosage.per_day is NOT_STATED:
            return None
        sums[dosage.sequence] = sums.get(dosage.sequence, Fraction(0)) + dosage.per_day.value
    return max(sums.values())


@pytest.mark.parametrize("extra", EXTRAS)
@pytest.mark.parametrize("opens", ["", "take ", "Take by mouth "])
def test_amount_times_rate_is_never_read_too_low(opens: str, extra: str) -> None:
    """Every amount with every rate is read right, or, seldom, not at all."""
    unread = []
    for (amount, each), (rate, often) in product(AMOUNTS.items(), RATES.items()):
        text = f"{opens}{amount} {rate}{extra}"
        found = per_day(text)
        if found is None:
            unread.append(text)
        else:
            assert found == each * often, text
    assert len(unread) <= 0.03 * len(AMOUNTS) * len(RATES), unread


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("1 mane 2 nocte", 3),
        ("take 1 tablet in the morning and 2 at night", 3),
        ("In the morning take 10 mg and at night 20 mg", 30),
        ("10 units at breakfast, 8 units at lunch and 12 units with dinner", 30),
        ("Take 1 tablet three times a day. Take 2 tablets at night.", 5),
        ("2 bd for 2/52 then 1 od", 4),
        ("Take 2 tablets daily for 3 days, then 3 tablets daily", 3),
        ("1 tablet in the morning then 2 at night", 3),
        ("20 mg daily in 2 divided doses", 20),
        ("Paracetamol 500mg tablets take 2 qds", 8),
        ("one zolfinate 3 times a day", 3),
        ("2 tablets of zolfin sodium daily", 2),
        ("2 tabs of zolfinate 500mg every 12 hours", 4),
        ("one spoonful 5 / day", 5),
        ("1bd", 2),
        ("1 tablet am and 2 tablets pm", 3),
        ("1/2-1 tab bd", 2),
        ("1 tablet 8 am and 8 pm daily and 2 at noon", 4),
        ("1 tablet(s) 2 time(s) a day", 2),
        ("one a day to lower cholesterol", 1),
        ("half - 1 tablet at night", 1),
        ("½ to 1 tablet at night", 1),
        ("1 tablet daily 30 minutes before breakfast", 1),
        ("2 tablets twice a day, 12 hours apart", 4),
        ("Apply 1 patch every 72 hours. Replace every 3 days.", Fraction(1, 3)),
        ("1,000 mg bd", 2000),
        ("1 tablet once a week on Mondays", Fraction(1, 7)),
        ("2 tablets daily with meals", 2),
    ],
)
def test_what_is_taken_on_one_day_adds_up(text: str, most: Fraction) -> None:
    """Stretches of a course do not."""
    assert per_day(text) == most


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("tkae 2 tabelts twice a dya", 4),  # codespell:ignore tkae
        ("1 capsul dialy", 1),
        ("2 pufs at nigth", 2),  # codespell:ignore nigth
        ("take 1 tablte evrey 6 huors", 4),
        ("1 tablet evrey other day", Fraction(1, 2)),
    ],
)
def test_slips_of_the_pen_are_put_right(text: str, right: Fraction) -> None:
    """Of words of doses."""
    assert per_day(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "one tablet twise a day",
        "1 twise daily",
        "2 tablets thrise daily",
        "1 tablet for pain twise a day",
        "tow tablets daily",
        "1 tablet daily, incresing weekly",  # codespell:ignore incresing
        "1 tablet daily, doubel if needed",  # codespell:ignore doubel
    ],
)
def test_words_of_number_and_change_are_never_put_right_or_passed_over(text: str) -> None:
    """A name or a reason may be unknown, but not what is nearly such a word."""
    assert read_dosages(text).unread == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "1 50 ml bd",
        "1/2 tablets daily",
        "1/2 bd",
        "2/3 capsules daily",
        "1.125 mg od",
        "1-0-1 tablets",
        "1 tablet 1-0-1",
        "2 weekly",
        "4 monthly",
        "1 tablet 5 days a week",
        "1 daily 5 days a week",
        "1 tablet for 5 days every month",
        "1 tablet once a day and at bedtime",
        "1 tablet daily and at night",
        "1 tablet bid or tid",
        "1 tablet daily x 2",
        "1 tablet weekly on Monday and Thursday",
        "take 1 tablet daily up to 4 tablets a day",
        "1 tablet daily, increasing weekly",
        "6 tablets daily then reduce by 1 tablet every 3 days",
        "1 tablet twice a day, 2 on Sundays",
        "3 (two) tablets daily",
        "1 tablet daily and double if no effect",
        "1 tablet every 4 to 6",
        "take as many as you need",
        "1 tablet or 2 capsules daily",
        "2 tablets now and again at night",
        "1 tablet before and after exercise",
        "1 tablet twice daily every week",
        "one 1 tds for 1 week, 2 bd for 2 weeks",
        "hello",
        "1 bd for 7 days and 1 od thereafter",
        "take one in the morning and two in the evening with meals",
        "2",
        "",
        "1 x bd 3 od",
        "one per meal",
        "1 tablet twice daily, once at night",
        "from 1 to 2 tablets bd",
        "2 tablets of 1 000 mg daily and more if needed",
    ],
)
def test_what_may_be_read_in_two_ways_is_unread(text: str) -> None:
    """Whole sentences are, so that nobody reads the half of one."""
    assert per_day(text) is None
    if text:
        assert read_dosages(text).unread


@pytest.mark.parametrize("text", ["15\u202e0 mg daily", "1 tablet d\u0430ily", "1 tablet \ud83d daily"])
def test_odd_characters_are_unread(text: str) -> None:
    """As the guard holds them back."""
    assert read_dosages(text).dosages == ()
    assert read_dosages(text).unread == (text,)


def only(text: str) -> Dosage:
    """Return the one dosage of a text that is read."""
    read = read_dosages(text)
    assert read.unread == ()
    (dosage,) = read.dosages
    return dosage


def test_an_amount_without_a_rate_has_no_timing() -> None:
    """How often is not assumed."""
    for text in ("2 puffs prn", "1 tablet with food", "1 tablet after a meal"):
        assert only(text).repeat.times_a_day is NOT_STATED
    assert only("2 puffs prn").dose == Quantity(Fraction(2), "puff")
    assert only("2 puffs prn").as_needed


def test_a_rate_without_an_amount_has_no_dose() -> None:
    """As of a cream."""
    assert only("apply thinly twice daily").dose is NOT_STATED
    assert only("apply thinly twice daily").repeat.times_a_day == 2


def test_limits_are_no_doses() -> None:
    """They stand beside the dose that they limit."""
    for text in (
        "1-2 q4-6h prn max 8/24h",
        "1 or 2 every 4 to 6 hours when required, no more than 8 in 24 hours",
        "Take 1-2 every 4 hours if needed. Do not exceed 8 in a day.",
    ):
        dosage = only(text)
        assert dosage.max_dose_per_period is not NOT_STATED
        assert dosage.max_dose_per_period.numerator.value == 8
        assert dosage.max_dose_per_period.denominator == Quantity(Fraction(24), "h")
        assert dosage.dose == Range(Quantity(Fraction(1)), Quantity(Fraction(2)))
    assert only("max 8 in 24 hrs").dose is NOT_STATED
    assert only("2 puffs prn, up to a maximum of 4 puffs per dose").max_dose_per_administration == Quantity(
        Fraction(4), "puff"
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("1 tablet in the morning", ["MORN"]),
        ("1 mane and nocte", ["MORN", "NIGHT"]),
        ("1 at bedtime", ["HS"]),
        ("1 with breakfast and dinner", ["CM", "CV"]),
        ("1 before breakfast", ["ACM"]),
        ("1 tds after meals", ["PC"]),
        ("1 tds ac", ["AC"]),
        ("1 tds with food", ["C"]),
        ("1 at lunchtime", ["CD"]),
        ("1 on waking", ["WAKE"]),
        ("1 in the afternoon and in the evening", ["AFT", "EVE"]),
        ("1 at noon", ["NOON"]),
    ],
)
def test_times_of_the_day_have_fhirs_codes(text: str, codes: list[str]) -> None:
    """Meals with what stands before them."""
    assert [code.value for code in only(text).repeat.when] == codes


def test_times_by_the_clock_are_times_of_day() -> None:
    """In FHIR's form."""
    assert only("1 tablet at 8am, 2pm and 10:30 pm").repeat.time_of_day == ("08:00:00", "14:00:00", "22:30:00")


def test_how_long_it_goes_on_is_a_bound() -> None:
    """In days, or in hours where it is less than one."""
    for text in ("1 bd for 5 days", "1 bd x 5 days", "1 bd 5/7", "1 bd 5 days"):
        assert only(text).repeat.bounds_duration == Quantity(Fraction(5), "d")
    assert only("1 bd for 2/52").repeat.bounds_duration == Quantity(Fraction(14), "d")


def test_stretches_of_a_course_count_up_and_keep_their_words() -> None:
    """As they were written."""
    read = read_dosages("2 bd for 5/7, then 1bd for 1/52, then 1od")
    assert [(one.sequence, one.text) for one in read.dosages] == [(1, "2 bd for 5/7"), (2, "1bd for 1/52"), (3, "1od")]
    read = read_dosages("2 tablets bd. Then reduce to 1 tablet od")
    assert [(one.sequence, one.per_day) for one in read.dosages] == [
        (1, Quantity(Fraction(4), "tablet")),
        (2, Quantity(Fraction(1), "tablet")),
    ]


def test_what_can_be_read_is_kept_beside_what_cannot() -> None:
    """Sentence by sentence."""
    read = read_dosages("Take 1 tablet daily. Flumple the other ones twice weekly.")
    assert [one.text for one in read.dosages] == ["Take 1 tablet daily"]
    assert read.unread == ("Flumple the other ones twice weekly",)
