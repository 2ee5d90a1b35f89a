"""What the limits' pages show, and what becomes of their forms. Not here: their addresses, or the words of a limit.

A form says what its person had before them: where somebody decided meanwhile, nothing is decided and the page says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fastapi import HTTPException, Request, Response

from assistant.domain.accounts import Account, Role
from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.limit_decisions import Decision, Refused, Seen, Word, values_of
from assistant.domain.limit_standing import Matter, Stage
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import UnknownLeafletError
from assistant.library import Library
from ui.desk.pages.limit_deciding import Deciding, Spoken
from ui.desk.pages.limit_form import KINDS, Judged, Typed, judged, typed
from ui.desk.pages.limit_view import card, context, counted, doubts
from ui.desk.pages.limit_wording import says
from ui.desk.rendering import go, render
from ui.limits import uncovered

REJECT: Final = "reject"
"""Stands in a form in the place of the values that hold."""
_GONE: Final = Refused(
    "This leaflet has no such limit any more, since another text of it was published or somebody decided. "
    "Nothing was decided.",
    meanwhile=True,
)
_SAID: Final = {
    Word.ADD: "You added a limit",
    Word.CONFIRM: "You confirmed",
    Word.CORRECT: "You said what holds",
    Word.REJECT: "You rejected",
}


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A decision that was refused: on which limit, why, and the comment that was typed."""

    key: str
    refused: Refused
    comment: str

    @property
    def status(self) -> int:
        """HTTP's word for it: somebody else changed something, or it will not do."""
        return 409 if self.refused.meanwhile else 422


class LimitPages:
    """The pages over one library."""

    def __init__(self, library: Library, deciding: Deciding) -> None:
        """Show the limits of `library`; decisions go by `deciding`."""
        self._library, self._deciding = library, deciding

    def overview(self, request: Request) -> Response:
        """Return all leaflets with how far people have come with their limits."""
        found = [self._read(each) for each in self._library.ids()]
        leaflets = [(leaflet, counted(known), len(_open(leaflet, known))) for leaflet, known in found]
        return render(request, "limits.html", leaflets=leaflets)

    def leaflet(
        self, request: Request, person: Account, leaflet_id: str, attempt: _Attempt | None = None, said: str = ""
    ) -> Response:
        """Return a leaflet's limits; where a decision on one was refused, with why and the comment on it.

        `said` is the key of the limit that the person decided on just now, to which there is a way back.
        """
        leaflet, known = self._read(leaflet_id)
        cards = [card(matter, leaflet, person.name, known) for matter in known]
        return render(
            request,
            "limits_of_leaflet.html",
            attempt.status if attempt else 200,
            leaflet=leaflet,
            counts=counted(known),
            cards=cards,
            wanted=[each for each in cards if each.wants],
            uncovered=[(_place(each), context(leaflet, each.span)) for each in _open(leaflet, known)],
            decides=Role.PHARMACIST in person.roles,
            attempt=attempt,
            said=next((each for each in cards if each.key == said), None),
            reject=REJECT,
        )

    def empty_form(self, request: Request, leaflet_id: str, at: str) -> Response:
        """Return the form for a limit that nobody proposed; `at` is the place of the words that state it."""
        leaflet, known = self._read(leaflet_id)
        quote = next((leaflet.quote(each.span) for each in _open(leaflet, known) if _place(each) == at), "")
        return _form(request, leaflet, None, Typed(quote=quote), Judged())

    def form(self, request: Request, leaflet_id: str, key: str) -> Response:
        """Return the form with a limit's values."""
        leaflet, known = self._read(leaflet_id)
        matter = _find(known, key)
        if matter is None:
            raise HTTPException(404, "This leaflet has no such limit. Go back to its limits and look again.")
        return _form(request, leaflet, matter, typed(matter.values, leaflet), Judged())

    def name_values(self, request: Request, leaflet_id: str, key: str, spoken: Spoken, filled: Typed) -> Response:
        """Keep values that somebody typed, for a limit or, without `key`, as a new one; else return the form again."""
        leaflet, known = self._read(leaflet_id)
        matter = _find(known, key)
        if key and matter is None:
            return _form(request, leaflet, None, filled, Judged(), refused=_GONE)
        found = judged(filled, leaflet, matter.values.span if matter else None)
        if found.wrong or found.values is None:
            return _form(request, leaflet, matter, filled, found, seen=spoken.seen)
        doubtful = doubts(found.values, leaflet, matter, known)
        if doubtful and filled.same != found.values.key:
            return _form(request, leaflet, matter, filled, found, seen=spoken.seen, doubtful=doubtful)
        word = Word.CORRECT if matter else Word.ADD
        limit = values_of(matter.limit) if matter else found.values
        said = self._deciding.say(spoken, leaflet, word, limit, found.values)
        if isinstance(said, Refused):
            leaflet, known = self._read(leaflet_id)  # as it is now
            return _form(request, leaflet, _find(known, key), filled, found, refused=said)
        return _back(request, leaflet, said)

    def decide(  # noqa: PLR0913, PLR0917 - what a form says
        self, request: Request, person: Account, leaflet_id: str, key: str, spoken: Spoken, holds: str
    ) -> Response:
        """Keep somebody's word on a limit: the key of the values in question that hold, or `REJECT`."""
        leaflet, known = self._read(leaflet_id)
        matter = _find(known, key)
        values = next((each for each in (matter.in_question if matter else ()) if each.key == holds), None)
        said: Decision | Refused = _GONE
        if matter is not None and holds == REJECT:
            said = self._deciding.say(spoken, leaflet, Word.REJECT, values_of(matter.limit), NOT_STATED)
        elif matter is not None and values is not None:
            word = Word.CONFIRM if values == matter.values else Word.CORRECT
            said = self._deciding.say(spoken, leaflet, word, values_of(matter.limit), values)
        if isinstance(said, Refused):
            return self.leaflet(request, person, leaflet_id, _Attempt(key, said, spoken.comment))
        return _back(request, leaflet, said)

    def _read(self, leaflet_id: str) -> tuple[Leaflet, tuple[Matter, ...]]:
        try:
            return self._library.matters(leaflet_id)
        except UnknownLeafletError as error:
            raise HTTPException(404, str(error)) from error


def _form(  # noqa: PLR0913 - what the page shows
    request: Request,
    leaflet: Leaflet,
    matter: Matter | None,
    filled: Typed,
    found: Judged,
    *,
    refused: Refused | None = None,
    seen: Seen | None = None,
    doubtful: Sequence[str] = (),
) -> Response:
    status = 422 if found.wrong or doubtful else 200
    return render(
        request,
        "limits_form.html",
        (409 if refused.meanwhile else 422) if refused else status,
        leaflet=leaflet,
        key=values_of(matter.limit).key if matter else "",
        says=says(matter.values) if matter else "",
        quote=context(leaflet, matter.values.span) if matter else None,
        filled=filled,
        wrong=found.wrong,
        refused=refused,
        doubtful=doubtful,
        same=found.values.key if found.values else "",
        kinds=[(kind.value, words) for kind, words in KINDS.items()],
        seen=seen or Seen(leaflet.sha256, matter.last if matter else 0),
    )


def _back(request: Request, leaflet: Leaflet, said: Decision) -> Response:
    what = says(said.limit if said.values is NOT_STATED else said.values)
    return go(request, f"/limits/{leaflet.id}?said={said.limit.key}", f"Saved. {_SAID[said.word]}: {what}.")


def _find(known: Sequence[Matter], key: str) -> Matter | None:
    return next((matter for matter in known if values_of(matter.limit).key == key), None)


def _open(leaflet: Leaflet, known: Sequence[Matter]) -> tuple[Passage, ...]:
    """Return the passages with a dose that no limit covers which somebody stands for or has decided on."""
    looked_at = [
        m for m in known if m.stage is not Stage.REJECTED and (m.decisions or m.limit.confirmed is not NOT_STATED)
    ]
    return uncovered(leaflet, (values.span for matter in looked_at for values in matter.in_question))


def _place(passage: Passage) -> str:
    return f"{passage.span.start}-{passage.span.end}"
