"""Rules that read how often, when and for how long: "three times a day", "every 4 to 6 hours". Not here: amounts."""

from fractions import Fraction
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.grammar import QTY, Rule
from assistant.domain.guard.numbers import ONE, Interval, exactly
from assistant.domain.guard.readings import Phase, Rate, Reading, Since, Slots, Span
from assistant.domain.guard.tokens import Token

_PERIOD: Final = "[DAY WEEK MONTH YEAR HOUR MINUTE]"
_A_PERIOD: Final = (
    f"(?:PER|A|EACH|IN A|IN EACH|IN THE|IN|IN NUMBER|PER NUMBER|EACH NUMBER|EACH {QTY}|PER {QTY}) {_PERIOD}"
)
_HOURS: Final = {
    NAMES["DAY"]: Fraction(24), NAMES["WEEK"]: Fraction(24), NAMES["MONTH"]: Fraction(24), NAMES["YEAR"]: Fraction(24),
    NAMES["HOUR"]: Fraction(1), NAMES["MINUTE"]: Fraction(1, 60),
}  # fmt: skip
_UNITS: Final = {
    NAMES["DAY"]: "d", NAMES["WEEK"]: "wk", NAMES["MONTH"]: "mo", NAMES["YEAR"]: "a", NAMES["HOUR"]: "h",
    NAMES["MINUTE"]: "min",
}  # fmt: skip
_NUMBERS: Final = (NAMES["NUMBER"], NAMES["FRACTION"])
_TIMES: Final = (NAMES["TIMES"], NAMES["ONCE"], NAMES["TWICE"])
_DAY: Final = Fraction(24)
_MEALS: Final = 3


def _values(found: list[Token]) -> list[Interval]:
    return [token.value for token in found if token.character in _NUMBERS and isinstance(token.value, Interval)]


def _interval(found: list[Token]) -> Interval | None:
    values = _values(found)
    return Interval(min(v.low for v in values), max(v.high for v in values)) if values else None


def _period(found: list[Token]) -> tuple[Interval, str] | None:
    """Return how many hours the last period in a stretch lasts, and its unit."""
    place = max((n for n, token in enumerate(found) if token.character in _UNITS), default=-1)
    if place < 0:
        return None
    token = found[place]
    length = token.value if isinstance(token.value, Fraction) else Fraction(1)
    hours = _HOURS[token.character] * length
    count = _interval(found[:place]) or ONE
    return (count.of(hours), _UNITS[token.character]) if count.low else None


def _times(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "3 times a day", "twice every 2 hours", "x3 daily"."""
    split = next((n for n, token in enumerate(found) if token.character in _TIMES), 0)
    if found[split].character == NAMES["TIMES"] and split == 0:
        split = 1 + next(n for n, token in enumerate(found[1:], 1) if token.character in _NUMBERS)
        head, tail = found[1:split], found[split:]
    else:
        while split + 1 < len(found) and found[split + 1].character in (
            *_TIMES,
            NAMES["OR"],
            NAMES["TO"],
        ):
            split += 1
        head, tail = found[: split + 1], found[split + 1 :]
    counts = _values(head) + [t.value for t in head if t.character in _TIMES and isinstance(t.value, Interval)]
    if not counts:
        return None
    times = Interval(min(c.low for c in counts), max(c.high for c in counts))
    every = next((t.value for t in tail if t.character == NAMES["PERIODLY"]), None)
    if isinstance(every, Fraction):
        return "RATE", Rate(times, exactly(every), "h" if every < 24 else "d")  # noqa: PLR2004 - hours of a day
    period = _period(tail)
    return ("RATE", Rate(times, *period)) if period else ("TIMESONLY", Rate(times, exactly(_DAY)))


def _every(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "every 4 to 6 hours", "each day"; a day, a single one, is a TOTAL's period too."""
    period = _period(found)
    if period is None:
        return None
    kind = "TOTAL" if period[0] == exactly(_DAY) else "RATE"
    return kind, Rate(ONE, *period, each=found[0].character == NAMES["EACH"])


def _hourly(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "6 hourly", "4-6 hrly"; "2 daily" is no rate but two, daily."""
    value = found[-1].value
    count = _interval(found)
    if value != Fraction(1) or count is None or not count.low:
        return None
    return "RATE", Rate(ONE, count, "h")


def _periodly(found: list[Token]) -> tuple[str, Reading] | None:
    value = found[0].value
    if not isinstance(value, Fraction):
        return None
    return ("TOTAL" if value == _DAY else "RATE"), Rate(ONE, exactly(value), "h" if value < _DAY else "d", each=True)


def _alternate(found: list[Token]) -> tuple[str, Reading] | None:
    value = found[-1].value
    return ("RATE", Rate(ONE, exactly(value * 24), "d")) if isinstance(value, Fraction) else None


def _latin(found: list[Token]) -> tuple[str, Reading] | None:
    value = found[0].value
    if not isinstance(value, Interval):
        return None
    if value.high >= 1:
        return "RATE", Rate(value, exactly(_DAY))
    return "RATE", Rate(ONE, Interval(24 / value.high, 24 / value.low))


def _slots(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "in the morning, at noon and at night", "with each meal", "at each of his four meals"."""
    names = [str(token.value) for token in found if token.character in (NAMES["WHEN"], NAMES["CLOCK"])]
    each = any(token.character == NAMES["EACH"] for token in found)
    count = Fraction(0)
    for name in names:
        if name == "plain":
            continue
        if name == "daynight":
            count += 1
        count += _MEALS if name == "meals" or (name == "meal" and each) else 1
    if numbers := _values(found):
        if not {"meal", "meals"} & set(names):
            return None
        count = max(count, *(number.high for number in numbers))
    if "meal" in names and len(set(names)) > 1 and not each:
        count -= 1  # "Meal: breakfast" is one
    kept = tuple(name for name in dict.fromkeys(names) if name != "plain")
    return ("SLOT", Slots(kept, count, each)) if kept else ("OTHER", None)


def _doses_a_day(found: list[Token]) -> tuple[str, Reading] | None:
    place = next(n for n, token in enumerate(found) if token.character == NAMES["DOSE"])
    count = _interval(found[:place])
    if count is None:
        return None
    every = next((t.value for t in found if t.character == NAMES["PERIODLY"]), None)
    if isinstance(every, Fraction):
        return "RATE", Rate(count, exactly(every), of_doses=True)
    period = _period(found[place:])
    return ("RATE", Rate(count, *period, of_doses=True)) if period else None


def _doses_told(found: list[Token]) -> tuple[str, Reading] | None:
    """Read a table's or list's "Doses per day: two"."""
    count = _interval(found)
    return ("RATE", Rate(count, exactly(_DAY), of_doses=True)) if count else None


def _divide(found: list[Token]) -> tuple[str, Reading] | None:
    count = _interval(found)
    return ("DIVIDE", Rate(count, exactly(_DAY))) if count else None


def _apart(found: list[Token]) -> tuple[str, Reading] | None:
    count = _interval(found)
    return ("RATE", Rate(ONE, count, "h")) if count and count.low else None


def _days_apart(found: list[Token]) -> tuple[str, Reading] | None:
    period = _period(found)
    return ("RATE", Rate(ONE, *period)) if period else None


def _span(found: list[Token]) -> tuple[str, Reading] | None:
    period = _period(found)
    if period is None:
        return None
    hours, _ = period
    first = found[0].character
    since = Since.AFTER if first == NAMES["AFTER"] or found[-1].character == NAMES["THEN"] else Since.NOTHING
    since = Since.FOR if first == NAMES["FOR"] else since
    return "SPAN", Span(Interval(hours.low / 24, hours.high / 24), since)


def _later(found: list[Token]) -> tuple[str, Reading]:
    days = found[0].value
    return "SPAN", Span(exactly(days if isinstance(days, Fraction) else Fraction(0)), Since.AFTER)


def _relative(_found: list[Token]) -> tuple[str, Reading]:
    return "REPEAT", None


def _twice_around(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "before and after meals" as twice as many times."""
    read = _slots(found)
    if read is None or not isinstance(read[1], Slots):
        return None
    return "SLOT", Slots(read[1].names, 2 * read[1].count, read[1].each)


def _phase(found: list[Token]) -> tuple[str, Reading] | None:
    length = found[0].value
    numbers = _interval(found)
    if numbers is None or not isinstance(length, Fraction) or not numbers.low:
        return None
    return "PHASE", Phase((numbers.low - 1) * length + 1, numbers.high * length)


_PREPOSITION: Final = "[IN AT BY FROM BEFORE AFTER EACH THE A FOR OF]"
_WHENS: Final = f"(?:{_PREPOSITION}{{0,3}} [WHEN CLOCK])"
_AND: Final = "(?:COMMA AND|COMMA|AND|OR|COMMA THEN)"
RELATIVE: Final[tuple[Rule, ...]] = (
    (
        rf"{QTY} DASH? TIMES (?=[THE PLAIN WHAT A HIGH USUAL]*[DOSE MOST WHAT PLAIN] (?![FORM MASS])"
        r"|[THE PLAIN WHAT A HIGH USUAL]* PERIODLY [HIGH USUAL PLAIN]*[DOSE MOST] (?![FORM MASS]))",
        _relative,
    ),
    (rf"{QTY} PERCENT OF (?![A THE]*[PERSON ADULT CHILD ELDER THING UNKNOWN])", _relative),
)
"""A multiple of what is named elsewhere: "three times your dose", "150 % of the maximum"."""
_BEFORE_AND_AFTER: Final = "BEFORE AND AFTER"
TIMING: Final[tuple[Rule, ...]] = (
    (rf"{_BEFORE_AND_AFTER} [THE A EACH]? WHEN", _twice_around),
    (rf"{QTY} DASH? TIMES {_A_PERIOD}", _times),
    (rf"{QTY} DASH? TIMES EACH? PERIODLY", _times),
    (rf"(?:[ONCE TWICE] (?:OR|TO|DASH))? (?:{QTY} TIMES|[ONCE TWICE]) (?:{_A_PERIOD}|EACH? PERIODLY)", _times),
    (rf"[ONCE TWICE] (?:OR|TO|DASH) {QTY} TIMES (?:{_A_PERIOD}|PERIODLY)", _times),
    (rf"TIMES [NUMBER] (?:{_A_PERIOD}|PERIODLY)", _times),
    (rf"{QTY} DOSE (?:{_A_PERIOD}|PERIODLY)", _doses_a_day),
    (rf"[DOSE TIMES PLAIN] (?:PER|A|EACH|IN A) DAY (?:COLON|AUX) {QTY}(?![MASS FORM ML TIMES NUMBER])", _doses_told),
    (
        rf"DIVIDED? [IN OF FOR] {QTY} DIVIDED* DOSE|DIVIDED [OVER IN TO] {QTY} DIVIDED* [DOSE WHEN FORM]|[OVER IN] NUMBER WHEN|OVER NUMBER DOSE",
        _divide,
    ),
    (rf"{QTY} HOUR APART|{QTY} HOUR DASH? APART|{QTY} HOUR IN? BETWEEN(?!NUMBER)|APART OF {QTY} HOUR", _apart),
    (rf"[AT IN]? APART OF? LEAST? {QTY} [DAY WEEK MONTH]|{QTY} [DAY WEEK MONTH] DASH? APART", _days_apart),
    (rf"{QTY} DASH? PERIODLY", _hourly),
    (rf"EACH {QTY} (?:DAY|WEEK|MONTH|YEAR|HOUR|MINUTE|PERIODLY)", _every),
    (r"ALTERNATE", _alternate),
    (rf"(?:FOR|AFTER|TO|IN|OVER)? MOST? LEAST? AGAIN? {QTY} MORE? DASH? {_PERIOD} THEN?(?!DASH? OLD)", _span),
    (rf"[FOR AFTER] A? {_PERIOD}(?!DASH? OLD)", _span),
    (r"LATER", _later),
    (rf"(?:EACH|PER|A|IN A|IN EACH|IN THE|IN|PER NUMBER) {_PERIOD}", _every),
    (r"[DAY WEEK MONTH] NUMBER (?:[TO DASH AND] NUMBER)?", _phase),
    (r"TIMES NUMBER(?![NUMBER MASS FORM ML KG FRACTION DAY WEEK])", _times),
    (rf"{QTY} DASH? TIMES(?![NUMBER MASS FRACTION])|[ONCE TWICE](?=[COMMA BREAK COLON RPAR NEEDED]|$)", _times),
    (r"PERIODLY", _periodly),
    (r"LATIN", _latin),
    (r"[IN AT]? EACH OF? THE? [NUMBER] WHEN", _slots),
    (r"[IN AT]? [NUMBER] WHEN (?:A DAY|PER DAY|EACH DAY|PERIODLY)?", _slots),
    (r"WHEN WHEN", _slots),
    (rf"{_WHENS} (?:{_AND} {_WHENS})*", _slots),
)
