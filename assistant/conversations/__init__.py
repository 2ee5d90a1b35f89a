"""Conversations in an SQLite file, apart from the library. Not here: answering, or what may be shown of it."""

from assistant.conversations.conversations import FULL, HISTORY, MOST_TURNS, Conversations
from assistant.conversations.records import Conversation, Turn, utc_now

__all__ = ["FULL", "HISTORY", "MOST_TURNS", "Conversation", "Conversations", "Turn", "utc_now"]
