"""The accounts in their file: made, signed in to, locked, disabled."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from assistant.accounts import Accounts, Locked, Refused, SignedIn
from assistant.accounts.attempts import count_failure
from assistant.domain.accounts import Identity, Role
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import AccountRefusedError, SetupError, UnknownAccountError

PASSWORD = "seven quiet herons"  # noqa: S105 - of no account outside of tests
HERE = "192.0.2.1"


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        """Begin at noon."""
        self.now = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Give a clock that stands still."""
    return Clock()


@pytest.fixture
def accounts(tmp_path: Path, clock: Clock) -> Accounts:
    """Give accounts with one in them: Ada, a pharmacist."""
    made = Accounts(tmp_path, clock)
    made.add("Ada", PASSWORD, [Role.PHARMACIST])
    return made


def fail(accounts: Accounts, times: int, name: str = "Ada", address: str = HERE) -> list[object]:
    """Try wrong passwords; return what became of each."""
    return [accounts.check(name, f"wrong password {number}", address) for number in range(times)]


def test_an_account_is_what_it_was_made_as(accounts: Accounts, clock: Clock) -> None:
    """Its name is found however it is written, and shown as it was given."""
    ada = accounts.get(" aDA")
    assert (ada.name, ada.disabled, ada.created_at) == ("Ada", False, clock.now)
    assert ada.roles == {Role.PHARMACIST}
    assert (ada.has_password, ada.identity) == (True, NOT_STATED)
    assert (accounts.all(), accounts.count()) == ((ada,), 1)


@pytest.mark.parametrize("name", ["Ada", "ADA", "\uff21da"])
def test_a_name_is_given_once(accounts: Accounts, name: str) -> None:
    """However it is written."""
    with pytest.raises(AccountRefusedError):
        accounts.add(name, PASSWORD, [])
    assert accounts.count() == 1


def test_the_file_says_nothing_that_could_be_used(accounts: Accounts, tmp_path: Path) -> None:
    """Neither passwords nor what was typed as a name with a wrong one, since people type passwords there."""
    accounts.check("my secret typed here", "wrong", "198.51.100.23")
    accounts.file.empty_journal()
    raw = (tmp_path / "accounts.sqlite3").read_bytes()
    assert b"$argon2id$" in raw
    assert not any(word in raw for word in (b"herons", b"typed here", b"198.51.100.23"))
    assert (tmp_path / "accounts.sqlite3").stat().st_mode & 0o077 == 0


def test_the_right_password_signs_in(accounts: Accounts) -> None:
    """However the name and an accent are written."""
    assert accounts.check("ADA", PASSWORD, HERE) == SignedIn(accounts.get("Ada"))
    accounts.add("Zoë", "ein Café im Frühling", [])
    assert isinstance(accounts.check("zoe\u0308", "ein Cafe\u0301 im Fru\u0308hling", HERE), SignedIn)


@pytest.mark.parametrize(
    ("name", "password"),
    [("Ada", ""), ("Ada", PASSWORD.upper()), ("Ada", "\ud800"), ("", PASSWORD), ("Eve", PASSWORD), ("\ud800", "x")],
)
def test_anything_else_does_not(accounts: Accounts, name: str, password: str) -> None:
    """And nothing tells which of the two is wrong."""
    assert accounts.check(name, password, HERE) == Refused()


def test_nothing_tells_whether_a_name_is_there(accounts: Accounts) -> None:
    """Neither what is said, nor when it locks, nor the time that it takes: the shortest of four, side by side."""
    said: dict[str, list[object]] = {"Ada": [], "Nobody": []}
    took: dict[str, list[float]] = {"Ada": [], "Nobody": []}
    for _ in range(4):
        for name, outcomes in said.items():
            began = perf_counter()
            outcomes.extend(fail(accounts, 1, name))
            took[name].append(perf_counter() - began)
    assert said["Ada"] == said["Nobody"] == [Refused()] * 4
    assert 0.3 < min(took["Ada"]) / min(took["Nobody"]) < 3
    assert fail(accounts, 1, "Nobody") == fail(accounts, 1, "Ada") != [Refused()]


def test_five_wrong_passwords_lock_a_name_for_a_quarter_of_an_hour(accounts: Accounts, clock: Clock) -> None:
    """For the right password as well, from everywhere; wrong ones meanwhile do not make it longer."""
    until = clock.now + timedelta(minutes=15)
    assert fail(accounts, 5) == [*[Refused()] * 4, Locked(until)]
    assert accounts.locked_until("ada") == until
    clock.now += timedelta(minutes=14)
    assert accounts.check("ada", PASSWORD, "198.51.100.1") == Locked(until)
    clock.now = until
    assert isinstance(accounts.check("ada", PASSWORD, HERE), SignedIn)


def test_the_right_password_and_an_administrator_make_a_name_free_again(accounts: Accounts) -> None:
    """Wrong ones before count no more."""
    fail(accounts, 4)
    accounts.check("Ada", PASSWORD, HERE)
    assert fail(accounts, 4) == [Refused()] * 4
    fail(accounts, 1)
    assert accounts.unlock("ADA") == 5
    assert isinstance(accounts.check("Ada", PASSWORD, HERE), SignedIn)


def test_fifty_wrong_passwords_lock_a_part_of_the_network(accounts: Accounts, clock: Clock) -> None:
    """Under whatever names, and not elsewhere."""
    with accounts.file.writing() as connection:
        for number in range(49):
            count_failure(connection, f"name {number}", f"2001:db8::{number:x}", clock.now)
    lock = Locked(clock.now + timedelta(hours=1), network=True)
    assert fail(accounts, 1, "name 49", "2001:db8::9999") == [lock]
    assert accounts.check("Ada", PASSWORD, "2001:db8::ffff") == lock
    assert isinstance(accounts.check("Ada", PASSWORD, "2001:db8:0:1::1"), SignedIn)


def test_many_at_the_same_moment_are_not_let_through(accounts: Accounts) -> None:
    """Each counts before its password is looked at."""
    outcomes: list[object] = []
    threads = [threading.Thread(target=lambda: outcomes.extend(fail(accounts, 1))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([outcome for outcome in outcomes if outcome == Refused()]) <= 5
    with accounts.file.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM failure").scalar_one() == 5


def test_wrong_passwords_are_forgotten_when_they_count_for_nothing(accounts: Accounts, clock: Clock) -> None:
    """With the next one."""
    fail(accounts, 4)
    clock.now += timedelta(hours=2, seconds=1)
    fail(accounts, 1)
    with accounts.file.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM failure").scalar_one() == 1


def test_who_is_disabled_does_not_come_in(accounts: Accounts) -> None:
    """Until they are enabled; it is not said that the password is right."""
    accounts.disable("ada")
    assert accounts.check("Ada", PASSWORD, HERE) == Refused()
    accounts.enable("ada")
    assert isinstance(accounts.check("Ada", PASSWORD, HERE), SignedIn)


def test_a_password_is_changed_for_one_that_will_do(accounts: Accounts) -> None:
    """And then the old one is none."""
    with pytest.raises(AccountRefusedError):
        accounts.set_password("ada", "too short")
    accounts.set_password("ada", "eight quiet herons")
    assert accounts.check("Ada", PASSWORD, HERE) == Refused()
    assert isinstance(accounts.check("Ada", "eight quiet herons", HERE), SignedIn)


@pytest.mark.parametrize(
    "change",
    [
        lambda accounts: accounts.get("Eve"),
        lambda accounts: accounts.disable("Eve"),
        lambda accounts: accounts.enable("Eve"),
        lambda accounts: accounts.set_roles("Eve", []),
        lambda accounts: accounts.set_password("Eve", PASSWORD),
    ],
)
def test_nobody_of_a_name_is_an_error(accounts: Accounts, change: Callable[[Accounts], object]) -> None:
    """In one line that says how to see the names."""
    with pytest.raises(UnknownAccountError, match="leaflet user list"):
        change(accounts)


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("Jane Doe", "Jane Doe"),
        ("ada", "ada 2"),
        ("  Jane \n <b>Doe</b>\u202e ", "Jane bDoeb"),
        ("Анна", "Анна"),
        ("Аda", "colleague"),  # noqa: RUF001 - of two alphabets
        ("", "colleague"),
        ("???", "colleague"),
        ("x" * 200, "x" * 60),
    ],
)
def test_who_comes_by_a_provider_has_a_name_of_their_own(accounts: Accounts, called: str, name: str) -> None:
    """Near to what they are called there; never that of somebody who is here; and no password opens it."""
    outcome = accounts.arrive(Identity("https://id.example", "1"), called, NOT_STATED)
    assert outcome == SignedIn(accounts.get(name))
    assert accounts.check(name, "", HERE) == Refused()
    with pytest.raises(AccountRefusedError, match="has no password here"):
        accounts.set_password(name, PASSWORD)


def test_a_subject_is_known_again_at_its_own_provider_alone(accounts: Accounts) -> None:
    """Two providers may use the same one."""
    first = accounts.arrive(Identity("https://id.example", "1"), "Jane", NOT_STATED)
    assert accounts.arrive(Identity("https://id.example", "1"), "Other", NOT_STATED) == first
    assert accounts.arrive(Identity("https://other.example", "1"), "Jane", NOT_STATED) != first
    assert accounts.count() == 3


@pytest.mark.usefixtures("accounts")
def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    """And named."""
    with closing(sqlite3.connect(tmp_path / "accounts.sqlite3")) as file:
        file.execute("PRAGMA user_version = 99")
    with pytest.raises(SetupError, match=r"the accounts .*accounts\.sqlite3"):
        Accounts(tmp_path)


def test_a_book_in_the_place_of_a_name_or_a_password_is_refused_at_once(accounts: Accounts) -> None:
    """Marks in a row take a time that grows with their square to bring into their usual form."""
    book = "\u0300\u0316" * 50_000
    began = perf_counter()
    assert isinstance(accounts.check(book, PASSWORD, HERE), Refused)
    assert isinstance(accounts.check("Ada", book, HERE), Refused)
    assert perf_counter() - began < 2  # seconds: it would be minutes
