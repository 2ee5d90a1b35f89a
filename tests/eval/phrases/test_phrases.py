import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.labels import LABELS
from assistant.domain.topics import Topic
from eval.phrases.phrases import DATA, Phrase, PhrasesError, read_phrases

ROW = {"label": "driving", "origin": "drive-to-work", "manner": "plain", "words": "can i drive"}


@pytest.fixture(scope="module")
def shipped() -> tuple[Phrase, ...]:
    """Read the phrases that come with the program."""
    return read_phrases()


def written(folder: Path, *lines: str, name: str = "driving.jsonl") -> Path:
    """Write lines to a file of phrases; return its folder."""
    (folder / name).write_text("\n".join(lines), encoding="utf-8")
    return folder


def line(**changed: Any) -> str:
    """Return a line of `ROW`, changed."""
    return json.dumps({name: value for name, value in (ROW | changed).items() if value is not None})


def test_what_ships_has_enough_of_every_label(shipped: tuple[Phrase, ...]) -> None:
    """At least sixty phrases each, for every label but those that nobody asks about."""
    often = Counter(phrase.label for phrase in shipped)
    assert set(LABELS) - set(often) == {Topic.GENERAL.value, Topic.BEFORE_YOU_TAKE.value}
    assert {label: count for label, count in often.items() if count < 60} == {}


def test_what_ships_is_put_in_every_manner(shipped: tuple[Phrase, ...]) -> None:
    """Each label has phrases that are misspelt, anxious and so on, and several thoughts behind them."""
    manners = {manner for phrase in shipped for manner in [phrase.manner]}
    for label in {phrase.label for phrase in shipped}:
        of_it = [phrase for phrase in shipped if phrase.label == label]
        assert {phrase.manner for phrase in of_it} == manners, label
        assert len({phrase.group for phrase in of_it}) >= 10, label


def test_no_phrase_ships_twice(shipped: tuple[Phrase, ...]) -> None:
    """Whatever the case, the spaces and the label: a phrase in two folds would be told by heart."""
    often = Counter(" ".join(phrase.words.casefold().split()) for phrase in shipped)
    assert [words for words, count in often.items() if count > 1] == []


def test_a_file_holds_the_label_that_it_is_named_after() -> None:
    """So that whoever looks for phrases of a label finds them."""
    for path in sorted(DATA.glob("*.jsonl")):
        rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row]
        assert {row["label"] for row in rows} == {path.stem}


def test_phrases_are_read_by_file_and_line(tmp_path: Path) -> None:
    """Empty lines are passed over, and phrases of one thought stay together."""
    written(tmp_path, line(label="dose", words="how much"), name="dose.jsonl")
    written(tmp_path, line(), "", line(words="may i drive", manner="clinical"), "")
    phrases = read_phrases(tmp_path)
    assert [phrase.words for phrase in phrases] == ["how much", "can i drive", "may i drive"]
    assert [phrase.group for phrase in phrases] == ["dose/drive-to-work", *["driving/drive-to-work"] * 2]


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (line(label="astrology"), "there is no label 'astrology'"),
        (line(manner="shouting"), "Input should be 'plain'"),
        (line(words=None), "Field required"),
        (line(origin=7), "valid string"),
        (line(weight=2), "Extra inputs"),
        ("{broken", "Invalid JSON"),
        ("[]", "object"),
    ],
)
def test_a_line_that_is_not_right_is_refused_by_its_number(tmp_path: Path, bad: str, said: str) -> None:
    """The error names the file, the line and what is wrong with it."""
    written(tmp_path, line(), "", bad)
    with pytest.raises(PhrasesError) as refused:
        read_phrases(tmp_path)
    assert str(refused.value).startswith("driving.jsonl, line 3: ")
    assert said in str(refused.value)


def test_a_folder_without_files_has_no_phrases(tmp_path: Path) -> None:
    """Nothing is made up."""
    assert read_phrases(tmp_path) == ()
