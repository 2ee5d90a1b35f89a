"""`leaflet dose`: one instruction, or an instruction a line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.cli.command import LEAFLET, environment_of, run
from tests.ui.cli.test_app import SLOW


def line(**keys: object) -> bytes:
    """Return a line that holds an object."""
    return json.dumps(keys).encode() + b"\n"


def test_an_instruction_is_said_with_the_most_in_a_day() -> None:
    """One stretch a line, and what is unread after them."""
    ran = run("dose", "2 tablets bd for 5/7 then 1 od. Flumple it twice.")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "1. 2 tablets bd for 5/7  [at most 4 tablet a day]",
        "2. 1 od  [at most 1 of it a day]",
        "unread: Flumple it twice",
    ]


def test_as_json_it_is_fhirs_dosage() -> None:
    """With FHIR's names."""
    assert run("dose", "take 2 tablets twice daily", "--json").json == {
        "dosage": [
            {
                "sequence": 1,
                "text": "take 2 tablets twice daily",
                "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
                "doseAndRate": [
                    {
                        "doseQuantity": {
                            "value": 2,
                            "unit": "tablet",
                            "system": "http://unitsofmeasure.org",
                            "code": "{tablet}",
                        }
                    }
                ],
            }
        ],
        "unread": [],
    }


def test_each_line_is_read_in_order_with_its_id() -> None:
    """What cannot be read is no error."""
    ran = run(
        "dose", "--jsonl", stdin=line(id=1, text="1 bd") + line(id="b", text="as much as you like") + line(text="")
    )
    assert (ran.status, ran.err) == (0, "")
    first, second, third = ran.lines
    assert (first["id"], len(first["dosage"]), first["unread"]) == (1, 1, [])
    assert second == {"id": "b", "dosage": [], "unread": ["as much as you like"]}
    assert third == {"id": None, "dosage": [], "unread": []}


BAD = [
    (b"1 bd\n", None, "the line is not JSON"),
    (b"[]\n", None, 'the line is not a JSON object such as {"id": 1, "text": "take 2 tablets twice daily"}'),
    (line(id=7), 7, "text must be a string"),
    (line(id=7, text=2), 7, "text must be a string"),
    (line(id=7, text="x" * 4001), 7, "the instruction is 4,001 characters long; the most is 4,000"),
    (line(id=7, text="x" * 1_000_000), None, "the line is longer than 1,000,000 bytes"),
]


def test_bad_lines_are_said_and_the_run_goes_on() -> None:
    """Each gives its ID where it could be read, its number and what is wrong; the exit status is 1."""
    good = line(id="good", text="1 bd")
    ran = run("dose", "--jsonl", stdin=b"".join(piece for bad, _, _ in BAD for piece in (bad, good)))
    assert (ran.status, ran.err) == (1, "")
    assert {(said["id"], len(said["dosage"])) for said in ran.lines[1::2]} == {("good", 1)}
    for number, ((_, id_, error), told) in enumerate(zip(BAD, ran.lines[::2], strict=True)):
        assert (told["id"], told["line"]) == (id_, 2 * number + 1)
        assert error in told["error"]


@pytest.mark.parametrize("text", ["1 bd \ud83d", "1 tablet d\u0430ily"])
def test_odd_characters_are_unread(text: str) -> None:
    """Half a character is one of them."""
    (told,) = run("dose", "--jsonl", stdin=line(id=1, text=text)).lines
    assert told == {"id": 1, "dosage": [], "unread": [text]}


@pytest.mark.parametrize("arguments", [[], ["1 bd", "--jsonl"]], ids=" ".join)
def test_one_instruction_or_lines(arguments: list[str]) -> None:
    """Not none, and not both."""
    ran = run("dose", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert "give one instruction in quotation marks, or --jsonl alone" in ran.error


def test_no_leaflet_is_needed_and_nothing_slow_is_imported(tmp_path: Path) -> None:
    """Nothing is published, or written."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", LEAFLET, "dose", "1 bd"],
        cwd=tmp_path,
        env=environment_of({"LEAFLET_DATA_DIR": str(tmp_path / "data")}),
        capture_output=True,
        check=False,
        text=True,
    )
    assert ran.returncode == 0
    assert not (tmp_path / "data").exists()
    imported = {row.rpartition("|")[2].strip().partition(".")[0] for row in ran.stderr.splitlines() if "|" in row}
    assert {name for name in imported if name in SLOW or name.startswith("langchain")} == set()


def test_the_longest_instruction_is_read_in_little_time() -> None:
    """Unknown words are held against every word of doses, which must not take long."""
    words = [f"z{number:o}q".translate(str.maketrans("01234567", "abcdefgh")) for number in range(700)]
    ran = run("dose", "--jsonl", stdin=line(id=1, text=" ".join(words)[:4000]))
    assert ran.lines[0]["unread"]
