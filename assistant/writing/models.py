"""Opens the language model that the settings name. Not here: what it is asked.

Nothing is fetched and no server is asked before the first question.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

from pydantic import SecretStr

from assistant.errors import SetupError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

Method = Literal["json_schema", "function_calling"]
LOCAL: Final = "local"
NO_KEY: Final = SecretStr("none")
"""What a server of one's own is sent where no key is set for it: never a provider's key from the environment."""


@dataclass(frozen=True, slots=True)
class OpenModel:
    """A chat model that is ready to be asked, and how it is asked for an answer of a given shape."""

    name: str
    chat: "BaseChatModel"
    method: Method = "json_schema"
    strict: bool = False
    """Whether the provider is told to hold to the schema, which OpenAI is told in so many words."""
    bounded: bool = True
    """Whether the schema may say how long things are, which OpenAI's own service does not take."""
    brief: bool = False
    """Whether it is too small a model to heed a long prompt."""
    close: Callable[[], None] = lambda: None


@dataclass(frozen=True, slots=True)
class _Provider:
    """What is known of a provider. Those that are not known here are opened as LangChain does."""

    key_variable: str = ""
    """The variable that holds its key, without which it opens and then fails, or fails with a page of text."""
    key_option: str = "api_key"
    plain_key: bool = False
    """Whether its package takes the key as a plain string alone."""
    options: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({"max_retries": 0}))
    at_home: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    """What it is told besides where it is the provider's own service: that it is to keep nothing."""
    takes_url: bool = True
    method: Method | None = None
    """How it is asked for a shape; else by what LangChain knows of the model."""
    strict: bool = False
    bounded: bool = True
    takes_temperature: bool = True
    """Of a model that LangChain does not know."""


_PROVIDERS: Final = {
    "openai": _Provider("OPENAI_API_KEY", at_home={"store": False}, strict=True, bounded=False),
    "azure_openai": _Provider("AZURE_OPENAI_API_KEY", strict=True, bounded=False),
    "anthropic": _Provider("ANTHROPIC_API_KEY", takes_temperature=False),
    "huggingface": _Provider(
        key_option="huggingfacehub_api_token",
        plain_key=True,
        options={"backend": "endpoint"},  # its own default loads the model into this process
        takes_url=False,
        method="function_calling",
    ),
}


def open_model(name: str, url: str = "", key: SecretStr | None = None, seconds: float = 20) -> OpenModel:
    """Open a model named "provider:name", such as "openai:gpt-4.1-mini" or "local:smollm2".

    `url` is that of a server of one's own that speaks the provider's protocol: vLLM, Ollama and llama.cpp speak
    OpenAI's. `seconds` is how long a request may take. Raises `SetupError` with what to do.
    """
    form = re.fullmatch(r"([a-z0-9_]+):(\S+)", name)
    if not form:
        message = f"the model {name!r} is not named as provider:name; see LEAFLET_MODEL"
        raise SetupError(message)
    if form[1] == LOCAL:
        return _open_local(name, form[2], seconds)
    return _open(name, form[1], form[2], _options(name, form[1], url, key) | {"timeout": seconds})


def _open_local(name: str, model: str, seconds: float) -> OpenModel:
    """Start llama.cpp in this process, and talk to it as to any server that speaks OpenAI's protocol."""
    # Imported here, since what it needs is installed only where it is wanted.
    from assistant.writing.local import LocalServer  # noqa: PLC0415

    server = LocalServer(model)
    try:
        opened = _open(name, "openai", model, server.options() | {"max_retries": 0, "timeout": seconds})
    except SetupError:
        server.close()
        raise
    return OpenModel(name, opened.chat, brief=True, close=server.close)


def _options(name: str, provider: str, url: str, key: SecretStr | None) -> dict[str, object]:
    """Return what a provider's chat model is made with; raises `SetupError` where a key is missing."""
    known = _PROVIDERS.get(provider, _Provider())
    options = dict(known.options)
    if url and not known.takes_url:
        message = f"the model {name} cannot be asked at LEAFLET_MODEL_URL; most servers are asked as openai:NAME"
        raise SetupError(message)
    if url:
        return options | {"base_url": url, known.key_option: key or NO_KEY}
    options |= known.at_home
    if key:
        return options | {known.key_option: key.get_secret_value() if known.plain_key else key}
    if known.key_variable and not os.environ.get(known.key_variable):
        message = f"the model {name} needs a key; set LEAFLET_MODEL_KEY or {known.key_variable}"
        raise SetupError(message)
    return options


def _open(name: str, provider: str, model: str, options: Mapping[str, Any]) -> OpenModel:
    # Imported here, since importing it takes a second that commands without a model must not wait.
    from langchain.chat_models import init_chat_model  # noqa: PLC0415

    known = _PROVIDERS.get(provider, _Provider())
    try:
        chat = init_chat_model(model, model_provider=provider, temperature=0, **options)
    except ImportError as error:
        message = f"the model {name} cannot be opened: {str(error).splitlines()[0]}"
        raise SetupError(message) from error
    except Exception as error:  # noqa: BLE001 - there are as many kinds as providers, and their words may hold the key
        failed = type(error).__name__
    else:
        return _opened(name, chat, known, own_server="base_url" in options)
    message = f"the model {name} cannot be opened ({failed}); see LEAFLET_MODEL, its _URL and its _KEY"
    raise SetupError(message)


def _opened(name: str, chat: "BaseChatModel", known: _Provider, *, own_server: bool) -> OpenModel:
    profile = chat.profile or {}
    if not profile.get("temperature", known.takes_temperature):
        chat = chat.model_copy(update={"temperature": None})
    by_profile: Method = "json_schema" if profile.get("structured_output", True) else "function_calling"
    method = known.method or by_profile
    strict = known.strict and method == "json_schema"
    return OpenModel(name, chat, method, strict=strict, bounded=known.bounded or own_server)
