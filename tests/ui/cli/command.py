"""Running the command `leaflet`: in this process, which is quick, or as the real command where the process matters."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from ui.cli.app import main

LEAFLET: Final = str(Path(sys.executable).with_name("leaflet"))


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command said, as UTF-8, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON object that it said."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON objects that it said, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> str:
        """The one line that it said on standard error, besides that it is at work, which only long work says."""
        (line,) = (line for line in self.err.splitlines() if not line.endswith(" …"))
        return line


def run(*arguments: str | Path, stdin: bytes = b"") -> Ran:
    """Run the command in this process."""
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="ascii") for data in (stdin, b"", b"")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["leaflet", *map(str, arguments)])
        for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            patch.setattr(sys, name, stream)
        with pytest.raises(SystemExit) as ended:
            main()
    out, err = (_written(stream) for stream in streams[1:])
    return Ran(_status(ended.value), out, err)


def start(
    *arguments: str | Path, cwd: Path, by: Sequence[str] = (LEAFLET,), **environment: str
) -> subprocess.Popen[bytes]:
    """Start the real command, or what runs it, in the folder `cwd`, its streams piped."""
    return subprocess.Popen(
        [*by, *map(str, arguments)],
        cwd=cwd,
        env=environment_of(environment),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def run_apart(
    *arguments: str | Path, cwd: Path, stdin: bytes = b"", by: Sequence[str] = (LEAFLET,), **environment: str
) -> Ran:
    """Run the real command, or what runs it, to its end."""
    with start(*arguments, cwd=cwd, by=by, **environment) as process:
        out, err = process.communicate(stdin, timeout=120)
        return Ran(process.returncode, out.decode(), err.decode())


def environment_of(extra: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a command, without the settings of whoever runs the tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith("LEAFLET_")} | dict(extra)


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()


def _status(ended: SystemExit) -> int:
    return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
