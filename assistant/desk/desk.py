"""The desk's queue and verdicts. Not here: pages, or who may open them (`assistant.accounts`)."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Final, Protocol

from assistant.audit import Audit, Entry, Kind, Record
from assistant.desk.cases import Case, Given, Waiting
from assistant.desk.opening import case_of, given_of
from assistant.domain.judgement import Opinion
from assistant.domain.leaflet import Leaflet
from assistant.domain.masking.mask import mask
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.risk import Risk
from assistant.errors import UnknownCaseError, UnknownLeafletError

MOST_SHOWN: Final = 50


class Revisions(Protocol):
    """Where leaflets are kept."""

    def as_decided(self, leaflet_id: str, number: int) -> Leaflet:
        """Return a revision with its limits as people have left them since; raises `UnknownLeafletError`."""
        ...


class Desk:
    """What pharmacists work on. Threads may share it."""

    def __init__(self, audit: Audit, revisions: Revisions, medicines: Callable[[], Collection[str]]) -> None:
        """Read turns from `audit` and leaflets from `revisions`; `medicines` gives the names that are no person's."""
        self._audit = audit
        self._revisions = revisions
        self._medicines = medicines

    def counts(self) -> Mapping[Risk, int]:
        """Return for how many of the turns that wait each reason speaks; several may speak for one."""
        return self._audit.how_many_wait()

    def how_many_wait(self) -> int:
        """Return how many turns wait."""
        return self._audit.how_many_wait_in_all()

    def queue(self, *risks: Risk, most: int = MOST_SHOWN) -> tuple[Waiting, ...]:
        """Return the turns that wait, for some reasons or any, those at most risk first."""
        waiting = self._audit.waiting(*risks, most=most)
        turns = self._audit.turns([number for number, _ in waiting])
        judged = self._audit.judged([number for number, _ in waiting])
        return tuple(_waiting(turns[number], risks, is_judged=number in judged) for number, risks in waiting)

    def judged(self, most: int = MOST_SHOWN) -> tuple[tuple[Waiting, Given], ...]:
        """Return the verdicts given last, the latest first, each with its turn."""
        latest = [each for each in reversed(self._audit.records(Kind.VERDICT)) if each.about is not NOT_STATED][:most]
        turns = self._audit.turns([each.about for each in latest if each.about is not NOT_STATED])
        return tuple(
            (_waiting(turns[each.about], (), is_judged=True), given)
            for each in latest
            if each.about is not NOT_STATED
            for given in given_of([each])
        )

    def next_after(self, number: int, *risks: Risk) -> int | NotStated:
        """Return the case that is best opened after one, which is passed over itself; not stated where none waits.

        It is the one below it in the queue, and after the last one the first.
        """
        numbers = [each for each, _ in self._audit.waiting(*risks, most=MOST_SHOWN * 10)]
        if number not in numbers:
            return numbers[0] if numbers else NOT_STATED
        at = numbers.index(number)
        return next(iter([*numbers[at + 1 :], *numbers[:at]]), NOT_STATED)

    def case(self, number: int) -> Case:
        """Return one case; raises `UnknownCaseError`."""
        turn = self._audit.turns([number]).get(number)
        if turn is None:
            message = f"there is no case {number}"
            raise UnknownCaseError(message)
        risks = self._audit.risks(number)
        return case_of(turn, self._audit.before(number), self._audit.about(number), risks, self._revision)

    def judge(self, number: int, by: str, opinion: Opinion, *, is_answer_held_back: bool = False) -> None:
        """Keep a verdict on a case, which waits no longer; raises `UnknownCaseError`.

        `by` is the name of the account; `is_answer_held_back` tells whether the dose guard found something against the
        answer in it. Earlier verdicts stay, and the last one holds.
        """
        case = self.case(number)
        facts = {
            "by": by,
            "judgement": opinion.judgement.value,
            "lines": {str(place): each.value for place, each in sorted(opinion.lines.items())},
            "right": None if opinion.right is NOT_STATED else opinion.right.value,
            "passages": list(opinion.passages),
            "answer_held_back": is_answer_held_back,
            "leaflet": case.leaflet_id,
            "revision": case.revision,
        }
        words = {"answer": self._masked(opinion.answer), "comment": self._masked(opinion.comment)}
        said = {name: each for name, each in words.items() if each}
        self._audit.append(Entry(Kind.VERDICT, facts, said, number))

    def cases(self, numbers: Iterable[int]) -> tuple[Case, ...]:
        """Return cases by their numbers; one that there is not is left out."""
        known = self._audit.turns(list(numbers))
        return tuple(self.case(number) for number in sorted(known))

    def turns(self, since: datetime | NotStated = NOT_STATED) -> tuple[Record, ...]:
        """Return all turns, or those since some time, the first one first."""
        return self._audit.records(Kind.TURN, since)

    def verdicts(self, since: datetime | NotStated = NOT_STATED) -> tuple[Record, ...]:
        """Return all verdicts, or those since some time, the first one first."""
        return self._audit.records(Kind.VERDICT, since)

    def _masked(self, words: str) -> str:
        return mask(words.strip(), self._medicines()).text

    def _revision(self, leaflet_id: str, number: int) -> Leaflet | NotStated:
        try:
            return self._revisions.as_decided(leaflet_id, number)
        except UnknownLeafletError:
            return NOT_STATED


def _waiting(turn: Record, risks: tuple[Risk, ...], *, is_judged: bool) -> Waiting:
    facts, question = turn.facts, turn.words.get("question", "")
    return Waiting(turn.number, risks, turn.at, str(facts["leaflet"]), question, str(facts["reply"]), is_judged)
