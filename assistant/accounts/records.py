"""Accounts as plain values and as rows. Not here: the tables, or which rows are read."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from sqlalchemy import Connection, RowMapping, select

from assistant.accounts.tables import ACCOUNT
from assistant.database import moment_of
from assistant.domain.accounts import Account, Identity, Role, name_key
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import UnknownAccountError

Row = Mapping[str, object]


def digest(words: str) -> str:
    """Return the SHA-256 of words in hexadecimal digits."""
    return sha256(words.encode(errors="replace")).hexdigest()


def roles_column(roles: Iterable[Role]) -> list[str]:
    """Return roles as their column takes them."""
    return sorted(role.value for role in roles)


def account_of(row: RowMapping) -> Account:
    """Return the account that a row holds."""
    return Account(
        id=row["id"],
        name=row["name"],
        roles=frozenset(map(Role, row["roles"])),
        disabled=row["disabled"],
        created_at=moment_of(row["created_at"]),
        has_password=row["hash"] is not None,
        identity=NOT_STATED if row["issuer"] is None else Identity(row["issuer"], row["subject"]),
    )


def load_by_name(connection: Connection, name: str) -> RowMapping:
    """Return the row of an account by its name, however it is written; raises `UnknownAccountError`."""
    row = find_by_name(connection, name)
    if row is None:
        message = f"there is no account of the name {name!r}; `leaflet user list` shows them"
        raise UnknownAccountError(message)
    return row


def find_by_name(connection: Connection, name: str) -> RowMapping | None:
    """Return the row of an account by its name, or None."""
    key = name_key(name).encode(errors="replace").decode()
    return connection.execute(select(ACCOUNT).where(ACCOUNT.c.key == key)).mappings().first()
