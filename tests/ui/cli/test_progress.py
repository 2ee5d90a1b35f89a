import io
import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ingest.publish import Step
from tests.leaflet_files import long_file
from tests.ui.cli.command import LEAFLET, environment_of, run
from ui.cli.progress import progress_bar

pytestmark = pytest.mark.slow

MANY = 300
"""Items of a list, so that publishing takes more than the second after which a bar comes."""


def work(seconds: float, *, plain: bool = True) -> str:
    """Do work that takes some seconds within one step; return what was shown on standard error, no terminal."""
    shown = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stderr", shown)
        with progress_bar("Reading all of it", plain=plain) as progress:
            progress(Step.READ, 0, 1)
            time.sleep(seconds)
            progress(Step.TIDY, 0, 1)
        time.sleep(0.1)
    return shown.getvalue()


def test_short_work_shows_nothing() -> None:
    """A line that is gone before it can be read only disturbs."""
    assert work(0) == ""


def test_work_of_more_than_a_second_is_said_once_in_one_line() -> None:
    """Also in the middle of a step that says nothing."""
    assert work(1.5) == "Reading all of it …\n"


def test_a_program_that_reads_along_is_spared_the_line() -> None:
    """Standard error then holds JSON alone."""
    assert work(1.5, plain=False) == ""


def test_work_that_reports_nothing_shows_nothing() -> None:
    """There may be none to do."""
    with progress_bar("Nothing at all", plain=True):
        pass


def test_on_a_terminal_a_bar_names_the_work_and_its_steps(data_folder: Path, tmp_path: Path) -> None:
    """And leaves nothing behind but the result, which is on standard output."""
    path = long_file(tmp_path, warnings=MANY)
    screen, terminal = pty.openpty()
    with subprocess.Popen(
        [LEAFLET, "ingest", path, "--data-dir", data_folder],
        cwd=tmp_path,
        env=environment_of({"TERM": "xterm", "COLUMNS": "120"}),
        stdout=subprocess.PIPE,
        stderr=terminal,
    ) as process:
        os.close(terminal)
        seen = b""
        try:
            while more := os.read(screen, 4096):
                seen += more
        except OSError:  # the end of a terminal
            pass
        os.close(screen)
        assert process.stdout
        out = process.stdout.read().decode()
    assert out.startswith("zolfin.md: published as revision 1 of zolfin")
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode())
    assert re.search(rf"Ingesting zolfin\.md: ({'|'.join(step.value for step in Step)})", shown)
    assert "First use" not in shown
    assert shown.splitlines()[-1].strip() == ""


def test_first_use_is_said_as_what_it_is(tmp_path: Path) -> None:
    """And no more on the second use, nor where it is a file that is published."""
    ran = subprocess.run(
        [LEAFLET, "list", "--data-dir", "data"], cwd=tmp_path, env=environment_of({}), capture_output=True, check=True
    )
    assert ran.stderr.decode() == "First use: publishing the shipped leaflet …\n"
    assert ran.stdout.startswith(b"baclofen  ")
    assert run("list", "--data-dir", tmp_path / "data").err == ""
