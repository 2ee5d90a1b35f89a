"""Published leaflets in an SQLite file. Not here: the vectors that find passages (`assistant.index`)."""

from assistant.library.library import Library, State
from assistant.library.records import Origin

__all__ = ["Library", "Origin", "State"]
