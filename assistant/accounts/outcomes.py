"""What becomes of somebody's signing in, as values. Not here: how it is found out."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.accounts import Account


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The name and the password are those of an account that may come in."""

    account: Account


@dataclass(frozen=True, slots=True)
class Refused:
    """They are not: which of the two, or whether the account is disabled, nobody is told."""


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many wrong passwords came for this name, or from this part of the network; none is looked at until then."""

    until: datetime
    network: bool = False
    """Whether it is the network's lock that lasts longer, which no unlocking of a name opens."""


SignIn = SignedIn | Refused | Locked
