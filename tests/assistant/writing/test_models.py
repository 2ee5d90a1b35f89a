import time

import pytest
from pydantic import SecretStr

from assistant.errors import SetupError
from assistant.writing.models import open_model
from tests.assistant.writing.tasks import KEY

OURS = SecretStr(KEY)
OWN_URL = "http://127.0.0.1:9/v1"
"""At which nobody listens."""


@pytest.fixture(autouse=True)
def _without_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the keys of whoever runs the tests out of them."""
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "OPENAI_BASE_URL", "OPENAI_API_BASE", "ANTHROPIC_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "name", ["", "gpt4", "gpt-4.1", ":", "openai:", ":gpt-4.1", "llama3.1:8b", "openai: x", "a\nb:c"]
)
def test_a_model_is_named_with_its_provider(name: str) -> None:
    """Else the error names the setting, in one line."""
    with pytest.raises(SetupError, match=r"not named as provider:name; see LEAFLET_MODEL") as refused:
        open_model(name, key=OURS)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("ollama:llama3.1:8b", "requires the langchain-ollama package.*pip install langchain-ollama"),
        ("qwen2:7b", "the model qwen2:7b cannot be opened"),
        ("openai:gpt-4.1", "needs a key; set LEAFLET_MODEL_KEY or OPENAI_API_KEY"),
        ("anthropic:claude-sonnet-4-5", "needs a key; set LEAFLET_MODEL_KEY or ANTHROPIC_API_KEY"),
        ("local:llama", "there is no model local:llama; .* local:smollm2"),
    ],
)
def test_what_is_missing_is_said_in_one_line(name: str, says: str) -> None:
    """With what to do about it."""
    with pytest.raises(SetupError, match=says) as refused:
        open_model(name)
    assert "\n" not in str(refused.value)


def test_a_key_is_in_no_error() -> None:
    """Whatever a provider's package says about what it was given."""
    with pytest.raises(SetupError) as refused:
        open_model("qwen2:7b", key=OURS)
    assert KEY not in f"{refused.value} {refused.value.__cause__} {refused.value.__context__}"


@pytest.mark.parametrize(
    ("name", "url", "key", "method", "strict", "bounded", "temperature"),
    [
        ("openai:gpt-4.1", "", OURS, "json_schema", True, False, 0),
        ("openai:gpt-4", "", OURS, "function_calling", False, False, 0),
        ("openai:gpt-6-luna", "", OURS, "json_schema", True, False, None),
        ("openai:Qwen/Qwen3-8B", OWN_URL, None, "json_schema", True, True, 0),
        ("anthropic:claude-sonnet-4-5", "", OURS, "json_schema", False, True, 0),
        ("anthropic:claude-opus-4-7", "", OURS, "json_schema", False, True, None),
        ("anthropic:claude-haiku-5-5", "", OURS, "function_calling", False, True, None),
        ("anthropic:claude-next", "", OURS, "json_schema", False, True, None),
        ("huggingface:Qwen/Qwen3-8B", "", OURS, "function_calling", False, True, 0),
    ],
)
def test_each_is_asked_in_the_way_that_it_takes(  # noqa: PLR0913, PLR0917 - a row is a model
    name: str,
    url: str,
    key: SecretStr | None,
    method: str,
    strict: bool,  # noqa: FBT001
    bounded: bool,  # noqa: FBT001
    temperature: int | None,
) -> None:
    """By a schema or by a tool, with temperature 0 unless it takes none; opening one asks nobody."""
    start = time.monotonic()
    model = open_model(name, url, key)
    assert (model.name, model.method, model.strict, model.bounded) == (name, method, strict, bounded)
    assert getattr(model.chat, "temperature", "") == temperature
    assert getattr(model.chat, "max_retries", None) in {0, None}
    assert time.monotonic() - start < 10
    model.close()


def test_a_providers_own_variable_holds_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """But it is sent to that provider alone; a server of one's own is sent the key that is set for it, or none."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-provider")
    assert _key(open_model("openai:gpt-4.1")) == "sk-of-the-provider"
    assert _key(open_model("openai:gpt-4.1", key=OURS)) == KEY
    assert _key(open_model("openai:gpt-4.1", OWN_URL)) == "none"
    assert _key(open_model("openai:gpt-4.1", OWN_URL, OURS)) == KEY


def _key(model: object) -> str:
    return str(model.chat.openai_api_key.get_secret_value())  # type: ignore[attr-defined]


def test_openai_is_told_to_keep_nothing() -> None:
    """A server of one's own is not, since it may take no word that it does not know."""
    assert getattr(open_model("openai:gpt-4.1", key=OURS).chat, "store", None) is False
    assert getattr(open_model("openai:gpt-4.1", OWN_URL).chat, "store", None) is None


def test_hugging_face_is_asked_at_its_own_address() -> None:
    """A server of one's own speaks another protocol, which the error says."""
    with pytest.raises(SetupError, match="most servers are asked as openai:NAME"):
        open_model("huggingface:Qwen/Qwen3-8B", OWN_URL)
