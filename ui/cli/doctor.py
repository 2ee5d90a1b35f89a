"""`leaflet doctor`: what is installed, what is kept, and what would fail. It mends nothing and changes nothing."""

import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import typer

from assistant.accounts import Accounts
from assistant.errors import LeafletError, SetupError
from assistant.index.chroma import copy_folder
from assistant.index.collections import collection_name, entries
from assistant.index.embeddings import EMBEDDED_SHA256, Model, find_model, load_embeddings, weights_sha256
from assistant.index.vectors import Vectors
from assistant.library import Library
from assistant.settings import Settings, read_settings
from ingest.shipped import shipped
from ui.cli.doctor_model import look_at_model
from ui.cli.opening import DataDir
from ui.cli.output import AsJson, say, say_json

_PACKAGES: Final = (
    "leaflet-assistant",
    "torch",
    "sentence-transformers",
    "langchain",
    "langchain-core",
    "langchain-chroma",
    "chromadb",
    "bm25s",
    "gradio",
    "pypdf",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it works, and what was seen."""

    what: str
    works: bool
    seen: str


def doctor(
    context: typer.Context,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Say what is installed, what the index holds, and what would fail; the exit status is 1 where something would.

    It changes nothing.
    """
    findings = list(_examine(data_dir or context.obj))
    works = all(finding.works for finding in findings)
    if as_json:
        say_json({"works": works, "findings": [asdict(finding) for finding in findings]})
    else:
        for finding in findings:
            say(f"{'ok   ' if finding.works else 'FAILS'} {finding.what}: {finding.seen}")
    raise typer.Exit(0 if works else 1)


def _examine(data_dir: Path | None) -> Iterator[Finding]:
    yield Finding("python", works=True, seen=f"{platform.python_version()} on {platform.system()}")
    yield from map(_package, _PACKAGES)
    try:
        settings = read_settings(data_dir=data_dir)
    except SetupError as error:
        yield Finding("settings", works=False, seen=str(error))
        return
    yield _looked("data folder", lambda: _writable(settings.data_dir))
    yield _looked("port", lambda: _port(settings.host, settings.port))
    yield _looked("embedding model", lambda: _model(find_model(settings.embedding_model), settings.cache_dir))
    yield _looked("language model", lambda: look_at_model(settings))
    yield _looked("accounts", lambda: _accounts(settings))
    if Library.begun(settings.data_dir):
        yield from _leaflets(settings)
    else:
        yield Finding("library", works=True, seen="none yet; the shipped leaflet is published on first use")
        yield _looked("leaflet", lambda: _asked(settings.leaflet, ()))


def _looked(what: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(what, works=True, seen=look())
    except (LeafletError, OSError) as error:
        return Finding(what, works=False, seen=str(error))


def _package(name: str) -> Finding:
    try:
        return Finding(name, works=True, seen=version(name))
    except PackageNotFoundError:
        return Finding(name, works=False, seen="not installed; install the project's dependencies again")


def _writable(folder: Path) -> str:
    at = next(path for path in (folder, *folder.parents) if os.path.lexists(path))
    if not at.is_dir() or not os.access(at, os.W_OK | os.X_OK):
        message = f"{folder} cannot be written to; name another by --data-dir"
        raise SetupError(message)
    return str(folder)


def _port(host: str, port: int) -> str:
    from ui.web.server import listening  # noqa: PLC0415 - what the chat itself does

    listening(host, port).close()
    return f"{host}:{port} is free"


def _model(model: Model, cache: Path) -> str:
    seen = model.name
    if model.embedded:
        found = weights_sha256(model)
        if found != EMBEDDED_SHA256:
            message = f"{model.name} has the hash {found}, not the known one; install the dependencies again"
            raise SetupError(message)
        seen = f"{model.name}, sha256 {found}"
    dimensions = len(load_embeddings(model, cache).embed_query("can i drive"))
    return f"{seen}, gives {dimensions} dimensions"


def _accounts(settings: Settings) -> str:
    """Say how many people may come to the pharmacist's desk."""
    if not Accounts.begun(settings.data_dir):
        return "nobody may come to the pharmacist's desk yet; leaflet user add NAME makes an account"
    return f"{Accounts(settings.data_dir).count()} at the pharmacist's desk"


def _leaflets(settings: Settings) -> Iterator[Finding]:
    try:
        library = Library(settings.data_dir)
        ids = library.ids()
    except LeafletError as error:
        yield Finding("library", works=False, seen=str(error))
        return
    yield Finding("library", works=True, seen=f"{len(ids)} published: {', '.join(ids) or 'none'}")
    yield _looked("leaflet", lambda: _asked(settings.leaflet, ids))
    with tempfile.TemporaryDirectory(prefix="leaflet-doctor-") as folder:
        copy = Path(folder) / "chroma"
        if ids:
            copied = _looked("index", lambda: _copied(settings.data_dir / "chroma", copy))
            yield copied
            if not copied.works:
                return
        for leaflet_id in ids:
            yield _looked(f"index of {leaflet_id}", partial(_index, library, copy, settings, leaflet_id))


def _asked(leaflet_id: str, published: tuple[str, ...]) -> str:
    """Say what is asked when no leaflet is named."""
    if leaflet_id not in {*published, *(source.id for source in shipped())}:
        message = f"LEAFLET_LEAFLET names {leaflet_id}, which is not published"
        raise SetupError(message)
    return f"{leaflet_id} is asked when none is named"


def _copied(index: Path, copy: Path) -> str:
    """Copy the index, since opening it writes to it."""
    copy_folder(index, copy)
    return str(index)


def _index(library: Library, copy: Path, settings: Settings, leaflet_id: str) -> str:
    model = find_model(settings.embedding_model)
    leaflet = library.leaflet(leaflet_id)
    vectors = Vectors(copy, partial(load_embeddings, model), model.name)
    vectors.verify(collection_name(leaflet_id, leaflet.revision), entries(leaflet))
    return f"revision {leaflet.revision}, {len(leaflet.passages)} passages"
