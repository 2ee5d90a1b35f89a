"""The value of what nobody stated. Not here: what may be not stated."""

from enum import Enum, unique


@unique
class NotStated(Enum):
    """The value of what nobody stated. It is never None, zero or a default."""

    NOT_STATED = "not stated"


NOT_STATED = NotStated.NOT_STATED
