"""One turn: a question goes in, a reply comes out. Not here: how passages are found, or how a reply is composed."""

import re
from typing import Final, Protocol

from assistant.compose.help import help_first
from assistant.compose.quotes import not_in_leaflet, quotes
from assistant.domain.evidence import Asked, evidence, unspoken
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.population import age_stated
from assistant.domain.question import Question, Role
from assistant.domain.question_topics import particulars, topics_for, topics_of
from assistant.domain.reply import Reply
from assistant.domain.triage import Emergency, triage
from assistant.library import Library
from assistant.retrieval import Retrieval

_FOLLOWS_ON: Final = re.compile(
    r"\b(that|those|same|instead|i meant|what about|how about|and (for|if|what|my|in)|thanks|(his|her|their) age)\b",
    re.IGNORECASE,
)


class Assistant(Protocol):
    """What the command line and the web app talk to."""

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the published revision of every leaflet, by ID."""
        ...

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of `leaflet_id`; raises `UnknownLeafletError`."""
        ...

    def ask(self, question: Question) -> Reply:
        """Answer `question` from the published revision of its leaflet; raises `UnknownLeafletError`."""
        ...


class LeafletAssistant:
    """Answers from the published leaflets, in their own words."""

    def __init__(self, library: Library, retrieval: Retrieval, emergency_number: str) -> None:
        """Answer from `library`, finding passages by `retrieval`; `emergency_number` is the one to call."""
        self._emergency_number = emergency_number
        self._library = library
        self._retrieval = retrieval
        self._loaded: dict[str, Leaflet] = {}

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the published revision of every leaflet, by ID."""
        return tuple(self.leaflet(leaflet_id) for leaflet_id in self._library.ids())

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of a leaflet; raises `UnknownLeafletError`."""
        loaded = self._loaded.get(leaflet_id)
        if loaded is None or loaded.revision != self._library.revision(leaflet_id):
            loaded = self._library.leaflet(leaflet_id)
            self._loaded[leaflet_id] = loaded
        return loaded

    def ask(self, question: Question) -> Reply:
        """Answer from the published revision; raises `UnknownLeafletError`."""
        leaflet = self.leaflet(question.leaflet)
        emergency = triage(question.text)
        if emergency is not Emergency.NONE:
            return help_first(emergency, self._emergency_number)
        words = _with_what_went_before(question, leaflet)
        age = _age(question, words)
        asked = Asked(words, topics_for(words, age), age)
        answering = evidence(leaflet, asked, self._retrieval.find(leaflet, words, asked.topics))
        silent = unspoken(leaflet, asked)
        return quotes(leaflet, answering, silent) if answering.passages else not_in_leaflet(silent)


def _age(question: Question, words: str) -> float | NotStated:
    """Return the age asked about: what the question itself says, else the profile, else what was said before."""
    stated = (age_stated(question.text), question.profile.age_years, age_stated(words))
    return next((age for age in stated if age is not NOT_STATED), NOT_STATED)


def _with_what_went_before(question: Question, leaflet: Leaflet) -> str:
    """Return the question's words, and where they cannot stand alone those of the question before them too."""
    if not _FOLLOWS_ON.search(question.text) and (
        topics_of(question.text) or particulars(question.text, leaflet.title)
    ):
        return question.text
    before = next((m.content for m in reversed(question.history) if m.role is Role.USER), "")
    return f"{before} {question.text}".strip()
