"""The shipped leaflet, really published once for all tests: the real model, Chroma folder and SQLite file."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.index.embeddings import find_model, load_embeddings
from assistant.settings import Settings, read_settings
from assistant.wiring import Parts
from ingest.shipped import publish_shipped
from ui.cli.opening import workplace

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

    from assistant.conversation import Assistant


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count every test in a browser among the slow ones that want the cores for themselves."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)
            item.add_marker(pytest.mark.alone)


@pytest.fixture(scope="session", autouse=True)
def _no_settings_from_outside() -> Iterator[None]:
    """Keep the settings of whoever runs the tests out of them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("LEAFLET_")]:
            patch.delenv(name)
        yield


@pytest.fixture(scope="session")
def embeddings() -> "Embeddings":
    """Load the embedding model that comes with the program, once."""
    return load_embeddings(find_model(""), read_settings().cache_dir)


@pytest.fixture(scope="session")
def shipped_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish the shipped leaflet, once, to a data folder that nobody writes to afterwards."""
    folder = tmp_path_factory.mktemp("shipped")
    publish_shipped(workplace(opened(folder)), lambda _step, _done, _of: None)
    return folder


@pytest.fixture
def data_folder(shipped_folder: Path, tmp_path: Path) -> Path:
    """Copy the data folder with the shipped leaflet, for one test to do with as it likes."""
    return Path(shutil.copytree(shipped_folder, tmp_path / "data"))


@pytest.fixture(scope="session")
def parts(shipped_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Parts:
    """Give the parts of an installation that holds the shipped leaflet; nobody publishes with them."""
    return opened(Path(shutil.copytree(shipped_folder, tmp_path_factory.mktemp("parts") / "data")))


@pytest.fixture(scope="session")
def assistant(parts: Parts) -> "Assistant":
    """Give what answers questions about the shipped leaflet, `baclofen`."""
    return parts.assistant


def opened(folder: Path) -> Parts:
    """Return the parts of an installation whose data is in `folder`."""
    return Parts(Settings(data_dir=folder, _env_file=None))
