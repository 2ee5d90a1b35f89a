"""What `leaflet doctor` says of the language model: whether it opens, and whether it answers. Not here: the rest."""

import time
from typing import Final

from assistant.domain.leaflet import Passage, PassageKind
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from assistant.domain.written import Offered, Task
from assistant.errors import SetupError
from assistant.settings import Settings

_WHITE: Final = Passage("p1", 0, PassageKind.SENTENCE, Topic.CONTENTS, Span(0, 22))
_TASK: Final = Task(
    "What colour are the tablets?",
    "the medicine",
    (Offered(_WHITE, "Contents", (), "The tablets are white.", False),),  # noqa: FBT003
)


def look_at_model(settings: Settings) -> str:
    """Ask the model one question that holds nobody's words; raises `SetupError` where it cannot be asked."""
    if not settings.model:
        return "none: replies are the leaflet's own sentences"
    # Imported here: its libraries are slow to load.
    from assistant.writing.failures import WritingError  # noqa: PLC0415
    from assistant.writing.models import open_model  # noqa: PLC0415
    from assistant.writing.writer import ModelWriter  # noqa: PLC0415

    writer = ModelWriter(open_model(settings.model, settings.model_url, settings.model_key, settings.model_seconds))
    began = time.monotonic()
    try:
        for _ in writer.write(_TASK, began + settings.model_seconds):
            pass
    except WritingError as error:
        message = f"{settings.model}: {error}; replies are the leaflet's own sentences until it does"
        raise SetupError(message) from error
    finally:
        writer.close()
    return f"{settings.model} answers, in {time.monotonic() - began:.1f} s"
