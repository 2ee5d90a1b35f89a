"""The key of the audit's hashes, and its last record, each in a file beside the records. Not here: the records.

Whoever can write to the records, but not here, can neither make a chain of their own nor cut off its end unseen. Who
wants to keep both out of reach of this machine's administrators sets the key, and notes the head elsewhere.
"""

import json
import os
import secrets
from pathlib import Path
from typing import Final

from assistant.domain.chain import Head
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import SetupError

_KEY: Final = "audit.key"
_HEAD: Final = "audit.head"
_BYTES: Final = 32


def open_key(folder: Path, *, begins: bool) -> bytes:
    """Return the key in `folder`, of a new file where the audit `begins`; raises `SetupError` without one."""
    path = folder / _KEY
    try:
        if begins:
            _make(path)
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        message = f"the audit's key {path} cannot be read ({error}); put it back, or set LEAFLET_AUDIT_KEY"
        raise SetupError(message) from error
    if len(key) < _BYTES:
        message = f"the audit's key {path} is cut off; put it back, or set LEAFLET_AUDIT_KEY"
        raise SetupError(message)
    return key


def _make(path: Path) -> None:
    """Make a key where there is none; of two processes that do so at a time, one does."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(f"{secrets.token_hex(_BYTES)}\n")
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def read_head(folder: Path) -> Head | NotStated:
    """Return the last record as it was noted; not stated where it never was. Raises `SetupError` on a damaged file."""
    path = folder / _HEAD
    try:
        noted = json.loads(path.read_text(encoding="utf-8"))
        return Head(int(noted["number"]), str(noted["hash"]))
    except FileNotFoundError:
        return NOT_STATED
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = f"the audit's last record cannot be read from {path} ({type(error).__name__})"
        raise SetupError(message) from error


def write_head(folder: Path, head: Head) -> None:
    """Note the last record; a kill leaves the note before."""
    path = folder / _HEAD
    draft = path.with_name(f"{path.name}.{os.getpid()}-{secrets.token_hex(4)}")
    try:
        draft.write_text(json.dumps({"number": head.number, "hash": head.hash}), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        message = f"the audit's last record cannot be noted in {path} ({error.strerror})"
        raise SetupError(message) from error
