"""Leaflets as they would be published, read from words. Not here: what is expected of them."""

from pathlib import Path
from typing import Final

from assistant.domain.leaflet import Leaflet
from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.preview import Preview, preview
from ingest.source import source

ZOLFIN: Final = """# Zolfin 40 mg tablets

## What Zolfin is used for

Zolfin is a medicine that eases stiff joints. It works within an hour.

## Before you take Zolfin

Do not take Zolfin if you have any of these:

- an allergy to zolfinate
- weak kidneys

Do not drive until you know how Zolfin affects you.

## How to take Zolfin

Adults take at most 40 mg a day. Children aged 6 to 12 years take at most 20 mg a day.

## Possible side effects

Common side effects are:

- a dry mouth
- blurred sight

Rare side effects are:

- hearing loss

## How to store Zolfin

Keep Zolfin below 25 degrees.
"""


def previewed(folder: Path, words: str, published: Leaflet | NotStated = NOT_STATED) -> Preview:
    """Return what words would be published as, as the leaflet `zolfin`."""
    path = folder / "zolfin.md"
    path.write_text(words, encoding="utf-8")
    return preview(source(path, "zolfin"), published)


def leaflet(folder: Path, *replaced: tuple[str, str]) -> Leaflet:
    """Return the leaflet of Zolfin with some of its words replaced, each of which it must have."""
    words = ZOLFIN
    for old, new in replaced:
        assert old in words
        words = words.replace(old, new)
    return previewed(folder, words).leaflet
