"""Settings: `LEAFLET_*` variables or a `.env` file in the working folder. Not here: what they are used for."""

from pathlib import Path
from typing import Annotated

from platformdirs import user_cache_path, user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError
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
        env_prefix="LEAFLET_",
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        env_ignore_empty=True,
        hide_input_in_errors=True,
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
    model: str = Field(
        default="",
        description="The language model that words answers, as provider:name, such as openai:gpt-4.1-mini, "
        "anthropic:claude-sonnet-4-5 or local:smollm2; empty for none: answers are the leaflet's own sentences.",
    )
    model_url: str = Field(
        default="",
        pattern=r"^(https?://\S+)?$",
        description="The URL of a server of your own for that model (vLLM, Ollama, llama.cpp: openai:NAME and a URL "
        "that ends in /v1); empty for the provider's.",
    )
    model_key: SecretStr | None = Field(
        default=None,
        description="The key for that model; else that of the provider's own variable, such as OPENAI_API_KEY, which "
        "is not sent to a server of your own.",
    )
    model_seconds: float = Field(
        default=20, ge=1, le=300, description="How many seconds a language model may take for a turn."
    )
    keep_days: int = Field(
        default=30,
        ge=0,
        le=3650,
        description="How many days conversations are kept. 0 deletes a conversation when its server stops and at the "
        "next start.",
    )
    keep_audit_days: int = Field(
        default=365,
        ge=1,
        le=3650,
        description="How many days the words of turns are kept for the pharmacists' desk and the audit, masked. Those "
        "of a conversation that its person deletes go at once.",
    )
    audit_key: SecretStr | None = Field(
        default=None,
        description="A secret that keys the audit's hashes, before the one that is kept beside the records.",
    )
    desk_sample: float = Field(
        default=0.05,
        ge=0,
        le=1,
        description="The share of answers that nothing speaks against, and that wait for a pharmacist all the same.",
    )
    desk_idle_minutes: int = Field(
        default=30, ge=5, le=720, description="After how many minutes without use somebody at the desk is signed out."
    )
    desk_hours: int = Field(
        default=12, ge=1, le=24, description="After how many hours somebody at the desk is signed out in any case."
    )
    oidc_issuer: str = Field(
        default="",
        pattern=r"^(https://[^\s?#]+|http://(127\.0\.0\.1|localhost)(:\d+)?(/[^\s?#]*)?)?$",
        description="The OpenID provider that people at the desk may sign in by, as it names itself; empty for none.",
    )
    oidc_client_id: str = Field(default="", description="What the desk is called there.")
    oidc_client_secret: SecretStr | None = Field(
        default=None, description="The desk's secret there; without one it is a public client."
    )
    oidc_roles_claim: str = Field(
        default="",
        description="The claim of the provider's ID tokens that says the roles, such as groups, or "
        "realm_access.roles for one inside another; empty where an administrator of the desk says them.",
    )
    oidc_pharmacist: str = Field(default="pharmacist", min_length=1, description="Its value for a pharmacist.")
    oidc_administrator: str = Field(
        default="administrator", min_length=1, description="Its value for an administrator."
    )
    confirm_by: int = Field(
        default=2,
        ge=1,
        le=5,
        description="How many different pharmacists have to confirm a dose limit, or to reject it.",
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
