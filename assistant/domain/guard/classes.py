"""The classes of words and signs that the guard knows, and patterns over them. Not here: which word has which class.

A text becomes a string with one character a token. Rules are regular expressions over that string, written with the
names below: `rule("NUMBER MASS")` fits "10 mg". A regular expression over classes is fast, and reads like a grammar.
"""

import re
from functools import cache
from typing import Final

_QUANTITIES: Final = "NUMBER FRACTION MASS KG ML FORM TIMES PERCENT ONCE SCHEDULE"
_TIME: Final = "DAY WEEK MONTH YEAR HOUR MINUTE PERIODLY LATIN WHEN CLOCK NEEDED ALTERNATE APART LATER"
_SMALL: Final = (
    "OF A THE EACH PER IN AT FROM BY AFTER BEFORE FOR TO DASH OR AND BETWEEN THEN IF AUX IT YOU HIM PLAIN NAME"
)
_BOUNDS: Final = "MOST OVER UNDER LEAST USUAL START"
_ACTS: Final = "TAKE PAST RAISE LOWER REPEAT AGAIN EXTRA MORE LESS ALSO EACHTIME POINT OFTENER OFTEN ATONCE UNTIL GROUP REFUSES TWICE DOSO GIVEN WHAT FAST HIGH VERY KILLS COND NUMBERED TAKING EXCEEDS UNBOUNDED NOT RESTRICT RETRACT SOOTHE STOP DIVIDED ADDSUP"
_WORLD: Final = (
    "DOSE PACK THING ACCIDENT CONTAIN LASTS DANGER HELP CALL REPORT WATER FOOD LABUNIT LAB REF MONTHNAME BODY MOVE"
)
_PEOPLE: Final = "ADULT CHILD BABY TODDLER TEEN ELDER EVERYBODY PERSON AGED OLD WEIGHS"
_SIGNS: Final = "COMMA COLON LPAR RPAR BREAK UNKNOWN MIXED PHONE DATE BULLET"
_READ: Final = "AMOUNT PERKG COUNT RATE TOTAL TIMESONLY SLOT SPAN AGES WEIGHT OTHER MAXIMUM PHASE SAME DIVIDE"
"""What rules make of the classes above: the second alphabet, of sentences."""

NAMES: Final = {
    name: chr(0x100 + number)
    for number, name in enumerate(
        f"{_QUANTITIES} {_TIME} {_SMALL} {_BOUNDS} {_ACTS} {_WORLD} {_PEOPLE} {_SIGNS} {_READ}".split()
    )
}
"""Class names and the character that stands for each."""

_NAME: Final = re.compile(r"[A-Z]{2,}|\bA\b")


def rule(pattern: str) -> re.Pattern[str]:
    """Return the compiled pattern; names that follow each other need a space, or a character class, between them."""
    spaced = re.sub(r"\s+", " ", pattern)
    return re.compile(_NAME.sub(lambda match: NAMES[match[0]], spaced).replace(" ", ""))


@cache
def set_of(names: str) -> frozenset[str]:
    """Return the characters of the classes named, as a set: `set_of("TAKE GIVEN")`; raises KeyError on an unknown name."""
    return frozenset(NAMES[name] for name in names.split())


DOSES: Final = set_of("AMOUNT PERKG COUNT")
"""How much."""
TIMINGS: Final = set_of("RATE TOTAL TIMESONLY SLOT DIVIDE")
"""How often."""
