import pytest

from tests.assistant.domain.guard.said import said

RATES = [
    ("once a day", "1 per 24 h"),
    ("twice daily", "2 per 24 h"),
    ("thrice daily", "3 per 24 h"),
    ("3 times a day", "3 per 24 h"),
    ("three times per day", "3 per 24 h"),
    ("four times each day", "4 per 24 h"),
    ("5 times every day", "5 per 24 h"),
    ("6 times in 24 hours", "6 per 24 h"),
    ("3x/day", "3 per 24 h"),
    ("3 x daily", "3 per 24 h"),
    ("once or twice a day", "1 to 2 per 24 h"),
    ("two to three times a day", "2 to 3 per 24 h"),
    ("2-3 times a day", "2 to 3 per 24 h"),
    ("every 8 hours", "1 per 8 h"),
    ("every 4 to 6 hours", "1 per 4 to 6 h"),
    ("every 4-6 h", "1 per 4 to 6 h"),
    ("each 6 hours", "1 per 6 h"),
    ("6 hourly", "1 per 6 h"),
    ("4-6 hourly", "1 per 4 to 6 h"),
    ("hourly", "1 per 1 h"),
    ("every hour", "1 per 1 h"),
    ("every half hour", "1 per 0.5 h"),
    ("every 30 minutes", "1 per 0.5 h"),
    ("twice every 2 hours", "2 per 2 h"),
    ("every other day", "1 per 48 h"),
    ("every second day", "1 per 48 h"),
    ("on alternate days", "1 per 48 h"),
    ("every 3 days", "1 per 72 h"),
    ("once a week", "1 per 168 h"),
    ("weekly", "1 per 168 h"),
    ("three times a week", "3 per 168 h"),
    ("monthly", "1 per 720 h"),
    ("q4h", "6 per 24 h"),
    ("q 4-6 h", "4 to 6 per 24 h"),
    ("bid", "2 per 24 h"),
    ("TDS", "3 per 24 h"),
    ("q.i.d.", "4 per 24 h"),
    ("six doses a day", "6 per 24 h"),
    ("doses per day: two", "2 per 24 h"),
    ("6 hours apart", "1 per 6 h"),
]
TOTALS = ["a day", "per day", "daily", "each day", "every day", "in a day", "every 24 hours"]
DIVIDED = [
    ("in three divided doses", "divided 3 per 24 h"),
    ("divided into 4 doses", "divided 4 per 24 h"),
    ("in 2 doses", "divided 2 per 24 h"),
]
SLOTS = [
    ("in the morning", 1),
    ("at bedtime", 1),
    ("at night", 1),
    ("in the morning and at night", 2),
    ("morning, noon and night", 3),
    ("in the morning, at noon and in the evening", 3),
    ("with breakfast, lunch and dinner and at bedtime", 4),
    ("at 8 am and 8 pm", 2),
    ("at 8:00, 14:00 and 20:00", 3),
    ("with each meal", 3),
    ("with meals", 3),
    ("at each of your four meals", 4),
]
SPANS = [
    ("for 5 days", "for 5 days"),
    ("for a week", "for 7 days"),
    ("for two weeks", "for 14 days"),
    ("after 3 days", "after 3 days"),
    ("after a week", "after 7 days"),
    ("the next day", "after 1 days"),
    ("the following week", "after 7 days"),
    ("week 2", "days 8 to 14"),
    ("weeks 2 to 3", "days 8 to 21"),
    ("day 4", "days 4 to 4"),
]


@pytest.mark.parametrize(("text", "read"), RATES)
def test_a_rate_is_so_many_in_so_many_hours(text: str, read: str) -> None:
    """Both ends are kept."""
    assert said(text) == [read]


@pytest.mark.parametrize("text", TOTALS)
def test_a_bare_day_is_a_total_s_period(text: str) -> None:
    """The amount beside it is a day's."""
    assert said(f"30 mg {text}") == ["30 mg", "total 1 per 24 h"]


@pytest.mark.parametrize(("text", "read"), DIVIDED)
def test_divided_doses_say_in_how_many(text: str, read: str) -> None:
    """They do not multiply a day's total."""
    assert said(text) == [read]


@pytest.mark.parametrize(("text", "count"), SLOTS)
def test_times_of_the_day_are_counted(text: str, count: int) -> None:
    """Every meal is three times, unless the text says four."""
    assert said(text) == [f"{count} slots"]


@pytest.mark.parametrize(("text", "read"), SPANS)
def test_spans_and_phases_are_in_days(text: str, read: str) -> None:
    """What stands before a span is kept with it."""
    assert said(text) == [read]


@pytest.mark.parametrize("hours", range(1, 25))
def test_every_so_many_hours_is_no_count(hours: int) -> None:
    """To take it "every 4 hours" is once in four hours, six times a day."""
    read = said(f"every {hours} hours")
    assert read == ([f"1 per {hours} h"] if hours < 24 else ["total 1 per 24 h"])
