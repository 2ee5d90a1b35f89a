"""One turn: a question goes in, a reply comes out. Not here: how passages are found, or how a reply is composed."""

import re
from dataclasses import replace
from typing import Final, Protocol, assert_never

from assistant.compose.doses import CANNOT_TELL, MORE_THAN_ALLOWED, TOO_FAST, no_dose, over_the_label
from assistant.compose.doses import dose as compose_dose
from assistant.compose.help import help_first
from assistant.compose.quotes import not_in_leaflet, quotes
from assistant.domain.dose_question import BESIDE_A_DOSE, MOST, DoseAsked, asks_for_a_dose, dose_asked
from assistant.domain.dose_rows import has_no_dose, prohibitions, rows_for, rows_of, states_a_step
from assistant.domain.doses import DOSE_TOPICS
from assistant.domain.evidence import OWN_TOPICS, Asked, evidence, unspoken
from assistant.domain.guard.label import Label
from assistant.domain.guard.proposal import Proposal, Proposed, proposal
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.population import age_stated
from assistant.domain.profile import OLDEST_YEARS, Profile
from assistant.domain.question import Question, Role
from assistant.domain.question_topics import particulars, topics_for, topics_of
from assistant.domain.reply import Draft, Reply, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency, triage
from assistant.library import Library
from assistant.retrieval import Retrieval

_FOLLOWS_ON: Final = re.compile(
    r"\b(that|those|same|instead|i meant|what about|how about|and (for|if|what|my|in)|thanks|(his|her|their) age)\b",
    re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    r"\b(take|takes|taking|took|taken|had|has|have been|having|on|gave|given|giving|been|already|swallow\w*|use|using)"
    r"\b"
    r"(?!\s+(it|this|that|them)?\s*\?)",
    re.IGNORECASE,
)
"""Words of a regimen that may already be followed. In doubt it is: the advice harms nobody who has taken nothing."""


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
        self._loaded: dict[str, tuple[Leaflet, Label]] = {}

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the published revision of every leaflet, by ID."""
        return tuple(self.leaflet(leaflet_id) for leaflet_id in self._library.ids())

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of a leaflet; raises `UnknownLeafletError`."""
        return self._load(leaflet_id)[0]

    def ask(self, question: Question) -> Reply:
        """Answer from the published revision, past the guard; raises `UnknownLeafletError`."""
        leaflet, label = self._load(question.leaflet)
        emergency = triage(question.text)
        if emergency is not Emergency.NONE:
            return release(help_first(emergency, self._emergency_number), label, question.profile)
        words = _with_what_went_before(question, leaflet)
        profile = _profile(question, words)
        asked = Asked(words, topics_for(words, profile.age_years), profile.age_years)
        return release(self._draft(leaflet, label, question, asked, profile), label, profile)

    def _load(self, leaflet_id: str) -> tuple[Leaflet, Label]:
        loaded = self._loaded.get(leaflet_id)
        if loaded is None or loaded[0].revision != self._library.revision(leaflet_id):
            leaflet = self._library.leaflet(leaflet_id)
            loaded = leaflet, label_to_quote(leaflet, (self._emergency_number,))
            self._loaded[leaflet_id] = loaded
        return loaded

    def _draft(self, leaflet: Leaflet, label: Label, question: Question, asked: Asked, profile: Profile) -> Draft:
        dose = dose_asked(asked.words, asked.topics, asked.age_years)
        proposed = proposal(_proposing(question, asked.words), label, profile)
        match proposed.proposed:
            case Proposed.OVER | Proposed.UNREAD:
                return self._over(leaflet, question, dose, proposed)
            case Proposed.WITHIN:
                about_a_dose = not OWN_TOPICS & {*asked.topics} - {Topic.ELDERLY}
            case Proposed.NONE:
                about_a_dose = asks_for_a_dose(asked.words, asked.topics, dose, leaflet.title)
            case _:
                assert_never(proposed.proposed)
        if about_a_dose and leaflet.limits:
            return self._dose(leaflet, asked, dose)
        answering = evidence(leaflet, asked, self._retrieval.find(leaflet, asked.words, asked.topics))
        silent = unspoken(leaflet, asked)
        if not answering.passages:
            return not_in_leaflet(silent)
        draft = quotes(leaflet, answering, silent)
        return replace(draft, kind=ReplyKind.DOSE) if about_a_dose else draft

    def _over(self, leaflet: Leaflet, question: Question, dose: DoseAsked, proposed: Proposal) -> Draft:
        """Return the reply to a regimen above the label, or one that cannot be told to be within it."""
        call = self._emergency_number if _TAKEN.search(question.text) else ""
        if dose.who is not NOT_STATED and has_no_dose(leaflet, dose.who):
            return no_dose(call)
        set_by = rows_of(leaflet, {finding.quote for finding in proposed.findings if finding.quote})
        too_fast = bool(set_by) and all(states_a_step(leaflet, row) for row in set_by)
        theirs = () if too_fast else rows_for(leaflet, replace(dose, kinds=MOST)).fitting
        opening = CANNOT_TELL if proposed.proposed is Proposed.UNREAD else TOO_FAST if too_fast else MORE_THAN_ALLOWED
        rows = (*theirs, *(row for row in set_by if row not in theirs))
        return over_the_label(leaflet, opening, rows, ask_back=not dose.is_one_person, call_if_taken=call)

    def _dose(self, leaflet: Leaflet, asked: Asked, dose: DoseAsked) -> Draft:
        """Return the label's rows for whom the dose is asked, and what the leaflet says on the topics beside it."""
        beside = tuple(topic for topic in asked.topics if topic in BESIDE_A_DOSE)
        if dose.who is not NOT_STATED and has_no_dose(leaflet, dose.who):
            said = prohibitions(leaflet, dose.who)
            return replace(quotes(leaflet, Selection(said)), kind=ReplyKind.DOSE) if said else no_dose()
        about_it = replace(asked, topics=beside)
        more = (
            evidence(leaflet, about_it, self._retrieval.find(leaflet, asked.words, beside)) if beside else Selection()
        )
        more = replace(more, passages=tuple(p for p in more.passages if p.topic not in DOSE_TOPICS))
        if dose.kinds == {LimitKind.STEP}:
            more += evidence(leaflet, asked, self._retrieval.find(leaflet, asked.words, asked.topics))
        rows = rows_for(leaflet, dose)
        return compose_dose(leaflet, rows, more, ask_back=not dose.is_one_person, unspoken=unspoken(leaflet, about_it))


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
    before = next((m.content for m in reversed(question.history) if m.role is Role.USER), "")
    return f"{before} {question.text}".strip()
