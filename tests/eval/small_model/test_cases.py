import json
from pathlib import Path

import pytest

from eval.small_model.cases import SmallModelCase, read_cases

GOOD = {"id": "s-1", "leaflet": "baclofen", "question": "Can I drive?", "holds": ["No."], "also": [], "false": ["safe"]}


def _file(folder: Path, *lines: str) -> Path:
    path = folder / "cases.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_reads_a_case_a_line(tmp_path: Path) -> None:
    """Age and the short run's mark may be left out."""
    aged = GOOD | {"id": "s-2", "age_years": 4, "ci": True}
    first, second = read_cases(_file(tmp_path, json.dumps(GOOD), json.dumps(aged)))
    assert first == SmallModelCase("s-1", "baclofen", "Can I drive?", ("No.",), (), ("safe",))
    assert (second.age_years, second.ci) == (4, True)


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "",
        "[]",
        json.dumps({key: value for key, value in GOOD.items() if key != "holds"}),
        json.dumps(GOOD | {"more": 1}),
        json.dumps(GOOD | {"holds": []}),
        json.dumps(GOOD | {"holds": "No."}),
        json.dumps(GOOD | {"also": [1]}),
        json.dumps(GOOD | {"false": ["("]}),
        json.dumps(GOOD | {"question": " "}),
        json.dumps(GOOD | {"age_years": "4"}),
        json.dumps(GOOD | {"age_years": True}),
        json.dumps(GOOD | {"age_years": None}),
        json.dumps(GOOD | {"ci": 1}),
        json.dumps(GOOD),
    ],
)
def test_names_the_line_that_is_malformed(tmp_path: Path, line: str) -> None:
    """Whatever is wrong with a line, a plain ValueError says which it is."""
    with pytest.raises(ValueError, match="line 2"):
        read_cases(_file(tmp_path, json.dumps(GOOD), line))
