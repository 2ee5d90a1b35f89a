"""What numbers without a label are, by their shape alone. Not here: labels, units, or where the numbers stand."""

import re
from itertools import pairwise
from typing import Final

from assistant.domain.masking.masked import MaskKind

_DIGITS: Final = re.compile(r"\d+")
_FEWEST: Final = 7
"""Digits of a number without a label that is masked; a phone's has one less where it is said to be one."""
_NATIONAL: Final = range(9, 13)
"""Digits of a national phone number that begins with 0."""
_NHS: Final = (3, 3, 4)
_SECURITY: Final = (3, 2, 4)
_MOBILE: Final = (3, 3, 3)
_LOCAL: Final = (3, 4)
_THOUSANDS: Final = 3
_DAY: Final = 2
"""Digits of a day or a month."""
_COUNT: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NHS_DIGITS: Final = 10
_LONG: Final = 13
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CLOCK: Final = re.compile(r"(?:[01]\d|2[0-4])(?:00|15|30|45)")


def kind_by_shape(words: str) -> MaskKind | None:
    """Return what digits and what stands between them are: a phone, a patient number, or None for nothing personal.

    "020 7946 0958" and "+36 30 123 4567" are phones, "123-45-6789" and "12345678" patient numbers, "250 500 1000" none.
    """
    groups = _DIGITS.findall(words)
    digits = "".join(groups)
    if len(digits) < _FEWEST:
        return None
    if len(groups) == 1:
        return _of_one_group(words, digits)
    if not words.startswith("+") and _is_amounts(words, groups):
        return None
    return _of_groups(words, digits, groups)


def _of_one_group(words: str, digits: str) -> MaskKind | None:
    is_round = digits.endswith("0000") and not digits.startswith("0")
    if words.startswith("+") or (digits.startswith("0") and len(digits) in _NATIONAL) or digits.startswith("00"):
        return MaskKind.PHONE
    return None if is_round else MaskKind.PATIENT_NUMBER


def _of_groups(words: str, digits: str, groups: list[str]) -> MaskKind | None:
    lengths = tuple(map(len, groups))
    if lengths in {_NHS, (1, *_NHS)}:
        return MaskKind.PATIENT_NUMBER if " " in words and _is_nhs(digits) else MaskKind.PHONE
    if _is_phone(words, digits, groups):
        return MaskKind.PHONE
    is_security_number = lengths == _SECURITY and "-" in words
    is_long = len(digits) >= _LONG or (len(digits) > _FEWEST and max(lengths) > _THOUSANDS)
    return MaskKind.PATIENT_NUMBER if is_security_number or (is_long and "/" not in words) else None


def _is_phone(words: str, digits: str, groups: list[str]) -> bool:
    """Return whether groups of digits are a phone's by their shape: "+44 …", "(020) …", "020 …", "555-0123"."""
    lengths = tuple(map(len, groups))
    if words.startswith("+") or digits.startswith("00") or (words.startswith("(") and ")" in words):
        return True
    if digits.startswith("0") and len(digits) <= max(_NATIONAL):
        return "/" not in words or lengths[0] > _DAY
    if lengths == _LOCAL and "-" in words:
        return groups[1][-1] != "0" or groups[1][0] == "0"
    return lengths == _MOBILE and digits[0] in "56789"


def _is_amounts(words: str, groups: list[str]) -> bool:
    """Return whether groups of digits are amounts, years, hours, thousands or a count: "250 500 1000", "0 1 2 3 4"."""
    if re.fullmatch(r"\d{1,6}\.\d+", words) or counts(groups):
        return True
    if all(_YEAR.fullmatch(group) for group in groups) or all(_CLOCK.fullmatch(group) for group in groups):
        return True
    if re.fullmatch(r"(?:\d{1,2}\.[0-5]\d[ \-]{1,3})+\d{1,2}\.[0-5]\d", words):
        return True
    if re.fullmatch(r"\d{1,2}[ /.-]\d{1,2}[ /.-](?:19|20)\d\d", words):
        return True
    return all(group[-1] == "0" and group[0] != "0" for group in groups) or (
        len(groups[0]) <= _THOUSANDS and not groups[0].startswith("0") and all(group == "000" for group in groups[1:])
    )


def counts(groups: list[str]) -> bool:
    """Return whether each is one more than the one before it."""
    if not all(group.isdigit() for group in groups):
        groups = [str(_COUNT.index(group)) if group in _COUNT else "-9" for group in groups]
    return all(int(after) - int(before) == 1 for before, after in pairwise(groups))


def _is_nhs(digits: str) -> bool:
    """Return whether ten digits are a British patient number: the last one checks the others."""
    if len(digits) != _NHS_DIGITS:
        return False
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return check % 11 == int(digits[-1])
