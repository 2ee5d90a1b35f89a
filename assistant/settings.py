"""Settings: `LEAFLET_*` variables or a `.env` file in the working folder. Not here: what they are used for."""

from pathlib import Path
from typing import Annotated

from platformdirs import user_cache_path, user_data_path
from pydantic import AfterValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.errors import SetupError


def _absolute(path: Path) -> Path:
    try:
        folder = path.expanduser().absolute()
        str(folder).encode()  # Chroma takes no other names
    except (OSError, RuntimeError, UnicodeEncodeError) as error:
        message = f"the folder {str(path)!r} cannot be used ({error})"
        raise ValueError(message) from error
    return folder


class Settings(BaseSettings):
    """What an installation may set. Every field is read from the variable `LEAFLET_` and its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix="LEAFLET_", env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    data_dir: Annotated[Path, AfterValidator(_absolute)] = Field(
        default_factory=lambda: user_data_path("leaflet"), description="Where leaflets and their index are kept."
    )
    cache_dir: Annotated[Path, AfterValidator(_absolute)] = Field(
        default_factory=lambda: user_cache_path("leaflet"),
        description="Where the embedding model is kept in the form that runs fastest; it may be deleted at any time.",
    )
    leaflet: str = Field(default="baclofen", description="The leaflet that is asked when none is named.")
    embedding_model: str = Field(
        default="",
        description="A sentence-transformers name or folder; empty for the model that comes with the installation.",
    )
    host: str = Field(default="127.0.0.1", description="The address that the chat listens on.")
    port: int = Field(default=7860, ge=1, le=65535, description="The port that the chat listens on.")
    emergency_number: str = Field(default="112", pattern=r"^[0-9 ]{2,12}$", description="The emergency number shown.")


def read_settings(**given: object) -> Settings:
    """Read the settings, those in `given` first; raises `SetupError` naming the one that is wrong."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        wrong = error.errors()[0]
        name = "_".join(str(part) for part in wrong["loc"]).upper()
        message = f"the setting LEAFLET_{name} is not right: {wrong['msg']}"
        raise SetupError(message) from error
    except (OSError, UnicodeDecodeError) as error:
        message = f"the file .env in the working folder cannot be read ({error})"
        raise SetupError(message) from error
