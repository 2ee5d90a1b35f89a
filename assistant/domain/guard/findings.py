"""Findings in words: what was read, and the limit that it was held against. Not here: finding them."""

from fractions import Fraction

from assistant.domain.guard.bands import Most
from assistant.domain.guard.label import QuotedLimit
from assistant.domain.guard.verdict import Finding
from assistant.domain.limit_words import word_of
from assistant.domain.not_stated import NOT_STATED


def finding(words: str, reading: str, most: Most) -> Finding:
    """Return a finding against the most that somebody may have in a day."""
    limit = most.why
    if most.mg is not None:
        limit = f"at most {said(most.mg)} mg a day"
        limit = f"{limit} ({most.why})" if most.why else limit
    return against(words, reading, limit, most.by) if most.by else Finding(words, reading, limit, "")


def over(words: str, reading: str, quoted: QuotedLimit, unit: str) -> Finding:
    """Return a finding against the upper end of one limit, told in `unit`."""
    high = quoted.limit.high
    return against(words, reading, "" if high is NOT_STATED else f"at most {said(high)} {unit}", quoted)


def against(words: str, reading: str, limit: str, quoted: QuotedLimit) -> Finding:
    """Return a finding against one limit, told as `limit`."""
    return Finding(words, reading, limit, quoted.quote, word_of(quoted.limit.confirmed))


def said(number: Fraction) -> str:
    """Return a fraction as people write it: "7.5", "100"."""
    return str(number.numerator) if number.denominator == 1 else f"{float(number):.4g}"
