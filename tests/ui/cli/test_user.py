"""`leaflet user`: accounts made and changed on the command line."""

import os
import pty
from pathlib import Path

import pytest

from assistant.accounts import Accounts, SignedIn
from tests.ui.cli.command import LEAFLET, Ran, run

PASSWORD = b"seven quiet herons"
NEW = b"eight quiet herons\r\n"


def user(folder: Path, *arguments: str, stdin: bytes = b"") -> Ran:
    """Run a command about accounts in a data folder."""
    return run("user", *arguments, "--data-dir", folder, stdin=stdin)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a data folder with one account, a pharmacist's."""
    ran = user(tmp_path, "add", "Ada", "--role", "pharmacist", "--password-stdin", stdin=PASSWORD + b"\nmore\n")
    assert (ran.status, ran.out) == (0, "Added Ada: pharmacist.\n")
    return tmp_path


def works(folder: Path, password: str) -> bool:
    """Return whether Ada can sign in."""
    return isinstance(Accounts(folder).check("Ada", password, "192.0.2.1"), SignedIn)


def test_the_password_is_a_line_of_standard_input(folder: Path) -> None:
    """Without its end, and nothing after it."""
    assert works(folder, "seven quiet herons")


def test_accounts_are_listed_by_name(folder: Path) -> None:
    """With what is to be known of each; and as JSON."""
    both = ("--role", "pharmacist", "--role", "administrator")
    user(folder, "add", "grace", *both, "--password-stdin", stdin=PASSWORD)
    user(folder, "disable", "GRACE")
    for _ in range(5):
        assert not works(folder, "x")
    first, second = user(folder, "list").out.splitlines()
    assert first.startswith("Ada: pharmacist; locked until 20")
    assert second == "grace: administrator, pharmacist; disabled"
    ada, grace = user(folder, "list", "--json").json["users"]
    assert (ada["name"], ada["roles"], ada["disabled"], ada["issuer"]) == ("Ada", ["pharmacist"], False, None)
    assert ada["locked_until"].startswith("20")
    assert (grace["disabled"], grace["locked_until"]) == (True, None)


def test_somebody_is_disabled_enabled_unlocked_and_given_roles(folder: Path) -> None:
    """By a name in any capitals."""
    assert user(folder, "disable", "ADA").out == "Disabled Ada: pharmacist; disabled.\n"
    assert not works(folder, "seven quiet herons")
    assert user(folder, "enable", "ada").out == "Enabled Ada: pharmacist.\n"
    assert user(folder, "roles", "ada", "--role", "administrator").out == "Changed Ada: administrator.\n"
    assert user(folder, "roles", "ada", "--json").json["roles"] == []
    for _ in range(5):
        assert not works(folder, "x")
    assert user(folder, "unlock", "ada").out == "Unlocked Ada: no role.\n"
    assert works(folder, "seven quiet herons")


def test_a_password_is_changed(folder: Path) -> None:
    """A line of Windows is one too."""
    assert user(folder, "password", "ada", "--password-stdin", stdin=NEW).out.startswith("Changed the password of Ada")
    assert not works(folder, "seven quiet herons")
    assert works(folder, "eight quiet herons")


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (("add", "ada", "--password-stdin"), PASSWORD, "the name 'ada' is taken"),
        (("add", "Eve", "--password-stdin"), b"short\n", "at least 12 characters"),
        (("add", "Eve", "--password-stdin"), b"", "at least 12 characters"),
        (("add", "Eve"), PASSWORD, "--password-stdin"),
        (("add", "E\nve", "--password-stdin"), PASSWORD, "A name"),
        (("add", "Eve", "--role", "king", "--password-stdin"), PASSWORD, "king"),
        (("password", "Eve", "--password-stdin"), PASSWORD, "no account of the name 'Eve'"),
        (("password", "Ada", "--password-stdin"), b"password password", "everybody tries first"),
        (("disable", "Eve"), b"", "no account of the name 'Eve'"),
        (("enable", "Eve"), b"", "no account of the name 'Eve'"),
        (("unlock", "Eve"), b"", "no account of the name 'Eve'"),
        (("roles", "Eve"), b"", "no account of the name 'Eve'"),
    ],
)
def test_what_cannot_be_is_one_line_and_changes_nothing(
    folder: Path, arguments: tuple[str, ...], stdin: bytes, words: str
) -> None:
    """And exit status 2; with --json one object."""
    ran = user(folder, *arguments, "--json", stdin=stdin)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.error
    assert ran.error.startswith('{"error": ')
    assert [one.name for one in Accounts(folder).all()] == ["Ada"]
    assert works(folder, "seven quiet herons")


@pytest.mark.slow
def test_at_a_keyboard_the_password_is_asked_for_twice_and_not_shown(tmp_path: Path) -> None:
    """On a real terminal."""
    pid, terminal = pty.fork()
    if not pid:
        os.execv(LEAFLET, [LEAFLET, "user", "add", "Ada", "--data-dir", str(tmp_path)])  # noqa: S606 - our own command
    seen = b""
    for asked in (b"Password: ", b"once more: "):
        while asked not in seen:
            seen += os.read(terminal, 1000)
        os.write(terminal, PASSWORD + b"\n")
    while b"Added Ada: no role." not in seen:
        seen += os.read(terminal, 1000)
    assert os.waitpid(pid, 0)[1] == 0
    os.close(terminal)
    assert PASSWORD not in seen
    assert works(tmp_path, PASSWORD.decode())


def test_doctor_says_how_many_there_are(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """And makes no file where there is none."""
    empty = tmp_path_factory.mktemp("empty")
    seen = []
    for looked_at in (folder, empty):
        findings = run("doctor", "--data-dir", looked_at, "--json").json["findings"]
        seen += [finding["seen"] for finding in findings if finding["what"] == "accounts"]
    assert (seen[0], "leaflet user add NAME" in seen[1]) == ("1 at the pharmacist's desk", True)
    assert list(empty.iterdir()) == []
