"""Sessions: found by their tokens, over when they should be."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.accounts import Accounts, Sessions
from assistant.domain.accounts import Account, Role, SessionRule
from assistant.domain.not_stated import NOT_STATED
from tests.assistant.accounts.test_accounts import PASSWORD, Clock


@pytest.fixture
def clock() -> Clock:
    """Give a clock that stands still."""
    return Clock()


@pytest.fixture
def accounts(tmp_path: Path, clock: Clock) -> Accounts:
    """Give accounts of nobody."""
    return Accounts(tmp_path, clock)


@pytest.fixture
def ada(accounts: Accounts) -> Account:
    """Make an account."""
    return accounts.add("Ada", PASSWORD, [Role.PHARMACIST])


@pytest.fixture
def sessions(accounts: Accounts) -> Sessions:
    """Give sessions of thirty minutes without use and twelve hours in all."""
    return Sessions(accounts, SessionRule(timedelta(minutes=30), timedelta(hours=12)))


def test_a_session_is_found_by_its_token_alone(sessions: Sessions, ada: Account, tmp_path: Path) -> None:
    """The token is not in the file."""
    begun = sessions.begin(ada)
    assert sessions.find(begun.token) == begun
    assert sessions.find(begun.token[:-1]) is NOT_STATED
    assert sessions.find("") is NOT_STATED
    assert begun.token != sessions.begin(ada).token
    assert not any(begun.token.encode() in path.read_bytes() for path in tmp_path.iterdir())


def test_it_lives_while_it_is_used_and_not_longer_than_it_may(sessions: Sessions, ada: Account, clock: Clock) -> None:
    """Every use counts, up to the twelfth hour."""
    token = sessions.begin(ada).token
    while clock.now < datetime(2026, 3, 2, 23, 30, tzinfo=UTC):
        clock.now += timedelta(minutes=29)
        assert sessions.find(token) is not NOT_STATED
    clock.now += timedelta(minutes=29)
    assert sessions.find(token) is NOT_STATED


def test_unused_it_is_over_for_good(sessions: Sessions, ada: Account, clock: Clock) -> None:
    """A clock that is set back brings it back no more."""
    token = sessions.begin(ada).token
    clock.now += timedelta(minutes=30)
    assert sessions.find(token) is NOT_STATED
    clock.now -= timedelta(minutes=30)
    assert sessions.find(token) is NOT_STATED


@pytest.mark.parametrize(
    "change",
    [lambda accounts: accounts.disable("Ada"), lambda accounts: accounts.set_password("Ada", "eight quiet herons")],
)
def test_disabling_and_another_password_end_every_session(
    accounts: Accounts, sessions: Sessions, ada: Account, change: Callable[[Accounts], None]
) -> None:
    """At once, and of nobody else."""
    other = sessions.begin(accounts.add("Grace", PASSWORD, []))
    tokens = [sessions.begin(ada).token for _ in range(3)]
    change(accounts)
    assert {sessions.find(token) for token in tokens} == {NOT_STATED}
    accounts.enable("Ada")
    assert {sessions.find(token) for token in tokens} == {NOT_STATED}
    assert sessions.find(other.token) == other


def test_roles_hold_from_the_next_page_on(accounts: Accounts, sessions: Sessions, ada: Account) -> None:
    """A session has none of its own."""
    token = sessions.begin(ada).token
    accounts.set_roles("Ada", [])
    found = sessions.find(token)
    assert found is not NOT_STATED
    assert found.account.roles == frozenset()


def test_a_notice_stays_until_it_is_taken_back(sessions: Sessions, ada: Account) -> None:
    """And ending takes the session with it."""
    token = sessions.begin(ada).token
    sessions.notify(token, "Saved.")
    found = sessions.find(token)
    assert found is not NOT_STATED
    assert found.notice == "Saved."
    sessions.end(token)
    sessions.end(token)
    assert sessions.find(token) is NOT_STATED


def test_sessions_that_are_over_are_forgotten(
    sessions: Sessions, accounts: Accounts, ada: Account, clock: Clock
) -> None:
    """When the next one begins."""
    sessions.begin(ada)
    clock.now += timedelta(hours=1)
    sessions.begin(ada)
    with accounts.file.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM session").scalar_one() == 1
