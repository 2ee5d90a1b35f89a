"""The accounts: made, changed and signed in to. Not here: sessions, or how wrong passwords lock.

An account is never removed, since verdicts are signed with its name: it is disabled.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select, update

from assistant.accounts.attempts import count_failure, forgive, lock_of_name, lock_of_network
from assistant.accounts.outcomes import Locked, Refused, SignedIn, SignIn
from assistant.accounts.passwords import hash_password, is_password
from assistant.accounts.records import Row, account_of, find_by_name, load_by_name, roles_column
from assistant.accounts.tables import ACCOUNT, SESSION, TABLES
from assistant.clock import utc_now
from assistant.database import Database, Kept, written
from assistant.domain.accounts import Account, Identity, Role, name_key, wrong_with_name, wrong_with_password
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import AccountRefusedError

_NAME: Final = "accounts.sqlite3"


class Accounts:
    """The accounts of one data folder. Several processes may have it open."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the file in `folder`, or begin one; raises `SetupError` where it is not ours."""
        self.file = Database(folder / _NAME, "the accounts", TABLES, Kept.DURABLY)
        self.clock = clock

    @staticmethod
    def begun(folder: Path) -> bool:
        """Return whether a folder has accounts."""
        return (folder / _NAME).exists()

    def add(self, name: str, password: str, roles: Iterable[Role]) -> Account:
        """Make an account; raises `AccountRefusedError` where the name is taken or one of both will not do."""
        if wrong := wrong_with_name(name) or wrong_with_password(password, name):
            raise AccountRefusedError(wrong)
        hashed = hash_password(password)
        with self.file.writing() as connection:
            if find_by_name(connection, name) is not None:
                message = f"the name {name!r} is taken; a name is given once, for ever"
                raise AccountRefusedError(message)
            return self._insert(connection, name, roles, {"hash": hashed})

    def arrive(self, identity: Identity, name: str, roles: frozenset[Role] | NotStated) -> SignIn:
        """Sign in whom an OpenID provider knows, making an account at the first time; its roles are `roles` anew.

        `name` is how the provider calls them, for a new account alone: nobody is ever taken for somebody of that
        name. `NOT_STATED` leaves the roles as they are here.
        """
        known = (ACCOUNT.c.issuer == identity.issuer) & (ACCOUNT.c.subject == identity.subject)
        with self.file.writing() as connection:
            row = connection.execute(select(ACCOUNT).where(known)).mappings().first()
            if row is None:
                columns = {"issuer": identity.issuer, "subject": identity.subject}
                given = frozenset[Role]() if roles is NOT_STATED else roles
                return SignedIn(self._insert(connection, _free_name(connection, name), given, columns))
            if row["disabled"]:
                return Refused()
            if roles is not NOT_STATED:
                self._change(connection, row["id"], {"roles": roles_column(roles)})
            return SignedIn(_load(connection, row["id"]))

    def check(self, name: str, password: str, address: str) -> SignIn:
        """Hold a name and a password against the accounts, for somebody at a network address.

        It takes as long for a name that nobody has, and locks it as well.
        """
        now = self.clock()
        with self.file.writing() as connection:
            if (lock := _lock(connection, name, address, now)) is not NOT_STATED:
                return lock
            count_failure(connection, name, address, now)
            row = find_by_name(connection, name)
        hashed = NOT_STATED if row is None or row["hash"] is None else row["hash"]
        right = is_password(password, hashed)
        with self.file.writing() as connection:
            # Somebody may have been disabled, or their password changed, while it was looked at.
            if right and row is not None and not row["disabled"] and find_by_name(connection, name) == row:
                forgive(connection, name)
                return SignedIn(account_of(row))
            lock = _lock(connection, name, address, now)
        return Refused() if lock is NOT_STATED else lock

    def get(self, name: str) -> Account:
        """Return an account by its name, however it is written; raises `UnknownAccountError`."""
        with self.file.reading() as connection:
            return account_of(load_by_name(connection, name))

    def all(self) -> tuple[Account, ...]:
        """Return every account, by name."""
        with self.file.reading() as connection:
            return tuple(map(account_of, connection.execute(select(ACCOUNT).order_by(ACCOUNT.c.key)).mappings()))

    def count(self) -> int:
        """Return how many accounts there are."""
        with self.file.reading() as connection:
            return connection.execute(select(func.count()).select_from(ACCOUNT)).scalar_one()

    def set_password(self, name: str, password: str) -> None:
        """Give an account another password, and end its sessions.

        Raises `UnknownAccountError`, or `AccountRefusedError` where the password will not do or no password is used.
        """
        account = self.get(name)
        if account.identity is not NOT_STATED:
            message = f"{account.name} signs in by the OpenID provider and has no password here"
            raise AccountRefusedError(message)
        if wrong := wrong_with_password(password, account.name):
            raise AccountRefusedError(wrong)
        hashed = hash_password(password)
        with self.file.writing() as connection:
            self._change(connection, account.id, {"hash": hashed})
            _end_sessions(connection, account.id)
            forgive(connection, account.name)

    def set_roles(self, name: str, roles: Iterable[Role]) -> None:
        """Say anew what somebody may do, from the next page on; raises `UnknownAccountError`."""
        with self.file.writing() as connection:
            self._change(connection, load_by_name(connection, name)["id"], {"roles": roles_column(roles)})

    def disable(self, name: str) -> None:
        """Keep somebody out from now on, and end their sessions; raises `UnknownAccountError`."""
        with self.file.writing() as connection:
            id_ = load_by_name(connection, name)["id"]
            self._change(connection, id_, {"disabled": True})
            _end_sessions(connection, id_)

    def enable(self, name: str) -> None:
        """Let somebody come in again; raises `UnknownAccountError`."""
        with self.file.writing() as connection:
            self._change(connection, load_by_name(connection, name)["id"], {"disabled": False})

    def locked_until(self, name: str) -> datetime | NotStated:
        """Return until when wrong passwords lock a name."""
        with self.file.reading() as connection:
            return lock_of_name(connection, name, self.clock())

    def unlock(self, name: str) -> int:
        """Forget the wrong passwords for a name, which nobody needs to have; return how many there were."""
        with self.file.writing() as connection:
            return forgive(connection, name)

    def _insert(self, connection: Connection, name: str, roles: Iterable[Role], columns: Row) -> Account:
        row = {
            "name": name,
            "key": name_key(name),
            "roles": roles_column(roles),
            "disabled": False,
            "created_at": written(self.clock()),
            **columns,
        }
        connection.execute(insert(ACCOUNT).values(**row))
        return account_of(load_by_name(connection, name))

    @staticmethod
    def _change(connection: Connection, id_: int, columns: Row) -> None:
        connection.execute(update(ACCOUNT).where(ACCOUNT.c.id == id_).values(**columns))


def _load(connection: Connection, id_: int) -> Account:
    return account_of(connection.execute(select(ACCOUNT).where(ACCOUNT.c.id == id_)).mappings().one())


def _lock(connection: Connection, name: str, address: str, now: datetime) -> Locked | NotStated:
    """Return what keeps a name at an address from signing in: of two locks the one that lasts longer."""
    own, network = lock_of_name(connection, name, now), lock_of_network(connection, address, now)
    if network is not NOT_STATED and (own is NOT_STATED or own < network):
        return Locked(network, network=True)
    return NOT_STATED if own is NOT_STATED else Locked(own)


def _end_sessions(connection: Connection, id_: int) -> None:
    connection.execute(delete(SESSION).where(SESSION.c.account == id_))


def _free_name(connection: Connection, wanted: str) -> str:
    """Return a name that is free and will do, as near as can be to what a provider calls somebody."""
    fitting = " ".join("".join(letter for letter in wanted[:60] if not wrong_with_name(f"7{letter}7")).split())
    plain = "colleague" if wrong_with_name(fitting) else fitting
    names = (plain, *(f"{plain[:58]} {number}" for number in range(2, 10_000)))
    return next(name for name in names if find_by_name(connection, name) is None)
