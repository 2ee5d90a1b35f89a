"""Somebody's word on a limit: kept by the library and recorded in the audit. Not here: the forms it comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assistant.audit import Audit, Entry, Kind
from assistant.domain.leaflet import Leaflet
from assistant.domain.limit_decisions import Decision, LimitValues, Refused, Seen, Word
from assistant.domain.masking.mask import mask
from assistant.domain.medicine_named import medicine_words
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.library import Library
from ui.desk.pages.limit_wording import says


@dataclass(frozen=True, slots=True)
class Spoken:
    """What somebody says, what they had before them, and who they are."""

    name: str
    seen: Seen
    comment: str


@dataclass(frozen=True, slots=True)
class Deciding:
    """Keeps and records what people say."""

    library: Library
    audit: Audit
    clock: Callable[[], datetime]

    def say(
        self, spoken: Spoken, leaflet: Leaflet, word: Word, limit: LimitValues, values: LimitValues | NotStated
    ) -> Decision | Refused:
        """Keep a word on a limit of a leaflet and record it; what is refused is neither kept nor recorded."""
        comment = mask(spoken.comment.strip().replace("\r\n", "\n"), medicine_words((leaflet,))).text
        decision = Decision(limit, word, values, spoken.name, self.clock(), comment)
        said = self.library.decide(leaflet.id, decision, spoken.seen)
        if isinstance(said, Decision):
            self.audit.append(_entry(said, leaflet))
        return said


def _entry(said: Decision, leaflet: Leaflet) -> Entry:
    facts = {
        "who": said.by,
        "said": said.word.value,
        "decision": said.number,
        "leaflet": leaflet.id,
        "revision": leaflet.revision,
        "sha256": leaflet.sha256,
        "limit": said.limit.key,
        "proposed": says(said.limit),
        "holds": "" if said.values is NOT_STATED else says(said.values),
        "quote": leaflet.quote((said.limit if said.values is NOT_STATED else said.values).span),
    }
    return Entry(Kind.LIMIT, facts, {"comment": said.comment} if said.comment else {})
