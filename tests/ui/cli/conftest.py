"""Data folders for the commands."""

from pathlib import Path
from shutil import copytree

import pytest

from tests.leaflet_files import zolfin_file
from tests.ui.cli.command import run


@pytest.fixture(scope="session")
def zolfin_published(shipped_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish Zolfin beside the shipped leaflet, once, in a folder that nobody writes to afterwards."""
    folder = tmp_path_factory.mktemp("zolfin")
    ran = run("ingest", zolfin_file(folder), "--data-dir", copytree(shipped_folder, folder / "data"))
    assert ran.status == 0, ran
    return folder / "data"


@pytest.fixture
def zolfin_folder(zolfin_published: Path, tmp_path: Path) -> Path:
    """Copy the data folder that holds Zolfin and the shipped leaflet, for one test to do with as it likes."""
    return copytree(zolfin_published, tmp_path / "data")
