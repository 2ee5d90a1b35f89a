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
    assert (settings.model, settings.model_url, settings.model_key, settings.model_seconds) == ("", "", None, 20)
    assert settings.keep_days == 30
    assert settings.confirm_by == 2
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
        ("LEAFLET_MODEL_URL", "localhost:8000"),
        ("LEAFLET_MODEL_URL", "file:///etc/passwd"),
        ("LEAFLET_MODEL_SECONDS", "0.9"),
        ("LEAFLET_MODEL_SECONDS", "301"),
        ("LEAFLET_MODEL_SECONDS", "nan"),
        ("LEAFLET_MODEL_SECONDS", "long"),
        ("LEAFLET_CONFIRM_BY", "0"),
        ("LEAFLET_CONFIRM_BY", "6"),
        ("LEAFLET_KEEP_DAYS", "-1"),
        ("LEAFLET_KEEP_DAYS", "3651"),
        ("LEAFLET_KEEP_DAYS", "1.5"),
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


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("model", "openai:llama3.1:8b", "openai:llama3.1:8b"),
        ("model_url", "http://127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1"),
        ("model_seconds", "1", 1),
        ("model_seconds", "300", 300),
        ("confirm_by", "1", 1),
        ("confirm_by", "5", 5),
        ("keep_days", "0", 0),
        ("keep_days", "3650", 3650),
    ],
)
def test_a_setting_within_its_bounds_is_taken(
    name: str, value: str, read: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bounds themselves are within."""
    monkeypatch.setenv(f"LEAFLET_{name.upper()}", value)
    assert getattr(read_settings(), name) == read


def test_the_models_key_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither with the settings nor in an error about another one, down to what that error came from."""
    monkeypatch.setenv("LEAFLET_MODEL_KEY", "sk-very-secret")
    settings = read_settings()
    assert settings.model_key is not None
    assert settings.model_key.get_secret_value() == "sk-very-secret"
    assert "very-secret" not in f"{settings} {settings!r} {settings.model_dump_json()}"
    with pytest.raises(SetupError, match="LEAFLET_MODEL_KEY") as refused:
        read_settings(model_key=["sk-very-secret"])
    assert "very-secret" not in f"{refused.value} {refused.value.__cause__}"


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
