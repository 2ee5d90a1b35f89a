"""A leaflet as it would be published, and what would change: as lines and as JSON. Not here: reading it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.span import Span
from ingest.cautions import Caution
from ingest.changes import Changes, PassageChange, SectionChange
from ingest.differences import Change, Stretch
from ingest.limit_changes import LimitChange
from ingest.preview import Preview

_SIGNS: Final = {Change.ADDED: "+", Change.REMOVED: "-", Change.CHANGED: "~", Change.MOVED: ">"}


def preview_as_lines(file: Path, seen: Preview, changed: Changes | NotStated) -> str:
    """Return what would be published, what changes, dose limits first, and what to look at."""
    leaflet = seen.leaflet
    held = f"{len(leaflet.sections)} sections, {len(leaflet.passages)} passages, {len(leaflet.limits)} dose limits"
    lines = [f"{file.name}: would be published as {leaflet.id} ({leaflet.title}): {held}", ""]
    if changed is NOT_STATED:
        lines.append(f"Nothing is published as {leaflet.id} yet.")
    elif changed.nothing:
        lines.append("Nothing changed.")
    else:
        lines += _changes(changed)
    if seen.cautions:
        lines += ["", "Please look at:"]
        lines += (line for caution in seen.cautions for line in _caution(seen, caution))
    if leaflet.dropped:
        lines += ["", "Left out as page furniture or hidden text:", *(f"  {words}" for words in leaflet.dropped)]
    return "\n".join([*lines, "", "Nothing was published."])


def preview_as_json(file: Path, seen: Preview, changed: Changes | NotStated) -> dict[str, object]:
    """Return the same as values; `changes` is null where nothing is published under the ID."""
    leaflet = seen.leaflet
    return {
        "file": str(file),
        "id": leaflet.id,
        "published": False,
        "title": leaflet.title,
        "sections": len(leaflet.sections),
        "passages": len(leaflet.passages),
        "limits": len(leaflet.limits),
        "dropped": list(leaflet.dropped),
        "never_shown": [leaflet.quote(passage.span) for passage in seen.to_software],
        "unread_doses": len(seen.unread),
        "cautions": [
            {"kind": caution.kind.value, "words": caution.words, **_place(seen, caution.span)}
            for caution in seen.cautions
        ],
        "changes": None if changed is NOT_STATED else _changes_as_json(changed),
    }


def _caution(seen: Preview, caution: Caution) -> Iterator[str]:
    yield f"  [{caution.kind.value}] {caution.words}"
    if caution.span is not NOT_STATED:
        yield f"    “{seen.leaflet.quote(caution.span)}”"


def _place(seen: Preview, span: Span | NotStated) -> dict[str, object]:
    if span is NOT_STATED:
        return {"start": None, "end": None, "quote": None}
    return {"start": span.start, "end": span.end, "quote": seen.leaflet.quote(span)}


def _changes(changed: Changes) -> Iterator[str]:
    if changed.limits:
        yield "Dose limits:"
        yield from (f"  {_SIGNS[each.change]} {each.words}" for each in changed.limits if not _loses_standing(each))
        if lost := sum(map(_loses_standing, changed.limits)):
            yield f"  {lost} that stay the same are confirmed now, and would be confirmed by nobody"
    if changed.title:
        yield f"Title: {_marked(changed.title)}"
    if changed.sections:
        yield "Headings:"
        yield from (f"  {_SIGNS[each.change]} {_section(each)}" for each in changed.sections)
    if changed.passages:
        yield "Sentences:"
        yield from (f"  {_SIGNS[each.change]} {_passage(each)}" for each in changed.passages)
    if not (changed.same_text or changed.title or changed.sections or changed.passages):
        yield "The text differs only in what is never quoted, such as a table of contents."
    if changed.notes:
        yield "The notes for pharmacists change."


def _loses_standing(each: LimitChange) -> bool:
    return each.same_rule and each.new is not NOT_STATED and each.new.confirmed is NOT_STATED


def _section(each: SectionChange) -> str:
    return f"{each.old} -> {each.new}" if each.change is Change.CHANGED else each.new or each.old


def _passage(each: PassageChange) -> str:
    moved = f" (before: {each.old_heading})" if each.change is Change.MOVED else ""
    words = _marked(each.stretches) if each.change is Change.CHANGED else each.new or each.old
    return f"[{each.heading}{moved}] {words}"


def _marked(stretches: tuple[Stretch, ...]) -> str:
    """Return a rewording on one line: "Take [-5-]{+50+} mg."."""
    marks = {Change.ADDED: ("{+", "+}"), Change.REMOVED: ("[-", "-]")}
    parts = []
    for stretch in stretches:
        before, after = ("", "") if stretch.change is NOT_STATED else marks[stretch.change]
        parts.append(f"{before}{stretch.words}{after}")
    return "".join(parts)


def _changes_as_json(changed: Changes) -> dict[str, object]:
    return {
        "nothing": changed.nothing,
        "same_text": changed.same_text,
        "limits": [_limit(each) for each in changed.limits],
        "title": _stretches(changed.title),
        "sections": [
            {"change": each.change.value, "old": each.old, "new": each.new}  # an empty one is none
            for each in changed.sections
        ],
        "passages": [
            {
                "change": each.change.value,
                "heading": each.heading,
                "old_heading": each.old_heading,
                "old": each.old,
                "new": each.new,
                "stretches": _stretches(each.stretches),
            }
            for each in changed.passages
        ],
        "notes": changed.notes,
    }


def _limit(each: LimitChange) -> dict[str, object]:
    return {
        "change": each.change.value,
        "words": each.words,
        "old_quote": each.old_quote,
        "new_quote": each.new_quote,
    }


def _stretches(stretches: tuple[Stretch, ...]) -> list[dict[str, object]]:
    return [
        {"change": None if stretch.change is NOT_STATED else stretch.change.value, "words": stretch.words}
        for stretch in stretches
    ]
