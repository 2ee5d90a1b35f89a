"""Wrong passwords counted, by name and by part of the network. Not here: how many lock, which `domain.locking` says."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from assistant.accounts.records import digest
from assistant.accounts.tables import FAILURE
from assistant.database import moment_of, written
from assistant.domain.accounts import name_key
from assistant.domain.locking import OF_A_NAME, OF_AN_ADDRESS, REMEMBERED, LockRule, locked_until, network_of
from assistant.domain.not_stated import NotStated


def lock_of_name(connection: Connection, name: str, now: datetime) -> datetime | NotStated:
    """Return until when a name is locked, there or not."""
    return _lock(connection, FAILURE.c.name_sha256 == digest(name_key(name)), OF_A_NAME, now)


def lock_of_network(connection: Connection, address: str, now: datetime) -> datetime | NotStated:
    """Return until when the part of the network that an address stands for is locked."""
    return _lock(connection, FAILURE.c.network_sha256 == digest(network_of(address)), OF_AN_ADDRESS, now)


def count_failure(connection: Connection, name: str, address: str, now: datetime) -> None:
    """Write down a wrong password, and forget those that count for nothing any more.

    It is written before the password is looked at, so that many at the same moment are not all let through.
    """
    connection.execute(delete(FAILURE).where(FAILURE.c.at < written(now - REMEMBERED)))
    row = {
        "at": written(now),
        "name_sha256": digest(name_key(name)),
        "network_sha256": digest(network_of(address)),
    }
    connection.execute(insert(FAILURE).values(**row))


def forgive(connection: Connection, name: str) -> int:
    """Forget the wrong passwords for a name; return how many."""
    return connection.execute(delete(FAILURE).where(FAILURE.c.name_sha256 == digest(name_key(name)))).rowcount


def _lock(connection: Connection, whose: ColumnElement[bool], rule: LockRule, now: datetime) -> datetime | NotStated:
    failures = connection.scalars(select(FAILURE.c.at).where(whose, FAILURE.c.at <= written(now)))
    return locked_until([moment_of(at) for at in failures], rule, now)
