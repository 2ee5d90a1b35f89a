"""One turn: a question goes in, a reply comes out. Not here: how passages are found, or how a reply is composed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol, assert_never

from assistant.answering import Answering
from assistant.compose.help import help_first
from assistant.compose.languages import in_language, said_in
from assistant.compose.quotes import out_of_scope
from assistant.compose.together import together
from assistant.domain.dose_question import dose_asked
from assistant.domain.doses import DOSE_TOPICS
from assistant.domain.evidence import Asked, confidence, decided_by
from assistant.domain.guard.label import Label
from assistant.domain.guard.proposal import Proposal, Proposed, proposal
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.parts import parts_of
from assistant.domain.population import age_stated
from assistant.domain.profile import OLDEST_YEARS, Profile
from assistant.domain.question import Question, Role
from assistant.domain.question_topics import particulars, topics_for, topics_of
from assistant.domain.ranking import Ranked
from assistant.domain.reply import Draft, Reply
from assistant.domain.scope import is_beside_the_point
from assistant.domain.tongues.tongue import Tongue
from assistant.domain.triage import Emergency, reports, speaks_of_low_spirits, triage
from assistant.domain.urgent_signs import calls_for_help, signs_in
from assistant.languages import language_of, reported_in
from assistant.library import Library
from assistant.retrieval import Retrieval
from assistant.understanding import Read, Understanding

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


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What a search found, best first, and how sure it is that the leaflet answers, from 0 to 1."""

    ranked: tuple[Ranked, ...]
    confidence: float
    decided_by: tuple[float, ...]
    """The values that the confidence was reckoned from."""


class LeafletAssistant:
    """Answers from the published leaflets, in their own words."""

    def __init__(
        self, library: Library, understanding: Understanding, retrieval: Retrieval, emergency_number: str
    ) -> None:
        """Answer from `library`, finding passages by `retrieval`; `emergency_number` is the one to call."""
        self._emergency_number = emergency_number
        self._library = library
        self._understanding = understanding
        self._retrieval = retrieval
        self._answering = Answering(understanding, retrieval, emergency_number)
        self._loaded: dict[str, tuple[Leaflet, Label]] = {}

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the published revision of every leaflet, by ID."""
        return tuple(self.leaflet(leaflet_id) for leaflet_id in self._library.ids())

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of a leaflet; raises `UnknownLeafletError`."""
        return self._load(leaflet_id)[0]

    def ask(self, question: Question) -> Reply:
        """Answer from the published revision, past the guard; raises `UnknownLeafletError`."""
        leaflet, _ = self._load(question.leaflet)
        reported = reported_in(question.text)
        language = reported[0] if reported else language_of(question.text)
        if language is None:
            return self._reply(leaflet, question, question)
        in_english = language.in_english(question.text) or question.text
        told = reported[1] if reported else Emergency.NONE
        return self._reply(leaflet, question, replace(question, text=in_english), language, told)

    def look_up(self, question: Question) -> LookedUp:
        """Return what the search finds for a question, and how sure it is that the leaflet answers; for evaluation."""
        leaflet, _ = self._load(question.leaflet)
        whole = _with_what_went_before(question, leaflet)
        (read,) = self._understanding.read((whole,), leaflet.title)
        age_years = _profile(question, whole).age_years
        asked = Asked(whole, topics_for(whole, age_years, read.likely), age_years, read.likely)
        ranked = self._retrieval.find(leaflet, read, asked.topics)
        return LookedUp(ranked, confidence(leaflet, asked, ranked), decided_by(leaflet, asked, ranked))

    def _reply(
        self,
        leaflet: Leaflet,
        asked: Question,
        question: Question,
        language: Tongue | None = None,
        told: Emergency = Emergency.NONE,
    ) -> Reply:
        """Return the reply to a question as it was `asked` and as it is read in English; `told` is what it reports."""
        label = self._label(leaflet, language)
        whole = _with_what_went_before(question, leaflet)
        now, read, *parts = self._understanding.read((question.text, whole, *parts_of(whole)), leaflet.title)
        profile = _profile(question, whole)
        emergency = triage(now.words, now.likely) if told is Emergency.NONE else told
        draft = self._help(leaflet, now, emergency)
        who = question.profile
        if draft is None:
            who = profile
            proposed = proposal(asked.text if language else _proposing(question, whole), label, profile)
            draft = self._draft(leaflet, question, read, parts, profile, proposed)
        if language:
            draft = in_language(draft, language, emergency, self._emergency_number)
        return release(draft, label, who)

    def _label(self, leaflet: Leaflet, language: Tongue | None) -> Label:
        """Return a leaflet's label; with all sentences that may be said in other languages, where one is."""
        _, label = self._load(leaflet.id)
        if language is None:
            return label
        number = self._emergency_number
        return label_to_quote(leaflet, (number,), said_in(language, number))

    def _load(self, leaflet_id: str) -> tuple[Leaflet, Label]:
        loaded = self._loaded.get(leaflet_id)
        if loaded is None or loaded[0].revision != self._library.revision(leaflet_id):
            leaflet = self._library.leaflet(leaflet_id)
            loaded = leaflet, label_to_quote(leaflet, (self._emergency_number,))
            self._loaded[leaflet_id] = loaded
        return loaded

    def _help(self, leaflet: Leaflet, read: Read, emergency: Emergency) -> Draft | None:
        """Return the reply to an emergency that is reported; None where none is."""
        number = self._emergency_number
        signs = signs_in(leaflet, read.words) if reports(read.words, read.likely) else ()
        match emergency:
            case Emergency.CRISIS:
                return help_first(emergency, number, leaflet)
            case Emergency.RAN_OUT:
                return help_first(emergency, number, leaflet, self._answering.on_stopping(leaflet))
            case Emergency.SWALLOWED | Emergency.DANGER:
                return help_first(emergency, number, leaflet, signs or calls_for_help(leaflet))
            case Emergency.NONE:
                low = speaks_of_low_spirits(read.words)
                return help_first(Emergency.DANGER, number, leaflet, signs, low=low) if signs else None
            case _:
                assert_never(emergency)

    def _draft(  # noqa: PLR0913, PLR0917 - what is known of a turn
        self,
        leaflet: Leaflet,
        question: Question,
        asked: Read,
        parts: Sequence[Read],
        profile: Profile,
        proposed: Proposal,
    ) -> Draft:
        """Return the reply to a turn that is no emergency: to its regimen, else to each of its parts."""
        if proposed.proposed in {Proposed.OVER, Proposed.UNREAD}:
            topics = topics_for(asked.words, profile.age_years, asked.likely)
            dose = dose_asked(asked.words, topics, profile.age_years)
            return self._answering.over_the_label(leaflet, question.text, dose, proposed)
        if is_beside_the_point(asked.words, asked.likely):
            return out_of_scope()
        within = proposed.proposed is Proposed.WITHIN
        return together([self._answering.answer(leaflet, part, profile, within=within) for part in parts])


def _profile(question: Question, words: str) -> Profile:
    """Return who is asked about: by what the question itself says, else the profile, else what was said before.

    A weight in the profile is the weight of somebody of the profile's age.
    """
    given = question.profile
    stated = (age_stated(question.text), given.age_years, age_stated(words))
    age = next((age for age in stated if age is not NOT_STATED), NOT_STATED)
    if age is not NOT_STATED and age > OLDEST_YEARS:
        age = NOT_STATED
    is_another = given.age_years is not NOT_STATED and age != given.age_years
    return Profile(age, NOT_STATED if is_another else given.weight_kg)


def _proposing(question: Question, words: str) -> str:
    """Return the words that may propose a regimen: those before it too, unless the question has a topic of its own."""
    return question.text if set(topics_of(question.text)) - DOSE_TOPICS else words


def _with_what_went_before(question: Question, leaflet: Leaflet) -> str:
    """Return the question's words, and where they cannot stand alone those of the question before them too."""
    if not _FOLLOWS_ON.search(question.text) and (
        topics_of(question.text) or particulars(question.text, leaflet.title)
    ):
        return question.text
    asked = [message.content for message in reversed(question.history) if message.role is Role.USER]
    before = next((words for words in asked if topics_of(words)), next(iter(asked), ""))
    return f"{before} {question.text}".strip()
