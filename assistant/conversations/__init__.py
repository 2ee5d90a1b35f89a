"""Conversations in an SQLite file, apart from the library. Not here: answering, or what may be shown of it."""

from assistant.conversations.conversations import FULL, HISTORY, MOST_TURNS, Conversations
from assistant.conversations.records import Conversation, Turn

__all__ = ["FULL", "HISTORY", "MOST_TURNS", "Conversation", "Conversations", "Turn"]
