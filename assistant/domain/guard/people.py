"""Rules that read whom a text is for: "children aged 2 to 6 years", "he weighs 40 kg". Not here: which rule binds whom."""

from fractions import Fraction
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.grammar import QTY, Rule
from assistant.domain.guard.numbers import Interval
from assistant.domain.guard.readings import People, Reading, Weight
from assistant.domain.guard.tokens import Token
from assistant.domain.limits import ADULT_YEARS, ADULTS, EVERYBODY, Ages
from assistant.domain.profile import OLDEST_YEARS

_NUMBERS: Final = (NAMES["NUMBER"], NAMES["FRACTION"])
_IN_YEARS: Final = {
    NAMES["YEAR"]: Fraction(1), NAMES["MONTH"]: Fraction(1, 12), NAMES["WEEK"]: Fraction(1, 52),
    NAMES["DAY"]: Fraction(1, 365), NAMES["HOUR"]: Fraction(1, 8760),
}  # fmt: skip
LIGHTEST_KG: Final = 2
CHILDREN: Final = Ages(Fraction(0), Fraction(ADULT_YEARS), below=True)
_BY_WORD: Final = {
    NAMES["ADULT"]: ADULTS,
    NAMES["ELDER"]: Ages(Fraction(65)),
    NAMES["CHILD"]: CHILDREN,
    NAMES["BABY"]: Ages(Fraction(0), Fraction(1), below=True),
    NAMES["TODDLER"]: Ages(Fraction(1), Fraction(3)),
    NAMES["TEEN"]: Ages(Fraction(10), Fraction(ADULT_YEARS), below=True),
    NAMES["EVERYBODY"]: EVERYBODY,
}
_UP: Final = (NAMES["OVER"], NAMES["AFTER"], NAMES["LEAST"], NAMES["FROM"])
_DOWN: Final = (NAMES["MOST"], NAMES["UNDER"], NAMES["BEFORE"])


def _aged(found: list[Token]) -> tuple[str, Reading] | None:
    """Read an age in numbers, with or without the word for whom: "a child of 4 years", "over 10 years", "aged 2-6"."""
    values = [t.value for t in found if t.character in _NUMBERS and isinstance(t.value, Interval)]
    if not values:
        return None
    unit = next((_IN_YEARS[t.character] for t in found if t.character in _IN_YEARS), Fraction(1))
    low, high = min(v.low for v in values) * unit, max(v.high for v in values) * unit
    said = any(t.character in (*_IN_YEARS, NAMES["AGED"], NAMES["OLD"]) for t in found)
    characters = {t.character for t in found}
    adults = NAMES["ADULT"] in characters
    whole = low.denominator == high.denominator == 1
    said = said or (NAMES["PERSON"] in characters and bool(characters & set(_UP)) and high <= OLDEST_YEARS)
    if not said and (high >= ADULT_YEARS or not whole or (adults and characters & set(_DOWN))):
        return None  # "adults up to 200" is no age, nor is "adults, up to 15", nor "children between 0.5 and 2"
    if characters & set(_DOWN):
        return "AGES", People(Ages(Fraction(0), high, below=True))
    if characters & set(_UP) and low == high:
        if not adults and low < ADULT_YEARS:
            return "AGES", People(Ages(low, Fraction(ADULT_YEARS), below=True))
        return "AGES", People(Ages(low))
    return "AGES", People(Ages(low, high))


def _by_word(found: list[Token]) -> tuple[str, Reading]:
    ages = next(_BY_WORD[token.character] for token in found if token.character in _BY_WORD)
    return "AGES", People(ages, named=ages is not CHILDREN and ages is not EVERYBODY)


def _adult_dose(found: list[Token]) -> tuple[str, Reading] | None:
    """Read "adult dose" as one for adults; it stays a high one, since a child may be told to take it."""
    return ("HIGH", People(ADULTS)) if found[0].value == "adult" else None


def _listed_ages(found: list[Token]) -> tuple[str, Reading]:
    """Read "aged 2, 3 and 4" as from the least to the greatest."""
    values = [t.value for t in found if t.character in _NUMBERS and isinstance(t.value, Interval)]
    return "AGES", People(Ages(min(v.low for v in values), max(v.high for v in values)))


def _weight(found: list[Token]) -> tuple[str, Reading] | None:
    values = [t.value for t in found if t.character in _NUMBERS and isinstance(t.value, Interval)]
    if any(t.character in (*_UP, *_DOWN) for t in found):
        return None
    kg = Interval(min(v.low for v in values), max(v.high for v in values))
    return ("WEIGHT", Weight(kg)) if kg.low >= LIGHTEST_KG else None


_WHO: Final = "[ADULT CHILD BABY TODDLER TEEN ELDER]"
_TOWARDS: Final = "(?:OVER|MOST|UNDER|LEAST|AFTER|OF|BEFORE|THE|AT|FROM|AGED)"
_TIME: Final = "[YEAR MONTH WEEK DAY]"
_ON: Final = "(?:LEAST|AND OVER|OR OVER|AND LEAST|OR LEAST|OR MOST|OR UNDER)"
_NO_DOSE: Final = "(?![MASS FORM ML TIMES KG NUMBER DOSE ONCE TWICE PER PERIODLY EACH A WHEN LATIN NEEDED SCHEDULE])(?![AND TO DASH OR][NUMBER FRACTION])"
PEOPLE: Final[tuple[Rule, ...]] = (
    (
        r"THE? NUMBER [TO DASH] NUMBER DASH? (?:YEAR|AGED)? GROUP|GROUP (?:FROM|OF)? NUMBER [TO DASH] NUMBER (?:YEAR)?",
        _aged,
    ),
    (rf"NUMBER DASH TO NUMBER (?:DASH? {_TIME})? DASH? OLD", _aged),
    (rf"AGED {QTY} (?:[COMMA AND]{{1,2}} {QTY})+", _listed_ages),
    (r"AGED NUMBER (?:COMMA NUMBER)+ (?:AND|OR) NUMBER", _listed_ages),
    (
        rf"(?:A|THE)? {_WHO} (?:IF AUX?|COMMA|LPAR|DASH|AUX)? {_TOWARDS}{{0,4}} {QTY} DASH? {_TIME}"
        rf" (?:[TO DASH] NUMBER DASH? {_TIME})? DASH? OLD? {_ON}? RPAR?",
        _aged,
    ),
    (
        rf"(?:A|THE)? {_WHO} (?:IF AUX?|COMMA|LPAR)? (?:{_TOWARDS}{{1,4}} {QTY}|{_TOWARDS}{{0,2}} BETWEEN NUMBER AND NUMBER) OLD? {_ON}? RPAR? {_NO_DOSE}",
        _aged,
    ),
    (r"(?:A|THE)? [ADULT CHILD BABY TODDLER TEEN HIM] AUX NUMBER (?=[AND COMMA COLON BREAK IF]|$)", _aged),
    (
        rf"AGED (?:COLON|AUX|PLAIN COLON|PLAIN|IN YEAR|LPAR YEAR RPAR|OF THE CHILD)? {_TOWARDS}{{0,2}} {QTY} (?:DASH? {_TIME})? DASH? OLD? {_ON}? {_NO_DOSE}",
        _aged,
    ),
    (rf"(?:OVER|MOST|UNDER|LEAST|AFTER|FROM|BETWEEN)? {QTY} DASH? {_TIME} DASH? OLD {_ON}? (?:DASH? {_WHO})?", _aged),
    (rf"{QTY} DASH? OLD(?![FORM DOSE])", _aged),
    (rf"(?:A|THE)? PERSON (?:AGED|OF|AGED OF)? {QTY} {_TIME} DASH? OLD? {_ON}? {_NO_DOSE}", _aged),
    (rf"PERSON AGED? (?:BETWEEN|OVER|MOST|UNDER|LEAST|FROM) {QTY} (?:YEAR|AGED)? OLD? {_NO_DOSE}", _aged),
    (rf"AT (?:AGED OF)? {QTY} {_TIME} OLD?", _aged),
    (rf"(?:OVER|UNDER|MOST|AFTER THE AGED OF|OVER THE AGED OF) {QTY} YEAR OLD?", _aged),
    (rf"{QTY} YEAR {_ON} OLD?", _aged),
    (rf"[LEAST FROM] {QTY} TO {QTY} YEAR|[LEAST FROM] {QTY} YEAR", _aged),
    (rf"{QTY} (?:YEAR|MONTH) (?=[COLON COMMA RPAR DASH BREAK NUMBER])", _aged),
    (r"NUMBER PLAIN? CHILD(?![FORM DOSE])", _by_word),
    (r"(?<!TAKE)(?<!TAKE[A THE])(?<!GIVEN)(?<!GIVEN[A THE])HIGH", _adult_dose),
    (r"A? (?:ADULT|ELDER|CHILD|BABY|TODDLER|TEEN|EVERYBODY)", _by_word),
)
WEIGHTS: Final[tuple[Rule, ...]] = (
    (rf"WEIGHS (?:AUX|COLON|OF|IN|THE|A|PLAIN|IT|YOU){{0,3}} {QTY} DASH? KG", _weight),
    (rf"{QTY} DASH? KG (?:OF|IN)? WEIGHS", _weight),
    (rf"(?<=[OF AT LPAR COMMA AND OLD CHILD ADULT YEAR A BABY AUX TEEN]) {QTY} DASH? KG", _weight),
)
