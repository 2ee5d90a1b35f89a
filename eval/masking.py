"""How well personal data is masked, measured on `data/masking.jsonl`. Not here: masking, or showing the figures.

A line is one JSON object: `id`, `split`, `text` and `spans`, the personal data in it, each its `kind` and its `words`,
which stand in the text once. A text without spans is a hard one of those in which nothing is to be masked.
The development half holds a set that was written apart and measured blind once, before the masking was made to fit it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict
from rich.table import Table

from assistant.domain.masking.mask import mask
from assistant.domain.masking.masked import Masked, MaskKind
from assistant.domain.span import Span
from eval.cases import DATA, CasesError, Line, Split, read_lines

MASKING: Final = DATA / "masking.jsonl"


@dataclass(frozen=True, slots=True)
class Personal:
    """A stretch of a case's text that must not be kept."""

    kind: MaskKind
    span: Span


@dataclass(frozen=True, slots=True)
class MaskingCase:
    """A text and the personal data in it, none in a hard negative."""

    id: str
    split: Split
    text: str
    personal: tuple[Personal, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """The share, 1 of nothing."""
        return self.hits / self.of if self.of else 1.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on a half of the cases."""

    recall: dict[MaskKind, Share]
    """How much of each kind is hidden, under whatever mask."""
    kinds: Share
    """How much of what is hidden stands under the mask of its kind."""
    precision: Share
    """How many masks hide personal data and no word besides."""
    touched: Share
    """How many of the texts without personal data are changed."""


class _SpanRow(BaseModel):
    model_config = ConfigDict(extra="forbid")

    kind: MaskKind
    words: str


class _Row(Line):
    split: Split
    text: str
    spans: tuple[_SpanRow, ...]


def read_masking_cases(path: Path = MASKING) -> tuple[MaskingCase, ...]:
    """Return a file's cases; raises `CasesError`, naming the line, where one is not right."""
    return read_lines(path, _Row, _case)


def _case(row: _Row) -> MaskingCase:
    return MaskingCase(row.id, row.split, row.text, tuple(_place(each, row.text) for each in row.spans))


def _place(row: _SpanRow, text: str) -> Personal:
    if not row.words or text.count(row.words) != 1:
        message = f"{row.words!r} must stand once in the text"
        raise CasesError(message)
    start = text.index(row.words)
    return Personal(row.kind, Span(start, start + len(row.words)))


def of_half(cases: Sequence[MaskingCase], half: Split) -> tuple[MaskingCase, ...]:
    """Return the cases of one half."""
    return tuple(case for case in cases if case.split is half)


def measure(cases: Sequence[MaskingCase]) -> Figures:
    """Return what masking the cases gives; no medicine's name is known to it."""
    done = [(case, mask(case.text)) for case in cases]
    found = [
        (each.kind, _is_hidden(each, masked, case.text), _is_of_its_kind(each, masked))
        for case, masked in done
        for each in case.personal
    ]
    of_kind = {kind: [is_hidden for each, is_hidden, _ in found if each is kind] for kind in MaskKind}
    return Figures(
        recall={kind: _share(hidden) for kind, hidden in of_kind.items()},
        kinds=_share([is_its for _, is_hidden, is_its in found if is_hidden]),
        precision=_share([_is_right(case, each.span) for case, masked in done for each in masked.masks]),
        touched=_share([bool(masked.masks) for case, masked in done if not case.personal]),
    )


def _share(of: Sequence[bool]) -> Share:
    return Share(sum(of), len(of))


def failures(cases: Sequence[MaskingCase]) -> Iterator[str]:
    """Yield a line for each case in which something is missed or masked too much."""
    for case in cases:
        masked = mask(case.text)
        missed = [each.span.of(case.text) for each in case.personal if not _is_hidden(each, masked, case.text)]
        wrong = [each.span.of(case.text) for each in masked.masks if not _is_right(case, each.span)]
        if missed or wrong:
            yield f"{case.id}: {case.text!r}: missed {missed}, wrong {wrong}"


def masking_table(figures: dict[str, Figures]) -> Table:
    """Return one row for each figure and one column for each half."""
    table = Table(title="Masking of personal data", title_justify="left")
    table.add_column("figure")
    for half in figures:
        table.add_column(half, justify="right")
    for kind in MaskKind:
        table.add_row(f"recall: {kind.value}", *(_shown(each.recall[kind]) for each in figures.values()))
    table.add_row("of the right kind", *(_shown(each.kinds) for each in figures.values()))
    table.add_row("precision", *(_shown(each.precision) for each in figures.values()))
    table.add_row("negatives touched", *(_shown(each.touched) for each in figures.values()))
    return table


def as_json(figures: Figures) -> dict[str, object]:
    """Return the figures as JSON takes them: shares, and how many cases each is of."""
    shares = {f"recall {kind.value}": share for kind, share in figures.recall.items()}
    shares |= {"kinds": figures.kinds, "precision": figures.precision, "negatives touched": figures.touched}
    return {
        name: {"share": round(share.value, 4), "hits": share.hits, "of": share.of} for name, share in shares.items()
    }


def _is_hidden(personal: Personal, masked: Masked, text: str) -> bool:
    """Return whether no letter or digit of it can be read."""
    hidden = {place for each in masked.masks for place in range(each.span.start, each.span.end)}
    return not any(
        text[place].isalnum() and place not in hidden for place in range(personal.span.start, personal.span.end)
    )


def _is_of_its_kind(personal: Personal, masked: Masked) -> bool:
    return any(
        each.kind is personal.kind and each.span.start < personal.span.end and personal.span.start < each.span.end
        for each in masked.masks
    )


def _is_right(case: MaskingCase, span: Span) -> bool:
    """Return whether a mask hides no letter or digit that is not personal."""
    personal = {place for each in case.personal for place in range(each.span.start, each.span.end)}
    return not any(case.text[place].isalnum() and place not in personal for place in range(span.start, span.end))


def _shown(share: Share) -> str:
    return f"{share.value:.3f}  ({share.hits} of {share.of})"
