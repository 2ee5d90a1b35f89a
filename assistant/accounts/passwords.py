"""Passwords hashed by Argon2id and held against their hashes. Not here: which passwords will do, or who has which."""

from functools import cache
from threading import BoundedSemaphore
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from assistant.domain.accounts import MOST_OF_A_PASSWORD, as_hashed
from assistant.domain.not_stated import NOT_STATED, NotStated

_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=64 * 1024, parallelism=1)
"""64 MiB for each password, so that guessing them costs as much."""
_AT_A_TIME: Final = BoundedSemaphore(2)
"""So that a crowd at the door takes 128 MiB and two cores, and no more."""
_LONGEST_TYPED: Final = 4 * MOST_OF_A_PASSWORD
"""Code points: a letter that was typed with its accents apart takes some."""


def hash_password(password: str) -> str:
    """Return the hash of a password, with its salt and its costs in it."""
    with _AT_A_TIME:
        return _HASHER.hash(as_hashed(password))


def is_password(password: str, hashed: str | NotStated) -> bool:
    """Return whether a password has this hash; without a hash it is False after the same time."""
    stored = _nobodys() if hashed is NOT_STATED else hashed
    try:
        with _AT_A_TIME:
            # No password is longer than one of these; bringing a book into its usual form would take seconds.
            _HASHER.verify(stored, as_hashed(password[:_LONGEST_TYPED]))
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False
    return hashed is not NOT_STATED


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody's password")
