"""With the network cut, everything still works: the model comes with the program."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.ui.cli.command import run_apart

pytestmark = pytest.mark.slow

CUT_OFF = (sys.executable, "-m", "tests.ui.cli.cut_off")


def _without_a_network() -> Sequence[str]:
    """Return what runs a command in a network of its own, which has no way out, where the system lets us."""
    apart = ("unshare", "--map-root-user", "--net")
    try:
        allowed = subprocess.run([*apart, "true"], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        allowed = False
    return apart if allowed else ()


def test_first_use_and_a_question_need_no_network(tmp_path: Path) -> None:
    """Nobody is called, not even in vain: a call would end the process."""
    root = str(Path(__file__).parents[3])
    by = [*_without_a_network(), *CUT_OFF]
    ran = run_apart("ask", "can i drive", "--data-dir", tmp_path / "data", cwd=tmp_path, by=by, PYTHONPATH=root)
    assert ran.status == 0, ran.err
    assert "[1] Driving and using machines" in ran.out
