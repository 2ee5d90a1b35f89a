"""Texts that name several populations: the label's rows as a table or a list, or two of them in a sentence.

Not here: doses for one population. The profile does not matter to these texts.
"""

from fractions import Fraction
from random import Random
from typing import Final

from eval.guard.draw import Draft, beyond
from eval.guard.frames import capital
from eval.guard.label import Band, Label
from eval.guard.numbers_in_words import digits
from eval.guard.people import Who
from eval.guard.voice import Voice

_HEADS: Final = (
    ("Age", "mg a day"),
    ("Age in years", "Most per day (mg)"),
    ("Age", "Daily dose in mg"),
    ("Age group", "At most (mg a day)"),
)
_TWO: Final = (
    "{X} may take up to {a} a day; {y} up to {b} a day.",
    "For {x} the maximum is {a} a day, for {y} it is {b} a day.",
    "{X}: at most {a} a day. {Y}: at most {b} a day.",
    "{X} take at most {a} per day, and {y} at most {b} per day.",
    "The most for {x} is {a} a day. The most for {y} is {b} a day.",
    "- {X}: up to {a} a day\n- {Y}: up to {b} a day",
)


def label_rows(rng: Random, _voice: Voice, label: Label, _who: Who, *, over: bool) -> Draft:
    """Return the most a day of all ages in a table or a list, one row over its limit where it is `over`."""
    rows, why = _rows(rng, label, over=over)
    left, right = rng.choice(_HEADS)
    kind = rng.randrange(4)
    if kind == 0:
        text = f"{left} | {right}\n--- | ---\n" + "\n".join(f"{_ages(band)} | {most}" for band, most in rows)
    elif kind == 1:
        text = f"| {left} | {right} |\n|---|---|\n" + "\n".join(f"| {_ages(band)} | {most} |" for band, most in rows)
    elif kind == 2:
        text = "\n".join(f"- {capital(_named(band, label))}: at most {most} mg a day" for band, most in rows)
    else:
        cells = "".join(f"<tr><td>{_ages(band)}</td><td>{most}</td></tr>" for band, most in rows)
        text = f"<table><tr><th>{left}</th><th>{right}</th></tr>{cells}</table>"
    return Draft(text, why, "rows of the label")


def two_bands(rng: Random, voice: Voice, label: Label, _who: Who, *, over: bool) -> Draft:
    """Draw "Adults may take up to 100 mg a day; children aged 2 to 6 years up to 30 mg a day"."""
    rows, why = _rows(rng, label, over=over)
    wrong = [row for row in rows if Fraction(row[1]) > row[0].per_day]
    first = (wrong or [rng.choice(rows)])[0]
    pair = [first, rng.choice([row for row in rows if row is not first])]
    rng.shuffle(pair)
    (one, a), (other, b) = pair
    said = rng.choice(_TWO)
    for place, band in (("x", one), ("y", other)):
        named = _named(band, label)
        said = said.replace(f"{{{place}}}", named).replace(f"{{{place.upper()}}}", capital(named))
    said = said.replace("{a}", voice.amount(Fraction(a))).replace("{b}", voice.amount(Fraction(b)))
    return Draft(said, why, "two populations")


def _rows(rng: Random, label: Label, *, over: bool) -> tuple[list[tuple[Band, str]], str]:
    """Return bands that are known by age alone with the most a day."""
    bands = [band for band in label.bands if not band.ends_below]
    wrong = rng.choice(bands) if over else None
    most = {band: digits(beyond(rng, band.per_day) if band is wrong else band.per_day) for band in bands}
    why = "; ".join(f"{_ages(band)}: {most[band]} mg a day, at most {digits(band.per_day)}" for band in bands)
    return [(band, most[band]) for band in bands], why


def _ages(band: Band) -> str:
    return f"{digits(band.low)}-{digits(band.high)}" if band.high < 100 else f"{digits(band.low)} and over"


def _named(band: Band, label: Label) -> str:
    if band is label.adults:
        return "adults"
    return f"children aged {digits(band.low)} to {digits(band.high)} years"
