import json

import pytest

from assistant.domain.guard.canonical import canonical
from assistant.domain.guard.classes import NAMES, rule
from assistant.domain.guard.language import ENGLISH_LEXICON
from assistant.domain.guard.number_words import together
from assistant.domain.guard.openings import openings
from assistant.domain.guard.rules import RULES
from assistant.domain.guard.tokens import tokens
from eval.cases import DATA


def _opened(*names: str) -> frozenset[str]:
    return frozenset(NAMES[name] for name in names)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("NUMBER MASS", _opened("NUMBER")),
        ("THE? [NUMBER FRACTION]", _opened("THE", "NUMBER", "FRACTION")),
        ("(?:BETWEEN NUMBER|IN {0,2}AT)", _opened("BETWEEN", "IN", "AT")),
        ("(?<!THE)RAISE", _opened("RAISE")),
        ("[^THE]NUMBER", frozenset(NAMES.values())),
        ("THE?", frozenset(NAMES.values())),
    ],
)
def test_the_classes_that_a_pattern_can_begin_with(pattern: str, expected: frozenset[str]) -> None:
    """What may be left out may begin nothing; what is unclear may be anything."""
    assert openings(rule(pattern)) == expected


def test_no_rule_fits_where_its_openings_say_that_it_cannot() -> None:
    """So a text is read as if every rule were tried at every word."""
    patterns = [rule(pattern) for pattern, _ in RULES]
    fitted = set()
    for line in (DATA / "guard.jsonl").read_text(encoding="utf-8").splitlines():
        found = together(tokens(canonical(json.loads(line)["text"]).text, ENGLISH_LEXICON))
        classes = "".join(token.character for token in found)
        for pattern in patterns:
            for match in pattern.finditer(classes):
                assert classes[match.start()] in openings(pattern)
                fitted.add(pattern)
    assert len(fitted) > len(patterns) // 2
