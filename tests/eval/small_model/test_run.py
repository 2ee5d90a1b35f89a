"""A real small model writes answers, and nothing of what it writes gets out without support."""

from pathlib import Path

import pytest

from assistant.settings import read_settings
from assistant.wiring import Parts
from assistant.writing.models import open_model
from assistant.writing.writer import ModelWriter
from eval.run import publish_leaflets
from eval.small_model.run import Recording, questions, run, write

pytestmark = [pytest.mark.slow, pytest.mark.alone]

SECONDS = 60
"""A model on a busy machine is slow, which is not what is tried here."""


@pytest.mark.timeout(900)
def test_no_sentence_of_a_small_model_gets_out_that_its_labels_do_not_bear_out(tmp_path: Path) -> None:
    """It writes in the shape that it is asked for, mostly nonsense; forty questions, each with labels of its own."""
    parts = Parts(read_settings(data_dir=tmp_path / "data"))
    publish_leaflets(parts)
    model = open_model("local:smollm2", seconds=SECONDS)
    recording = Recording(ModelWriter(model))
    cases = questions(few=True)
    try:
        turns = run(parts.assistant_with(recording, SECONDS), recording, cases)
    finally:
        model.close()
    write(tmp_path / "transcript.md", turns, "local:smollm2")
    assert len(turns) == 40
    assert sum(len(turn.wrote) for turn in turns) >= 40
    assert [words for turn in turns for words in turn.unsupported] == []
    assert sum(bool(turn.left_out) for turn in turns) >= 10
    transcript = (tmp_path / "transcript.md").read_text(encoding="utf-8")
    assert all(f"## {case.id}, " in transcript for case in cases)
