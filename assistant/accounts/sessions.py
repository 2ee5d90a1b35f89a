"""Sessions at the desk: begun, found by their tokens, ended. Not here: cookies, or who may see which page.

A token is a secret of the browser that has it. Its hash alone is kept, so that nobody signs in by a copy of the file.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, delete, insert, select, update

from assistant.accounts.accounts import Accounts
from assistant.accounts.records import account_of, digest
from assistant.accounts.tables import ACCOUNT, SESSION
from assistant.database import moment_of, written
from assistant.domain.accounts import Account, SessionRule
from assistant.domain.not_stated import NOT_STATED, NotStated

_BYTES_OF_A_TOKEN: Final = 32
_USED_ANEW: Final = timedelta(seconds=30)
"""Uses that follow each other sooner are one."""


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who is signed in, as their account is at this moment."""

    token: str
    account: Account
    began_at: datetime
    notice: str
    """What the next page is to say, once."""


class Sessions:
    """The sessions of one data folder. Several processes may have it open."""

    def __init__(self, accounts: Accounts, rule: SessionRule) -> None:
        """Keep sessions beside the accounts, by their clock."""
        self.rule = rule
        self._file, self._clock = accounts.file, accounts.clock

    def begin(self, account: Account, notice: str = "") -> Session:
        """Sign somebody in: under a token that nobody had before; forget the sessions that are over."""
        now = self._clock()
        token = secrets.token_urlsafe(_BYTES_OF_A_TOKEN)
        at = written(now)
        row = {"sha256": digest(token), "account": account.id, "began_at": at, "last_used_at": at, "notice": notice}
        with self._file.writing() as connection:
            unused = SESSION.c.last_used_at < written(now - self.rule.idle)
            connection.execute(delete(SESSION).where(unused | (SESSION.c.began_at < written(now - self.rule.whole))))
            connection.execute(insert(SESSION).values(**row))
        return Session(token, account, now, notice)

    def find(self, token: str) -> Session | NotStated:
        """Return the session of a token, which counts as a use of it; `NOT_STATED` where there is none any more."""
        now = self._clock()
        query = select(SESSION.c.began_at, SESSION.c.last_used_at, SESSION.c.notice, *ACCOUNT.c).join(ACCOUNT)
        with self._file.reading() as connection:
            row = connection.execute(query.where(_of(token))).mappings().first()
        if row is None or row["disabled"]:
            return NOT_STATED
        began_at, last_used_at = moment_of(row["began_at"]), moment_of(row["last_used_at"])
        if self.rule.is_over(began_at, last_used_at, now):
            self.end(token)
            return NOT_STATED
        if now - last_used_at >= _USED_ANEW:
            with self._file.writing() as connection:
                connection.execute(update(SESSION).where(_of(token)).values(last_used_at=written(now)))
        return Session(token, account_of(row), began_at, row["notice"])

    def notify(self, token: str, notice: str) -> None:
        """Have the next page say something once; an empty notice takes it back."""
        with self._file.writing() as connection:
            connection.execute(update(SESSION).where(_of(token)).values(notice=notice))

    def end(self, token: str) -> None:
        """Sign a browser out, which may be so already."""
        with self._file.writing() as connection:
            connection.execute(delete(SESSION).where(_of(token)))


def _of(token: str) -> ColumnElement[bool]:
    return SESSION.c.sha256 == digest(token)
