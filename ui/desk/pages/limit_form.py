"""A limit's values as somebody types them, and back. Not here: the page that asks for them, or keeping them."""

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from assistant.domain.leaflet import Leaflet
from assistant.domain.limit_decisions import LimitValues
from assistant.domain.limit_refusals import why_unsound
from assistant.domain.limit_words import number
from assistant.domain.limits import Ages, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span

KINDS: Final = {
    LimitKind.START: "the first dose: mg each time, and how often a day",
    LimitKind.USUAL: "the usual range: mg a day",
    LimitKind.PER_INTAKE: "the most at one time: mg",
    LimitKind.PER_DAY: "the most in a day: mg",
    LimitKind.PER_KG_DAY: "the most in a day for every kilogram: mg",
    LimitKind.STEP: "days between two rises, at the least",
    LimitKind.STRENGTH: "what one tablet holds: mg",
    LimitKind.NONE: "no dose for these ages",
}
"""What a person chooses a kind by."""
_SAME: Final = frozenset({LimitKind.START, LimitKind.STEP, LimitKind.STRENGTH})
"""Kinds of which one figure is written once."""
_NUMBER: Final = re.compile(
    r"(?:(?P<whole>\d{1,9}) +)?(?P<above>\d{1,9}) */ *(?P<below>\d{1,9})|\d{1,9}(?:\.\d{1,12})?"
)
_MONTHS: Final = re.compile(r"(?P<number>.+)months?", re.IGNORECASE)
_YEARS: Final = re.compile(r"(?P<number>.+)years?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form, as it was typed."""

    kind: str = ""
    age_from: str = ""
    age_to: str = ""
    below: str = ""
    low: str = ""
    high: str = ""
    times: str = ""
    quote: str = ""
    comment: str = ""
    same: str = ""
    """The key of the values that are to be saved whatever is doubtful of them."""


@dataclass(slots=True)
class Judged:
    """What was made of a form: the values, and what is wrong with which field; `values` hold only where nothing is."""

    values: LimitValues | None = None
    wrong: dict[str, str] = field(default_factory=dict)


def typed(values: LimitValues, leaflet: Leaflet) -> Typed:
    """Return values as somebody would type them."""
    once = values.kind in _SAME and values.low == values.high
    return Typed(
        kind=values.kind.value,
        age_from="" if values.ages.low == 0 else _age_typed(values.ages.low),
        age_to=_age_typed(values.ages.high),
        below="on" if values.ages.below else "",
        low="" if once else _typed(values.low),
        high=_typed(values.high),
        times=_typed(values.times_per_day),
        quote=leaflet.quote(values.span),
    )


def judged(given: Typed, leaflet: Leaflet, near: Span | None = None) -> Judged:
    """Return what a form says; `near` is where the quote stood before, for words that stand in a leaflet twice."""
    found = Judged()
    kind = next((kind for kind in LimitKind if kind.value == given.kind), None)
    if kind is None:
        found.wrong["kind"] = "Choose what kind of limit it is."
    low, high, times = (_figure(found, name, getattr(given, name)) for name in ("low", "high", "times"))
    ages = _ages(found, given)
    span = _place(found, given.quote, leaflet.text, near)
    if found.wrong or kind is None or span is None:
        return found
    if kind in _SAME and low is NOT_STATED:
        low = high
    found.values = LimitValues(kind, ages, span, low, high, times)
    if why := why_unsound(found.values, leaflet.text):
        found.wrong["times" if "how often" in why else "high"] = why
    return found


def _ages(found: Judged, given: Typed) -> Ages:
    low, high = _age(found, "age_from", given.age_from), _age(found, "age_to", given.age_to)
    if given.below and high is NOT_STATED and "age_to" not in found.wrong:
        found.wrong["age_to"] = "Name the age that they are below."
    begins = Fraction(0) if low is NOT_STATED else low
    if high is not NOT_STATED and high <= begins:
        found.wrong["age_to"] = "The ages end before they begin."
    return Ages(begins, high, below=bool(given.below) and high is not NOT_STATED)


def _age(found: Judged, name: str, words: str) -> Fraction | NotStated:
    words = words.strip()
    if months := _MONTHS.fullmatch(words):
        count = _figure(found, name, months["number"])
        return count if count is NOT_STATED else count / 12
    years = _YEARS.fullmatch(words)
    return _figure(found, name, years["number"] if years else words)


def _figure(found: Judged, name: str, words: str) -> Fraction | NotStated:
    """Return a number as it was typed, not stated where nothing was; what cannot be read is told under its name."""
    words = words.strip()
    if not words:
        return NOT_STATED
    match = _NUMBER.fullmatch(words)
    if match is None or (match["below"] and int(match["below"]) == 0):
        comma = " Write a point and no comma: 1.5, and 1200 for 1,200." if "," in words else ""
        found.wrong[name] = f"“{words}” is no number. Write it as 20, 62.5, 1/3 or 1 1/2.{comma}"
        return NOT_STATED
    if match["below"]:
        return int(match["whole"] or 0) + Fraction(int(match["above"]), int(match["below"]))
    return Fraction(words)


def _place(found: Judged, quote: str, text: str, near: Span | None) -> Span | None:
    """Return where a quote stands in a text, whatever lines it was broken into."""
    words = quote.split()
    if not words:
        found.wrong["quote"] = "Copy the leaflet's words that state the limit."
        return None
    places = [Span(*match.span()) for match in re.finditer(r"\s+".join(map(re.escape, words)), text)]
    if not places:
        found.wrong["quote"] = "These words do not stand in the leaflet. Copy them letter by letter."
    elif len(places) > 1 and near not in places:
        found.wrong["quote"] = "These words stand in the leaflet more than once. Copy some more of those around them."
    return near if near in places else places[0] if len(places) == 1 else None


def _typed(value: Fraction | NotStated) -> str:
    return "" if value is NOT_STATED else number(value)


def _age_typed(value: Fraction | NotStated) -> str:
    if value is NOT_STATED or value.denominator == 1 or (value * 12).denominator > 1:
        return _typed(value)
    return f"{_typed(value * 12)} months"
