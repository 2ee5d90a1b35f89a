"""One turn: a question goes in, a reply comes out. Not here: how passages are found, or how a reply is composed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol, assert_never

from assistant.answering import Answering
from assistant.compose.doses import of_this_medicine
from assistant.compose.help import help_first, reminded
from assistant.compose.languages import in_language, said_in
from assistant.compose.quotes import out_of_scope
from assistant.compose.together import together
from assistant.domain.dose_question import dose_asked
from assistant.domain.evidence import Asked, confidence, decided_by
from assistant.domain.follow_ups import resolve
from assistant.domain.guard.label import Label
from assistant.domain.guard.proposal import Proposal, Proposed, proposal
from assistant.domain.guard.release import label_to_quote, release
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.other_names import names_another
from assistant.domain.parts import parts_of
from assistant.domain.profile import Profile
from assistant.domain.question import Question
from assistant.domain.question_topics import topics_for
from assistant.domain.ranking import Ranked
from assistant.domain.reply import Draft, Reply
from assistant.domain.scope import is_beside_the_point
from assistant.domain.speaks_to_software import for_readers
from assistant.domain.step import Stage, Step
from assistant.domain.tongues.tongue import Tongue
from assistant.domain.topics import Topic
from assistant.domain.triage import Emergency, reports, speaks_of_low_spirits, triage, was_an_emergency
from assistant.domain.urgent_signs import calls_for_help, is_urgent_sign, signs_in
from assistant.languages import language_of, reported_in
from assistant.library import Library, State
from assistant.retrieval import Retrieval
from assistant.rewriting import REWRITTEN, Rewriting
from assistant.understanding import Read, Understanding

_AS_ASKED: Final = frozenset({Proposed.NONE, Proposed.WITHIN})
"""What a question may propose and still be answered as it was asked."""


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


class AssistantInSteps(Assistant, Protocol):
    """What a conversation talks to: it shows a reply as it comes."""

    def steps(self, question: Question) -> Iterator[Step]:
        """Yield what is being done and what may be shown so far, the whole reply last; raises as `ask` does."""
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
        self,
        library: Library,
        understanding: Understanding,
        retrieval: Retrieval,
        emergency_number: str,
        rewriting: Rewriting | None = None,
    ) -> None:
        """Answer from `library`, finding passages by `retrieval`; `emergency_number` is the one to call.

        Without `rewriting` every reply is in the leaflet's own words.
        """
        self._emergency_number = emergency_number
        self._rewriting = rewriting
        self._library = library
        self._understanding = understanding
        self._retrieval = retrieval
        self._answering = Answering(understanding, retrieval, emergency_number)
        self._loaded: dict[str, tuple[State, Leaflet, Label]] = {}
        self._labels_in: dict[tuple[str, str], tuple[State, Label]] = {}

    def leaflets(self) -> tuple[Leaflet, ...]:
        """Return the published revision of every leaflet, by ID."""
        return tuple(self.leaflet(leaflet_id) for leaflet_id in self._library.ids())

    def leaflet(self, leaflet_id: str) -> Leaflet:
        """Return the published revision of a leaflet; raises `UnknownLeafletError`."""
        return self._load(leaflet_id)[1]

    def ask(self, question: Question) -> Reply:
        """Answer from the published revision, past the guard; raises `UnknownLeafletError`."""
        return last_reply(self.steps(question))

    def steps(self, question: Question) -> Iterator[Step]:
        """Yield the steps of a turn, the whole reply last; raises `UnknownLeafletError`."""
        leaflet = self.leaflet(question.leaflet)
        yield Step(Stage.LOOKING)
        likeliest = language_of(question.text)
        reported = reported_in(question.text, likeliest)
        language = reported[0] if reported else likeliest
        if language is None:
            yield from self._steps(leaflet, question, question)
            return
        key_words = language.in_english(question.text)
        in_english = key_words if any(map(str.isalnum, key_words)) else question.text
        told = reported[1] if reported else Emergency.NONE
        yield from self._steps(leaflet, question, replace(question, text=in_english), language, told)

    def look_up(self, question: Question) -> LookedUp:
        """Return what the search finds for a question, and how sure it is that the leaflet answers; for evaluation."""
        leaflet = self.leaflet(question.leaflet)
        turn = resolve(question, leaflet)
        (read,) = self._understanding.read((turn.words,), leaflet.title)
        age_years = turn.profile.age_years
        asked = Asked(turn.words, topics_for(turn.words, age_years, read.likely), age_years, read.likely)
        ranked = self._retrieval.find(leaflet, read, asked.topics)
        return LookedUp(ranked, confidence(leaflet, asked, ranked), decided_by(leaflet, asked, ranked))

    def _steps(
        self,
        leaflet: Leaflet,
        asked: Question,
        question: Question,
        language: Tongue | None = None,
        told: Emergency = Emergency.NONE,
    ) -> Iterator[Step]:
        """Yield the steps to a question as it was `asked` and as it is read in English; `told` is what it reports."""
        label = self._label(leaflet, language)
        turn = resolve(question, leaflet)
        profile = turn.profile
        parts = parts_of(turn.words)
        read, *others = self._understanding.read((turn.words, *parts, *turn.reports), leaflet.title)
        emergency, help_ = self._first_help(leaflet, others[len(parts) :], turn.reported, told)
        if help_:
            draft = in_language(help_, language, emergency, self._emergency_number) if language else help_
            yield Step(Stage.DONE, release(draft, label, question.profile), profile)
            return
        proposed = proposal(asked.text if language else turn.words, label, turn.held_against)
        draft = self._draft(leaflet, question, read, others[: len(parts)], profile, proposed)
        if draft.kind in REWRITTEN and not language and names_another(question.text, leaflet):
            draft = of_this_medicine(draft, leaflet)
        if not language and was_an_emergency(question.history):
            draft = reminded(draft, self._emergency_number)
        if language:
            draft = in_language(draft, language, emergency, self._emergency_number)
        elif self._rewriting and draft.kind in REWRITTEN and proposed.proposed in _AS_ASKED:
            yield from self._rewritten(self._rewriting, leaflet, read, profile, draft)
            return
        yield Step(Stage.DONE, release(draft, label, profile), profile, topics=_topics(read, profile))

    def _rewritten(
        self, rewriting: Rewriting, leaflet: Leaflet, read: Read, profile: Profile, quotes: Draft
    ) -> Iterator[Step]:
        """Yield the steps of a reply that a model writes; where it is not released whole, `quotes` is the reply."""
        label = self._label(leaflet, None)
        yield Step(Stage.WRITING, profile=profile)
        task = self._answering.task(leaflet, read, profile, quotes)
        for each in rewriting.of(leaflet, task, quotes, lambda draft: release(draft, label, profile).verdict.allowed):
            reply = release(each.draft, label, profile)
            if not each.whole:
                yield Step(Stage.WRITING, reply, profile, by_model=True)
                continue
            by_model = each.by_model and reply.verdict.allowed
            yield Step(
                Stage.DONE,
                reply if by_model else release(quotes, label, profile),
                profile,
                each.left_out,
                by_model,
                _topics(read, profile),
                each.failure,
            )

    def _label(self, leaflet: Leaflet, language: Tongue | None) -> Label:
        """Return a leaflet's label; with all sentences that may be said in other languages, where one is."""
        state, current, label = self._load(leaflet.id)
        if language is None:
            return label
        name = leaflet.id, language.code
        known = self._labels_in.get(name)
        if known is None or known[0] != state:
            number = self._emergency_number
            known = state, label_to_quote(current, (number,), said_in(language, number))
            self._labels_in[name] = known
        return known[1]

    def _load(self, leaflet_id: str) -> tuple[State, Leaflet, Label]:
        """Return a leaflet and its label, and the state that they were read in: anew wherever that is another."""
        state = self._library.state(leaflet_id)  # first: what changes from here on is seen the next time
        loaded = self._loaded.get(leaflet_id)
        if loaded is None or loaded[0] != state:
            leaflet = for_readers(self._library.leaflet(leaflet_id))
            loaded = state, leaflet, label_to_quote(leaflet, (self._emergency_number,))
            self._loaded[leaflet_id] = loaded
        return loaded

    def _first_help(
        self, leaflet: Leaflet, said: Sequence[Read], reported: Sequence[Passage], told: Emergency
    ) -> tuple[Emergency, Draft | None]:
        """Return the emergency in what is `said` of somebody, and the reply to it; `told` where one is known before."""
        signs = tuple(passage for passage in reported if is_urgent_sign(leaflet, passage))
        for read in said:
            emergency = triage(read.words, read.likely) if told is Emergency.NONE else told
            if help_ := self._help(leaflet, read, emergency, signs):
                return emergency, help_
        return told, None

    def _help(
        self, leaflet: Leaflet, read: Read, emergency: Emergency, pointed_to: tuple[Passage, ...]
    ) -> Draft | None:
        """Return the reply to an emergency that is reported, in words or by pointing to signs; None where none is."""
        number = self._emergency_number
        signs = signs_in(leaflet, read.words) if reports(read.words, read.likely) else ()
        signs = signs or pointed_to
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
        if proposed.proposed not in _AS_ASKED:
            topics = _topics(asked, profile)
            dose = dose_asked(asked.words, topics, profile.age_years, profile.group)
            return self._answering.over_the_label(leaflet, question.text, dose, proposed)
        if is_beside_the_point(asked.words, asked.likely):
            return out_of_scope()
        within = proposed.proposed is Proposed.WITHIN
        return together([self._answering.answer(leaflet, part, profile, within=within) for part in parts])


def _topics(asked: Read, profile: Profile) -> tuple[Topic, ...]:
    return topics_for(asked.words, profile.age_years, asked.likely)


def last_reply(steps: Iterator[Step]) -> Reply:
    """Return the whole reply that steps end with."""
    for step in steps:
        if step.stage is Stage.DONE and step.reply is not None:
            return step.reply
    message = "a turn ended without a reply"
    raise RuntimeError(message)
