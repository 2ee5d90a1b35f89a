"""The dose limits that stand in a file beside a leaflet, confirmed by whoever the file names.

The file is TOML: a table `confirmed` (by, capacity, on), and a list `limit`. Each limit has a `kind`, `ages` (`from`,
`to` or `below`, in years; without ages it is for everybody), the figures of its kind, and a `quote`, word for word from
the leaflet. Where its ages stand in another sentence, `ages_quote` has that one. Not here: whether the figures stand in
the quotes (`ingest.limits_check`), or limits that are read from a leaflet's own text (`ingest.limits`).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Final

from assistant.domain.limits import Ages, Confirmation, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from assistant.errors import NotPublishableError
from ingest.limits_check import why_unfounded

_FIGURES: Final[Mapping[LimitKind, frozenset[str]]] = {
    LimitKind.START: frozenset({"mg", "times_per_day"}),
    LimitKind.USUAL: frozenset({"low_mg", "high_mg"}),
    LimitKind.PER_INTAKE: frozenset({"high_mg"}),
    LimitKind.PER_DAY: frozenset({"high_mg"}),
    LimitKind.PER_KG_DAY: frozenset({"low_mg", "high_mg"}),
    LimitKind.STEP: frozenset({"days"}),
    LimitKind.STRENGTH: frozenset({"mg"}),
    LimitKind.NONE: frozenset(),
}
_KINDS: Final = {kind.value: kind for kind in LimitKind}
_COMMON: Final = frozenset({"kind", "ages", "quote", "ages_quote", "doubts"})
_AGES: Final = frozenset({"from", "to", "below"})


@dataclass(frozen=True, slots=True)
class LimitsFile:
    """A limits file as it was found: its name and its text."""

    name: str
    text: str


def confirmed_limits(file: LimitsFile, text: str) -> tuple[DoseLimit, ...]:
    """Return the limits that a file has for the leaflet whose canonical text is `text`.

    Raises `NotPublishableError`, which names the file and the entry, where the file is malformed, a quote is not in the
    text word for word, or a figure does not stand in its quote.
    """
    try:
        content = tomllib.loads(file.text, parse_float=Fraction)
    except (ValueError, ZeroDivisionError) as error:  # tomllib's own error is a ValueError
        raise _refused(file, "the file", f"it is no TOML ({error})") from error
    if unknown := content.keys() - {"confirmed", "limit"}:
        raise _refused(file, "the file", f"it has {_listed(unknown)}, which is no part of a limits file")
    try:
        confirmed = _confirmation(content.get("confirmed"))
    except ValueError as error:
        raise _refused(file, "[confirmed]", str(error)) from error
    entries = content.get("limit")
    if not isinstance(entries, list) or not entries:
        raise _refused(file, "the file", "it lists no [[limit]]")
    found = []
    for place, entry in enumerate(entries, 1):
        try:
            found.append(_limit(entry, confirmed, text))
        except ValueError as error:
            raise _refused(file, f"limit {place}{_named(entry)}", str(error)) from error
    return tuple(found)


def _limit(entry: object, confirmed: Confirmation, text: str) -> DoseLimit:
    """Return one entry as a limit; raises `ValueError`."""
    table = _table(entry, "it")
    kind = _KINDS.get(_words(table, "kind"))
    if kind is None:
        message = f"its kind {table['kind']!r} is none of {', '.join(_KINDS)}"
        raise ValueError(message)
    if unknown := table.keys() - _COMMON - _FIGURES[kind]:
        message = f"it has {_listed(unknown)}, which is no part of the kind {kind.value!r}"
        raise ValueError(message)
    ages = _ages(table)
    quote = _words(table, "quote")
    ages_quote = _words(table, "ages_quote") if "ages_quote" in table else quote
    low, high = _figures(table, kind)
    times = _number(table, "times_per_day") if kind is LimitKind.START else NOT_STATED
    span = _place(quote, text)
    _place(ages_quote, text)
    limit = DoseLimit(kind, ages, span, low, high, times, _doubts(table), confirmed)
    if reason := why_unfounded(limit, quote, ages_quote):
        raise ValueError(reason)
    return limit


def _figures(table: Mapping[str, object], kind: LimitKind) -> tuple[Fraction | NotStated, Fraction | NotStated]:
    names = _FIGURES[kind] - {"times_per_day"}
    if not names:
        return NOT_STATED, NOT_STATED
    if names <= {"mg", "days"}:
        (name,) = names
        return _number(table, name), _number(table, name)
    high = _number(table, "high_mg")
    low = _number(table, "low_mg") if "low_mg" in table else NOT_STATED
    if low is not NOT_STATED and low > high:
        message = "low_mg is above high_mg"
        raise ValueError(message)
    return low, high


def _ages(table: Mapping[str, object]) -> Ages:
    if "ages" not in table:
        return Ages()
    ages = _table(table["ages"], "ages")
    if unknown := ages.keys() - _AGES:
        message = f"ages has {_listed(unknown)}; give from, to or below, in years"
        raise ValueError(message)
    if {"to", "below"} <= ages.keys():
        message = "ages has both to and below; give one"
        raise ValueError(message)
    low = _number(ages, "from", least=0) if "from" in ages else Fraction(0)
    name = "below" if "below" in ages else "to"
    high = _number(ages, name) if name in ages else NOT_STATED
    if high is not NOT_STATED and high <= low:
        message = "ages end before they begin"
        raise ValueError(message)
    return Ages(low, high, below="below" in ages)


def _confirmation(entry: object) -> Confirmation:
    table = _table(entry, "it")
    day = table.get("on")
    if not isinstance(day, date) or isinstance(day, datetime):
        message = "it has no date `on`, as in on = 2026-01-31"
        raise ValueError(message)  # noqa: TRY004 - the file is at fault
    return Confirmation(_words(table, "by"), _words(table, "capacity"), day)


def _doubts(table: Mapping[str, object]) -> tuple[str, ...]:
    doubts = table.get("doubts", [])
    if not isinstance(doubts, list):
        message = "doubts is no list of sentences"
        raise ValueError(message)  # noqa: TRY004 - the file is at fault
    return tuple(_words({"doubts": doubt}, "doubts") for doubt in doubts)


def _place(quote: str, text: str) -> Span:
    start = text.find(quote)
    if start < 0 or quote != quote.strip():
        message = f"its quote is not in the leaflet word for word: {quote!r}"
        raise ValueError(message)
    return Span(start, start + len(quote))


def _table(entry: object, what: str) -> dict[str, object]:
    if not isinstance(entry, dict):
        message = f"{what} is missing or no table"
        raise ValueError(message)  # noqa: TRY004 - the file is at fault
    return entry


def _words(table: Mapping[str, object], name: str) -> str:
    words = table.get(name)
    if not isinstance(words, str) or not words.strip():
        message = f"{name} is missing or no words"
        raise ValueError(message)
    return words


def _number(table: Mapping[str, object], name: str, least: int | None = None) -> Fraction:
    """Return a number, whole or decimal, above 0 or from `least`; raises `ValueError`."""
    value = table.get(name)
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        message = f"{name} is missing or no number"
        raise ValueError(message)  # noqa: TRY004 - the file is at fault
    if value < least if least is not None else value <= 0:
        message = f"{name} is {value}, which no limit has"
        raise ValueError(message)
    return Fraction(value)


def _refused(file: LimitsFile, where: str, reason: str) -> NotPublishableError:
    return NotPublishableError(f"{file.name}, {where}: {reason}")


def _named(entry: object) -> str:
    return f" ({entry['kind']})" if isinstance(entry, dict) and isinstance(entry.get("kind"), str) else ""


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
