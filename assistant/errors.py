"""Errors that a person can act on. Not here: outcomes such as "the leaflet does not say", which are replies."""


class LeafletError(Exception):
    """What went wrong and what to do about it, in one line fit to be shown to the person at the keyboard."""


class SourceRefusedError(LeafletError):
    """A source file cannot become a leaflet: empty, binary, encrypted, scanned, or about something else."""


class NotPublishableError(LeafletError):
    """A leaflet was read but must not be published: its ID is taken, or a check of the new revision failed."""


class UnknownLeafletError(LeafletError):
    """No published leaflet has the ID that was asked for."""


class UnknownPassageError(LeafletError):
    """A leaflet has no passage of the ID that was asked for."""


class UnknownCaseError(LeafletError):
    """No turn has the number that was asked for."""


class UnknownConversationError(LeafletError):
    """No conversation has the ID that was given. The message is the same whether one ever had it or not."""


class NoTurnError(LeafletError):
    """A conversation takes no turn now: another one is going on in it, or it has as many as it may have."""


class BadRequestError(LeafletError):
    """A question or a profile is not of the form that the assistant takes."""


class UnknownAccountError(LeafletError):
    """Nobody at the desk has the name that was given."""


class AccountRefusedError(LeafletError):
    """An account cannot be as it is wanted: its name is taken, or its password will not do."""


class SignOnError(LeafletError):
    """Somebody could not be signed in by the OpenID provider: what it sent does not hold, or it cannot be reached."""


class SetupError(LeafletError):
    """Something this machine needs is missing, damaged or of another version."""


class IndexDamagedError(SetupError):
    """The files of the index are broken, which the next ingest mends."""
