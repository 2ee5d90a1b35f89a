"""The form of a verdict: what was typed, read to an opinion, or what is wrong with it. Not here: the page around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Annotated, Final

from fastapi import Depends, Request
from starlette.datastructures import FormData

from assistant.desk import Case
from assistant.domain.guard.verdict import Finding
from assistant.domain.judgement import Judgement, Opinion, Right
from assistant.domain.not_stated import NOT_STATED

_LINE: Final = "line-"
_OLD_FORM: Final = "The form does not fit this case. Nothing is saved. Look at what is chosen, and save again."
_NO_JUDGEMENT: Final = "Say whether the leaflet supports the reply: supports, partly or does not."
_NO_PASSAGES: Final = "Choose the passages that answer, or something else under “What would have been right”."
_WHICH: Final = (
    "You say that the leaflet supports the reply and that it is right as it is, and you give a corrected answer. "
    "Which of both is meant? Leave the answer empty, or choose something else above."
)
_WHY_NOT: Final = "Say what is wrong: write a comment, or say what would have been right. One of both is enough."
_PASSAGES_TOO: Final = (
    "Passages are chosen, and something else is said to be right. Say “Other passages of the leaflet”, or choose none."
)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form came with, as it was typed."""

    judgement: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)
    """By the place of the line, from 0."""
    right: str = ""
    passages: tuple[str, ...] = ()
    answer: str = ""
    comment: str = ""
    seen: str = ""
    """The number of the last verdict that stood on the page; empty where none did."""
    same: str = ""
    """The mark of the answer that is to be saved whatever the dose guard finds in it."""
    stays: bool = False
    why: str = ""
    """The filter of the queue that its case was found by."""

    @property
    def mark(self) -> str:
        """What tells its answer from another one."""
        return sha256(self.answer.encode(errors="replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a verdict is not saved."""

    words: str
    field: str = ""
    """Where in the form; empty where it is nowhere in it."""
    findings: Sequence[Finding] = ()
    """What the dose guard says of the answer."""
    status: int = 422


async def _typed(request: Request) -> Typed:
    form = await request.form()
    lines = {name.removeprefix(_LINE): _one(form, name) for name in form if name.startswith(_LINE)}
    return Typed(
        judgement=_one(form, "judgement"),
        lines={place: said for place, said in lines.items() if said},
        right=_one(form, "right"),
        passages=tuple(each for each in form.getlist("passage") if isinstance(each, str)),
        answer=_one(form, "answer"),
        comment=_one(form, "comment"),
        seen=_one(form, "seen"),
        same=_one(form, "same"),
        stays=_one(form, "then") == "stay",
        why=_one(form, "why"),
    )


TypedForm = Annotated[Typed, Depends(_typed)]
"""What a verdict's form came with, as a parameter of a page's function."""


def opinion_of(typed: Typed, case: Case) -> Opinion | Wrong:
    """Return the opinion that was typed, or why it is none."""
    if not typed.judgement:
        return Wrong(_NO_JUDGEMENT, "judgement")
    known = set() if case.leaflet is NOT_STATED else {passage.id for passage in case.leaflet.passages}
    places = {str(place) for place in range(len(case.reply.lines))}
    if not known.issuperset(typed.passages) or not places.issuperset(typed.lines):
        return Wrong(_OLD_FORM)
    try:
        judgement = Judgement(typed.judgement)
        lines = {int(place): Judgement(said) for place, said in typed.lines.items()}
        right = Right(typed.right) if typed.right else NOT_STATED
    except ValueError:
        return Wrong(_OLD_FORM)
    if (right is Right.OTHER_PASSAGES) is not bool(typed.passages):
        return Wrong(_PASSAGES_TOO if typed.passages else _NO_PASSAGES, "right")
    try:
        opinion = Opinion(judgement, lines, right, typed.passages, typed.answer.strip(), typed.comment.strip())
    except ValueError as error:
        return Wrong(f"Too long: {error}.", "answer")
    return _unclear(opinion) or opinion


def _unclear(opinion: Opinion) -> Wrong | None:
    """Return what has to be asked before an opinion is kept."""
    if opinion.judgement is not Judgement.SUPPORTS:
        says_why = opinion.comment or opinion.answer or opinion.right is not NOT_STATED
        return None if says_why else Wrong(_WHY_NOT, "comment")
    return Wrong(_WHICH, "answer") if opinion.right is Right.AS_IT_IS and opinion.answer else None


def _one(form: FormData, name: str) -> str:
    """Return a field's words, with line ends as they were typed: browsers send two characters for each."""
    given = form.get(name, "")
    return given.replace("\r\n", "\n") if isinstance(given, str) else ""
