"""Rules that read what is no dose: telephone numbers, dates, laboratory values, packs, glasses of water. Not here: doses."""

from fractions import Fraction
from typing import Final

from assistant.domain.guard.grammar import QTY, Rule
from assistant.domain.guard.numbers import Interval, exactly
from assistant.domain.guard.readings import Rate, Reading
from assistant.domain.guard.tokens import Token

EMERGENCY_NUMBERS: Final = frozenset(map(Fraction, (112, 911, 999, 111, 110, 118, 119, 144, 0, 995, 108)))
_LAST_DAY: Final = 31
_YEARS: Final = Interval(Fraction(1900), Fraction(2100))


def _other(_found: list[Token]) -> tuple[str, Reading]:
    return "OTHER", None


def _numbered(_found: list[Token]) -> tuple[str, Reading]:
    return "NUMBERED", None


def _call(found: list[Token]) -> tuple[str, Reading] | None:
    number = found[-1].value
    called = isinstance(number, Interval) and number.high in EMERGENCY_NUMBERS and found[-1].digits
    return ("HELP", None) if called else None


def _year(found: list[Token]) -> tuple[str, Reading] | None:
    number = found[-1]
    value = number.value
    is_year = isinstance(value, Interval) and _YEARS.low <= value.high <= _YEARS.high and number.digits
    return ("NUMBERED", None) if is_year else None


def _one_dose(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "one dose" as the dose; "two doses" are two times it."""
    number = found[0].value
    if not isinstance(number, Interval):
        return None
    return ("DOSE", None) if number.high == 1 else ("TIMESONLY", Rate(number, exactly(Fraction(24))))


def _one_in(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "1 in 10", a share of people."""
    first = next(token.value for token in found if isinstance(token.value, Interval))
    return ("NUMBERED", None) if first.high == 1 else None


def _counted(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "1 March 2027", "section 4"; a number that is too great for a day and is no year is none of these."""
    values = [token.value.high for token in found if isinstance(token.value, Interval)]
    fits = all(value <= _LAST_DAY or _YEARS.low <= value <= _YEARS.high for value in values)
    return ("NUMBERED", None) if fits and values else ("OTHER", None) if not values else None


def _percent(_found: list[Token]) -> tuple[str, Reading]:
    return "PERCENT", None


def _pack(_found: list[Token]) -> tuple[str, Reading]:
    return "PACK", None


_CONTENTS: Final = f"(?:{QTY} TIMES)? {QTY}? (?:DASH? MASS)? (?:PLAIN|NAME)? FORM? (?:OF [NUMBER] DASH? MASS|LPAR [NUMBER] MASS (?:EACH)? RPAR)?"
WORLD: Final[tuple[Rule, ...]] = (
    (r"CALL? (?:COLON|THE|IN|OF|A)? PHONE", _other),
    (r"DATE", _numbered),
    (r"CALL (?:THE|PLAIN|COLON|IN|HELP|A|OF|AUX){0,3} NUMBER (?:OR NUMBER)?", _call),
    (r"HELP (?:[AUX PLAIN IN AT THE]){0,4} NUMBER", _call),
    (
        r"(?:NUMBER)? OF? MONTHNAME (?:NUMBER(?![MASS FORM TIMES KG ML]))? (?:COMMA? NUMBER(?![MASS FORM TIMES KG ML COMMA]))?",
        _counted,
    ),
    (
        r"[IN BEFORE LEAST AFTER LPAR FOR] NUMBER(?![MASS FORM TIMES KG ML DAY WEEK MONTH HOUR YEAR MINUTE WHEN DOSE PERCENT ONCE])",
        _year,
    ),
    (r"REF NUMBER(?=[BREAK RPAR]|$)", _numbered),
    (r"REF (?:COLON|DASH)? NUMBER(?:[AND OR DASH TO COMMA OF] NUMBER)*(?![MASS FORM TIMES KG ML DOSE DAY])", _counted),
    (r"[OVER UNDER MOST LEAST] NUMBER IN NUMBER PERSON", _one_in),
    (r"NUMBER (?:PERSON|THING)? IN NUMBER(?![MASS FORM TIMES KG ML DAY WEEK HOUR MONTH YEAR MINUTE])", _one_in),
    (r"[NUMBER] (?:OF|IN|IN EACH|IN THE|PLAIN OF|PER) [NUMBER] (?:PLAIN)? [PERSON ADULT CHILD](?!FORM)", _numbered),
    (rf"{QTY} (?:PLAIN|UNKNOWN|ADULT|CHILD)? PERSON(?!FORM)", _numbered),
    (rf"{QTY} PERCENT", _percent),
    (rf"[TAKE GIVEN] {QTY} [DAY WEEK MONTH HOUR MINUTE YEAR]", _other),
    (r"LAB (?:[OF PLAIN COLON AUX AT]){0,3} NUMBER [OVER PER] NUMBER", _numbered),
    (rf"(?:LAB|UNKNOWN)? (?:[AUX OF OVER MOST IF IN COLON UNDER LEAST PLAIN A THE]){{0,3}} {QTY} LABUNIT", _numbered),
    (
        rf"LAB (?:[AUX OF OVER MOST IN COLON UNDER LEAST A THE AT]){{1,3}} {QTY} (?:OVER NUMBER)?(?![MASS FORM TIMES KG ML DAY HOUR])",
        _other,
    ),
    (rf"{QTY} DASH? ML (?:OF|IN)? (?:PLAIN)? WATER", _other),
    (
        rf"(?:A|{QTY})? (?:PLAIN|EXTRA)? WATER (?:LPAR|COMMA)? (?:OF|PLAIN|A)? (?:PLAIN)? WATER? (?:LPAR)? {QTY} DASH? ML RPAR?",
        _other,
    ),
    (rf"{QTY} (?:PLAIN|EXTRA)? WATER (?:OF WATER)?(?![FORM DOSE NAME PLAIN])", _other),
    (rf"{QTY} MASS (?:OF|IN)? (?:PLAIN)? FOOD(?=[BREAK COMMA A PER EACH PERIODLY RPAR]|$)", _other),
    (rf"{QTY} BODY", _numbered),
    (r"[NUMBER] (?:PLAIN|USUAL)? THING", _numbered),
    (r"(?:LAB PLAIN? OF?)? NUMBER OVER NUMBER (?=[AUX COMMA BREAK])", _numbered),
    (r"[NUMBER] DOSE(?![IN A PER EACH PERIODLY]*[DAY WEEK PERIODLY HOUR])", _one_dose),
    (r"PACK THING? (?:COLON|AUX|OF|IN)? NUMBER (?:COMMA NUMBER)* [AND OR] NUMBER FORM", _pack),
    (
        rf"(?:NUMBER|A|THE|EACH)? PACK (?:OF|IN|COLON|LPAR|OF THE)? {_CONTENTS} RPAR?",
        _pack,
    ),
    (
        rf"{QTY} (?:TIMES {QTY} MASS)? FORM (?:OF [NUMBER] MASS)? (?:PER|IN|IN A|IN EACH|IN THE|A|EACH|TO A|TO THE) PACK",
        _pack,
    ),
)
