"""What a person gets back: the words, in lines, and the citations under them. Not here: how it is composed or drawn.

What is composed is a `Draft`; what is shown is a `Reply`, which the guard alone makes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, unique
from typing import Final, NoReturn, Self

from assistant.domain.guard.verdict import Verdict
from assistant.domain.span import Span


@unique
class ReplyKind(Enum):
    """What sort of reply it is."""

    ANSWER = "answer"
    DOSE = "dose"
    URGENT = "urgent"
    CRISIS = "crisis"
    NOT_IN_LEAFLET = "not_in_leaflet"
    OUT_OF_SCOPE = "out_of_scope"
    CLARIFY = "clarify"


@dataclass(frozen=True, slots=True)
class Citation:
    """One contiguous span of a leaflet, with `canonical[start:end] == quote` always. Markers count from 1."""

    marker: int
    leaflet: str
    revision: int
    section: str
    """The heading that the quote stands under."""
    passage: str
    """The passage's ID, unique in its revision."""
    quote: str
    span: Span


@unique
class LineKind(Enum):
    """How a line of a reply is set."""

    SAID = "said"
    """Our own words; they carry no figure of the leaflet's."""
    WRITTEN = "written"
    """A model's words, which the sentences that they cite bear out."""
    QUOTE = "quote"
    """A sentence of the leaflet."""
    LEAD_IN = "lead-in"
    """A sentence of the leaflet that opens the list below it."""
    ITEM = "item"
    """A list item of the leaflet."""
    FOLDED = "folded"
    """A sentence of the leaflet about a dose for others than the person asked about: shown apart, and not cited."""


FOR_OTHERS: Final = "For others the leaflet says:"
"""Stands before the folded lines of a reply."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a reply. `markers` are the citations that it rests on; our own words have none."""

    kind: LineKind
    words: str
    markers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole reply to one question as it was composed. Nobody is shown it: the guard makes a `Reply` of it."""

    kind: ReplyKind
    lines: tuple[Line, ...]
    citations: tuple[Citation, ...] = ()

    @property
    def text(self) -> str:
        """The draft as plain text: a line each, a list item after "• ", markers as "[1]"."""
        return "\n".join(_plain(self.lines))


class Reply:
    """What anybody is shown: a draft that the guard released, or what the guard put in its place.

    `assistant.domain.guard.release.release` makes it, and nothing else: it can be neither called, subclassed, changed,
    copied with changes nor unpickled. Replies that say the same are equal.
    """

    __slots__ = ("_composed", "_draft", "_verdict")
    _draft: Draft
    _verdict: Verdict
    _composed: Draft

    def __new__(cls, *_given: object, **_named: object) -> Self:
        """Refuse: raises `TypeError`."""
        raise TypeError(_GUARD_ALONE)

    def __init_subclass__(cls) -> None:
        """Refuse: raises `TypeError`."""
        raise TypeError(_GUARD_ALONE)

    def __setattr__(self, _name: str, _value: object) -> None:
        """Refuse: raises `TypeError`."""
        raise TypeError(_GUARD_ALONE)

    def __delattr__(self, _name: str) -> None:
        """Refuse: raises `TypeError`."""
        raise TypeError(_GUARD_ALONE)

    def __reduce__(self) -> NoReturn:
        """Refuse: raises `TypeError`."""
        raise TypeError(_GUARD_ALONE)

    def __copy__(self) -> Self:
        """Return the same reply: it never changes."""
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        """Return the same reply: it never changes."""
        return self

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a reply that shows the same."""
        return isinstance(other, Reply) and self._draft == other._draft

    def __hash__(self) -> int:
        """Return a hash of what is shown."""
        return hash(self._draft)

    def __repr__(self) -> str:
        """Return its kind and text."""
        return f"<Reply {self.kind.value}: {self.text!r}>"

    @property
    def kind(self) -> ReplyKind:
        """What sort of reply it is."""
        return self._draft.kind

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, line by line."""
        return self._draft.lines

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What it rests on."""
        return self._draft.citations

    @property
    def text(self) -> str:
        """The reply as plain text: a line each, a list item after "• ", markers as "[1]"."""
        return self._draft.text

    @property
    def verdict(self) -> Verdict:
        """What the guard found in the draft as it was composed; for the audit, not for patients."""
        return self._verdict

    @property
    def composed(self) -> Draft:
        """The draft as it was composed, which the guard may have held back; for the audit, never for patients."""
        return self._composed


_GUARD_ALONE: Final = "the guard alone makes a reply: release(draft, label, profile)"


def _plain(lines: Iterable[Line]) -> Iterator[str]:
    folded = False
    for line in lines:
        if line.kind is LineKind.FOLDED and not folded:
            yield FOR_OTHERS
        folded = line.kind is LineKind.FOLDED
        marks = "".join(f" [{marker}]" for marker in line.markers)
        bullet = "• " if line.kind in {LineKind.ITEM, LineKind.FOLDED} else ""
        yield f"{bullet}{line.words}{marks}"
