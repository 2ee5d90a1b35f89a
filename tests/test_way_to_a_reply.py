"""That there is one way to a reply, shown on the program's own source."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
RELEASE = ROOT / "assistant" / "domain" / "guard" / "release.py"
READERS = ("ui", "eval")


def sources(*folders: str) -> Iterator[tuple[Path, ast.Module]]:
    """Yield the program's modules."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def names(node: ast.AST) -> set[str]:
    """Return every name and attribute that stands in a tree, imports included."""
    found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    found |= {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
    return found | {alias.name for each in ast.walk(node) if isinstance(each, ast.ImportFrom) for alias in each.names}


def test_nothing_but_the_guard_makes_a_reply() -> None:
    """Nothing calls or subclasses it, makes an object past its class, or sets what is sealed."""
    for path, tree in sources("assistant", "ingest", "ui", "eval"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                assert "Reply" not in {getattr(node.func, "id", ""), getattr(node.func, "attr", "")}, path
            if isinstance(node, ast.ClassDef):
                assert not any("Reply" in names(base) for base in node.bases), path
        if path != RELEASE:
            assert not names(tree) & {"__new__", "__setattr__", "__class__", "__reduce_ex__"}, path
    assert {"__new__", "__setattr__"} <= names(ast.parse(RELEASE.read_text(encoding="utf-8")))


def test_readers_are_given_replies_alone() -> None:
    """What shows, sends or scores replies knows neither drafts nor what composes them."""
    for path, tree in sources(*READERS):
        imported = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)]
        of_replies = [each for each in imported if each.module == "assistant.domain.reply"]
        assert not any(alias.name in {"Draft", "*"} for each in of_replies for alias in each.names), path
        modules = {each.module or "" for each in imported}
        modules |= {alias.name for each in ast.walk(tree) if isinstance(each, ast.Import) for alias in each.names}
        assert not any(module.startswith("assistant.compose") for module in modules), path


def test_what_readers_call_a_reply_is_one() -> None:
    """Every parameter and field of that name has the sealed type."""
    held = 0
    for path, tree in sources(*READERS):
        for node in ast.walk(tree):
            if isinstance(node, ast.arg) and node.arg == "reply" and node.annotation is not None:
                assert ast.unparse(node.annotation) == "Reply", path
                held += 1
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "reply":
                assert ast.unparse(node.annotation) == "Reply", path
                held += 1
    assert held >= 4
