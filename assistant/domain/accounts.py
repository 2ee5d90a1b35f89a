"""Accounts of the people at the desk: roles, names, passwords that will do, when a session is over.

Not here: how wrong passwords lock a name, which stands in locking.py, or where anything is kept.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, unique
from typing import Final

from assistant.domain.common_passwords import COMMON_PASSWORDS
from assistant.domain.not_stated import NotStated

MOST_OF_A_NAME: Final = 64
LEAST_OF_A_PASSWORD: Final = 12
MOST_OF_A_PASSWORD: Final = 1000
"""Code points, so that nobody keeps the machine busy with a book."""

_LONGEST_TYPED: Final = 8 * MOST_OF_A_NAME
"""Code points that are looked at of a name that somebody typed: bringing a book into its usual form takes seconds."""
_SKEW: Final = timedelta(minutes=1)
"""Two requests at a time may be looked at in another order than they came."""
_IN_NAMES: Final = frozenset(" .-_'@+")
"""What a name may hold beside letters, their marks and digits."""
_UNSEEN: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""Letters and marks that are not seen (Unicode's Default_Ignorable_Code_Point): a name could differ by them alone."""
_LOOK_ALIKE: Final = ("LATIN ", "CYRILLIC ", "GREEK ")
"""Alphabets that share the looks of letters: with two of them, a name could be made that looks like somebody else's."""


@unique
class Role(Enum):
    """What somebody may do at the desk."""

    PHARMACIST = "pharmacist"
    """Judges answers and decides on dose limits."""
    ADMINISTRATOR = "administrator"
    """Says who may come to the desk."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody as an OpenID provider knows them: its address, and the subject that stands for them there for good."""

    issuer: str
    subject: str


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may come to the desk. The name is theirs for ever: verdicts are signed with it."""

    id: int
    name: str
    roles: frozenset[Role]
    disabled: bool
    created_at: datetime
    has_password: bool
    identity: Identity | NotStated


@dataclass(frozen=True, slots=True)
class SessionRule:
    """How long somebody stays signed in: since the last use, and since the signing in."""

    idle: timedelta
    whole: timedelta

    def is_over(self, began_at: datetime, last_used_at: datetime, now: datetime) -> bool:
        """Return whether a session is over; one from the future, as after a clock was set back, is over too."""
        if now < max(began_at, last_used_at) - _SKEW:
            return True
        return now - last_used_at >= self.idle or now - began_at >= self.whole


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common: "Ada " and "ADA" are one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name[:_LONGEST_TYPED]).casefold()).strip()


def wrong_with_name(name: str) -> str:
    """Return what is wrong with a name for an account, in one sentence, or nothing."""
    if not 1 <= len(name) <= MOST_OF_A_NAME:
        return f"A name has 1 to {MOST_OF_A_NAME} characters."
    if name != " ".join(name.split()) or name != unicodedata.normalize("NFKC", name):
        return "A name has single spaces inside alone, and letters in their usual form."
    if _UNSEEN.search(name) or not all(
        letter in _IN_NAMES or unicodedata.category(letter)[0] in "LMN" for letter in name
    ):
        return "A name is made of letters, digits, spaces and the signs . - _ ' @ +"
    if not any(unicodedata.category(letter)[0] in "LN" for letter in name):
        return "A name has at least one letter or digit."
    if (
        len({script for letter in name for script in _LOOK_ALIKE if unicodedata.name(letter, "").startswith(script)})
        > 1
    ):
        return "A name is in one alphabet: letters of another one could be taken for its own."
    return ""


def as_hashed(password: str) -> str:
    """Return a password as it is hashed, so that each keyboard's way of writing a letter is the same."""
    return unicodedata.normalize("NFKC", password)


def wrong_with_password(password: str, name: str) -> str:
    """Return what is wrong with a new password for `name`, in one sentence, or nothing.

    No mixture of signs is asked for, which makes passwords no better (NIST SP 800-63B, 3.1.1.2).
    """
    if len(password) < LEAST_OF_A_PASSWORD:
        return f"The password has to have at least {LEAST_OF_A_PASSWORD} characters."
    if len(password) > MOST_OF_A_PASSWORD:
        return f"The password can have at most {MOST_OF_A_PASSWORD} characters."
    if "\0" in password or any("\ud800" <= letter <= "\udfff" for letter in password):
        return "The password holds a character that cannot be used."
    plain = "".join(filter(str.isalnum, name_key(password)))
    own = "".join(filter(str.isalnum, name_key(name)))
    if own and plain and not plain.replace(own, ""):
        return "The password cannot be the name."
    if _is_over_and_over(password) or plain in COMMON_PASSWORDS or plain.rstrip("0123456789") in COMMON_PASSWORDS:
        return "That password is one of those that everybody tries first: choose another one."
    return ""


def _is_over_and_over(password: str) -> bool:
    """Return whether a password is a few characters over and over."""
    return any(password == (password[:size] * len(password))[: len(password)] for size in range(1, 5))
