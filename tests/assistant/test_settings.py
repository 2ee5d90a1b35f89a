from pathlib import Path

import pytest

from assistant.errors import SetupError
from assistant.settings import read_settings


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep a file `.env` of whoever runs the tests out of them."""
    monkeypatch.chdir(tmp_path)


def test_without_settings_it_is_the_shipped_leaflet_on_this_machine_alone() -> None:
    """The data folder is the user's own."""
    settings = read_settings()
    assert (settings.leaflet, settings.embedding_model) == ("baclofen", "")
    assert (settings.host, settings.port) == ("127.0.0.1", 7860)
    assert settings.emergency_number == "112"
    assert settings.data_dir.is_absolute()
    assert settings.data_dir.name == "leaflet"


def test_what_is_given_counts_before_the_environment_and_that_before_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None and an empty variable set nothing; other variables are none of ours."""
    (tmp_path / ".env").write_text("LEAFLET_PORT=1\nLEAFLET_HOST=file\nLEAFLET_LEAFLET=file\nOTHER=x\nLEAFLET_ODD=x\n")
    monkeypatch.setenv("LEAFLET_HOST", "environment")
    monkeypatch.setenv("LEAFLET_LEAFLET", "environment")
    monkeypatch.setenv("LEAFLET_EMERGENCY_NUMBER", "")
    settings = read_settings(leaflet="given", host=None)
    assert (settings.port, settings.host, settings.leaflet) == (1, "environment", "given")
    assert settings.emergency_number == "112"


def test_a_data_folder_is_taken_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that it stays the same folder if the program goes elsewhere."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert read_settings(data_dir=Path("some/data")).data_dir == tmp_path / "some" / "data"
    assert read_settings(data_dir=Path("~/data")).data_dir == tmp_path / "home" / "data"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LEAFLET_PORT", "0"),
        ("LEAFLET_PORT", "65536"),
        ("LEAFLET_PORT", "many"),
        ("LEAFLET_EMERGENCY_NUMBER", "call me"),
        ("LEAFLET_EMERGENCY_NUMBER", "<b>1</b>"),
        ("LEAFLET_DATA_DIR", "~nobody-of-that-name/data"),
        ("LEAFLET_DATA_DIR", "/tmp/\udcff"),  # noqa: S108 - nothing is made there
    ],
)
def test_a_setting_that_is_not_right_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    monkeypatch.setenv(name, value)
    with pytest.raises(SetupError, match=f"^the setting {name} is not right: ") as refused:
        read_settings()
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("data", [b"LEAFLET_PORT=\xff\n", None], ids=["bytes", "folder"])
def test_an_env_file_that_cannot_be_read_is_said_or_passed_over(tmp_path: Path, data: bytes | None) -> None:
    """Bytes that are no text are an error in one line; a folder of that name is no file of settings."""
    if data is None:
        (tmp_path / ".env").mkdir()
        assert read_settings().port == 7860
    else:
        (tmp_path / ".env").write_bytes(data)
        with pytest.raises(SetupError, match=r"\.env") as refused:
            read_settings()
        assert "\n" not in str(refused.value)
