"""What the chat, the command line, the API and the MCP server do: ask and go on. Not here: how a reply is found."""

from assistant.service.said_in import language_said
from assistant.service.service import Service
from assistant.service.values import Answered, Asked, Place, Told

__all__ = ["Answered", "Asked", "Place", "Service", "Told", "language_said"]
