from collections import Counter
from pathlib import Path

import pytest

from assistant.domain.masking.masked import MaskKind
from eval.cases import CasesError, Split
from eval.masking import Share, as_json, failures, masking_table, measure, of_half, read_masking_cases

REQUIRED = (MaskKind.NAME, MaskKind.EMAIL, MaskKind.PHONE, MaskKind.PATIENT_NUMBER)


def written(folder: Path, *lines: str) -> Path:
    """Write a case file."""
    path = folder / "masking.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_there_are_enough_cases_of_every_kind() -> None:
    """At least four hundred texts, each once, a good part of them hard ones without personal data."""
    cases = read_masking_cases()
    assert len(cases) >= 400
    assert len({case.text for case in cases}) == len(cases)
    for half in Split:
        kinds = Counter(each.kind for case in of_half(cases, half) for each in case.personal)
        assert all(kinds[kind] >= 9 for kind in REQUIRED)
        assert sum(not case.personal for case in of_half(cases, half)) >= 100


@pytest.mark.parametrize("half", Split)
def test_the_masking_is_as_good_as_it_was(half: Split) -> None:
    """Nine names in ten are hidden, hardly anything else is missed, and hardly a text is touched for nothing."""
    figures = measure(of_half(read_masking_cases(), half))
    assert figures.recall[MaskKind.NAME].value >= 0.89
    assert all(figures.recall[kind].value >= 0.95 for kind in REQUIRED[1:])
    assert figures.precision.value >= 0.97
    assert figures.touched.value <= 0.02


def test_the_figures_count_what_is_hidden_and_what_is_touched(tmp_path: Path) -> None:
    """One name is hidden, one missed; a text without personal data is changed, and told as a failure."""
    path = written(
        tmp_path,
        '{"id": "a", "split": "dev", "text": "my name is Anna", "spans": [{"kind": "name", "words": "Anna"}]}',
        '{"id": "b", "split": "dev", "text": "qwrt asked", "spans": [{"kind": "name", "words": "qwrt"}]}',
        '{"id": "c", "split": "dev", "text": "ask maria", "spans": []}',
    )
    cases = read_masking_cases(path)
    figures = measure(cases)
    assert figures.recall[MaskKind.NAME] == Share(1, 2)
    assert figures.touched == Share(1, 1)
    assert figures.precision == Share(1, 2)
    assert [line[:2] for line in failures(cases)] == ["b:", "c:"]
    assert as_json(figures)["recall name"] == {"share": 0.5, "hits": 1, "of": 2}
    assert masking_table({"dev": figures}).row_count == len(MaskKind) + 3


@pytest.mark.parametrize(
    "line",
    [
        "{",
        '{"id": "a", "split": "dev", "text": "Anna"}',
        '{"id": "a", "split": "dev", "text": "Anna", "spans": [{"kind": "name", "words": "Bob"}]}',
        '{"id": "a", "split": "dev", "text": "Anna Anna", "spans": [{"kind": "name", "words": "Anna"}]}',
        '{"id": "a", "split": "dev", "text": "Anna", "spans": [{"kind": "nickname", "words": "Anna"}]}',
    ],
)
def test_a_line_that_is_not_right_is_named(tmp_path: Path, line: str) -> None:
    """The words of a span must stand in the text, once."""
    with pytest.raises(CasesError, match="line 1"):
        read_masking_cases(written(tmp_path, line))


def test_an_id_stands_once(tmp_path: Path) -> None:
    """Two cases of the same ID could not be told apart."""
    line = '{"id": "a", "split": "dev", "text": "x", "spans": []}'
    with pytest.raises(CasesError, match="stands twice"):
        read_masking_cases(written(tmp_path, line, line))
