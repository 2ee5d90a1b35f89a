"""`leaflet guard`: one text, or a text a line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.cli.command import LEAFLET, Ran, environment_of, run
from tests.ui.cli.test_app import SLOW

WITHIN = "Take 10 mg three times a day."
OVER = "Take 50 mg three times a day."
ADULT = {"age_years": 40}


def guard_lines(folder: Path, *lines: bytes) -> Ran:
    """Send lines to the command."""
    return run("guard", "--jsonl", "--leaflet", "baclofen", "--data-dir", folder, stdin=b"".join(lines))


def line(**keys: object) -> bytes:
    """Return a line that holds an object."""
    return json.dumps(keys).encode() + b"\n"


def test_a_text_within_the_limits_is_released(zolfin_published: Path) -> None:
    """In a line, and with exit status 0."""
    ran = run("guard", WITHIN, "--age-years", "40", "--data-dir", zolfin_published)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (
        "Released: nothing in it goes over the leaflet's dose limits.\n"
        "  on the word of: the maintainers of the leaflet assistant (maintainer) on 2026-11-23\n"
    )


def test_a_text_over_the_limits_is_held_back_with_what_was_found(zolfin_published: Path) -> None:
    """The words, how they were read, the limit and the leaflet's own words; the exit status is 1."""
    ran = run("guard", OVER, "--age-years", "40", "--data-dir", zolfin_published)
    assert ran.status == 1
    assert ran.out.startswith(
        "Held back:\n  “50 mg three times a day”: 150 mg a day\n    against: at most 100 mg a day\n"
    )
    assert "    the leaflet: “Whatever your age, never take more than 100 mg" in ran.out
    said = run("guard", OVER, "--age-years", "40", "--data-dir", zolfin_published, "--json")
    assert said.status == 1
    assert said.json["allowed"] is False
    assert set(said.json["findings"][0]) == {"words", "reading", "limit", "quote", "by"}


def test_whom_it_is_for_counts(zolfin_published: Path) -> None:
    """What an adult may take, a child may not."""
    as_adult = run("guard", "Take 20 mg three times a day.", "--age-years", "40", "--data-dir", zolfin_published)
    as_child = run("guard", "Take 20 mg three times a day.", "--age-years", "4", "--data-dir", zolfin_published)
    assert (as_adult.status, as_child.status) == (0, 1)


def test_each_line_is_judged_in_order_with_its_id(zolfin_published: Path) -> None:
    """A text that is held back is no error."""
    ran = guard_lines(
        zolfin_published,
        line(id=1, text=WITHIN, profile=ADULT),
        line(id="two", text=OVER, profile=ADULT),
        line(id=None, text=WITHIN, profile={"age_years": 4, "weight_kg": 16}),
        line(id=4, text=""),
    )
    assert (ran.status, ran.err) == (0, "")
    assert [(said["id"], said["allowed"]) for said in ran.lines] == [(1, True), ("two", False), (None, True), (4, True)]
    assert ran.lines[0]["findings"] == []
    assert ran.lines[1]["findings"][0]["reading"] == "150 mg a day"


@pytest.mark.parametrize("odd", ["\udc00", "\u202e", "\U000e0031", "\u0430"])
def test_odd_characters_are_held_back_and_no_error(zolfin_published: Path, odd: str) -> None:
    """Half a character is one of them."""
    ran = guard_lines(zolfin_published, line(id=1, text=f"Take 10 mg{odd} twice a day.", profile=ADULT))
    assert ran.status == 0
    assert ran.lines[0]["allowed"] is False


BAD = [
    (b"Take 10 mg\n", None, "the line is not JSON"),
    (b'"Take 10 mg"\n', None, 'the line is not a JSON object such as {"id": 1, "text": '),
    (line(id=7), 7, "text must be a string"),
    (line(id=7, text=None), 7, "text must be a string"),
    (line(id=7, text=[WITHIN]), 7, "text must be a string"),
    (line(id=7, text="x" * 1_000_001), 7, "the text is 1,000,001 bytes long; the most is 1,000,000"),
    (line(id=7, text="é" * 500_001), 7, "the text is 1,000,002 bytes long"),
    (b'{"id": 7, "text": "' + b"x" * 6_010_000 + b'"}\n', None, "the line is longer than 6,010,000 bytes"),
    (line(id=7, text=WITHIN, profile={"age_years": -3}), 7, "age_years must be from 0 to 130"),
    (line(id=7, text=WITHIN, profile={"weight_kg": 0}), 7, "weight_kg must be above 0"),
    (line(id=7, text=WITHIN, profile={"weight_kg": "heavy"}), 7, "weight_kg must be a number"),
    (line(id=7, text=WITHIN, profile="adult"), 7, "profile must be an object"),
]


def test_bad_lines_are_said_and_the_run_goes_on(zolfin_published: Path) -> None:
    """Each gives its ID where it could be read, its number and what is wrong; the exit status is 1."""
    good = line(id="good", text=WITHIN, profile=ADULT)
    ran = guard_lines(zolfin_published, *(piece for bad, _, _ in BAD for piece in (bad, good)))
    assert (ran.status, ran.err) == (1, "")
    assert {(said["id"], said["allowed"]) for said in ran.lines[1::2]} == {("good", True)}
    for number, ((_, id_, error), told) in enumerate(zip(BAD, ran.lines[::2], strict=True)):
        assert set(told) == {"id", "line", "error"}
        assert (told["id"], told["line"]) == (id_, 2 * number + 1)
        assert error in told["error"]


def test_the_longest_text_is_judged_however_it_is_written(zolfin_published: Path) -> None:
    """Escapes make its line six times as long."""
    escaped = b'{"id": 1, "text": "' + b"\\u0061" * 1_000_000 + b'"}\n'
    ran = guard_lines(zolfin_published, line(id=0, text="a" * 1_000_000), escaped)
    assert ran.status == 0
    assert [said["allowed"] for said in ran.lines] == [True, True]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "give one text in quotation marks, or --jsonl alone"),
        ([WITHIN, "--jsonl"], "give one text in quotation marks, or --jsonl alone"),
        (["--jsonl", "--age-years", "4"], "give one text in quotation marks, or --jsonl alone"),
        ([WITHIN, "--age-years", "-3"], "age_years must be from 0 to 130"),
        ([WITHIN, "--weight-kg", "heavy"], "Invalid value for '--weight-kg'"),
        ([WITHIN, "--leaflet", "zolfim"], "published are: baclofen, zolfin"),
        (["--jsonl", "--leaflet", "zolfim"], "published are: baclofen, zolfin"),
        (["x" * 1_000_001], "the text is 1,000,001 bytes long"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_judged_is_one_line(zolfin_published: Path, arguments: list[str], said: str) -> None:
    """The exit status is 2, which is not that of a text held back."""
    ran = run("guard", *arguments, "--data-dir", zolfin_published, "--json")
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.error


def test_nothing_slow_is_imported(zolfin_published: Path, tmp_path: Path) -> None:
    """No model, index or page: a judgement takes well under a second."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", LEAFLET, "guard", WITHIN, "--age-years", "40"],
        cwd=tmp_path,
        env=environment_of({"LEAFLET_DATA_DIR": str(zolfin_published)}),
        capture_output=True,
        check=False,
        text=True,
    )
    assert ran.returncode == 0
    imported = {row.rpartition("|")[2].strip().partition(".")[0] for row in ran.stderr.splitlines() if "|" in row}
    assert "typer" in imported
    assert {name for name in imported if name in SLOW or name.startswith("langchain")} == set()
