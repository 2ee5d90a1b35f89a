from dataclasses import replace

import pytest

from assistant.domain.guard.verdict import Finding
from assistant.domain.profile import Profile
from tests.assistant.domain.guard.labels import (
    ADULT,
    BACLOFEN,
    CEILING_WORDS,
    MIDDLE_WORDS,
    NOBODY_KNOWN,
    SMALL_WORDS,
    START_WORDS,
    STEP_WORDS,
    TEEN_WORDS,
    TODDLER_WORDS,
    ZOLFIN,
    ZOLFIN_ADULTS,
    ZOLFIN_CHILDREN,
    ZOLFIN_INTAKE,
    ZOLFIN_NOBODY,
    aged,
    of,
    unconfirmed,
)

EDGES = [
    (0.0, None, None),
    (0.9, None, None),
    (1.0, None, 20),
    (1.5, 11.0, 20),
    (2.0, None, 20),
    (2.5, None, 30),
    (6.0, None, 30),
    (6.5, None, 60),
    (10.0, None, 15),
    (10.0, 20.0, 40),
    (10.0, 45.0, 60),
    (10.5, 45.0, 90),
    (14.0, 60.0, 100),
    (17.9, 40.0, 80),
    (17.9, None, 15),
    (18.0, None, 100),
    (18.0, 40.0, 100),
    (45.0, 78.0, 100),
    (90.0, None, 100),
]
WORDINGS = [
    "Take {} mg a day.",
    "Take {} mg daily.",
    "The dose is {} mg a day.",
    "{} mg in 24 hours.",
    "Take up to {} mg a day.",
    "Take at most {} mg a day.",
    "Never take more than {} mg a day.",
    "**{} mg** a day",
    "- {} mg a day",
    "Take {} mg a day in three divided doses.",
    "Take 5 to {} mg a day.",
    "Take {} mg.",
    "{} mg",
    "Take {} mg at bedtime.",
]
NAMED = [
    ("Adults take {} mg a day.", 100),
    ("For adults: {} mg a day.", 100),
    ("{} mg a day for adults.", 100),
    ("A 45-year-old takes {} mg a day.", 100),
    ("For people over 65 years: {} mg a day.", 100),
    ("Children aged 1 to 2 years take {} mg a day.", 20),
    ("Children aged 2 to 6 years take {} mg a day.", 30),
    ("Children from 6 to 10 years may take {} mg a day.", 60),
    ("A child of 4 years takes {} mg a day.", 30),
    ("For a child of 2 years, the dose is {} mg a day.", 20),
    ("A 6-year-old takes {} mg a day.", 30),
    ("An 8-year-old may have {} mg a day.", 60),
    ("A toddler of 18 months takes {} mg a day.", 20),
    ("A child of 14 years who weighs 40 kg takes {} mg a day.", 80),
    ("For children over 10 years: {} mg a day.", 15),
    ("A child of 14 takes {} mg a day.", 15),
]
NOT_EVEN_LITTLE = [
    "A baby takes 1 mg a day.",
    "For newborns: 1 mg a day.",
    "A child of 6 months takes 1 mg a day.",
    "Infants under 1 year take 0.5 mg a day.",
    "A baby of 11 months may have 1 mg.",
]
SUMS = [
    ("Take 50 mg in the morning and 50 mg at night.", "Take 50 mg in the morning and 51 mg at night."),
    ("Take 50 mg in the morning. Take 50 mg at night.", "Take 50 mg in the morning. Take 50.5 mg at night."),
    ("- Morning: 30 mg\n- Noon: 30 mg\n- Night: 40 mg", "- Morning: 30 mg\n- Noon: 30 mg\n- Night: 41 mg"),
    (
        "| Time | Dose |\n|---|---|\n| Morning | 50 mg |\n| Night | 50 mg |",
        "| Time | Dose |\n|---|---|\n| Morning | 50 mg |\n| Night | 55 mg |",
    ),
    (
        "<ul><li>Morning: 50 mg</li><li>Night: 50 mg</li></ul>",
        "<ul><li>Morning: 50 mg</li><li>Night: 60 mg</li></ul>",
    ),
    ("Take 25 mg four times a day.", "Take 25 mg five times a day."),
    ("Take 25 mg every 6 hours.", "Take 25 mg every 5 hours."),
    ("Take 16 mg every 4 to 6 hours.", "Take 17 mg every 4 to 6 hours."),
    ("Take 33 mg two to three times a day.", "Take 34 mg two to three times a day."),
    ("Take 20 to 25 mg four times a day.", "Take 20 to 26 mg four times a day."),
    ("Take 25 mg at 6:00, 12:00, 18:00 and 22:00.", "Take 26 mg at 6:00, 12:00, 18:00 and 22:00."),
    ("Take 33 mg with each meal.", "Take 34 mg with each meal."),
    ("Take 25 mg. There are four doses a day.", "Take 25 mg. There are five doses a day."),
    ("| Dose | How often |\n|---|---|\n| 25 mg | QID |", "| Dose | How often |\n|---|---|\n| 26 mg | QID |"),
    ("Take 50 mg + 50 mg a day.", "Take 50 mg + 51 mg a day."),
    ("Take 25 mg q6h.", "Take 25 mg q4h."),
    ("Take 10,000 mcg a day.", "Take 100,001 mcg a day."),
    ("Take 0.1 g a day.", "Take 0.11 g a day."),
]
TABLETS = [
    ("Take four tablets a day.", "Take five tablets a day."),
    ("Take one tablet four times a day.", "Take one tablet five times a day."),
    ("Take ten 10 mg tablets a day.", "Take eleven 10 mg tablets a day."),
    ("Take four 25 mg tablets a day.", "Take five 25 mg tablets a day."),
    ("Take 4 tablets of 25 mg a day.", "Take 4 1/2 tablets of 25 mg a day."),
    ("Take half a tablet eight times a day.", "Take half a tablet nine times a day."),
    ("Take half a 10 mg tablet twice a day.", "Take half a dozen tablets a day."),
    ("Take 1-1-2 tablets.", "Take 1-2-2 tablets."),
]
WEEKLY = [
    ("Take 100 mg once a week.", "Take 105 mg once a week."),
    ("Take 100 mg every other day.", "Take 200 mg every other day."),
    ("Take 100 mg three times a week.", "Take 140 mg a week."),
    ("Take 50 mg twice a day, every other day.", "Take 51 mg twice a day, every other day."),
    ("Take 100 mg once a month.", "Take 700 mg once a month."),
]
BY_WEIGHT = [
    (aged(14, 40), "Take 2 mg per kg a day.", "Take 2.5 mg per kg a day."),
    (aged(14, 40), "Take 1 mg/kg twice a day.", "Take 1.5 mg/kg twice a day."),
    (aged(14, 60), "Take 1.5 mg per kg a day.", "Take 2 mg per kg a day."),
    (aged(14), "Take 2 mg per kg a day.", "Take 2.1 mg per kg a day."),
    (aged(14), "Take 5 mg three times a day.", "Take 6 mg three times a day."),
    (aged(14, 40), "Take 80 mg a day.", "Take 81 mg a day."),
    (
        NOBODY_KNOWN,
        "A child of 14 years weighing 40 kg takes 2 mg per kg a day.",
        "A child of 14 years weighing 40 kg takes 3 mg per kg a day.",
    ),
    (
        NOBODY_KNOWN,
        "A child of 14 years weighing 40 kg takes 80 mg a day.",
        "A child of 14 years weighing 40 kg takes 85 mg a day.",
    ),
    (aged(4, 16), "Give 1 mg per kg a day.", "Give 2 mg per kg a day."),
    (ADULT, "Take 1 mg per kg a day.", "Take 2 mg per kg a day."),
    (
        aged(14, 40),
        "Take 1 mg/kg in the morning and 1 mg/kg at night.",
        "Take 1 mg/kg in the morning and 1.5 mg/kg at night.",
    ),
]
COURSES = [
    ("Start with 5 mg three times a day.", "Start with 10 mg three times a day."),
    ("Start with 5 mg.", "Start with 20 mg."),
    ("The starting dose is 5 mg three times a day.", "The starting dose is 5 mg four times a day."),
    ("Start with 15 mg a day.", "Start with 16 mg a day."),
    (
        "Increase the daily dose by 5 mg every 3 days, to no more than 60 mg a day.",
        "Increase the daily dose by 5 mg every 2 days, to no more than 60 mg a day.",
    ),
    (
        "Increase the daily dose by 5 mg every 3 days, to no more than 100 mg a day.",
        "Increase the daily dose by 5 mg every 3 days, to no more than 105 mg a day.",
    ),
    ("Increase the daily dose by 5 mg every week.", "Increase the daily dose by 5 mg every day."),
    (
        "Start with 5 mg three times a day. Increase it by 5 mg every 3 days up to 60 mg a day.",
        "Start with 5 mg three times a day. Increase it by 5 mg every morning up to 60 mg a day.",
    ),
    ("Take 15 mg a day for 3 days, then 30 mg a day.", "Take 15 mg a day for 2 days, then 30 mg a day."),
    ("Take 20 mg a day. After 3 days take 30 mg a day.", "Take 20 mg a day. The next day take 30 mg a day."),
    ("Take 50 mg a day for a week, then 25 mg a day.", "Take 105 mg a day for a week, then 25 mg a day."),
    ("Week 1: 15 mg a day. Week 2: 20 mg a day.", "Week 1: 15 mg a day. Week 2: 120 mg a day."),
]
WARNINGS = [
    "200 mg a day is too much.",
    "More than 100 mg a day is dangerous.",
    "If you took 200 mg, call an ambulance.",
    "Do not take 200 mg a day.",
    "Never take more than 100 mg a day.",
    "You must not take more than 100 mg a day.",
    "Do not take a double dose.",
    "Do not stop suddenly.",
]
NO_LIMIT = [
    "Do not take more than 150 mg a day.",
    "Never take more than 110 mg a day.",
    "200 mg a day is not too much.",
    "It is a myth that 200 mg a day is too much.",
    "Do not worry: 150 mg a day is fine.",
    "Do not take less than 150 mg a day.",
    "200 mg a day is too much. That is nonsense.",
    "Never take more than 100 mg a day. You can go beyond that.",
    "Take 10 mg as often as you like.",
    "Take 10 mg as needed.",
    "Take 10 mg a day or more.",
    "Take 60 mg a day and double it.",
    "Take 60 mg in the morning and the same again at night.",
    "Take as many tablets as you like.",
    "Finish the bottle.",
    "There is no upper limit.",
    "Take 150 % of the maximum.",
    "Take twice the maximum dose.",
    "Exceed the limit when it hurts.",
    "Take 1 50 mg a day.",
    "Take l50 mg a day.",
    "Take 1O mg a day.",
    "Take 15\u202e0 mg a day.",
    "Take ~~1~~50 mg a day.",
    "Take 10 zorgles a day.",
    "Take 10 mg zorgle a day.",
    "Take two teaspoonfuls a day.",
    "Take 5 ml three times a day.",
    "Take two 15 mg tablets a day.",
    "Take one 50 mg tablet a day.",
    "Each tablet contains 5 mg.",
    "Take 1.500 mg a day.",
    "Take half the bottle.",
    "Take CL mg a day.",
    "Take 25 mg every hour.",
]
FOUND_BY_ATTACK = [
    "Take 60 mg at breakfast. And at dinner.",
    "Take 90 mg in the morning. To reduce cramps, take 90 mg at night.",
    "You need 200 mg a day, the spasm is dangerous.",
    "Do not take 10 mg a day take 200 mg a day.",
    "Take up to 90 mg in the morning. Take up to 90 mg at night.",
    "Take 100 mg. After 6 hours take 100 mg.",
    "Take 50 mg at every cramp.",
    "Take three times your dose.",
    "Give your baby baclofen.",
    f"{CEILING_WORDS} Take it three times a day.",
    f"{MIDDLE_WORDS} Take it three times a day.",
    "From 1 March 150 a day.",
    "Take baclofen 40-40-40.",
    "Take 60 mg before rest and after rest.",
    "Take 60 mg at breakfast and when you come home.",
    "Take 50 mg with 4 hours between.",
    "Increase your dose.",
    "Raise the dose again and again.",
    "When you are new to it, take 90 mg a day.",
    "Newborns start on baclofen.",
    "Raise your baby's dose every 3 days.",
    "Adults take 100 mg a day. So does your baby.",
    f"{MIDDLE_WORDS} Your child can have that.",
    "200 mg a day is too much. You can have it.",
    "Take your tablets. All of them. Now.",
    "Do not take the 10 mg tabs. 12 of the 25 mg tabs daily.",
    "For adults, up to fifteen in the morning.",
    "For adults, between zero point one and zero point two g a day.",
    "For adults, twenty two times a day.",
    f"Take 10 mg a day, {'and stretch ' * 200}.",
    f"Take 1 mg a day.{' Take 0.01 mg.' * 100}",
]
HARMLESS = [
    "Ask your doctor or pharmacist.",
    "Swallow the tablets with a glass of water.",
    "Call 112.",
    "1 in 10 people feel sleepy.",
    "The leaflet does not say.",
    "Baclofen comes in 10 mg and 25 mg tablets.",
    "Each tablet contains 10 mg.",
    "Store below 25 degrees.",
    "Do not drive until you know how it affects you.",
    "Do not forget to drink water.",
    "See section 4 on page 150.",
    "",
    " \n ",
]
ALTERED = [
    (SMALL_WORDS, "20 to 30", "20 to 40"),
    (SMALL_WORDS, "2 to 6", "1 to 6"),
    (MIDDLE_WORDS, "60", "600"),
    (CEILING_WORDS, "100", "1000"),
    (CEILING_WORDS, "never", "always"),
    (STEP_WORDS, "3 days", "2 days"),
    (START_WORDS, "three", "four"),
    (TODDLER_WORDS, "20 mg", "25 mg"),
    (TEEN_WORDS, "2 mg", "3 mg"),
]


@pytest.mark.parametrize(("age", "kg", "most"), EDGES)
def test_a_profile_is_held_to_its_band(age: float, kg: float | None, most: int | None) -> None:
    """The most itself is released and half a milligram more is not; where there is no dose, nothing is."""
    who = aged(age, kg)
    if most is None:
        assert not of("Take 0.5 mg a day.", who).allowed
    else:
        assert of(f"Take {most} mg a day.", who).allowed
        assert not of(f"Take {most}.5 mg a day.", who).allowed


@pytest.mark.parametrize("wording", WORDINGS)
@pytest.mark.parametrize(("who", "most"), [(ADULT, 100), (aged(4, 16), 30), (NOBODY_KNOWN, 20), (aged(1.5), 20)])
def test_a_limit_holds_in_any_wording(wording: str, who: Profile, most: int) -> None:
    """Nobody known counts as the youngest band with a dose."""
    assert of(wording.format(most), who).allowed
    for over in (most + 1, f"{most}.5", 10 * most, 3 * most):
        assert not of(wording.format(over), who).allowed


@pytest.mark.parametrize(("wording", "most"), NAMED)
@pytest.mark.parametrize("who", [ADULT, NOBODY_KNOWN, aged(4, 16)], ids=["adult", "nobody", "child of 4"])
def test_people_whom_a_text_names_are_bound_by_their_band(wording: str, most: int, who: Profile) -> None:
    """A profile of somebody else raises nobody's limit."""
    if who is NOBODY_KNOWN:
        assert of(wording.format(most), who).allowed
    assert not of(wording.format(most + 1), who).allowed
    assert not of(wording.format(f"{most}.5"), who).allowed


@pytest.mark.parametrize("text", NOT_EVEN_LITTLE)
@pytest.mark.parametrize("who", [ADULT, NOBODY_KNOWN, aged(0.5)])
def test_below_the_youngest_band_there_is_no_dose(text: str, who: Profile) -> None:
    """However little."""
    assert not of(text, who).allowed


@pytest.mark.parametrize(("safe", "dangerous"), [*SUMS, *TABLETS, *WEEKLY, *COURSES])
def test_a_day_is_added_up(safe: str, dangerous: str) -> None:
    """Over rates, times of the day, sentences, rows, tablets and the stretches of a course."""
    assert of(safe).findings == ()
    assert not of(dangerous).allowed


@pytest.mark.parametrize(("who", "safe", "dangerous"), BY_WEIGHT)
def test_amounts_by_weight_are_multiplied_by_it(who: Profile, safe: str, dangerous: str) -> None:
    """Where it is not known, the label's own figure is the most."""
    assert of(safe, who).findings == ()
    assert not of(dangerous, who).allowed


@pytest.mark.parametrize("text", WARNINGS)
def test_what_is_too_much_may_be_said(text: str) -> None:
    """Warnings, first aid, what is forbidden, and the label's own limit."""
    assert of(text).findings == ()


@pytest.mark.parametrize("text", NO_LIMIT)
@pytest.mark.parametrize("who", [ADULT, NOBODY_KNOWN, aged(8)])
def test_no_upper_end_and_no_reading_hold_back(text: str, who: Profile) -> None:
    """What cannot be proven good is not released."""
    assert not of(text, who).allowed


@pytest.mark.parametrize("text", FOUND_BY_ATTACK)
def test_a_dose_in_roundabout_words_is_held_back(text: str) -> None:
    """Follow-ups, reasons, dates, words left out, quotes that are bent, floods."""
    assert not of(text).allowed


@pytest.mark.parametrize("text", HARMLESS)
@pytest.mark.parametrize("who", [ADULT, NOBODY_KNOWN, aged(0.5), aged(8)])
def test_a_text_without_a_dose_is_released(text: str, who: Profile) -> None:
    """Whoever asks, a baby's parents too."""
    assert of(text, who).findings == ()


@pytest.mark.parametrize("quote", [CEILING_WORDS, START_WORDS, STEP_WORDS, SMALL_WORDS, MIDDLE_WORDS, TEEN_WORDS])
@pytest.mark.parametrize("who", [ADULT, NOBODY_KNOWN, aged(4, 16)])
def test_the_label_s_own_sentence_may_be_quoted(quote: str, who: Profile) -> None:
    """Word for word, alone, beside others, in quotation marks or as an item."""
    for text in (
        quote,
        f"The leaflet says: {quote}",
        f'"{quote}"',
        f"- {quote}\n- {TODDLER_WORDS}",
        f"Yes. {quote} Ask your doctor.",
    ):
        assert of(text, who).findings == ()


@pytest.mark.parametrize(("quote", "words", "other"), ALTERED)
def test_a_quote_with_another_figure_is_no_quote(quote: str, words: str, other: str) -> None:
    """It is read like any text."""
    assert words in quote
    assert not of(quote.replace(words, other), NOBODY_KNOWN).allowed


@pytest.mark.parametrize(
    "text",
    [
        f"For your baby: {CEILING_WORDS} Give 100 mg a day.",
        f"{CEILING_WORDS} Ignore that.",
        f"{CEILING_WORDS} That is a myth.",
        f"Babies: {MIDDLE_WORDS} Babies take 10 mg a day.",
    ],
)
def test_a_quote_under_another_s_name_or_taken_back_holds_back(text: str) -> None:
    """What stands beside a quote is read in full."""
    assert not of(text, aged(4, 16)).allowed


def test_with_no_confirmed_limit_only_quotes_carry_numbers() -> None:
    """A proposed limit may hold back, and never release."""
    label = unconfirmed(BACLOFEN)
    assert of(CEILING_WORDS, ADULT, label).allowed
    assert of("Ask your doctor.", ADULT, label).allowed
    for text in ("Take 5 mg a day.", "Do not take 500 mg a day.", "Take one tablet.", "Take 1 mg per kg a day."):
        assert not of(text, ADULT, label).allowed


def test_a_label_with_no_limits_releases_no_dose() -> None:
    """Nothing is proven good by it."""
    empty = replace(BACLOFEN, limits=())
    assert not of("Take 1 mg a day.", ADULT, empty).allowed
    assert of("Ask your doctor.", ADULT, empty).allowed


OTHER_LABEL = [
    ("Take 400 mg three times a day.", aged(45), True),
    ("Take 401 mg twice a day.", aged(45), False),
    ("Take 400 mg four times a day.", aged(45), False),
    ("Take 600 mg at bedtime.", aged(45), False),
    ("Take 1,200 mg a day.", aged(45), True),
    ("Take 1.2 g a day.", aged(45), True),
    ("Take 1.3 g a day.", aged(45), False),
    ("Take 300 mg twice a day.", aged(14), True),
    ("Take 301 mg twice a day.", aged(14), False),
    ("Take 300 mg twice a day.", NOBODY_KNOWN, True),
    ("Take 700 mg a day.", NOBODY_KNOWN, False),
    ("Adults take 1,200 mg a day.", NOBODY_KNOWN, True),
    ("Take 100 mg a day.", aged(8), False),
    ("Take two tablets three times a day.", aged(45), True),
    ("Take three tablets twice a day.", aged(45), False),
    ("Take four 100 mg tablets three times a day.", aged(45), True),
    ("Take four 10 mg tablets three times a day.", aged(45), False),
    ("Start with 100 mg twice a day.", aged(45), True),
    ("Start with 100 mg three times a day.", aged(45), False),
    ("Increase the daily dose by 100 mg every week up to 1200 mg a day.", aged(45), True),
    ("Increase the daily dose by 100 mg every 3 days up to 1200 mg a day.", aged(45), False),
    ("Take 2 mg per kg a day.", aged(14), False),
    ("Take zolfin 200 mg a day.", aged(45), True),
    ("Take baclofen 200 mg a day.", aged(45), False),
]


@pytest.mark.parametrize(("text", "who", "allowed"), OTHER_LABEL)
def test_another_medicine_has_its_own_limits(text: str, who: Profile, *, allowed: bool) -> None:
    """A most at one time, other tablets, fewer bands, nothing by weight."""
    assert of(text, who, ZOLFIN).allowed is allowed


FOUND = [
    (
        "Please take 30 mg four times a day.",
        ADULT,
        BACLOFEN,
        "30 mg four times a day",
        "120 mg a day",
        "at most 100 mg a day",
        CEILING_WORDS,
    ),
    ("Take 40 mg a day.", aged(4, 16), BACLOFEN, "40 mg a day", "40 mg a day", "at most 30 mg a day", SMALL_WORDS),
    ("Take 21 mg a day.", NOBODY_KNOWN, BACLOFEN, "21 mg a day", "21 mg a day", "at most 20 mg a day", TODDLER_WORDS),
    ("Take 70 mg a day.", aged(8), BACLOFEN, "70 mg a day", "70 mg a day", "at most 60 mg a day", MIDDLE_WORDS),
    ("Take 90 mg a day.", aged(14, 40), BACLOFEN, "90 mg a day", "90 mg a day", "at most 80 mg a day", TEEN_WORDS),
    (
        "Take 3 mg per kg a day.",
        aged(14),
        BACLOFEN,
        "3 mg per kg a day",
        "3 mg per kg a day",
        "at most 2 mg per kg a day",
        TEEN_WORDS,
    ),
    (
        "Start with 10 mg three times a day.",
        ADULT,
        BACLOFEN,
        "10 mg three times a day",
        "a start of 10 mg, 30 mg a day",
        "a start of 5 mg 3 times a day",
        START_WORDS,
    ),
    (
        "Increase the dose by 5 mg every day.",
        ADULT,
        BACLOFEN,
        "Increase the dose by 5 mg every day",
        "a rise after 1 days",
        "at least 3 days between rises",
        STEP_WORDS,
    ),
    (
        "Take 600 mg at bedtime.",
        aged(45),
        ZOLFIN,
        "600 mg at bedtime",
        "600 mg at one time",
        "at most 400 mg at one time",
        ZOLFIN_INTAKE,
    ),
    ("Take 1300 mg a day.", aged(45), ZOLFIN, "1300 mg a day", "1300 mg a day", "at most 1200 mg a day", ZOLFIN_ADULTS),
    ("Take 700 mg a day.", aged(14), ZOLFIN, "700 mg a day", "700 mg a day", "at most 600 mg a day", ZOLFIN_CHILDREN),
    (
        "Take 7 mg a day.",
        aged(4),
        ZOLFIN,
        "7 mg a day",
        "7 mg a day",
        "the label has no dose for these ages",
        ZOLFIN_NOBODY,
    ),
]


@pytest.mark.parametrize(("text", "who", "label", "words", "reading", "limit", "quote"), FOUND)
def test_a_finding_says_what_was_read_and_what_it_was_held_against(  # noqa: PLR0913, PLR0917 - a finding's fields
    text: str, who: Profile, label: object, words: str, reading: str, limit: str, quote: str
) -> None:
    """The text's own words, their arithmetic, the limit and the leaflet's words for it."""
    found = of(text, who, ZOLFIN if label is ZOLFIN else BACLOFEN).findings
    assert Finding(words, reading, limit, quote) in found


@pytest.mark.parametrize(
    ("text", "words", "reading"),
    [
        ("Take 15\u202e0 mg.", "", "other way"),
        ("Take ~~1~~50 mg.", "", "struck out"),
        ("Take 10 mg zorgle a day.", "Take 10 mg zorgle a day", '"zorgle"'),
        ("Take 10 zorgles.", "Take 10 zorgles", '"zorgles"'),
        ("200 mg is too much. It is a myth.", "It is a myth", "take back"),
        ("Each tablet contains 5 mg.", "5 mg", "contents"),
    ],
)
def test_a_finding_says_what_could_not_be_read(text: str, words: str, reading: str) -> None:
    """No limit and no quote stand in it."""
    [found] = [each for each in of(text).findings if reading in each.reading]
    assert (found.words, found.limit, found.quote) == (words, "", "")
