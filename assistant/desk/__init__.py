"""The pharmacists' desk: which turns wait, one of them with all that is known of it, and what is said of it.

Not here: pages, accounts, or the records themselves (`assistant.audit`).
"""

from assistant.desk.cases import Case, Cited, Given, LineBeside, Said, Waiting
from assistant.desk.desk import Desk

__all__ = ["Case", "Cited", "Desk", "Given", "LineBeside", "Said", "Waiting"]
