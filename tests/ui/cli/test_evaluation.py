"""`leaflet eval`: what it takes, what it writes, and its subcommands. Not here: the figures (`tests/eval`)."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from eval.report.results import read
from tests.ui.cli.command import LEAFLET, environment_of, run, run_apart

HEAVY: Final = frozenset({"torch", "transformers", "onnxruntime", "chromadb", "gradio", "haystack", "llama_index"})
FILES: Final = {"results.json", "report.md", "report.html", "systems.svg", "words.svg", "risk-coverage.svg"}


def test_help_names_the_options_and_the_commands() -> None:
    """A line each."""
    ran = run("eval", "--help")
    assert (ran.status, ran.err) == (0, "")
    for option in ("--split", "--leaflet", "--out", "--compare", "--alone", "-v, --verbose"):
        assert f"\n  {option} " in ran.out
    for command in ("guard", "phrases", "ranking"):
        assert f"\n  {command} " in ran.out


@pytest.mark.parametrize("command", ["guard", "phrases", "ranking"])
def test_each_command_has_help(command: str) -> None:
    """And is not the evaluation itself."""
    ran = run("eval", command, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert f"leaflet eval {command} [OPTIONS]\n" in ran.out


WRONG: Final = [
    (["--split", "train"], "leaflet: --split is dev, test or all, not 'train'"),
    (["--leaflet", "aspirin"], "leaflet: there are cases for baclofen, calvadine, dunvorrel, not for 'aspirin'"),
    (["--leaflet", "baclofen", "--leaflet", "aspirin"], "not for 'aspirin'"),
    (["--compare", "missing.json"], "leaflet: missing.json is no file of results of `leaflet eval`"),
    (["--compare", "foreign.json"], "leaflet: foreign.json is no file of results of `leaflet eval`"),
    (["--compare", "."], "give the results.json of an earlier run"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG, ids=[" ".join(each) for each, _ in WRONG])
def test_what_cannot_be_measured_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """Nothing is written, and nothing is on standard output."""
    monkeypatch.chdir(tmp_path)
    Path("foreign.json").write_text('{"baclofen": 5}', encoding="utf-8")
    ran = run("eval", "--alone", "--out", "report", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.error
    assert not Path("report").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--split", "train"],
        ["--leaflet", "aspirin"],
        pytest.param(["--compare", "missing.json"], marks=pytest.mark.slow),
    ],
    ids=" ".join,
)
def test_what_cannot_be_measured_is_said_before_anything_is_loaded(tmp_path: Path, arguments: list[str]) -> None:
    """No model, index, or library of a baseline."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", LEAFLET, "eval", *arguments],
        cwd=tmp_path,
        env=environment_of({}),
        capture_output=True,
        check=False,
        text=True,
    )
    assert ran.returncode == 2
    imported = {row.rpartition("|")[2].strip().partition(".")[0] for row in ran.stderr.splitlines() if "|" in row}
    assert "typer" in imported
    assert imported & HEAVY == set()


@pytest.mark.slow
def test_a_run_writes_its_report_and_is_compared_with_another(tmp_path: Path) -> None:
    """Half of one leaflet's cases, twice: nothing got worse. The leaflets are published nowhere but for a while."""
    asked = ("eval", "--alone", "--split", "dev", "--leaflet", "calvadine")
    first, second, place = tmp_path / "first" / "report", tmp_path / "second", tmp_path / "temporary"
    place.mkdir()
    ran = run_apart(*asked, "--out", first, cwd=tmp_path, TMPDIR=str(place))
    assert ran.status == 0, ran
    assert ran.out.startswith("leaflet assistant, dev split")
    assert "got worse" not in ran.out
    assert {path.name for path in first.iterdir()} == FILES
    assert all(str(first / name) in ran.out for name in FILES)
    assert list(place.glob("leaflet-eval-*")) == []

    results = read(first / "results.json")
    assert (results.leaflets, results.splits) == (("calvadine",), ("dev",))
    ours, truthful = results.systems
    assert truthful.name == "with a truthful model"
    assert len(ours.cases) == ours.figures["cases passed"].cases > 40
    assert {case.split for case in ours.cases} == {"dev"}
    assert ours.figures["verbatim"].value == 1

    again = run(*asked, "--out", second, "--compare", first / "results.json", "--verbose")
    assert again.status == 0, again
    assert "\nleaflet assistant: 0 cases got worse: none\n" in again.out
    failed = sum(not case.passed for case in ours.cases)
    assert f"dev split: {failed} of {len(ours.cases)} cases fail\n" in again.out
    assert "- leaflet assistant: none" in (second / "report.md").read_text(encoding="utf-8")
    assert json.loads((second / "results.json").read_bytes())["systems"][0]["cases"] == [
        case.model_dump() for case in ours.cases
    ]


def test_limits_that_nobody_wrote_down_are_refused() -> None:
    """Texts are generated by limits of their own; the error names the leaflets that have them."""
    ran = run("eval", "guard", "--leaflet", "aspirin")
    assert ran.status == 2
    assert "known for baclofen only, not for 'aspirin'" in ran.error


def test_no_texts_is_no_run() -> None:
    """A run of nothing would report that nothing leaks."""
    ran = run("eval", "guard", "--cases", "0")
    assert ran.status == 2
    assert "--cases" in ran.err
