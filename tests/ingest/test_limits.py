"""Dose limits from leaflets of invented medicines."""

import pytest

from assistant.domain.limits import LimitStatus
from assistant.domain.not_stated import NOT_STATED
from tests.ingest.rough_doses import dosed, limit_that_says, proposal, read, rough, told, unread

KG = "mg a day for every kilogram of body weight"


def test_every_rule_of_a_rough_translation_is_proposed() -> None:
    """Also where a period, an age or a decimal is broken; what cannot be read is told."""
    assert told(rough()) == [
        "everybody: there is a strength of 4 mg",
        "everybody: there is a strength of 16 mg",
        "everybody from 3 years: start with 4 mg twice a day",
        "everybody from 3 years: the dose is raised every 5 days at the soonest",
        "adults: usually 24 to 48 mg a day",
        "everybody: at most 64 mg a day",
        "children from 3 to 5 years: at most 12 mg a day",
        "children below 3 years: no dose on the label",
        "children from 5 to 8 years: usually 12 to 16 mg a day",
        "children from 5 to 8 years: at most 16 mg a day",
        "children from 8 to 11 years: usually 16 to 32 mg a day",
        "children from 8 to 11 years: at most 32 mg a day",
        f"children from 11 years to below 18 years: 0.5 to 1 {KG}",
    ]
    assert unread(rough()) == [
        "Accordingly, in the tablet is 1 to 4 and 16 mg of the substance.",
        "This is 1/4 of the tablet of Velmodine at a dosage of 16 mg.",
        "In high doses the drug should be taken at a dosage of 16 mg.",
    ]


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        (f"children from 11 years to below 18 years: 0.5 to 1 {KG}", "“0, 5” is a broken decimal, read as 0.5"),
        (f"children from 11 years to below 18 years: 0.5 to 1 {KG}", "no “per day” is said"),
        (
            f"children from 11 years to below 18 years: 0.5 to 1 {KG}",
            "two bands meet at 11; the lower limit holds there",
        ),
        (
            f"children from 11 years to below 18 years: 0.5 to 1 {KG}",
            "its ages are those of the sentence before it, to which it points",
        ),
        ("children from 5 to 8 years: at most 16 mg a day", "two bands meet at 5; the lower limit holds there"),
        (
            "children from 5 to 8 years: usually 12 to 16 mg a day",
            "“5 godoval - 8 years of age” is garbled, and read as from 5 to 8 years",
        ),
        ("children from 8 to 11 years: at most 32 mg a day", "no “per day” is said"),
        ("everybody: at most 64 mg a day", "no age is stated; read as for everybody"),
        ("adults: usually 24 to 48 mg a day", "a maximum is given as a range"),
        (
            "adults: usually 24 to 48 mg a day",
            "the leaflet does not say at what age adults begin; 18 years is assumed",
        ),
        ("children from 3 to 5 years: at most 12 mg a day", "“usually” leaves open that more may be given"),
        (
            "children below 3 years: no dose on the label",
            "nothing is said about children below 3 years, neither a dose nor a prohibition",
        ),
    ],
)
def test_what_is_garbled_or_assumed_is_a_doubt(line: str, doubt: str) -> None:
    """In words that a pharmacist understands."""
    assert doubt in limit_that_says(rough(), line).doubts


def test_every_limit_is_proposed_and_quotes_the_sentence_that_states_it() -> None:
    """Nobody stands for what was only read."""
    leaflet = rough()
    for limit in proposal(leaflet).limits:
        assert limit.status is LimitStatus.PROPOSED
        assert limit.span in {passage.span for passage in leaflet.passages}
        for value in (limit.low, limit.high):
            if value is not NOT_STATED and value.denominator == 1:
                assert str(value) in leaflet.quote(limit.span)


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("Adults take 40 mg once a day.", ["adults: usually 40 mg a day", "adults: at most 40 mg at one time"]),
        ("Adults take one tablet of 40 mg once a day.", ["adults: usually 40 mg a day"]),
        ("Adults take two 20 mg tablets once a day.", ["adults: usually 40 mg a day"]),
        (
            "Adults: 1-2 tablets (200-400 mg) up to three times a day. Never more than 6 tablets (1200 mg) a day.",
            ["adults: usually 200 to 1200 mg a day", "everybody: at most 1200 mg a day"],
        ),
        ("Adults start with 5 mg a day, go up to 20 mg a day.", ["adults: start with 5 mg", "adults: at most 20 mg"]),
        ("Adults start with 5 mg a day, increased to 20 mg a day.", ["adults: usually 20 mg a day"]),
        ("Adults may take it for up to 2 years, 20 mg a day.", ["adults: usually 20 mg a day"]),
        ("Adults (18 years and over): 20 mg a day.", ["adults: usually 20 mg a day"]),
        ("Adults: 10 mg up to three times a day or 40 mg at night.", ["adults: usually 40 mg a day"]),
        ("Adults: 1 g every 8 hours.", ["adults: usually 3000 mg a day", "adults: at most 1000 mg at one time"]),
        ("Adults: 500 to 1,000 mg every 4 to 6 hours.", ["adults: usually 2000 to 6000 mg a day"]),
        ("Adults: 250 mg three or four times a day.", ["adults: usually 750 to 1000 mg a day"]),
        ("Adults take no more than 5 mg per intake.", ["adults: at most 5 mg at one time"]),
        ("Adults may take up to 4 g in 24 hours.", ["adults: at most 4000 mg a day"]),
        ("Adults must not take more than 0.5 g in any 24-hour period.", ["adults: at most 500 mg a day"]),
        ("The dose for adults must never exceed 60 mg/day.", ["adults: at most 60 mg a day"]),
        ("Adults take 60 mg at most each day.", ["adults: at most 60 mg a day"]),
        ("Adults take at most 5 mg three times daily.", ["adults: at most 5 mg at", "adults: at most 15 mg a"]),
        ("Adults: 100 mcg daily.", ["adults: usually 0.1 mg a day"]),
        ("Adults take 62.5 micrograms every day.", ["adults: usually 0.0625 mg a day"]),
        ("Adults take 0,25 mg daily.", ["adults: usually 0.25 mg a day"]),
        ("Adults start with 5 mg or 10 mg at bedtime.", ["adults: start with 5 to 10 mg once a day"]),
        ("The starting dose for adults is 10 mg daily.", ["adults: start with 10 mg once a day"]),
        ("Children under 12 years: 15 mg/kg/day.", [f"children below 12 years: 15 {KG}"]),
        ("Children under 12 years: 5 mg per kg twice a day.", [f"children below 12 years: 10 {KG}"]),
        ("Children aged 6-12 years: up to 2 mg/kg daily.", [f"children from 6 to 12 years: at most 2 {KG}"]),
        ("From 6 months to 2 years take 5 mg daily.", ["children from 6 months to 2 years: usually 5 mg a day"]),
        ("Adults and children over 12 years take 20 mg a day.", ["everybody from 12 years: usually 20 mg a day"]),
        ("Adults and children 12 years and over: 20 mg a day.", ["everybody from 12 years: usually 20 mg a day"]),
        ("People over 65 years should take 10 mg a day.", ["adults from 65 years: usually 10 mg a day"]),
        ("For adults it is raised at intervals of at least 2 weeks.", ["adults: the dose is raised every 14 days"]),
        ("Adults: the dose may be increased by 5 mg every 3 days.", ["adults: the dose is raised every 3 days"]),
        ("### Adults\n\nTake 20 mg a day.", ["adults: usually 20 mg a day"]),
        ("### Starting dose\n\nAdults: 5 mg twice daily.", ["adults: start with 5 mg twice a day"]),
        ("The most a day is:\n\n- adults: up to 40 mg\n- children of 6 to 12 years: up to 20 mg",
         ["adults: at most 40 mg a day", "children from 6 to 12 years: at most 20 mg a day"]),
        ("Children 2 to 6 years take 5 mg a day; children 6 to 10 years 10 mg a day.",
         ["children from 2 to 6 years: usually 5 mg a day", "children from 6 to 10 years: usually 10 mg a day"]),
        ("| Age | Dose | Most |\n|---|---|---|\n| 2 to 6 years | 5 mg twice a day | at most 20 mg a day |",
         ["children from 2 to 6 years: usually 10 mg a day", "children from 2 to 6 years: at most 20 mg a day"]),
        ("| Age | Maximum daily dose |\n|---|---|\n| 2-6 years | 20 mg |\n| Adults | 80 mg |",
         ["children from 2 to 6 years: at most 20 mg a day", "adults: at most 80 mg a day"]),
    ],
)  # fmt: skip
def test_many_ways_of_saying_a_dose_are_read(words: str, limits: list[str]) -> None:
    """Each figure with its age, its period and its unit; exact, in milligrams."""
    found = read(words)
    for limit in limits:
        assert any(line.startswith(limit) for line in found), found


@pytest.mark.parametrize(
    "words",
    [
        "The drug should be used at a dosage of 25 mg.",
        "If you take more than 100 mg, call a doctor.",
        "Doses above 120 mg a day have not been shown to be of use.",
        "In a study, adults took 300 mg a day.",
        "Adults take 40 mg once a week.",
        "Adults take 40 mg on alternate days.",
        "Adults take 20 mg/m² a day.",
        "Adults take 5 mg/5 ml twice a day.",
        "Adults take 10 mg/20 mg a day.",
        "Adults take 20 mg with each main meal.",
        "Take 10 mg for children and 20 mg for adults a day.",
        "Adults take at least 20 mg a day.",
        "Adults do not take 40 mg a day.",
        "Adults take two tablets a day.",
        "Adults take 10 mg for every 5 kg of weight a day.",
        "Los adultos toman 40 mg al día.",
    ],
)
def test_what_cannot_be_read_makes_no_limit_and_is_told(words: str) -> None:
    """A wrong limit is worse than none, and silence worse than either."""
    leaflet = dosed(words)
    assert told(leaflet) == []
    assert unread(leaflet) == [words]


def test_an_amount_beside_one_that_is_read_is_told_too() -> None:
    """The sentence has a limit, and is looked at for what else it says."""
    words = "Adults take 20 mg a day or 40 mg on alternate days."
    assert read(words) == ["adults: usually 20 mg a day", "adults: at most 20 mg a day"]
    assert unread(dosed(words)) == [words]


def test_tablets_count_where_one_strength_is_known() -> None:
    """With two strengths nobody knows which is meant."""
    one = "Velmodine comes as 20 mg tablets.\n\nAdults take one or two tablets a day."
    assert "adults: usually 20 to 40 mg a day" in read(one)
    two = "Velmodine comes as 20 mg tablets and 50 mg tablets.\n\nAdults take one or two tablets a day."
    assert unread(dosed(two)) == ["Adults take one or two tablets a day."]


def test_a_count_of_tablets_says_what_one_holds() -> None:
    """It is a strength beside the dose."""
    assert "everybody: there is a strength of 20 mg" in read("Adults take two tablets of 20 mg a day.")


def test_a_band_without_a_cap_is_capped_by_its_usual_range() -> None:
    """Adults without a cap take the cap for everybody; where there is none, their range's end is what they have."""
    children = "Children aged 2 to 6 years take 5 to 10 mg a day."
    adults = "Adults take 20 to 40 mg a day."
    cap = "The daily dose must never exceed 80 mg."
    assert "children from 2 to 6 years: at most 10 mg a day" in read(f"{children} {adults} {cap}")
    assert not any(line.startswith("adults: at most") for line in read(f"{children} {adults} {cap}"))
    assert "adults: at most 40 mg a day" in read(f"{children} {adults}")


def test_a_usual_range_above_the_most_is_doubted() -> None:
    """The most holds."""
    leaflet = dosed("Adults take 1 g every 4 to 6 hours. Never take more than 4 g a day.")
    usual = limit_that_says(leaflet, "adults: usually 4000 to 6000 mg a day")
    assert "it goes above the most a day, 4000 mg, which holds" in usual.doubts


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("Children aged 2 to 6 years take 5 mg a day.", ["children below 2 years: no dose on the label"]),
        ("Adults take 5 mg a day.", ["children below 18 years: no dose on the label"]),
        ("Take 5 mg a day.", ["children below 18 years: no dose on the label"]),
        ("Children take 5 mg a day.", []),
        ("Adults and children take 5 mg a day.", []),
        ("Never take more than 5 mg a day.", []),
        (
            "Adults take 5 mg a day. Do not give Velmodine to children under 12 years.",
            ["children below 18 years: no dose on the label", "children below 12 years: no dose on the label"],
        ),
        (
            "Velmodine is not recommended for children under 5. Children aged 5 to 9 years take 5 mg a day.",
            ["children below 5 years: no dose on the label"],
        ),
    ],
)
def test_below_the_youngest_age_with_a_dose_there_is_none(words: str, none: list[str]) -> None:
    """A dose that names nobody is an adult's; a cap gives nobody a dose."""
    assert [line for line in told(dosed(words)) if line.endswith("no dose on the label")] == none


def test_weights_uses_and_illnesses_that_a_limit_cannot_hold_are_doubts() -> None:
    """The limit is for everybody of the age, which is on the careful side."""
    leaflet = dosed("In renal impairment the dose for adults should not exceed 10 mg daily.")
    (most,) = proposal(leaflet).limits[:1]
    assert "it may be meant for people with an illness alone (“renal”)" in most.doubts
    leaflet = dosed("- Sea sickness: adults take 20 mg a day\n- Vertigo: children weighing over 30 kg take 5 mg a day")
    doubts = limit_that_says(leaflet, "adults: usually 20 mg a day").doubts
    assert "it is said of “Sea sickness” alone" in doubts
    doubts = limit_that_says(leaflet, "children below 18 years: usually 5 mg a day").doubts
    assert "it is said for a weight (“weighing over 30 kg”), which the limit leaves out" in doubts


def test_the_parts_of_one_tablet_are_no_strengths() -> None:
    """Nor is what else it contains."""
    pack = "Each tablet contains 50 mg of velmodine and 5 mg of tormine. Each tablet contains 30 mg lactose."
    leaflet = dosed(f"Take it as told.\n\n## Contents of the pack\n\n{pack}")
    assert told(leaflet) == []
    assert len(unread(leaflet)) == 2
