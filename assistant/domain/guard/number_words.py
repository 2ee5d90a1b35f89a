"""Number words put together with what stands beside them: "two and a half", "1 1/2", "half a dozen". Not here: units."""

from fractions import Fraction
from typing import Final

from assistant.domain.guard.classes import NAMES
from assistant.domain.guard.numbers import Interval, words_value
from assistant.domain.guard.tokens import Token

_NUMBER: Final = NAMES["NUMBER"]
_FRACTION: Final = NAMES["FRACTION"]
_AND: Final = NAMES["AND"]
_A: Final = NAMES["A"]
_DASH: Final = NAMES["DASH"]
_MIXED: Final = NAMES["MIXED"]
_POINT: Final = NAMES["POINT"]
_BEGIN: Final = frozenset((_NUMBER, _FRACTION, _A))
"""What a number can begin with."""
_MANY: Final = frozenset((Fraction(12), Fraction(100), Fraction(1000), Fraction(1000000)))
_TEN: Final = 10
_HUNDRED: Final = 100
_MOST_DECIMALS: Final = 6


def together(found: list[Token]) -> list[Token]:
    """Return the tokens, every number one token.

    "a hundred and twenty" is 120, "two and a half" is 5/2, "half a dozen" is 6; "1 50" stays two numbers.
    """
    if not any(token.character in {_NUMBER, _FRACTION} for token in found):
        return found
    out: list[Token] = []
    place = 0
    while place < len(found):
        token = found[place]
        if token.character not in _BEGIN:
            out.append(token)
            place += 1
        elif _is_run_together(found, place):
            out.append(Token(_MIXED, None, token.start, found[place + 2].end))
            place += 3
        elif token.character in (_NUMBER, _FRACTION) or (
            token.character == _A and _counts(found, place + 1) and _value(found[place + 1]).high >= _HUNDRED
        ):
            number, place = _number(found, place)
            out.append(number)
        else:
            out.append(token)
            place += 1
    return out


def _is_run_together(found: list[Token], place: int) -> bool:
    """Return whether "one-fifty" stands there: two number words joined that are no one number, and no range either."""
    if place + 2 >= len(found) or found[place + 1].character != _DASH:
        return False
    first, second = found[place], found[place + 2]
    words = first.character == second.character == _NUMBER and not first.digits and not second.digits
    joined = first.end + 1 == second.start
    return words and joined and _value(first).high < 10 <= _value(second).high  # noqa: PLR2004


def _counts(found: list[Token], place: int) -> bool:
    """Return whether a word such as "hundred" or "dozen" stands there, which "a" makes one of."""
    if place >= len(found) or found[place].character != _NUMBER or found[place].digits:
        return False
    value = found[place].value
    return isinstance(value, Interval) and value.high in _MANY


def _number(found: list[Token], place: int) -> tuple[Token, int]:
    """Return the number that begins there as one token, and the place after it."""
    start = found[place].start
    if found[place].character == _A:
        place += 1
    first = found[place]
    value = first.value
    assert isinstance(value, Interval)  # noqa: S101 - every NUMBER and FRACTION is one
    end, digits = first.end, first.digits
    place += 1
    if first.character == _NUMBER and not digits:
        value, end, place = _words(found, place - 1)
    elif _counts(found, place) and _value(found[place]).high > 2:  # noqa: PLR2004 - "2 couple" is no number
        value, end = value.times(_value(found[place])), found[place].end
        place += 1
    elif (
        first.character == _FRACTION
        and place < len(found)
        and found[place].character == _A
        and _counts(found, place + 1)
    ):
        value, end = value.times(_value(found[place + 1])), found[place + 1].end
        place += 2
    if first.character == _NUMBER and place + 1 < len(found) and found[place].character == _POINT:
        value, end, place = _decimals(found, place, value, end)
    elif first.character == _NUMBER:
        value, end, place = _and_fraction(found, place, value, end)
    return Token(first.character, value, start, end, digits), place


def _words(found: list[Token], place: int) -> tuple[Interval, int, int]:
    """Return what the number words from there are worth together, where they end, and the place after them."""
    parts = [_value(found[place]).high]
    whole = _value(found[place])
    end = found[place].end
    place += 1
    while place < len(found):
        at = place
        if found[at].character == _DASH or (found[at].character == _AND and parts[-1] >= _HUNDRED):
            at += 1
        if at >= len(found) or found[at].character != _NUMBER or found[at].digits:
            break
        more = words_value([*parts, _value(found[at]).high])
        if more is None:
            break
        parts.append(_value(found[at]).high)
        whole, end, place = more, found[at].end, at + 1
    return whole, end, place


def _decimals(found: list[Token], place: int, value: Interval, end: int) -> tuple[Interval, int, int]:
    """Add what follows a spoken point: "one point two five"."""
    part = Fraction(0)
    scale = Fraction(1, 10)
    at = place + 1
    while (
        at < len(found)
        and found[at].character == _NUMBER
        and _value(found[at]).high < _TEN
        and at - place <= _MOST_DECIMALS
    ):
        part += _value(found[at]).high * scale
        scale /= 10
        end = found[at].end
        at += 1
    if at == place + 1:
        return value, end, place
    return Interval(value.low + part, value.high + part), end, at


def _and_fraction(found: list[Token], place: int, value: Interval, end: int) -> tuple[Interval, int, int]:
    """Add "and a half", "1/2" or "halves" to a number."""
    at = place
    joined = at < len(found) and found[at].character == _AND
    at += joined
    if joined and at < len(found) and found[at].character == _A:
        at += 1
    if at >= len(found) or found[at].character != _FRACTION:
        return value, end, place
    part = _value(found[at])
    product = value.times(part) if not joined and not found[at].digits else None
    total = Interval(value.low + part.low, value.high + part.high)
    low = total.low if product is None else product.low
    return Interval(low, total.high), found[at].end, at + 1


def _value(token: Token) -> Interval:
    assert isinstance(token.value, Interval)  # noqa: S101 - every NUMBER and FRACTION is one
    return token.value
