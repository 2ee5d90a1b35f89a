"""The embedded model under ONNX Runtime: the same vectors as under torch, four times faster, and without loading torch.

It is exported from the checked weights once, into a cache folder, by torch. Not here: which model that is.
"""

import os
import tempfile
import warnings
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import onnxruntime
from langchain_core.embeddings import Embeddings
from tokenizers import Tokenizer

from assistant.errors import SetupError

LONGEST: Final = 256
"""Tokens; what follows is left out, as sentence-transformers does for this model."""
_BATCH: Final = 64
_INPUTS: Final = ("input_ids", "attention_mask", "token_type_ids")
_OUTPUT: Final = "last_hidden_state"
_OPSET: Final = 17


class OnnxEmbeddings(Embeddings):
    """Vectors of length one: the mean of a text's tokens, as all-MiniLM-L6-v2 was trained for."""

    def __init__(self, folder: Path, exported: Path) -> None:
        """Load the tokenizer of a model's folder and the exported model; raises `SetupError` where that fails."""
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._session = onnxruntime.InferenceSession(str(exported), providers=["CPUExecutionProvider"])
        except Exception as error:  # both libraries raise bare exceptions of their own
            message = f"the exported model {exported.name} cannot be loaded; delete it, and it is made again"
            raise SetupError(message) from error
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """Return the vector of each text."""
        batches = (texts[start : start + _BATCH] for start in range(0, len(texts), _BATCH))
        return [vector for batch in batches for vector in self._embed(batch).tolist()]

    def embed_query(self, text: str) -> list[float]:
        """Return the vector of one text."""
        return self.embed_documents([text])[0]

    def _embed(self, texts: list[str]) -> npt.NDArray[np.float32]:
        encoded = self._tokenizer.encode_batch(texts)
        rows = ([e.ids for e in encoded], [e.attention_mask for e in encoded], [e.type_ids for e in encoded])
        given = {name: np.array(row, dtype=np.int64) for name, row in zip(_INPUTS, rows, strict=True)}
        (tokens,) = self._session.run([_OUTPUT], given)
        mask = given["attention_mask"][..., None].astype(np.float32)
        means = (tokens * mask).sum(axis=1) / mask.sum(axis=1)
        normal: npt.NDArray[np.float32] = means / np.linalg.norm(means, axis=1, keepdims=True)
        return normal


def export(folder: Path, exported: Path) -> None:
    """Export a model's folder to one file, which appears whole or not at all."""
    # Imported here: torch takes seconds to load, and is needed for this alone.
    import torch  # noqa: PLC0415
    from transformers import AutoModel  # noqa: PLC0415
    from transformers.utils import logging as transformers_logging  # noqa: PLC0415

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]

    bert = AutoModel.from_pretrained(folder, local_files_only=True, attn_implementation="eager").eval()

    class Named(torch.nn.Module):  # an exported model is given its inputs by place, and this one wants them by name
        def __init__(self) -> None:
            super().__init__()
            self.bert = bert

        def forward(self, *given: torch.Tensor) -> torch.Tensor:
            hidden: torch.Tensor = self.bert(**dict(zip(_INPUTS, given, strict=True))).last_hidden_state
            return hidden

    example = torch.ones((1, 8), dtype=torch.long)
    exported.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=exported.parent, suffix=".part")
    os.close(handle)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of tracing, which is sound for this model
            torch.onnx.export(
                Named(),
                (example, example, example),
                name,
                input_names=list(_INPUTS),
                output_names=[_OUTPUT],
                dynamic_axes={each: {0: "texts", 1: "tokens"} for each in (*_INPUTS, _OUTPUT)},
                opset_version=_OPSET,
                dynamo=False,
            )
        Path(name).replace(exported)
    finally:
        Path(name).unlink(missing_ok=True)
