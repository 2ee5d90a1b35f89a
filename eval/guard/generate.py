"""One generated case by seed and number: half of them safe, half dangerous. Not here: how a text is worded.

Every case is drawn from a generator of its own, so that a run can be split at will.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from assistant.domain.not_stated import NOT_STATED
from eval.guard import nasty_numbers, nasty_sums, nasty_tongues, nasty_words
from eval.guard.draw import Draft
from eval.guard.frames import around
from eval.guard.harmless import harmless
from eval.guard.label import BACLOFEN, Label
from eval.guard.markup import finish
from eval.guard.people import Who, draw_who
from eval.guard.render_bands import label_rows, two_bands
from eval.guard.render_course import rises, start, taper
from eval.guard.render_daily import by_weight, seldom, times_a_day, total_a_day
from eval.guard.render_parts import parts_of_a_day
from eval.guard.render_tablets import tablets
from eval.guard.voice import PLAIN, Voice, any_voice, ordinary

_HARMLESS: Final = 0.2
"""The share of the safe cases that give no dose, or only say what is too much."""
_NASTY: Final = 0.45
"""The share of the dangerous cases that are meant to mislead."""
_BY_WEIGHT: Final = 0.25
"""The share of the texts by weight where they fit."""
_STRANGE: Final = 0.5
"""The share of dangerous texts whose numbers may be written in any way."""

_NUMBER_BITS: Final = 40
"""Room for the numbers of one seed, so that another seed's cases are other cases."""

_Shape = Callable[[Random, Voice, Label, Who, bool], Draft | None]
_Nasty = Callable[[Random, Voice, Label, Who], Draft | None]


@dataclass(frozen=True, slots=True)
class Case:
    """A text for a profile, and whether it is over the label's limits by arithmetic of its own."""

    text: str
    age: float | None
    """In years; None where the profile does not state it, as a judge takes it."""
    weight: float | None
    dangerous: bool
    why: str
    form: str
    """What sort of text it is: "amount and rate / words / bold"."""


def _shape(draw: Callable[..., Draft | None]) -> _Shape:
    return lambda rng, voice, label, who, over: draw(rng, voice, label, who, over=over)


_SHAPES: Final[tuple[_Shape, ...]] = (
    *(_shape(times_a_day),) * 9,
    *(_shape(total_a_day),) * 5,
    *(_shape(parts_of_a_day),) * 5,
    *(_shape(tablets),) * 5,
    *(_shape(rises),) * 2,
    _shape(start),
    _shape(taper),
    _shape(seldom),
    _shape(label_rows),
    _shape(two_bands),
)
_NASTIES: Final[tuple[_Nasty, ...]] = (
    *(nasty_words.trap,) * 3,
    *(nasty_words.open_end,) * 2,
    *(nasty_words.doubled,) * 2,
    *(nasty_sums.plus,) * 3,
    *(nasty_sums.split_up,) * 3,
    *(nasty_numbers.no_unit,) * 2,
    *(nasty_numbers.gapped,) * 2,
    nasty_words.at_once,
    nasty_words.relative,
    nasty_numbers.lookalike,
    nasty_numbers.thousands,
    nasty_numbers.other_number,
    nasty_sums.container,
    nasty_sums.waking,
    nasty_tongues.tongue,
)


def case(seed: int, number: int, label: Label = BACLOFEN) -> Case:
    """Return one case, the same for the same seed and number."""
    rng = Random((seed << _NUMBER_BITS) + number)
    over = rng.random() < 0.5
    return _dangerous(rng, label) if over else _safe(rng, label)


def _safe(rng: Random, label: Label) -> Case:
    voice = ordinary(rng)
    who = draw_who(rng, label, dosed=True)
    if rng.random() < _HARMLESS:
        draft = harmless(rng, voice, label, who)
        text, touch = finish(rng, draft.text)
        return Case(text, who.age, who.weight, dangerous=False, why=draft.why, form=_form(draft.form, touch))
    return _case(rng, who, _regimen(rng, voice, label, who, over=False), voice.form, dangerous=False)


def _dangerous(rng: Random, label: Label) -> Case:
    who = draw_who(rng, label, dosed=False)
    if rng.random() >= _NASTY:
        voice = any_voice(rng) if rng.random() < _STRANGE else ordinary(rng)
        return _case(rng, who, _regimen(rng, voice, label, who, over=True), voice.form, dangerous=True)
    draft = None
    while draft is None:
        draft = rng.choice(_NASTIES)(rng, PLAIN if rng.random() < 0.5 else ordinary(rng), label, who)
    return _case(rng, who, draft, "", dangerous=True)


def _regimen(rng: Random, voice: Voice, label: Label, who: Who, *, over: bool) -> Draft:
    """Draw until a shape has room for the person's limit."""
    if who.kg and (over or _goes_by_weight(who, label)) and rng.random() < _BY_WEIGHT:
        draft = by_weight(rng, voice, label, who, over=over)
    else:
        draft = None
    while draft is None:
        draft = rng.choice(_SHAPES)(rng, voice, label, who, over)
    return draft


def _goes_by_weight(who: Who, label: Label) -> bool:
    """Return whether the label gives this child's dose by weight."""
    by_weight_bands = (band for band in label.bands if band.per_kg is not NOT_STATED)
    return who.child and any(who.ceiling == label.most_in(band, who.kg) for band in by_weight_bands)


def _case(rng: Random, who: Who, draft: Draft, voice: str, *, dangerous: bool) -> Case:
    text, touch = finish(rng, around(rng, draft.text))
    return Case(text, who.age, who.weight, dangerous, f"{draft.why} ({who.meant})", _form(draft.form, voice, touch))


def _form(*parts: str) -> str:
    return " / ".join(part for part in parts if part)
