"""The answer to one part of a question: the leaflet's passages, or its rows. Not here: emergencies, or the turn."""

import re
from dataclasses import replace
from typing import Final

from assistant.compose.doses import CANNOT_TELL, MORE_THAN_ALLOWED, TOO_FAST, no_dose, over_the_label
from assistant.compose.doses import dose as compose_dose
from assistant.compose.help import with_advice
from assistant.compose.quotes import not_in_leaflet, quotes
from assistant.domain.dose_question import BESIDE_A_DOSE, MOST, DoseAsked, asks_for_a_dose, dose_asked
from assistant.domain.dose_rows import has_no_dose, prohibitions, rows_for, rows_of, states_a_step
from assistant.domain.doses import DOSE_TOPICS
from assistant.domain.evidence import OWN_TOPICS, Asked, evidence, unspoken
from assistant.domain.guard.label import medicine_names
from assistant.domain.guard.proposal import Proposal, Proposed
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.limits import LimitKind
from assistant.domain.not_stated import NOT_STATED
from assistant.domain.population import may_concern
from assistant.domain.profile import Profile
from assistant.domain.question_topics import topics_for
from assistant.domain.reply import Draft, ReplyKind
from assistant.domain.selection import Selection
from assistant.domain.topics import Topic
from assistant.domain.written import Task, offered
from assistant.retrieval import Retrieval
from assistant.understanding import Read, Understanding

_TAKEN: Final = re.compile(
    r"\b(take|takes|taking|took|taken|had|has|have been|having|on|gave|given|giving|been|already|swallow\w*|use|using)"
    r"\b"
    r"(?!\s+(it|this|that|them)?\s*\?)",
    re.IGNORECASE,
)
"""Words of a regimen that may already be followed. In doubt it is: the advice harms nobody who has taken nothing."""
_OFFERED: Final = 8
"""How many of the passages that the search finds a model is given, beside those that are quoted without it."""
STOPPED_SUDDENLY: Final = "What happens if it is stopped suddenly, withdrawal, a sharp decrease of the dose?"
"""What is searched for where somebody has run out."""


class Answering:
    """Composes drafts from what the retrieval finds and the label says."""

    def __init__(self, understanding: Understanding, retrieval: Retrieval, emergency_number: str) -> None:
        """Find passages by `retrieval`; `emergency_number` is the one to call where something was taken already."""
        self._understanding = understanding
        self._retrieval = retrieval
        self._emergency_number = emergency_number

    def answer(self, leaflet: Leaflet, part: Read, profile: Profile, *, within: bool) -> Draft:
        """Return the answer to one part of a question; `within`: it proposes a regimen that the label allows."""
        asked = Asked(
            part.words, topics_for(part.words, profile.age_years, part.likely), profile.age_years, part.likely
        )
        dose = dose_asked(asked.words, asked.topics, asked.age_years, profile.group)
        about_a_dose = (
            not OWN_TOPICS & {*asked.topics} - {Topic.ELDERLY}
            if within
            else asks_for_a_dose(asked.words, asked.topics, dose, leaflet.title)
        )
        if about_a_dose and leaflet.limits:
            return self._dose(leaflet, part, asked, dose)
        answering = evidence(leaflet, asked, self._retrieval.find(leaflet, part, asked.topics))
        silent = unspoken(leaflet, asked)
        if not answering.passages:
            return not_in_leaflet(silent)
        draft = with_advice(quotes(leaflet, answering, silent), asked.topics, self._emergency_number)
        return replace(draft, kind=ReplyKind.DOSE) if about_a_dose else draft

    def task(self, leaflet: Leaflet, read: Read, profile: Profile, quotes: Draft) -> Task:
        """Return what a model is asked to write: the passages that `quotes` rests on, then the next best found."""
        topics = topics_for(read.words, profile.age_years, read.likely)
        cited = {citation.passage for citation in quotes.citations}
        evidence_first = [passage for passage in leaflet.passages if passage.id in cited]
        found = [ranked.passage for ranked in self._retrieval.find(leaflet, read, topics)[:_OFFERED]]
        age = profile.age_years
        theirs = [
            passage
            for passage in (*evidence_first, *found)
            if age is NOT_STATED or may_concern(leaflet.quote(passage.span), float(age))
        ]
        name = next(iter(medicine_names(leaflet.title)), leaflet.title)  # a title has strengths
        return Task(read.words, name, offered(leaflet, theirs), profile)

    def over_the_label(self, leaflet: Leaflet, question: str, dose: DoseAsked, proposed: Proposal) -> Draft:
        """Return the reply to a regimen above the label, or one that cannot be told to be within it."""
        call = self._emergency_number if _TAKEN.search(question) else ""
        if dose.who is not NOT_STATED and has_no_dose(leaflet, dose.who):
            return no_dose(call)
        set_by = rows_of(leaflet, {finding.quote for finding in proposed.findings if finding.quote})
        too_fast = bool(set_by) and all(states_a_step(leaflet, row) for row in set_by)
        theirs = () if too_fast else rows_for(leaflet, replace(dose, kinds=MOST)).fitting
        opening = CANNOT_TELL if proposed.proposed is Proposed.UNREAD else TOO_FAST if too_fast else MORE_THAN_ALLOWED
        rows = (*theirs, *(row for row in set_by if row not in theirs))
        return over_the_label(leaflet, opening, rows, ask_back=not dose.is_one_person, call_if_taken=call)

    def _dose(self, leaflet: Leaflet, part: Read, asked: Asked, dose: DoseAsked) -> Draft:
        """Return the label's rows for whom the dose is asked, and what the leaflet says on the topics beside it."""
        beside = tuple(topic for topic in asked.topics if topic in BESIDE_A_DOSE)
        if dose.who is not NOT_STATED and has_no_dose(leaflet, dose.who):
            said = prohibitions(leaflet, dose.who)
            return replace(quotes(leaflet, Selection(said)), kind=ReplyKind.DOSE) if said else no_dose()
        about_it = replace(asked, topics=beside)
        more = evidence(leaflet, about_it, self._retrieval.find(leaflet, part, beside)) if beside else Selection()
        more = replace(more, passages=tuple(p for p in more.passages if p.topic not in DOSE_TOPICS))
        if dose.kinds == {LimitKind.STEP}:
            more += evidence(leaflet, asked, self._retrieval.find(leaflet, part, asked.topics))
        rows = rows_for(leaflet, dose)
        return compose_dose(leaflet, rows, more, ask_back=not dose.is_one_person, unspoken=unspoken(leaflet, about_it))

    def on_stopping(self, leaflet: Leaflet) -> tuple[Passage, ...]:
        """Return what the leaflet says on stopping from one day to the next, whatever words the person had for it."""
        (read,) = self._understanding.read((STOPPED_SUDDENLY,), leaflet.title)
        topics = topics_for(read.words, NOT_STATED, read.likely)
        asked = Asked(read.words, () if unspoken(leaflet, Asked(read.words, topics)) else topics)
        return evidence(leaflet, asked, self._retrieval.find(leaflet, read, topics)).passages
