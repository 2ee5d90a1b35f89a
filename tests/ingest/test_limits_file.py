"""Limits files: what is read from them, and what is refused."""

from datetime import date
from fractions import Fraction

import pytest

from assistant.domain.limits import ADULTS, EVERYBODY, Ages, Confirmation, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.span import Span
from assistant.errors import NotPublishableError
from ingest.limits_file import LimitsFile, confirmed_limits

TEXT = """Velmodine 4 mg tablets

Adults and children start with 4 mg three times a day. Adults usually take 1, 5 to 3 g a day.

Children aged 2 to 6 years take at most half a milligram for each kilogram a day. Children over 6 years take up to 100 \
micrograms a day. The dose is raised every two weeks.
"""
START = "Adults and children start with 4 mg three times a day."
USUAL = "Adults usually take 1, 5 to 3 g a day."
BAND = "Children aged 2 to 6 years take at most half a milligram for each kilogram a day."
OLDER = "Children over 6 years take up to 100 micrograms a day."
STEP = "The dose is raised every two weeks."
BY = Confirmation("A. Pharmacist", "pharmacist", date(2026, 1, 31))
CONFIRMED = '[confirmed]\nby = "A. Pharmacist"\ncapacity = "pharmacist"\non = 2026-01-31\n'


def entry(**values: str) -> str:
    """Return an entry, its values as TOML writes them."""
    return "\n[[limit]]\n" + "".join(f"{name} = {value}\n" for name, value in values.items())


def quoted(words: str) -> str:
    """Return words as TOML writes them."""
    return f'"{words}"'


def span(words: str) -> Span:
    """Return where words stand in the text."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def limits(toml: str) -> tuple[DoseLimit, ...]:
    """Return the limits of a file."""
    return confirmed_limits(LimitsFile("velmodine.limits.toml", toml), TEXT)


@pytest.mark.parametrize(
    ("written", "limit"),
    [
        (
            entry(
                kind='"start"', ages="{from = 2}", mg="4", times_per_day="3",
                quote=quoted(START), ages_quote=quoted(BAND),
            ),
            DoseLimit(LimitKind.START, Ages(Fraction(2)), span(START), Fraction(4), Fraction(4), Fraction(3)),
        ),
        (
            entry(kind='"usual range"', ages="{from = 18}", low_mg="1500", high_mg="3000", quote=quoted(USUAL)),
            DoseLimit(LimitKind.USUAL, ADULTS, span(USUAL), Fraction(1500), Fraction(3000)),
        ),
        (
            entry(kind='"per kg and day"', ages="{from = 2, to = 6}", high_mg="0.5", quote=quoted(BAND)),
            DoseLimit(LimitKind.PER_KG_DAY, Ages(Fraction(2), Fraction(6)), span(BAND), NOT_STATED, Fraction(1, 2)),
        ),
        (
            entry(kind='"per day"', ages="{from = 6, below = 18}", high_mg="0.1", quote=quoted(OLDER)),
            DoseLimit(
                LimitKind.PER_DAY, Ages(Fraction(6), Fraction(18), below=True), span(OLDER), NOT_STATED, Fraction(1, 10)
            ),
        ),
        (
            entry(kind='"step interval"', days="14", quote=quoted(STEP), doubts='["by how much?"]'),
            DoseLimit(LimitKind.STEP, EVERYBODY, span(STEP), Fraction(14), Fraction(14), doubts=("by how much?",)),
        ),
        (
            entry(kind='"none on label"', ages="{below = 2}", quote=quoted(BAND)),
            DoseLimit(LimitKind.NONE, Ages(Fraction(0), Fraction(2), below=True), span(BAND)),
        ),
        (
            entry(kind='"strength"', mg="4", quote='"Velmodine 4 mg tablets"'),
            DoseLimit(LimitKind.STRENGTH, EVERYBODY, Span(0, 22), Fraction(4), Fraction(4)),
        ),
    ],
)  # fmt: skip
def test_an_entry_becomes_a_confirmed_limit(written: str, limit: DoseLimit) -> None:
    """Its span is where its quote stands, its numbers are exact, and somebody stands for it."""
    (found,) = limits(CONFIRMED + written)
    assert found.confirmed == BY
    assert (found.kind, found.ages, found.span, found.low, found.high) == (
        limit.kind, limit.ages, limit.span, limit.low, limit.high
    )  # fmt: skip
    assert (found.times_per_day, found.doubts) == (limit.times_per_day, limit.doubts)


def start(**changed: str) -> str:
    """Return a file with one starting dose, changed."""
    given = {"kind": '"start"', "mg": "4", "times_per_day": "3", "quote": quoted(START)}
    return CONFIRMED + entry(**{**given, **changed})


@pytest.mark.parametrize(
    ("toml", "where", "reason"),
    [
        ("[confirmed", "the file", "no TOML"),
        (CONFIRMED, "the file", r"no \[\[limit\]\]"),
        ("limit = 3\n" + CONFIRMED, "the file", r"no \[\[limit\]\]"),
        ("songs = 3\n" + start(), "the file", "songs"),
        (start().replace(CONFIRMED, ""), r"\[confirmed\]", "missing"),
        (start().replace("2026-01-31", '"today"'), r"\[confirmed\]", "no date"),
        (start().replace("2026-01-31", "2026-01-31T10:00:00"), r"\[confirmed\]", "no date"),
        (start().replace('by = "A. Pharmacist"', 'by = " "'), r"\[confirmed\]", "by is missing"),
        (start(kind='"dose"'), r"limit 1 \(dose\)", "none of start, usual range"),
        (start(kind="3"), "limit 1", "kind is missing"),
        (start(mg='"4"'), r"limit 1 \(start\)", "mg is missing or no number"),
        (start(mg="true"), r"limit 1 \(start\)", "mg is missing or no number"),
        (start(mg="nan"), "the file", "no TOML"),
        (start(mg="-4"), r"limit 1 \(start\)", "mg is -4"),
        (start(mg="4.5"), r"limit 1 \(start\)", "4.5 does not stand in its quote"),
        (start(mg="40"), r"limit 1 \(start\)", "40 does not stand in its quote"),
        (start(times_per_day="4"), r"limit 1 \(start\)", "4 times a day does not stand in its quote"),
        (start(mg="3"), r"limit 1 \(start\)", "3 does not stand in its quote"),
        (start(high_mg="4"), r"limit 1 \(start\)", "high_mg, which is no part"),
        (start(quote='"Adults start with 4 mg."'), r"limit 1 \(start\)", "not in the leaflet word for word"),
        (start(quote=quoted(START.lower())), r"limit 1 \(start\)", "not in the leaflet word for word"),
        (start(quote='" "'), r"limit 1 \(start\)", "quote is missing"),
        (start(quote=quoted(f"{START} ")), r"limit 1 \(start\)", "not in the leaflet word for word"),
        (start(ages="{from = 2}"), r"limit 1 \(start\)", "the age of 2 does not stand in its quote"),
        (start(ages="{from = 2}", ages_quote='"From 2"'), r"limit 1 \(start\)", "not in the leaflet word for word"),
        (start(ages="{from = 12}", ages_quote=quoted(BAND)), r"limit 1 \(start\)", "the age of 12 does not stand"),
        (start(ages="{from = 18}", ages_quote=quoted(BAND)), r"limit 1 \(start\)", "the age of 18 does not stand"),
        (start(ages="{below = 1}"), r"limit 1 \(start\)", "the age of 1 does not stand"),
        (start(ages="{from = 6, to = 2}"), r"limit 1 \(start\)", "end before they begin"),
        (start(ages="{to = 6, below = 6}"), r"limit 1 \(start\)", "both to and below"),
        (start(ages="{until = 6}"), r"limit 1 \(start\)", "ages has until"),
        (start(ages="6"), r"limit 1 \(start\)", "ages is missing or no table"),
        (start(doubts='"by how much?"'), r"limit 1 \(start\)", "doubts is no list"),
        (start() + entry(kind='"none on label"', ages="{below = 3}", quote=quoted(BAND)),
         r"limit 2 \(none on label\)", "the age of 3 does not stand"),
        (start() + entry(kind='"usual range"', low_mg="3000", high_mg="1500", quote=quoted(USUAL)),
         r"limit 2 \(usual range\)", "low_mg is above high_mg"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_in_order_is_refused(toml: str, where: str, reason: str) -> None:
    """The file and the entry are named."""
    with pytest.raises(NotPublishableError, match=rf"^velmodine\.limits\.toml, {where}: .*{reason}"):
        limits(toml)
