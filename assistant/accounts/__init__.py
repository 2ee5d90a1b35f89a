"""Who may come to the pharmacist's desk: accounts, sessions, wrong passwords. Not here: pages, or cookies."""

from assistant.accounts.accounts import Accounts
from assistant.accounts.outcomes import Locked, Refused, SignedIn, SignIn
from assistant.accounts.sessions import Session, Sessions

__all__ = ["Accounts", "Locked", "Refused", "Session", "Sessions", "SignIn", "SignedIn"]
